public import YijuDiagnostics
public import YijuFacts
public import YijuValues

/// A changed case decided again: whoever lays `facts` over those of the record and decides gets this digest.
public struct ChangeProof: Sendable, Hashable {
  /// The facts that differ, to be laid over those of the record.
  public var facts: FactTree
  /// The version that decides the changed case.
  public var version: String
  /// Its outcome.
  public var outcome: Outcome
  /// Its amount; nil unless granted.
  public var amount: Decimal?
  /// ISO 4217 code of the amount.
  public var currency: String?
  /// Facts still to be shown before it can be granted; empty when it is granted.
  public var missing: [MissingFact]
  /// The digest of the record of the changed case, lower-case hex.
  public var digest: String

  /// Creates a proof.
  public init(
    facts: FactTree, version: String, outcome: Outcome, amount: Decimal?, currency: String?, missing: [MissingFact],
    digest: String
  ) {
    self.facts = facts
    self.version = version
    self.outcome = outcome
    self.amount = amount
    self.currency = currency
    self.missing = missing
    self.digest = digest
  }
}

/// Something that was taken for granted, or not looked through to the end.
public struct StatedAssumption: Sendable, Hashable {
  /// A stable word, such as `states_stay`.
  public var code: String
  /// The sentence.
  public var text: LocalizedText
  /// The fact or version it is about.
  public var about: String?

  /// Creates an assumption.
  public init(code: String, text: LocalizedText, about: String? = nil) {
    self.code = code
    self.text = text
    self.about = about
  }
}
