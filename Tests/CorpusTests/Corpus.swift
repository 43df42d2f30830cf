import Foundation
import Testing
import Yiju
import YijuAppealPacks
import YijuCalendarParsing
import YijuCaseTesting
import YijuCivilCalendars
import YijuDecisionRecords
import YijuDiagnostics
import YijuExplanations
import YijuFactBinding
import YijuFacts
import YijuFeel
import YijuForms
import YijuPolicyChecking
import YijuPolicyParsing
import YijuProcedures
import YijuYAMLTrees

/// The rejected examples, and what refuses each.
enum Corpus {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  static let root = folder.appending(path: "../..").standardizedFileURL
  static let policies = PolicyFolder(root.appending(path: "policies").path())

  /// Every kind of diagnostic there is.
  static let kinds: [DiagnosticKind] =
    DiagnosticKind.yamlKinds + policyParsingKinds + DiagnosticKind.calendarParsingKinds
    + DiagnosticKind.registerParsingKinds + DiagnosticKind.feelKinds
    + DiagnosticKind.jsonReadingKinds + DiagnosticKind.policyCheckingKinds + DiagnosticKind.factBindingKinds
    + DiagnosticKind.facadeKinds + DiagnosticKind.recordReadingKinds + DiagnosticKind.caseTestingKinds
    + DiagnosticKind.procedureKinds + DiagnosticKind.recordCheckingKinds
    + DiagnosticKind.appealPackKinds + DiagnosticKind.noticeKinds + DiagnosticKind.officeFileKinds
    + DiagnosticKind.formKinds + DiagnosticKind.maskFileKinds

