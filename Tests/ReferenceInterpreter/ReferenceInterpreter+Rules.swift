import YijuCivilCalendars
import YijuFeel
import YijuPolicies
import YijuValues

/// Tables of rules, row by row: each condition is evaluated as FEEL, for every value a key can have near a number or a
/// day that some condition names.
extension ReferenceInterpreter {
  mutating func foundByRules(_ table: LegalTable) -> Set<Found> {
    var keys: [[Value]] = []
    for (place, key) in table.keys.enumerated() {
      if key.value == "class", policy.facts["class"] == nil {
        keys.append(currentClass.map { [.string($0)] } ?? policy.classes.ids.map { .string($0) })
        continue
      }
      guard policy.facts[key.value] != nil else {
        guard let spans = possibleSpans(of: key.value) else { return [.open] }
        keys.append(spans.map { .string($0) })
        continue
      }
      let moment = table.keyDays[place].map { Moment.on(day(named: $0.value)) } ?? .timeless
      let known = possibleValues(of: key.value, at: moment).filter { $0.unknownCauses == nil }
      keys.append(known.isEmpty ? candidates(for: key.value, place, of: table) : known)
    }
    let values = inForce(table.values, by: table.by)
    guard !values.isEmpty else { return [.open] }
    var combinations: [[Value]] = [[]]
    for values in keys { combinations = combinations.flatMap { start in values.map { start + [$0] } } }
    var result: Set<Found> = []
    for value in values {
      let inherited = value.grounds.cites.isEmpty ? table.grounds : value.grounds
      for combination in combinations {
        let fitting = value.value.filter { row in
          zip(row.conditions, combination).allSatisfy { holds($0, for: $1) }
        }
        result.insert(chosen(fitting, table, inherited))
      }
    }
    return result
  }

  private func holds(_ condition: RowCondition, for value: Value) -> Bool {
    guard let tests = checked.expressions[condition.node] else { return false }
    let context = FeelContext(input: value)
    return FeelEvaluator.evaluate(tests, over: context, mode: .strictUnknown) == .value(.boolean(true))
  }

  /// The hit policies, as DMN 1.5 (clause 8.2.8) describes them.
  private func chosen(_ rows: [LegalTable.Row], _ table: LegalTable, _ inherited: Grounds) -> Found {
    var cells: [Found] = []
    for row in rows {
      guard case .stated(let value) = row.value.value, isPublished(row.grounds, inherited) else {
        cells.append(.open)
        continue
      }
      cells.append(.value(value))
    }
    let numbers = cells.compactMap { cell in if case .value(let value) = cell { number(of: value) } else { nil } }
    func value(where isMeant: (Decimal) -> Bool) -> Found {
      cells.first { cell in
        if case .value(let value) = cell, let number = number(of: value) { isMeant(number) } else { false }
      } ?? .open
    }
    switch table.choice?.value {
    case nil: return .open
    case .unique: return cells.isEmpty ? .noRow : cells.count == 1 ? cells[0] : .open
    case .any: return cells.isEmpty ? .noRow : Set(cells).count == 1 ? cells[0] : .open
    case .first: return cells.first ?? .noRow
    case .priority:
      if cells.isEmpty { return .noRow }
      if cells.contains(.open) { return .open }
      return table.valueOrder.lazy.map { Found.value($0.value) }.first { cells.contains($0) } ?? .open
    case .least, .greatest:
      if cells.isEmpty { return .noRow }
      if cells.contains(.open) { return .open }
      let wanted = table.choice?.value == .least ? numbers.min() : numbers.max()
      return value { $0 == wanted }
    case .sum:
      if cells.contains(.open) { return .open }
      var sum = Decimal(0)
      for number in numbers {
        guard let next = sum.adding(number) else { return .open }
        sum = next
      }
      switch table.type.value {
      case .money: return .value(.money(sum.normalized))
      case .percent: return .value(.percent(sum.normalized))
      default: return .value(.number(sum.normalized))
      }
    }
  }

  // MARK: What a key can be

  private func candidates(for id: String, _ place: Int, of table: LegalTable) -> [Value] {
    guard let fact = policy.facts[id] else { return [] }
    switch fact.type.value {
    case .yesNo: return [.boolean(true), .boolean(false)]
    case .word: return (fact.words.map(\.value) + (fact.allowsOtherWords ? ["另外一种"] : [])).map { .string($0) }
    case .level(let scale): return (policy.levels[scale].map { $0.order + $0.outside } ?? []).map { .string($0.value) }
    case .text, .citizenID: return (literals(place, of: table) + [.string("另外一种")])
    case .date:
      return literals(place, of: table).flatMap { value -> [Value] in
        guard let day = value.date else { return [] }
        return [-1, 0, 1].compactMap { day.adding(days: $0).map(Value.date) }
      } + [Day(iso: "1990-01-01")].compactMap { $0.map(Value.date) }
    case .count, .decimal, .money, .percent:
      let step = fact.type.value == .count ? Decimal(1) : Decimal(1, scale: 2)
      var near: [Value] = [.number(Decimal(0))]
      for case .number(let number) in literals(place, of: table) {
        for next in [number.subtracting(step), number, number.adding(step)] {
          guard let next, !next.isNegative else { continue }
          near.append(.number(next))
        }
      }
      guard let domain = fact.domain, let tests = checked.expressions[domain.node] else { return near }
      return near.filter { value in
        FeelEvaluator.evaluate(tests, over: FeelContext(input: value), mode: .strictUnknown) == .value(.boolean(true))
      }
    case .period, .list: return []
    }
  }

  /// The constants that the conditions on a key compare with.
  private func literals(_ place: Int, of table: LegalTable) -> [Value] {
    table.values.flatMap { value in
      value.value.flatMap { row -> [Value] in
        guard row.conditions.indices.contains(place),
          let tree = checked.expressions[row.conditions[place].node]?.tree
        else { return [] }
        return tree.nodes.indices.compactMap { tree.constant(FeelNodeID($0)) }
      }
    }
  }

  func numbersOfRules() -> [Decimal] {
    policy.tables.entries.flatMap { entry in
      entry.element.keys.indices.flatMap { literals($0, of: entry.element).compactMap(\.number) }
    }
  }
}
