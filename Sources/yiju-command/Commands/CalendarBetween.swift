import ArgumentParser
import YijuCivilCalendars
import YijuDiagnostics

/// `yiju calendar between`: how many working days lie between two dates.
struct CalendarBetween: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "between",
    abstract: "两日之间有几个工作日。How many working days lie between two dates.",
    discussion: """
      FIRST is day 0 and is not counted; LAST is. With LAST on or before FIRST the answer is 0, and \
      the reasons say so when the two are reversed. `add FIRST N` gives LAST \
      back when LAST is a working day.

      Example:
        yiju calendar between cn 2025-06-05 2025-06-13
      """)

  @Argument(help: "The id of the calendar.", completion: CalendarCompletion.kind) var calendar: String
  @Argument(help: "YYYY-MM-DD, day 0.", transform: DayArgument.day) var first: Day
  @Argument(help: "YYYY-MM-DD, counted.", transform: DayArgument.day) var last: Day
  @OptionGroup var options: CalendarOptions

  func run() throws {
    let view = try CalendarAsking(options).view(calendar)
    var answer = CalendarReply(answer: view.workingDays(after: first, through: last))
    if last < first {
      answer.reasons.append(
        LocalizedText(
          zh: "\(last) 早于 \(first)：两日颠倒了，其间没有可数的日子",
          en: "\(last) is before \(first): the two are reversed, and no day lies between them to count"))
    }
    if let next = first.next, let span = DaySpan(next, last) {
      let days = view.statedDays(in: span)
      answer.note(days)
      answer.cautions = days.flatMap(\.cautions).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
    try answer.write(view, options)
  }
}