  /// The folders of the rejected examples, `CODE-slug`.
  static let rejected: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "Rejected").path())) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }()

  static func code(of example: String) -> String { String(example.prefix { $0 != "-" }) }

  /// What is found about an example, with the files to show it.
  struct Finding {
    var diagnostics: [Diagnostic] = []
    var files = SourceFiles()
  }

  static func examine(_ example: String) throws -> Finding {
    let folder = folder.appending(path: "Rejected/\(example)")
    let names = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path()))
    func file(_ name: String) throws -> SourceFile {
      let data = try Data(contentsOf: folder.appending(path: name))
      return SourceFile(name: "\(example)/\(name)", bytes: name.hasSuffix(".recipe") ? recipe(data) : Array(data))
    }
    if names.contains("facts-to-pack.json") {
      return try decidedAndPacked(folder, try file("facts-to-pack.json"), try file("decided.txt"))
    }
    if names.contains("load.txt") { return try load(folder, names) }
    if names.contains("released.txt") {
      let comparison = LockComparison(PolicyFolder(folder.appending(path: "folder").path()))
      return Finding(diagnostics: comparison.diagnostics, files: comparison.files)
    }
    if names.contains("calendar.yaml") { return calendar(try file("calendar.yaml")) }
    if names.contains("register.yaml") { return register(try file("register.yaml")) }
    if names.contains("facts.json") { return facts(try file("facts.json"), example) }
    if names.contains("events.json") {
      let facts = names.contains("facts-of-events.json") ? try file("facts-of-events.json") : nil
      return events(try file("events.json"), of: facts, example)
    }
    if names.contains("notice.txt") {
      return try notice(try file("policy.yaml"), try file("facts-of-notice.json"), try file("notice.txt"))
    }
    if names.contains("office.masks.yaml") {
      let file = try file("office.masks.yaml")
      return Finding(diagnostics: OfficeMasks.read(file).diagnostics, files: SourceFiles([file]))
    }
    if names.contains("office.yaml") {
      let stated = try file("office.yaml")
      let reading = DecidingOffice.read(stated)
      guard let office = reading.office, names.contains("policy.yaml") else {
        return Finding(diagnostics: reading.diagnostics, files: SourceFiles([stated]))
      }
      return try notice(
        try file("policy.yaml"), try file("facts-of-notice.json"), try file("days.txt"), office, SourceFiles([stated]))
    }
    if names.contains("layout.form.yaml") { return form(try file("layout.form.yaml")) }
    if names.contains("batch.jsonl") { return batch(try file("batch.jsonl")) }
    if names.contains("batch.txt") { return batch(try recorded(file("batch.txt"))) }
    if names.contains("form-name.txt") { return formName(try file("form-name.txt")) }
    if names.contains("cases.yaml") { return cases(try file("cases.yaml")) }
    if names.contains("records.jsonl") { return line(try file("records.jsonl")) }
    if names.contains("packed.txt") {
      return packing(
        try recorded(file("packed.txt")), names.contains("related.txt") ? try recorded(file("related.txt")) : nil,
        names.contains("attached.txt") ? try file("attached.txt") : nil,
        names.contains("evidence-name.txt")
          ? [SourceFile(name: unescaped(try file("evidence-name.txt")), bytes: [])] : [])
    }
    if names.contains("facts-of-versions.json") { return try leftAside(file("facts-of-versions.json")) }
    if names.contains("record.json") { return record(try file("record.json")) }
    let versions = try names.filter { $0.hasPrefix("version-") }.sorted().map { try file($0) }
    if !versions.isEmpty { return sideBySide(versions) }
    let parents = try names.filter { $0.hasPrefix("parent") }.sorted().map { try file($0) }
    let main = try file(names.contains("policy.recipe") ? "policy.recipe" : "policy.yaml")
    return policy(main, parents: parents, withOutlook: code(of: example) == "S106")
  }

  /// The file of an example that is one policy.
  static func policyFile(of example: String) -> SourceFile? {
    let path = folder.appending(path: "Rejected/\(example)/policy.yaml")
    return (try? Data(contentsOf: path)).map { SourceFile(name: example, bytes: Array($0)) }
  }

  /// What compiling says of a policy, with all shipped ones as parents.
  static func compiled(_ file: SourceFile) -> [Diagnostic] {
    let parents = policies.ids().flatMap { policies.versionFiles(of: $0) }
    return engine.compile(file, parents: parents).diagnostics
  }

  /// A name whose line breaks are written `\n`.
  private static func unescaped(_ file: SourceFile) -> String {
    String(decoding: file.bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines).replacing(
      "\\n", with: "\n")
  }

  /// `<count> <text>` per line: examples too large to keep as they are.
  private static func recipe(_ data: Data) -> [UInt8] {
    String(decoding: data, as: UTF8.self).split(separator: "\n").flatMap { line -> [UInt8] in
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let count = Int(parts[0]) else { return [] }
      return Array(repeatElement(Array(parts[1].utf8), count: count).joined())
    }
  }

  private static let engine = Engine(
    calendars: policies.calendarFiles().files, sources: policies.sourceFiles().files)

  /// Versions that an engine was given one by one.
  private static func sideBySide(_ files: [SourceFile]) -> Finding {
    var versions = VersionsAtHand()
    for file in files { versions.add(engine.compile(file)) }
    return Finding(diagnostics: versions.conflicts(), files: versions.files)
  }

  private static func policy(_ file: SourceFile, parents: [SourceFile], withOutlook: Bool) -> Finding {
    let shared = policies.ids().flatMap { policies.versionFiles(of: $0) }
    let compilation = engine.compile(file, parents: parents + shared)
    return Finding(
      diagnostics: compilation.diagnostics + (withOutlook ? compilation.outlook : []), files: compilation.files)
  }

  /// A decision put into a notice for the applicant; `notice.txt` holds the days of decision, of service, and
  /// that up to which publications count.
  private static func notice(
    _ file: SourceFile, _ facts: SourceFile, _ days: SourceFile, _ office: DecidingOffice? = nil,
    _ files: SourceFiles = SourceFiles()
  ) throws -> Finding {
    let policy = try #require(engine.compile(file).policy)
    let days = String(decoding: days.bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).map {
      Day(iso: String($0))
    }
    let decidedOn = try #require(days.first ?? nil)
    let asKnownOn = days.count > 2 ? try #require(days[2]) : decidedOn
    let decision = try policy.decide(try Facts(json: facts.bytes), asKnownOn: asKnownOn)
    do {
      _ = try policy.notice(
        of: decision, for: .applicant, decidedOn: decidedOn, servedOn: days.count > 1 ? days[1] : nil, office: office)
      return Finding(diagnostics: DecisionDays.warnings(about: decision, decidedOn: decidedOn))
    } catch {
      return Finding(diagnostics: error.diagnostics, files: files)
    }
  }

  /// A layout against the policy it names.
  private static func form(_ file: SourceFile) -> Finding {
    let reading = FormLayoutReader.read(file.bytes)
    var finding = Finding(diagnostics: reading.diagnostics, files: SourceFiles([file]))
    if let layout = reading.layout, let policy = Engine.load(layout.policy, in: policies).policy?.versions.last {
      finding.diagnostics += FormFilling(layout, plan: policy.plan).diagnostics()
    }
    return finding
  }

  /// Lines for a form of the shipped policy.
  private static func batch(_ file: SourceFile) -> Finding {
    var finding = Finding(files: SourceFiles([file]))
    for line in JSONLines(file.bytes) {
      guard let root = JSONReader.read(file.bytes, in: line.range, file: 0, limits: .line).root else { continue }
      guard let policy = Engine.load("cn/xinjiang/urumqi/skill-subsidy@2017.1", in: policies).policy?.versions.last
      else { continue }
      finding.diagnostics += FormLine.read(root, plan: policy.plan, number: line.number).diagnostics
      guard root["digest"] != nil else { continue }
      let doubt = RecordChecker(archive).doubt(about: root, line: Array(file.bytes[line.range]), number: line.number)
      finding.diagnostics += doubt.map { [$0] } ?? []
    }
    return finding
  }

  /// The name of a form that has no layout.
  private static func formName(_ file: SourceFile) -> Finding {
    let name = String(decoding: file.bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    return Finding(diagnostics: [
      FormLookup.missing(name, of: "cn/xinjiang/urumqi/skill-subsidy", known: ["form-1", "form-2", "form-3"])
    ])
  }

  private static func calendar(_ file: SourceFile) -> Finding {
    let engine = Engine(calendars: [file])
    return Finding(diagnostics: engine.calendarDiagnostics, files: engine.calendarFiles)
  }

  private static func register(_ file: SourceFile) -> Finding {
    let engine = Engine(registers: [file])
    return Finding(diagnostics: engine.registerDiagnostics, files: engine.registerFiles)
  }

  private static func facts(_ file: SourceFile, _ example: String) -> Finding {
    var finding = Finding()
    let id = finding.files.append(file)
    let host = folder.appending(path: "Accepted/facts-host/policy.yaml").path()
    guard case .version(let policy)? = Engine.load(host, in: policies).policy else { return finding }
    let reading = JSONReader.read(file.bytes, file: id)
    guard let root = reading.root else {
      // As the reader says it: of a file with a person's facts no value is repeated.
      finding.diagnostics = reading.diagnostics
      return finding
    }
    do throws(CaseError) {
      let facts = Facts(root)
      // The example that asks too early asks on a day before the host was published.
      let day = example.hasSuffix("too-early") ? "2017-01-01" : "2026-11-22"
      guard let asKnownOn = Day(iso: day) else { return finding }
      _ = try policy.decide(facts, asKnownOn: asKnownOn)
    } catch {
      finding.diagnostics = error.diagnostics
    }
    return finding
  }

  private static func events(_ file: SourceFile, of facts: SourceFile?, _ example: String) -> Finding {
    var finding = Finding()
    let id = finding.files.append(file)
    guard let policy = policy(followedBy: example), let today = Day(iso: "2025-06-30") else { return finding }
    do throws(CaseError) {
      let events = try Facts(json: file.bytes, file: id)
      if let facts {
        _ = try policy.decide(Facts(json: facts.bytes), events: events, today: today, asKnownOn: today)
      } else {
        _ = try policy.timeline(events: events, today: today, asKnownOn: today)
      }
    } catch {
      finding.diagnostics = error.diagnostics
    }
    return finding
  }

  private static func cases(_ file: SourceFile) -> Finding {
    let reading = CaseFileReader.read(file)
    var finding = Finding(diagnostics: reading.diagnostics, files: reading.files)
    if let cases = reading.cases, let policy = Engine.load(cases.policy.value, in: policies).policy {
      finding.diagnostics += CaseFileChecker.check(cases, against: policy)
    }
    return finding
  }

  /// The policy whose procedure an example of events follows: one without, one in two versions, one that
  /// looks at office hours, or that of the notice.
  private static func policy(followedBy example: String) -> LoadedPolicy? {
    let minimal = folder.appending(path: "Accepted/minimal/policy.yaml").path()
    switch code(of: example) {
    case "E040": return Engine.load(minimal, in: policies).policy
    case "E041":
      guard let text = try? String(contentsOfFile: minimal, encoding: .utf8) else { return nil }
      let versions = ["2020.1", "2021.1"].compactMap { version in
        let bytes = Array(
          text.replacing("version: '2020.1'", with: "version: '\(version)'")
            .replacing("from: 2020-01-01", with: "from: \(version.prefix(4))-01-01").utf8)
        return engine.compile(SourceFile(name: version, bytes: bytes)).policy
      }
      return PolicyVersions(versions).map { .versions($0) }
    case "E050":
      return Engine.load(folder.appending(path: "Accepted/parallel-steps/policy.yaml").path(), in: policies).policy
    default: return Engine.load("cn/xinjiang/urumqi/skill-subsidy@2017.1", in: policies).policy
    }
  }

  private static func record(_ file: SourceFile) -> Finding {
    var finding = Finding()
    let id = finding.files.append(file)
    finding.diagnostics = RecordReader.read(file.bytes, file: id).diagnostics
    return finding
  }

  /// The first line of a file of records.
  private static func line(_ file: SourceFile) -> Finding {
    let checking = RecordChecker(policies).check(line: Array(file.line(1)), name: file.name)
    return Finding(diagnostics: checking.diagnostics, files: checking.files)
  }

  /// A record of the archive, which is the first line of a file; text on the second is replaced by that on the third.
  private static func recorded(_ file: SourceFile) throws -> SourceFile {
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    let path = try #require(lines.first)
    var text = try String(
      contentsOf: root.appending(path: "Tests/RecordArchiveTests/Archive/records/\(path)"), encoding: .utf8)
    if lines.count > 2 {
      try #require(text.contains(lines[1]))
      text = text.replacing(lines[1], with: lines[2])
    }
    // Whoever changes a record can reckon its digest anew.
    if lines.count > 3, lines[3] == "digest",
      let record = RecordReader.read(Array(text.utf8), file: 0).record
    {
      text = text.replacing(record.digest, with: record.computedDigest)
    }
    return SourceFile(name: file.name.replacing(".txt", with: ".json"), bytes: Array(text.utf8))
  }

  /// Facts for a policy of two versions, of which the second asks where the applicant lives.
  private static func leftAside(_ file: SourceFile) throws -> Finding {
    let text = try String(contentsOf: folder.appending(path: "Accepted/minimal/policy.yaml"), encoding: .utf8)
    let first = text.replacing("from: 2020-01-01, to: unstated", with: "from: 2020-01-01, to: 2021-12-31")
    let second = text.replacing("version: '2020.1'", with: "version: '2022.1'")
      .replacing("from: 2020-01-01", with: "from: 2022-01-01")
      .replacing(
        "facts:\n", with: "facts:\n  applicant.resident: { title: 本市户籍, type: yesno, nature: fixed }\n"
      )
      .replacing("checks:\n", with: "checks:\n  resident: { title: 本市户籍, fact: applicant.resident, cites: notice/一 }\n")
    let policies = [("2020.1", first), ("2022.1", second)].compactMap { name, text in
      engine.compile(SourceFile(name: name, bytes: Array(text.utf8))).policy
    }
    let versions = LoadedPolicy.versions(try #require(PolicyVersions(policies)))
    let facts = try Facts(json: file.bytes)
    let decision = try versions.decide(facts, asKnownOn: try #require(Day(iso: "2026-01-10")))
    return Finding(diagnostics: versions.leftAside(of: facts, by: decision))
  }

  /// The archive keeps the files its records were decided under, whatever the shipped ones are now.
  private static let archive = PolicyFolder(root.appending(path: "Tests/RecordArchiveTests/Archive").path())

  /// `attached.txt` holds the number of the item and the text of the file.
  private static func packing(
    _ file: SourceFile, _ related: SourceFile?, _ attached: SourceFile?, _ evidence: [SourceFile] = []
  ) -> Finding {
    let words = attached.map { String(decoding: $0.bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace) } ?? []
    let attachments = words.first.flatMap { Int($0) }.map { item in
      PackAttachment(
        item: item, file: SourceFile(name: "rights.txt", bytes: words.count > 1 ? Array(words[1].utf8) : []))
    }
    let packing = AppealPack.pack(
      file, from: archive,
      particulars: PackParticulars(
        evidence: evidence, related: related.map { [$0] } ?? [], attached: attachments.map { [$0] } ?? []))
    return Finding(diagnostics: packing.diagnostics, files: packing.files)
  }

  /// A case decided under the policy of the example, and packed as decided on the day in `decided.txt`.
  private static func decidedAndPacked(_ folder: URL, _ facts: SourceFile, _ day: SourceFile) throws -> Finding {
    let home = PolicyFolder(folder.appending(path: "folder").path())
    let decidedOn = try #require(Day(iso: String(decoding: day.bytes.prefix(10), as: UTF8.self)))
    let policy = try #require(Engine.load("example/skill-subsidy", in: home).policy)
    let decision = try policy.decide(Facts(json: facts.bytes), asKnownOn: decidedOn)
    let record = SourceFile(name: "record.json", bytes: decision.recordBytes())
    let packing = AppealPack.pack(record, from: home, particulars: PackParticulars(decidedOn: decidedOn))
    return Finding(diagnostics: packing.diagnostics, files: packing.files)
  }

  private static func load(_ folder: URL, _ names: Set<String>) throws -> Finding {
    let name = try String(contentsOf: folder.appending(path: "load.txt"), encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let home = names.contains("folder") ? PolicyFolder(folder.appending(path: "folder").path()) : policies
    let loading = Engine.load(name, in: home)
    return Finding(diagnostics: loading.diagnostics, files: loading.files)
  }

  /// A path of this checkout is no part of a message.
  static func portable(_ text: String) -> String { text.replacingOccurrences(of: root.path(), with: "") }
}
