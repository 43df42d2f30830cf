internal import CXLSXWriter

/// A book of one sheet while libxlsxwriter writes it.
final class SheetBook {
  private let library: SheetLibrary
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private var formats: [SheetStyle: UnsafeMutablePointer<lxw_format>] = [:]
  /// Until the book is closed, which frees it.
  private var book: UnsafeMutablePointer<lxw_workbook>?

  /// - Parameters:
  ///   - path: Where the finished book goes.
  ///   - folder: Where each part is kept in between.
  init(title: String, path: String, folder: String) throws(SheetError) {
    let library = try SheetLibrary()
    self.library = library
    let book = folder.withCString { folder in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return library.newWorkbook(path, &options)
    }
    guard let book else { throw .notWritten("workbook_new_opt") }
    guard let sheet = library.addWorksheet(book, SheetText.sheetName(title)) else {
      library.free(book)
      throw .notWritten("workbook_add_worksheet")
    }
    self.sheet = sheet
    self.book = book
    // The day on which ZIP begins: without a date the library takes that of the clock, and equal forms would differ.
    let created = 315_532_800
    let code = SheetText.written(title).withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = created
      return library.setProperties(book, &properties)
    }
    try check(code)
  }

  deinit {
    if let book { library.free(book) }
  }

  /// Writes the book to its path.
  func close() throws(SheetError) {
    guard let book else { return }
    self.book = nil
    try check(library.close(book))
  }

  // MARK: The page

  func setPaper(_ paper: FormLayout.Paper) {
    // Numbers of paper sizes: 9 is A4, 8 is A3.
    library.setPaper(sheet, paper.size == .a3 ? 8 : 9)
    if paper.isLandscape { library.setLandscape(sheet) }
    // One page wide, as many high as it takes; margins are in inches.
    library.fitToPages(sheet, 1, 0)
    library.setMargins(sheet, 0.5, 0.5, 0.6, 0.6)
  }

  /// - Parameter width: In characters.
  func setWidth(_ width: Int, ofColumn column: Int) throws(SheetError) {
    let column = try place(column)
    try check(library.setColumn(sheet, column, column, Double(width), nil))
  }

  /// - Parameter height: In points; a sheet has no row higher than 409.
  func setHeight(_ height: Int, ofRow row: Int) throws(SheetError) {
    try check(library.setRow(sheet, try line(row), Double(min(height, 409)), nil))
  }

  /// Rows that stand again at the top of each page.
  func repeatRows(_ rows: Range<Int>) throws(SheetError) {
    guard let last = rows.last else { return }
    try check(library.repeatRows(sheet, try line(rows.lowerBound), try line(last)))
  }

  // MARK: Cells

  /// Writes a cell over the rows and columns it covers.
  func write(_ cell: FilledCell, row: Int, column: Int, columns: Int, isFramed: Bool) throws(SheetError) {
    let format = try format(SheetStyle(cell, isFramed: isFramed))
    let text = SheetText.written(cell.text)
    guard text.utf16.count <= SheetText.mostCharacters else { throw .textTooLong(row: row + 1, column: column + 1) }
    let (top, left) = (try line(row), try place(column))
    if columns > 1 || cell.rows > 1 {
      let (bottom, right) = (try line(row + cell.rows - 1), try place(column + columns - 1))
      try check(library.mergeRange(sheet, top, left, bottom, right, text, format))
    }
    if let number = cell.sheetNumber {
      try check(library.writeNumber(sheet, top, left, number, format))
    } else if text.isEmpty {
      try check(library.writeBlank(sheet, top, left, format))
    } else {
      try check(library.writeString(sheet, top, left, text, format))
    }
  }

  private func format(_ style: SheetStyle) throws(SheetError) -> UnsafeMutablePointer<lxw_format> {
    if let format = formats[style] { return format }
    guard let book, let format = library.addFormat(book) else { throw .notWritten("workbook_add_format") }
    library.setFontName(format, "宋体")
    library.setFontSize(format, style.font == .title ? 18 : 11)
    if style.font != .plain { library.setBold(format) }
    if style.isFramed { library.setBorder(format, UInt8(truncatingIfNeeded: LXW_BORDER_THIN.rawValue)) }
    library.setTextWrap(format)
    library.setAlign(format, UInt8(truncatingIfNeeded: LXW_ALIGN_VERTICAL_CENTER.rawValue))
    let alignment =
      switch style.alignment {
      case .left: LXW_ALIGN_LEFT
      case .center: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      }
    library.setAlign(format, UInt8(truncatingIfNeeded: alignment.rawValue))
    // 49 is the format “text”.
    library.setNumberFormat(format, style.isNumber ? 0 : 49)
    formats[style] = format
    return format
  }

  // MARK: Places

  private func line(_ row: Int) throws(SheetError) -> lxw_row_t {
    guard let line = lxw_row_t(exactly: row) else { throw failure(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE) }
    return line
  }

  private func place(_ column: Int) throws(SheetError) -> lxw_col_t {
    guard let place = lxw_col_t(exactly: column) else { throw failure(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE) }
    return place
  }

  private func check(_ code: lxw_error) throws(SheetError) {
    guard code == LXW_NO_ERROR else { throw failure(code) }
  }

  private func failure(_ code: lxw_error) -> SheetError {
    .notWritten(library.strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)")
  }
}
