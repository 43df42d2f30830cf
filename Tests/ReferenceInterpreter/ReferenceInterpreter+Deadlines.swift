import YijuCivilCalendars
import YijuPolicies
import YijuValues

/// §4 deadline and gate, walking the calendar day by day; §10: a calendar that does not reach so far is unknown.
extension ReferenceInterpreter {
  /// The days between which a last day lies.
  private struct Range {
    var earliest: Day
    /// nil: no bound is known.
    var latest: Day?
    var known: Day? { earliest == latest ? earliest : nil }
  }

  /// §4 deadline: the day is not later than the last day; "met as soon as the raw end covers the day; unknown only if
  /// an uncovered roll could tell".
  mutating func outcome(of deadline: Deadline) -> (Truth, lastDay: Day?) {
    guard let range = lastDay(of: deadline) else { return (.unknown, nil) }
    guard let day = day(named: deadline.day.value) else { return (.unknown, range.known) }
    if day <= range.earliest { return (.yes, range.known) }
    if let latest = range.latest, day > latest { return (.no, range.known) }
    return (.unknown, range.known)
  }

  private mutating func lastDay(of deadline: Deadline) -> Range? {
    switch deadline.end {
    case .within(let period, let after, let counting):
      guard let anchor = day(named: after.value), let rule = counting.flatMap({ policy.counting[$0.value] }),
        case .period(let period)? = legalValue(of: period.value)
      else { return nil }
      let calendar = calendar(of: rule)
      guard let raw = rawEnd(period, from: anchor, rule, calendar) else { return nil }
      let off = deadline.lastDayOff?.value ?? rule.lastDayOff.value
      return rolled(raw, off, calendar)
    case .byDay(let reference):
      guard case .day(let day)? = legalValue(of: reference.value) else { return nil }
      let raw = Range(earliest: day, latest: day)
      return rolled(raw, deadline.lastDayOff?.value ?? .keep, policy.calendar.flatMap { calendars[$0.value] })
    }
  }

  private func calendar(of rule: CountingRule) -> CalendarView? {
    let id = rule.calendar.flatMap { $0.value == "policy" ? nil : $0.value } ?? policy.calendar?.value
    return id.flatMap { calendars[$0] }
  }

  /// §6 and the counting rules: from the anchor in one step; the month end stands for a day the month lacks; working
  /// days with the start as day 0.
  private func rawEnd(_ period: Period, from anchor: Day, _ rule: CountingRule, _ calendar: CalendarView?) -> Range? {
    let included = rule.startDay.value == .included
    switch period.unit {
    case .day: return exactly(anchor.adding(days: included ? period.count - 1 : period.count))
    case .month, .year:
      let months = period.unit == .year ? period.count * 12 : period.count
      let total = anchor.year * 12 + anchor.month - 1 + months
      guard
        let end = Day(
          year: total / 12, month: total % 12 + 1,
          day: min(anchor.day, Day.daysInMonth(year: total / 12, month: total % 12 + 1)))
      else { return nil }
      // Counted with its first day a period ends the day before the corresponding day, if the month has one.
      return exactly(included && end.day == anchor.day ? end.previous : end)
    case .workingDay:
      guard let first = included ? anchor : anchor.next else { return nil }
      if period.count == 0 { return exactly(anchor) }
      guard let earliest = walk(period.count, from: first, calendar, unknownWorks: true) else { return nil }
      return Range(earliest: earliest, latest: walk(period.count, from: first, calendar, unknownWorks: false))
    }
  }

  private func exactly(_ day: Day?) -> Range? { day.map { Range(earliest: $0, latest: $0) } }

  /// The day on which so many working days are full, were every unknown day a working day, or none of them.
  private func walk(_ count: Int, from first: Day, _ calendar: CalendarView?, unknownWorks: Bool) -> Day? {
    var left = count
    var day = first
    // After the calendar's last day nothing is known any more.
    let end = calendar?.span?.last ?? first
    while unknownWorks || day <= end {
      if isWorking(day, calendar) ?? unknownWorks { left -= 1 }
      if left == 0 { return day }
      guard let next = day.next else { return nil }
      day = next
    }
    return nil
  }

  /// §4 `last_day_off`: a last day that is no working day moves to the next working day; or a holiday, which an
  /// ordinary weekend is not, to the first day that is none.
  private func rolled(_ raw: Range, _ off: LastDayOffRule, _ calendar: CalendarView?) -> Range? {
    switch off {
    case .keep: return raw
    case .nextWorkingDay:
      guard let earliest = walk(1, from: raw.earliest, calendar, unknownWorks: true) else { return nil }
      return Range(
        earliest: earliest, latest: raw.latest.flatMap { walk(1, from: $0, calendar, unknownWorks: false) })
    case .nextDayNotHoliday:
      guard let earliest = afterHoliday(raw.earliest, calendar, isOffIfUnknown: false) else { return nil }
      return Range(
        earliest: earliest, latest: raw.latest.flatMap { afterHoliday($0, calendar, isOffIfUnknown: true) })
    }
  }

  private func afterHoliday(_ first: Day, _ calendar: CalendarView?, isOffIfUnknown: Bool) -> Day? {
    var day = first
    while let kind = calendar?.reason(for: day).kind ?? .some(.uncovered) {
      switch kind {
      case .statutoryHoliday, .arrangedOff: break
      case .uncovered where isOffIfUnknown: if day > calendar?.span?.last ?? first { return nil }
      case .uncovered, .weekday, .weekend, .makeUpWork, .arrangedWork: return day
      }
      guard let next = day.next else { return nil }
      day = next
    }
    return nil
  }

  /// nil: no known document arranges the day.
  private func isWorking(_ day: Day, _ calendar: CalendarView?) -> Bool? { calendar?.isWorking(day).value }

  /// §4 gate: the day lies in a window.
  mutating func truth(of gate: Gate) -> Truth {
    guard let day = day(named: gate.day.value) else { return .unknown }
    let isInside: Truth
    switch gate.pattern {
    case .days(let first, let last, let months):
      isInside = Truth(isOf(months, day) && first.value <= day.day && day.day <= last.value)
    case .firstWorkingDays(let count, let months):
      isInside = Truth.all([Truth(isOf(months, day)), isAmongFirst(count.value, day)])
    }
    return gate.opens ? isInside : !isInside
  }

  private func isOf(_ months: [Located<Int>], _ day: Day) -> Bool {
    months.isEmpty || months.contains { $0.value == day.month }
  }

  /// Whether a day is one of the first `count` working days of its month.
  private func isAmongFirst(_ count: Int, _ day: Day) -> Truth {
    let calendar = policy.calendar.flatMap { calendars[$0.value] }
    var certain = 0
    var possible = 0
    var current = day.startOfMonth
    while current < day {
      switch isWorking(current, calendar) {
      case true?: (certain, possible) = (certain + 1, possible + 1)
      case false?: break
      case nil: possible += 1
      }
      guard let next = current.next else { break }
      current = next
    }
    let works = isWorking(day, calendar).map { Truth($0) } ?? .unknown
    let isEarly: Truth = possible < count ? .yes : certain >= count ? .no : .unknown
    return Truth.all([works, isEarly])
  }
}
