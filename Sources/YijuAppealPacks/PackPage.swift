import YijuDiagnostics
import YijuExplanations

/// A page of a pack: self-contained HTML without script that prints on A4. Whatever comes from a policy or a case is
/// escaped here and nowhere else.
struct PackPage {
  private let language: Language
  private var body = ""

  init(language: Language) { self.language = language }

  mutating func heading(_ level: Int, _ text: LocalizedText) {
    body += "<h\(level)>\(PackPage.escaped(text[language]))</h\(level)>\n"
  }

  mutating func paragraph(_ text: LocalizedText, style: StaticString = "") {
    paragraph(text[language], style: style)
  }

  mutating func paragraph(_ text: String, style: StaticString = "") {
    body += "<p class=\"\(style)\">\(PackPage.escaped(text))</p>\n"
  }

  /// A document's words, its own line breaks kept.
  mutating func quote(_ text: String) { body += "<blockquote>\(HTMLText.quoted(text))</blockquote>\n" }

  mutating func code(_ text: String) { body += "<pre>\(PackPage.escaped(text))</pre>\n" }

  /// - Parameter files: The column whose cells are paths in the pack, two spaces between them: they become links.
  mutating func table(_ head: [LocalizedText], _ rows: [[String]], files: Int? = nil) {
    body += "<table>\n<thead><tr>"
    for cell in head { body += "<th>\(PackPage.escaped(cell[language]))</th>" }
    body += "</tr></thead>\n<tbody>\n"
    for row in rows {
      body += "<tr>"
      for (column, cell) in row.enumerated() {
        body += "<td>\(column == files ? PackPage.links(cell) : "<bdi>\(PackPage.escaped(cell))</bdi>")</td>"
      }
      body += "</tr>\n"
    }
    body += "</tbody>\n</table>\n"
  }

  /// Room for a signature and a seal.
  mutating func signature(_ label: LocalizedText) {
    body += "<div class=\"sign\">\(PackPage.escaped(label[language]))</div>\n"
  }

  func file(_ path: String, title: LocalizedText) -> PackFile {
    let page = """
      <!DOCTYPE html>
      <html lang="\(language == .zh ? "zh-Hans" : "en")">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width">
      <title>\(PackPage.escaped(title[language]))</title>
      <style>
      \(PackPage.style)
      </style>
      </head>
      <body>
      \(body)</body>
      </html>

      """
    return PackFile(path: path, title: title, bytes: Array(page.utf8))
  }

  private static func links(_ paths: String) -> String {
    paths.split(separator: "  ").map { path in
      "<a href=\"\(escaped(String(path)))\">\(escaped(String(path)))</a>"
    }.joined(separator: "<br>")
  }

  private static func escaped(_ text: String) -> String { HTMLText.escaped(text, lineFeeds: .space) }

  private static let style = """
    @page { size: A4; margin: 16mm 15mm 18mm; }
    body { margin: 0 auto; max-width: 48rem; padding: 1.5rem 1.2rem; color: #1b1b1b; font-size: 15px; line-height: 1.55;
      font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
    h1 { font-size: 1.45rem; margin: 0 0 .3rem; }
    h2 { font-size: 1.1rem; margin: 1.6rem 0 .5rem; border-bottom: 1px solid #bbb; padding-bottom: .2rem; break-after: avoid; }
    h3 { font-size: 1rem; margin: 1.1rem 0 .3rem; break-after: avoid; }
    p { margin: .3rem 0; }
    p.outcome { font-size: 1.2rem; font-weight: 700; }
    p.warning { border: 2px solid #b3261e; padding: .5rem .7rem; font-weight: 700; }
    p.small { color: #555; font-size: .87rem; }
    blockquote { margin: .35rem 0 .35rem; padding: .1rem .8rem; border-left: 3px solid #bbb; break-inside: avoid; }
    pre { background: #f3f3f3; padding: .5rem .7rem; white-space: pre-wrap; overflow-wrap: anywhere; }
    table { border-collapse: collapse; width: 100%; margin: .4rem 0 .8rem; font-size: .87rem; }
    th, td { border: 1px solid #bbb; padding: .25rem .4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
    th { background: #f0f0f0; }
    a { color: #0b4f8a; text-decoration: none; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    .sign { margin: 2rem 0 0 auto; width: 18rem; height: 6rem; border: 1px solid #999; padding: .4rem .6rem; color: #555;
      break-inside: avoid; }
    """
}
