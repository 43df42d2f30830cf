import YijuDecisions
import YijuFacts
import YijuPlans
import YijuValues

extension GroundsCompiler {
  /// The facts that every case of an outcome looks at: those of slots, then those that decide without a slot. nil when
  /// a record says of one how it follows from a list of months.
  mutating func factsUsed(withAmount: Bool) -> [JSONValue]? {
    var facts: [JSONValue] = []
    var seen: Set<Int> = []
    for slot in tracing.usedSlots.sorted() {
      guard let fact = plan.slots[slot].content.fact else { continue }
      if form == .record, case .months = plan.facts[fact].derivation { return nil }
      seen.insert(fact)
      let isPresumable = if case .presumed = plan.slots[slot].content { true } else { false }
      facts.append(
        used(
          fact, marks.mark(.value(value(ofSlot: slot))), day: plan.slots[slot].content.days.first,
          presumedIn: isPresumable ? slot : nil))
    }
    for fact in tracing.factsBehind(withAmount: withAmount) where !seen.contains(fact) { facts.append(behind(fact)) }
    return facts
  }

  private mutating func behind(_ place: Int) -> JSONValue {
    let fact = plan.facts[place]
    guard fact.type != .list else { return used(place, marks.mark(.entries(fact: place)), day: nil, presumedIn: nil) }
    let slot = fact.nature == .timeless ? nil : fact.slots.first
    let value = GroundsValue(source: slot.map { .slot($0) } ?? .fact(place), spelling: spelling(ofFact: place))
    return used(
      place, marks.mark(.value(value)), day: slot.flatMap { plan.slots[$0].content.days.first }, presumedIn: nil)
  }

  private mutating func used(_ place: Int, _ value: JSONValue, day: Int?, presumedIn slot: Int?) -> JSONValue {
    let fact = plan.facts[place]
    let shown = FactUsed(
      path: fact.path, title: fact.title, value: sample(ofFact: place), origin: .given,
      asOf: day.map { tracing.named(day: $0) }, proof: fact.proof)
    var json = form.value(of: shown).setting("value", value)
      .setting("origin", marks.mark(.origin(fact: place, slot: slot)))
    if let day, let named = json["as_of"] { json = json.setting("as_of", named.setting("day", markedDay(day))) }
    return json
  }
}
