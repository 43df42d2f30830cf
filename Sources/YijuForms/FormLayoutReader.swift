package import YijuDiagnostics
import YijuYAMLTrees

/// What reading a form layout gave.
package struct FormLayoutReading: Sendable {
  /// The layout; nil when there was an error.
  package var layout: FormLayout?
  /// What is wrong, in order of place.
  package var diagnostics: [Diagnostic]
}

/// YAML → form layout. Keys are English only: a layout is made once for each printed form.
package enum FormLayoutReader {
  /// - Complexity: linear in the size of the file.
  package static func read(_ bytes: [UInt8], file: UInt16 = 0) -> FormLayoutReading {
    let tree = YAMLReader.read(bytes, file: file)
    guard let root = tree.root, !tree.diagnostics.contains(where: { $0.severity == .error }) else {
      return FormLayoutReading(layout: nil, diagnostics: tree.diagnostics)
    }
    var walk = FormLayoutWalk()
    let layout = walk.layout(root)
    let hasErrors = walk.diagnostics.contains { $0.severity == .error }
    return FormLayoutReading(
      layout: hasErrors ? nil : layout, diagnostics: Diagnostic.sorted(tree.diagnostics + walk.diagnostics))
  }

  /// Whether a file is a form layout, by its first key.
  package static func isLayout(_ bytes: [UInt8]) -> Bool {
    guard case .mapping(let entries)? = YAMLReader.read(bytes, file: 0).root?.content else { return false }
    return entries.first?.key == "form"
  }
}

/// One walk over the tree of a layout.
struct FormLayoutWalk {
  var diagnostics: [Diagnostic] = []
  var references: [FormReference] = []

  mutating func layout(_ root: YAMLNode) -> FormLayout? {
    guard let fields = fields(root, .layout, "form") else { return nil }
    let id = text(fields.required("form", &self), "form")
    let policy = text(fields.required("policy", &self), "policy")
    let title = text(fields.required("title", &self), "title")
    let paper = paper(fields.required("paper", &self))
    let copies = fields["copies"].flatMap { number($0, "copies", in: 1...99) }
    let body = blocks(fields.required("body", &self))
    guard let id, let policy, let title, let paper else { return nil }
    return FormLayout(
      id: id, policy: policy, title: title, paper: paper, copies: copies, body: body, references: references)
  }

  private mutating func paper(_ node: YAMLNode?) -> FormLayout.Paper? {
    guard let node, let text = text(node, "paper") else { return nil }
    let words = text.split(separator: " ").map(String.init)
    guard let size = words.first.flatMap({ FormLayout.PaperSize(rawValue: $0) }), words.count <= 2,
      words.count == 1 || words[1] == "landscape"
    else {
      wrongShape(node, "paper", zh: "A4、A3，横放的再写 landscape", en: "A4 or A3, with `landscape` behind it if it lies")
      return nil
    }
    return FormLayout.Paper(size: size, isLandscape: words.count == 2)
  }

  // MARK: Blocks

  private mutating func blocks(_ node: YAMLNode?) -> [FormBlock] {
    guard let node, let items = items(node, "body") else { return [] }
    return items.compactMap { block($0) }
  }

  private mutating func block(_ node: YAMLNode) -> FormBlock? {
    if case .scalar = node.content { return cell(node).map { .text($0) } }
    guard case .mapping(let entries) = node.content else {
      wrongShape(node, "body", zh: "文字、text、line、grid 或 list", en: "words, text, line, grid or list")
      return nil
    }
    let kinds = ["text", "line", "grid", "list"]
    switch kinds.first(where: { kind in entries.contains { $0.key == kind } }) {
    case "text": return cell(node).map { .text($0) }
    case "line":
      guard let fields = fields(node, .line, "line"), let content = fields["line"], let items = items(content, "line")
      else { return nil }
      return .line(items.compactMap { cell($0) })
    case "grid":
      guard let fields = fields(node, .grid, "grid"), let widths = widths(fields.required("widths", &self)),
        let rows = fields["grid"].flatMap({ rows($0, "grid", columns: widths.count) })
      else { return nil }
      return .grid(FormGrid(widths: widths, rows: rows))
    case "list": return list(node)
    default:
      wrongShape(node, "body", zh: "文字、text、line、grid 或 list", en: "words, text, line, grid or list")
      return nil
    }
  }

