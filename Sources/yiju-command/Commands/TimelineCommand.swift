import ArgumentParser
import Yiju
import YijuCivilCalendars
import YijuDiagnostics
import YijuExplanations
import YijuFacts
import YijuProcedures

/// `yiju timeline`: where a file stands in its procedure.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "办理进度：办到哪一步、由谁办、最后一日。Where a file stands, who acts, and until when.",
    discussion: """
      Events are JSON or YAML: {events: [{step, on, outcome, by, note}]}, in the order of time. The outcome is a word of \
      the step's finding, or pass, return, object; begin says when a posting went up. Events that cannot have happened \
      are refused (E030 to E041), never guessed around.

      Every step is done, due, waiting, overdue, returned, stopped or not reached; the end is given as the earliest day, \
      and the latest where every step to come has a limit. --as-known-on defaults to --today.

      Examples:
        yiju timeline cn/example/subsidy --events events.yaml --today 2025-06-09
        yiju timeline cn/example/subsidy --events events.yaml --format html --output progress.html
      """)

  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, html
  }

  @Argument(help: "A file, ID or ID@VERSION.", completion: PolicyCompletion.kind) var policy: String

  @Option(
    help: ArgumentHelp("What happened so far, in JSON or YAML; - reads standard input.", valueName: "file"),
    completion: .file(extensions: ["json", "yaml", "yml"]))
  var events: String

  @Option(
    help: ArgumentHelp("The day on which one asks (default: today).", valueName: "YYYY-MM-DD"),
    transform: DayArgument.day)
  var today: Day?

  @Option(
    name: .customLong("as-known-on"),
    help: ArgumentHelp("Count publications up to this day (default: --today).", valueName: "YYYY-MM-DD"),
    transform: DayArgument.day)
  var asKnownOn: Day?

  @Option(help: "text, json or html.") var format: Format = .text

  @Option(help: ArgumentHelp("Write the result to a file instead of stdout.", valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let day = today ?? Clock.today
    let reporting = Reporting(options: language, asJSON: format == .json)
    let loading = Engine.load(policy, in: PolicyFolder(folder.path))
    guard let loaded = loading.policy else { throw reporting.fail(loading.diagnostics, files: loading.files) }
    var reading = CaseReading(files: loading.files, reporting: reporting)
    let tree = try reading.read(events, settings: [], isLine: false)
    var files = BlottedFiles(loading.files)
    reading.blot(tree.facts, under: loaded, in: &files)
    let timeline = try timeline(Facts(tree.facts), under: loaded, on: day, files: files, reporting)
    if let output {
      try FileWriting.replace(output, with: bytes(timeline, isColored: language.color == .always))
      return
    }
    var stdout = Output()
    try stdout.write(bytes(timeline, isColored: language.color.applies(to: Terminal.output)))
    try stdout.flush()
  }

  private func timeline(
    _ events: Facts, under policy: LoadedPolicy, on day: Day, files: BlottedFiles, _ reporting: Reporting
  ) throws(ExitCode) -> ProcedureTimeline {
    do throws(CaseError) {
      return try policy.timeline(events: events, today: day, asKnownOn: asKnownOn ?? day)
    } catch {
      throw reporting.fail(error, files: files)
    }
  }

  private func bytes(_ timeline: ProcedureTimeline, isColored: Bool) -> [UInt8] {
    switch format {
    case .text:
      Array(
        Explanations.text(timeline, language: language.language, color: isColored, width: Terminal.width).utf8)
    case .html: Array(Explanations.html(timeline, language: language.language).utf8)
    case .json: PrettyJSON.bytes(timeline.jsonValue) + [UInt8(ascii: "\n")]
    }
  }
}
