import Testing
import YijuFeel
import YijuValues

@Suite("Decision tables")
struct DecisionTableTests {
  private func tree(_ text: String) -> FeelTree? { parsed(text).tree }

  private func table(
    _ policy: FeelDecisionTable.HitPolicy, aggregation: FeelDecisionTable.Aggregation? = nil,
    inputs: [String] = ["n"], values: String? = nil, fallback: String? = nil, _ rows: [([String], String)]
  ) -> FeelDecisionTable {
    FeelDecisionTable(
      hitPolicy: policy, aggregation: aggregation,
      inputs: inputs.map { FeelDecisionTable.Input(expression: tree($0)) },
      outputs: [
        FeelDecisionTable.Output(
          name: "", values: values.flatMap { tests($0).tree }, fallback: fallback.flatMap { tree($0) })
      ],
      rules: rows.map { row in
        FeelDecisionTable.Rule(tests: row.0.map { tests($0).tree }, results: [tree(row.1)])
      })
  }

  private func decide(_ table: FeelDecisionTable, _ n: Value, _ m: Value = .null, mode: FeelMode = .strictUnknown)
    -> FeelResult
  {
    table.decide(over: FeelContext(names: ["n": n, "m": m]), mode: mode)
  }

  private func number(_ value: Int64) -> Value { .number(Decimal(value)) }

  private let rows: [([String], String)] = [(["> 5"], "\"c\""), (["> 3"], "\"a\""), (["> 1"], "\"b\"")]

  @Test("which rows count", arguments: FeelDecisionTable.HitPolicy.allCases)
  func policies(policy: FeelDecisionTable.HitPolicy) {
    let table = table(policy, values: "\"a\", \"b\", \"c\"", rows)
    let result = decide(table, number(6), mode: .feel)
    let words: (String...) -> Value = { .list($0.map(Value.string)) }
    let expected: Value =
      switch policy {
      case .unique, .any: .null
      case .first: .string("c")
      case .priority: .string("a")
      case .outputOrder: words("a", "b", "c")
      case .ruleOrder, .collect: words("c", "a", "b")
      }
    #expect(result == .value(expected))
    if policy == .unique || policy == .any {
      guard case .fault(let fault) = decide(table, number(6)) else {
        Issue.record("two rows of a policy hold")
        return
      }
      #expect(fault.kind == .type)
    }
  }

  @Test(
    "aggregations",
    arguments: [
      (FeelDecisionTable.Aggregation.sum, 600 as Int64), (.least, 100), (.greatest, 300), (.count, 3),
    ])
  func aggregations(aggregation: FeelDecisionTable.Aggregation, expected: Int64) {
    let table = table(
      .collect, aggregation: aggregation, [(["> 1"], "100"), (["> 2"], "200"), (["> 3"], "300"), (["> 9"], "900")])
    #expect(decide(table, number(5)) == .value(number(expected)))
  }

  @Test("what is not known never decides, the default least of all")
  func unknown() {
    let missing = Value.unknown(UnknownCauses(fact: "n"))
    let withDefault = table(.unique, fallback: "0", [(["> 5"], "1")])
    #expect(decide(withDefault, missing) == .value(missing))
    #expect(decide(withDefault, number(1)) == .value(number(0)))
    #expect(decide(withDefault, .null, mode: .feel) == .value(number(0)))
    // The second input settles that no row can hold, whatever the first is.
    let two = table(.first, inputs: ["n", "m"], fallback: "0", [(["> 5", "< 3"], "1"), (["-", "> 8"], "2")])
    #expect(decide(two, missing, number(5)) == .value(number(0)))
    #expect(decide(two, missing, number(9)) == .value(number(2)))
    #expect(decide(two, missing, number(1)) == .value(missing))
    let behind = table(.first, inputs: ["n", "m"], [(["> 5", "-"], "1"), (["-", "> 8"], "2")])
    #expect(decide(behind, missing, number(9)) == .value(missing))
  }

  @Test("the index finds the rows that a walk over all of them finds", arguments: 0..<40)
  func index(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    func cell() -> String {
      let low = Int.random(in: 0...40, using: &generator)
      let high = low + Int.random(in: 0...6, using: &generator)
      switch Int.random(in: 0...7, using: &generator) {
      case 0: return "-"
      case 1: return ">= \(low)"
      case 2: return "< \(low)"
      case 3: return "\(low), \(high)"
      case 4: return "not(\(low))"
      case 5: return "(\(low)..\(high)]"
      default: return "[\(low)..\(high)]"
      }
    }
    let cells = (0..<Int.random(in: 1...30, using: &generator)).map { _ in [cell(), cell()] }
    let plain = cells.enumerated().map { ($1, "\($0)") }
    let indexed = table(.ruleOrder, inputs: ["n", "m"], plain)
    // A test that refers to a name is over no constant: its column has no index.
    let walked = table(.ruleOrder, inputs: ["n", "m"], plain + [(["= zzz", "= zzz"], "99")])
    for _ in 0..<100 {
      let n = Value.number(Decimal(Int64.random(in: -20...100, using: &generator) * 5, scale: 1))
      let m = Value.number(Decimal(Int64.random(in: -20...100, using: &generator) * 5, scale: 1))
      try #require(decide(indexed, n, m, mode: .feel) == decide(walked, n, m, mode: .feel), "\(cells) \(n) \(m)")
    }
  }

  // MARK: - Analysis

