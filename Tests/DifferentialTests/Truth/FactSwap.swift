import YijuFacts
import YijuPlans
import YijuValues

/// Puts what one case knows of a fact into another, in the form a plan decides on.
///
/// Only facts from which nothing else follows can be exchanged so; the others need their case bound again.
struct FactSwap {
  /// By fact: its slots; nil for a fact that decides more than its own slots.
  private let slots: [[Int]?]

  init(_ plan: Plan) {
    var needed = NeededFacts(plan)
    for day in plan.days.indices { needed.add(day: day) }
    for fact in plan.facts {
      switch fact.derivation {
      case .formula(let formula): for operand in formula.operands { needed.add(operand) }
      case .register(_, let keys, let day):
        for key in keys { needed.add(.fact(key)) }
        needed.add(day: day)
      case .exists, .months, nil: break
      }
    }
    slots = plan.facts.indices.map { place in
      let fact = plan.facts[place]
      switch fact.type {
      // A list may be read by anything; the codes of texts are those of one case.
      case .list, .text, .citizenID: return nil
      case .yesNo, .word, .level, .count, .decimal, .money, .percent, .period, .date: break
      }
      guard fact.derivation == nil, !needed.facts.contains(place) else { return nil }
      return plan.slots.indices.filter { slot in
        switch plan.slots[slot].content {
        case .fact(place), .factOn(place, _), .factThroughout(place, _, _), .presumed(place, _, _): true
        case .fact, .factOn, .factThroughout, .presumed, .day: false
        }
      }
    }
  }

  /// Whether no fact that is looked at can be exchanged so.
  var isIdle: Bool { !slots.contains { $0?.isEmpty == false } }

  /// A case with a fact of another; nil when the fact decides more than its own slots.
  func swapped(_ place: Int, into inputs: CaseInputs, from other: CaseInputs) -> CaseInputs? {
    guard let slots = slots[place] else { return nil }
    var result = inputs
    result.facts[place] = other.facts[place]
    for slot in slots { result.slots[slot] = other.slots[slot] }
    result.bounds.removeAll { slots.contains($0.slot) }
    result.bounds = (result.bounds + other.bounds.filter { slots.contains($0.slot) }).sorted { $0.slot < $1.slot }
    result.presumed.removeAll { slots.contains($0) }
    result.presumed = (result.presumed + other.presumed.filter { slots.contains($0) }).sorted()
    return result
  }
}
