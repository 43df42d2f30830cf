import YijuFacts
import YijuFeel
import YijuValues

/// Compares what came out with what a vector expects.
struct ExpectedValue {
  /// Whether numbers may differ by 1e-8.
  let tolerant: Bool

  /// A number with a fraction and at least this many significant digits was printed from a binary fraction and may be
  /// off in its last places (0008 and 0100 have such): it is compared like those of the tolerant folders. All others
  /// must be equal exactly.
  private static let longDigits = 13
  private static let tolerance = Decimal(1, scale: 8)

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
    let isLong = String(wanted.coefficient).utf8.count >= ExpectedValue.longDigits && wanted.exponent < 0
    guard tolerant || isLong, let difference = number.subtracting(wanted) else { return false }
    return difference.magnitude <= ExpectedValue.tolerance
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
