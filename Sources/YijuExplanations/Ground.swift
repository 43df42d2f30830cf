public import YijuDecisions

/// The words of a document that a sentence rests on (依据), ready to be printed.
public struct Ground: Sendable, Hashable {
  /// The clause as a reader writes it: `一、（一）`.
  public var clause: String
  /// The words.
  public var text: String
  /// Whether `text` is a quote out of a longer clause.
  public var isQuote: Bool
  /// The title of the document; nil when it is the policy's own document.
  public var document: String?
  /// The number of the document; nil when it has none or is the policy's own.
  public var number: String?
  /// Whether the document was seen only in a repost.
  public var isSecondary: Bool
  /// Whether `text` is a summary of the clause, whose own words were not seen.
  public var isSummary: Bool

  /// Creates a ground.
  public init(
    clause: String, text: String, isQuote: Bool, document: String?, number: String?, isSecondary: Bool,
    isSummary: Bool = false
  ) {
    self.clause = clause
    self.text = text
    self.isQuote = isQuote
    self.document = document
    self.number = number
    self.isSecondary = isSecondary
    self.isSummary = isSummary
  }

  /// The ground of a cited text; a document that is the policy itself is not named again.
  public init(_ cited: CitedText, in policy: PolicyIdentity) {
    let isOwn = cited.number == policy.number && (policy.document == nil || cited.document == policy.document)
    self.init(
      clause: ClauseReference.printed(cited.clause), text: cited.text, isQuote: cited.isQuote,
      document: isOwn ? nil : cited.document, number: isOwn ? nil : cited.number, isSecondary: cited.isSecondary,
      isSummary: cited.isSummary)
  }
}
