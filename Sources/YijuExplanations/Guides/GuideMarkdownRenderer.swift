import YijuDiagnostics

/// Writes a guide as CommonMark with tables.
struct GuideMarkdownRenderer {
  func render(_ layout: GuideLayout) -> String {
    var text = "# " + MarkdownText.escaped(layout.title) + "\n\n" + MarkdownText.escaped(layout.subtitle) + "\n"
    for section in layout.sections {
      text += "\n## " + section.title + "\n"
      for block in section.blocks { text += "\n" + self.block(block) }
    }
    return text
  }

  private func block(_ block: GuideLayout.Block) -> String {
    switch block {
    case .paragraph(let passage): return MarkdownText.escaped(passage) + "\n"
    case .items(let items, let isNumbered): return list(items, isNumbered: isNumbered, indent: "")
    case .table(let heads, let rows):
      var text = row(heads) + "|" + heads.map { _ in " --- |" }.joined() + "\n"
      for cells in rows { text += row(cells) }
      return text
    case .rows(let rows):
      return rows.map { row in
        "- " + MarkdownText.escaped(row.label) + "　" + MarkdownText.escaped(row.content) + "\n"
      }.joined()
    }
  }

  private func row(_ cells: [Passage]) -> String {
    "|" + cells.map { " " + MarkdownText.escaped($0) + " |" }.joined() + "\n"
  }

  private func list(_ items: [GuideLayout.Item], isNumbered: Bool, indent: String) -> String {
    var text = ""
    for (index, item) in items.enumerated() {
      let mark = isNumbered ? "\(index + 1). " : "- "
      let inner = indent + String(repeating: " ", count: mark.utf8.count)
      text += indent + mark + MarkdownText.escaped(item.text) + "\n"
      for note in item.notes { text += "\n" + inner + MarkdownText.escaped(note) + "\n" }
      for quote in item.quotes {
        text += "\n" + inner + "> " + words(of: quote) + "——" + MarkdownText.escaped(quote.source) + "\n"
      }
      if !item.items.isEmpty { text += "\n" + list(item.items, isNumbered: false, indent: inner) }
    }
    return text
  }

  private func words(of quote: GuideLayout.Quote) -> String {
    if quote.words.isEmpty { return "" }
    return MarkdownText.escaped(quote.isSummary ? "\(quote: quote.words)" : "“\(quote: quote.words)”") + " "
  }
}
