import YijuFacts
import YijuFeel
import YijuValues

/// Compares what came out with what a vector expects.
struct ExpectedValue {
  /// Whether numbers may differ by 1e-8.
  let tolerant: Bool

  /// Numbers written with at least this many significant digits were printed from a binary fraction: what came out is
  /// rounded to the places written before it is compared. All others must be equal exactly.
  private static let longDigits = 13

  func accepts(_ got: Value, _ expected: FactTree) -> Bool {
    guard case .object = expected.content, let tag = expected["t"]?.text else { return false }
    let content = expected["v"]
    switch (tag, got) {
    case ("null", _): return got == .null
    case ("list", .list(let items)):
      let wanted = content?.elements ?? []
      return items.count == wanted.count && zip(items, wanted).allSatisfy { accepts($0, $1) }
    case ("context", .context(let context)):
      let wanted = content?.entries ?? []
      return context.entries.count == wanted.count
        && wanted.allSatisfy { entry in context[entry.key].map { accepts($0, entry.value) } ?? false }
    case (_, .number(let number)):
      guard let value = TaggedValues.value(expected), case .number(let wanted) = value else { return false }
      return accepts(number, wanted)
    default:
      guard let value = TaggedValues.value(expected) else { return false }
      return same(got, value)
    }
  }

  private func accepts(_ number: Decimal, _ wanted: Decimal) -> Bool {
    if number == wanted { return true }
    if tolerant, let difference = number.subtracting(wanted), let least = Decimal(feelLiteral: Array("1e-8".utf8)[...]) {
      return difference.magnitude <= least
    }
    let places = -Int(wanted.exponent)
    guard String(wanted.coefficient).utf8.count >= ExpectedValue.longDigits, places > 0 else { return false }
    return number.rounded(scale: places, .halfEven) == wanted
  }

  private func same(_ got: Value, _ wanted: Value) -> Bool {
    switch (got, wanted) {
    case (.time(let one), .time(let other)):
      return one == other || (one.offset != nil && other.offset != nil && one.instant == other.instant)
    case (.dateAndTime(let one), .dateAndTime(let other)):
      return one == other || (one.time.offset != nil && other.time.offset != nil && one.instant == other.instant)
    default: return got == wanted
    }
  }
}
