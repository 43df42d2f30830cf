import YijuValues

/// How a cell of a sheet looks.
struct SheetStyle: Hashable {
  enum Font: Hashable {
    case plain, head, title
  }

  var font = Font.plain
  var isFramed = false
  /// Numbers to reckon with; texts are kept as text even when they are edited.
  var isNumber = false
  var alignment = FormCell.Alignment.center

  init(_ cell: FilledCell, isFramed: Bool) {
    font =
      switch cell.style {
      case .title: .title
      case .head: .head
      case .plain, .small: .plain
      }
    self.isFramed = isFramed
    isNumber = cell.sheetNumber != nil
    alignment = cell.alignment ?? (isFramed || cell.style == .title ? .center : .left)
  }
}

extension FilledCell {
  /// The number, where a sheet can hold it as one: a sheet keeps 15 digits and makes the others noughts.
  var sheetNumber: Double? {
    guard let text = number?.text else { return nil }
    let digits = text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard digits.drop(while: { $0 == UInt8(ascii: "0") }).count <= 15 else { return nil }
    return Double(text)
  }
}
