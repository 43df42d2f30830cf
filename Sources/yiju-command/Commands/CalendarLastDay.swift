import ArgumentParser
import YijuCivilCalendars
import YijuDiagnostics

/// `yiju calendar last-day`: the last day of a period.
struct CalendarLastDay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "last-day",
    abstract: "期限的最后一日（民法典第201至203条）。The last day of a period.",
    discussion: """
      The start day is not counted, a month without the corresponding day ends the period on its last day, and a last \
      day off moves to the next working day of the calendar.

      PERIOD is one argument: '12 months', '5 working days', 12个月, 5个工作日, P12M, P1Y or P30D.

      Example:
        yiju calendar last-day cn 2017-06-30 P12M
      """)

  @Argument(help: "The id of the calendar.", completion: CalendarCompletion.kind) var calendar: String
  @Argument(help: "YYYY-MM-DD, the day from which the period is counted.", transform: DayArgument.day) var date: Day
  @Argument(help: "'12 months' or P12M.", transform: CalendarLastDay.period) var period: Period
  @OptionGroup var options: CalendarOptions

  @Sendable private static func period(_ text: String) throws -> Period {
    guard let period = Period(text: text) else {
      throw ValidationError("`\(text)` is not a period: write '12 months', '5 working days', 12个月, P12M, P1Y or P30D")
    }
    return period
  }

  func run() throws {
    let view = try CalendarAsking(options).view(calendar)
    let rule = LastDayRule(startDay: .excluded, lastDayOff: .nextWorkingDay)
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
