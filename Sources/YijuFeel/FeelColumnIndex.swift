import YijuValues

/// Which rows of a decision table can hold for a value of one of its inputs, found by bisection.
///
/// The bounds of all the rows' intervals cut the line of values into points and gaps; each keeps the rows that cover it.
struct FeelColumnIndex: Sendable {
  /// The bounds in order, each once.
  let bounds: [Value]
  /// The rows of the gap before each bound, of the bound itself, and so on: `2 × bounds.count + 1` runs of `rows`.
  private let starts: [Int32]
  private let rows: [Int32]

  /// Nil when a test is not over constants, when bounds have no order among themselves, or when the runs would be
  /// much longer than the table: then it does not pay.
  init?(_ tests: [FeelTree?]) {
    var sets: [FeelIntervals] = []
    for test in tests {
      guard let test, let intervals = FeelIntervals(ofConstants: test) else { return nil }
      sets.append(intervals)
    }
    var bounds = sets.flatMap { set in set.intervals.flatMap { [$0.low, $0.high].compactMap { $0 } } }
    if let first = bounds.first, bounds.contains(where: { FeelEvaluation.order(first, $0) == nil }) { return nil }
    bounds.sort { (FeelEvaluation.order($0, $1) ?? 0) < 0 }
    var unique: [Value] = []
    for bound in bounds where unique.last.map({ FeelEvaluation.order($0, bound) != 0 }) ?? true { unique.append(bound) }
    guard !unique.isEmpty else { return nil }
    var buckets: [[Int32]] = Array(repeating: [], count: 2 * unique.count + 1)
    var total = 0
    let limit = 64 + 24 * tests.count
    for (row, set) in sets.enumerated() {
      for interval in set.intervals {
        let low = interval.low.map { 2 * FeelColumnIndex.place($0, in: unique) + (interval.includesLow ? 1 : 2) } ?? 0
        let high =
          interval.high.map { 2 * FeelColumnIndex.place($0, in: unique) + (interval.includesHigh ? 1 : 0) }
          ?? buckets.count - 1
        guard low <= high else { continue }
        total += high - low + 1
        guard total <= limit else { return nil }
        for bucket in low...high where buckets[bucket].last != Int32(clamping: row) {
          buckets[bucket].append(Int32(clamping: row))
        }
      }
    }
    self.bounds = unique
    var starts: [Int32] = [0]
    var rows: [Int32] = []
    for bucket in buckets {
      rows += bucket
      starts.append(Int32(clamping: rows.count))
    }
    self.starts = starts
    self.rows = rows
  }

  /// The place of the first bound that is not less.
  private static func place(_ value: Value, in bounds: [Value]) -> Int {
    var low = 0
    var high = bounds.count
    while low < high {
      let middle = (low + high) / 2
      if (FeelEvaluation.order(bounds[middle], value) ?? 0) < 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The rows that hold for a value, in order; nil when it has no order among the bounds. Complexity: O(log *n*).
  func rows(for value: Value) -> ArraySlice<Int32>? {
    guard let first = bounds.first, FeelEvaluation.order(first, value) != nil else { return nil }
    let place = FeelColumnIndex.place(value, in: bounds)
    let isBound = place < bounds.count && FeelEvaluation.order(bounds[place], value) == 0
    let bucket = 2 * place + (isBound ? 1 : 0)
    guard bucket + 1 < starts.count else { return nil }
    return rows[Int(starts[bucket])..<Int(starts[bucket + 1])]
  }
}

extension FeelDecisionTable {
  /// The rows worth looking at for the values of the inputs: those of the column that leaves the fewest; nil for all.
  func candidates(_ subjects: [Value]) -> [Int]? {
    var best: ArraySlice<Int32>?
    for (index, subject) in zip(indexes, subjects) {
      guard let index, let found = index.rows(for: subject) else { continue }
      if found.count < best?.count ?? Int.max { best = found }
    }
    return best?.map { Int($0) }
  }
}
