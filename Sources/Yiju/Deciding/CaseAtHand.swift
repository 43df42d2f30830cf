import YijuCivilCalendars
import YijuDecisions

/// A case of which it is settled which version decides it, and by what facts.
enum CaseAtHand {
  /// A version decides.
  case under(Policy, Policy.Question)
  /// No version was in force.
  case notCovered(Decision)

  /// The decision with all its grounds.
  func decided() throws(CaseError) -> Decision {
    switch self {
    case .under(let policy, let question): try policy.decide(question)
    case .notCovered(let decision): decision
    }
  }
}

extension Policy {
  /// All that deciding a case under this version needs.
  struct Question {
    var bound: Bound
    var selection: VersionSelection
    var cautions: [Caution]
    /// Whether the date that would select the version is not known, so that nothing can be decided.
    var selectionIsOpen = false
    var asKnownOn: Day
  }
}
