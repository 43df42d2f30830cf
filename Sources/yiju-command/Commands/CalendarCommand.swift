import ArgumentParser

/// `yiju calendar`: questions to the sourced calendars.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "日历：工作日、节假日、期限末日。Working days, holidays and last days, with their sources.",
    discussion: """
      The first line is the bare answer: a date, yes, no, or `unknown from DATE` where no published document arranges \
      the days any more. The lines after it are the reasons.

      Examples:
        yiju calendar is-working cn 2019-05-02 --as-known-on 2019-03-21
        yiju calendar last-day cn 2017-06-30 '12 months'
        yiju calendar add cn 2025-06-10 5
        yiju calendar list cn 2025
      """,
    subcommands: [
      CalendarAdd.self, CalendarBetween.self, CalendarLastDay.self, CalendarIsWorking.self, CalendarList.self,
      CalendarCheck.self,
    ])
}

/// What all questions to a calendar share.
struct CalendarOptions: ParsableArguments {
  /// The form of the answer.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Option(help: "text or json.") var format: Format = .text
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions
}

/// Completes CALENDAR.
enum CalendarCompletion {
  static let kind = CompletionKind.custom { _, _, _ in
    CalendarAsking.knownIDs(in: "policies")
  }
}
