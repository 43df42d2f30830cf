import YijuDecisions
import YijuPlans

// Why a slot is not known: the facts to ask for, never a fact that is computed from them.
extension DecisionTracing {
  func causes(ofSlot slot: Int) -> [UnknownReason] {
    guard inputs.slots[slot] == SlotCode.unknown else { return [] }
    switch plan.slots[slot].content {
    case .factOn(let fact, let day):
      guard case .months = plan.facts[fact].derivation, evaluator.day(ofSlot: plan.days[day].slot, inputs) == nil else {
        return causes(ofFact: fact)
      }
      // Which months count depends on the day.
      return causes(ofDay: day) + (inputs.facts[fact].origin == .given ? [] : listCauses(ofFact: fact))
    case .fact(let fact), .factThroughout(let fact, _, _): return causes(ofFact: fact)
    case .presumed: return []
    case .day(let day): return causes(ofDay: day)
    }
  }

  private func causes(ofDay place: Int) -> [UnknownReason] {
    let day = plan.days[place]
    if let fact = day.fact { return causes(ofFact: fact) }
    guard let by = day.cohortDay, evaluator.day(ofSlot: plan.days[by].slot, inputs) == nil else {
      let open = day.spans.map(\.fact).filter { inputs.facts[$0].code == SlotCode.unknown }
      return open.map { .fact(path: plan.facts[$0].path) }
    }
    return causes(ofSlot: plan.days[by].slot)
  }

  func causes(ofFact place: Int) -> [UnknownReason] {
    let fact = plan.facts[place]
    switch fact.derivation {
    case .exists(let list, let fields):
      var causes: [UnknownReason] = []
      guard let given = inputs.lists[list] else { return [.fact(path: plan.facts[list].path)] }
      if !given.isComplete { causes.append(.fact(path: plan.facts[list].path)) }
      for field in fields {
        if let own = plan.facts[list].thisCase[field], inputs.facts[own].code == SlotCode.unknown {
          causes += self.causes(ofFact: own)
        }
        for (row, entry) in given.entries.enumerated() where entry[field] == SlotCode.unknown {
          causes.append(.fact(path: "\(plan.facts[list].path)[\(row)].\(plan.facts[list].fields[field].name)"))
        }
      }
      return causes.isEmpty ? [.fact(path: fact.path)] : causes
    case .months:
      let causes = listCauses(ofFact: place)
      return causes.isEmpty ? [.fact(path: fact.path)] : causes
    case .formula(let formula):
      let causes = formula.operands.flatMap { operand -> [UnknownReason] in
        guard case .fact(let fact) = operand, inputs.facts[fact].code == SlotCode.unknown else { return [] }
        return self.causes(ofFact: fact)
      }
      return causes.isEmpty ? [.fact(path: fact.path)] : causes
    case .register(let register, let keys, let day):
      return registerCauses(register, keys: keys, day: day, of: place)
    case nil: return [.fact(path: fact.path)]
    }
  }

  /// What is missing of the list of months from which a fact is counted.
  private func listCauses(ofFact place: Int) -> [UnknownReason] {
    guard case .months(let months) = plan.facts[place].derivation else { return [] }
    let list = plan.facts[months.list]
    guard let given = inputs.lists[months.list] else { return [.fact(path: list.path)] }
    let open = given.entries.indices.filter { given.entries[$0][months.field] == SlotCode.unknown }
    return (given.isComplete ? [] : [.fact(path: list.path)])
      + open.map { .fact(path: "\(list.path)[\($0)].\(list.fields[months.field].name)") }
  }

  /// A name or the day that is not known, else the register itself.
  private func registerCauses(_ register: Int, keys: [Int], day: Int, of fact: Int) -> [UnknownReason] {
    var causes = evaluator.day(ofSlot: plan.days[day].slot, inputs) == nil ? causes(ofDay: day) : []
    if let found = inputs.lookups.first(where: { $0.fact == fact })?.lookup {
      let names = found.finding == .notCovered ? nil : found.names.joined(separator: " ")
      return [.register(id: found.register, name: names)]
    }
    for key in keys {
      let slots = plan.facts[key].slots.filter { slot in
        if case .factOn(_, let on) = plan.slots[slot].content { return on == day }
        return false
      }
      if let slot = slots.first {
        causes += self.causes(ofSlot: slot)
      } else if inputs.facts[key].code == SlotCode.unknown {
        causes += self.causes(ofFact: key)
      }
    }
    return causes.isEmpty ? [.register(id: plan.registers[register].id, name: nil)] : causes
  }

  /// Values of the law that this case does not select, or that the text leaves open.
  func lawCauses(_ required: PlanRequired) -> [UnknownReason] {
    required.values.flatMap { causes(ofValue: $0) }
  }

  func causes(ofValue place: Int) -> [UnknownReason] {
    guard evaluator.plan.code(ofValue: place, inputs) == SlotCode.unknown else { return [] }
    let value = plan.values[place]
    let causes = value.slots.flatMap { self.causes(ofSlot: $0) }
    return causes.isEmpty ? [.law(path: value.path)] : causes
  }
}
