/// Why a sheet was not written.
package enum SheetError: Error, Hashable {
  /// libxlsxwriter of the release the program was built with is not on this machine; the loader's reason.
  case libraryMissing(String)
  /// None of the folders for what is written in between can be used.
  case noScratch([String])
  /// The folder for what is written in between refused; its reason.
  case scratch(folder: String, reason: String)
  /// Row and column of a text with more characters than a cell of a sheet holds.
  case textTooLong(row: Int, column: Int)
  /// libxlsxwriter's own reason.
  case notWritten(String)
}
