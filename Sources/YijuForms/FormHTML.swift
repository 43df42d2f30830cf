import YijuExplanations

/// Writes a filled form as one self-contained HTML page that prints on its own paper.
package enum FormHTML {
  /// The page: no script, nothing loaded, its Content-Security-Policy naming the one style sheet.
  ///
  /// - Complexity: O(*n*) in the size of the form.
  package static func page(_ form: FilledForm) -> String {
    let style = FormStyle(form.paper)
    var html = """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(style.digest)'; \
      base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(HTMLText.escaped(text: form.title))</title>
      <style>\(style.css)</style>
      </head>
      <body>

      """
    for block in form.blocks { html += written(block) }
    return html + "</body>\n</html>\n"
  }

  private static func written(_ block: FilledBlock) -> String {
    switch block {
    case .text(let cell):
      return cell.style == .title
        ? "<h1>" + words(cell) + "</h1>\n" : "<p class=\"\(classes(cell))\">" + words(cell) + "</p>\n"
    case .line(let cells):
      return "<div class=\"line\">" + cells.map { "<span>" + words($0) + "</span>" }.joined() + "</div>\n"
    case .table(let widths, let rows, let headRows):
      let whole = max(1, widths.reduce(0, +))
      var html = "<table>\n<colgroup>"
      // An attribute and no style: the policy of the page lets no inline style act.
      for width in widths { html += "<col width=\"\(width * 1000 / whole / 10).\(width * 1000 / whole % 10)%\">" }
      html += "</colgroup>\n"
      if headRows > 0 { html += "<thead>\n" + rows.prefix(headRows).map { row($0, "th") }.joined() + "</thead>\n" }
      return html + "<tbody>\n" + rows.dropFirst(headRows).map { row($0, "td") }.joined() + "</tbody>\n</table>\n"
    }
  }

  private static func row(_ cells: [FilledCell], _ element: String) -> String {
    var html = "<tr>"
    for cell in cells {
      html += "<\(element) class=\"\(classes(cell))\""
      if cell.columns > 1 { html += " colspan=\"\(cell.columns)\"" }
      if cell.rows > 1 { html += " rowspan=\"\(cell.rows)\"" }
      html += ">" + words(cell) + "</\(element)>"
    }
    return html + "</tr>\n"
  }

  private static func classes(_ cell: FilledCell) -> String {
    var names = [cell.style.rawValue]
    if let alignment = cell.alignment { names.append(alignment.rawValue) }
    if cell.lines > 1 { names.append("lines-\(min(cell.lines, FormStyle.mostLines))") }
    return names.joined(separator: " ")
  }

  /// What was filled in is isolated in its direction: names in Arabic script turn nothing around them.
  private static func words(_ cell: FilledCell) -> String {
    let text = cell.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { cell.isFilled ? withHeldDots(String($0)) : HTMLText.escaped(text: String($0)) }.joined(separator: "<br>")
    return cell.isFilled ? "<bdi>" + text + "</bdi>" : text
  }

  /// No line begins with the middle dot between the parts of a name: it stays with the character before it.
  private static func withHeldDots(_ text: String) -> String {
    let parts = text.split(separator: "·", omittingEmptySubsequences: false)
    var html = ""
    for (place, part) in parts.enumerated() {
      let isLast = place == parts.count - 1
      guard !isLast, let end = part.last else {
        html += HTMLText.escaped(text: String(part)) + (isLast ? "" : "·")
        continue
      }
      html += HTMLText.escaped(text: String(part.dropLast()))
      html += "<span class=\"dot\">" + HTMLText.escaped(text: String(end)) + "·</span>"
    }
    return html
  }
}
