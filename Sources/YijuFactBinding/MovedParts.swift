import YijuPlans

/// What of a case can be another when some of its dates are: facts that follow from it, days taken from it, and what is
/// looked at on these.
///
/// Whatever may hang on the dates counts, even where it turns out not to: what is left out must stay as it is.
struct MovedParts {
  /// Facts that may be others, the dates themselves among them.
  private(set) var facts: Set<Int>
  /// Named days that may be others.
  private(set) var days: Set<Int> = []
  /// Facts that are written down while those are worked out: what a formula needs, besides.
  private(set) var written: [Int] = []
  /// Slots of facts that may be others, or that are read on days that may be.
  private(set) var slots: [Int] = []

  /// - Complexity: linear in the size of the plan for each step by which one thing hangs on another.
  init(_ plan: Plan, moving dates: [Int]) {
    facts = Set(dates)
    var known = 0
    while facts.count + days.count > known {
      known = facts.count + days.count
      for place in plan.days.indices where moves(plan.days[place]) { days.insert(place) }
      for place in plan.facts.indices where !facts.contains(place) && moves(place, plan) { facts.insert(place) }
    }
    slots = plan.slots.indices.filter { moves(plan.slots[$0].content) }
    var written = facts
    for fact in facts { Self.addNeeded(by: fact, plan, to: &written) }
    self.written = written.sorted()
  }

  private func moves(_ day: PlanDay) -> Bool {
    day.fact.map { facts.contains($0) } ?? false || day.cohortDay.map { days.contains($0) } ?? false
      || day.spans.contains { facts.contains($0.fact) }
  }

  private func moves(_ content: PlanSlot.Content) -> Bool {
    switch content {
    case .fact(let fact), .presumed(let fact, _, nil): facts.contains(fact)
    case .factOn(let fact, let day), .presumed(let fact, _, let day?): facts.contains(fact) || days.contains(day)
    case .factThroughout(let fact, let from, let to):
      facts.contains(fact) || days.contains(from) || days.contains(to)
    case .day(let day): days.contains(day)
    }
  }

  private func moves(_ place: Int, _ plan: Plan) -> Bool {
    if plan.facts[place].slots.contains(where: { moves(plan.slots[$0].content) }) { return true }
    switch plan.facts[place].derivation {
    case .exists(let list, let fields):
      return fields.contains { field in plan.facts[list].thisCase[field].map { facts.contains($0) } ?? false }
    case .formula(let formula):
      return formula.operands.contains { operand in
        switch operand {
        case .fact(let fact): facts.contains(fact)
        case .slot(let slot): moves(plan.slots[slot].content)
        case .value(let value): plan.values[value].slots.contains { moves(plan.slots[$0].content) }
        }
      }
    case .register(_, let keys, let day): return days.contains(day) || keys.contains { facts.contains($0) }
    case .months, nil: return false
    }
  }

  /// The facts from which a fact is computed, and those from which they are.
  private static func addNeeded(by place: Int, _ plan: Plan, to written: inout Set<Int>) {
    var needed: [Int] = []
    switch plan.facts[place].derivation {
    case .formula(let formula):
      for operand in formula.operands {
        switch operand {
        case .fact(let fact): needed.append(fact)
        case .slot: break
        case .value(let value):
          for slot in plan.values[value].slots {
            if case .factOn(let fact, _) = plan.slots[slot].content { needed.append(fact) }
          }
        }
      }
    case .register(_, let keys, _): needed += keys
    case .exists, .months, nil: break
    }
    for fact in needed where written.insert(fact).inserted { addNeeded(by: fact, plan, to: &written) }
  }
}
