package import YijuValues

/// A union of intervals of values that are ordered among themselves, in order and without overlap.
package struct FeelIntervals: Hashable, Sendable {
  /// One interval; a bound that is nil is open without end.
  package struct Interval: Hashable, Sendable {
    package var low: Value?
    package var includesLow: Bool
    package var high: Value?
    package var includesHigh: Bool

    package init(low: Value?, includesLow: Bool, high: Value?, includesHigh: Bool) {
      self.low = low
      self.includesLow = includesLow && low != nil
      self.high = high
      self.includesHigh = includesHigh && high != nil
    }

    /// Whether nothing lies in it. Between two whole numbers or days something may still be missing.
    var isEmpty: Bool {
      guard let low, let high, let order = FeelEvaluation.order(low, high) else { return false }
      return order > 0 || (order == 0 && !(includesLow && includesHigh))
    }
  }

  package private(set) var intervals: [Interval]

  /// Everything.
  package static let everything = FeelIntervals([Interval(low: nil, includesLow: false, high: nil, includesHigh: false)]
  )

  /// Joins intervals that overlap or touch; nil when two bounds have no order between them.
  package init?(joining intervals: [Interval]) {
    let bounds = intervals.flatMap { [$0.low, $0.high].compactMap { $0 } }
    if let first = bounds.first, bounds.contains(where: { FeelEvaluation.order(first, $0) == nil }) { return nil }
    self.init(intervals)
  }

  private init(_ intervals: [Interval]) {
    let sorted = intervals.filter { !$0.isEmpty }.sorted { FeelIntervals.startsBefore($0, $1) }
    var joined: [Interval] = []
    for interval in sorted {
      guard let last = joined.last, FeelIntervals.touches(last, interval) else {
        joined.append(interval)
        continue
      }
      if FeelIntervals.endsBefore(last, interval) {
        joined[joined.count - 1].high = interval.high
        joined[joined.count - 1].includesHigh = interval.includesHigh
      }
    }
    self.intervals = joined
  }

  private static func startsBefore(_ one: Interval, _ other: Interval) -> Bool {
    guard let left = one.low else { return other.low != nil }
    guard let right = other.low, let order = FeelEvaluation.order(left, right) else { return false }
    return order < 0 || (order == 0 && one.includesLow && !other.includesLow)
  }

  private static func endsBefore(_ one: Interval, _ other: Interval) -> Bool {
    guard let left = one.high else { return false }
    guard let right = other.high, let order = FeelEvaluation.order(left, right) else { return true }
    return order < 0 || (order == 0 && !one.includesHigh && other.includesHigh)
  }

  private static func touches(_ one: Interval, _ next: Interval) -> Bool {
    guard let end = one.high, let start = next.low else { return true }
    guard let order = FeelEvaluation.order(start, end) else { return false }
    return order < 0 || (order == 0 && (one.includesHigh || next.includesLow))
  }

  /// Whether a value lies in one of the intervals.
  package func contains(_ value: Value) -> Bool {
    intervals.contains { interval in
      if let low = interval.low {
        guard let order = FeelEvaluation.order(value, low), order > 0 || (order == 0 && interval.includesLow) else {
          return false
        }
      }
      if let high = interval.high {
        guard let order = FeelEvaluation.order(value, high), order < 0 || (order == 0 && interval.includesHigh) else {
          return false
        }
      }
      return true
    }
  }

  /// Everything that lies in none of the intervals.
  package var complement: FeelIntervals {
    var gaps: [Interval] = []
    var low: Value?
    var includesLow = false
    for interval in intervals {
      if let start = interval.low {
        gaps.append(
          Interval(low: low, includesLow: includesLow, high: start, includesHigh: !interval.includesLow))
      }
      guard let end = interval.high else { return FeelIntervals(gaps) }
      low = end
      includesLow = !interval.includesHigh
    }
    gaps.append(Interval(low: low, includesLow: includesLow, high: nil, includesHigh: false))
    return FeelIntervals(gaps)
  }

  /// What lies in both.
  package func intersection(_ other: FeelIntervals) -> FeelIntervals {
    FeelIntervals(complement.intervals + other.complement.intervals).complement
  }
}

