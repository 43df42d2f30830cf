/// The result of one check.
public enum Verdict: UInt8, Sendable, Hashable, CaseIterable {
  /// The condition does not hold.
  case notMet = 0
  /// The condition holds.
  case met = 1
  /// It cannot be told from what is known.
  case unknown = 2
  /// The condition does not concern this case.
  case notApplicable = 3

  /// The word of the interface: `met`, `not_met`, `unknown`, `not_applicable`.
  public var name: String {
    switch self {
    case .notMet: "not_met"
    case .met: "met"
    case .unknown: "unknown"
    case .notApplicable: "not_applicable"
    }
  }
}

/// The result of a case.
public enum Outcome: String, Sendable, Hashable, CaseIterable {
  /// Every check is met.
  case granted
  /// A check is not met, whatever else is unknown.
  case denied
  /// What is unknown decides.
  case undetermined
  /// No version of the policy was in force.
  case notCovered = "not_covered"
}
