import YijuDecisions

extension HTMLRenderer {
  /// What would make the outcome another, as a section of a page.
  func counterfactuals(_ answer: Counterfactuals?) -> String {
    guard let answer else { return "" }
    let wording = Wording(language)
    var html = "<section>\n<h2>" + HTMLText.escaped(wording.counterfactualsTitle(answer)) + "</h2>\n"
    for block in wording.blocks(answer) {
      html += "<article>\n<h3>" + HTMLText.escaped(block.title) + "</h3>\n"
      if !block.items.isEmpty {
        html += "<ul>\n" + block.items.map { item($0) }.joined() + "</ul>\n"
      }
      html += "</article>\n"
    }
    return html + "</section>\n"
  }

  private func item(_ item: CounterfactualBlock.Item) -> String {
    let notes = item.notes.map { "<li>" + HTMLText.escaped($0) + "</li>\n" }.joined()
    return "<li>" + HTMLText.escaped(item.sentence) + (notes.isEmpty ? "" : "\n<ul>\n" + notes + "</ul>\n") + "</li>\n"
  }
}
