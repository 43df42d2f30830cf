/// Evaluates expressions by walking their tree: the reference by which faster forms are judged.
package enum FeelEvaluator {
  /// The value of a tree whose names are looked up in `context.names`.
  package static func evaluate(
    _ tree: FeelTree, over context: FeelContext, mode: FeelMode, stepLimit: Int = 1_000_000
  ) -> FeelResult {
    evaluate(tree, at: tree.root, slots: [], over: context, mode: mode, stepLimit: stepLimit)
  }

  /// The value of a checked tree; names are looked up by slot. Unary tests give true, false or unknown.
  package static func evaluate(
    _ checked: FeelChecked, over context: FeelContext, mode: FeelMode, stepLimit: Int = 1_000_000
  ) -> FeelResult {
    evaluate(
      checked.tree, at: checked.tree.root, slots: checked.slots, over: context, mode: mode, stepLimit: stepLimit)
  }

  /// The value of one node of a checked tree, such as the operand of a test.
  package static func evaluate(
    _ checked: FeelChecked, at node: FeelNodeID, over context: FeelContext, mode: FeelMode,
    stepLimit: Int = 1_000_000
  ) -> FeelResult {
    evaluate(checked.tree, at: node, slots: checked.slots, over: context, mode: mode, stepLimit: stepLimit)
  }

  private static func evaluate(
    _ tree: FeelTree, at node: FeelNodeID, slots: [Int32], over context: FeelContext, mode: FeelMode, stepLimit: Int
  ) -> FeelResult {
    var evaluation = FeelEvaluation(tree: tree, slots: slots, context: context, mode: mode, stepLimit: stepLimit)
    do throws(FeelFault) {
      return .value(try evaluation.value(node))
    } catch {
      return .fault(error)
    }
  }
}
