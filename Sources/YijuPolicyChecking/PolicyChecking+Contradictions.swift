import YijuCivilCalendars
import YijuDiagnostics
import YijuFeel
import YijuPolicies
import YijuValues

/// Checks that nobody can meet together, and what is left of each fact when all are met.
extension PolicyChecking {
  /// What is left of a fact, and which check took the last of each side.
  struct Remainder {
    var allowed = Allowed()
    var lowBy = Narrower.nobody
    var highBy = Narrower.nobody
    var wordsBy = Narrower.nobody
  }

  mutating func findContradictions() {
    if let selecting = policy.selectedBy?.fact.value, let inForce = policy.inForce {
      var remainder = Remainder()
      remainder.allowed.low = .init(value: PolicyChecking.number(of: inForce.from.value), isIncluded: true)
      remainder.lowBy = .inForce
      if let to = inForce.to?.value.value {
        remainder.allowed.high = .init(value: PolicyChecking.number(of: to), isIncluded: true)
        remainder.highBy = .inForce
      }
      remainders[FactSlot(fact: selecting, time: .timeless)] = remainder
    }
    narrow(by: policy.checks)
    for entry in policy.classes.entries {
      inWay { checking in
        checking.narrow(by: entry.element.checks)
        checking.narrow(by: checking.checks(onlyForClass: entry.id.value))
        checking.classRemainders.append(checking.remainders)
      }
    }
  }

  /// Each way is a policy of its own; what it leaves holds for itself only.
  private mutating func inWay(_ narrowing: (inout PolicyChecking) -> Void) {
    let outside = trail.count
    ways += 1
    narrowing(&self)
    while trail.count > outside, let last = trail.popLast() { remainders[last.slot] = last.remainder }
    ways -= 1
  }

  /// Takes up what checks that must all be met leave.
  private mutating func narrow(by checks: ElementMap<Check>) {
    for entry in checks.entries where entry.element.when.isEmpty {
      if case .group(let group) = entry.element.kind {
        switch group.rule {
        case .all: narrow(by: group.members)
        case .any:
          for member in group.members.entries {
            inWay { checking in
              var way = ElementMap<Check>()
              way.set(member.element, for: member.id)
              checking.narrow(by: way)
            }
          }
        case .none: break
        }
        continue
      }
      for (slot, allowed) in allowed(by: entry.element) where !allowed.isOpen {
        narrow(slot, to: allowed, by: entry)
      }
    }
  }

  private mutating func narrow(_ slot: FactSlot, to allowed: Allowed, by entry: ElementMap<Check>.Entry) {
    guard let fact = policy.facts.entry(slot.fact) else { return }
    let before = remainders[slot]
    var remainder = before ?? domain(of: fact)
    let narrowed = remainder.allowed.and(allowed)
    guard !narrowed.isEmpty else {
      reportContradiction(between: remainder, and: allowed, of: fact.element, by: entry)
      return
    }
    let id = Narrower.check(entry.id.value)
    if narrowed.low != remainder.allowed.low { remainder.lowBy = id }
    if narrowed.high != remainder.allowed.high { remainder.highBy = id }
    if narrowed.words != remainder.allowed.words { remainder.wordsBy = id }
    remainder.allowed = narrowed
    if ways > 0 { trail.append((slot, before)) }
    remainders[slot] = remainder
  }

  /// What the declared possible values of a fact leave.
  private func domain(of fact: DeclaredFact) -> Remainder {
    guard let domain = fact.element.domain, let tests = checked.expressions[domain.node]?.tree else {
      return Remainder()
    }
    let allowed = allowed(by: tests, of: fact)
    let by = Narrower.domain(of: fact.id.value)
    return Remainder(allowed: allowed, lowBy: by, highBy: by, wordsBy: by)
  }

  private mutating func reportContradiction(
    between remainder: Remainder, and allowed: Allowed, of fact: Fact, by entry: ElementMap<Check>.Entry
  ) {
    // The side of what was left that the new check does not meet.
    var left = Allowed()
    var by = Narrower.nobody
    if let low = remainder.allowed.low, Allowed(low: low).and(allowed).isEmpty {
      (left.low, by) = (low, remainder.lowBy)
    } else if let high = remainder.allowed.high, Allowed(high: high).and(allowed).isEmpty {
      (left.high, by) = (high, remainder.highBy)
    } else {
      (left, by) = (Allowed(words: remainder.allowed.words), remainder.wordsBy)
    }
    var place: NodeID?
    if case .check(let id) = by { place = checkPlaces[id] }
    report(
      .checksContradict, same(by.address), text(of: left, type: fact.type.value), same("checks." + entry.id.value),
      text(of: allowed, type: fact.type.value), at: entry.id.node,
      labels: place.map { label($0, zh: "另一个条件", en: "the other check") } ?? [])
  }

  // MARK: Dated values that begin too late

  /// The first of several dated values applies from the earliest day there can be.
  mutating func checkBeginnings() {
    for entry in policy.parameters.entries where isDated(entry.id.value, .parameter, by: entry.element.by) {
      let spans = entry.element.values.map { span(of: $0, shown: "") }
      checkBeginning(spans, by: entry.element.by, path: "parameters." + entry.id.value)
    }
    for entry in policy.tables.entries where isDated(entry.id.value, .table, by: entry.element.by) {
      let spans = entry.element.values.map { span(of: $0, shown: "") }
      checkBeginning(spans, by: entry.element.by, path: "tables." + entry.id.value)
    }
    for entry in policy.cohorts.entries where isDated(entry.id.value, .cohort, by: entry.element.by) {
      let spans = entry.element.spans.entries.map {
        TimeSpan(from: $0.element.from.value, to: nil, isOpen: true, shown: "", node: $0.element.from.node)
      }
      checkBeginning(spans, by: entry.element.by, path: "cohorts." + entry.id.value)
    }
  }

  /// Whether a value is taken by a day and something uses it.
  private func isDated(_ id: String, _ kind: ElementKind, by: Located<String>?) -> Bool {
    guard by != nil, isUsed(id, kind), let section = kind.section else { return false }
    return !isBroken(section, id)
  }

  private mutating func checkBeginning(_ spans: [TimeSpan], by: Located<String>?, path: String) {
    guard let by, let first = spans.min(by: { ($0.from?.ordinal ?? .min) < ($1.from?.ordinal ?? .min) }),
      let from = first.from, let day = policy.days[by.value], let fact = day.fact?.value,
      !unclear.contains(fact)
    else { return }
    if let low = remainders[FactSlot(fact: fact, time: .timeless)]?.allowed.low,
      let ordinal = low.value.scaled(by: 0).flatMap({ Int32(exactly: $0) }), var earliest = Day(ordinal: ordinal)
    {
      if day.take == .monthStart { earliest = earliest.startOfMonth }
      if day.take == .previousMonthEnd { earliest = earliest.previousMonthEnd ?? earliest }
      if from <= earliest { return }
    }
    report(
      .datesBeginLate, same(path), same("\(from)"),
      LocalizedText(zh: "“\(day.title.value)”", en: "“\(day.title.value)”"), at: first.node)
  }
}

/// What has narrowed a fact to what is left of it.
enum Narrower {
  case nobody
  case inForce
  case domain(of: String)
  case check(String)

  /// Its address; empty for nobody.
  var address: String {
    switch self {
    case .nobody: ""
    case .inForce: "in_force"
    case .domain(let fact): "facts." + fact + ".domain"
    case .check(let id): "checks." + id
    }
  }
}
