import YijuDecisions

extension TextRenderer {
  /// What would make the outcome another, as lines of a terminal.
  func counterfactuals(_ answer: Counterfactuals?, on page: inout TextPage) {
    guard let answer else { return }
    let wording = Wording(language)
    page.blank()
    page.paragraph(wording.counterfactualsTitle(answer), style: .bold)
    for block in wording.blocks(answer) {
      page.paragraph(block.title.text, indent: 2)
      for item in block.items {
        page.paragraph(item.sentence.text, indent: 4, labels: [.init(text: "- ")])
        for note in item.notes { page.paragraph(note.text, indent: 8, labels: [.init(text: "- ")]) }
      }
    }
  }
}
