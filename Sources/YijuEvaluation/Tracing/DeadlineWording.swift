import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics

/// The sentences of the steps that lead to a last day.
enum DeadlineWording {
  static func start(_ anchor: NamedDayValue, day: Day, rule: StartDayRule) -> DeadlineReason {
    let counts = rule == .included
    return DeadlineReason(
      step: "start", day: day,
      text: LocalizedText(
        zh: "\(day) \(anchor.title)（当日\(counts ? "计入" : "不计")）",
        en: "\(day) \(anchor.title) (\(counts ? "counted" : "not counted"))"))
  }

  static func named(_ day: Day, title: String) -> DeadlineReason {
    DeadlineReason(
      step: "named", day: day,
      text: LocalizedText(
        zh: "\(title)：\(day.chineseTextWithWeekday)", en: "\(title): \(day.englishTextWithWeekday)"))
  }

  static func ending(_ day: Day, period: Period, isMonthEnd: Bool) -> DeadlineReason {
    let isMonths = period.unit == .month || period.unit == .year
    return DeadlineReason(
      step: isMonthEnd ? "month_end" : isMonths ? "corresponding_day" : "counted", day: day,
      text: LocalizedText(
        zh: "\(period.chineseText) → \(day.chineseTextWithWeekday)\(isMonthEnd ? "（该月没有对应日，到月末日）" : "")",
        en: "\(period.englishText) → \(day.englishTextWithWeekday)"
          + (isMonthEnd ? " (the month has no corresponding day, so its last day)" : "")))
  }

  static func step(_ reason: DayReason) -> DeadlineReason {
    DeadlineReason(
      step: reason.isWorking == false ? "skipped" : "worked", day: reason.day,
      text: LocalizedText(zh: reason.chineseText, en: reason.englishText), source: reason.source.map(source),
      status: reason.status?.rawValue)
  }

  /// A weekend day on which a period may end, since only holidays move its end.
  static func weekend(_ reason: DayReason) -> DeadlineReason {
    DeadlineReason(
      step: "kept", day: reason.day,
      text: LocalizedText(
        zh: "\(reason.day.chineseTextWithWeekday)，平常的周末，不是放假安排的节假日，不再顺延",
        en: "\(reason.day.englishTextWithWeekday), an ordinary weekend and no holiday: it moves nothing"))
  }

  private static func source(_ source: CalendarSource) -> String {
    source.number.map { "\(source.title) \($0)" } ?? source.title
  }

  static func rolled(_ day: Day) -> DeadlineReason {
    DeadlineReason(
      step: "rolled", day: day,
      text: LocalizedText(
        zh: "顺延至 \(day.chineseTextWithWeekday)", en: "moves to \(day.englishTextWithWeekday)"))
  }

  /// A day the calendar does not cover: what is over is not published any more, it was never entered.
  static func uncovered(_ day: Day, asKnownOn: Day) -> DeadlineReason {
    guard day > asKnownOn else {
      return DeadlineReason(
        step: "not_covered", day: day,
        text: LocalizedText(
          zh: "日历没有收录 \(day) 的放假安排，是否顺延、顺延到哪天无法判断，不按平日猜测",
          en: "the calendar holds no arrangement for \(day), so whether and how far the last day moves is unknown"))
    }
    return DeadlineReason(
      step: "not_covered", day: day,
      text: LocalizedText(
        zh: "自 \(day) 起的放假安排尚未公布，是否顺延、顺延到哪天无法判断，不按平日猜测",
        en: "from \(day) on the calendar is not published, so whether and how far the last day moves is unknown"))
  }

  static func caution(_ caution: DayCaution, about check: String) -> Caution {
    Caution(
      code: "calendar_\(caution.kind.rawValue)",
      text: LocalizedText(zh: caution.chineseText, en: caution.englishText), about: check)
  }
}
