import YijuCivilCalendars
import YijuFeel
import YijuPlans
import YijuPolicies
import YijuValues

/// Tables of rules: conditions become ranges of slot codes.
extension PlanBuilder {
  mutating func rulePage(_ dated: DatedValue<[LegalTable.Row]>, of table: LegalTable) -> RulePage {
    let inherited = dated.grounds.cites.isEmpty ? table.grounds : dated.grounds
    // A plan is that of one class of applicants: only its rules are there, and the class is no key.
    let keys = table.keys.indices.filter { !policy.isClassWord(table.keys[$0].value) }
    var ranges: [[[SlotRange]]] = keys.map { _ in [] }
    var rules: [PlanRule] = []
    for row in dated.value where isForCurrentClass(row, of: table) {
      var required: [PlanRequired] = []
      for (place, index) in keys.enumerated() where row.conditions.indices.contains(index) {
        let (key, condition) = (table.keys[index], row.conditions[index])
        guard let tests = checked.expressions[condition.node] else { continue }
        ranges[place].append(codes(passing: tests.tree, key: key.value))
        required.append(self.required(by: tests, condition, key: key.value))
      }
      let own = row.grounds.cites.isEmpty && row.grounds.interpretations.isEmpty ? inherited : row.grounds
      let value = row.value.value.value
      rules.append(
        PlanRule(
          id: row.id?.value ?? "", required: required,
          cell: cell(value.map { code($0, type: table.type.value) } ?? SlotCode.unknown, own),
          rank: table.valueOrder.firstIndex { $0.value == value } ?? table.valueOrder.count))
    }
    return RulePage(
      from: dated.from.map { Int64($0.value.ordinal) } ?? SlotCode.least, to: last(dated.to), rules: rules,
      columns: ranges.map { RuleColumn($0) })
  }

  private func isForCurrentClass(_ row: LegalTable.Row, of table: LegalTable) -> Bool {
    guard let currentClassID else { return true }
    return zip(table.keys, row.conditions).allSatisfy { key, condition in
      guard policy.isClassWord(key.value), let tests = checked.expressions[condition.node]?.tree else { return true }
      return RuleCodes.passes(tests, .string(currentClassID))
    }
  }

  private mutating func required(by tests: FeelChecked, _ condition: RowCondition, key: String) -> PlanRequired {
    let text = FeelPrinter.text(tests.tree)
    if let fact = factPlaces[key] { return required(by: tests.tree, text: text, fact: fact) }
    let phrase = FeelPhrases.requirement(tests, unit: nil) { tests.tree.constant($0) }
    return PlanRequired(test: text, phrase: phrase, values: [])
  }

  // MARK: Codes

  /// The codes of a key for which tests over constants hold.
  private mutating func codes(passing tests: FeelTree, key: String) -> [SlotRange] {
    if case .anything = tests.node(tests.root) { return [RuleColumn.everything] }
    guard let place = factPlaces[key] else {
      let spans = policy.cohorts[key]?.spans.ids ?? []
      return RuleCodes.points(spans.indices.filter { RuleCodes.passes(tests, .string(spans[$0])) }.map { Int64($0) })
    }
    let fact = plan.facts[place]
    switch fact.type {
    case .yesNo:
      return RuleCodes.points([false, true].filter { RuleCodes.passes(tests, .boolean($0)) }.map { $0 ? 1 : 0 })
    case .word, .level:
      let scale = fact.scale.map { plan.scales[$0] }
      let words = scale.map { $0.order + $0.outside } ?? fact.words
      let (passing, failing) = RuleCodes.split(words) { RuleCodes.passes(tests, .string($0)) }
      func codes(_ words: [String]) -> [Int64] { words.compactMap { code(ofWord: $0, in: fact) } }
      if fact.allowsOtherWords, RuleCodes.passes(tests, .string(RuleCodes.otherWord)) {
        return RuleCodes.complement(codes(failing))
      }
      return RuleCodes.points(codes(passing))
    case .text, .citizenID:
      let words = RuleCodes.texts(in: tests)
      let (passing, failing) = RuleCodes.split(words) { RuleCodes.passes(tests, .string($0)) }
      if RuleCodes.passes(tests, .string(RuleCodes.otherWord)) {
        return RuleCodes.complement(failing.map { Int64(text($0, isNormalized: fact.isNormalized)) })
      }
      return RuleCodes.points(passing.map { Int64(text($0, isNormalized: fact.isNormalized)) })
    case .count, .decimal, .money, .percent, .date:
      guard let intervals = FeelIntervals(ofConstants: tests) else { return [] }
      return intervals.intervals.compactMap { RuleCodes.range(of: $0, scale: codeScale(fact.type)) }
    case .period, .list: return []
    }
  }
}

/// Ranges of slot codes that conditions stand for.
private enum RuleCodes {
  /// Stands for any word that is not listed; no word of a policy has it.
  static let otherWord = "\u{FFFF}"

  static func passes(_ tests: FeelTree, _ value: Value) -> Bool {
    FeelEvaluator.evaluate(tests, over: FeelContext(input: value), mode: .strictUnknown) == .value(.boolean(true))
  }

  static func split(_ words: [String], by passes: (String) -> Bool) -> (passing: [String], failing: [String]) {
    (words.filter(passes), words.filter { !passes($0) })
  }

  /// The texts that tests compare with.
  static func texts(in tests: FeelTree) -> [String] {
    tests.nodes.indices.compactMap { index in
      if case .string(let at) = tests.node(FeelNodeID(index)) { tests.name(at) } else { nil }
    }
  }

  static func points(_ codes: [Int64]) -> [SlotRange] {
    Set(codes).sorted().map { SlotRange(low: $0, high: $0) }
  }

  /// All codes but some.
  static func complement(_ codes: [Int64]) -> [SlotRange] {
    var ranges: [SlotRange] = []
    var low = RuleColumn.everything.low
    for code in Set(codes).sorted() {
      if low < code { ranges.append(SlotRange(low: low, high: code - 1)) }
      low = code + 1
    }
    ranges.append(SlotRange(low: low, high: RuleColumn.everything.high))
    return ranges
  }

  /// The codes within an interval of numbers or days; nil when there are none.
  static func range(of interval: FeelIntervals.Interval, scale: Int) -> SlotRange? {
    var range = RuleColumn.everything
    if let low = interval.low {
      guard let bound = bound(low, scale: scale, .ceiling) else { return nil }
      if bound.code > SlotCode.greatest { return nil }
      range.low = bound.isExact && !interval.includesLow ? bound.code + 1 : bound.code
    }
    if let high = interval.high {
      guard let bound = bound(high, scale: scale, .floor) else { return nil }
      if bound.code < SlotCode.least { return nil }
      range.high = bound.isExact && !interval.includesHigh ? bound.code - 1 : bound.code
    }
    return range.low <= range.high ? range : nil
  }

  /// The code at or beside a bound; beyond the codes that slots can hold, one more or less than they.
  private static func bound(_ value: Value, scale: Int, _ mode: RoundingMode) -> (code: Int64, isExact: Bool)? {
    switch value {
    case .date(let day): return (Int64(day.ordinal), true)
    case .number(let number):
      let rounded = number.rounded(scale: scale, mode)
      guard let code = SlotCode.code(rounded, scale: scale) else {
        return (number.isNegative ? SlotCode.least - 1 : SlotCode.greatest + 1, false)
      }
      return (code, rounded == number)
    default: return nil
    }
  }
}
