/// The words of a document that a part of a decision rests on.
public struct CitedText: Sendable, Hashable {
  /// The document's id in the policy.
  public var source: String
  /// The document's title.
  public var document: String
  /// The document's number, such as `示人社〔2020〕1号`.
  public var number: String?
  /// The clause, spelled as the document prints it: `一/（一）`.
  public var clause: String
  /// The words quoted; the clause's whole text when the policy quotes none.
  public var text: String
  /// Whether `text` is a quote out of a longer clause.
  public var isQuote: Bool
  /// Whether the document was seen only in a repost.
  public var isSecondary: Bool
  /// Whether `text` says in other words what the clause says, because its own were not seen.
  public var isSummary: Bool

  /// Creates a cited text.
  public init(
    source: String, document: String, number: String?, clause: String, text: String, isQuote: Bool, isSecondary: Bool,
    isSummary: Bool = false
  ) {
    self.source = source
    self.document = document
    self.number = number
    self.clause = clause
    self.text = text
    self.isQuote = isQuote
    self.isSecondary = isSecondary
    self.isSummary = isSummary
  }
}

/// A choice made where the words leave a question open, as a decision relies on it.
public struct RelianceOnInterpretation: Sendable, Hashable {
  /// The interpretation's id in the policy.
  public var id: String
  /// What the text leaves open.
  public var question: String
  /// What the policy chooses.
  public var choice: String
  /// Why.
  public var why: String
  /// What could have been chosen instead.
  public var others: [String]
  /// The clauses whose words leave the question open.
  public var about: [CitedText]
  /// The authority; empty when the choice is the policy author's own.
  public var authority: [CitedText]

  /// Creates an interpretation.
  public init(
    id: String, question: String, choice: String, why: String, others: [String], about: [CitedText],
    authority: [CitedText]
  ) {
    self.id = id
    self.question = question
    self.choice = choice
    self.why = why
    self.others = others
    self.about = about
    self.authority = authority
  }
}
