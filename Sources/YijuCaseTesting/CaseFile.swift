package import Yiju
package import YijuCivilCalendars
package import YijuDecisions
package import YijuDiagnostics
package import YijuValues

/// A file of test cases: facts, and what the policy must make of them.
package struct CaseFile: Sendable {
  /// The policy as the file names it, `ID` or `ID@VERSION`.
  package var policy: Placed<String>
  /// The cases in file order.
  package var cases: [CaseExample]
}

/// One case: its facts, and what is expected.
package struct CaseExample: Sendable {
  package var name: Placed<String>
  /// The day up to which publications count; nil when neither the case nor the file states one.
  package var asKnownOn: Day?
  /// The facts, those of the file included.
  package var given: Facts
  package var expect: CaseExpectation
}

/// What is expected of a decision; what is not stated is not compared.
package struct CaseExpectation: Sendable {
  package var outcome: Placed<Outcome>?
  package var amount: Placed<ExpectedAmount>?
  /// The class by which the case is granted; `none` for none.
  package var applicantClass: Placed<String>?
  package var checks: [Placed<ExpectedVerdict>] = []
  package var lastDays: [Placed<ExpectedLastDay>] = []
  /// Paths of the missing facts, in any order.
  package var missing: [Placed<String>]?
  /// Words that must occur in the cautions.
  package var cautions: [Placed<String>] = []

  package enum ExpectedAmount: Sendable, Hashable {
    /// Nothing is paid.
    case none
    case sum(Decimal)
  }

  package struct ExpectedVerdict: Sendable, Hashable {
    package var check: String
    package var verdict: Verdict
  }

  package struct ExpectedLastDay: Sendable, Hashable {
    package var check: String
    /// Nil when the last day must not be known.
    package var day: Day?
  }
}

/// A value with the place it was read from.
package struct Placed<Value: Sendable>: Sendable {
  package var value: Value
  package var span: SourceSpan

  init(_ value: Value, _ span: SourceSpan) {
    self.value = value
    self.span = span
  }
}
