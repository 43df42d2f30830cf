import YijuCivilCalendars
import YijuFeel
import YijuPlans
import YijuValues

/// The values of a fact at which a verdict can turn: bounds of tests, values of the law, words, levels, the days of the
/// case and of the law. What lies between two of them is found by halving.
struct Candidates {
  let plan: Plan
  let given: CaseInputs
  /// Days after the first possible one that are looked at.
  let horizon: Int

  init(_ plan: Plan, _ given: CaseInputs, horizon: Int) {
    self.plan = plan
    self.given = given
    self.horizon = horizon
  }

  /// Codes of a fact in ascending order, each once, inside its domain.
  ///
  /// - Parameter isCoarse: Whether fewer of the steps between thresholds will do: where several facts are tried together.
  func codes(of place: Int, isCoarse: Bool = false) -> [Int64] {
    let fact = plan.facts[place]
    switch fact.type {
    case .yesNo: return [0, 1]
    case .word: return fact.words.indices.map { Int64($0) }
    case .level:
      guard let scale = fact.scale.map({ plan.scales[$0] }) else { return [] }
      return scale.outside.indices.map { SlotCode.outside($0) }.sorted() + scale.order.indices.map { Int64($0) }
    case .text: return Self.unique(textCodes)
    case .citizenID, .list: return []
    case .count, .decimal, .money, .percent, .period:
      return unique(numbers(of: place, step: isCoarse ? 4 : 1), in: fact)
    case .date: return unique(days(of: place), in: fact)
    }
  }

  /// Whether values of the fact have an order in which a verdict can turn between two of them.
  static func hasOrder(_ fact: PlanFact) -> Bool {
    switch fact.type {
    case .count, .decimal, .money, .percent, .date: true
    case .yesNo, .word, .level, .text, .citizenID, .list, .period: false
    }
  }

  /// How far a code is from another: words have no distance but being another.
  static func distance(_ fact: PlanFact, _ left: Int64, _ right: Int64) -> UInt64 {
    guard left != right else { return 0 }
    switch fact.type {
    case .yesNo, .word, .text, .citizenID, .list: return 1
    case .level where left < 0 || right < 0: return 64
    case .level, .count, .decimal, .money, .percent, .period, .date:
      let (difference, overflow) = left.subtractingReportingOverflow(right)
      return overflow ? UInt64.max : UInt64(difference.magnitude)
    }
  }

  // MARK: Numbers

  private func numbers(of place: Int, step: Int) -> [Int64] {
    let fact = plan.facts[place]
    var codes: [Int64] = [0] + around(bounds(of: fact))
    for value in plan.values where Self.isAlike(value.type, fact.type) { codes += around(Self.codes(of: value)) }
    codes += around(literals(scale: SlotCode.scale(of: fact.type, minorDigits: plan.amount?.minorDigits ?? 2)))
    for range in fact.domain { codes += [range.low, range.high] }
    guard fact.type != .period else { return codes }
    // Steps that double meet a threshold that a formula makes.
    let base = given.facts[place].code == SlotCode.unknown ? 0 : given.facts[place].code
    for power in stride(from: 0, to: 36, by: step) {
      let (above, isTooGreat) = base.addingReportingOverflow(1 << Int64(power))
      let (below, isTooSmall) = base.subtractingReportingOverflow(1 << Int64(power))
      if !isTooGreat { codes.append(above) }
      if !isTooSmall { codes.append(below) }
    }
    return codes.filter { $0 >= 0 }
  }

  /// Bounds of the tests on a fact, and one code of each stretch that a table of rules treats alike.
  private func bounds(of fact: PlanFact) -> [Int64] {
    let tests = plan.nodes.flatMap { node -> [Int64] in
      guard fact.slots.contains(Int(node.a)) else { return [] }
      switch node.operation {
      case .range, .outsideRange: return [node.low, node.high]
      default: return []
      }
    }
    let rules = plan.values.flatMap { value -> [Int64] in
      guard case .rules(let keys, _, _, let pages) = value.content else { return [] }
      return pages.flatMap { page in
        zip(keys, page.columns).flatMap { key, column -> [Int64] in
          guard case .slot(let slot) = key, fact.slots.contains(slot) else { return [] }
          return column.representatives(within: [SlotRange(low: SlotCode.least, high: SlotCode.greatest)])
        }
      }
    }
    return tests + rules
  }

