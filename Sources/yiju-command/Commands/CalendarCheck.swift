import ArgumentParser
import Yiju
import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts

/// `yiju calendar check`: what is worth a look in the layers.
struct CalendarCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "核对各层日历。Compare the layers: holes, days said twice, layers that disagree, estimates.",
    discussion: """
      Without files the calendars of the folder of policies are checked. A line each, layer by layer; `!` marks what \
      somebody should act on. --from and --to narrow it to the days that decisions used. Exit code 1 when a file has \
      errors.

      Examples:
        yiju calendar check
        yiju calendar check policies/calendars/cn.yaml --from 2025-01-01 --to 2025-12-31
      """)

  @Argument(help: "Calendar files.", completion: .file(extensions: ["yaml"])) var files: [String] = []
  @Option(help: ArgumentHelp("First day looked at.", valueName: "YYYY-MM-DD"), transform: DayArgument.day) var from:
    Day?
  @Option(help: ArgumentHelp("Last day looked at.", valueName: "YYYY-MM-DD"), transform: DayArgument.day) var to: Day?
  @Option(help: "text or json.") var format: CalendarOptions.Format = .text
  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let reporting = Reporting(options: language, asJSON: format == .json)
    var sources: [SourceFile] = []
    var errors: [Diagnostic] = []
    for path in files {
      switch FileReading.bytes(of: path) {
      case .success(let bytes): sources.append(SourceFile(name: path, bytes: bytes))
      case .failure(let error): errors.append(error.diagnostic)
      }
    }
    if files.isEmpty {
      let found = PolicyFolder(folder.path).calendarFiles()
      sources = found.files
      errors = found.errors.map(\.diagnostic)
    }
    let engine = Engine(calendars: sources)
    errors += engine.calendarDiagnostics.filter { $0.severity == .error }
    guard let range = DaySpan(from ?? .earliest, to ?? .latest) else {
      throw ValidationError("--to is before --from")
    }
    let findings = engine.calendars.findings(in: range)
    var output = Output()
    switch format {
    case .text:
      for finding in findings {
        let text = language.language == .zh ? finding.chineseText : finding.englishText
        try output.line(
          "\(finding.isWarning ? "!" : " ") \(DisplayText.sanitized("\(finding.layerID)  \(text)", limit: 400))")
      }
      let warnings = findings.count { $0.isWarning }
      try output.line(
        language.language == .zh
          ? "\(engine.calendars.layers.count) 层日历，\(findings.count) 处，其中要处理的 \(warnings) 处"
          : "layers: \(engine.calendars.layers.count), findings: \(findings.count), to act on: \(warnings)")
    case .json:
      let value = JSONValue.object([JSONMember("findings", .array(findings.map(\.jsonValue)))])
      try output.write(PrettyJSON.bytes(value) + [UInt8(ascii: "\n")])
    }
    try output.flush()
    if !errors.isEmpty { throw reporting.fail(errors, files: engine.calendarFiles) }
  }
}

extension CalendarFinding {
  fileprivate var jsonValue: JSONValue {
    .object([
      JSONMember("kind", .string(kind.rawValue)),
      JSONMember("warning", .bool(isWarning)),
      JSONMember("layer", .string(layerID)),
      JSONMember("from", .string("\(span.first)")),
      JSONMember("to", .string("\(span.last)")),
      JSONMember("name", .string(name)),
      JSONMember("sources", .texts(sources)),
      JSONMember("text", LocalizedText(zh: chineseText, en: englishText).jsonValue),
    ])
  }
}
