/// Writes a filled form as a workbook of one sheet (`.xlsx`, ECMA-376) by libxlsxwriter.
///
/// Every text is a text: a number of a person or a paper stays as it is, and what looks like a formula is none. Equal
/// forms give equal bytes on one machine, whatever the clock and the zone.
package enum SheetWriter {
  /// - Parameters:
  ///   - scratch: Folders that may hold what is written in between, the first choice first. What they hold has no name
  ///     and is gone when the sheet is written; a folder in memory keeps names and numbers off the disk.
  /// - Throws: `SheetError`, when libxlsxwriter is not there, no folder has room or a text does not fit into a cell.
  /// - Complexity: O(*n*) in the size of the form.
  package static func workbook(_ form: FilledForm, scratch: [String]) throws(SheetError) -> [UInt8] {
    let file = try SheetScratch(in: scratch, room: room(for: form))
    let book = try SheetBook(title: form.title, path: file.path, folder: file.folder)
    book.setPaper(form.paper)
    try SheetRows.write(form, in: book)
    try book.close()
    return try file.bytes()
  }

  /// Bytes that what is written in between cannot exceed: each byte of a text as an entity, in the parts and in the
  /// book, what stands around each cell, and the parts that every book has.
  private static func room(for form: FilledForm) -> Int {
    let cells = form.blocks.reduce(0) { sum, block in
      switch block {
      case .text(let cell): sum + room(for: cell)
      case .line(let cells): sum + cells.reduce(0) { $0 + room(for: $1) }
      case .table(_, let rows, _): sum + rows.reduce(0) { $0 + $1.reduce(0) { $0 + room(for: $1) } }
      }
    }
    return 2 * cells + 1 << 17
  }

  private static func room(for cell: FilledCell) -> Int {
    6 * cell.text.utf8.count + 160 + 48 * max(1, cell.rows) * max(1, cell.columns)
  }
}
