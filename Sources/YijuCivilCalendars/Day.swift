/// A civil date of the proleptic Gregorian calendar, without time of day or zone.
///
/// Kept as the count of days since 1970-01-01, so that comparing is one machine compare. Years 1 to 9999.
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01.
  public let ordinal: Int32

  /// The day `ordinal` days after 1970-01-01; nil outside years 1 to 9999.
  public init?(ordinal: Int32) {
    guard ordinal >= Day.firstOrdinal, ordinal <= Day.lastOrdinal else { return nil }
    self.ordinal = ordinal
  }

  /// The caller has checked the range.
  init(inRange ordinal: Int32) { self.ordinal = ordinal }

  static let firstOrdinal: Int32 = -719_162
  static let lastOrdinal: Int32 = 2_932_896
}

extension Day: Comparable {
  /// Orders days by time.
  public static func < (lhs: Day, rhs: Day) -> Bool { lhs.ordinal < rhs.ordinal }
}
