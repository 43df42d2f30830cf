import YijuCivilCalendars
import YijuDecisions
import YijuFacts
import YijuPolicies
import YijuPolicyChecking
import YijuValues

/// A case with changes, by code of its own: what can change is read off the policy's text, and what a later day entails
/// is written down here again.
struct ChangedWorld {
  private let checked: CheckedPolicy
  private let facts: FactTree
  /// The path of the day the person chooses; empty when there is none.
  let chosen: String
  let chosenDay: Day?

  init(_ checked: CheckedPolicy, _ facts: FactTree) {
    self.checked = checked
    self.facts = facts
    let selecting = checked.policy.selectedBy?.fact.value ?? ""
    let dates = checked.policy.facts.entries.filter { entry in
      entry.element.type.value == .date && entry.element.derivation == nil
        && (entry.element.changes?.value ?? entry.element.nature?.value.changeability) == .byPerson
        && entry.element.nature?.value.variesWithTime != true
    }.map(\.id.value).filter { path in
      path == selecting
        || checked.policy.days.entries.contains { day in
          day.element.fact?.value == path || day.element.rows.entries.contains { $0.element.value == path }
        }
    }
    self.chosen = dates.contains(selecting) ? selecting : dates.first ?? ""
    self.chosenDay = FactPath(chosen).flatMap { facts[$0] }.flatMap { $0.plainText }.flatMap { Day(iso: $0) }
  }

  /// Whether every fact that varies with time is a single value, and the chosen day is known.
  var isPlain: Bool {
    guard chosenDay != nil else { return false }
    return checked.policy.facts.entries.allSatisfy { entry in
      guard entry.element.nature?.value.variesWithTime == true, let given = value(of: entry.id.value) else {
        return true
      }
      if case .object = given.content { return false }
      return true
    }
  }

  private func value(of path: String) -> FactTree? {
    FactPath(path).flatMap { facts[$0] }.flatMap { $0.content == .null ? nil : $0 }
  }

  /// The named days at which a fact is looked at that are the chosen day, or taken from it.
  private func looksAtChosenDay(_ path: String) -> Bool {
    checked.slots.contains { slot in
      guard slot.fact == path, case .on(let name) = slot.time, let day = checked.policy.days[name] else { return false }
      if day.fact?.value == chosen { return true }
      guard let cohort = day.cohort.flatMap({ checked.policy.cohorts[$0.value] }),
        let by = checked.policy.days[cohort.by.value]?.fact?.value
      else { return false }
      // Which day a case looks at stands in the row of its cohort, unless the cohort itself may become another.
      guard by != chosen else { return true }
      let date = value(of: by).flatMap { $0.plainText }.flatMap { Day(iso: $0) }
      return day.rows.entries.contains { row in
        guard row.element.value == chosen else { return false }
        guard let date, let span = cohort.spans[row.id.value] else { return true }
        let last = span.to?.value.value
        return span.from.value <= date && (last.map { date <= $0 } ?? true)
      }
    }
  }

  private func changeability(_ fact: Fact) -> FactChangeability {
    guard fact.derivation == nil else { return .never }
    return fact.changes?.value ?? fact.nature?.value.changeability ?? .never
  }

  /// Facts that the person or time can make another, but the chosen day.
  private var changeable: [(path: String, fact: Fact)] {
    checked.policy.facts.entries.compactMap { entry in
      let path = entry.id.value
      guard path != chosen, value(of: path) != nil else { return nil }
      switch changeability(entry.element) {
      case .never: return nil
      case .byPerson:
        if entry.element.nature?.value.variesWithTime == true, !looksAtChosenDay(path) { return nil }
      case .withTime:
        guard entry.element.nature?.value == .state, looksAtChosenDay(path) else { return nil }
      }
      return (path, entry.element)
    }
  }

  /// Those, and totals that grow with time.
  var withTimeOrChoice: [(path: String, fact: Fact)] {
    changeable
      + checked.policy.facts.entries.filter { entry in
        entry.element.nature?.value == .runningTotal && changeability(entry.element) == .withTime
          && value(of: entry.id.value) != nil && looksAtChosenDay(entry.id.value)
      }.map { ($0.id.value, $0.element) }
  }

  /// The facts with changes; nil when it cannot be so: a state of the day of the case is past, a total does not fall.
  func facts(_ changes: [(String, FactTree)]) -> FactTree? {
    guard let before = chosenDay else { return nil }
    var tree = facts
    let moved = changes.first { $0.0 == chosen }.flatMap { $0.1.plainText }.flatMap { Day(iso: $0) } ?? before
    guard moved >= before else { return nil }
    if moved > before {
      for entry in checked.policy.facts.entries {
        guard entry.element.nature?.value == .runningTotal, changeability(entry.element) == .withTime,
          entry.element.unit?.value == "month", looksAtChosenDay(entry.id.value), let path = FactPath(entry.id.value),
          let total = value(of: entry.id.value)?.plainText.flatMap({ Int($0) })
        else { continue }
        tree = tree.setting(.number(min(720, total + Self.fullMonths(before, moved))), at: path) ?? tree
      }
    }
    for (path, value) in changes {
      guard let place = FactPath(path), let fact = checked.policy.facts[path] else { return nil }
      if fact.nature?.value.variesWithTime == true {
        guard moved > before else { return nil }
        if fact.nature?.value == .runningTotal, let old = self.value(of: path)?.plainText.flatMap({ Int($0) }),
          let new = value.plainText.flatMap({ Int($0) }), new < old
        {
          return nil
        }
      }
      tree = tree.setting(value, at: place) ?? tree
    }
    return tree
  }

