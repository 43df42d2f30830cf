import YijuDiagnostics

/// Writes a notice as CommonMark with tables.
struct NoticeMarkdownRenderer {
  let words: Wording

  init(language: Language) { words = Wording(language) }

  func render(_ notice: NoticePage) -> String {
    var blocks = [
      "# " + escaped("\(words: notice.outcomeWord)\(words: words.word("　", "  "))\(notice.title)"),
      escaped(notice.subtitle),
    ]
    for block in notice.blocks { blocks += rendered(block) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func escaped(_ passage: Passage) -> String { MarkdownText.escaped(passage) }

  private func rendered(_ block: NoticePage.Block) -> [String] {
    switch block {
    case .heading(let title): ["## " + escaped(title)]
    case .paragraph(let passage, .caution): ["> " + escaped(passage)]
    case .paragraph(let passage, _): [escaped(passage)]
    case .rows(let rows): [bullets(rows)]
    case .item(let item): rendered(item, level: 3)
    case .list(let items, let isNumbered):
      [
        items.enumerated().map { (isNumbered ? "\($0.offset + 1). " : "- ") + escaped($0.element) }
          .joined(separator: "\n")
      ]
    case .table(let columns, let rows): [table(columns, rows)]
    case .signature(let lines): [lines.map(escaped).joined(separator: "  \n")]
    }
  }

  private func bullets(_ rows: [(label: Passage, content: Passage)]) -> String {
    rows.map { "- " + escaped("\($0.label)\(words: words.colon)\($0.content)") }.joined(separator: "\n")
  }

  private func rendered(_ item: NoticePage.Item, level: Int) -> [String] {
    let sign = item.sign.isEmpty ? "" : item.sign + " "
    let verdict: Passage = item.verdict.isEmpty ? "" : "\(words: words.colon)\(item.verdict)"
    var blocks = [String(repeating: "#", count: min(level, 6)) + " " + escaped("\(words: sign)\(item.title)\(verdict)")]
    if !item.rows.isEmpty { blocks.append(bullets(item.rows)) }
    if !item.notes.isEmpty { blocks.append(item.notes.map { "- " + escaped($0) }.joined(separator: "\n")) }
    if !item.steps.isEmpty {
      blocks.append(
        item.steps.enumerated().map { "\($0.offset + 1). " + escaped($0.element) }.joined(separator: "\n"))
    }
    for caution in item.cautions { blocks.append("> " + escaped(caution)) }
    for ground in item.grounds {
      blocks.append("> " + escaped("\(words: words.grounds)\(words: words.colon)\(words.ground(ground))"))
    }
    if !item.points.isEmpty {
      blocks.append(
        item.points.map { point in
          "- " + escaped(point.sentence) + point.notes.map { "\n  - " + escaped($0) }.joined()
        }.joined(separator: "\n"))
    }
    for part in item.parts { blocks += rendered(part, level: level + 1) }
    return blocks
  }

  private func table(_ columns: [Passage], _ rows: [[Passage]]) -> String {
    var lines = [
      "| " + columns.map(escaped).joined(separator: " | ") + " |",
      "|" + String(repeating: " --- |", count: columns.count),
    ]
    for row in rows { lines.append("| " + row.map(escaped).joined(separator: " | ") + " |") }
    return lines.joined(separator: "\n")
  }
}
