/// What personal data is, for choosing its mask.
public enum MaskKind: String, Sendable, Hashable, CaseIterable {
  /// The name of a person.
  case name
  /// A citizen number, and other numbers and dates that identify a person.
  case id
  /// An account, a card, a number with an insurance.
  case account
  /// A telephone number.
  case phone
  /// Where a person lives.
  case address
}
