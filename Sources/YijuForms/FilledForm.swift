package import YijuValues

/// A form with everything filled in, ready to be put on paper or in a sheet.
package struct FilledForm: Sendable {
  package var title: String
  package var paper: FormLayout.Paper
  package var blocks: [FilledBlock]
}

package enum FilledBlock: Sendable {
  case text(FilledCell)
  case line([FilledCell])
  /// Widths are parts of their sum; the first `headRows` rows repeat on every page.
  case table(widths: [Int], rows: [[FilledCell]], headRows: Int)
}

package struct FilledCell: Sendable, Hashable {
  package var text: String
  /// The value, where the cell holds nothing but a number to reckon with: a sum, a count. Never the number of a paper.
  package var number: Decimal?
  package var columns: Int
  package var rows: Int
  package var alignment: FormCell.Alignment?
  package var style: FormCell.Style
  package var lines: Int
  /// Whether it holds what was filled in, and not only printed words.
  package var isFilled: Bool
}
