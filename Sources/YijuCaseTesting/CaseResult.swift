package import YijuDiagnostics

/// How the cases of one file fared.
package struct CaseFileResult: Sendable {
  package var path: String
  /// What is wrong with the file or its policy; no case is run then.
  package var diagnostics: [Diagnostic] = []
  /// The files of the run, for showing the diagnostics.
  package var files = SourceFiles()
  package var cases: [CaseResult] = []

  package var passed: Int { cases.count { $0.isPassed } }
  package var failed: Int { cases.count - passed }
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
  package var isPassed: Bool { failed == 0 && !hasErrors }
}

/// How one case fared.
package struct CaseResult: Sendable {
  package var name: String
  /// Its line in the file.
  package var line: Int
  /// Where expectation and decision differ.
  package var differences: [CaseDifference] = []
  /// Why it was not decided.
  package var errors: [Diagnostic] = []

  package var isPassed: Bool { differences.isEmpty && errors.isEmpty }
}

/// One expectation that was not met.
package struct CaseDifference: Sendable, Hashable {
  /// Which: `outcome`, `amount`, `checks.ID`, `last_day.ID`, `missing`, `cautions`.
  package var what: String
  package var expected: String
  package var got: String
  /// Why it came so, in words.
  package var why: LocalizedText?
}
