import YijuCivilCalendars
import YijuDecisions
import YijuEvaluation
import YijuFactBinding
import YijuPlans
import YijuValues

extension CounterfactualSearch {
  /// What each missing fact decides by itself: those that can settle the case first, then those more checks wait for.
  mutating func findDeciding() {
    var facts: [DecidingFact] = []
    for missing in decision.missing {
      guard let place = plan.fact(at: missing.path) else {
        facts.append(
          DecidingFact(
            path: missing.path, title: missing.title, asOf: missing.asOf, isDecisive: false, checks: missing.checks,
            effects: []))
        continue
      }
      let effects = effects(of: place)
      facts.append(
        DecidingFact(
          path: missing.path, title: missing.title, asOf: missing.asOf,
          isDecisive: effects.contains { $0.outcome != .undetermined }, checks: missing.checks, effects: effects))
    }
    let order = facts.indices.sorted { left, right in
      if facts[left].isDecisive != facts[right].isDecisive { return facts[left].isDecisive }
      if facts[left].checks.count != facts[right].checks.count {
        return facts[left].checks.count > facts[right].checks.count
      }
      return left < right
    }
    answer.deciding = order.map { facts[$0] }
  }

  private mutating func effects(of place: Int) -> [DecidingFact.Effect] {
    let fact = plan.facts[place]
    if fact.type == .list {
      let empty = CaseChange(
        fact: place, code: SlotCode.unknown, reach: .value, list: CaseList(entries: [], isComplete: true))
      return [DecidingFact.Effect(values: .emptyList, outcome: runner.run([empty]).outcome)]
    }
    let codes = candidates.codes(of: place)
    guard Candidates.hasOrder(fact) else { return words(place, codes) }
    return ranges(place, codes)
  }

  private mutating func outcome(_ place: Int, _ code: Int64) -> Outcome {
    let reach: CaseChange.Reach = plan.facts[place].nature == .timeless ? .value : .everyDay
    return runner.run([CaseChange(fact: place, code: code, reach: reach)]).outcome
  }

  /// Single values by the outcome they lead to, the outcomes in the order of the first value.
  private mutating func words(_ place: Int, _ codes: [Int64]) -> [DecidingFact.Effect] {
    var effects: [(outcome: Outcome, values: [DecisionValue])] = []
    for code in codes {
      let outcome = outcome(place, code)
      let value = subject.homeVersion.shown(code, ofFact: place, given)
      if let known = effects.firstIndex(where: { $0.outcome == outcome }) {
        effects[known].values.append(value)
      } else {
        effects.append((outcome, [value]))
      }
    }
    return effects.map { DecidingFact.Effect(values: .these($0.values), outcome: $0.outcome) }
  }

  /// Stretches of values with one outcome; where it turns between two candidates is found by halving.
  private mutating func ranges(_ place: Int, _ codes: [Int64]) -> [DecidingFact.Effect] {
    guard let first = codes.first, let last = codes.last else { return [] }
    var effects: [DecidingFact.Effect] = []
    var start: Int64? = Self.isBounded(plan.facts[place]) ? first : nil
    var previous = first
    var outcome = self.outcome(place, first)
    func shown(_ code: Int64?) -> DecisionValue? {
      code.map { subject.homeVersion.shown($0, ofFact: place, given) }
    }
    for code in codes.dropFirst() {
      let next = self.outcome(place, code)
      if next != outcome {
        var near = previous
        var far = code
        while far > near + 1 {
          let middle = near + (far - near) / 2
          if self.outcome(place, middle) == outcome { near = middle } else { far = middle }
        }
        effects.append(
          DecidingFact.Effect(values: .range(least: shown(start), greatest: shown(near)), outcome: outcome))
        start = far
        outcome = next
      }
      previous = code
    }
    let end = Self.isBounded(plan.facts[place]) ? last : nil
    effects.append(DecidingFact.Effect(values: .range(least: shown(start), greatest: shown(end)), outcome: outcome))
    return effects
  }

  /// Whether the candidates are all the values there are to look at: days outside them are not said to be like the
  /// nearest.
  private static func isBounded(_ fact: PlanFact) -> Bool {
    fact.type == .date || fact.domain.contains { $0.low > SlotCode.least && $0.high < SlotCode.greatest }
  }
}