  private mutating func list(_ node: YAMLNode) -> FormBlock? {
    guard let fields = fields(node, .list, "list"), let widths = widths(fields.required("widths", &self)) else {
      return nil
    }
    let head = fields["head"].flatMap { rows($0, "head", columns: widths.count) } ?? []
    let content = fields["list"].flatMap { items($0, "list") } ?? []
    let cells = content.compactMap { cell($0) }
    if cells.count == content.count, cells.count != widths.count, let place = fields["list"] {
      report(.formCellsDoNotFit, ["\(cells.count)", "\(widths.count)"], at: place)
    }
    var sortBy: String?
    if let place = fields["sort_by"], let path = text(place, "sort_by") {
      sortBy = path
      references.append(FormReference(piece: .fact(path), span: place.span))
    }
    let least = fields["least_rows"].flatMap { number($0, "least_rows", in: 0...200) } ?? 0
    return .list(FormList(widths: widths, head: head, cells: cells, sortBy: sortBy, leastRows: least))
  }

  private mutating func widths(_ node: YAMLNode?) -> [Int]? {
    guard let node, let items = items(node, "widths") else { return nil }
    let widths = items.compactMap { number($0, "widths", in: 1...100) }
    guard widths.count == items.count else { return nil }
    guard (1...64).contains(widths.count) else {
      wrongShape(node, "widths", zh: "1 至 64 个宽度", en: "1 to 64 widths")
      return nil
    }
    return widths
  }

  /// Rows of cells; each must fill the width together with cells of earlier rows that reach down into it.
  private mutating func rows(_ node: YAMLNode, _ name: String, columns: Int) -> [[FormCell]]? {
    guard let items = items(node, name) else { return nil }
    var rows: [[FormCell]] = []
    var reaching = [Int](repeating: 0, count: columns)
    for item in items {
      guard let content = self.items(item, name) else { return nil }
      let cells = content.compactMap { cell($0) }
      guard cells.count == content.count else { continue }
      let taken = reaching.count { $0 > 0 }
      let width = cells.reduce(taken) { $0 + $1.columns }
      if width != columns {
        report(.formCellsDoNotFit, ["\(width)", "\(columns)"], at: item)
        return nil
      }
      var place = 0
      reaching = reaching.map { max(0, $0 - 1) }
      var next = reaching
      for cell in cells {
        while place < columns, reaching[place] > 0 { place += 1 }
        for column in place..<min(columns, place + cell.columns) { next[column] = max(next[column], cell.rows - 1) }
        place += cell.columns
      }
      reaching = next
      rows.append(cells)
    }
    return rows
  }

  // MARK: Cells

  private mutating func cell(_ node: YAMLNode) -> FormCell? {
    if case .scalar(let scalar) = node.content { return FormCell(pieces(scalar.text, at: node)) }
    guard let fields = fields(node, .cell, "text"), let place = fields.required("text", &self),
      let words = optionalText(place, "text")
    else { return nil }
    var cell = FormCell(pieces(words, at: place))
    if let span = fields["span"] { cell.columns = number(span, "span", in: 1...64) ?? 1 }
    if let rows = fields["rows"] { cell.rows = number(rows, "rows", in: 1...64) ?? 1 }
    if let lines = fields["lines"] { cell.lines = number(lines, "lines", in: 1...40) ?? 1 }
    if let align = fields["align"] { cell.alignment = word(align, "align") }
    if let style = fields["style"] { cell.style = word(style, "style") ?? .plain }
    return cell
  }

  /// Words with what is filled in between braces.
  private mutating func pieces(_ text: String, at node: YAMLNode) -> [FormPiece] {
    var pieces: [FormPiece] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}") else {
        report(.formPlaceholderWrong, [String(rest[open...])], at: node)
        return pieces
      }
      let inside = String(rest[rest.index(after: open)..<close])
      if let piece = FormPiece(placeholder: inside) {
        pieces.append(piece)
        references.append(FormReference(piece: piece, span: node.span))
      } else {
        report(.formPlaceholderWrong, ["{\(inside)}"], at: node)
      }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    return pieces
  }
}

extension FormPiece {
  /// What stands between braces; nil for what is nothing to fill in.
  init?(placeholder text: String) {
    switch text {
    case "#amount": self = .figures
    case "#capitals": self = .capitals
    case "#number": self = .number
    default:
      if text.hasPrefix("#finding:") {
        let id = String(text.dropFirst(9))
        guard !id.isEmpty else { return nil }
        self = .finding(id)
      } else if text.hasPrefix("#box:") {
        let parts = text.dropFirst(5).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        self = .box(fact: String(parts[0]), value: String(parts[1]))
      } else {
        guard !text.isEmpty, !text.hasPrefix("#"), !text.contains(" ") else { return nil }
        self = .fact(text)
      }
    }
  }
}
