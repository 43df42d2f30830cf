package import YijuCivilCalendars
package import YijuValues

/// What the reference interpreter finds of a case.
package struct ReferenceDecision: Sendable, Hashable {
  package enum Outcome: String, Sendable {
    case granted
    case denied
    case undetermined
  }

  package enum Verdict: String, Sendable {
    case met
    case notMet = "not_met"
    case unknown
    case notApplicable = "not_applicable"
  }

  package var outcome: Outcome
  /// By id of a check, members of groups too; what is looked at for each class by `class/check`, classes by their id
  /// and all of them together by `classes`.
  package var verdicts: [String: Verdict]
  /// The sum that is paid when the case is granted; nil when it is not known.
  package var amount: Decimal?
  /// The sums that are possible, ascending; empty when nothing can be said.
  package var possible: [Decimal]
  /// The class that is paid, when the case is granted.
  package var applicantClass: String?
  /// By id of a deadline, as `verdicts`: its last day; nil when it is not known.
  package var lastDays: [String: Day?]
  /// A fact that is given contradicts what follows from others: an error of the case.
  package var contradictions: [String]
  /// An expression that could not be computed: an error of the case.
  package var faults: [String]
}
