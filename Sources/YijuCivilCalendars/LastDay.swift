/// Whether the day on which a period starts is part of it.
public enum StartDayRule: String, Sendable, CaseIterable {
  /// The period runs from the next day (民法典第201条).
  case excluded
  /// The period runs from the day itself.
  case included
}

/// What happens when the last day of a period is a day off (民法典第203条: 最后一日是法定休假日的，以法定休假日结束的次日为最后一日).
///
/// The article does not say whether weekends are among the 法定休假日; whoever counts chooses one of the two readings.
public enum LastDayOffRule: String, Sendable, CaseIterable {
  /// It moves to the next working day: weekends are days off like holidays, a working weekend is none.
  case nextWorkingDay = "next_working_day"
  /// It moves to the day after the holiday: only days that a document gives off are holidays. An ordinary Saturday or
  /// Sunday is none, so that it moves no last day and may be one.
  case nextDayNotHoliday = "next_day_not_holiday"
  /// It stays.
  case keep
}

/// How the last day of a period is reckoned. There is no default: whoever asks says it.
///
/// A month without the corresponding day ends the period on its last day (民法典第202条).
public struct LastDayRule: Hashable, Sendable {
  /// Whether the start day is part of the period.
  public var startDay: StartDayRule
  /// What happens when the last day is a day off.
  public var lastDayOff: LastDayOffRule

  /// Creates a rule.
  public init(startDay: StartDayRule, lastDayOff: LastDayOffRule) {
    self.startDay = startDay
    self.lastDayOff = lastDayOff
  }
}

/// The last day of a period, before and after it moves for days off.
public struct LastDay: Hashable, Sendable {
  /// The day on which the period ends by counting alone. Known for days, months and years; a period of working days
  /// needs the calendar.
  public let raw: CalendarAnswer<Day>
  /// The last day on which one can act.
  public let lastDay: CalendarAnswer<Day>

  /// Joins both ends.
  public init(raw: CalendarAnswer<Day>, lastDay: CalendarAnswer<Day>) {
    self.raw = raw
    self.lastDay = lastDay
  }
}

/// The last day of a period with every step that led to it.
public struct LastDayExplanation: Hashable, Sendable {
  /// How the end was found before it moved.
  public enum Ending: String, Sendable, CaseIterable {
    /// The day of the month that corresponds to the anchor (民法典第202条).
    case correspondingDay = "corresponding_day"
    /// The last day of the month, which has no corresponding day (民法典第202条).
    case monthEnd = "month_end"
    /// Day by day.
    case counted
  }

  /// The day from which the period is counted.
  public let anchor: Day
  /// The period.
  public let period: Period
  /// How it is reckoned.
  public let rule: LastDayRule
  /// The calendar's id.
  public let calendarID: String
  /// Both ends.
  public let result: LastDay
  /// How the raw end was found.
  public let ending: Ending
  /// Of a period of working days: how it was counted.
  public let counting: WorkingDayCount?
  /// The days off between the raw end and the last day, each with its reason.
  public let moved: [DayReason]
  /// The last day's own reason, when it is a day that needs one (a make-up working weekend, a weekend that moves
  /// nothing); nil otherwise.
  public let landing: DayReason?
  /// What to be careful about, in order of days.
  public let cautions: [DayCaution]
}

/// How working days were counted: every day left out, and every one counted although it is a weekend.
public struct WorkingDayCount: Hashable, Sendable {
  /// Day 0.
  public let start: Day
  /// How many were asked for; negative counts back.
  public let count: Int
  /// The day reached.
  public let answer: CalendarAnswer<Day>
  /// The days left out, in order of days.
  public let skipped: [DayReason]
  /// The working weekends counted, in order of days.
  public let makeUp: [DayReason]
  /// What to be careful about, in order of days.
  public let cautions: [DayCaution]
}
