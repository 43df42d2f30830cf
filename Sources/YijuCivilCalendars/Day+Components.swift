// Both conversions are those of Neri and Schneider, "Euclidean affine functions and their application to calendar
// algorithms" (2022): years begin in March, so that a leap day is the last of its year and no table is needed.
extension Day {
  /// Days from 0000-03-01 to 1970-01-01.
  private static let marchEra: Int32 = 719_468

  /// The day of a year, month and day of month; nil when there is no such day.
  ///
  /// ```swift
  /// Day(year: 2020, month: 2, day: 29)  // a leap day
  /// Day(year: 2017, month: 2, day: 29)  // nil
  /// ```
  public init?(year: Int, month: Int, day: Int) {
    guard year >= 1, year <= 9999, month >= 1, month <= 12, day >= 1 else { return nil }
    guard day <= Day.daysInMonth(year: year, month: month) else { return nil }
    self = Day(year: Int32(year), monthInRange: Int32(month), day: Int32(day))
  }

  /// The caller has checked that the day exists.
  init(year: Int32, monthInRange month: Int32, day: Int32) {
    let early = month <= 2
    let marchYear = early ? year - 1 : year
    let marchMonth = early ? month + 12 : month
    let century = marchYear / 100
    let daysBeforeMonth = (979 * marchMonth - 2919) >> 5
    let days = 1461 * marchYear / 4 - century + century / 4 + daysBeforeMonth + day - 1
    self = Day(inRange: days - Day.marchEra)
  }

  /// The number of days of a month; 0 when there is no such month in years 1 to 9999.
  public static func daysInMonth(year: Int, month: Int) -> Int {
    guard year >= 1, year <= 9999, month >= 1, month <= 12 else { return 0 }
    if month == 2 { return isLeap(year: year) ? 29 : 28 }
    return 30 + ((month + (month >> 3)) & 1)
  }

  /// Whether a year has 366 days.
  public static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Year, month and day of month, reckoned once.
  public var components: DayComponents {
    let shifted = UInt32(ordinal + Day.marchEra)
    let quarters = 4 * shifted + 3
    let century = quarters / 146_097
    let restOfCentury = quarters % 146_097 | 3
    let product = 2_939_745 * UInt64(restOfCentury)
    let yearOfCentury = UInt32(truncatingIfNeeded: product >> 32)
    let dayOfYear = UInt32(truncatingIfNeeded: product) / 2_939_745 / 4
    let monthAndDay = 2141 * dayOfYear + 197_913
    let month = monthAndDay >> 16
    let day = (monthAndDay & 0xFFFF) / 2141 + 1
    let early = dayOfYear >= 306
    return DayComponents(
      year: Int(100 * century + yearOfCentury + (early ? 1 : 0)),
      month: Int(early ? month - 12 : month), day: Int(day))
  }

  /// The year, 1 to 9999.
  public var year: Int { components.year }
  /// The month, 1 to 12.
  public var month: Int { components.month }
  /// The day of the month, 1 to 31.
  public var day: Int { components.day }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday(isoNumber: (Int(ordinal - Day.firstOrdinal)) % 7 + 1) ?? .monday
  }
}

/// A day taken apart into year, month and day of month.
public struct DayComponents: Hashable, Sendable {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int
}
