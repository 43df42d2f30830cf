import YijuDecisions
import YijuPlans
import YijuValues

// Facts that decide without a slot that a check names: a list and what this case is as an entry of it, the date from
// which a named day is taken, the keys of a table, the operands of an expression.
extension DecisionTracing {
  /// The places of the facts on which the checks rest, and with `amount` the sum, in the plan's order.
  ///
  /// Of a computed fact itself, and not what it is computed from: its own entry says that it is.
  func factsBehind(withAmount: Bool) -> [Int] {
    var behind = FactsBehind(plan)
    for node in plan.nodes { behind.add(node) }
    if withAmount {
      for amount in [plan.amount].compactMap(\.self) + plan.classes.compactMap(\.amount) { behind.add(amount) }
    }
    return behind.facts.sorted()
  }
}

/// Collects facts from the parts of a plan.
private struct FactsBehind {
  let plan: Plan
  private(set) var facts: Set<Int> = []

  init(_ plan: Plan) { self.plan = plan }

  mutating func add(_ node: PlanNode) {
    switch node.operation {
    case .range, .outsideRange, .member, .notMember, .gate: add(slot: Int(node.a))
    case .valueRange:
      add(slot: Int(node.a))
      for bound in [node.b, node.c] where bound >= 0 { add(value: Int(bound)) }
    case .test:
      add(slot: Int(node.a))
      add(plan.tests[Int(node.b)].operands)
    case .deadline:
      let deadline = plan.deadlines[Int(node.b)]
      add(day: deadline.day)
      switch deadline.end {
      case .counted(let anchor, let period, _):
        add(day: anchor)
        add(value: period)
      case .named(let value): add(value: value)
      }
    case .count, .exclusion: add(plan.listChecks[Int(node.b)])
    case .finding, .all, .any, .none, .onlyWhen: break
    }
  }

  mutating func add(_ amount: PlanAmount) {
    for step in amount.steps {
      switch step.operation {
      case .take(let value, _), .raiseBy(let value, _), .multiplyBy(let value, _), .add(let value),
        .subtract(let value), .atMost(let value), .notBelow(let value):
        add(value: value)
      case .round: break
      }
    }
  }

  private mutating func add(_ check: PlanListCheck) {
    facts.formUnion(check.among.map(\.list) + check.same + check.conditionFacts.compactMap(\.self))
    facts.formUnion(check.dates + [check.higher].compactMap(\.self))
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
      case .fact(let fact): facts.insert(fact)
      case .value(let value): add(value: value)
      case .slot(let slot): add(slot: slot)
      }
    }
  }

  private mutating func add(value place: Int) {
    switch plan.values[place].content {
    case .constant: break
    case .given(let slot): add(slot: slot)
    case .dated(let slot, _): add(slot: slot)
    case .table(let keys, let day, _), .rules(let keys, let day, _, _):
      for key in keys {
        switch key {
        case .slot(let slot): add(slot: slot)
        case .cohort(let slot, _): add(slot: slot)
        }
      }
      if let day { add(slot: day) }
    }
  }

  private mutating func add(slot place: Int) {
    switch plan.slots[place].content {
    case .fact(let fact), .presumed(let fact, _, nil): facts.insert(fact)
    case .presumed(let fact, _, let day?):
      facts.insert(fact)
      add(day: day)
    case .factOn(let fact, let day):
      facts.insert(fact)
      add(day: day)
    case .factThroughout(let fact, let from, let to):
      facts.insert(fact)
      add(day: from)
      add(day: to)
    case .day(let day): add(day: day)
    }
  }

  private mutating func add(day place: Int) {
    facts.formUnion([plan.days[place].fact].compactMap(\.self) + plan.days[place].spans.map(\.fact))
    if let by = plan.days[place].cohortDay { add(day: by) }
  }
}
