import YijuPlans

/// The facts that parts of a plan look at.
struct NeededFacts {
  private(set) var facts: Set<Int> = []
  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  mutating func add(day place: Int) {
    facts.formUnion([plan.days[place].fact].compactMap(\.self) + plan.days[place].spans.map(\.fact))
    if let by = plan.days[place].cohortDay { add(day: by) }
  }

  mutating func add(slot place: Int) {
    switch plan.slots[place].content {
    case .fact(let fact), .presumed(let fact, _, nil): facts.insert(fact)
    case .factOn(let fact, let day), .presumed(let fact, _, let day?):
      facts.insert(fact)
      add(day: day)
    case .factThroughout(let fact, let from, let to):
      facts.insert(fact)
      add(day: from)
      add(day: to)
    case .day(let day): add(day: day)
    }
  }

  mutating func add(value place: Int) {
    switch plan.values[place].content {
    case .constant: break
    case .given(let slot), .dated(let slot, _): add(slot: slot)
    case .table(let keys, let by, _), .rules(let keys, let by, _, _):
      for key in keys {
        switch key {
        case .slot(let slot), .cohort(let slot, _): add(slot: slot)
        }
      }
      if let by { add(slot: by) }
    }
  }

  mutating func add(_ operand: PlanFormulaOperand) {
    switch operand {
    case .fact(let fact): facts.insert(fact)
    case .slot(let slot): add(slot: slot)
    case .value(let value): add(value: value)
    }
  }

  mutating func add(node place: Int) {
    let node = plan.nodes[place]
    switch node.operation {
    case .range, .outsideRange, .member, .notMember: add(slot: Int(node.a))
    case .valueRange:
      add(slot: Int(node.a))
      for bound in [node.b, node.c] where bound >= 0 { add(value: Int(bound)) }
    case .test:
      add(slot: Int(node.a))
      for operand in plan.tests[Int(node.b)].operands { add(operand) }
    case .deadline: add(plan.deadlines[Int(node.b)])
    case .gate: add(slot: Int(node.a))
    case .count, .exclusion: add(plan.listChecks[Int(node.b)])
    case .finding: break
    case .all, .any, .none, .onlyWhen:
      for child in plan.children[Int(node.firstChild)..<Int(node.firstChild + node.childCount)] {
        add(node: Int(child))
      }
    }
  }

  private mutating func add(_ deadline: PlanDeadline) {
    add(day: deadline.day)
    switch deadline.end {
    case .counted(let anchor, let period, _):
      add(day: anchor)
      add(value: period)
    case .named(let value): add(value: value)
    }
  }

  private mutating func add(_ list: PlanListCheck) {
    facts.formUnion(
      list.among.map(\.list) + list.same + [list.sameYear, list.sameMonth, list.higher].compactMap(\.self)
        + list.conditionFacts.compactMap(\.self))
    for test in list.conditions { for operand in test.operands { add(operand) } }
    switch list.atMost {
    case .value(let value): add(value: value)
    case .formula(let formula): for operand in formula.operands { add(operand) }
    case nil: break
    }
  }
}
