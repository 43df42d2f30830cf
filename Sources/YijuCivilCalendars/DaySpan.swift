/// Days from a first to a last one, both included.
public struct DaySpan: Hashable, Sendable {
  /// The first day.
  public let first: Day
  /// The last day, itself part of the span.
  public let last: Day

  /// Creates a span; nil when `last` is before `first`.
  public init?(_ first: Day, _ last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// The span of one day.
  public init(_ day: Day) {
    first = day
    last = day
  }

  /// How many days it has, at least 1.
  public var count: Int { first.days(until: last) + 1 }

  /// Whether a day lies in it.
  public func contains(_ day: Day) -> Bool { first <= day && day <= last }
}

extension DaySpan: CustomStringConvertible {
  /// The span as calendar files write it, `2019-05-01..2019-05-04`, or its only day.
  public var description: String { first == last ? "\(first)" : "\(first)..\(last)" }
}
