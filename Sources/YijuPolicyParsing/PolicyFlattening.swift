package import YijuDiagnostics
package import YijuPolicies

/// What joining a file and its parents gives.
package struct PolicyFlattening: Sendable {
  /// The policy with what it inherits; `origins` says which file of the chain an element is from.
  package var policy: Policy
  /// What is wrong with the joining, and what the whole lacks.
  package var diagnostics: [Diagnostic]
}
