package import YijuDecisionRecords
package import YijuDiagnostics

/// What checking one record against the policies and calendars at hand showed: the same inputs must give the same
/// decision.
package struct RecordChecking: Sendable {
  /// What keeps the record from being read or repeated.
  package internal(set) var diagnostics: [Diagnostic] = []
  /// The files of the run, for showing the diagnostics.
  package internal(set) var files = SourceFiles()
  /// What the record says; nil when it could not be read, or was found identical without a closer look.
  package internal(set) var recorded: RecordedDecision?
  /// The run made again; nil when it could not be, or was found identical without a closer look.
  package internal(set) var repeated: RepeatedRun?
  /// Where the decision comes from; nil when its policy could not be loaded, or nobody took a closer look.
  package internal(set) var source: RecordSource?
  var verification: RecordVerification?
  var obstacle: LocalizedText?

  /// Whether the run was repeated byte for byte.
  package var isIdentical: Bool { verification == .identical }

  /// Nothing checked yet.
  init() {}

  /// The checking of a file that cannot be read.
  package init(unreadable error: FileError) { diagnostics = [error.diagnostic] }

  /// `identical`, or `differs: policy|calendar|facts|engine …`; nil for what is no record.
  package func line(_ language: Language) -> String? { obstacle?[language] ?? verification?.line(language) }
}
