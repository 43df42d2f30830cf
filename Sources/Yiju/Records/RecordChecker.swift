import Synchronization
import YijuCivilCalendars
import YijuDecisionRecords
import YijuDecisions
package import YijuDiagnostics
import YijuFacts
import YijuMasking

/// Checks records by deciding them again, from a folder of policies and calendars.
///
/// A policy is compiled once for all records that name the same files; one checker serves any number of threads.
package final class RecordChecker: Sendable {
  /// Policies kept compiled; a run over the records of many policies starts anew when there are more.
  private static let capacity = 256

  private let folder: PolicyFolder
  private let loaded = Mutex<[String: PolicyLoading]>([:])
  /// One for each thread at work.
  private let buffers = Mutex<[GroundsBuffer]>([])
  private let known = Mutex<[[UInt8]: LoadedPolicy]>([:])

  /// Checks against the policies and calendars of a folder, and those of its archive.
  package init(_ folder: PolicyFolder) { self.folder = folder }

  /// Reads a record, decides again under the version it names, and compares.
  ///
  /// - Parameter examinesAll: Whether `recorded` and `repeated` are wanted of identical records too.
  /// - Complexity: linear in the size of the record, once its policy is loaded.
  package func check(_ file: SourceFile, examinesAll: Bool = false) -> RecordChecking {
    if !examinesAll, repeatsAsWritten(file.bytes) {
      var checking = RecordChecking()
      checking.verification = .identical
      return checking
    }
    return examine(file)
  }

  /// Checks a line of `decide --format jsonl`: `line` and `id` in front of the record are no part of it.
  package func check(line bytes: [UInt8], name: String) -> RecordChecking {
    switch RecordLine(bytes) {
    case .record(let record): return check(SourceFile(name: name, bytes: record))
    case .error:
      var checking = RecordChecking()
      let number = checking.files.append(SourceFile(name: name, bytes: Blotting(unread: bytes).shown))
      let span = SourceSpan(file: number, start: 0, end: bytes.count)
      checking.diagnostics = [Diagnostic(.lineWithoutRecord, at: span)]
      return checking
    }
  }

  /// What is found is fit to be shown to anyone: the record holds a person's whole file.
  private func examine(_ file: SourceFile) -> RecordChecking {
    var checking = RecordChecking()
    let number = checking.files.append(SourceFile(name: file.name, bytes: []))
    repeatAndCompare(file, number, &checking)
    // Most records are found identical, and there is nothing to say about them.
    guard !checking.diagnostics.isEmpty || !checking.isIdentical else { return checking }
    let blotting = RecordBlotting(file, number: number, under: checking.source?.policy)
    checking.diagnostics = blotting.shown(checking.diagnostics, file: number)
    checking.files = SourceFiles(
      [SourceFile(name: file.name, bytes: blotting.blotting.shown)] + checking.files.files.dropFirst())
    if case .differs(let difference)? = checking.verification {
      checking.verification = .differs(blotting.shown(difference))
    }
    return checking
  }

  private func repeatAndCompare(_ file: SourceFile, _ number: UInt16, _ checking: inout RecordChecking) {
    let reading = RecordReader.read(file.bytes, file: number)
    checking.diagnostics = reading.diagnostics
    guard let record = reading.record else { return }
    checking.recorded = record
    let loading = policy(of: record)
    guard let policy = loading.policy else {
      let name = RecordChecker.name(of: record)
      for file in loading.files.files { checking.files.append(file) }
      checking.diagnostics += loading.diagnostics.filter { $0.severity == .error }.map { $0.shifted(by: number + 1) }
      checking.obstacle = obstacle(
        to: record, .policy,
        LocalizedText(zh: "`\(name)` 无法载入", en: "`\(name)` cannot be loaded"))
      return
    }
    remember(policy, of: file.bytes)
    checking.source = RecordSource(
      policy: policy, engine: loading.engine,
      folder: folder.wanting(
        policies: record.policyFiles, calendars: record.calendars, registers: record.registers,
        sources: record.sources))
    let repeated = RepeatedRun(record, under: policy)
    checking.repeated = repeated
    checking.verification = RecordVerification.compare(record, repeated: repeated.record)
    if record.outcome != nil, case .failure(let run) = repeated {
      checking.diagnostics += run.errors
      checking.obstacle =
        run.errors.contains { $0.kind == .versionNotYetKnown }
        ? obstacle(to: record, .policy, LocalizedText(zh: "当时尚未公布", en: "was not published yet"))
        : obstacle(to: record, .facts, LocalizedText(zh: "不再被接受", en: "are not accepted any more"))
    }
  }

  // MARK: Causes

  /// Why a record cannot be repeated: because it was changed, else because a file it names is not at hand, else for the
  /// cause that showed.
  private func obstacle(
    to record: RecordedDecision, _ cause: RecordDifference.Cause, _ finding: LocalizedText
  ) -> LocalizedText {
    func line(_ cause: RecordDifference.Cause, _ text: LocalizedText) -> LocalizedText {
      LocalizedText(
        zh: "differs: \(cause.rawValue) \(text.zh)", en: "differs: \(cause.rawValue) \(text.en)")
    }
    let plain = LocalizedText(zh: "\(cause.rawValue) \(finding.zh)", en: "\(cause.rawValue) \(finding.en)")
    if let damage = record.damage {
      return line(.record, LocalizedText(zh: "\(damage.text.zh)；\(plain.zh)", en: "\(damage.text.en); \(plain.en)"))
    }
    guard let lacking = lackingFile(of: record) else { return line(cause, finding) }
    return line(
      lacking.cause,
      LocalizedText(
        zh: "`\(lacking.name)` 不是记录时的文件，那份文件也不在；\(plain.zh)",
        en: "`\(lacking.name)` is not the file of the record, which is not at hand; \(plain.en)"))
  }

  /// The first file of those a record names that neither the folder nor its archive has with the digest it states.
  private func lackingFile(of record: RecordedDecision) -> (cause: RecordDifference.Cause, name: String)? {
    let former = folder.wanting(
      policies: record.policyFiles, calendars: record.calendars, registers: record.registers, sources: record.sources)
    for file in record.policyFiles where former.file(of: file.name).map({ Digests.sha256($0.bytes) }) != file.sha256 {
      return (.policy, file.name)
    }
    let shared: [(RecordDifference.Cause, [FileIdentity], [SourceFile])] = [
      (.calendar, record.calendars, former.calendarFiles().files),
      (.register, record.registers, former.registerFiles().files),
      (.source, record.sources, former.sourceFiles().files),
    ]
    for (cause, wanted, files) in shared where !wanted.isEmpty {
      let known = Set(files.map { Digests.sha256($0.bytes) })
      if let lacking = wanted.first(where: { !known.contains($0.sha256) }) { return (cause, lacking.name) }
    }
    return nil
  }

  // MARK: Policies

  /// A version that was named must be named again; otherwise the case's own date chose, and must choose again.
  private static func name(of record: RecordedDecision) -> String {
    record.selection == .named ? "\(record.policyID)@\(record.policyVersion)" : record.policyID
  }

  /// The policy of a record, from files with the digests it states as far as they are kept.
  private func policy(of record: RecordedDecision) -> PolicyLoading {
    let name = RecordChecker.name(of: record)
    let key =
      ([name]
      + (record.policyFiles + record.calendars + record.registers + record.sources).map { "\($0.name) \($0.sha256)" })
      .joined(
        separator: "\n")
    if let found = loaded.withLock({ $0[key] }) { return found }
    let loading = Engine.load(
      reference: name,
      in: folder.wanting(
        policies: record.policyFiles, calendars: record.calendars, registers: record.registers,
        sources: record.sources))
    loaded.withLock { loaded in
      if loaded.count >= RecordChecker.capacity { loaded.removeAll() }
      loaded[key] = loading
    }
    return loading
  }

  // MARK: The short way

  /// Whether deciding again writes exactly these bytes. True settles everything: policy, calendars, facts, engine and
  /// digest are among them. False says nothing yet.
  func repeatsAsWritten(_ bytes: [UInt8]) -> Bool {
    guard let outline = RecordOutline(bytes), let key = outline.policyKey(in: bytes),
      let policy = known.withLock({ $0[key] }), let asKnownOn = outline.asKnownOn(in: bytes),
      let facts = outline.facts(in: bytes)
    else { return false }
    let events = outline.events(in: bytes)
    guard (events != nil) == outline.hasEvents else { return false }
    do throws(CaseError) {
      if events == nil, outline.engine(in: bytes) == Engine.identity {
        return try repeats(bytes, outline, Facts(facts), asKnownOn, under: policy)
      }
      let decision = try policy.decide(Facts(facts), events, asKnownOn: asKnownOn)
      return outline.isWritten(bytes, by: decision)
    } catch {
      return false
    }
  }

  /// Written straight from the slots of the case; what is not is read closely.
  private func repeats(
    _ bytes: [UInt8], _ outline: RecordOutline, _ facts: Facts, _ asKnownOn: Day, under policy: LoadedPolicy
  ) throws(CaseError) -> Bool {
    var buffer = buffers.withLock { $0.popLast() } ?? GroundsBuffer()
    defer { buffers.withLock { $0.append(buffer) } }
    buffer.removeAll()
    try policy.writeRecord(of: facts, asKnownOn: asKnownOn, into: &buffer)
    return outline.isWritten(bytes, as: buffer.bytes)
  }

  private func remember(_ policy: LoadedPolicy, of bytes: [UInt8]) {
    guard let key = RecordOutline(bytes)?.policyKey(in: bytes) else { return }
    known.withLock { known in
      if known.count >= RecordChecker.capacity { known.removeAll() }
      known[key] = policy
    }
  }
}
