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

  private func value(of path: String) -> FactTree? {
    FactPath(path).flatMap { facts[$0] }.flatMap { $0.content == .null ? nil : $0 }
  }

  /// The day a named day is in a case; nil when the case does not say.
  private func resolved(_ name: String, in tree: FactTree, depth: Int = 0) -> Day? {
    guard depth < 8, let day = checked.policy.days[name] else { return nil }
    var path = day.fact?.value
    if path == nil, let cohort = day.cohort.flatMap({ checked.policy.cohorts[$0.value] }),
      let by = resolved(cohort.by.value, in: tree, depth: depth + 1)
    {
      let span = cohort.spans.entries.first { entry in
        entry.element.from.value <= by && (entry.element.to?.value.value.map { by <= $0 } ?? true)
      }
      path = span.flatMap { day.rows[$0.id.value]?.value }
    }
    let date = path.flatMap { FactPath($0) }.flatMap { tree[$0] }.flatMap { $0.plainText }.flatMap { Day(iso: $0) }
    switch day.take {
    case .day: return date
    case .monthStart: return date.flatMap { Day(year: $0.year, month: $0.month, day: 1) }
    case .monthEnd: return date.flatMap(Self.lastOfMonth)
    case .previousMonthEnd:
      return date.flatMap { Day(year: $0.year, month: $0.month, day: 1) }?.adding(days: -1)
    }
  }

  private static func lastOfMonth(_ day: Day) -> Day? {
    (28...31).reversed().lazy.compactMap { Day(year: day.year, month: day.month, day: $0) }.first
  }

  /// The named days at which a fact is looked at, each once, in the policy's order.
  private func namedDays(_ path: String) -> [String] {
    var names: [String] = []
    for slot in checked.slots where slot.fact == path {
      if case .on(let name) = slot.time, !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The spans throughout which a state is looked at.
  private func namedSpans(_ path: String) -> [(from: String, to: String)] {
    checked.slots.compactMap { slot in
      if slot.fact == path, case .throughout(let from, let to) = slot.time { (from, to) } else { nil }
    }
  }

  /// Whether a fact is looked at on a day that moves with the chosen one.
  private func looksAtChosenDay(_ path: String) -> Bool {
    guard let before = chosenDay, let place = FactPath(chosen) else { return false }
    let names = namedDays(path) + namedSpans(path).map(\.from)
    // A month on the day may be the same: some later day moves whatever moves at all.
    return [1, 40, 400].contains { days in
      guard let moved = before.adding(days: days), let tree = moving(to: moved, place) else { return false }
      return names.contains { resolved($0, in: tree) != resolved($0, in: facts) }
    }
  }

  /// The case with the chosen day moved, and the dates that follow it as far as they are from it.
  private func moving(to moved: Day, _ place: FactPath) -> FactTree? {
    guard let before = chosenDay, var tree = facts.setting(.text("\(moved)"), at: place) else { return nil }
    for entry in checked.policy.facts.entries where entry.id.value != chosen {
      guard entry.element.type.value == .date, entry.element.nature?.value.variesWithTime == false,
        changeability(entry.element) == .withTime, let path = FactPath(entry.id.value),
        let date = value(of: entry.id.value)?.plainText.flatMap({ Day(iso: $0) }),
        let later = date.adding(days: before.days(until: moved))
      else { continue }
      tree = tree.setting(.text("\(later)"), at: path) ?? tree
    }
    return tree
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
    guard let before = chosenDay, let place = FactPath(chosen) else { return nil }
    let moved = changes.first { $0.0 == chosen }.flatMap { $0.1.plainText }.flatMap { Day(iso: $0) } ?? before
    guard moved >= before, var tree = moving(to: moved, place) else { return nil }
    for (path, value) in changes where path != chosen {
      guard let place = FactPath(path), let fact = checked.policy.facts[path] else { return nil }
      if fact.nature?.value.variesWithTime == false { tree = tree.setting(value, at: place) ?? tree }
    }
    for entry in checked.policy.facts.entries where entry.element.nature?.value.variesWithTime == true {
      let path = entry.id.value
      let change = changes.first { $0.0 == path }?.1
      guard entry.element.derivation == nil, let place = FactPath(path) else {
        if change != nil { return nil }
        continue
      }
      guard change != nil || value(of: path) != nil else { continue }
      var history =
        value(of: path).flatMap { WorldHistory($0) }
        ?? WorldHistory(asksSeveralDays: namedDays(path).count + namedSpans(path).count > 1)
      let isSaid = carry(path, entry.element, change, to: tree, &history)
      guard isSaid || change == nil else { return nil }
      if history.tree != (value(of: path) ?? .null) { tree = tree.setting(history.tree, at: place) ?? tree }
    }
    return tree
  }

  /// What is known of a fact on the days that moved; whether a change found a day on which it can be.
  private func carry(
    _ path: String, _ fact: Fact, _ change: FactTree?, to tree: FactTree, _ history: inout WorldHistory
  ) -> Bool {
    var isSaid = false
    for name in namedDays(path) {
      guard let old = resolved(name, in: facts), let new = resolved(name, in: tree), old != new else { continue }
      if let change {
        guard isPossible(change, fact, history.value(on: old)) else { return false }
        history.say(change, from: new, through: new)
        isSaid = true
      } else if old < new, history.isSingle || history.value(on: new) == nil,
        let value = later(fact, history, old, new)
      {
        history.say(value, from: new, through: new)
      }
    }
    for (from, to) in namedSpans(path) {
      guard let first = resolved(from, in: tree), let old = resolved(to, in: facts), let last = resolved(to, in: tree)
      else { continue }
      if let change {
        // The days of the case are over.
        guard first > old, first <= last else { continue }
        history.say(change, from: first, through: last)
        isSaid = true
      } else if old < last, history.leavesDaysOpen, let value = history.value(on: old) {
        for days in 1...old.days(until: last) {
          guard let day = old.adding(days: days), history.value(on: day) == nil else { continue }
          history.say(value, from: day, through: day)
        }
      }
    }
    return isSaid
  }

  private func isPossible(_ change: FactTree, _ fact: Fact, _ old: FactTree?) -> Bool {
    guard fact.nature?.value == .runningTotal, let old = old?.plainText.flatMap({ Int($0) }),
      let new = change.plainText.flatMap({ Int($0) })
    else { return true }
    return new >= old
  }

  /// What a fact is on a later day of which the case says nothing.
  private func later(_ fact: Fact, _ history: WorldHistory, _ old: Day, _ new: Day) -> FactTree? {
    guard fact.nature?.value == .runningTotal else { return history.value(on: old) }
    func number(_ tree: FactTree?) -> Int? { tree?.plainText.flatMap { Int($0) } }
    var total = number(history.value(on: old))
    let around = history.observations(around: old)
    if total == nil, let low = number(around.before), low == number(around.after) { total = low }
    guard var total else { return nil }
    if changeability(fact) == .withTime {
      switch fact.unit?.value {
      case "month": total = min(720, total + Self.fullMonths(old, new))
      case "year": total += Self.fullMonths(old, new) / 12
      case "day": total += old.days(until: new)
      default: break
      }
    }
    let then = history.observations(around: new)
    if let low = number(then.before) { total = max(total, low) }
    if let high = number(then.after) { total = min(total, high) }
    return .number(total)
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
