import YijuValues

/// What a check leaves of a fact: bounds of a number or a date, or words.
///
/// It never leaves out a value that the check would let pass: what cannot be told is left open.
struct Allowed {
  /// A bound of a number, or of a date by its count of days.
  struct Bound: Equatable {
    var value: Decimal
    var isIncluded: Bool
  }

  var low: Bound?
  var high: Bound?
  /// Words, levels, or `true` and `false`; nil when they are not limited.
  var words: Set<String>?

  /// Whether no value is left.
  var isEmpty: Bool {
    if words?.isEmpty == true { return true }
    guard let low, let high else { return false }
    return low.value > high.value || (low.value == high.value && !(low.isIncluded && high.isIncluded))
  }

  /// Whether nothing is said.
  var isOpen: Bool { low == nil && high == nil && words == nil }

  /// What both leave.
  func and(_ other: Allowed) -> Allowed {
    var both = self
    if let bound = other.low, low.map({ bound.isAbove($0) }) ?? true { both.low = bound }
    if let bound = other.high, high.map({ bound.isBelow($0) }) ?? true { both.high = bound }
    if let words = other.words { both.words = both.words?.intersection(words) ?? words }
    return both
  }

  /// What at least one leaves, and what lies between.
  func or(_ other: Allowed) -> Allowed {
    var either = Allowed()
    if let low, let bound = other.low { either.low = bound.isAbove(low) ? low : bound }
    if let high, let bound = other.high { either.high = bound.isBelow(high) ? high : bound }
    if let words, let others = other.words { either.words = words.union(others) }
    return either
  }
}

extension Allowed.Bound {
  /// As a lower bound: whether it leaves less than `other`.
  func isAbove(_ other: Allowed.Bound) -> Bool {
    value > other.value || (value == other.value && !isIncluded && other.isIncluded)
  }

  /// As an upper bound: whether it leaves less than `other`.
  func isBelow(_ other: Allowed.Bound) -> Bool {
    value < other.value || (value == other.value && !isIncluded && other.isIncluded)
  }
}
