import ArgumentParser
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuExplanations
import YijuFacts

/// `yiju decide`: one case, or a file of cases line by line.
struct Decide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "办案：作出决定并说明依据。Decide a case and state the grounds.",
    discussion: """
      POLICY is a file, ID@VERSION, or ID alone: then the case's own date chooses the version in force.

      Facts are JSON or YAML, told apart by content; a null fact is not known, like one that is absent. A file named \
      *.jsonl, --lines, or standard input together with --format jsonl or grounds is decided line by line: a line holds the facts \
      or {"id": …, "facts": {…}}; a bad line gives {"line": N, "error": {…}}, the rest go on, and the exit code is 1.

      Errors in the facts go to stderr as text, with --format json or jsonl as a JSON array of diagnostics; nothing is \
      written to stdout then. --record writes the canonical bytes of the record, which `yiju verify` checks later; a case \
      with errors gets a record of them, and the exit code stays 1. Line by line, --failures FILE takes the records of \
      the lines that were refused. A decision is recorded as soon as it is made: what is asked besides (a notice, what \
      would change the outcome) may still fail.

      --counterfactuals adds what would change the outcome (every minimal set of changes the person or time can make, \
      each decided again), the days on which an application would be granted, and what each missing fact decides. With \
      --format json the output is then {"decision": …, "counterfactuals": …}; each has a digest of its own. The letter to \
      the applicant says it unasked, unless --no-counterfactuals; a day that is over when it is served is not suggested.

      Examples:
        yiju decide cn/example/subsidy@2020.1 --facts case.json
        yiju decide cn/example/subsidy --facts case.yaml --set applicant.contribution_months=35
        yiju decide cn/example/subsidy --facts cases.jsonl > decisions.jsonl
        yiju decide cn/example/subsidy --facts case.json --counterfactuals
        yiju decide cn/example/subsidy --facts case.json --counterfactuals --from 2026-03-01 --format json
        yiju decide cn/example/subsidy --facts case.json --events events.yaml --today 2025-06-09 --record case.record.json
        yiju decide cn/example/subsidy --facts - --format html --lang en --output case.html
        yiju decide cn/example/subsidy --facts case.json --audience applicant --decided-on 2018-07-20 \
          --served-on 2018-07-23 --office office.yaml --format html --output notice.html

      --format grounds writes the grounds without the words of the policy, as one line of canonical JSON, many times \
      faster than records: outcome, sum with its steps, every check with actual, required and margin, last days with \
      their reasons; clauses, checks and facts by address and id. --texts adds the words. A record it is not.
        yiju decide cn/example/subsidy --facts cases.jsonl --format grounds > grounds.jsonl

      --events tells what has happened to the file so far ({events: [{step, on, outcome, by, note}]}, as for `yiju \
      timeline`): the record then also holds the events, the state reached on --today, and every last day with its \
      reasons, and `yiju verify` repeats them. The procedure changes no outcome.

      --audience writes the notice for one reader: applicant, officer, auditor or public. Personal facts are masked as \
      that reader may see them (an office states its own masks with --masks FILE); the record keeps them. --office FILE \
      names the office that decides and the bodies to turn to, where the policy can only describe them. The refusal \
      for the applicant names what can be done against it, with the last day counted from --served-on (or \
      --decided-on); without remedies in the policy it is not written. No case is decided before its own day.
      """)

  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown, html, jsonl, grounds
  }

  @Argument(help: "A file, ID or ID@VERSION.", completion: PolicyCompletion.kind)
  var policy: String

  @Option(
    help: ArgumentHelp("Facts in JSON or YAML; - reads standard input.", valueName: "file"),
    completion: .file(extensions: ["json", "jsonl", "yaml", "yml"]))
  var facts: String?

  @Option(name: .customLong("set"), help: "Lays one fact over those of the file; repeatable.")
  var settings: [FactSetting] = []

  @Option(
    help: ArgumentHelp("What has happened in the procedure so far, in JSON or YAML.", valueName: "file"),
    completion: .file(extensions: ["json", "yaml", "yml"]))
  var events: String?

  @Option(
    help: ArgumentHelp(
      "With --events: the day on which one asks where the file stands (default: --as-known-on).",
      valueName: "YYYY-MM-DD"), transform: DayArgument.day)
  var today: Day?

  @Option(help: "text, json, markdown, html, jsonl or grounds (default: text; jsonl for lines).")
  var format: Format?

  @Option(help: "Write the notice for this reader: applicant, officer, auditor or public.")
  var audience: AudienceChoice?

  @Option(
    name: .customLong("decided-on"),
    help: ArgumentHelp("The day of decision, for --audience (default: --as-known-on).", valueName: "YYYY-MM-DD"),
    transform: DayArgument.day)
  var decidedOn: Day?

  @Option(
    name: .customLong("served-on"),
    help: ArgumentHelp("The day on which the applicant receives the notice.", valueName: "YYYY-MM-DD"),
    transform: DayArgument.day)
  var servedOn: Day?

  @Option(
    help: ArgumentHelp(
      "With --audience: a file that states what each reader sees of names, numbers and addresses.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var masks: String?

  @Option(
    help: ArgumentHelp(
      "With --audience: a file that names the office that decides and the bodies to turn to against it.",
      valueName: "file"), completion: .file(extensions: ["yaml"]))
  var office: String?

  @Flag(help: "Text only: leave out interpretations, the choice of the version and what is for verifying.")
  var brief = false

  @Flag(help: "With --format grounds: add the words of the policy that are otherwise only named.")
  var texts = false

  @Flag(
    inversion: .prefixedNo,
    help:
      "Say what would change the outcome, and on which days it would be granted (default with --audience applicant).")
  var counterfactuals: Bool?

  @Option(
    help: ArgumentHelp(
      "With --counterfactuals: the first day the person can act on (default: that of the case; in a notice, of service).",
      valueName: "YYYY-MM-DD"), transform: DayArgument.day)
  var from: Day?

  @Flag(help: "Decide every line of the facts as a case of its own.")
  var lines = false

  @Option(help: ArgumentHelp("Write the canonical record to a file.", valueName: "file"), completion: .file())
  var record: String?

  @Option(
    help: ArgumentHelp("Line by line: write a record of every line that was refused.", valueName: "file"),
    completion: .file(extensions: ["jsonl"]))
  var failures: String?

  @Option(help: ArgumentHelp("Write the result to a file instead of stdout.", valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  private var isLineByLine: Bool {
    lines || facts?.hasSuffix(".jsonl") == true || (facts == "-" && (format == .jsonl || format == .grounds))
  }

  private var saysCounterfactuals: Bool { counterfactuals ?? (audience?.audience == .applicant) }

  func validate() throws {
    try FactSetting.check(settings)
    guard facts != nil || !settings.isEmpty else { throw ValidationError("--facts FILE is missing") }
    if audience == nil, decidedOn != nil || servedOn != nil || masks != nil || office != nil {
      throw ValidationError("--decided-on, --served-on, --masks and --office belong to --audience")
    }
    if texts, format != .grounds { throw ValidationError("--texts belongs to --format grounds") }
    if audience != nil, isLineByLine || format == .jsonl || format == .grounds {
      throw ValidationError("--audience belongs to a single case, in text, markdown, html or json")
    }
    if counterfactuals == true, audience?.audience == .public {
      throw ValidationError("a published result does not say what would change it; leave out --counterfactuals")
    }
    if from != nil, !saysCounterfactuals { throw ValidationError("--from belongs to --counterfactuals") }
    if counterfactuals == true, isLineByLine || format == .jsonl || format == .grounds {
      throw ValidationError("--counterfactuals belongs to a single case in text, json, markdown or html")
    }
    if today != nil, events == nil { throw ValidationError("--today belongs to --events") }
    if events != nil, isLineByLine || audience != nil || counterfactuals == true {
      throw ValidationError("--events belongs to the record of a single case, without --audience and --counterfactuals")
    }
    if events == "-", facts == "-" { throw ValidationError("standard input holds either the facts or the events") }
    guard isLineByLine else {
      if failures != nil { throw ValidationError("--failures belongs to cases line by line; use --record") }
      return
    }
    guard let facts, !facts.isEmpty else { throw ValidationError("--lines needs --facts FILE") }
    if let format, format != .jsonl, format != .grounds {
      throw ValidationError(
        "cases line by line are written with --format jsonl or grounds, not \(format.rawValue): one JSON object a line")
    }
    if record != nil {
      throw ValidationError(
        "--record belongs to a single case; every line of jsonl is a record, and --failures takes those of refused lines"
      )
    }
    if output != nil { throw ValidationError("--output belongs to a single case; redirect standard output") }
  }

  func run() throws {
    let day = knowledge.day
    let reporting = Reporting(options: language, asJSON: [.json, .jsonl, .grounds].contains(format))
    let loading = Engine.load(policy, in: PolicyFolder(folder.path))
    guard let loaded = loading.policy else { throw reporting.fail(loading.diagnostics, files: loading.files) }
    if isLineByLine {
      let form: LineDeciding.Form = format == .grounds ? .grounds(withTexts: texts) : .records
      try LineDeciding(
        policy: loaded, day: day, settings: settings, language: language, form: form, failures: failures
      ).run(facts ?? "-")
      return
    }
    var reading = CaseReading(files: loading.files, reporting: reporting)
    let tree: LineCase
    do throws(ExitCode) {
      tree = try reading.read(facts, settings: settings, isLine: format == .jsonl || format == .grounds)
    } catch {
      if let record, let refused = reading.refused {
        try FileWriting.replace(
          record,
          with: loaded.failureRecordBytes(
            refused.error, unreadable: refused.bytes, isJSON: refused.isJSON, asKnownOn: day))
      }
      throw error
    }
    var files = reading.blotted(tree.facts, under: loaded)
    let facts = Facts(tree.facts)
    let given = try givenEvents(of: facts, under: loaded, on: day, files: &files, reporting)
    let decision = try decision(facts, given, under: loaded, on: day, files, reporting)
    // What follows is said about the decision: should it fail, the decision was made all the same.
    if let record { try FileWriting.replace(record, with: decision.recordBytes()) }
    reporting.show(files.shown(loaded.leftAside(of: facts, by: decision)), files: files.files)
    var printing = DecisionPrinting(decision, format: format ?? .text, language: language, isBrief: brief)
    printing.includesTexts = texts
    printing.timeline = try answer(files, reporting) { () throws(CaseError) in try loaded.timeline(of: decision) }
    // A letter that grants says nothing of it.
    if saysCounterfactuals, counterfactuals == true || decision.outcome != .granted {
      let first = firstDay(knownOn: day)
      printing.counterfactuals = try answer(files, reporting) { () throws(CaseError) in
        try loaded.counterfactuals(facts, asKnownOn: day, from: first)
      }
    }
    if let audience {
      printing.notice = try notice(printing, for: audience.audience, under: loaded, on: decidedOn ?? day, reporting)
    }
    try write(printing, id: tree.id)
  }

  /// The first day the person can choose: whoever reads a letter can act on the day of service at the earliest.
  private func firstDay(knownOn day: Day) -> Day? {
    switch audience?.audience {
    case .applicant?, .officer?: from ?? servedOn ?? decidedOn ?? day
    case .auditor?, .public?, nil: from
    }
  }

  private func notice(
    _ printing: DecisionPrinting, for audience: Audience, under policy: LoadedPolicy, on day: Day,
    _ reporting: Reporting
  ) throws(ExitCode) -> Notice {
    let profile = try stated(masks, OfficeMasks.read, reporting)?.read.profile(of: audience)
    let deciding = try stated(office, DecidingOffice.read, reporting)
    do throws(CaseError) {
      let notice = try policy.notice(
        of: printing.decision, for: audience, decidedOn: day, servedOn: servedOn,
        counterfactuals: printing.counterfactuals, masks: profile, office: deciding?.read)
      reporting.show(DecisionDays.warnings(about: printing.decision, decidedOn: day), files: SourceFiles())
      return notice
    } catch {
      throw reporting.fail(error.diagnostics, files: SourceFiles(deciding.map { [$0.file] } ?? []))
    }
  }

  /// The events of the file, which ends up among those that messages quote.
  private func givenEvents(
    of facts: Facts, under policy: LoadedPolicy, on day: Day, files: inout BlottedFiles, _ reporting: Reporting
  ) throws(ExitCode) -> (events: Facts, today: Day)? {
    guard let events else { return nil }
    var reading = CaseReading(files: files.files, reporting: reporting)
    do throws(ExitCode) {
      let tree = try reading.read(events, settings: [], isLine: false)
      reading.blot(tree.facts, under: policy, in: &files)
      return (Facts(tree.facts), today ?? day)
    } catch {
      if let record, let refused = reading.refused {
        try FileWriting.replace(
          record,
          with: policy.failureRecordBytes(
            refused.error, facts: facts, unreadableEvents: refused.bytes, isJSON: refused.isJSON, today: today ?? day,
            asKnownOn: day))
      }
      throw error
    }
  }

  /// What an office states in a file of its own.
  private func stated<Statement>(
    _ path: String?, _ read: (SourceFile) -> (Statement?, diagnostics: [Diagnostic]), _ reporting: Reporting
  ) throws(ExitCode) -> (read: Statement, file: SourceFile)? {
    guard let path else { return nil }
    let bytes: [UInt8]
    switch FileReading.bytes(of: path) {
    case .success(let read): bytes = read
    case .failure(let error): throw reporting.fail(error.diagnostic)
    }
    let file = SourceFile(name: path, bytes: bytes)
    let reading = read(file)
    guard let own = reading.0 else { throw reporting.fail(reading.diagnostics, files: SourceFiles([file])) }
    return (own, file)
  }

  /// Something about a decision that was made.
  private func answer<Answer>(
    _ files: BlottedFiles, _ reporting: Reporting, _ ask: () throws(CaseError) -> Answer
  ) throws(ExitCode) -> Answer {
    do throws(CaseError) { return try ask() } catch { throw reporting.fail(error, files: files) }
  }

  /// The decision; a case that is refused leaves a record of what is wrong with it.
  private func decision(
    _ facts: Facts, _ given: (events: Facts, today: Day)?, under policy: LoadedPolicy, on day: Day,
    _ files: BlottedFiles, _ reporting: Reporting
  ) throws(ExitCode) -> Decision {
    do throws(CaseError) {
      guard let given else { return try policy.decide(facts, asKnownOn: day) }
      return try policy.decide(facts, events: given.events, today: given.today, asKnownOn: day)
    } catch {
      if let record {
        try FileWriting.replace(
          record,
          with: policy.failureRecordBytes(
            error, facts: facts, asKnownOn: day, events: given.map { (given: $0.events, today: $0.today) }))
      }
      throw reporting.fail(error, files: files)
    }
  }

  private func write(_ printing: DecisionPrinting, id: JSONValue?) throws {
    if let output {
      try FileWriting.replace(output, with: printing.bytes(id: id, isColored: language.color == .always))
      return
    }
    var stdout = Output()
    try stdout.write(printing.bytes(id: id, isColored: language.color.applies(to: Terminal.output)))
    try stdout.flush()
  }
}
