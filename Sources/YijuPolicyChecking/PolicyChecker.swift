import YijuDiagnostics
package import YijuPolicies

/// Names, types, units, citations, coverage, gaps and conflicts of a flattened policy.
///
/// Input is a policy after `extends` is applied, with the places of its nodes; output what planning needs and nothing
/// that could still be wrong. What could not be parsed (`Policy.failures`) is silent here, and so is what follows from
/// an error already reported. Diagnostics `C001` on; those of expressions are `P3xx` and `C3xx`.
package enum PolicyChecker {
  /// Checks a policy.
  ///
  /// - Parameters:
  ///   - policy: The policy after `extends` is applied.
  ///   - map: Where its nodes stand.
  /// - Complexity: Linear in the size of the policy, apart from quotes, which are searched for in their clauses.
  package static func check(_ policy: Policy, map: SourceMap) -> PolicyCheck {
    var checking = PolicyChecking(policy: policy, map: map)
    checking.run()
    let diagnostics = checking.sortedDiagnostics
    let isFine = policy.failures.isEmpty && !diagnostics.contains { $0.severity == .error }
    return PolicyCheck(
      checked: isFine ? checking.checked : nil, coverage: checking.coverage, diagnostics: diagnostics)
  }
}

extension PolicyChecking {
  /// The passes, each after those whose findings it needs.
  fileprivate mutating func run() {
    collectChecks()
    collectFindings()
    declareNames()
    checkLevels()
    checkIdentity()
    checkFacts()
    checkDays()
    checkParameters()
    checkTables()
    checkClasses()
    check(policy.checks)
    checkAmount()
    checkDerivations()
    orderDerivations()
    checkProcedure()
    checkProcedureFlow()
    checkWindows()
    checkForms()
    checkRemedies()
    checkCitations()
    compareWithQuotes()
    checkOwnAuthority()
    checkCoverage()
    readFormulas()
    findContradictions()
    checkBeginnings()
    compareTablesWithChecks()
    compareClasses()
    checkUnused()
  }
}
