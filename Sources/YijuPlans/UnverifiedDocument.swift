/// A document that a policy rests on and that was not compared with an official text.
package struct UnverifiedDocument: Sendable, Hashable {
  /// What the policy states about a document.
  package enum Detail: Sendable, Hashable {
    case title, number, issuedOn, publishedOn, inForce
  }

  /// The document's id in the policy.
  package var source: String
  package var title: String
  package var number: String?
  /// Whether it was seen in a repost only.
  package var isSecondary: Bool
  /// What is stated of it and was found in no copy.
  package var details: [Detail]

  package init(source: String, title: String, number: String?, isSecondary: Bool, details: [Detail]) {
    self.source = source
    self.title = title
    self.number = number
    self.isSecondary = isSecondary
    self.details = details
  }
}
