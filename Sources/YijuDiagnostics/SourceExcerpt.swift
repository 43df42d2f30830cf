/// One line of a file, cut to what fits beside its place, with the columns of a span in it.
struct SourceExcerpt {
  /// The line number, from 1.
  let number: Int
  /// The line, safe for a terminal, tabs expanded.
  let text: String
  /// The column at which the span begins in `text`, from 0, by display width.
  let column: Int
  /// How many columns the span takes on this line, at least 1.
  let width: Int

  private static let columns = 100
  private static let tab = 4

  init(_ span: SourceSpan, in file: SourceFile) {
    let position = file.position(of: span.start)
    let line = SourceExcerpt.withoutMark(file.line(position.line), number: position.line)
    let start = min(max(span.start, line.startIndex), line.endIndex)
    let end = min(max(span.end, start), line.endIndex)

    // A line of megabytes is cut in bytes before it is laid out in columns.
    let from = SourceExcerpt.boundary(in: line, near: max(line.startIndex, start - 4 * Self.columns))
    let to = SourceExcerpt.boundary(in: line, near: min(line.endIndex, start + 6 * Self.columns))
    let layout = ExcerptLayout(line[from..<to], start: start, end: end, tab: Self.tab)

    number = position.line
    let cut = layout.window(Self.columns, cutBefore: from > line.startIndex, cutAfter: to < line.endIndex)
    text = cut.text
    column = cut.column
    width = cut.width
  }

  /// A line as it may be printed: safe, tabs expanded, cut to what stands around a stretch of it.
  static func shown(_ line: some Collection<UInt8>, around stretch: Range<Int>) -> String {
    let file = SourceFile(name: "", bytes: Array(line))
    return SourceExcerpt(SourceSpan(file: 0, start: stretch.lowerBound, end: stretch.upperBound), in: file).text
  }

  private static func withoutMark(_ line: ArraySlice<UInt8>, number: Int) -> ArraySlice<UInt8> {
    number == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
  }

  private static func boundary(in line: ArraySlice<UInt8>, near index: Int) -> Int {
    var index = index
    while index > line.startIndex, index < line.endIndex, line[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}

/// The cells of a stretch of a line and which of them a span covers.
private struct ExcerptLayout {
  private struct Cell {
    var text: String
    var width: Int
  }

  private var cells: [Cell] = []
  private var first = 0
  private var last = 0

  init(_ bytes: ArraySlice<UInt8>, start: Int, end: Int, tab: Int) {
    var offset = bytes.startIndex
    var column = 0
    var foundStart = false
    while offset < bytes.endIndex {
      if offset >= start, !foundStart {
        foundStart = true
        first = cells.count
      }
      if offset < end || offset <= start { last = cells.count }
      let cell: Cell
      if bytes[offset] == 0x09 {
        let width = tab - column % tab
        cell = Cell(text: String(repeating: " ", count: width), width: width)
        offset += 1
      } else if let (scalar, length) = UTF8Scalars.decode(bytes, at: offset) {
        var text = ""
        DisplayText.append(scalar, to: &text)
        cell = Cell(text: text, width: DisplayText.width(of: text))
        offset += length
      } else {
        let text = "\\x" + (bytes[offset] < 16 ? "0" : "") + String(bytes[offset], radix: 16, uppercase: true)
        cell = Cell(text: text, width: DisplayText.width(of: text))
        offset += 1
      }
      column += cell.width
      cells.append(cell)
    }
    if !foundStart {
      first = cells.count
      last = cells.count
    }
  }

  /// At most `columns` columns around the start of the span.
  func window(_ columns: Int, cutBefore: Bool, cutAfter: Bool) -> (text: String, column: Int, width: Int) {
    var from = 0
    var before = cells.prefix(first).reduce(0) { $0 + $1.width }
    if before > columns * 2 / 3 {
      while from < first, before > columns / 3 {
        before -= cells[from].width
        from += 1
      }
    }
    var text = from > 0 || cutBefore ? "…" : ""
    let column = before + DisplayText.width(of: text)
    var used = 0
    var width = 0
    var to = from
    while to < cells.count, used + cells[to].width <= columns {
      used += cells[to].width
      if to >= first, to <= last { width += cells[to].width }
      text += cells[to].text
      to += 1
    }
    if to < cells.count || cutAfter { text += "…" }
    return (text, column, max(1, width))
  }
}
