/// The rules of a table that apply between two days.
///
/// Conditions are ranges of slot codes. Each key has an index: the bounds of all its ranges cut the codes into segments
/// that all rules treat alike, and each segment knows its rules, so that finding the rules for a case takes a bisection.
package struct RulePage: Sendable, Hashable {
  package var from: Int64
  package var to: Int64
  /// In the order of the file.
  package var rules: [PlanRule]
  /// By key.
  package let columns: [RuleColumn]

  package init(from: Int64, to: Int64, rules: [PlanRule], columns: [RuleColumn]) {
    self.from = from
    self.to = to
    self.rules = rules
    self.columns = columns
  }

  /// The rules that fit codes that are all known, in order. Complexity: O(log *n*) for the key that leaves the fewest,
  /// then the other keys of those.
  package func fitting(_ codes: [Int64]) -> [Int] {
    var best: ArraySlice<Int32>?
    for (column, code) in zip(columns, codes) {
      guard let rules = column.rules(for: code) else { continue }
      if rules.count < best?.count ?? Int.max { best = rules }
    }
    guard let best else { return rules.indices.filter { fits($0, codes) } }
    return best.lazy.map { Int($0) }.filter { fits($0, codes) }
  }

  private func fits(_ rule: Int, _ codes: [Int64]) -> Bool {
    zip(columns, codes).allSatisfy { $0.covers(rule, $1) }
  }
}

/// One rule with its words.
package struct PlanRule: Sendable, Hashable {
  package var id: String
  /// What it asks of each key, in words.
  package var required: [PlanRequired]
  package var cell: PlanCell
  /// For `priority`: the place of its value in the order of values.
  package var rank: Int

  package init(id: String, required: [PlanRequired], cell: PlanCell, rank: Int) {
    self.id = id
    self.required = required
    self.cell = cell
    self.rank = rank
  }
}

/// What the rules of a page ask of one key.
package struct RuleColumn: Sendable, Hashable {
  /// Every code there is, but the one for “not known”.
  package static let everything = SlotRange(low: SlotCode.unknown + 1, high: Int64.max)

  /// By rule, ascending and without overlap.
  private let ranges: [[SlotRange]]
  /// The first code of each segment, ascending.
  private let starts: [Int64]
  /// Where each segment's run of `rules` begins, and one more for the end; empty when the runs would be much longer
  /// than the table.
  private let offsets: [Int32]
  private let rules: [Int32]

  /// Indexes the ranges of each rule.
  package init(_ ranges: [[SlotRange]]) {
    self.ranges = ranges
    var cuts: [Int64] = [RuleColumn.everything.low]
    for range in ranges.joined() {
      cuts.append(range.low)
      if range.high < Int64.max { cuts.append(range.high + 1) }
    }
    cuts.sort()
    let starts: [Int64] = cuts.reduce(into: []) { result, cut in if result.last != cut { result.append(cut) } }
    self.starts = starts
    var runs: [[Int32]] = Array(repeating: [], count: starts.count)
    var total = 0
    let limit = 64 + 24 * ranges.count
    for (rule, parts) in ranges.enumerated() where total <= limit {
      for range in parts {
        let first = RuleColumn.segment(of: range.low, starts)
        let last = RuleColumn.segment(of: range.high, starts)
        guard first <= last else { continue }
        total += last - first + 1
        guard total <= limit else { break }
        for segment in first...last { runs[segment].append(Int32(clamping: rule)) }
      }
    }
    guard total <= limit else {
      self.offsets = []
      self.rules = []
      return
    }
    var offsets: [Int32] = [0]
    var rules: [Int32] = []
    for run in runs {
      rules += run
      offsets.append(Int32(clamping: rules.count))
    }
    self.offsets = offsets
    self.rules = rules
  }

  /// The segment a code lies in.
  private static func segment(of code: Int64, _ starts: [Int64]) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= code { low = middle } else { high = middle }
    }
    return low
  }

  /// The rules whose condition on this key holds for a code; nil when there is no index.
  func rules(for code: Int64) -> ArraySlice<Int32>? {
    guard !offsets.isEmpty else { return nil }
    let segment = RuleColumn.segment(of: code, starts)
    return rules[Int(offsets[segment])..<Int(offsets[segment + 1])]
  }

  /// Whether a rule's condition on this key holds for a code.
  func covers(_ rule: Int, _ code: Int64) -> Bool {
    ranges[rule].contains { $0.low <= code && code <= $0.high }
  }

  /// A code for each stretch of codes that all rules treat alike, within what is possible.
  package func representatives(within possible: [SlotRange]) -> [Int64] {
    var codes: [Int64] = []
    for (place, start) in starts.enumerated() {
      let last = place + 1 < starts.count ? starts[place + 1] - 1 : Int64.max
      for range in possible where range.low <= last && start <= range.high {
        codes.append(max(start, range.low))
        break
      }
    }
    return codes
  }
}
