import YijuCivilCalendars

/// Counts the times of a procedure: day 0 is not counted (民法典第201条), and nothing moves the last day, since the text
/// of such limits says nothing of it.
struct ProcedureClock: Sendable {
  static let rule = LastDayRule(startDay: .excluded, lastDayOff: .keep)

  let view: CalendarView?

  func lastDay(of period: Period, from start: Day) -> CalendarAnswer<Day> {
    if period.unit == .workingDay {
      return view?.adding(workingDays: period.count, to: start) ?? .unknown(from: start)
    }
    return LastDay.raw(of: period, from: start, startDay: .excluded).map { .known($0) } ?? .unknown(from: .latest)
  }

  /// The last day of a period whose day 0 may itself be unknown.
  func lastDay(of period: Period, from start: CalendarAnswer<Day>) -> CalendarAnswer<Day> {
    switch start {
    case .known(let day): lastDay(of: period, from: day)
    case .unknown: start
    }
  }

  func explanation(of period: Period, from start: Day) -> LastDayExplanation? {
    view?.explainedLastDay(of: period, from: start, ProcedureClock.rule)
  }

  /// The day of the month on or after a day; the month's last day where it has no such day.
  func monthDay(_ number: Int, onOrAfter day: Day) -> CalendarAnswer<Day> {
    let parts = day.components
    let last = day.endOfMonth
    if let found = Day(year: Int(parts.year), month: Int(parts.month), day: number) ?? Optional(last), found >= day {
      return .known(found)
    }
    guard let next = last.next else { return .unknown(from: .latest) }
    let month = next.components
    return .known(Day(year: Int(month.year), month: Int(month.month), day: number) ?? next.endOfMonth)
  }

  /// How far a later day is from an earlier one.
  func delay(from first: Day, to last: Day, countsWorkingDays: Bool) -> Delay {
    let workingDays = countsWorkingDays ? view?.workingDays(after: first, through: last).value : nil
    return Delay(days: first.days(until: last), workingDays: workingDays)
  }
}

extension CalendarAnswer<Day> {
  /// The later of two days; unknown when one of them is, since it can only be later than known days.
  static func later(_ left: CalendarAnswer<Day>, _ right: CalendarAnswer<Day>) -> CalendarAnswer<Day> {
    switch (left, right) {
    case (.known(let first), .known(let second)): .known(max(first, second))
    case (.unknown, _): left
    case (_, .unknown): right
    }
  }
}
