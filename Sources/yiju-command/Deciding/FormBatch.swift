import ArgumentParser
import Dispatch
import Synchronization
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuFacts
import YijuForms
import YijuMasking

/// Reads a batch for a form: every line a decision, or facts to be decided. One bad line and nothing is written: a list
/// that lacks a case silently would be wrong.
///
/// A decision is not believed: money is paid by the list. It must be as it was written, and come out the same when it is
/// made again.
struct FormBatch {
  let policy: LoadedPolicy
  let checker: RecordChecker
  let day: Day
  let reporting: Reporting

  /// Lines that one thread takes at a time.
  private static let portion = 64

  /// What came of one line.
  private enum Read: Sendable {
    case item(FormCase, isGranted: Bool)
    case errors([Diagnostic])
  }

  func cases(_ path: String) throws(ExitCode) -> [FormCase] {
    let bytes: [UInt8]
    switch path == "-" ? FileReading.standardInput() : FileReading.bytes(of: path) {
    case .success(let read): bytes = read
    case .failure(let error): throw reporting.fail(error.diagnostic)
    }
    var granted: [FormCase] = []
    var left = 0
    var findings: [Diagnostic] = []
    for read in reads(bytes) {
      switch read {
      case .item(let item, let isGranted): if isGranted { granted.append(item) } else { left += 1 }
      case .errors(let errors): findings += errors
      }
    }
    guard findings.isEmpty else {
      let name = path == "-" ? "<stdin>" : path
      throw reporting.fail(
        findings, files: SourceFiles([SourceFile(name: name, bytes: RedactedBytes.redactedUnread(bytes))]))
    }
    if left > 0 {
      Messages.write(
        reporting.options.language == .zh
          ? "\(left) 件没有准予，未列入表中\n" : "\(left) cases are not granted and left out of the form\n")
    }
    return granted
  }

  /// The lines on all cores, in their order.
  private func reads(_ bytes: [UInt8]) -> [Read] {
    let lines = Array(JSONLines(bytes))
    guard let first = lines.first else { return [] }
    let errors = LineErrors(blotting: CaseBlotting(policy), settings: [])
    // Alone, so that the policy of the records is loaded once.
    let head = read(bytes, first, errors)
    let rest = lines.dropFirst()
    let portions = stride(from: rest.startIndex, to: rest.endIndex, by: FormBatch.portion).map {
      rest[$0..<min($0 + FormBatch.portion, rest.endIndex)]
    }
    let results = Mutex([[Read]](repeating: [], count: portions.count))
    DispatchQueue.concurrentPerform(iterations: portions.count) { index in
      let found = portions[index].map { read(bytes, $0, errors) }
      results.withLock { $0[index] = found }
    }
    return [head] + results.withLock { $0.flatMap { $0 } }
  }

  private func read(_ bytes: [UInt8], _ line: JSONLines.Line, _ errors: LineErrors) -> Read {
    do throws(CaseError) {
      return try decided(bytes, line.range, number: line.number)
    } catch {
      let start = line.range.lowerBound
      let shown = errors.shown(error.diagnostics, line: Array(bytes[line.range]), at: start)
      return .errors(shown.map { $0.moved(by: start) })
    }
  }

  private func decided(_ bytes: [UInt8], _ range: Range<Int>, number: Int) throws(CaseError) -> Read {
    let reading = JSONReader.read(bytes, in: range, file: 0, limits: .line)
    guard let root = reading.root, !reading.diagnostics.contains(where: { $0.severity == .error }) else {
      throw CaseError(reading.diagnostics)
    }
    guard let plan = policy.versions.last?.plan else { throw CaseError([]) }
    let read = FormLine.read(root, plan: plan, number: number)
    switch read.line {
    case .decided(let item, let isGranted)?:
      if let doubt = checker.doubt(about: root, line: Array(bytes[range]), number: number) { throw CaseError([doubt]) }
      return .item(item, isGranted: isGranted)
    case .facts(let facts, let findings)?:
      let decision = try policy.decide(Facts(facts), asKnownOn: day)
      return .item(findings.completing(FormCase(decision)), isGranted: decision.outcome == .granted)
    case nil: throw CaseError(read.diagnostics)
    }
  }
}
