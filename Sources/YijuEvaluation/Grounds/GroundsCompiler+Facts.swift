import YijuDecisions
import YijuFacts
import YijuPlans
import YijuValues

// The facts a decision looks at: those of slots, then those that decide without a slot.
extension GroundsCompiler {
  /// The facts, one by one; nil when a text of the policy looks like a mark.
  mutating func facts() -> GroundsFacts? {
    var facts = GroundsFacts()
    for slot in plan.slots.indices {
      guard let fact = plan.slots[slot].content.fact else {
        facts.bySlot.append(nil)
        continue
      }
      let isPresumable = if case .presumed = plan.slots[slot].content { true } else { false }
      guard let used = used(fact, value(ofSlot: slot), slot: slot, isPresumable: isPresumable, isBehind: false) else {
        return nil
      }
      facts.bySlot.append(used)
    }
    facts.usedSlots = tracing.usedSlots.sorted().filter { plan.slots[$0].content.fact != nil }
    let inSlots = Set(facts.usedSlots.compactMap { plan.slots[$0].content.fact })
    for withAmount in [false, true] {
      for place in tracing.factsBehind(withAmount: withAmount) where !inSlots.contains(place) {
        guard let behind = behind(place) else { return nil }
        if withAmount { facts.behindWithSum.append(behind) } else { facts.behind.append(behind) }
      }
    }
    return facts
  }

  private mutating func behind(_ place: Int) -> GroundsFacts.Fact? {
    let fact = plan.facts[place]
    guard fact.type != .list else { return used(place, nil, slot: nil, isPresumable: false, isBehind: true) }
    let slot = fact.nature == .timeless ? nil : fact.slots.first
    let value = GroundsValue(source: slot.map { .slot($0) } ?? .fact(place), spelling: spelling(ofFact: place))
    return used(place, value, slot: slot, isPresumable: false, isBehind: true)
  }

  private mutating func used(
    _ place: Int, _ value: GroundsValue?, slot: Int?, isPresumable: Bool, isBehind: Bool
  ) -> GroundsFacts.Fact? {
    let day = slot.flatMap { plan.slots[$0].content.days.first }
    let draft = GroundsFacts.Fact.Draft(
      fact: place, slot: slot, day: day, daySlot: day.map { plan.days[$0].slot }, value: value,
      isPresumable: isPresumable, isBehind: isBehind)
    // How a number follows from a list of months is said in words of the case.
    if form == .record, case .months = plan.facts[place].derivation {
      return GroundsFacts.Fact(draft, known: nil, unknown: nil)
    }
    guard let known = cut({ $0.json(of: draft, isKnown: true) }),
      let unknown = cut({ $0.json(of: draft, isKnown: false) })
    else { return nil }
    return GroundsFacts.Fact(draft, known: known, unknown: unknown)
  }

  private mutating func json(of used: GroundsFacts.Fact.Draft, isKnown: Bool) -> JSONValue {
    let fact = plan.facts[used.fact]
    let shown = FactUsed(
      path: fact.path, title: fact.title, value: isKnown ? sample(ofFact: used.fact) : .unknown, origin: .given,
      asOf: used.day.map { tracing.named(day: $0) }, proof: fact.proof)
    var json = form.value(of: shown)
      .setting("origin", marks.mark(.origin(fact: used.fact, slot: used.isPresumable ? used.slot : nil)))
    if isKnown {
      json = json.setting("value", marks.mark(used.value.map { .value($0) } ?? .entries(fact: used.fact)))
    }
    if let day = used.day, let named = json["as_of"] {
      json = json.setting("as_of", named.setting("day", markedDay(day)))
    }
    return json
  }
}
