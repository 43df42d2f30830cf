import YijuCivilCalendars
import YijuPlans

/// What a case says of a fact that varies with time.
enum FactHistory {
  /// One value, as of the one day at which the policy looks.
  case single(Int64)
  /// Values on days, in order of time.
  case on([(day: Int64, code: Int64)])
  /// Values over spans that do not overlap, in order of time, and the value of every other day.
  case spans([(range: SlotRange, code: Int64)], otherwise: Int64)

  /// The value on a day; unknown when nothing says.
  func code(on day: Int64) -> Int64 {
    switch self {
    case .single(let code): code
    case .on(let values): values.first { $0.day == day }?.code ?? SlotCode.unknown
    case .spans(let spans, let otherwise):
      spans.first { $0.range.low <= day && day <= $0.range.high }?.code ?? otherwise
    }
  }

  /// Between which values a running total lies on a day: it never falls.
  func bounds(on day: Int64) -> SlotRange? {
    guard case .on(let values) = self else { return nil }
    let low = values.last { $0.day <= day }?.code
    let high = values.first { $0.day >= day }?.code
    guard low != nil || high != nil else { return nil }
    return SlotRange(low: low ?? 0, high: high ?? SlotCode.greatest)
  }

  /// Whether a yes/no fact is true on every day from `first` to `last`.
  func code(throughout first: Int64, _ last: Int64) -> Int64 {
    guard first <= last else { return SlotCode.unknown }
    switch self {
    case .single: return SlotCode.unknown
    case .on(let values):
      let inside = values.filter { first <= $0.day && $0.day <= last }
      if inside.contains(where: { $0.code == 0 }) { return 0 }
      // A day is proved by an observation on it and by no other.
      return Int64(inside.count) == last - first + 1 ? 1 : SlotCode.unknown
    case .spans(let spans, let otherwise):
      var next = first
      var isOpen = false
      for span in spans where span.range.high >= first && span.range.low <= last {
        if span.range.low > next {
          if otherwise == 0 { return 0 }
          if otherwise == SlotCode.unknown { isOpen = true }
        }
        if span.code == 0 { return 0 }
        next = max(next, span.range.high == SlotCode.greatest ? SlotCode.greatest : span.range.high + 1)
      }
      if next <= last {
        if otherwise == 0 { return 0 }
        if otherwise == SlotCode.unknown { isOpen = true }
      }
      return isOpen ? SlotCode.unknown : 1
    }
  }
}
