import ArgumentParser
import YijuCivilCalendars
import YijuDiagnostics
import YijuExplanations
import YijuFacts

/// `yiju calendar list`: the days of a year of which documents say something.
struct CalendarList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "一年里有文件安排的日子。The days of a year that documents arrange.",
    discussion: """
      The first line is the number of working days of the year, or `unknown from DATE` where the calendar does not \
      cover all of it.

      Example:
        yiju calendar list cn 2025
      """)

  @Argument(help: "The id of the calendar.", completion: CalendarCompletion.kind) var calendar: String
  @Argument(help: "1 to 9999.") var year: Int
  @Option(help: "text, json, html or ics.") var format: Format = .text
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, html, ics
  }

  func validate() throws {
    guard (1...9999).contains(year) else { throw ValidationError("YEAR must lie between 1 and 9999") }
  }

  func run() throws {
    let asking = CalendarAsking(knowledge: knowledge, folder: folder, language: language, asJSON: format == .json)
    let view = try asking.view(calendar)
    switch format {
    case .html: return try write(Explanations.html(view, year: year, language: language.language))
    case .ics: return try write(Explanations.ics(view, year: year, language: language.language))
    case .text, .json: break
    }
    guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31),
      let span = DaySpan(first, last)
    else { return }
    let days = view.statedDays(in: span)
    var answer = CalendarReply(answer: view.workingDays(in: span))
    answer.note(days)
    answer.cautions = days.flatMap(\.cautions).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    answer.grid = YearGrid(view, year: year)
    try answer.write(view, language, asJSON: format == .json)
  }

  private func write(_ text: String?) throws {
    var output = Output()
    try output.write(text ?? "")
    try output.flush()
  }
}
