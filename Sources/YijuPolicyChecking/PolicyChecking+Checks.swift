import YijuDiagnostics
import YijuFeel
import YijuPolicies
import YijuValues

/// Checks: what all kinds have in common; each kind has a file of its own.
extension PolicyChecking {
  /// Notes where every check stands: an id names one check, whatever group it is in.
  mutating func collectChecks() {
    var repeated: [(id: Located<String>, first: NodeID)] = []
    var places: [String: NodeID] = [:]
    var conditions: [Located<String>] = []
    places.reserveCapacity(policy.checks.count)
    policy.forEachCheck { entry, isCondition in
      if isCondition {
        conditions.append(entry.id)
      } else if let first = places[entry.id.value] {
        repeated.append((entry.id, first))
      } else {
        places[entry.id.value] = entry.id.node
      }
    }
    for entry in policy.classes.entries {
      if let first = places[entry.id.value] { repeated.append((entry.id, first)) }
    }
    // Conditions under `when` may share ids with one another: they stand in the explanation of their own element.
    for id in conditions {
      if let first = places[id.value] { repeated.append((id, first)) }
    }
    checkPlaces = places
    for entry in repeated {
      report(
        .checkIDRepeated, same(entry.id.value), at: entry.id.node,
        labels: label(entry.first, zh: "第一次用在这里", en: "used here first"))
    }
  }

  /// Checks the checks of one map, and those inside them.
  mutating func check(_ checks: ElementMap<Check>) {
    for entry in checks.entries {
      let check = entry.element
      switch check.kind {
      case .requirement(let requirement): checkRequirement(requirement, of: check)
      case .membership(let membership): checkMembership(membership, of: check)
      case .deadline(let deadline): checkDeadline(deadline, of: check)
      case .gate(let gate): checkGate(gate, of: check)
      case .count(let count): checkCount(count, of: check)
      case .exclusion(let exclusion): checkExclusion(exclusion, of: check)
      case .finding: break
      case .group(let group): checkGroup(group, of: entry)
      }
      self.check(check.when)
    }
  }

  /// The fact a check looks at; nil after saying what is wrong.
  mutating func fact(of reference: Located<String>) -> DeclaredFact? {
    guard resolve(reference, as: .fact) != nil, let fact = policy.facts.entry(reference.value) else { return nil }
    guard fact.element.type.value == .list else { return fact }
    report(
      .typeUnfit, LocalizedText(zh: "单个值的事实", en: "a fact with a single value"), same(fact.element.title.value),
      fact.element.type.value.title, at: reference.node)
    return nil
  }

  /// `as_of` is there exactly when the fact varies with time, and names days. Notes the slots.
  mutating func checkAsOf(_ asOf: AsOf?, of reference: Located<String>, fact: DeclaredFact, check: Check) {
    let varies = fact.element.nature?.value.variesWithTime == true
    guard let asOf else {
      if varies {
        report(.asOfMissing, same(fact.element.title.value), namedDays, at: reference.node)
      } else {
        read(reference.value, .timeless, for: check.node)
      }
      return
    }
    let days: [Located<String>] =
      switch asOf {
      case .all(let days), .any(let days): days
      case .throughout(let first, let last): [first, last]
      }
    guard varies else {
      report(.asOfSenseless, same(fact.element.title.value), at: days.first?.node ?? reference.node)
      return
    }
    if case .throughout = asOf, fact.element.type.value != .yesNo || check.hasTest {
      // Each day has a value of its own: only “true on every day” is one answer.
      report(
        .typeUnfit, LocalizedText(zh: "不写 `require` 的是否事实", en: "a yes/no fact without `require`"),
        same(fact.element.title.value), fact.element.type.value.title, at: days.first?.node ?? reference.node)
      return
    }
    var areFine = true
    for day in days where useDay(day) == nil { areFine = false }
    if areFine { read(reference.value, on: asOf, for: check.node) }
  }

  /// A presumed value is possible, and an interpretation says why it may be presumed.
  mutating func checkPresumed(_ word: Located<String>, fact: DeclaredFact, check: Check) {
    if case .throughout = check.asOf {
      report(.presumeThroughout, same(check.title.value), at: word.node)
    }
    if check.grounds.interpretations.isEmpty {
      report(.presumeUnexplained, same(word.value), at: word.node)
    }
    switch fact.element.type.value {
    case .word, .level, .yesNo:
      _ = canonical(
        word, type: fact.element.type.value, declared: fact.element.words, title: fact.element.title.value)
    default:
      break
    }
  }

  /// A parameter or table of one of some types that a check names; nil after saying what is wrong.
  mutating func legalValue(_ reference: Located<String>, of types: [FactType]) -> (title: String, unit: String?)? {
    guard let kind = resolve(reference, as: .parameter, .table) else { return nil }
    let found: (title: String, type: FactType, unit: String?)? =
      kind == .parameter
      ? policy.parameters[reference.value].map { ($0.title.value, $0.type.value, $0.unit?.value) }
      : policy.tables[reference.value].map { ($0.title.value, $0.type.value, $0.unit?.value) }
    guard let found else { return nil }
    if types.contains(found.type) { return (found.title, found.unit) }
    report(
      .typeUnfit,
      LocalizedText(
        zh: types.map(\.title.zh).joined(separator: "或"), en: types.map(\.title.en).joined(separator: " or ")),
      same(found.title), found.type.title, at: reference.node)
    return nil
  }
}

extension Check {
  /// The days at which a requirement or a membership looks.
  fileprivate var asOf: AsOf? {
    switch kind {
    case .requirement(let requirement): requirement.asOf
    case .membership(let membership): membership.asOf
    case .deadline, .gate, .count, .exclusion, .finding, .group: nil
    }
  }

  /// Whether a requirement says which values satisfy it.
  fileprivate var hasTest: Bool {
    guard case .requirement(let requirement) = kind else { return false }
    return requirement.require != nil
  }
}
