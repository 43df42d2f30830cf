import YijuCivilCalendars
import YijuFacts
import YijuFeel
import YijuPolicies
import YijuValues

/// §5: facts and facts over time; §10: null is absent.
extension ReferenceInterpreter {
  /// The day at which a fact is looked at.
  enum Moment: Hashable {
    case timeless
    /// nil: the day is not known.
    case on(Day?)
  }

  /// The value of a fact; nil when it is not known. §4 `presume` takes a word for granted where none is given.
  mutating func value(of id: String, at moment: Moment, presume: Located<String>? = nil) -> Value? {
    let values = possibleValues(of: id, at: moment, presume: presume)
    guard values.count == 1, let value = values.first, value.unknownCauses == nil else { return nil }
    return value
  }

  /// The values a fact may have at a moment: one when it is known; a running total between two observations has
  /// several, of which those are listed at which a test can change.
  mutating func possibleValues(of id: String, at moment: Moment, presume: Located<String>? = nil) -> [Value] {
    guard let fact = policy.facts[id] else { return [.unknown(UnknownCauses(fact: id))] }
    if case .months(let count)? = fact.derivation, let counted = counted(id, fact, count, at: moment) {
      return candidates(counted.range.lowerBound, counted.range.upperBound)
    }
    let given = givenValues(of: id, fact, at: moment)
    if !given.isEmpty { return given }
    if let derived = derivedValue(of: id, fact, at: moment) { return [derived] }
    if let presume {
      let word = checked.canonicalWords[presume.node] ?? presume.value
      if fact.type.value == .yesNo { return [.boolean(word == "true")] }
      return [.string(word)]
    }
    return [.unknown(UnknownCauses(fact: id))]
  }

  /// What the case gives; empty when it gives nothing for that moment.
  private func givenValues(of id: String, _ fact: Fact, at moment: Moment) -> [Value] {
    guard let path = FactPath(id), let node = facts[path] else { return [] }
    guard case .object = node.content, fact.nature?.value.variesWithTime == true else {
      // A scalar is allowed when the policy looks on one named day, and means that day.
      return [value(node, fact.type.value, words: fact.words)].compactMap(\.self)
    }
    guard case .on(let day?) = moment else { return [] }
    if fact.nature?.value == .runningTotal { return runningTotal(node, fact, on: day) }
    return [observation(node, fact, on: day)].compactMap(\.self)
  }

  /// §5 `state`: an observation says nothing about another day; outside spans it is not known, or `otherwise`.
  private func observation(_ node: FactTree, _ fact: Fact, on day: Day) -> Value? {
    if let observed = node["on"]?["\(day)"] { return value(observed, fact.type.value, words: fact.words) }
    if case .list(let spans)? = node["spans"]?.content {
      for span in spans {
        let from = span["from"].flatMap { Self.text($0) }.flatMap { Day(iso: $0) }
        let to = span["to"].flatMap { Self.text($0) }.flatMap { Day(iso: $0) }
        if from.map({ $0 <= day }) ?? true, to.map({ day <= $0 }) ?? true {
          return span["value"].flatMap { value($0, fact.type.value, words: fact.words) }
        }
      }
    }
    return node["otherwise"].flatMap { value($0, fact.type.value, words: fact.words) }
  }

  /// A total that is not bounded from above.
  static let greatestTotal = Decimal(1_000_000_000)

  /// §5 `running_total` never falls: an earlier observation is a lower bound, a later one an upper bound.
  private func runningTotal(_ node: FactTree, _ fact: Fact, on day: Day) -> [Value] {
    observed(node, fact, on: day).map { candidates($0.lowerBound, $0.upperBound) } ?? []
  }

  private func observed(_ node: FactTree, _ fact: Fact, on day: Day) -> ClosedRange<Decimal>? {
    guard case .object(let entries)? = node["on"]?.content else { return nil }
    var low: Decimal?
    var high: Decimal?
    for entry in entries {
      guard let observedOn = Day(iso: entry.key), let number = value(entry.value, fact.type.value, words: [])?.number
      else { continue }
      if observedOn <= day { low = max(low ?? number, number) }
      if observedOn >= day { high = min(high ?? number, number) }
    }
    if low == nil, high == nil { return nil }
    return (low ?? Decimal(0))...(high ?? Self.greatestTotal)
  }

  /// Between which numbers a fact lies by what the case gives of it.
  func givenNumbers(of id: String, _ fact: Fact, at moment: Moment) -> ClosedRange<Decimal>? {
    if let path = FactPath(id), let node = facts[path], case .object = node.content,
      fact.nature?.value == .runningTotal, node["on"] != nil
    {
      guard case .on(let day?) = moment else { return nil }
      return observed(node, fact, on: day)
    }
    return givenValues(of: id, fact, at: moment).first?.number.map { $0...$0 }
  }

  private func candidates(_ least: Decimal, _ greatest: Decimal) -> [Value] {
    if least == greatest { return [.number(least)] }
    var candidates: Set<Decimal> = [least, greatest]
    for number in numbersOfTheLaw() {
      for step in [Decimal(-1), Decimal(0), Decimal(1)] {
        if let near = number.adding(step), near > least, near < greatest { candidates.insert(near) }
      }
    }
    return candidates.sorted().map { .number($0) }
  }

  /// The numbers at which a test can change.
  private func numbersOfTheLaw() -> [Decimal] {
    let values =
      policy.parameters.entries.flatMap { $0.element.values.map(\.value.value) }
      + policy.tables.entries.flatMap { $0.element.values.flatMap { $0.value.compactMap(\.value.value.value) } }
    return [Decimal(0)] + values.compactMap { number(of: $0) } + numbersOfRules()
  }

