import ArgumentParser
import Yiju
import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts
import YijuMasking

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `yiju calendar check`: what is worth a look in the layers.
struct CalendarCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "核对各层日历。Compare the layers: holes, days said twice, layers that disagree, estimates.",
    discussion: """
      Without files the calendars of the folder of policies are checked. A line each, layer by layer; `!` marks what \
      somebody should act on. --from and --to narrow it to some days. Exit code 1 when a file has errors.

      With --records the days that recorded decisions rest on are looked at instead: those reckoned without a document, \
      not confirmed or not firm when the case was decided, and those arranged otherwise since, which may change the \
      decision. A file whose name ends in .jsonl has a record on each line, as decide --format jsonl writes it.

      Examples:
        yiju calendar check
        yiju calendar check cn
        yiju calendar check policies/calendars/cn.yaml --from 2025-01-01 --to 2025-12-31
        yiju calendar check --records records/*.json decided.jsonl
      """)

  @Argument(help: "Ids of calendars in the folder, or files.", completion: .file(extensions: ["yaml"])) var files:
    [String] = []
  @Option(help: ArgumentHelp("First day looked at.", valueName: "YYYY-MM-DD"), transform: DayArgument.day) var from:
    Day?
  @Option(help: ArgumentHelp("Last day looked at.", valueName: "YYYY-MM-DD"), transform: DayArgument.day) var to: Day?
  @Option(
    name: .customLong("records"), parsing: .upToNextOption,
    help: ArgumentHelp("Files written by decide --record or --format json or jsonl.", valueName: "file"),
    completion: .file(extensions: ["json", "jsonl"]))
  var records: [String] = []
  @OptionGroup var knowledge: KnowledgeOptions
  @Option(help: "text or json.") var format: CalendarOptions.Format = .text
  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  /// A finding names so many records in text; JSON has all of them.
  fileprivate static let mostRecordsNamed = 5

  func run() throws {
    let reporting = Reporting(options: language, asJSON: format == .json)
    var sources: [SourceFile] = []
    var errors: [Diagnostic] = []
    let asked = split(files)
    for path in asked.paths {
      switch FileReading.bytes(of: path) {
      case .success(let bytes): sources.append(SourceFile(name: path, bytes: bytes))
      case .failure(let error): errors.append(error.diagnostic)
      }
    }
    let own = Set(Engine(calendars: sources).calendars.layers.map(\.id)).union(asked.ids)
    // A layer is compared with those it stands on.
    if files.isEmpty || !asked.ids.isEmpty {
      let found = PolicyFolder(folder.path).calendarFiles()
      sources += found.files
      errors += found.errors.map(\.diagnostic)
    }
    let engine = Engine(calendars: sources)
    errors += engine.calendarDiagnostics.filter { $0.severity == .error }
    guard let range = DaySpan(from ?? .earliest, to ?? .latest) else {
      throw ValidationError("--to is before --from")
    }
    guard records.isEmpty else { return try checkRecords(engine, range, errors) }
    let findings = engine.calendars.findings(in: range).filter { asked.ids.isEmpty || own.contains($0.layerID) }
    let layers = asked.ids.isEmpty ? engine.calendars.layers.count : own.count
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
          ? "\(layers) 层日历，\(findings.count) 处，其中要处理的 \(warnings) 处"
          : "layers: \(layers), findings: \(findings.count), to act on: \(warnings)")
    case .json:
      let value = JSONValue.object([JSONMember("findings", .array(findings.map(\.jsonValue)))])
      try output.write(PrettyJSON.bytes(value) + [UInt8(ascii: "\n")])
    }
    try output.flush()
    if !errors.isEmpty { throw reporting.fail(errors, files: engine.calendarFiles) }
  }
}

extension CalendarCheck {
  /// What names a calendar of the folder, and what names a file.
  private func split(_ names: [String]) -> (ids: Set<String>, paths: [String]) {
    let known = Set(names.isEmpty ? [] : CalendarAsking.knownIDs(in: folder.path))
    let ids = names.filter { known.contains($0) && !FileReading.isFile($0) }
    return (Set(ids), names.filter { !ids.contains($0) })
  }

