import YijuDecisions
import YijuPlans
import YijuValues

// Interpretations on which a check or a step rests without naming them: of the days at which it looks, of the values of
// the law it is held against, of the way a period is counted.
extension DecisionTracing {
  /// The ids of what a check rests on besides what it names.
  mutating func relyOnWhatIsBehind(_ check: PlanCheck) -> [String] {
    var behind = InterpretationsBehind(plan, evaluator, inputs)
    for slot in check.slots { behind.add(slot: slot) }
    for value in check.required.values { behind.add(value: value) }
    if plan.nodes.indices.contains(check.body) { behind.add(plan.nodes[check.body]) }
    return rely(on: behind.places)
  }

  /// The ids of what a step of the amount rests on, and the value it uses.
  mutating func rely(on step: PlanAmountStep, value: Int?) -> [String] {
    var behind = InterpretationsBehind(plan, evaluator, inputs)
    behind.add(step.interpretations)
    if let value { behind.add(value: value) }
    if case .round(let rounding) = step.operation { behind.add(rounding.interpretations) }
    return rely(on: behind.places)
  }
}

/// Collects interpretations from the parts of a plan, each once, in the order in which they are met.
private struct InterpretationsBehind {
  let plan: Plan
  let evaluator: Evaluator
  let inputs: CaseInputs
  private(set) var places: [Int] = []

  init(_ plan: Plan, _ evaluator: Evaluator, _ inputs: CaseInputs) {
    self.plan = plan
    self.evaluator = evaluator
    self.inputs = inputs
  }

  mutating func add(_ interpretations: [Int]) {
    for place in interpretations where !places.contains(place) { places.append(place) }
  }

  mutating func add(_ node: PlanNode) {
    switch node.operation {
    case .deadline:
      let deadline = plan.deadlines[Int(node.b)]
      add(day: deadline.day)
      switch deadline.end {
      case .counted(let anchor, let period, _):
        add(day: anchor)
        add(value: period)
      case .named(let value): add(value: value)
      }
      add(deadline.interpretations)
    case .gate: add(day: plan.gates[Int(node.b)].day)
    case .test: add(plan.tests[Int(node.b)].operands)
    case .count, .exclusion: add(plan.listChecks[Int(node.b)])
    // The bounds of a range stand among the values of what is required; groups show their members.
    case .range, .outsideRange, .valueRange, .member, .notMember, .finding, .all, .any, .none, .onlyWhen: break
    }
  }

  private mutating func add(_ check: PlanListCheck) {
    for test in check.conditions { add(test.operands) }
    switch check.atMost {
    case .value(let value): add(value: value)
    case .formula(let formula): add(formula.operands)
    case nil: break
    }
  }

  private mutating func add(_ operands: [PlanFormulaOperand]) {
    for operand in operands {
      switch operand {
      case .value(let value): add(value: value)
      case .slot(let slot): add(slot: slot)
      case .fact: break
      }
    }
  }

  /// The cell that applies to this case; where the case does not say which, none does yet.
  mutating func add(value place: Int) {
    add(evaluator.plan.cell(ofValue: place, inputs)?.interpretations ?? [])
    switch plan.values[place].content {
    case .constant, .given: break
    case .dated(let day, _): add(daySlot: day)
    case .table(let keys, let day, _), .rules(let keys, let day, _, _):
      for key in keys {
        switch key {
        case .slot(let slot): add(slot: slot)
        case .cohort(let slot, _): add(daySlot: slot)
        }
      }
      if let day { add(daySlot: day) }
    }
  }

  mutating func add(slot place: Int) {
    switch plan.slots[place].content {
    case .fact, .presumed(_, _, nil): break
    case .presumed(_, _, let day?), .factOn(_, let day), .day(let day): add(day: day)
    case .factThroughout(_, let from, let to):
      add(day: from)
      add(day: to)
    }
  }

  /// A day that is simply the value of a fact shares the fact's slot.
  private mutating func add(daySlot slot: Int) {
    if let day = plan.days.firstIndex(where: { $0.slot == slot }) { add(day: day) }
  }

  private mutating func add(day place: Int) {
    let day = plan.days[place]
    add(day.interpretations)
    guard let by = day.cohortDay else { return }
    add(day: by)
    let code = inputs.slots[plan.days[by].slot]
    guard code != SlotCode.unknown, let span = day.spans.first(where: { $0.from <= code && code <= $0.to }) else {
      return
    }
    add(span.interpretations)
  }
}
