import YijuValues

/// The sheet of a form: its blocks below each other, over the columns of its widest table.
struct SheetPart {
  private let form: FilledForm
  private let columns: Int
  private var rows: [String] = []
  private var merges: [String] = []

  init(_ form: FilledForm) {
    self.form = form
    columns = form.blocks.reduce(1) { most, block in
      if case .table(let widths, _, _) = block { max(most, widths.count) } else { most }
    }
  }

  func xml() -> String {
    var part = self
    for block in form.blocks { part.write(block) }
    return part.written()
  }

  private func written() -> String {
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    xml += "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    xml += "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
    xml += "<sheetFormatPr defaultRowHeight=\"18\"/><cols>"
    for (place, width) in columnWidths.enumerated() {
      xml += "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }
    xml += "</cols><sheetData>" + rows.joined() + "</sheetData>"
    if !merges.isEmpty {
      xml +=
        "<mergeCells count=\"\(merges.count)\">" + merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
        + "</mergeCells>"
    }
    xml += "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
    // Numbers of paper sizes: 9 is A4, 8 is A3.
    let size = form.paper.size == .a3 ? 8 : 9
    let side = form.paper.isLandscape ? "landscape" : "portrait"
    return xml
      + "<pageSetup paperSize=\"\(size)\" orientation=\"\(side)\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>"
  }

  /// Those of the widest table, spread over the width of the paper, in characters.
  private var columnWidths: [Int] {
    var widths: [Int] = []
    for case .table(let candidate, _, _) in form.blocks where candidate.count > widths.count { widths = candidate }
    let whole = max(1, widths.reduce(0, +))
    let characters = form.paper.size == .a3 ? (form.paper.isLandscape ? 190 : 130) : (form.paper.isLandscape ? 130 : 90)
    return widths.isEmpty ? [characters] : widths.map { max(4, $0 * characters / whole) }
  }

  // MARK: Blocks

  private mutating func write(_ block: FilledBlock) {
    switch block {
    case .text(let cell): row([Placed(cell: cell, column: 0, columns: columns)], isFramed: false, lines: cell.lines)
    case .line(let cells):
      let share = max(1, columns / max(1, cells.count))
      row(
        cells.enumerated().map { place, cell in
          let last = place == cells.count - 1
          return Placed(cell: cell, column: place * share, columns: last ? columns - place * share : share)
        }.filter { $0.columns > 0 }, isFramed: false, lines: 1)
    case .table(let widths, let tableRows, _): table(tableRows, columns: widths.count)
    }
  }

  private mutating func table(_ tableRows: [[FilledCell]], columns count: Int) {
    var reaching = [Int](repeating: 0, count: count)
    for cells in tableRows {
      var placed: [Placed] = []
      var place = 0
      var next = reaching.map { max(0, $0 - 1) }
      for cell in cells {
        while place < count, reaching[place] > 0 { place += 1 }
        placed.append(Placed(cell: cell, column: place, columns: cell.columns))
        for column in place..<min(count, place + cell.columns) { next[column] = max(next[column], cell.rows - 1) }
        place += cell.columns
      }
      reaching = next
      row(placed, isFramed: true, lines: cells.map(\.lines).max() ?? 1)
    }
  }

  private struct Placed {
    var cell: FilledCell
    var column: Int
    var columns: Int
  }

  private mutating func row(_ cells: [Placed], isFramed: Bool, lines: Int) {
    let number = rows.count + 1
    let title = cells.contains { $0.cell.style == .title }
    let breaks = cells.map { $0.cell.text.split(separator: "\n", omittingEmptySubsequences: false).count }.max() ?? 1
    let height = title ? 32 : 18 * max(lines, breaks)
    var xml = "<row r=\"\(number)\" ht=\"\(height)\" customHeight=\"1\">"
    for placed in cells {
      let place = SheetPart.name(placed.column, number)
      xml += cell(placed.cell, at: place, isFramed: isFramed)
      guard placed.columns > 1 || placed.cell.rows > 1 else { continue }
      merges.append(
        place + ":" + SheetPart.name(placed.column + placed.columns - 1, number + placed.cell.rows - 1))
      // The cells under a merged one carry its frame.
      guard isFramed else { continue }
      for column in placed.column + 1..<max(placed.column + 1, placed.column + placed.columns) {
        xml += "<c r=\"\(SheetPart.name(column, number))\" s=\"\(style(placed.cell, isFramed: true).number)\"/>"
      }
    }
    rows.append(xml + "</row>")
  }

  private func cell(_ cell: FilledCell, at place: String, isFramed: Bool) -> String {
    let style = style(cell, isFramed: isFramed).number
    if let number = cell.number { return "<c r=\"\(place)\" s=\"\(style)\"><v>\(number.text)</v></c>" }
    guard !cell.text.isEmpty else { return "<c r=\"\(place)\" s=\"\(style)\"/>" }
    return
      "<c r=\"\(place)\" s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(XMLText.escaped(cell.text))</t></is></c>"
  }

  private func style(_ cell: FilledCell, isFramed: Bool) -> SheetStyle {
    SheetStyle(
      font: cell.style == .title ? 2 : cell.style == .head ? 1 : 0, isFramed: isFramed, isNumber: cell.number != nil,
      alignment: cell.alignment ?? (isFramed || cell.style == .title ? .center : .left))
  }

  /// `A1`, `AB12`.
  static func name(_ column: Int, _ row: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      let digit = (rest - 1) % 26
      letters = String(Character(Unicode.Scalar(UInt8(65 + digit)))) + letters
      rest = (rest - 1) / 26
    }
    return letters + "\(row)"
  }
}

/// Text as XML 1.0 that reads back as it is; characters XML cannot hold are written `\u{…}`.
enum XMLText {
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      default:
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE {
          result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return escapingCodes(result)
  }

  /// `_x0041_` is a character to a spreadsheet: its first underscore is written as a code itself.
  private static func escapingCodes(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      let tail = scalars.dropFirst(place + 1).prefix(6)
      let isCode =
        scalar == "_" && tail.count == 6 && tail.first == "x" && tail.last == "_"
        && tail.dropFirst().dropLast().allSatisfy(\.properties.isASCIIHexDigit)
      result.append(contentsOf: isCode ? "_x005F_".unicodeScalars : String(scalar).unicodeScalars)
    }
    return String(result)
  }
}
