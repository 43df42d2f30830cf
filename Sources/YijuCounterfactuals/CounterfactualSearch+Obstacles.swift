import YijuCivilCalendars
import YijuDecisions
import YijuEvaluation
import YijuPlans
import YijuValues

extension CounterfactualSearch {
  /// Why the checks that are not met stay so, in the policy's order; a check that can still be met is left out.
  func obstacles() -> [Obstacle] {
    decision.checks.filter { $0.verdict == .notMet }.flatMap { obstacles(to: $0) }
  }

  /// Checks that time will mend too late: when they are met, others are no longer.
  func tooLate(_ segments: [DaySegment]) -> [Obstacle] {
    let unmet = decision.checks.filter { $0.verdict == .notMet }
    let met = Set(decision.checks.filter { $0.verdict == .met }.map(\.id))
    return unmet.filter { obstacles(to: $0).isEmpty }.compactMap { check in
      guard let node = plan.checks.first(where: { $0.id == check.id })?.node,
        let segment = segments.first(where: { segment in
          segment.trial.version == subject.home && segment.verdict(node) == .met
        }), let first = day(segment.first)
      else { return nil }
      let lost = plan.topLevel.compactMap { place -> Obstacle.LostCheck? in
        let other = plan.checks[place]
        guard met.contains(other.id), segment.verdict(other.node) == .notMet else { return nil }
        return Obstacle.LostCheck(check: other.id, title: other.title)
      }
      guard !lost.isEmpty else { return nil }
      return Obstacle(
        check: check.id, title: check.title, fact: nil, factTitle: nil, reason: .tooLate(metFrom: first, lost: lost))
    }
  }

  private func obstacles(to check: CheckResult) -> [Obstacle] {
    let parts = check.parts.filter { part in
      // Of a group that none may meet, the members that are met stand in the way.
      check.kind == .none ? part.verdict == .met : part.verdict == .notMet
    }
    guard check.parts.isEmpty else { return parts.flatMap { obstacles(to: $0) } }
    guard let reason = reason(check) else { return [] }
    let fact = check.fact.flatMap { plan.fact(at: $0) }.map { plan.facts[$0] }
    return [
      Obstacle(check: check.id, title: check.title, fact: fact?.path, factTitle: fact?.title, reason: reason)
    ]
  }

  private func reason(_ check: CheckResult) -> Obstacle.Reason? {
    switch check.kind {
    case .deadline:
      guard let last = check.deadline?.lastDay, let days, Int64(last.ordinal) < days.lowerBound else { return nil }
      return .lastDay(last)
    case .finding: return .finding
    case .count, .exclusion: return .records
    case .gate, .all, .any, .none, .classes, .applicantClass: return nil
    case .requirement, .membership:
      guard let place = check.fact.flatMap({ plan.fact(at: $0) }) else { return nil }
      return reason(ofFact: place, slots: plan.checks.first { $0.id == check.id }?.slots ?? plan.facts[place].slots)
    }
  }

  private func reason(ofFact place: Int, slots: [Int]) -> Obstacle.Reason? {
    let fact = plan.facts[place]
    switch fact.derivation {
    case .exists, .months: return .records
    case .formula(let formula):
      // A computed fact stays when all it is computed from stays.
      let reasons = formula.operands.compactMap { operand -> Obstacle.Reason?? in
        guard case .fact(let needed) = operand else { return nil }
        return .some(reason(ofFact: needed, slots: slots))
      }
      return reasons.contains { $0 == nil } ? nil : reasons.first ?? nil
    case .register(_, let keys, _):
      let reasons = keys.map { reason(ofFact: $0, slots: slots) }
      return reasons.contains { $0 == nil } ? nil : reasons.first ?? nil
    case nil: break
    }
    if fact.nature == .timeless {
      if fact.changeability != .never { return nil }
      return fact.type == .list ? .records : fact.isOnDocument ? .document : .fixed
    }
    let days = slots.compactMap { slot -> Int? in
      switch plan.slots[slot].content {
      case .factOn(_, let day): day
      case .factThroughout(_, let from, _): from
      case .fact, .presumed, .day: nil
      }
    }
    if let past = days.first(where: { !changeables.moves(day: $0, in: given) }) {
      return .pastDay(subject.homeVersion.named(day: past, given))
    }
    return fact.changeability == .never ? .fixed : nil
  }
}
