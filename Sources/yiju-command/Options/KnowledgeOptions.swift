import ArgumentParser
import YijuCivilCalendars

/// The day up to which publications count.
struct KnowledgeOptions: ParsableArguments {
  @Option(
    name: .customLong("as-known-on"),
    help: ArgumentHelp("Count publications up to this day (default: today).", valueName: "YYYY-MM-DD"),
    transform: DayArgument.day)
  var given: Day?

  /// The day given, or today: the only place where the clock is read.
  var day: Day { given ?? Clock.today }
}

/// Days on the command line.
enum DayArgument {
  /// Reads `YYYY-MM-DD`.
  @Sendable static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("`\(text)` is not a day that exists, written as 2017-06-30")
    }
    return day
  }
}
