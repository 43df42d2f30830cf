import YijuCivilCalendars
import YijuFacts
import YijuPlans

extension FactBinder {
  /// Fills the slots of facts that do not vary with time, then those of named days.
  mutating func placeDays() { placeDays(slots: plan.slots.indices, days: plan.days.indices) }

  /// Fills some of the slots of facts that do not vary with time, then those of some named days.
  mutating func placeDays(slots: some Sequence<Int>, days: some Collection<Int>) {
    for slot in slots {
      switch plan.slots[slot].content {
      case .fact(let fact): inputs.slots[slot] = inputs.facts[fact].code
      case .presumed(let fact, let code, nil):
        let given = inputs.facts[fact]
        inputs.slots[slot] = given.origin == .missing ? code : given.code
        if given.origin == .missing { inputs.presumed.append(slot) }
      case .factOn, .factThroughout, .presumed, .day: break
      }
    }
    for day in days where plan.days[day].taken != .day {
      guard let fact = plan.days[day].fact else { continue }
      inputs.slots[plan.days[day].slot] = taken(inputs.facts[fact].code, plan.days[day].taken)
    }
    // A day by cohort needs the day of the cohort first, wherever the file declares it.
    for day in days where plan.days[day].fact == nil {
      guard let fact = cohortFact(of: plan.days[day]) else { continue }
      inputs.slots[plan.days[day].slot] = taken(inputs.facts[fact].code, plan.days[day].taken)
    }
  }

  private func cohortFact(of day: PlanDay) -> Int? {
    guard let by = day.cohortDay else { return nil }
    let code = inputs.slots[plan.days[by].slot]
    guard code != SlotCode.unknown else { return nil }
    return day.spans.first { $0.from <= code && code <= $0.to }?.fact
  }

  func taken(_ code: Int64, _ taken: PlanDay.Taken) -> Int64 {
    guard code != SlotCode.unknown, let ordinal = Int32(exactly: code), let day = Day(ordinal: ordinal) else {
      return SlotCode.unknown
    }
    let result: Day? =
      switch taken {
      case .day: day
      case .monthStart: day.startOfMonth
      case .monthEnd: day.endOfMonth
      case .previousMonthEnd: day.previousMonthEnd
      }
    return result.map { Int64($0.ordinal) } ?? SlotCode.unknown
  }

  /// Fills the slots of facts that vary with time, by the days that are now known.
  mutating func placeSlots() { placeSlots(plan.slots.indices) }

  /// Fills some of the slots of facts that vary with time, in their order.
  mutating func placeSlots(_ slots: some Sequence<Int>) {
    for slot in slots {
      switch plan.slots[slot].content {
      case .factOn(let fact, let day):
        place(fact, on: inputs.slots[plan.days[day].slot], in: slot)
      case .presumed(let fact, let code, let day?):
        place(fact, on: inputs.slots[plan.days[day].slot], in: slot)
        // Something is known of a running total between two observations, and nothing then is presumed of it.
        if inputs.slots[slot] == SlotCode.unknown, !inputs.bounds.contains(where: { $0.slot == slot }) {
          inputs.slots[slot] = code
          inputs.presumed.append(slot)
        }
      case .factThroughout(let fact, let from, let to):
        let first = inputs.slots[plan.days[from].slot]
        let last = inputs.slots[plan.days[to].slot]
        guard let history = histories[fact], first != SlotCode.unknown, last != SlotCode.unknown else { continue }
        inputs.slots[slot] = history.code(throughout: first, last)
      case .fact, .presumed, .day: break
      }
    }
  }

  private mutating func place(_ fact: Int, on day: Int64, in slot: Int) {
    switch plan.facts[fact].derivation {
    case .formula: inputs.slots[slot] = code(of: fact, on: day)
    case .months(let months):
      guard let range = known(months, of: fact, on: day) else { return }
      if range.low == range.high {
        inputs.slots[slot] = range.low
      } else {
        inputs.bounds.append(SlotBound(slot: slot, range: range))
      }
    case .exists, .register, nil:
      if let history = histories[fact] { place(history, of: fact, on: day, in: slot) }
    }
  }

  private mutating func place(_ history: FactHistory, of fact: Int, on day: Int64, in slot: Int) {
    // A single value stands for the one day asked about, whichever it turns out to be.
    if case .single(let code) = history {
      inputs.slots[slot] = code
      return
    }
    guard day != SlotCode.unknown else { return }
    inputs.slots[slot] = history.code(on: day)
    if inputs.slots[slot] == SlotCode.unknown, plan.facts[fact].nature == .runningTotal,
      let bounds = history.bounds(on: day)
    {
      if bounds.low == bounds.high {
        inputs.slots[slot] = bounds.low
      } else {
        inputs.bounds.append(SlotBound(slot: slot, range: bounds))
      }
    }
  }

  /// The facts given, typed and canonically spelled, as one object.
  func canonicalFacts() -> FactTree {
    var tree = FactTree(.object([]))
    for (place, value) in canonical.enumerated() {
      guard let value, let path = FactPath(plan.facts[place].path) else { continue }
      tree = tree.setting(value, at: path) ?? tree
    }
    if let canonicalFindings { tree = tree.setting(canonicalFindings, at: FactPath([.key("findings")])) ?? tree }
    return tree
  }
}
