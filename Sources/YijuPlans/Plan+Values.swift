import YijuValues

// What values of the law are for a case: looked up by its slots and what is known of them.
extension Plan {
  /// The code of a value for this case; unknown when the case does not say which, or the law says none.
  package func code(ofValue place: Int, _ inputs: CaseInputs) -> Int64 {
    if let cell = cell(ofValue: place, inputs) { return cell.code }
    // A key that is not known does not matter where all that is left says the same.
    let codes = possibleCodes(ofValue: place, inputs)
    return codes.count == 1 ? codes.first ?? SlotCode.unknown : SlotCode.unknown
  }

  /// The cell that applies to this case; nil when the case does not say which, or there is none.
  package func cell(ofValue place: Int, _ inputs: CaseInputs) -> PlanCell? {
    switch values[place].content {
    case .constant(let cell): return cell
    case .given(let slot):
      let code = inputs.slots[slot]
      return code == SlotCode.unknown ? nil : PlanCell(code: code, cites: [], interpretations: [])
    case .dated(let day, let spans):
      let code = inputs.slots[day]
      return code == SlotCode.unknown ? nil : spans.first { $0.from <= code && code <= $0.to }?.cell
    case .table(let keys, let day, let pages):
      guard let page = page(of: pages, day: day, inputs) else { return nil }
      let codes = keys.map { code(ofKey: $0, inputs) }
      return codes.contains(SlotCode.unknown) ? nil : cell(in: page, codes)
    case .rules(_, _, let choice, _):
      guard let (page, _, rules) = fittingRules(place, inputs) else { return nil }
      return page.cell(choosing: choice, among: rules)
    }
  }

  /// Whether the case says which row applies and the table has no such row.
  package func hasNoRow(_ place: Int, _ inputs: CaseInputs) -> Bool {
    if case .rules = values[place].content { return hasNoRule(place, inputs) }
    guard case .table(let keys, let day, let pages) = values[place].content else { return false }
    if let day, inputs.slots[day] == SlotCode.unknown { return false }
    guard let page = page(of: pages, day: day, inputs) else { return true }
    let codes = keys.map { code(ofKey: $0, inputs) }
    return !codes.contains(SlotCode.unknown) && cell(in: page, codes) == nil
  }

  /// Whether, for all the case says, the table may have no row.
  package func mayHaveNoRow(_ place: Int, _ inputs: CaseInputs) -> Bool {
    if case .rules = values[place].content { return outcomes(ofRules: place, inputs).mayHaveNone }
    guard case .table(let keys, let day, let pages) = values[place].content else { return false }
    let known = day.map { inputs.slots[$0] } ?? SlotCode.unknown
    let fitting = pages.filter { known == SlotCode.unknown || ($0.from <= known && known <= $0.to) }
    let possible = keys.map { possibleCodes(ofKey: $0, inputs) }
    // Outside the cohort's spans nothing is said, not even that there is no row.
    for (key, codes) in zip(keys, possible) { if case .cohort = key, codes == [Plan.noSpan] { return false } }
    return fitting.contains { page in
      var combinations: [[Int64]] = [[]]
      for codes in possible {
        guard let codes else { return true }
        combinations = combinations.flatMap { start in codes.map { start + [$0] } }
      }
      return combinations.contains { cell(in: page, $0) == nil }
    }
  }

  /// The codes a key can have: one when it is known; nil when there is no closed list.
  func possibleCodes(ofKey key: TableKey, _ inputs: CaseInputs) -> [Int64]? {
    let known = code(ofKey: key, inputs)
    if known != SlotCode.unknown { return [known] }
    switch key {
    case .cohort(_, let spans): return spans.indices.map { Int64($0) }
    case .slot(let slot):
      let place: Int
      switch slots[slot].content {
      case .fact(let fact), .factOn(let fact, _): place = fact
      case .factThroughout, .presumed, .day: return nil
      }
      let fact = facts[place]
      switch fact.type {
      case .yesNo: return [0, 1]
      case .word: return fact.allowsOtherWords ? nil : fact.words.indices.map { Int64($0) }
      case .level:
        guard let scale = fact.scale.map({ scales[$0] }) else { return nil }
        return scale.order.indices.map { Int64($0) } + scale.outside.indices.map { SlotCode.outside($0) }
      default: return nil
      }
    }
  }

  /// The codes a value can still have: of every dated value or row that fits what is known, ascending, each once.
  package func possibleCodes(ofValue place: Int, _ inputs: CaseInputs) -> [Int64] {
    switch values[place].content {
    case .constant(let cell): return [cell.code]
    case .given(let slot): return inputs.slots[slot] == SlotCode.unknown ? [] : [inputs.slots[slot]]
    case .dated(let day, let spans):
      let code = inputs.slots[day]
      if code == SlotCode.unknown { return Plan.unique(spans.map(\.cell.code)) }
      return spans.filter { $0.from <= code && code <= $0.to }.map(\.cell.code)
    case .table(let keys, let day, let pages):
      let known = day.map { inputs.slots[$0] } ?? SlotCode.unknown
      let fitting = pages.filter { known == SlotCode.unknown || ($0.from <= known && known <= $0.to) }
      let codes = keys.map { code(ofKey: $0, inputs) }
      return Plan.unique(fitting.flatMap { rows(of: $0, fitting: codes) })
    case .rules: return outcomes(ofRules: place, inputs).codes
    }
  }

  private func rows(of page: TablePage, fitting codes: [Int64]) -> [Int64] {
    page.cells.indices.filter { row in
      codes.indices.allSatisfy { codes[$0] == SlotCode.unknown || page.keys[row * codes.count + $0] == codes[$0] }
    }.map { page.cells[$0].code }
  }

  /// Ascending, each once.
  package static func unique<Code: Comparable>(_ codes: [Code]) -> [Code] {
    codes.sorted().reduce(into: []) { result, code in if result.last != code { result.append(code) } }
  }

  private func page(of pages: [TablePage], day: Int?, _ inputs: CaseInputs) -> TablePage? {
    guard let day else { return pages.first }
    let code = inputs.slots[day]
    return code == SlotCode.unknown ? nil : pages.first { $0.from <= code && code <= $0.to }
  }

  /// Stands for a day outside all spans of a cohort: no row fits it.
  static let noSpan: Int64 = -1

  func code(ofKey key: TableKey, _ inputs: CaseInputs) -> Int64 {
    switch key {
    case .slot(let slot): return inputs.slots[slot]
    case .cohort(let day, let spans):
      let code = inputs.slots[day]
      guard code != SlotCode.unknown else { return SlotCode.unknown }
      return spans.firstIndex { $0.low <= code && code <= $0.high }.map(Int64.init) ?? Plan.noSpan
    }
  }

  /// Binary search: rows are sorted by keys.
  private func cell(in page: TablePage, _ codes: [Int64]) -> PlanCell? {
    var low = 0
    var high = page.cells.count
    while low < high {
      let middle = (low + high) / 2
      let keys = page.keys[middle * codes.count..<(middle + 1) * codes.count]
      if keys.elementsEqual(codes) { return page.cells[middle] }
      if keys.lexicographicallyPrecedes(codes) { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
