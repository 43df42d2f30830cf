import YijuCivilCalendars
import YijuFacts
import YijuPolicies
import YijuValues

/// §4: the kinds of checks.
extension ReferenceInterpreter {
  typealias Verdict = ReferenceDecision.Verdict

  /// Where a check stands decides what its `when` means.
  enum Standing {
    /// Under `checks`, `all` and `when`: it imposes nothing.
    case implication
    /// Under `any` and `none`: it offers no way.
    case conjunction
  }

  /// What a check's body says, and whether it concerns the case at all.
  struct Body {
    var truth: Truth
    var concerns = Truth.yes
    var lastDay: Day?
  }

  /// §4 `when`: Kleene implication or conjunction by standing; not met shows `not_applicable`.
  mutating func verdict(of entry: ElementMap<Check>.Entry, standing: Standing, records: Bool) -> Verdict {
    let check = entry.element
    let applies = conjunction(of: check.when)
    let body = body(of: check, records: records)
    let result: Verdict =
      switch (Truth.all([applies, body.concerns]), body.truth, standing) {
      case (.no, _, _): .notApplicable
      case (.yes, .yes, _): .met
      case (.yes, .no, _): .notMet
      case (.yes, .unknown, _): .unknown
      case (.unknown, .yes, .implication): .met
      case (.unknown, .no, .conjunction): .notMet
      case (.unknown, _, _): .unknown
      }
    if records {
      let key = currentClass.map { "\($0)/\(entry.id.value)" } ?? entry.id.value
      verdicts[key] = result
      // A deadline that does not concern the case has no last day.
      if result != .notApplicable { lastDays.updateValue(body.lastDay, forKey: key) }
    }
    return result
  }

  /// The map of a `when`: all of them.
  mutating func conjunction(of conditions: ElementMap<Check>) -> Truth {
    var truths: [Truth] = []
    for condition in conditions.entries {
      let verdict = verdict(of: condition, standing: .implication, records: false)
      truths.append(truth(of: verdict, standing: .implication))
    }
    return Truth.all(truths)
  }

  /// What a verdict contributes to those around it.
  func truth(of verdict: Verdict, standing: Standing) -> Truth {
    switch verdict {
    case .met: .yes
    case .notMet: .no
    case .unknown: .unknown
    case .notApplicable: standing == .implication ? .yes : .no
    }
  }

  private mutating func body(of check: Check, records: Bool) -> Body {
    switch check.kind {
    case .requirement(let requirement): return Body(truth: truth(of: requirement))
    case .membership(let membership): return Body(truth: truth(of: membership))
    case .deadline(let deadline):
      let (truth, lastDay) = outcome(of: deadline)
      return Body(truth: truth, lastDay: lastDay)
    case .gate(let gate): return Body(truth: truth(of: gate))
    case .count(let count): return body(of: count)
    case .exclusion(let exclusion): return Body(truth: truth(of: exclusion))
    case .finding(let check): return Body(truth: truth(of: check.finding))
    case .group(let group): return body(of: group, records: records)
    }
  }

  /// §4 group: Kleene.
  private mutating func body(of group: Group, records: Bool) -> Body {
    let standing: Standing = group.rule == .all ? .implication : .conjunction
    // Every member is looked at: none is passed over because another has decided.
    var verdicts: [Verdict] = []
    for member in group.members.entries {
      verdicts.append(verdict(of: member, standing: standing, records: records))
    }
    let truths = verdicts.map { truth(of: $0, standing: standing) }
    switch group.rule {
    // "An `any` … can never grant by emptiness": nor can an `all` inside it of which nothing concerns the case.
    case .all: return Body(truth: Truth.all(truths), concerns: Truth(verdicts.contains { $0 != .notApplicable }))
    case .any: return Body(truth: Truth.any(truths))
    case .none: return Body(truth: !Truth.any(truths))
    }
  }

  /// §4 requirement: the unary test holds; a yes/no fact without one must be true.
  private mutating func truth(of requirement: Requirement) -> Truth {
    onDays(requirement.asOf) { run, moment in
      Truth.agreement(
        run.possibleValues(of: requirement.fact.value, at: moment, presume: requirement.presume).map { value in
          guard let require = requirement.require else {
            return value.boolean.map { Truth($0) } ?? .unknown
          }
          return run.test(require, of: value, at: moment)
        })
    }
  }

  /// §4 membership: words or levels; §10: membership with a null word is unknown.
  private mutating func truth(of membership: Membership) -> Truth {
    if membership.fact.value == "class" {
      return Truth(membership.words.contains { $0.value == currentClass } == membership.oneOf)
    }
    let words = membership.words.map { checked.canonicalWords[$0.node] ?? $0.value }
    let fact = policy.facts[membership.fact.value]
    return onDays(membership.asOf) { run, moment in
      guard let word = run.value(of: membership.fact.value, at: moment, presume: membership.presume)?.string else {
        return .unknown
      }
      let isAmong = words.contains { run.isSameText($0, word, fact?.compare ?? .exact) }
      return Truth(isAmong == membership.oneOf)
    }
  }

  /// §4 `as_of: [a, b]` both, `{any: [a, b]}` either, `throughout: [a, b]` each day.
  private mutating func onDays(_ asOf: AsOf?, _ look: (inout ReferenceInterpreter, Moment) -> Truth) -> Truth {
    switch asOf {
    case nil: return look(&self, .timeless)
    case .all(let days): return Truth.all(days.map { name in look(&self, .on(day(named: name.value))) })
    case .any(let days): return Truth.any(days.map { name in look(&self, .on(day(named: name.value))) })
    case .throughout(let first, let last):
      guard let first = day(named: first.value), let last = day(named: last.value) else { return .unknown }
      // From a day to an earlier one there is no span; nothing is granted by its emptiness.
      guard first <= last else { return .unknown }
      var truths: [Truth] = []
      var day = first
      while day <= last {
        truths.append(look(&self, .on(day)))
        guard let next = day.next else { break }
        day = next
      }
      return Truth.all(truths)
    }
  }

  /// §9 findings: append-only, the last one counts; never computed.
  private func truth(of finding: Finding) -> Truth {
    let made = facts["findings"]?[finding.id.value]
    guard case .list(let entries)? = made?.content, let value = entries.last?["value"] else { return .unknown }
    return Self.text(value).map { Truth($0 == finding.good.value) } ?? .unknown
  }
}
