/// Which mask each kind of personal data wears before a kind of reader.
///
/// A profile is a table. There is one mask a kind in the whole project, and profiles differ only in whether a kind is
/// shown, masked or left out: two different masks of one number could be laid over each other.
public struct MaskingProfile: Sendable, Hashable {
  /// The rules by kind; a kind without one is masked whole.
  public var rules: [MaskKind: MaskRule]

  /// Creates a profile from its table.
  public init(_ rules: [MaskKind: MaskRule]) { self.rules = rules }

  /// A value as this profile shows it. What does not have the form its kind should have is masked whole: a number typed
  /// into the wrong field must not leak.
  ///
  /// - Complexity: O(*n*) in the length of the value.
  public func shown(_ value: String, _ kind: MaskKind) -> String {
    Masking.shown(value, rules[kind] ?? .whole)
  }
}

extension MaskingProfile {
  /// For the person the case is about, whose letter others may open.
  public static let applicant = MaskingProfile([
    .name: .shown, .id: .district, .account: .whole, .phone: .mobile, .address: .county,
  ])
  /// For the officer at the desk.
  public static let officer = MaskingProfile([
    .name: .shown, .id: .district, .account: .whole, .phone: .mobile, .address: .shown,
  ])
  /// For whoever checks a decision with its record in hand, which holds everything.
  public static let auditor = MaskingProfile([
    .name: .shown, .id: .shown, .account: .shown, .phone: .shown, .address: .shown,
  ])
  /// For a list that is published.
  public static let published = MaskingProfile([
    .name: .initials, .id: .district, .account: .hidden, .phone: .hidden, .address: .county,
  ])
}
