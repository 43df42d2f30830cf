import YijuFeel
import YijuPolicies
import YijuValues

/// §7: a case qualifies if one class and the common checks are met; what mentions `class` is looked at for each.
extension ReferenceInterpreter {
  /// What a class comes to.
  private struct Outcome {
    var id: String
    var truth: Truth
    var sums: Set<Decimal?>
  }

  /// The decision of a policy with classes; `common` is what the checks say that mention no class.
  mutating func decision(common: Truth) -> ReferenceDecision {
    var outcomes: [Outcome] = []
    for entry in policy.classes.entries {
      currentClass = entry.id.value
      var truths: [Truth] = []
      for check in entry.element.checks.entries {
        truths.append(truth(of: verdict(of: check, standing: .implication, records: true), standing: .implication))
      }
      for check in policy.checks.entries where mentionsClass(check.element) {
        truths.append(truth(of: verdict(of: check, standing: .implication, records: true), standing: .implication))
      }
      let sums = policy.amount.map { self.sums(of: $0) } ?? []
      outcomes.append(Outcome(id: entry.id.value, truth: Truth.all(truths), sums: sums))
      currentClass = nil
      verdicts[entry.id.value] = Self.verdict(Truth.all(truths))
    }
    let anyClass = Truth.any(outcomes.map(\.truth))
    verdicts["classes"] = Self.verdict(anyClass)
    noteContradictions()
    var result = ReferenceDecision(
      outcome: .undetermined, verdicts: verdicts, amount: nil, possible: [], applicantClass: nil, lastDays: lastDays,
      contradictions: contradictions, faults: faults)
    let paid = policy.amount == nil ? [] : payments(outcomes)
    var truth = Truth.all([common, anyClass])
    if let amount = policy.amount, truth == .yes {
      if paid.count != 1 || paid.contains(nil) {
        truth = .unknown
      } else if amount.zero?.value == .denied {
        truth = isMoreThanZero(paid)
      }
    }
    switch truth {
    case .yes:
      result.outcome = .granted
      result.amount = paid.first ?? nil
      let holding = outcomes.filter { $0.truth == .yes }
      let chosen =
        policy.classesPrefer?.value == .highestAmount ? holding.first { $0.sums == [result.amount] } : holding.first
      result.applicantClass = chosen?.id
    case .no: result.outcome = .denied
    case .unknown: result.outcome = .undetermined
    }
    if !paid.contains(nil) { result.possible = paid.compactMap(\.self).sorted() }
    return result
  }

  /// Every sum that can come: each undecided class may turn out to hold or not, and each open sum to be any of its own.
  private func payments(_ outcomes: [Outcome]) -> Set<Decimal?> {
    // By way: the sums of the classes that hold in it, in the order of the file.
    var ways: [[Decimal?]] = [[]]
    for outcome in outcomes where outcome.truth != .no {
      var longer: [[Decimal?]] = []
      for way in ways {
        if outcome.truth == .unknown { longer.append(way) }
        for sum in outcome.sums { longer.append(way + [sum]) }
      }
      ways = longer
    }
    var paid: Set<Decimal?> = []
    for way in ways where !way.isEmpty {
      switch policy.classesPrefer?.value {
      case .first?: paid.insert(way[0])
      case .highestAmount?: paid.insert(way.contains(nil) ? nil : way.compactMap(\.self).max())
      // The compiler has proved that they give the same.
      case nil: paid.formUnion(way)
      }
    }
    return paid
  }

  private static func verdict(_ truth: Truth) -> Verdict {
    switch truth {
    case .yes: .met
    case .no: .notMet
    case .unknown: .unknown
    }
  }

  /// Whether a check tests the class, or names a table that has a row for each.
  func mentionsClass(_ check: Check) -> Bool {
    if check.when.entries.contains(where: { mentionsClass($0.element) }) { return true }
    switch check.kind {
    case .membership(let membership): return membership.fact.value == "class"
    case .requirement(let requirement): return mentionsClass(requirement.require)
    case .deadline(let deadline):
      switch deadline.end {
      case .within(let period, _, _): return isByClass(period.value)
      case .byDay(let day): return isByClass(day.value)
      }
    case .count(let count):
      if count.conditions.entries.contains(where: { mentionsClass($0.element) }) { return true }
      switch count.atMost {
      case .reference(let reference): return isByClass(reference.value)
      case .feel(let feel): return mentionsClass(feel)
      }
    case .exclusion(let exclusion): return exclusion.conditions.entries.contains { mentionsClass($0.element) }
    case .group(let group): return group.members.entries.contains { mentionsClass($0.element) }
    case .gate, .finding: return false
    }
  }

  private func mentionsClass(_ feel: Feel?) -> Bool {
    feel.flatMap { checked.expressions[$0.node]?.names.contains { isByClass($0) } } ?? false
  }

  private func isByClass(_ table: String) -> Bool {
    policy.tables[table]?.keys.contains { $0.value == "class" } ?? false
  }
}
