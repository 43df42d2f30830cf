import YijuDecisions

extension MarkdownRenderer {
  /// What would make the outcome another, as blocks of Markdown.
  func counterfactuals(_ answer: Counterfactuals?) -> [String] {
    guard let answer else { return [] }
    let wording = Wording(language)
    var blocks = ["## " + MarkdownText.escaped("\(words: wording.counterfactualsTitle(answer))")]
    for block in wording.blocks(answer) {
      blocks.append("### " + MarkdownText.escaped(block.title))
      let items = block.items.map { item in
        "- " + MarkdownText.escaped(item.sentence)
          + item.notes.map { "\n  - " + MarkdownText.escaped($0) }.joined()
      }
      if !items.isEmpty { blocks.append(items.joined(separator: "\n")) }
    }
    return blocks
  }
}