  /// §5 `derive` and `formula`: computed when it is not given.
  private mutating func derivedValue(of id: String, _ fact: Fact, at moment: Moment) -> Value? {
    switch fact.derivation {
    case nil: return nil
    case .exists(let list, let same)?:
      let found = entries(of: [list.value]) { run, list, entry in
        Truth.all(same.map { run.isSame($0.value, entry, in: list) })
      }
      if found.matching > 0 { return .boolean(true) }
      return found.possible == 0 && !found.isOpen ? .boolean(false) : nil
    // Together with what is given: `possibleValues`.
    case .months?: return nil
    case .formula(let feel)?:
      guard let expression = checked.expressions[feel.node] else { return nil }
      let result = evaluate(expression, input: nil, at: moment)
      return result?.unknownCauses == nil ? result : nil
    case .register(let register, let keys, let asOf)?:
      return lookedUp(fact, in: register.value, keys: keys.map(\.value), on: day(named: asOf.value))
    }
  }

  /// §5: given and derived both present and different is an error of the case.
  mutating func noteContradictions() {
    for entry in policy.facts.entries where entry.element.derivation != nil {
      let fact = entry.element
      let moments: [Moment] =
        fact.nature?.value.variesWithTime == true
        ? checked.slots.compactMap { slot in
          guard slot.fact == entry.id.value, case .on(let name) = slot.time else { return nil }
          return .on(day(named: name))
        } : [.timeless]
      for moment in moments {
        if case .months(let count)? = fact.derivation {
          if counted(entry.id.value, fact, count, at: moment)?.isContradiction == true {
            contradictions.append(entry.id.value)
          }
          continue
        }
        let given = givenValues(of: entry.id.value, fact, at: moment)
        guard given.count == 1, let derived = derivedValue(of: entry.id.value, fact, at: moment) else { continue }
        if given.first != derived { contradictions.append(entry.id.value) }
      }
    }
  }

  // MARK: Single values

  static func text(_ node: FactTree) -> String? {
    switch node.content {
    case .text(let text), .plain(let text), .number(let text): text
    case .boolean(let flag): flag ? "true" : "false"
    case .null, .list, .object: nil
    }
  }

  /// A value as its type reads it; nil for null.
  func value(_ node: FactTree, _ type: FactType, words: [Located<String>]) -> Value? {
    guard let text = Self.text(node) else { return nil }
    switch type {
    case .yesNo: return .boolean(text == "true")
    case .count, .decimal, .money, .percent: return Decimal(text: text).map { .number($0) }
    case .date: return Day(iso: text).map { .date($0) }
    case .period: return Period(text: text).flatMap { value(of: .period($0)) }
    case .text, .word, .citizenID: return .string(text)
    case .level(let scale): return canonicalLevel(text, scale: scale).map { .string($0) }
    case .list: return nil
    }
  }

  /// §2 `levels`: canonical words, their spellings, and ungraded words.
  func canonicalLevel(_ text: String, scale id: String) -> String? {
    guard let scale = policy.levels[id] else { return nil }
    let wanted = TextFolding.folded(text)
    for word in scale.order + scale.outside {
      let spellings = [word] + (scale.spellings[word.value] ?? [])
      if spellings.contains(where: { TextFolding.folded($0.value) == wanted }) { return word.value }
    }
    return nil
  }

  /// §5 `compare`.
  func isSameText(_ left: String, _ right: String, _ comparison: TextComparison) -> Bool {
    switch comparison {
    case .exact: left == right
    case .normalized: TextFolding.folded(left) == TextFolding.folded(right)
    }
  }

  // MARK: Expressions

  /// Whether a unary test holds for a value.
  mutating func test(_ feel: Feel, of value: Value, at moment: Moment) -> Truth {
    guard let tests = checked.expressions[feel.node] else { return .unknown }
    // §10: the value set of the compatible rows. What holds for each of them holds.
    var choices: [[String: Value]] = [[:]]
    for name in checked.expressionNames where name.role != .fact && tests.names.contains(name.name) {
      let found = compatible(found(name.name))
      let values = found.map { one -> Value in
        guard case .value(let legal) = one, let value = self.value(of: legal) else {
          return .unknown(UnknownCauses(fact: name.name))
        }
        return value
      }
      choices = choices.flatMap { choice in values.map { choice.merging([name.name: $0]) { $1 } } }
    }
    return Truth.agreement(
      choices.map { choice in
        evaluate(tests, input: value, at: moment, law: choice)?.boolean.map { Truth($0) } ?? .unknown
      })
  }

  /// The value of an expression; names that vary with time are looked at at `moment`. Nil after a fault.
  mutating func evaluate(
    _ expression: FeelChecked, input: Value?, at moment: Moment, law: [String: Value] = [:]
  ) -> Value? {
    var slots = [Value](repeating: .null, count: checked.expressionNames.count)
    for (place, name) in checked.expressionNames.enumerated() where expression.names.contains(name.name) {
      let unknown = Value.unknown(UnknownCauses(fact: name.name))
      switch name.role {
      case .fact:
        let varies = policy.facts[name.name]?.nature?.value.variesWithTime == true
        slots[place] = value(of: name.name, at: varies ? moment : .timeless) ?? unknown
      case .parameter, .table:
        slots[place] = law[name.name] ?? legalValue(of: name.name).flatMap { value(of: $0) } ?? unknown
      }
    }
    let context = FeelContext(slots: slots, input: input)
    switch FeelEvaluator.evaluate(expression, over: context, mode: .strictUnknown) {
    case .value(let value): return value
    case .fault(let fault):
      faults.append("\(fault.kind)")
      return nil
    }
  }
}
