/// A fact that a policy asks for, as somebody who gathers facts needs it.
public struct FactDescription: Sendable, Hashable {
  /// The address, such as `certificate.issued_on`.
  public var path: String
  /// The title in the policy.
  public var title: String
  /// The type as policy files write it: `yesno`, `count`, `decimal`, `money`, `percent`, `date`, `period`, `text`,
  /// `word`, `level`, `citizen_id`, `list`.
  public var type: String
  /// The unit of a count, such as `month`.
  public var unit: String?
  /// The values that are possible, in words.
  public var domain: String?
  /// The question to put to the applicant.
  public var question: String?
  /// The paper that proves it.
  public var proof: String?
  /// Titles of the days on which it matters, when it varies with time.
  public var asOf: [String]
  /// The words that may be given.
  public var words: [String]
  /// Whether other words may be given, too.
  public var allowsOtherWords: Bool
  /// The levels that may be given, lowest first; every spelling of the policy's scale is accepted.
  public var levels: [String]
  /// The fields of the entries of a list.
  public var fields: [FactFieldDescription]
  /// Whether it is computed from other facts when it is not given.
  public var isDerived: Bool
  /// Whether a check, the amount or the choice of the version can depend on it; the others fill in forms.
  public var isDecisive: Bool
}

/// A field of the entries of a list.
public struct FactFieldDescription: Sendable, Hashable {
  /// The name.
  public var name: String
  /// The title in the policy.
  public var title: String
  /// The type, as of a fact.
  public var type: String
  /// The unit of a count.
  public var unit: String?
  /// The words that may be given.
  public var words: [String]
  /// The levels that may be given, lowest first.
  public var levels: [String]
}
