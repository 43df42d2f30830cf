public import YijuCivilCalendars

/// A time of day, with or without an offset from UTC.
public struct TimeOfDay: Hashable, Sendable {
  /// Nanoseconds since midnight; below 86,400,000,000,000.
  public let nanoseconds: Int64
  /// Seconds east of UTC, within 18 hours; nil for a local time.
  public let offset: Int32?

  /// The time that many nanoseconds after midnight; nil outside a day or for an offset of 18 hours and more.
  public init?(nanoseconds: Int64, offset: Int32? = nil) {
    guard nanoseconds >= 0, nanoseconds < TimeOfDay.dayLength else { return nil }
    if let offset, !(-64_800...64_800).contains(offset) { return nil }
    self.nanoseconds = nanoseconds
    self.offset = offset
  }

  /// A time by its parts; nil when a part is out of range.
  public init?(hour: Int, minute: Int, second: Int, nanosecond: Int = 0, offset: Int32? = nil) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second),
      (0...999_999_999).contains(nanosecond)
    else { return nil }
    self.init(
      nanoseconds: Int64((hour * 60 + minute) * 60 + second) * 1_000_000_000 + Int64(nanosecond), offset: offset)
  }

  /// The hour, 0 to 23.
  public var hour: Int { Int(nanoseconds / 3_600_000_000_000) }
  /// The minute, 0 to 59.
  public var minute: Int { Int(nanoseconds / 60_000_000_000 % 60) }
  /// The second, 0 to 59.
  public var second: Int { Int(nanoseconds / 1_000_000_000 % 60) }
  /// The nanosecond of the second.
  public var nanosecond: Int { Int(nanoseconds % 1_000_000_000) }

  /// Nanoseconds since midnight UTC, where a local time is read as UTC; may lie outside one day.
  public var instant: Int64 { nanoseconds - Int64(offset ?? 0) * 1_000_000_000 }

  /// Nanoseconds in a day.
  public static let dayLength: Int64 = 86_400_000_000_000
}

/// A day and a time of day.
public struct DayTime: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The time.
  public let time: TimeOfDay

  /// Joins a day and a time.
  public init(_ day: Day, _ time: TimeOfDay) {
    self.day = day
    self.time = time
  }

  /// Nanoseconds since 1970-01-01 UTC, where a local time is read as UTC.
  public var instant: Int128 { Int128(day.ordinal) * Int128(TimeOfDay.dayLength) + Int128(time.instant) }
}

/// A length of time in months, below zero too.
public struct MonthsDuration: Hashable, Sendable {
  /// How many months.
  public let months: Int64

  /// A length of `months` months.
  public init(months: Int64) { self.months = months }
}

/// A length of time in nanoseconds, below zero too.
public struct TimeDuration: Hashable, Sendable {
  /// How many nanoseconds.
  public let nanoseconds: Int128

  /// A length in nanoseconds.
  public init(nanoseconds: Int128) { self.nanoseconds = nanoseconds }

  /// A length of whole days.
  public init(days: Int64) { self.nanoseconds = Int128(days) * Int128(TimeOfDay.dayLength) }

  /// The days, when it is whole days that fit.
  public var wholeDays: Int64? {
    let (days, rest) = nanoseconds.quotientAndRemainder(dividingBy: Int128(TimeOfDay.dayLength))
    return rest == 0 ? Int64(exactly: days) : nil
  }
}
