package import YijuCivilCalendars
import YijuValues

extension PlanFact {
  /// The unit of time in which a running total grows by itself; nil when time alone does not say by how much.
  package enum Accrual: Sendable, Hashable {
    case day
    case month
    case year

    /// How many of them are full between two days: a month is full on the corresponding day, or the last of a shorter
    /// month.
    package func full(from first: Day, to last: Day) -> Int {
      guard first < last else { return 0 }
      switch self {
      case .day: return first.days(until: last)
      case .month: return Self.months(from: first, to: last)
      case .year: return Self.months(from: first, to: last) / 12
      }
    }

    private static func months(from first: Day, to last: Day) -> Int {
      let months = (last.year - first.year) * 12 + last.month - first.month
      return first.adding(months: months).map { $0 <= last } ?? false ? months : months - 1
    }
  }

  /// In which unit the total grows with time.
  package var accrual: Accrual? {
    guard nature == .runningTotal, changeability == .withTime, type == .count || type == .decimal else { return nil }
    switch unit {
    case "day": return .day
    case "month": return .month
    case "year": return .year
    default: return nil
    }
  }
}
