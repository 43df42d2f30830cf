package import YijuValues

/// What is wrong with a decision table, found without running it.
///
/// The bounds of all cells cut each input into points and stretches between them; every combination of those is a case
/// that all rows treat alike, so that trying one value of each is enough. Overlaps are reported where the hit policy
/// forbids them only: rows of `COLLECT`, `RULE ORDER`, `OUTPUT ORDER`, `FIRST` and `PRIORITY` may overlap.
package struct FeelTableAnalysis: Sendable, Hashable {
  package enum Finding: Sendable, Hashable {
    /// Both rows hold in the witness case, which `UNIQUE` forbids, or `ANY` because they give different results.
    case overlap(Int, Int, witness: [Value])
    /// No row holds in the witness case, and there is no default.
    case gap(witness: [Value])
    /// The row never counts: its tests exclude each other, or rows before it (rows of more weight under `PRIORITY`)
    /// take all its cases; `by` is one of those and the witness a case they take.
    case unreachable(Int, by: Int?, witness: [Value]?)
  }

  /// What an input can be, beyond what its column says.
  package struct Domain: Sendable {
    /// The most digits after the point that numbers have; nil for any number.
    package var places: Int?
    /// The values that occur; nil for all that have an order with those of the column.
    package var values: FeelIntervals?
    /// Which of true and false occur.
    package var truths: Set<Bool>

    package init(isWhole: Bool = false, values: FeelIntervals? = nil) {
      self.init(places: isWhole ? 0 : nil, values: values)
    }

    package init(places: Int?, values: FeelIntervals? = nil, truths: Set<Bool> = [true, false]) {
      self.places = places
      self.values = values
      self.truths = truths
    }
  }

  package private(set) var findings: [Finding] = []
  /// False when a cell is not over constants or there are more cases than are tried: then nothing is reported that
  /// would need the cases not seen.
  package private(set) var isComplete = true

  /// How many cases are tried at most.
  package static let caseLimit = 200_000

  /// Analyses a table. `domains` says what is known of the inputs, by column; columns left out can be anything.
  package init(_ table: FeelDecisionTable, domains: [Domain] = []) {
    var columns: [Column] = []
    for (place, input) in table.inputs.enumerated() {
      let cells = table.rules.map { rule in (rule.tests[bounded: place] ?? nil).flatMap { Cell($0) } }
      var domain = domains[bounded: place] ?? Domain()
      if domain.values == nil, let values = input.values { domain.values = FeelIntervals(ofConstants: values) }
      guard !cells.contains(where: { $0 == nil }), let column = Column(cells.compactMap { $0 }, domain, input.type)
      else {
        isComplete = false
        return
      }
      columns.append(column)
    }
    var search = Search(table: table, columns: columns)
    search.run()
    isComplete = search.isComplete
    findings = search.findings
    if isComplete { findings += search.unreachable() }
  }

  // MARK: - Columns

  /// One cell: what passes.
  private enum Cell {
    case truth(Set<Bool>)
    case intervals(FeelIntervals)

    init?(_ tests: FeelTree) {
      if let intervals = FeelIntervals(ofConstants: tests) {
        self = .intervals(intervals)
        return
      }
      func flags(_ run: FeelRun) -> Set<Bool>? {
        var found: Set<Bool> = []
        for test in tests.children(run) {
          guard case .boolean(let flag) = tests.node(test) else { return nil }
          found.insert(flag)
        }
        return found
      }
      switch tests.node(tests.root) {
      case .anyOf(let run):
        guard let found = flags(run) else { return nil }
        self = .truth(found)
      case .noneOf(let run):
        guard let found = flags(run) else { return nil }
        self = .truth(Set([true, false]).subtracting(found))
      default: return nil
      }
    }
  }

  /// The representative values of one input, each with the rows that hold for it.
  private struct Column {
    var values: [Value] = []
    var rows: [RowSet] = []

    init?(_ cells: [Cell], _ domain: Domain, _ type: FeelType) {
      let isTruth = type == .boolean || cells.contains { if case .truth = $0 { true } else { false } }
      if isTruth {
        for flag in [true, false] where domain.truths.contains(flag) {
          var set = RowSet(count: cells.count)
          for (row, cell) in cells.enumerated() {
            switch cell {
            case .truth(let flags): if flags.contains(flag) { set.insert(row) }
            case .intervals(let intervals):
              guard intervals == .everything else { return nil }
              set.insert(row)
            }
          }
          values.append(.boolean(flag))
          rows.append(set)
        }
        return
      }
      var sets: [FeelIntervals] = []
      for cell in cells { if case .intervals(let intervals) = cell { sets.append(intervals) } }
      let all = sets + (domain.values.map { [$0] } ?? [])
      var bounds = all.flatMap { set in set.intervals.flatMap { [$0.low, $0.high].compactMap { $0 } } }
      if let first = bounds.first, bounds.contains(where: { FeelEvaluation.order(first, $0) == nil }) { return nil }
      bounds.sort { (FeelEvaluation.order($0, $1) ?? 0) < 0 }
      var unique: [Value] = []
      for bound in bounds where unique.last.map({ FeelEvaluation.order($0, bound) != 0 }) ?? true {
        unique.append(bound)
      }
      for candidate in Representatives.values(of: unique, places: domain.places) {
        if let possible = domain.values, !possible.contains(candidate) { continue }
        if let places = domain.places, let number = candidate.number, number.rounded(scale: places, .down) != number {
          continue
        }
        var set = RowSet(count: cells.count)
        for (row, intervals) in sets.enumerated() where intervals == .everything || intervals.contains(candidate) {
          set.insert(row)
        }
        // Stretches that all rows treat alike need not be tried twice.
        if let last = rows.last, last == set { continue }
        values.append(candidate)
        rows.append(set)
      }
      if values.isEmpty {
        // A column of nothing but `-` and tests that nothing passes: any value will do as its witness.
        var set = RowSet(count: cells.count)
        for (row, intervals) in sets.enumerated() where intervals == .everything { set.insert(row) }
        values = [.null]
        rows = [set]
      }
    }
  }

  // MARK: - Search

  private struct Search {
    let table: FeelDecisionTable
    let columns: [Column]
    var findings: [Finding] = []
    var isComplete = true
    private var cases = 0
    private var overlapping: Set<Int> = []
    private var foundGap = false
    private var counting: RowSet
    private var takers: [Int: (by: Int, witness: [Value])] = [:]
    private let results: [[Value?]]
    private let weights: [[Int]]

    init(table: FeelDecisionTable, columns: [Column]) {
      self.table = table
      self.columns = columns
      self.counting = RowSet(count: table.rules.count)
      self.results = table.rules.map { rule in rule.results.map { tree in tree.flatMap { $0.constant($0.root) } } }
      let orders: [[Value]] = table.outputs.map { output in
        guard let values = output.values, case .anyOf(let run) = values.node(values.root) else { return [] }
        return values.children(run).compactMap { values.constant($0) }
      }
      self.weights = results.map { row in
        zip(row, orders).map { value, order in value.flatMap { order.firstIndex(of: $0) } ?? order.count }
      }
    }

    mutating func run() {
      visit(0, RowSet(count: table.rules.count, full: true), [])
    }

    private mutating func visit(_ column: Int, _ rows: RowSet, _ witness: [Value]) {
      guard isComplete else { return }
      cases += 1
      guard cases <= FeelTableAnalysis.caseLimit else {
        isComplete = false
        return
      }
      guard column < columns.count else {
        judge(rows, witness)
        return
      }
      if rows.isEmpty {
        // Whatever the other inputs are.
        let rest = columns[column...].map { $0.values.first ?? .null }
        judge(rows, witness + rest)
        return
      }
      for (value, holding) in zip(columns[column].values, columns[column].rows) {
        visit(column + 1, rows.intersection(holding), witness + [value])
      }
    }

    private mutating func judge(_ rows: RowSet, _ witness: [Value]) {
      let holding = rows.members
      guard let first = holding.first else {
        let hasDefault = table.outputs.contains { $0.fallback != nil }
        let collects = table.hitPolicy == .collect
        if !foundGap, !hasDefault, !collects {
          foundGap = true
          findings.append(.gap(witness: witness))
        }
        return
      }
      switch table.hitPolicy {
      case .unique, .any:
        for row in holding { counting.insert(row) }
        cases += holding.count / 8
        // Rows that differ among themselves differ from the first, unless its results are no constants.
        for second in holding.dropFirst() { conflict(first, second, witness) }
      case .first:
        counting.insert(first)
        for row in holding.dropFirst() where takers[row] == nil { takers[row] = (first, witness) }
      case .priority:
        let best = holding.min { weights[$0].lexicographicallyPrecedes(weights[$1]) } ?? first
        counting.insert(best)
        for row in holding where row != best && takers[row] == nil { takers[row] = (best, witness) }
      case .ruleOrder, .outputOrder, .collect: for row in holding { counting.insert(row) }
      }
    }

    /// Notes that two rows hold at once, each pair once and no row more than once as the later one.
    private mutating func conflict(_ one: Int, _ other: Int, _ witness: [Value]) {
      guard !overlapping.contains(other) else { return }
      if table.hitPolicy == .any {
        guard let left = results[bounded: one], let right = results[bounded: other] else { return }
        // Results that are not constants may still be equal.
        guard left.count == right.count, !zip(left, right).allSatisfy({ $0 == nil || $1 == nil || $0 == $1 }) else {
          return
        }
      }
      overlapping.insert(other)
      findings.append(.overlap(one, other, witness: witness))
    }

    func unreachable() -> [Finding] {
      table.rules.indices.filter { !counting.contains($0) }.map { row in
        .unreachable(row, by: takers[row]?.by, witness: takers[row]?.witness)
      }
    }
  }
}

/// A set of rows.
private struct RowSet: Hashable {
  private var words: [UInt64]

  init(count: Int, full: Bool = false) {
    words = Array(repeating: full ? .max : 0, count: (count + 63) / 64)
    if full, count % 64 != 0, !words.isEmpty { words[words.count - 1] = (1 << UInt64(count % 64)) - 1 }
  }

  mutating func insert(_ row: Int) { if words.indices.contains(row / 64) { words[row / 64] |= 1 << UInt64(row % 64) } }

  func contains(_ row: Int) -> Bool { (words[bounded: row / 64] ?? 0) & (1 << UInt64(row % 64)) != 0 }

  func intersection(_ other: RowSet) -> RowSet {
    var result = self
    for (place, word) in zip(words.indices, other.words) { result.words[place] &= word }
    return result
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  var members: [Int] {
    var found: [Int] = []
    for (place, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        found.append(place * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return found
  }
}
