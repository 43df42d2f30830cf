import YijuPlans
import YijuPolicies
import YijuValues

extension PlanBuilder {
  mutating func planAmount() {
    guard let amount = policy.amount else { return }
    let amounts = forClasses { $0.planned(amount) }
    plan.amount = amounts.first
    guard amounts.count > 1 else { return }
    for (place, amount) in amounts.enumerated() where plan.classes.indices.contains(place) {
      plan.classes[place].amount = amount
    }
  }

  private mutating func planned(_ amount: Amount) -> PlanAmount {
    var planned = PlanAmount(title: amount.title.value, currency: amount.currency.value, minorDigits: minorDigits)
    planned.zeroDenies = amount.zero.map { $0.value == .denied }
    if case .declared(let rule)? = amount.rounding?.value { planned.rounding = rounding(rule) }
    let ids = amount.steps.ids
    for entry in amount.steps.entries {
      let step = entry.element
      guard let operation = operation(step.operation, ids: ids) else { continue }
      var plannedStep = PlanAmountStep(id: entry.id.value, title: step.title.value, operation: operation)
      plannedStep.cites = cites(step.grounds)
      plannedStep.interpretations = interpretations(step.grounds)
      if !step.when.isEmpty {
        let (node, conditions) = planConditions(step.when, grounds: step.grounds)
        plannedStep.when = node
        plannedStep.conditions = conditions
      }
      planned.steps.append(plannedStep)
    }
    return planned
  }

  private mutating func operation(_ operation: AmountStep.Operation, ids: [String]) -> PlanAmountStep.Operation? {
    func base(_ base: AmountStep.Base) -> Int? {
      if case .step(let id) = base { ids.firstIndex(of: id.value) } else { nil }
    }
    switch operation {
    case .take(let name, let keeps): return operand(name.value).map { .take(value: $0, keepsIfNoRow: keeps) }
    case .raiseBy(let name, let of): return value(named: name.value).map { .raiseBy(value: $0, base: base(of)) }
    case .multiplyBy(let name, let of): return value(named: name.value).map { .multiplyBy(value: $0, base: base(of)) }
    case .add(let name): return operand(name.value).map { .add(value: $0) }
    case .subtract(let name): return operand(name.value).map { .subtract(value: $0) }
    case .atMost(let name): return operand(name.value).map { .atMost(value: $0) }
    case .notBelow(let name): return operand(name.value).map { .notBelow(value: $0) }
    case .round(let rule): return .round(rounding(rule))
    }
  }

  /// An amount that is no percentage: a value of the law, a fact of the case, or 0.
  private mutating func operand(_ name: String) -> Int? {
    if let value = value(named: name) { return value }
    if let fact = factPlaces[name] {
      let planned = plan.facts[fact]
      plan.values.append(
        PlanValue(
          path: planned.path, title: planned.title, type: planned.type, unit: planned.unit,
          content: .given(slot: slot(.fact(fact)))))
    } else if let number = Decimal(text: name), let code = SlotCode.code(number, scale: minorDigits) {
      plan.values.append(
        PlanValue(
          path: name, title: name, type: .money, unit: nil,
          content: .constant(PlanCell(code: code, cites: [], interpretations: []))))
    } else {
      return nil
    }
    return plan.values.count - 1
  }

  private mutating func rounding(_ rule: RoundingRule) -> PlanRounding {
    let digits: Int =
      switch rule.unit {
      case .fen: 2
      case .jiao: 1
      case .yuan: 0
      }
    let mode: PlanRounding.Mode =
      switch rule.mode {
      case .halfUp: .halfUp
      case .halfEven: .halfEven
      case .down: .down
      case .up: .up
      }
    return PlanRounding(
      digits: digits, mode: mode, cites: cites(rule.grounds), interpretations: interpretations(rule.grounds))
  }
}