  private func findings(_ table: FeelDecisionTable, _ domains: [FeelTableAnalysis.Domain] = []) -> [String] {
    let analysis = FeelTableAnalysis(table, domains: domains)
    guard analysis.isComplete else { return ["incomplete"] }
    return analysis.findings.map { finding in
      func text(_ values: [Value]) -> String { values.map { FeelText.literal(of: $0) }.joined(separator: " ") }
      switch finding {
      case .overlap(let one, let other, let witness): return "overlap \(one) \(other): \(text(witness))"
      case .gap(let witness): return "gap: \(text(witness))"
      case .unreachable(let row, let by, let witness):
        return "unreachable \(row) \(by.map { "by \($0)" } ?? "never"): \(witness.map(text) ?? "")"
      }
    }
  }

  @Test("overlaps, gaps and rows that never count, each with a case")
  func analysis() {
    let whole = [FeelTableAnalysis.Domain(isWhole: true)]
    #expect(findings(table(.unique, [(["< 5"], "1"), ([">= 5"], "2")])).isEmpty)
    #expect(findings(table(.unique, [(["<= 5"], "1"), ([">= 5"], "2")])) == ["overlap 0 1: 5"])
    #expect(findings(table(.unique, [(["< 5"], "1"), (["> 5"], "2")])) == ["gap: 5"])
    #expect(findings(table(.unique, fallback: "0", [(["< 5"], "1"), (["> 5"], "2")])).isEmpty)
    #expect(findings(table(.unique, [(["<= 5"], "1"), ([">= 6"], "2")])) == ["gap: 5.5"])
    #expect(findings(table(.unique, [(["<= 5"], "1"), ([">= 6"], "2")]), whole).isEmpty)
    #expect(findings(table(.any, [(["<= 5"], "1"), ([">= 5"], "1")])).isEmpty)
    #expect(findings(table(.any, [(["<= 5"], "1"), ([">= 5"], "2")])) == ["overlap 0 1: 5"])
    for policy in [FeelDecisionTable.HitPolicy.collect, .ruleOrder, .outputOrder] {
      #expect(findings(table(policy, [(["-"], "1"), ([">= 5"], "2"), (["> 1"], "2")])).isEmpty)
    }
    #expect(findings(table(.first, [([">= 5"], "1"), (["> 7"], "2"), (["-"], "3")])) == ["unreachable 1 by 0: 8"])
    #expect(findings(table(.first, [(["-"], "1"), (["[5..5)"], "2")])) == ["unreachable 1 never: "])
    #expect(
      findings(table(.priority, values: "2, 1", [([">= 5"], "1"), (["> 3"], "2"), (["<= 3"], "2")]))
        == ["unreachable 0 by 1: 5"])
    let days = [
      (["< @\"2017-01-01\""], "1"), (["[@\"2017-01-01\"..@\"2017-12-31\"]"], "2"), ([">= @\"2018-01-01\""], "3"),
    ]
    #expect(findings(table(.unique, days)).isEmpty)
    #expect(
      findings(table(.unique, inputs: ["n", "m"], [(["true", "< 5"], "1"), (["-", ">= 5"], "2")])) == ["gap: false 4"])
    let words = FeelTableAnalysis.Domain(
      values: tests("\"甲\", \"乙\"").tree.flatMap { FeelIntervals(ofConstants: $0) })
    #expect(findings(table(.unique, [(["\"甲\""], "1"), (["\"乙\""], "2")]), [words]).isEmpty)
    #expect(findings(table(.unique, [(["\"甲\""], "1")]), [words]) == ["gap: \"乙\""])
    #expect(findings(table(.unique, [(["> m"], "1")])) == ["incomplete"])
  }

  @Test("the analysis says of random tables what trying every case says", arguments: 0..<60)
  func analysisAgrees(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(1_000 + seed))
    func cell() -> String {
      let low = Int.random(in: 0...6, using: &generator)
      switch Int.random(in: 0...4, using: &generator) {
      case 0: return "-"
      case 1: return ">= \(low)"
      case 2: return "< \(low)"
      default: return "[\(low)..\(low + Int.random(in: 0...3, using: &generator))]"
      }
    }
    let rows = (0..<Int.random(in: 1...5, using: &generator)).map { ([cell(), cell()], "\($0)") }
    let all = table(.ruleOrder, inputs: ["n", "m"], rows)
    var holding: [[Int64]] = []
    for n in stride(from: -10 as Int64, through: 120, by: 5) {
      for m in stride(from: -10 as Int64, through: 120, by: 5) {
        let result = decide(all, .number(Decimal(n, scale: 1)), .number(Decimal(m, scale: 1)), mode: .feel)
        guard case .value(let value) = result else { continue }
        if case .list(let items) = value {
          holding.append(items.compactMap { $0.number.flatMap { Int64(exactly: $0) } })
        } else {
          holding.append([])
        }
      }
    }
    let unique = FeelTableAnalysis(table(.unique, inputs: ["n", "m"], rows))
    try #require(unique.isComplete)
    let hasGap = unique.findings.contains { if case .gap = $0 { true } else { false } }
    let overlaps = unique.findings.contains { if case .overlap = $0 { true } else { false } }
    #expect(hasGap == holding.contains { $0.isEmpty }, "\(rows)")
    #expect(overlaps == holding.contains { $0.count > 1 }, "\(rows)")
    let first = FeelTableAnalysis(table(.first, inputs: ["n", "m"], rows))
    let never = first.findings.compactMap { if case .unreachable(let row, _, _) = $0 { Int64(row) } else { nil } }
    let counting = Set(holding.compactMap(\.first))
    #expect(never == (0..<Int64(rows.count)).filter { !counting.contains($0) }, "\(rows)")
  }
}
