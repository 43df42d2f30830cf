extension LastDay {
  /// The day on which a period of natural days, months or years ends by counting alone (民法典第201、202条).
  ///
  /// With the start day included a period of months ends the day before the corresponding day; where the month has no
  /// corresponding day it ends on the month's last day either way.
  ///
  /// - Returns: the day; nil for working days, which need a calendar, and beyond the year 9999.
  public static func raw(of period: Period, from anchor: Day, startDay: StartDayRule) -> Day? {
    ending(of: period, from: anchor, startDay: startDay)?.day
  }

  static func ending(
    of period: Period, from anchor: Day, startDay: StartDayRule
  ) -> (day: Day, ending: LastDayExplanation.Ending)? {
    let months: Int
    switch period.unit {
    case .workingDay: return nil
    case .day:
      let days = startDay == .excluded ? period.count : period.count - 1
      return anchor.adding(days: days).map { ($0, .counted) }
    case .month: months = period.count
    case .year: months = period.count * 12
    }
    guard let end = anchor.correspondingDay(months: months) else { return nil }
    if end.isMonthEnd { return (end.day, .monthEnd) }
    guard startDay == .included else { return (end.day, .correspondingDay) }
    return end.day.previous.map { ($0, .correspondingDay) }
  }
}

extension CalendarView {
  /// The last day of a period; numbers only, for deciding.
  ///
  /// ```swift
  /// let rule = LastDayRule(startDay: .excluded, lastDayOff: .nextWorkingDay)
  /// view.lastDay(of: twelveMonths, from: issued, rule)  // 2017-06-30 gives raw 2018-06-30, last day 2018-07-02
  /// ```
  ///
  /// - Returns: both ends; nil when a natural period ends beyond the year 9999.
  public func lastDay(of period: Period, from anchor: Day, _ rule: LastDayRule) -> LastDay? {
    if period.unit == .workingDay {
      let end = end(workingDays: period.count, from: anchor, startDay: rule.startDay)
      return LastDay(raw: end, lastDay: moved(end, rule.lastDayOff))
    }
    guard let end = LastDay.raw(of: period, from: anchor, startDay: rule.startDay) else { return nil }
    return LastDay(raw: .known(end), lastDay: moved(.known(end), rule.lastDayOff))
  }

  /// The last day of a period with every step that led to it.
  ///
  /// - Returns: the explanation; nil when a natural period ends beyond the year 9999.
  /// - Complexity: linear in the days walked.
  public func explainedLastDay(of period: Period, from anchor: Day, _ rule: LastDayRule) -> LastDayExplanation? {
    guard let result = lastDay(of: period, from: anchor, rule) else { return nil }
    var cautions = CautionList()
    var counting: WorkingDayCount?
    if period.unit == .workingDay {
      let count = explainedCount(period.count, from: anchor, startDay: rule.startDay, answer: result.raw)
      cautions.add(count.cautions)
      counting = count
    }
    var moved: [DayReason] = []
    var landing: DayReason?
    if rule.lastDayOff != .keep, let raw = result.raw.value {
      let end = result.lastDay.value ?? result.lastDay.unknownFrom ?? raw
      for reason in reasons(from: raw, through: end) {
        // The last day itself may be a weekend where only holidays move it.
        if reason.isWorking == false, reason.day != result.lastDay.value { moved.append(reason) }
        if counting == nil || reason.day > raw { cautions.add(reason.cautions) }
        if reason.day == result.lastDay.value, reason.source != nil || reason.isWorking == false { landing = reason }
      }
    }
    let ending = LastDay.ending(of: period, from: anchor, startDay: rule.startDay)?.ending ?? .counted
    return LastDayExplanation(
      anchor: anchor, period: period, rule: rule, calendarID: calendar.id, result: result, ending: ending,
      counting: counting, moved: moved, landing: landing, cautions: cautions.cautions)
  }

  private func moved(_ end: CalendarAnswer<Day>, _ rule: LastDayOffRule) -> CalendarAnswer<Day> {
    guard case .known(let day) = end else { return end }
    return rolled(day, rule)
  }

  /// Where a day goes as the last day of a period.
  public func rolled(_ day: Day, _ rule: LastDayOffRule) -> CalendarAnswer<Day> {
    switch rule {
    case .keep: .known(day)
    case .nextWorkingDay: firstWorkingDay(onOrAfter: day)
    case .nextDayNotHoliday: firstDayNotHoliday(onOrAfter: day)
    }
  }

  private func end(workingDays count: Int, from anchor: Day, startDay: StartDayRule) -> CalendarAnswer<Day> {
    guard startDay == .included, count > 0 else { return adding(workingDays: count, to: anchor) }
    guard let index = index(of: anchor), nextUnknown[index] != index else { return .unknown(from: anchor) }
    return workingDay(ranked: Int(rank[index]) + min(count, dayCount + 1) - 1, from: index)
  }

  /// With the start day included, counting begins one day earlier than `explainedAdding` would.
  private func explainedCount(
    _ count: Int, from anchor: Day, startDay: StartDayRule, answer: CalendarAnswer<Day>
  ) -> WorkingDayCount {
    let plain = explainedAdding(workingDays: count, to: anchor)
    guard startDay == .included, count > 0 else { return plain }
    let end = answer.value ?? answer.unknownFrom ?? anchor
    var skipped: [DayReason] = []
    var makeUp: [DayReason] = []
    var cautions = CautionList()
    for reason in reasons(from: anchor, through: end) {
      if reason.isWorking == false { skipped.append(reason) }
      if reason.kind == .makeUpWork { makeUp.append(reason) }
      cautions.add(reason.cautions)
    }
    return WorkingDayCount(
      start: anchor, count: count, answer: answer, skipped: skipped, makeUp: makeUp, cautions: cautions.cautions)
  }
}
