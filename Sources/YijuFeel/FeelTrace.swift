package import YijuValues

/// An evaluation with the values of its parts.
package struct FeelTrace: Sendable {
  package let tree: FeelTree
  package let result: FeelResult
  /// By node: the value it had last; nodes that were not evaluated have none.
  private let values: [Int32: Value]

  /// Evaluates a tree and keeps what its parts gave.
  package init(_ tree: FeelTree, over context: FeelContext, mode: FeelMode, stepLimit: Int = 1_000_000) {
    self.tree = tree
    var evaluation = FeelEvaluation(tree: tree, slots: [], context: context, mode: mode, stepLimit: stepLimit)
    evaluation.observed = [:]
    do throws(FeelFault) {
      result = .value(try evaluation.value(tree.root))
    } catch {
      result = .fault(error)
    }
    values = evaluation.observed ?? [:]
  }

  /// The value of a node; nil when it was not evaluated.
  package func value(_ id: FeelNodeID) -> Value? { values[id.index] }
}
