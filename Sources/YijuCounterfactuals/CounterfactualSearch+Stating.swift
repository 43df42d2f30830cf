import YijuCivilCalendars
import YijuDecisions
import YijuEvaluation
import YijuFactBinding
import YijuFacts
import YijuPlans
import YijuValues

extension CounterfactualSearch {
  /// Says what was taken for granted where it can have mattered, and what was not looked at.
  mutating func state() {
    if let days, let from = day(days.lowerBound), let through = day(days.upperBound) {
      // What was proved with everything open rests on no guess of how things go on.
      let moved = answer.isHopeless ? [] : plan.facts.indices.filter { isCarried($0) }
      for place in moved {
        let fact = plan.facts[place]
        if fact.nature == .runningTotal {
          answer.assumptions.append(
            fact.accrual.map { CounterfactualWording.grows(fact, $0) } ?? CounterfactualWording.totalStays(fact))
        }
      }
      let states = moved.filter { plan.facts[$0].nature == .state }.map { plan.facts[$0].title }
      if !states.isEmpty { answer.assumptions.append(CounterfactualWording.statesStay(states)) }
      if let place = changeables.chosenDay, !answer.isHopeless {
        for follower in changeables.followers {
          answer.assumptions.append(
            CounterfactualWording.follows(plan.facts[follower.fact], plan.facts[place].title))
        }
      }
      for fact in plan.facts where isTakenAsItStands(fact) {
        answer.assumptions.append(CounterfactualWording.recordsStand(fact, areMonths: holdsMonths(fact)))
      }
      if let place = changeables.chosenDay {
        answer.assumptions.append(CounterfactualWording.from(plan.facts[place].title, from))
      }
      if !answer.isHopeless { answer.limits.append(CounterfactualWording.through(through)) }
    }
    switch subject.choice {
    case .named: answer.assumptions.append(CounterfactualWording.oneVersion(plan.version))
    case .inForce:
      answer.assumptions.append(
        CounterfactualWording.versionsAtHand(subject.versions.map(\.plan.version), plan.validity.factTitle))
    }
    if runner.isUnreadable { limit(CounterfactualWording.unreadable) }
  }

  /// Whether the case gives a list or a history that the policy looks at: what comes after it is not known.
  private func isTakenAsItStands(_ fact: PlanFact) -> Bool {
    guard let tree = FactPath(fact.path).flatMap({ decision.facts[$0] }), fact.derivation == nil else { return false }
    if fact.type == .list { return tree.content != .null && isLookedAt(fact) }
    guard fact.nature != .timeless, case .object = tree.content else { return false }
    return !fact.slots.isEmpty
  }

  private func isLookedAt(_ list: PlanFact) -> Bool {
    guard let place = plan.fact(at: list.path) else { return false }
    return holdsMonths(list)
      || plan.facts.contains { fact in
        if case .exists(place, _) = fact.derivation { true } else { false }
      } || plan.listChecks.contains { check in check.among.contains { $0.list == place } }
  }

  private func holdsMonths(_ list: PlanFact) -> Bool {
    plan.facts.contains { fact in
      guard case .months(let months) = fact.derivation else { return false }
      return plan.facts[months.list].path == list.path
    }
  }

  /// Whether something is known of a fact that varies with time and looked at on a day that moves.
  private func isCarried(_ place: Int) -> Bool {
    let fact = plan.facts[place]
    guard fact.nature != .timeless, fact.derivation == nil else { return false }
    return fact.slots.contains { slot in
      guard given.slots[slot] != SlotCode.unknown else { return false }
      switch plan.slots[slot].content {
      case .factOn(_, let day): return changeables.moves(day: day)
      case .factThroughout(_, _, let to): return changeables.moves(day: to)
      case .fact, .presumed, .day: return false
      }
    }
  }
}
