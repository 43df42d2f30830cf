import ArgumentParser
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuFacts
import YijuForms
import YijuMasking

/// Reads a batch for a form: every line a decision, or facts to be decided. One bad line and nothing is written: a list
/// that lacks a case silently would be wrong.
struct FormBatch {
  let policy: LoadedPolicy
  let day: Day
  let reporting: Reporting

  func cases(_ path: String) throws(ExitCode) -> [FormCase] {
    let bytes: [UInt8]
    switch path == "-" ? FileReading.standardInput() : FileReading.bytes(of: path) {
    case .success(let read): bytes = read
    case .failure(let error): throw reporting.fail(error.diagnostic)
    }
    var granted: [FormCase] = []
    var left = 0
    var findings: [Diagnostic] = []
    for line in JSONLines(bytes) {
      do throws(CaseError) {
        let decided = try decided(bytes, line.range, number: line.number)
        if decided.isGranted { granted.append(decided.item) } else { left += 1 }
      } catch {
        findings += error.diagnostics
      }
    }
    guard findings.isEmpty else {
      let name = path == "-" ? "<stdin>" : FreeText.maskedFileName(path)
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

  private func decided(
    _ bytes: [UInt8], _ range: Range<Int>, number: Int
  ) throws(CaseError) -> (item: FormCase, isGranted: Bool) {
    let reading = JSONReader.read(bytes, in: range, file: 0, limits: .line)
    guard let root = reading.root, !reading.diagnostics.contains(where: { $0.severity == .error }) else {
      throw CaseError(reading.diagnostics)
    }
    guard let plan = policy.versions.last?.plan else { throw CaseError([]) }
    let read = FormLine.read(root, plan: plan, number: number)
    switch read.line {
    case .decided(let item, let isGranted)?: return (item, isGranted)
    case .facts(let facts, let findings)?:
      let decision = try policy.decide(Facts(facts), asKnownOn: day)
      return (findings.completing(FormCase(decision)), decision.outcome == .granted)
    case nil: throw CaseError(read.diagnostics)
    }
  }
}
