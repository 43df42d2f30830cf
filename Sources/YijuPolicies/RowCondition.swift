/// What a row of a table of rules asks of one key.
package enum RowCondition: Sendable, Hashable {
  /// One of several words, as they are written without quotes.
  case words([Located<String>], node: NodeID)
  /// Unary tests.
  case tests(Feel)

  /// The place of the whole cell.
  package var node: NodeID {
    switch self {
    case .words(_, let node): node
    case .tests(let feel): feel.node
    }
  }
}
