import Foundation
import Testing
import Yiju
import YijuCaseTesting
import YijuCivilCalendars
import YijuDecisionRecords
import YijuDecisions
import YijuFacts
import YijuPlans

/// The archive beside the tests, and the cases its records come from.
enum GoldenArchive {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Archive")
  static let root = folder.appending(path: "../../..").standardizedFileURL
  static let policies = PolicyFolder(root.appending(path: "policies").path())
  static let archive = PolicyFolder(folder.path())
  static let asKnownOn = Day(iso: "2026-11-22") ?? .earliest

  /// The records, sorted by path.
  static let records: [URL] = {
    let found =
      FileManager.default.enumerator(
        at: folder.appending(path: "records"), includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return found.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
  }()

  /// A run of a shipped policy that the archive must have a record of.
  struct Wanted: Sendable, CustomTestStringConvertible {
    /// `ID@VERSION`, or the id alone where the case's date chooses.
    var name: String
    /// `granted` … `failed`.
    var outcome: String
    /// Whether it tells where the file stood in its procedure.
    var hasEvents = false
    var bytes: [UInt8]

    var file: URL { folder.appending(path: hasEvents ? "\(outcome).events.json" : "\(outcome).json") }
    private var folder: URL { GoldenArchive.folder.appending(path: "records/\(name)") }
    var testDescription: String { "\(name) \(outcome)\(hasEvents ? " with events" : "")" }
  }

  /// The first case of each outcome in the case files of each policy, and one with a fact no policy knows.
  static let wanted: [Wanted] = {
    var found: [Wanted] = []
    for file in caseFiles {
      guard case .success(let bytes) = FileReading.bytes(of: file),
        let cases = CaseFileReader.read(SourceFile(name: file, bytes: bytes)).cases,
        let policy = Engine.load(cases.policy.value, in: policies).policy
      else { continue }
      func add(_ facts: Facts, _ day: Day) {
        var outcome = FailedRun.outcome
        var record: [UInt8]
        do throws(CaseError) {
          let decision = try policy.decide(facts, asKnownOn: day)
          outcome = decision.outcome.rawValue
          record = decision.recordBytes()
          if let bytes = followed(facts, day, policy, decision),
            !found.contains(where: { $0.name == cases.policy.value && $0.hasEvents })
          {
            found.append(Wanted(name: cases.policy.value, outcome: outcome, hasEvents: true, bytes: bytes))
          }
        } catch {
          record = policy.failureRecordBytes(error, facts: facts, asKnownOn: day)
        }
        guard
          !found.contains(where: { $0.name == cases.policy.value && $0.outcome == outcome && !$0.hasEvents })
        else { return }
        found.append(Wanted(name: cases.policy.value, outcome: outcome, bytes: record))
      }
      for example in cases.cases { add(example.given, example.asKnownOn ?? asKnownOn) }
      if let first = cases.cases.first, case .object(let entries) = first.given.tree.content {
        let extra = FactEntry(key: "没有这个事实", value: FactTree(.number("1.50")))
        add(Facts(FactTree(.object(entries + [extra]))), asKnownOn)
      }
    }
    return found
  }()

  /// The record of the same case with its file just handed in; nil where the policy has no procedure or the case no day.
  private static func followed(
    _ facts: Facts, _ day: Day, _ policy: LoadedPolicy, _ decision: Decision
  ) -> [UInt8]? {
    guard let plan = policy.versions.first(where: { $0.version == decision.policy.version })?.plan,
      let procedure = plan.procedure, let first = procedure.steps.first,
      case .text(let start)? = procedure.startFact.flatMap({ FactPath($0) }).flatMap({ decision.facts[$0] })?.content
    else { return nil }
    let event = FactTree(
      .object([
        FactEntry(key: "step", value: FactTree(.text(first.id))), FactEntry(key: "on", value: FactTree(.text(start))),
      ]))
    let events = Facts(FactTree(.object([FactEntry(key: "events", value: FactTree(.list([event])))])))
    return (try? policy.decide(facts, events: events, today: day, asKnownOn: day))?.recordBytes()
  }

  private static var caseFiles: [String] {
    let found = FileManager.default.enumerator(atPath: policies.path)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(".cases.yaml") }.sorted().map { "\(policies.path)/\($0)" }
  }

  /// Adds a record and the files it needs; what is there already stays as it is.
  static func add(_ wanted: Wanted) throws {
    try FileManager.default.createDirectory(
      at: wanted.file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(wanted.bytes).write(to: wanted.file)
    _ = try PolicyArchive(from: policies, to: archive).keep().get()
  }
}
