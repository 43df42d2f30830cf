import YijuDecisionRecords
import YijuDecisions
package import YijuDiagnostics
import YijuFacts

/// A record checked against the policies and calendars at hand: the same inputs must give the same decision.
package struct RecordChecking: Sendable {
  /// What keeps the record from being read or repeated.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The files of the run, for showing the diagnostics.
  package private(set) var files = SourceFiles()
  private var verification: RecordVerification?
  private var obstacle: LocalizedText?

  /// Whether the decision was repeated byte for byte.
  package var isIdentical: Bool { verification == .identical }

  /// `identical`, or `differs: policy|calendar|facts|engine …`; nil for what is no record.
  package func line(_ language: Language) -> String? { obstacle?[language] ?? verification?.line(language) }

  /// Reads a record, decides again under the version it names, and compares.
  ///
  /// - Parameters:
  ///   - file: The record.
  ///   - folder: Where its policy and calendars are looked up.
  package init(_ file: SourceFile, in folder: PolicyFolder) {
    let number = files.append(file)
    let reading = RecordReader.read(file.bytes, file: number)
    diagnostics = reading.diagnostics
    guard let record = reading.record else { return }
    // A version that was named must be named again; otherwise the case's own date chose, and must choose again.
    let name = record.selection == .named ? "\(record.policyID)@\(record.policyVersion)" : record.policyID
    let loading = Engine.load(name, in: folder)
    guard let policy = loading.policy else {
      for file in loading.files.files { files.append(file) }
      diagnostics += loading.diagnostics.filter { $0.severity == .error }.map { $0.shifted(by: number + 1) }
      obstacle = LocalizedText(
        zh: "differs: policy `\(name)` 无法载入", en: "differs: policy `\(name)` cannot be loaded")
      return
    }
    do throws(CaseError) {
      let decision = try policy.decide(Facts(record.facts), asKnownOn: record.asKnownOn)
      verification = RecordVerification.compare(record, repeated: DecisionRecord(decision))
    } catch {
      diagnostics += error.diagnostics
      let isPolicy = error.diagnostics.contains { $0.kind == .versionNotYetKnown }
      obstacle =
        isPolicy
        ? LocalizedText(zh: "differs: policy 当时尚未公布", en: "differs: policy was not published yet")
        : LocalizedText(zh: "differs: facts 不再被接受", en: "differs: facts are not accepted any more")
    }
  }
}
