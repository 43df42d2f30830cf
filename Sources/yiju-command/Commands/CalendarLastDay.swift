import ArgumentParser
import YijuCivilCalendars
import YijuDiagnostics

/// `yiju calendar last-day`: the last day of a period.
struct CalendarLastDay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "last-day",
    abstract: "期限的最后一日（民法典第201至203条）。The last day of a period.",
    discussion: """
      A month without the corresponding day ends the period on its last day. Unless told otherwise the start day is not \
      counted and a last day off moves to the next working day of the calendar; a rule that reads 法定休假日 as the days \
      documents give off, without ordinary weekends, is --last-day-off next_day_not_holiday.

      PERIOD is one argument: '12 months', '5 working days', 12个月, 5个工作日, P12M, P1Y or P30D.

      Examples:
        yiju calendar last-day cn 2017-06-30 P12M
        yiju calendar last-day cn 2017-06-30 '12 months' --last-day-off next_day_not_holiday
      """)

  @Argument(help: "The id of the calendar.", completion: CalendarCompletion.kind) var calendar: String
  @Argument(help: "YYYY-MM-DD, the day from which the period is counted.", transform: DayArgument.day) var date: Day
  @Argument(help: "'12 months' or P12M.", transform: CalendarLastDay.period) var period: Period
  @Option(help: "The start day: excluded or included.") var startDay: StartDay = .excluded
  @Option(help: "A last day off: next_working_day, next_day_not_holiday or keep.")
  var lastDayOff: LastDayOff = .nextWorkingDay
  @OptionGroup var options: CalendarOptions

  /// The rule for the start day by its keyword.
  enum StartDay: String, CaseIterable, ExpressibleByArgument {
    case excluded, included
  }

  /// The rule for a last day off by its keyword.
  enum LastDayOff: String, CaseIterable, ExpressibleByArgument {
    case nextWorkingDay = "next_working_day"
    case nextDayNotHoliday = "next_day_not_holiday"
    case keep
  }

  @Sendable private static func period(_ text: String) throws -> Period {
    guard let period = Period(text: text) else {
      throw ValidationError(
        "`\(text)` is not a period: write '12 months', '5 working days', 12个月, P12M, P1Y or P30D; none goes back")
    }
    return period
  }

  func run() throws {
    let view = try CalendarAsking(options).view(calendar)
    let rule = LastDayRule(
      startDay: StartDayRule(rawValue: startDay.rawValue) ?? .excluded,
      lastDayOff: LastDayOffRule(rawValue: lastDayOff.rawValue) ?? .nextWorkingDay)
    guard let explained = view.explainedLastDay(of: period, from: date, rule) else {
      Messages.error("the period ends after the year 9999")
      throw ExitCode.validationFailure
    }
    var answer = CalendarReply(answer: explained.result.lastDay)
    answer.rawEnd = explained.result.raw
    answer.reasons.append(LocalizedText(zh: explained.chineseText, en: explained.englishText))
    answer.note(explained.notableDays)
    answer.cautions = explained.cautions
    try answer.write(view, options)
  }
}