extension FeelIntervals {
  /// The values that pass checked unary tests, when their operands have known values over `constants`; nil when a test
  /// is not of a kind that gives intervals, or an operand is not known.
  package init?(of checked: FeelChecked, constants: FeelContext) {
    guard let intervals = FeelIntervals.intervals(checked.testShape, checked, constants) else { return nil }
    self = intervals
  }

  private static func intervals(
    _ shape: FeelTestShape, _ checked: FeelChecked, _ constants: FeelContext
  ) -> FeelIntervals? {
    func bound(_ id: FeelNodeID) -> Value? {
      guard case .value(let value) = FeelEvaluator.evaluate(checked, at: id, over: constants, mode: .strictUnknown),
        FeelEvaluation.order(value, value) != nil
      else { return nil }
      return value
    }
    switch shape {
    case .always: return .everything
    case .comparison(let operation, let operand): return bound(operand).flatMap { intervals(operation, $0) }
    case .range(let low, let includesLow, let high, let includesHigh):
      guard let first = bound(low), let second = bound(high) else { return nil }
      return FeelIntervals(
        joining: [Interval(low: first, includesLow: includesLow, high: second, includesHigh: includesHigh)])
    case .values(let ids):
      var points: [Interval] = []
      for id in ids {
        guard let value = bound(id) else { return nil }
        points.append(Interval(low: value, includesLow: true, high: value, includesHigh: true))
      }
      return FeelIntervals(joining: points)
    case .not(let inner): return intervals(inner, checked, constants)?.complement
    case .any(let parts):
      var all: [Interval] = []
      for part in parts {
        guard let some = intervals(part, checked, constants) else { return nil }
        all += some.intervals
      }
      return FeelIntervals(joining: all)
    case .general: return nil
    }
  }

  private static func intervals(_ operation: FeelOperator, _ bound: Value) -> FeelIntervals? {
    func from(_ includes: Bool) -> Interval {
      Interval(low: bound, includesLow: includes, high: nil, includesHigh: false)
    }
    func upTo(_ includes: Bool) -> Interval {
      Interval(low: nil, includesLow: false, high: bound, includesHigh: includes)
    }
    switch operation {
    case .less: return FeelIntervals(joining: [upTo(false)])
    case .lessOrEqual: return FeelIntervals(joining: [upTo(true)])
    case .greater: return FeelIntervals(joining: [from(false)])
    case .greaterOrEqual: return FeelIntervals(joining: [from(true)])
    case .equal:
      return FeelIntervals(joining: [Interval(low: bound, includesLow: true, high: bound, includesHigh: true)])
    case .notEqual: return FeelIntervals(joining: [upTo(false), from(false)])
    default: return nil
    }
  }
}

extension FeelIntervals {
  /// The values that pass unary tests whose operands are literals; nil for any other tests.
  package init?(ofConstants tests: FeelTree) {
    let whole: FeelIntervals?
    switch tests.node(tests.root) {
    case .anything: whole = .everything
    case .anyOf(let run): whole = FeelIntervals.constants(tests.children(run), tests)
    case .noneOf(let run): whole = FeelIntervals.constants(tests.children(run), tests)?.complement
    default: whole = nil
    }
    guard let whole else { return nil }
    self = whole
  }

  private static func constants(_ tests: ArraySlice<FeelNodeID>, _ tree: FeelTree) -> FeelIntervals? {
    func bound(_ id: FeelNodeID) -> Value? {
      guard let value = tree.constant(id), FeelEvaluation.order(value, value) != nil else { return nil }
      return value
    }
    var all: [Interval] = []
    for test in tests {
      switch tree.node(test) {
      case .test(let operation, let operand):
        guard let value = bound(operand), let some = intervals(operation, value) else { return nil }
        all += some.intervals
      case .range(let low, let includesLow, let high, let includesHigh):
        guard let first = bound(low), let second = bound(high) else { return nil }
        all.append(Interval(low: first, includesLow: includesLow, high: second, includesHigh: includesHigh))
      case .list(let run):
        guard let some = constants(tree.children(run), tree) else { return nil }
        all += some.intervals
      default:
        guard let value = bound(test) else { return nil }
        all.append(Interval(low: value, includesLow: true, high: value, includesHigh: true))
      }
    }
    return FeelIntervals(joining: all)
  }
}
