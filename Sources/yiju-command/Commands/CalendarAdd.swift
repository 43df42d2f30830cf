import ArgumentParser
import YijuCivilCalendars

/// `yiju calendar add`: counting working days.
struct CalendarAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "从某日起数工作日。Count working days from a date.",
    discussion: """
      DATE is day 0, whether it is worked or not; a negative N counts back. Every day left out and every working weekend \
      is listed with the document that says so.

      Example:
        yiju calendar add cn 2025-09-26 5
      """)

  /// Counts beyond it leave every calendar.
  private static let limit = 1_000_000

  @Argument(help: "The id of the calendar.", completion: CalendarCompletion.kind) var calendar: String
  @Argument(help: "YYYY-MM-DD, day 0.", transform: DayArgument.day) var date: Day
  @Argument(help: "Working days; below zero counts back.") var count: Int
  @Flag(help: "Where the answer is not known, bounds under a stated assumption.") var interval = false
  @OptionGroup var options: CalendarOptions

  func validate() throws {
    guard count.magnitude <= UInt(CalendarAdd.limit) else {
      throw ValidationError("N must lie between -\(CalendarAdd.limit) and \(CalendarAdd.limit)")
    }
  }

  func run() throws {
    let view = try CalendarAsking(options).view(calendar)
    let counted = view.explainedAdding(workingDays: count, to: date)
    var answer = CalendarReply(answer: counted.answer)
    answer.note(counted.notableDays)
    answer.cautions = counted.cautions
    if interval, counted.answer.value == nil { answer.interval = view.interval(addingWorkingDays: count, to: date) }
    try answer.write(view, options)
  }
}