  /// Months that are full: counted one by one.
  private static func fullMonths(_ first: Day, _ last: Day) -> Int {
    var months = 0
    while let next = first.adding(months: months + 1), next <= last { months += 1 }
    return months
  }

  /// Values strictly between two, nearest to the second first: some of them, or the whole grid up to 400.
  func between(_ before: DecisionValue, _ after: DecisionValue, isWhole: Bool = false) -> [FactTree] {
    func whole(_ left: Int64, _ right: Int64, _ write: (Int64) -> FactTree) -> [FactTree] {
      let step: Int64 = left < right ? -1 : 1
      let length = abs(right - left)
      guard length > 1 else { return [] }
      if isWhole { return (1..<min(length, 400)).map { write(right + step * $0) } }
      let offsets = [1, 2, 3, length / 3, length / 2, length - 1].filter { $0 > 0 && $0 < length }
      return Set(offsets).sorted().map { write(right + step * $0) }
    }
    switch (before, after) {
    case (.day(let left), .day(let right)):
      let days = left.days(until: right)
      // The reference is slow: it is asked about the days beside the end.
      return (1..<max(1, min(days, isWhole ? 400 : 12))).compactMap { right.adding(days: -$0) }.map { .text("\($0)") }
    case (.number(let left, _), .number(let right, _)):
      guard let left = left.scaled(by: 0), let right = right.scaled(by: 0) else { return [] }
      return whole(left, right) { .number(Int($0)) }
    case (.money(let left, _), .money(let right, _)):
      guard let left = left.scaled(by: 2), let right = right.scaled(by: 2) else { return [] }
      return whole(left, right) { FactTree(.number(Decimal($0, scale: 2).text)) }
    default: return []
    }
  }

  /// A change of one fact that can change.
  func anyChange(days: Int, _ random: inout SeededRandom) -> (String, FactTree)? {
    if random.one(in: 2), let day = chosenDay?.adding(days: random.number(0...days)) {
      return (chosen, .text("\(day)"))
    }
    guard let (path, fact) = changeable.randomElement(using: &random) else {
      return chosenDay?.adding(days: random.number(0...days)).map { (chosen, .text("\($0)")) }
    }
    let near = value(of: path)?.plainText.flatMap { Int($0) } ?? 0
    switch fact.type.value {
    case .yesNo: return (path, .flag(random.one(in: 2)))
    case .word: return (path, .text(random.pick(fact.words.map(\.value), or: "")))
    case .level(let scale):
      return (path, .text(random.pick(checked.policy.levels[scale]?.order.map(\.value) ?? [], or: "")))
    case .count:
      return (
        path, .number(max(fact.domain == nil ? 0 : 1, random.pick([5, 20, 40, near, near + 1, near - 1, 30], or: 0)))
      )
    case .money: return (path, .number(random.pick([0, 149, 150, 300, 599, 600, 1000, near, near + 1], or: 0)))
    default: return nil
    }
  }

  /// Whether a value is at least as far from the case as the change that is suggested.
  func isNoNearer(_ value: FactTree, than change: FactChange) -> Bool {
    switch (change.before, change.after) {
    case (.day(let base), .day(let day)):
      guard let other = value.plainText.flatMap({ Day(iso: $0) }) else { return false }
      return abs(base.days(until: other)) >= abs(base.days(until: day))
    case (.number(let base, _), .number(let number, _)), (.money(let base, _), .money(let number, _)):
      guard let other = value.plainText.flatMap({ Decimal(text: $0) }), let far = other.subtracting(base),
        let near = number.subtracting(base)
      else { return false }
      return max(far, far.negated) >= max(near, near.negated)
    case (.text(let base), _): return value.plainText != base
    case (.boolean(let base), _): return value != .flag(base)
    default: return false
    }
  }
}

extension FactTree {
  fileprivate var plainText: String? {
    switch content {
    case .text(let text), .plain(let text), .number(let text): text
    default: nil
    }
  }
}

extension DecisionValue {
  /// The value as a case gives it.
  var tree: FactTree {
    switch self {
    case .boolean(let flag): .flag(flag)
    case .number(let number, _), .money(let number, _), .percent(let number): FactTree(.number(number.text))
    case .day(let day): .text("\(day)")
    case .text(let text): .text(text)
    case .period(let period): .text(period.isoText ?? "")
    case .unknown, .words, .between: .null
    }
  }
}
