package import YijuPolicies

/// Names, types, units, citations, coverage, gaps and conflicts of a flattened policy.
package enum PolicyChecker {
  /// Checks a policy.
  ///
  /// - Parameters:
  ///   - policy: the policy after `extends` is applied.
  ///   - map: where its nodes stand.
  ///   - failed: addresses of elements that could not be parsed (`checks.claim-window`); what refers to them is silent.
  package static func check(_ policy: Policy, map: SourceMap) -> PolicyCheck {
    PolicyCheck(checked: CheckedPolicy(policy: policy), coverage: ClauseCoverage(), diagnostics: [])
  }
}
