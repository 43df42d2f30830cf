package import YijuDiagnostics

/// How a form is laid out on paper: data beside the policy, read from `forms/*.form.yaml`.
package struct FormLayout: Sendable {
  /// The sizes of paper, in the order of their names.
  package enum PaperSize: String, Sendable, CaseIterable {
    case a4 = "A4"
    case a3 = "A3"
  }

  package struct Paper: Sendable, Hashable {
    package var size: PaperSize
    package var isLandscape: Bool

    package init(size: PaperSize, isLandscape: Bool) {
      self.size = size
      self.isLandscape = isLandscape
    }
  }

  /// The id by which the command names the form.
  package var id: String
  /// The policy it belongs to.
  package var policy: String
  package var title: String
  package var paper: Paper
  /// How many copies are filled in.
  package var copies: Int?
  package var body: [FormBlock]
  /// Where each fact is named, for findings against the policy.
  package var references: [FormReference]
}

/// A fact, or a finding, that a form takes from the case.
package struct FormReference: Sendable {
  package var piece: FormPiece
  package var span: SourceSpan
}

/// One block, from top to bottom.
package enum FormBlock: Sendable {
  case text(FormCell)
  /// Texts spread over one line.
  case line([FormCell])
  /// A table of fixed cells.
  case grid(FormGrid)
  /// A table with one row for each case.
  case list(FormList)
}

package struct FormGrid: Sendable {
  /// Widths of the columns, in parts of their sum.
  package var widths: [Int]
  package var rows: [[FormCell]]
}

package struct FormList: Sendable {
  package var widths: [Int]
  package var head: [[FormCell]]
  /// What stands in each column.
  package var cells: [FormCell]
  /// The fact whose order the rows follow.
  package var sortBy: String?
  /// Rows there are at least, empty ones at the end.
  package var leastRows: Int
}

package struct FormCell: Sendable {
  package enum Alignment: String, Sendable, CaseIterable {
    case left, center, right
  }

  package enum Style: String, Sendable, CaseIterable {
    case plain, title, head, small
  }

  package var pieces: [FormPiece]
  /// Columns and rows it covers.
  package var columns = 1
  package var rows = 1
  package var alignment: Alignment?
  package var style: Style = .plain
  /// Lines of writing it leaves room for.
  package var lines = 1

  package init(_ pieces: [FormPiece]) { self.pieces = pieces }
}

/// A piece of a cell: printed words, or what is filled in.
package enum FormPiece: Sendable, Hashable {
  case words(String)
  case fact(String)
  case finding(String)
  /// The sum in figures.
  case figures
  /// The sum in capital numerals.
  case capitals
  /// The number of the row.
  case number
  /// A box that is ticked when a fact has a value: `□` or `☑`.
  case box(fact: String, value: String)
}