  /// The numbers written in tests and formulas.
  private func literals(scale: Int) -> [Int64] {
    plan.tests.flatMap { Self.literals(in: $0.tests, scale: scale) }
      + plan.facts.flatMap { fact -> [Int64] in
        guard case .formula(let formula) = fact.derivation else { return [] }
        return Self.literals(in: formula.expression, scale: scale)
      }
  }

  private static func literals(in tree: FeelTree, scale: Int) -> [Int64] {
    tree.nodes.compactMap { node in
      guard case .number(let at) = node else { return nil }
      return SlotCode.code(tree.number(at), scale: scale)
    }
  }

  // MARK: Days

  private func days(of place: Int) -> [Int64] {
    let fact = plan.facts[place]
    var days = edges + bounds(of: fact)
    for (other, known) in given.facts.enumerated() where plan.facts[other].type == .date {
      if known.code != SlotCode.unknown { days.append(known.code) }
    }
    let anchors = days
    for value in plan.values where value.type == .period {
      for code in Self.codes(of: value) {
        guard let period = SlotCode.period(code) else { continue }
        days += anchors.flatMap { Self.days(period, around: $0) }
      }
    }
    return around(days.filter { Int32(exactly: $0).flatMap(Day.init(ordinal:)) != nil })
  }

  /// Days on which a value of the law, a cohort or the version changes, and the turn of each year looked at.
  var edges: [Int64] {
    var days = plan.validity.to.map { [Int64($0.ordinal)] } ?? []
    days.append(Int64(plan.validity.from.ordinal))
    for value in plan.values {
      switch value.content {
      case .constant, .given: break
      case .dated(_, let spans): days += spans.flatMap { [$0.from, $0.to] }
      case .table(let keys, _, let pages):
        days += pages.flatMap { [$0.from, $0.to] }
        for case .cohort(_, let spans) in keys { days += spans.flatMap { [$0.low, $0.high] } }
      case .rules(let keys, _, _, let pages):
        days += pages.flatMap { [$0.from, $0.to] }
        for case .cohort(_, let spans) in keys { days += spans.flatMap { [$0.low, $0.high] } }
      }
      if value.type == .date { days += Self.codes(of: value) }
    }
    for day in plan.days { days += day.spans.flatMap { [$0.from, $0.to] } }
    return days.filter { Int32(exactly: $0).flatMap(Day.init(ordinal:)) != nil }
  }

  private static func days(_ period: Period, around code: Int64) -> [Int64] {
    guard let day = Int32(exactly: code).flatMap(Day.init(ordinal:)) else { return [] }
    return [1, -1].compactMap { sign in
      let moved: Day? =
        switch period.unit {
        case .month: day.adding(months: sign * period.count)
        case .year: day.adding(years: sign * period.count)
        case .day: day.adding(days: sign * period.count)
        case .workingDay: day.adding(days: sign * (period.count * 7 / 5))
        }
      return moved.map { Int64($0.ordinal) }
    }
  }

  // MARK: Texts and values of the law

  /// The texts the law names.
  private var textCodes: [Int64] { plan.texts.indices.map { Int64($0) } }

  private static func isAlike(_ left: FactType, _ right: FactType) -> Bool {
    SlotCode.scale(of: left, minorDigits: 2) == SlotCode.scale(of: right, minorDigits: 2)
      && (left == .date) == (right == .date) && (left == .period) == (right == .period)
  }

  /// Every code a value of the law has.
  static func codes(of value: PlanValue) -> [Int64] {
    let cells: [PlanCell] =
      switch value.content {
      case .constant(let cell): [cell]
      case .given: []
      case .dated(_, let spans): spans.map(\.cell)
      case .table(_, _, let pages): pages.flatMap(\.cells)
      case .rules(_, _, _, let pages): pages.flatMap { $0.rules.map(\.cell) }
      }
    return cells.map(\.code).filter { $0 != SlotCode.unknown }
  }

  private func around(_ codes: [Int64]) -> [Int64] {
    codes.flatMap { code in
      code > SlotCode.least && code < SlotCode.greatest ? [code - 1, code, code + 1] : [code]
    }
  }

  private func unique(_ codes: [Int64], in fact: PlanFact) -> [Int64] {
    Self.unique(
      codes.filter { code in
        code > SlotCode.least && code < SlotCode.greatest
          && (fact.domain.isEmpty || fact.domain.contains { $0.low <= code && code <= $0.high })
      })
  }

  private static func unique(_ codes: [Int64]) -> [Int64] {
    codes.sorted().reduce(into: []) { result, code in if result.last != code { result.append(code) } }
  }
}
