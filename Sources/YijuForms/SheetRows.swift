/// The rows of a form in a sheet: its blocks below each other, over the columns of its widest table.
struct SheetRows {
  private let book: SheetBook
  private let columns: Int
  private var row = 0
  /// The first head of a table: a sheet repeats one group of rows.
  private var repeated: Range<Int>?

  private init(_ form: FilledForm, in book: SheetBook) {
    self.book = book
    columns = form.blocks.reduce(1) { most, block in
      if case .table(let widths, _, _) = block { max(most, widths.count) } else { most }
    }
  }

  /// Writes all of a form.
  static func write(_ form: FilledForm, in book: SheetBook) throws(SheetError) {
    for (column, width) in widths(of: form).enumerated() { try book.setWidth(width, ofColumn: column) }
    var rows = SheetRows(form, in: book)
    for block in form.blocks { try rows.write(block) }
    if let repeated = rows.repeated { try book.repeatRows(repeated) }
  }

  /// Those of the widest table, spread over the width of the paper, in characters.
  private static func widths(of form: FilledForm) -> [Int] {
    var widths: [Int] = []
    for case .table(let candidate, _, _) in form.blocks where candidate.count > widths.count { widths = candidate }
    let whole = max(1, widths.reduce(0, +))
    let characters = form.paper.size == .a3 ? (form.paper.isLandscape ? 190 : 130) : (form.paper.isLandscape ? 130 : 90)
    return widths.isEmpty ? [characters] : widths.map { max(4, $0 * characters / whole) }
  }

  // MARK: Blocks

  private mutating func write(_ block: FilledBlock) throws(SheetError) {
    switch block {
    case .text(let cell):
      try write([Placed(cell: cell, column: 0, columns: columns)], isFramed: false, lines: cell.lines)
    case .line(let cells):
      let share = max(1, columns / max(1, cells.count))
      let placed = cells.enumerated().map { place, cell in
        let last = place == cells.count - 1
        return Placed(cell: cell, column: place * share, columns: last ? columns - place * share : share)
      }
      try write(placed.filter { $0.columns > 0 }, isFramed: false, lines: 1)
    case .table(let widths, let rows, let headRows):
      if repeated == nil, headRows > 0 { repeated = row..<row + headRows }
      try writeTable(rows, columns: widths.count)
    }
  }

  private mutating func writeTable(_ rows: [[FilledCell]], columns count: Int) throws(SheetError) {
    /// How many rows the cells above still reach down, by column.
    var reaching = [Int](repeating: 0, count: count)
    for cells in rows {
      var placed: [Placed] = []
      var place = 0
      var next = reaching.map { max(0, $0 - 1) }
      for cell in cells {
        while place < count, reaching[place] > 0 { place += 1 }
        placed.append(Placed(cell: cell, column: place, columns: cell.columns))
        for column in place..<max(place, min(count, place + cell.columns)) {
          next[column] = max(next[column], cell.rows - 1)
        }
        place += cell.columns
      }
      reaching = next
      try write(placed, isFramed: true, lines: cells.map(\.lines).max() ?? 1)
    }
  }

  private struct Placed {
    var cell: FilledCell
    var column: Int
    var columns: Int
  }

  private mutating func write(_ cells: [Placed], isFramed: Bool, lines: Int) throws(SheetError) {
    let title = cells.contains { $0.cell.style == .title }
    let breaks = cells.map { $0.cell.text.split(separator: "\n", omittingEmptySubsequences: false).count }.max() ?? 1
    try book.setHeight(title ? 32 : 18 * max(lines, breaks), ofRow: row)
    for placed in cells {
      try book.write(placed.cell, row: row, column: placed.column, columns: placed.columns, isFramed: isFramed)
    }
    row += 1
  }
}
