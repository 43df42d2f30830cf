import ArgumentParser
import YijuCivilCalendars

/// `yiju calendar is-working`: whether offices work on a day.
struct CalendarIsWorking: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "is-working",
    abstract: "某日是不是工作日。Whether offices work on a date.",
    discussion: """
      The hours of offices are shown where a document states them for the day.

      Example:
        yiju calendar is-working cn 2019-05-02 --as-known-on 2019-03-21
      """)

  @Argument(help: "The id of the calendar.", completion: CalendarCompletion.kind) var calendar: String
  @Argument(help: "YYYY-MM-DD.", transform: DayArgument.day) var date: Day
  @OptionGroup var options: CalendarOptions

  func run() throws {
    let view = try CalendarAsking(options).view(calendar)
    let reason = view.reason(for: date)
    var answer = CalendarReply(answer: view.isWorking(date))
    answer.note([reason])
    answer.cautions = reason.cautions
    answer.hours = view.hours(on: date)
    try answer.write(view, options)
  }
}
