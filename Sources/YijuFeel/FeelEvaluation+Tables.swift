import YijuValues

extension FeelEvaluation {
  /// The result of a decision table.
  ///
  /// A row of which it is not known whether it holds leaves the result unknown, its default too, unless `FIRST` has
  /// found a row before it: nothing is decided by what is missing.
  mutating func decided(_ table: FeelDecisionTable, _ id: FeelNodeID) throws(FeelFault) -> Value {
    var subjects: [Value] = []
    for input in table.inputs {
      guard let expression = input.expression else { return try failure(.function, id) }
      let raw = try evaluate(expression)
      guard let subject = try coerced(raw, to: input.type, id) else { return try failure(.type, id) }
      if let values = input.values, subject != .null, subject.unknownCauses == nil, try !passes(values, subject) {
        return try failure(.type, id)
      }
      subjects.append(subject)
    }
    var causes: UnknownCauses?
    var holding: [Int] = []
    let candidates = table.candidates(subjects)
    for row in candidates ?? Array(table.rules.indices) {
      switch try held(table.rules[bounded: row], subjects, id) {
      case .boolean(true):
        holding.append(row)
        if table.hitPolicy == .first {
          if let causes { return .unknown(causes) }
          return try output(table, row, id)
        }
      case .unknown(let more): causes = causes?.union(more) ?? more
      default: break
      }
    }
    if let causes { return .unknown(causes) }
    guard !holding.isEmpty else { return try fallback(table, id) }
    return try chosen(table, holding, id)
  }

  private mutating func held(
    _ rule: FeelDecisionTable.Rule?, _ subjects: [Value], _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    guard let rule else { return .boolean(false) }
    try step(id)
    var result = Value.boolean(true)
    for (test, subject) in zip(rule.tests, subjects) {
      guard let test else { return try failure(.function, id) }
      switch try tested(test, subject) {
      case .boolean(true): break
      case .unknown(let causes):
        if case .unknown(let known) = result {
          result = .unknown(known.union(causes))
        } else {
          result = .unknown(causes)
        }
      default: return .boolean(false)
      }
    }
    return result
  }

  // MARK: - Results

  private mutating func cells(
    _ table: FeelDecisionTable, _ row: Int, _ id: FeelNodeID
  ) throws(FeelFault) -> [Value] {
    var values: [Value] = []
    for (column, output) in table.outputs.enumerated() {
      guard let cell = table.rules[bounded: row]?.results[bounded: column] ?? nil else {
        values.append(try failure(.function, id))
        continue
      }
      let raw = try evaluate(cell)
      values.append(try fitting(raw, output.type, id))
    }
    return values
  }

  private func joined(_ table: FeelDecisionTable, _ values: [Value]) -> Value {
    if table.outputs.count == 1, let only = values.first { return only }
    return .context(
      ValueContext(zip(table.outputs, values).map { ValueContext.Entry($0.name, $1) }))
  }

  private mutating func output(
    _ table: FeelDecisionTable, _ row: Int, _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    joined(table, try cells(table, row, id))
  }

  private mutating func fallback(_ table: FeelDecisionTable, _ id: FeelNodeID) throws(FeelFault) -> Value {
    if table.hitPolicy == .collect, table.aggregation == .count { return .number(Decimal(0)) }
    guard table.outputs.contains(where: { $0.fallback != nil }) else { return .null }
    var values: [Value] = []
    for output in table.outputs {
      if let tree = output.fallback { values.append(try evaluate(tree)) } else { values.append(.null) }
    }
    let result = joined(table, values)
    switch table.hitPolicy {
    case .ruleOrder, .outputOrder, .collect:
      if table.aggregation != nil { return result }
      if case .list = result { return result }
      return .list([result])
    default: return result
    }
  }

  private mutating func chosen(
    _ table: FeelDecisionTable, _ rows: [Int], _ id: FeelNodeID
  ) throws(FeelFault) -> Value {
    switch table.hitPolicy {
    case .unique:
      guard rows.count == 1, let row = rows.first else { return try failure(.type, id) }
      return try output(table, row, id)
    case .any:
      var common: Value?
      for row in rows {
        let next = try output(table, row, id)
        if let common, common != next { return try failure(.type, id) }
        common = next
      }
      return common ?? .null
    case .first:
      guard let row = rows.first else { return .null }
      return try output(table, row, id)
    case .ruleOrder: return .list(try outputs(table, rows, id))
    case .priority: return try ranked(table, rows, id).first ?? .null
    case .outputOrder: return .list(try ranked(table, rows, id))
    case .collect:
      let all = try outputs(table, rows, id)
      guard let aggregation = table.aggregation else { return .list(all) }
      guard table.outputs.count == 1 else { return try failure(.type, id) }
      switch aggregation {
      case .sum: return try invoke(.sum, [.list(all)], id)
      case .least: return try invoke(.min, [.list(all)], id)
      case .greatest: return try invoke(.max, [.list(all)], id)
      case .count: return .number(Decimal(Int64(all.count)))
      }
    }
  }

  private mutating func outputs(
    _ table: FeelDecisionTable, _ rows: [Int], _ id: FeelNodeID
  ) throws(FeelFault) -> [Value] {
    var all: [Value] = []
    for row in rows { all.append(try output(table, row, id)) }
    return all
  }

  /// The outputs of rows, those first whose values stand first in the columns' lists of values.
  private mutating func ranked(
    _ table: FeelDecisionTable, _ rows: [Int], _ id: FeelNodeID
  ) throws(FeelFault) -> [Value] {
    var entries: [(rank: [Int], place: Int, value: Value)] = []
    for (place, row) in rows.enumerated() {
      let values = try cells(table, row, id)
      var rank: [Int] = []
      for (output, value) in zip(table.outputs, values) {
        if let tests = output.values { rank.append(try self.rank(of: value, among: tests)) }
      }
      entries.append((rank, place, joined(table, values)))
    }
    entries.sort { one, other in
      one.rank == other.rank ? one.place < other.place : one.rank.lexicographicallyPrecedes(other.rank)
    }
    return entries.map(\.value)
  }

  /// The place of the first of several tests that a value passes.
  private mutating func rank(of value: Value, among tests: FeelTree) throws(FeelFault) -> Int {
    guard case .anyOf(let run) = tests.node(tests.root) else { return 0 }
    let outer = (tree, slots)
    tree = tests
    slots = []
    defer { (tree, slots) = outer }
    for (place, test) in tests.children(run).enumerated() {
      if try self.test(test, value) == .boolean(true) { return place }
    }
    return Int(run.count)
  }
}
