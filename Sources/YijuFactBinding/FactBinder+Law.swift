import YijuCivilCalendars
import YijuPlans

// Values of the law that formulas use, before slots are filled: the facts they are taken by come earlier in the order
// of derivation.
extension FactBinder {
  /// The value that applies to the case; unknown when the case does not say which, or there is none. A key that is not
  /// known does not matter where everything that is left says the same.
  mutating func code(ofLaw place: Int) -> Int64 {
    var early = inputs
    for slot in plan.values[place].slots { fill(slot, of: &early) }
    return plan.code(ofValue: place, early)
  }

  /// What a slot will hold.
  private mutating func fill(_ slot: Int, of early: inout CaseInputs) {
    switch plan.slots[slot].content {
    case .fact(let fact): early.slots[slot] = inputs.facts[fact].code
    case .day(let place): early.slots[slot] = code(ofDay: plan.days[place])
    case .factOn(let fact, let place):
      let day = code(ofDay: plan.days[place])
      let code = code(of: fact, on: day)
      early.slots[slot] = code
      guard code == SlotCode.unknown, day != SlotCode.unknown, plan.facts[fact].nature == .runningTotal,
        let bounds = histories[fact]?.bounds(on: day)
      else { return }
      early.bounds.append(SlotBound(slot: slot, range: bounds))
    // No table is looked up by these.
    case .factThroughout, .presumed: break
    }
  }

  private func code(ofDay day: PlanDay) -> Int64 {
    if let fact = day.fact { return taken(inputs.facts[fact].code, day.taken) }
    guard let by = day.cohortDay else { return SlotCode.unknown }
    // A cohort goes by a day that is not itself told by a cohort, or the days would go round in a circle.
    guard let fact = plan.days[by].fact else { return SlotCode.unknown }
    let code = taken(inputs.facts[fact].code, plan.days[by].taken)
    guard code != SlotCode.unknown else { return SlotCode.unknown }
    return day.spans.first { $0.from <= code && code <= $0.to }.map { taken(inputs.facts[$0.fact].code, day.taken) }
      ?? SlotCode.unknown
  }
}
