/// Types expressions and unary tests before they run.
package enum FeelChecker {
  /// Types an expression. `expected` is what it must yield, nil when anything will do.
  package static func checkExpression(
    _ tree: FeelTree, in scope: FeelScope, expected: FeelType? = nil, options: FeelCheckOptions
  ) -> FeelChecked {
    FeelChecked(tree: tree, types: [], slots: [], names: [], problems: [])
  }

  /// Types unary tests over `scope.input`.
  package static func checkUnaryTests(
    _ tree: FeelTree, in scope: FeelScope, options: FeelCheckOptions
  ) -> FeelChecked {
    FeelChecked(tree: tree, types: [], slots: [], names: [], problems: [])
  }
}
