import YijuDiagnostics

/// Writes a guide as one self-contained HTML page: no script, no link that leaves it, nothing loaded.
struct GuideHTMLRenderer {
  func render(_ layout: GuideLayout) -> String {
    var html = """
      <!DOCTYPE html>
      <html lang="\(layout.words.word("zh-CN", "en"))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(GuideStyle.digest)'; \
      base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(HTMLText.escaped(layout.title))</title>
      <style>\(GuideStyle.css)</style>
      </head>
      <body>
      <header>
      <h1>\(HTMLText.escaped(layout.title))</h1>
      <p class="number">\(HTMLText.escaped(layout.subtitle))</p>
      </header>

      """
    for section in layout.sections {
      html += "<section>\n<h2>" + HTMLText.escaped(section.title) + "</h2>\n"
      html += section.blocks.map(block).joined() + "</section>\n"
    }
    return html + "</body>\n</html>\n"
  }

  private func block(_ block: GuideLayout.Block) -> String {
    switch block {
    case .paragraph(let passage): return "<p class=\"caption\">" + HTMLText.escaped(passage) + "</p>\n"
    case .items(let items, let isNumbered): return list(items, tag: isNumbered ? "ol" : "ul")
    case .table(let heads, let rows):
      var html = "<table>\n<thead><tr>" + heads.map { "<th>" + HTMLText.escaped($0) + "</th>" }.joined()
      html += "</tr></thead>\n<tbody>\n"
      for cells in rows {
        html += "<tr>" + cells.map { "<td>" + HTMLText.escaped($0) + "</td>" }.joined() + "</tr>\n"
      }
      return html + "</tbody>\n</table>\n"
    case .rows(let rows):
      let items = rows.map { row in
        "<dt>" + HTMLText.escaped(row.label) + "</dt><dd>" + HTMLText.escaped(row.content) + "</dd>\n"
      }
      return "<dl>\n" + items.joined() + "</dl>\n"
    }
  }

  private func list(_ items: [GuideLayout.Item], tag: String) -> String {
    var html = "<\(tag)>\n"
    for item in items {
      html += "<li><p class=\"item\">" + HTMLText.escaped(item.text) + "</p>\n"
      for note in item.notes { html += "<p class=\"note\">" + HTMLText.escaped(note) + "</p>\n" }
      for quote in item.quotes {
        // The style sheet puts paragraphs of a quote into quotation marks; a summary is nobody's words.
        let element = quote.isSummary ? "span" : "p"
        let words = quote.words.isEmpty ? "" : "<\(element)>" + HTMLText.quoted(quote.words) + "</\(element)>"
        html += "<blockquote>" + words + "<footer>" + HTMLText.escaped(quote.source) + "</footer></blockquote>\n"
      }
      if !item.items.isEmpty { html += list(item.items, tag: "ul") }
      html += "</li>\n"
    }
    return html + "</\(tag)>\n"
  }
}
