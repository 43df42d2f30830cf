import YijuCivilCalendars
import YijuPlans

// Values of the law that formulas use, before slots are filled: the facts they are taken by come earlier in the order
// of derivation.
extension FactBinder {
  /// The value that applies to the case; unknown when the case does not say which, or there is none.
  func code(ofLaw place: Int) -> Int64 {
    switch plan.values[place].content {
    case .constant(let cell): return cell.code
    case .given: return SlotCode.unknown
    case .dated(let day, let spans):
      let day = earlyCode(ofSlot: day)
      guard day != SlotCode.unknown else { return SlotCode.unknown }
      return spans.first { $0.from <= day && day <= $0.to }?.cell.code ?? SlotCode.unknown
    case .table(let keys, let day, let pages):
      guard let page = page(of: pages, on: day) else { return SlotCode.unknown }
      let codes = keys.map { code(ofKey: $0) }
      guard !codes.contains(SlotCode.unknown) else { return SlotCode.unknown }
      let row = page.cells.indices.first { row in
        codes.indices.allSatisfy { page.keys[row * codes.count + $0] == codes[$0] }
      }
      return row.map { page.cells[$0].code } ?? SlotCode.unknown
    case .rules(let keys, let day, let choice, let pages):
      let code = day.map { earlyCode(ofSlot: $0) }
      let codes = keys.map { self.code(ofKey: $0) }
      guard code != SlotCode.unknown, !codes.contains(SlotCode.unknown),
        let page = pages.first(where: { page in code.map { page.from <= $0 && $0 <= page.to } ?? true })
      else { return SlotCode.unknown }
      return page.cell(choosing: choice, among: page.fitting(codes))?.code ?? SlotCode.unknown
    }
  }

  private func page(of pages: [TablePage], on day: Int?) -> TablePage? {
    guard let day else { return pages.first }
    let code = earlyCode(ofSlot: day)
    return code == SlotCode.unknown ? nil : pages.first { $0.from <= code && code <= $0.to }
  }

  private func code(ofKey key: TableKey) -> Int64 {
    switch key {
    case .slot(let slot): return earlyCode(ofSlot: slot)
    case .cohort(let day, let spans):
      let code = earlyCode(ofSlot: day)
      guard code != SlotCode.unknown else { return SlotCode.unknown }
      return spans.firstIndex { $0.low <= code && code <= $0.high }.map(Int64.init) ?? SlotCode.unknown
    }
  }

  /// What a slot will hold, for facts that do not vary with time and the days taken from them.
  private func earlyCode(ofSlot slot: Int) -> Int64 {
    switch plan.slots[slot].content {
    case .fact(let fact): return inputs.facts[fact].code
    case .day(let place): return code(ofDay: plan.days[place])
    case .factOn, .factThroughout, .presumed: return SlotCode.unknown
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
