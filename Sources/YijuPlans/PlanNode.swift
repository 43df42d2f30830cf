/// One small instruction of a plan: it looks at slots or at nodes before it and yields a verdict.
///
/// Nodes stand in order of evaluation, children before their group. The meaning of `a` to `d` is the operation's.
package struct PlanNode: Sendable, Hashable {
  package enum Operation: UInt8, Sendable, Hashable {
    /// Slot `a` lies between `low` and `high`.
    case range
    /// Slot `a` does not lie between `low` and `high`.
    case outsideRange
    /// Slot `a`, counted from `low`, is a bit of `high`: at most 63 words or levels.
    case member
    /// As `member`, and must not be.
    case notMember
    /// Slot `a` lies between value `b` and value `c`; −1 stands for no bound. Bit 0 of `low`: the lower bound is
    /// excluded; bit 1: the upper.
    case valueRange
    /// Slot `a` satisfies test `b`, which has no simpler form.
    case test
    /// Deadline `b`.
    case deadline
    /// Gate `b`.
    case gate
    /// Count `b`.
    case count
    /// Exclusion `b`.
    case exclusion
    /// Finding `b`.
    case finding
    /// Every child.
    case all
    /// At least one child.
    case any
    /// No child.
    case none
    /// Child 0 is the condition and child 1 the check: not met, the check is not applicable.
    case onlyWhen
  }

  package var operation: Operation
  package var a: Int32
  package var b: Int32
  package var c: Int32
  package var low: Int64
  package var high: Int64
  /// The children's places in the plan's `children`.
  package var firstChild: Int32
  package var childCount: Int32

  package init(
    _ operation: Operation, a: Int = 0, b: Int = 0, c: Int = 0, low: Int64 = 0, high: Int64 = 0, firstChild: Int = 0,
    childCount: Int = 0
  ) {
    self.operation = operation
    self.a = Int32(truncatingIfNeeded: a)
    self.b = Int32(truncatingIfNeeded: b)
    self.c = Int32(truncatingIfNeeded: c)
    self.low = low
    self.high = high
    self.firstChild = Int32(truncatingIfNeeded: firstChild)
    self.childCount = Int32(truncatingIfNeeded: childCount)
  }
}