  /// The days of recorded decisions.
  private func checkRecords(_ engine: Engine, _ range: DaySpan, _ calendarErrors: [Diagnostic]) throws {
    let reporting = Reporting(options: language, asJSON: format == .json)
    var use = CalendarUse(engine, asKnownOn: knowledge.day)
    var errors: [Diagnostic] = []
    for path in records {
      if path.hasSuffix(".jsonl") {
        do throws(LineReadingError) {
          try addLines(of: path, to: &use)
        } catch {
          errors.append(FileError(path: path, code: error.code).diagnostic)
        }
        continue
      }
      switch FileReading.bytes(of: path) {
      case .success(let bytes): use.add(SourceFile(name: path, bytes: bytes))
      case .failure(let error): errors.append(error.diagnostic)
      }
    }
    let findings = use.findings.filter { range.contains($0.day) }
    var output = Output()
    switch format {
    case .text:
      for finding in findings {
        let line = "\(finding.calendarID)  \(finding.text[language.language])"
        try output.line("\(finding.isWarning ? "!" : " ") \(DisplayText.sanitized(line, limit: 600))")
      }
      let warnings = findings.count { $0.isWarning }
      try output.line(
        language.language == .zh
          ? "\(use.recordCount) 份决定记录，用到的日子里有 \(findings.count) 处，其中要处理的 \(warnings) 处"
            + (use.undecidedCount > 0 ? "；另有 \(use.undecidedCount) 行没有作出决定" : "")
          : "records: \(use.recordCount), findings in the days they used: \(findings.count), to act on: \(warnings)"
            + (use.undecidedCount > 0 ? "; lines without a decision: \(use.undecidedCount)" : ""))
    case .json:
      let value = JSONValue.object([
        JSONMember("records", .int(Int64(use.recordCount))),
        JSONMember("lines_without_decision", .int(Int64(use.undecidedCount))),
        JSONMember("findings", .array(findings.map(\.jsonValue))),
      ])
      try output.write(PrettyJSON.bytes(value) + [UInt8(ascii: "\n")])
    }
    try output.flush()
    var code: ExitCode?
    if !use.diagnostics.isEmpty { code = reporting.fail(use.diagnostics, files: use.files) }
    if !(errors + calendarErrors).isEmpty {
      code = reporting.fail(errors + calendarErrors, files: engine.calendarFiles)
    }
    if let code { throw code }
  }

  /// Each line of a file; what is held is one piece of it and what was found.
  private func addLines(of path: String, to use: inout CalendarUse) throws(LineReadingError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw LineReadingError(code: errno) }
    defer { close(descriptor) }
    var reading = LineReading(descriptor: descriptor, pieceSize: 1 << 19)
    while let piece = try reading.next() {
      for line in JSONLines(piece.bytes) {
        use.add(line: Array(piece.bytes[line.range]), name: "\(path):\(piece.firstNumber + line.number - 1)")
      }
    }
  }
}

extension CalendarUse.Finding {
  /// The finding in a sentence: the day, what it is, and the records that used it.
  fileprivate var text: LocalizedText {
    let what =
      switch kind {
      case .changed: LocalizedText(zh: "决定以后安排有变，现为", en: "arranged otherwise since the decision, now")
      case .estimate: LocalizedText(zh: "决定时是推算，未见通知", en: "estimated when it was decided, no notice found")
      case .secondary: LocalizedText(zh: "决定时据转引，未见原文", en: "known from a quotation when it was decided")
      case .memory: LocalizedText(zh: "决定时凭记忆，待核", en: "stated from memory when it was decided")
      case .unfirm: LocalizedText(zh: "决定时尚可能调整", en: "not firm when it was decided")
      case .unarranged: LocalizedText(zh: "决定时尚无安排", en: "not arranged when it was decided")
      }
    let shown = records.prefix(CalendarCheck.mostRecordsNamed).map { ShownName.file($0) }
    let more = records.count - shown.count
    return LocalizedText(
      zh: "\(day)：\(what.zh)（\(reason.zh)）；用到的记录：\(shown.joined(separator: "、"))"
        + (more > 0 ? " 等 \(records.count) 份" : ""),
      en: "\(day): \(what.en) (\(reason.en)); used by \(shown.joined(separator: ", "))"
        + (more > 0 ? " and \(more) more" : ""))
  }

  fileprivate var jsonValue: JSONValue {
    .object([
      JSONMember("kind", .string(kind.rawValue)),
      JSONMember("warning", .bool(isWarning)),
      JSONMember("calendar", .string(calendarID)),
      JSONMember("day", .string("\(day)")),
      JSONMember("records", .texts(records.map { FreeText.maskedFileName($0) })),
      JSONMember("text", text.jsonValue),
    ])
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
