import YijuDecisions
import YijuDiagnostics

/// Writes a notice for a terminal.
struct NoticeTextRenderer {
  let words: Wording
  let color: Bool
  let width: Int

  init(language: Language, color: Bool, width: Int) {
    words = Wording(language)
    self.color = color
    self.width = min(max(width, 40), 400)
  }

  func render(_ notice: NoticePage) -> String {
    var page = TextPage(color: color, width: width)
    let gap = words.word("　", "  ")
    page.paragraph(
      notice.title.text, labels: [.init(text: notice.outcomeWord, style: style(notice.outcome)), .init(text: gap)],
      style: .bold)
    page.paragraph(notice.subtitle.text, indent: 2)
    for block in notice.blocks { write(block, on: &page) }
    return page.text
  }

  private func write(_ block: NoticePage.Block, on page: inout TextPage) {
    switch block {
    case .heading(let title):
      page.blank()
      page.paragraph(title.text, style: .bold)
    case .paragraph(let passage, let tone):
      page.paragraph(passage.text, indent: 2, style: tone == .caution ? .open : tone == .note ? .dim : .plain)
    case .rows(let rows): write(rows, indent: 2, on: &page)
    case .item(let item): write(item, indent: 2, on: &page)
    case .list(let items, let isNumbered):
      for (index, item) in items.enumerated() {
        page.paragraph(item.text, indent: 2, labels: [.init(text: isNumbered ? "\(index + 1). " : "- ")])
      }
    case .table(let columns, let rows): table(columns, rows, on: &page)
    case .signature(let lines):
      page.blank()
      for line in lines {
        page.paragraph(line.text, indent: max(2, width - DisplayText.width(of: line.text) - 4))
      }
    }
  }

  private func write(_ rows: [(label: Passage, content: Passage)], indent: Int, on page: inout TextPage) {
    for row in rows {
      page.paragraph(row.content.text, indent: indent, labels: [.init(text: row.label.text + words.colon, style: .dim)])
    }
  }

  private func write(_ item: NoticePage.Item, indent: Int, on page: inout TextPage) {
    let verdict = item.verdict.isEmpty ? "" : words.word("　", "  ") + item.verdict.text
    let sign = item.sign.isEmpty ? [] : [TextPage.Label(text: item.sign + " ", style: style(item.style))]
    page.paragraph(item.title.text + verdict, indent: indent, labels: sign, style: .bold)
    let inner = indent + 3
    write(item.rows, indent: inner, on: &page)
    for note in item.notes { page.paragraph(note.text, indent: inner, hang: inner + 2) }
    if !item.steps.isEmpty {
      page.paragraph(item.steps.map(\.text).joined(separator: words.arrow), indent: inner, hang: inner + 2)
    }
    for caution in item.cautions { page.paragraph(caution.text, indent: inner, style: .open) }
    for ground in item.grounds {
      page.paragraph(
        words.ground(ground).text, indent: inner, labels: [.init(text: words.grounds + words.colon, style: .dim)],
        style: .dim)
    }
    for point in item.points {
      page.paragraph(point.sentence.text, indent: inner, labels: [.init(text: "- ")])
      for note in point.notes { page.paragraph(note.text, indent: inner + 3, labels: [.init(text: "- ")]) }
    }
    for part in item.parts { write(part, indent: inner, on: &page) }
  }

  /// A line a row: a table would not survive a narrow terminal.
  private func table(_ columns: [Passage], _ rows: [[Passage]], on page: inout TextPage) {
    for row in rows {
      guard let first = row.first else { continue }
      let rest = zip(columns, row).dropFirst().filter { !$0.1.text.isEmpty }.map { column, cell in
        "\(column)\(words: words.colon)\(cell)" as Passage
      }
      page.paragraph(
        Passage(rest, separatedBy: words.word("；", "; ")).text, indent: 2,
        labels: [.init(text: first.text + words.word("　", "  "))], hang: 5)
    }
  }

  private func style(_ outcome: Outcome) -> TextPage.Style {
    switch outcome {
    case .granted: .boldGood
    case .denied: .boldBad
    case .undetermined, .notCovered: .boldOpen
    }
  }

  private func style(_ verdict: String) -> TextPage.Style {
    switch verdict {
    case "met": .good
    case "not_met": .bad
    case "unknown": .open
    default: .dim
    }
  }
}
