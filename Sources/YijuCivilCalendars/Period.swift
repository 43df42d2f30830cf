/// What a period is counted in.
public enum PeriodUnit: String, Sendable, CaseIterable {
  /// Natural days.
  case day
  /// Days on which offices work, by a calendar.
  case workingDay = "working_day"
  /// Calendar months.
  case month
  /// Calendar years.
  case year
}

/// A length of time as a rule states it: `12 months`, `5 working days`.
public struct Period: Hashable, Sendable {
  /// How many; 0 to 100,000.
  public let count: Int
  /// Of what.
  public let unit: PeriodUnit

  /// Creates a period; nil when `count` is outside 0 to 100,000.
  public init?(_ count: Int, _ unit: PeriodUnit) {
    guard (0...100_000).contains(count) else { return nil }
    self.count = count
    self.unit = unit
  }
}
