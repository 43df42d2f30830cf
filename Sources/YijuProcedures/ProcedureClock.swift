import YijuCivilCalendars
import YijuPlans

/// Counts the times of a procedure by the rule its policy names. Where it names none day 0 is not counted (民法典第201条),
/// and nothing moves the last day, since the text of such limits says nothing of it.
struct ProcedureClock: Sendable {
  let view: CalendarView?
  let rule: LastDayRule
  /// Whether what comes in after offices have closed counts as of the next day.
  let closesWithOffices: Bool

  init(_ procedure: PlanProcedure, view: CalendarView?) {
    self.view = view
    rule = procedure.rule
    closesWithOffices = procedure.closesWithOffices
  }

  func lastDay(of period: Period, from start: Day) -> CalendarAnswer<Day> {
    if view != nil { return named(view?.lastDay(of: period, from: start, rule)?.lastDay ?? .unknown(from: .latest)) }
    guard period.unit != .workingDay, rule.lastDayOff == .keep else { return .unknown(from: start) }
    return LastDay.raw(of: period, from: start, startDay: rule.startDay).map { .known($0) } ?? .unknown(from: .latest)
  }

  /// The first working day on or after a day; the day itself without a calendar.
  func firstWorkingDay(onOrAfter day: Day) -> CalendarAnswer<Day> {
    view.map { named($0.firstWorkingDay(onOrAfter: day)) } ?? .known(day)
  }

  /// Of an answer that is not known the day from which the calendar arranges nothing, and not merely the day reached.
  private func named(_ answer: CalendarAnswer<Day>) -> CalendarAnswer<Day> {
    guard case .unknown(let from) = answer, let view else { return answer }
    return .unknown(from: view.startOfUnknownStretch(at: from))
  }

  /// The hours after whose end an event counts as of the next day; nil when it counts as of its own.
  ///
  /// On a day off nothing closes: what comes in counts as of that day, and counting goes on from there.
  func hoursMissed(by event: ProcedureEvent) -> DayHours? {
    guard closesWithOffices, let at = event.at, let hours = view?.hours(on: event.on),
      let closing = hours.hours.closing, at > closing
    else { return nil }
    return hours
  }

  /// Whether the time of an event matters and no document states the hours of its day.
  func lacksHours(for event: ProcedureEvent) -> Bool {
    guard closesWithOffices, event.at != nil, let view else { return false }
    return view.isWorking(event.on).value != false && view.hours(on: event.on) == nil
  }

  /// The last day of a period whose day 0 may itself be unknown.
  func lastDay(of period: Period, from start: CalendarAnswer<Day>) -> CalendarAnswer<Day> {
    switch start {
    case .known(let day): lastDay(of: period, from: day)
    case .unknown: start
    }
  }

  func explanation(of period: Period, from start: Day) -> LastDayExplanation? {
    view?.explainedLastDay(of: period, from: start, rule)
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
