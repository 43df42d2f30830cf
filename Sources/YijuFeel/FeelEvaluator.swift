package import YijuValues

/// Evaluates expressions by walking their tree: the reference by which faster forms are judged.
package enum FeelEvaluator {
  /// The value of a tree whose names may or may not have been resolved.
  package static func evaluate(
    _ tree: FeelTree, over context: FeelContext, mode: FeelMode, stepLimit: Int = 1_000_000
  ) -> FeelResult { .value(.null) }

  /// The value of a checked tree; names are looked up by slot. Unary tests give true, false or unknown.
  package static func evaluate(
    _ checked: FeelChecked, over context: FeelContext, mode: FeelMode, stepLimit: Int = 1_000_000
  ) -> FeelResult { .value(.null) }
}
