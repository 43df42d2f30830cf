internal import CXLSXWriter

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// libxlsxwriter, loaded when a sheet is written.
///
/// Linked in, it would bring two libraries more and make every command start two milliseconds later (decision 0014).
/// Its options change their size between releases, so only the release of the header is taken.
struct SheetLibrary {
  let strerror: yiju_lxw_strerror
  let free: yiju_lxw_workbook_free
  let newWorkbook: yiju_workbook_new_opt
  let setProperties: yiju_workbook_set_properties
  let addWorksheet: yiju_workbook_add_worksheet
  let addFormat: yiju_workbook_add_format
  let close: yiju_workbook_close

  let writeString: yiju_worksheet_write_string
  let writeNumber: yiju_worksheet_write_number
  let writeBlank: yiju_worksheet_write_blank
  let mergeRange: yiju_worksheet_merge_range
  let setRow: yiju_worksheet_set_row
  let setColumn: yiju_worksheet_set_column
  let setPaper: yiju_worksheet_set_paper
  let setLandscape: yiju_worksheet_set_landscape
  let setMargins: yiju_worksheet_set_margins
  let fitToPages: yiju_worksheet_fit_to_pages
  let repeatRows: yiju_worksheet_repeat_rows

  let setFontName: yiju_format_set_font_name
  let setFontSize: yiju_format_set_font_size
  let setBold: yiju_format_set_bold
  let setBorder: yiju_format_set_border
  let setAlign: yiju_format_set_align
  let setTextWrap: yiju_format_set_text_wrap
  let setNumberFormat: yiju_format_set_num_format_index

  #if canImport(Darwin)
    private static let file = "libxlsxwriter.\(LXW_SOVERSION).dylib"
  #else
    private static let file = "libxlsxwriter.so.\(LXW_SOVERSION)"
  #endif

  init() throws(SheetError) {
    let symbols = try Symbols(file: Self.file)
    strerror = try symbols.find("lxw_strerror")
    free = try symbols.find("lxw_workbook_free")
    newWorkbook = try symbols.find("workbook_new_opt")
    setProperties = try symbols.find("workbook_set_properties")
    addWorksheet = try symbols.find("workbook_add_worksheet")
    addFormat = try symbols.find("workbook_add_format")
    close = try symbols.find("workbook_close")
    writeString = try symbols.find("worksheet_write_string")
    writeNumber = try symbols.find("worksheet_write_number")
    writeBlank = try symbols.find("worksheet_write_blank")
    mergeRange = try symbols.find("worksheet_merge_range")
    setRow = try symbols.find("worksheet_set_row")
    setColumn = try symbols.find("worksheet_set_column")
    setPaper = try symbols.find("worksheet_set_paper")
    setLandscape = try symbols.find("worksheet_set_landscape")
    setMargins = try symbols.find("worksheet_set_margins")
    fitToPages = try symbols.find("worksheet_fit_to_pages")
    repeatRows = try symbols.find("worksheet_repeat_rows")
    setFontName = try symbols.find("format_set_font_name")
    setFontSize = try symbols.find("format_set_font_size")
    setBold = try symbols.find("format_set_bold")
    setBorder = try symbols.find("format_set_border")
    setAlign = try symbols.find("format_set_align")
    setTextWrap = try symbols.find("format_set_text_wrap")
    setNumberFormat = try symbols.find("format_set_num_format_index")
  }

  /// The functions of a library by name. It stays loaded: a second sheet finds it there.
  private struct Symbols {
    let file: String
    let handle: UnsafeMutableRawPointer

    init(file: String) throws(SheetError) {
      guard let handle = dlopen(file, RTLD_NOW | RTLD_LOCAL) else {
        throw .libraryMissing(dlerror().map { String(cString: $0) } ?? file)
      }
      self.file = file
      self.handle = handle
    }

    /// - Parameter type: The type the header gives the function of this name.
    func find<Function>(_ name: String, as type: Function.Type = Function.self) throws(SheetError) -> Function {
      guard let address = dlsym(handle, name) else { throw .libraryMissing("\(file): no \(name)") }
      return unsafeBitCast(address, to: type)
    }
  }
}
