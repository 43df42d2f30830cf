/// For whom a decision is put into words.
public enum Audience: String, Sendable, CaseIterable {
  /// The person the case is about: the notice, or what is still to be said and shown.
  case applicant
  /// The officer at the desk: every check, and the paper that proves each fact.
  case officer
  /// Whoever checks the decision: everything the record holds.
  case auditor
  /// A list that is published.
  case `public`
}
