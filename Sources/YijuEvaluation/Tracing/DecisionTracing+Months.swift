import YijuDecisions
import YijuDiagnostics
import YijuPlans
import YijuValues

// How a number follows from a list of months.
extension DecisionTracing {
  /// The last month that counts and the number found; nil for a fact that was given, or that is not counted.
  func derivation(ofSlot slot: Int) -> LocalizedText? {
    let place: Int
    let day: Int
    switch plan.slots[slot].content {
    case .factOn(let fact, let on), .presumed(let fact, _, let on?): (place, day) = (fact, on)
    case .fact, .factThroughout, .presumed, .day: return nil
    }
    guard case .months(let months) = plan.facts[place].derivation, inputs.facts[place].origin == .derived,
      !inputs.presumed.contains(slot), let last = evaluator.day(ofSlot: plan.days[day].slot, inputs)
    else { return nil }
    let code = inputs.slots[slot]
    let known = code == SlotCode.unknown ? nil : SlotRange(low: code, high: code)
    guard let range = known ?? inputs.bounds.first(where: { $0.slot == slot })?.range else { return nil }
    let number = Self.number(range)
    let list = plan.facts[months.list].title
    let month = months.lastMonth(on: last)
    switch months.run {
    case .total:
      return LocalizedText(
        zh: "由“\(list)”推算：截至\(month)，共\(number.zh)", en: "counted from `\(list)`: \(number.en) through \(month)")
    case .latest:
      return LocalizedText(
        zh: "由“\(list)”推算：截至\(month)，连续\(number.zh)",
        en: "counted from `\(list)`: \(number.en) without a break through \(month)")
    }
  }

  private static func number(_ range: SlotRange) -> LocalizedText {
    let low = Phrasing.count(Decimal(range.low), .month)
    if range.low == range.high { return low }
    guard range.high < SlotCode.greatest else {
      return LocalizedText(zh: "至少\(low.zh)", en: "at least \(low.en)")
    }
    let high = Phrasing.count(Decimal(range.high), .month)
    return LocalizedText(zh: "\(low.zh)至\(high.zh)", en: "\(low.en) to \(high.en)")
  }
}
