extension Day {
  /// The first day that can be expressed, 0001-01-01.
  public static let earliest = Day(inRange: firstOrdinal)
  /// The last day that can be expressed, 9999-12-31.
  public static let latest = Day(inRange: lastOrdinal)

  /// The day `days` natural days later, or earlier when negative; nil outside years 1 to 9999.
  public func adding(days: Int) -> Day? {
    let (sum, overflow) = Int(ordinal).addingReportingOverflow(days)
    guard !overflow, sum >= Int(Day.firstOrdinal), sum <= Int(Day.lastOrdinal) else { return nil }
    return Day(inRange: Int32(sum))
  }

  /// The corresponding day `months` months later, or the last day of that month when it has no such day (民法典第202条).
  ///
  /// Count from the anchor, never from an intermediate result: steps do not compose, since the month end is taken anew.
  ///
  /// ```swift
  /// let day = Day(iso: "2019-01-31")
  /// day?.adding(months: 1)                      // 2019-02-28
  /// day?.adding(months: 2)                      // 2019-03-31
  /// day?.adding(months: 1)?.adding(months: 1)   // 2019-03-28
  /// ```
  ///
  /// - Returns: the day; nil outside years 1 to 9999.
  public func adding(months: Int) -> Day? {
    correspondingDay(months: months)?.day
  }

  /// The corresponding day `years` years later; 29 February becomes the 28th in a common year (民法典第202条).
  ///
  /// - Returns: the day; nil outside years 1 to 9999. Steps do not compose, as with months.
  public func adding(years: Int) -> Day? {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    return overflow ? nil : adding(months: months)
  }

  /// The corresponding day, and whether the month end stands for it because the month has no such day.
  func correspondingDay(months: Int) -> (day: Day, isMonthEnd: Bool)? {
    let parts = components
    let (total, overflow) = (parts.year * 12 + parts.month - 1).addingReportingOverflow(months)
    guard !overflow, total >= 12, total < 120_000 else { return nil }
    let year = total / 12
    let month = total % 12 + 1
    // Every month has a 28th.
    let last = parts.day <= 28 ? 28 : Day.daysInMonth(year: year, month: month)
    let day = Day(
      year: Int32(truncatingIfNeeded: year), monthInRange: Int32(truncatingIfNeeded: month),
      day: Int32(truncatingIfNeeded: min(parts.day, last)))
    return (day, parts.day > last)
  }

  /// How many days later `other` is; negative when it is earlier.
  public func days(until other: Day) -> Int { Int(other.ordinal) - Int(ordinal) }

  /// The first day of this day's month.
  public var startOfMonth: Day { Day(inRange: ordinal - Int32(day) + 1) }

  /// The last day of this day's month.
  public var endOfMonth: Day {
    let parts = components
    return Day(inRange: ordinal + Int32(Day.daysInMonth(year: parts.year, month: parts.month) - parts.day))
  }

  /// The last day of the month before; nil in January of the year 1.
  public var previousMonthEnd: Day? { startOfMonth.adding(days: -1) }

  /// The day after; nil after 9999-12-31.
  public var next: Day? { adding(days: 1) }

  /// The day before; nil before 0001-01-01.
  public var previous: Day? { adding(days: -1) }
}
