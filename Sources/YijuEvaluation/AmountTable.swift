import YijuPlans
import YijuValues

/// The amount when it is one look-up: a single step that takes the row of a table with one key. Codes are minor units.
struct AmountTable: Sendable {
  private let slot: Int
  private let low: Int64
  private let amounts: [Int64]
  /// The amount while the key is not known: that of every row, if all have the same.
  private let common: Int64

  /// nil when the amount needs more than a look-up.
  init?(_ plan: Plan) {
    guard let amount = plan.amount, amount.rounding == nil, amount.steps.count == 1, let step = amount.steps.first,
      step.when == nil, case .take(let value, false) = step.operation, plan.values[value].type == .money,
      case .table(let keys, nil, let pages) = plan.values[value].content, keys.count == 1,
      case .slot(let slot)? = keys.first, let page = pages.first, pages.count == 1,
      let low = page.keys.min(), let high = page.keys.max(), high - low < 256
    else { return nil }
    var amounts = Array(repeating: SlotCode.unknown, count: Int(high - low) + 1)
    for (key, cell) in zip(page.keys, page.cells) { amounts[Int(key - low)] = cell.code }
    let codes = Plan.unique(page.cells.map(\.code))
    self.common = codes.count == 1 ? codes.first ?? SlotCode.unknown : SlotCode.unknown
    self.slot = slot
    self.low = low
    self.amounts = amounts
  }

  @inline(__always)
  func amount(_ slots: Span<Int64>) -> Int64 {
    let code = slots[slot]
    let place = code &- low
    if code == SlotCode.unknown { return common }
    return place < 0 || place >= Int64(amounts.count) ? SlotCode.unknown : amounts[Int(place)]
  }
}
