import YijuDecisions
import YijuDiagnostics

/// Writes a notice as one self-contained HTML page: no script, nothing loaded, prints on A4.
struct NoticeHTMLRenderer {
  let words: Wording

  init(language: Language) { words = Wording(language) }

  func render(_ notice: NoticePage) -> String {
    var html = """
      <!DOCTYPE html>
      <html lang="\(words.word("zh-CN", "en"))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(NoticeStyle.digest)'; \
      base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(HTMLText.escaped(notice.title.text))</title>
      <style>\(NoticeStyle.css)</style>
      </head>
      <body>
      <header class="\(notice.outcome.rawValue)">
      <h1>\(escaped(notice.title))</h1>
      <p class="number">\(escaped(notice.subtitle))</p>
      <p class="outcome">\(HTMLText.escaped(notice.outcomeWord))</p>
      </header>

      """
    // What follows a heading belongs to it.
    var isOpen = false
    for block in notice.blocks {
      switch block {
      case .heading, .signature:
        if isOpen { html += "</section>\n" }
        isOpen = false
        if case .heading(let title) = block {
          html += "<section>\n<h2>" + escaped(title) + "</h2>\n"
          isOpen = true
        } else {
          html += rendered(block)
        }
      default: html += rendered(block)
      }
    }
    if isOpen { html += "</section>\n" }
    return html + "</body>\n</html>\n"
  }

  private func escaped(_ passage: Passage) -> String { HTMLText.escaped(passage) }

  private func paragraph(_ passage: Passage, _ style: String) -> String {
    "<p class=\"\(style)\">" + escaped(passage) + "</p>\n"
  }

  private func rendered(_ block: NoticePage.Block) -> String {
    switch block {
    case .heading(let title): "<h2>" + escaped(title) + "</h2>\n"
    case .paragraph(let passage, let tone):
      paragraph(passage, tone == .caution ? "note caution" : tone == .note ? "small" : "lead")
    case .rows(let rows): rendered(rows)
    case .item(let item): rendered(item)
    case .list(let items, let isNumbered):
      (isNumbered ? "<ol class=\"list\">\n" : "<ul class=\"list\">\n")
        + items.map { "<li>" + escaped($0) + "</li>\n" }.joined() + (isNumbered ? "</ol>\n" : "</ul>\n")
    case .table(let columns, let rows):
      "<table>\n<thead><tr>" + columns.map { "<th scope=\"col\">" + escaped($0) + "</th>" }.joined()
        + "</tr></thead>\n<tbody>\n"
        + rows.map { "<tr>" + $0.map { "<td>" + escaped($0) + "</td>" }.joined() + "</tr>\n" }.joined()
        + "</tbody>\n</table>\n"
    case .signature(let lines):
      "<div class=\"signature\">\n" + lines.map { "<p>" + escaped($0) + "</p>\n" }.joined() + "</div>\n"
    }
  }

  private func rendered(_ rows: [(label: Passage, content: Passage)]) -> String {
    "<dl class=\"rows\">\n"
      + rows.map { "<dt>" + escaped($0.label) + "</dt><dd>" + escaped($0.content) + "</dd>\n" }.joined() + "</dl>\n"
  }

  private func rendered(_ points: [NoticePage.Point]) -> String {
    guard !points.isEmpty else { return "" }
    let items = points.map { point in
      "<li>" + escaped(point.sentence) + rendered(point.notes.map { NoticePage.Point(sentence: $0) }) + "</li>\n"
    }
    return "<ul class=\"list\">\n" + items.joined() + "</ul>\n"
  }

  private func rendered(_ item: NoticePage.Item) -> String {
    var html = "<article class=\"\(item.style)\">\n<h3>"
    if !item.sign.isEmpty { html += "<span class=\"sign\">" + HTMLText.escaped(item.sign) + "</span>" }
    html += "<span class=\"title\">" + escaped(item.title) + "</span>"
    if !item.verdict.isEmpty { html += "<span class=\"verdict\">" + escaped(item.verdict) + "</span>" }
    html += "</h3>\n"
    if !item.rows.isEmpty { html += rendered(item.rows) }
    html += item.notes.map { paragraph($0, "note") }.joined()
    if !item.steps.isEmpty {
      html += "<ol class=\"steps\">\n" + item.steps.map { "<li>" + escaped($0) + "</li>\n" }.joined() + "</ol>\n"
    }
    html += item.cautions.map { paragraph($0, "note caution") }.joined()
    html += item.grounds.map { ground in
      let source = "\(words: words.grounds)\(words: words.colon)\(words.source(ground))" as Passage
      let quote = HTMLText.words(of: ground)
      return "<blockquote>" + quote + "<footer>" + escaped(source) + "</footer></blockquote>\n"
    }.joined()
    html += rendered(item.points)
    html += item.parts.map(rendered).joined()
    return html + "</article>\n"
  }
}
