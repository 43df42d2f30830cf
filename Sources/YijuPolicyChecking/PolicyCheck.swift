package import YijuDiagnostics
package import YijuPolicies

/// What checking a policy gives.
package struct PolicyCheck: Sendable {
  /// The policy with its tables; nil exactly when an error was found.
  package var checked: CheckedPolicy?
  /// What became of every clause.
  package var coverage: ClauseCoverage
  /// Errors, warnings and notes, in order of place.
  package var diagnostics: [Diagnostic]
}
