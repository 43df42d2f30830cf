/// `source/clause“quote”`: the words of a document that an element rests on.
package struct Citation: Sendable, Hashable {
  /// The id of the source.
  package var source: String
  /// The anchor within the source, canonically spelled: `一/（一）`.
  package var clause: String
  /// The quote, as written between “ and ”; nil when the whole clause is cited.
  package var quote: String?

  /// Creates a citation.
  package init(source: String, clause: String, quote: String? = nil) {
    self.source = source
    self.clause = clause
    self.quote = quote
  }
}

/// What an element rests on: words of documents, and choices where the words leave a question open.
package struct Grounds: Sendable, Hashable {
  /// Citations in the order written.
  package var cites: [Located<Citation>]
  /// Ids of interpretations in the order written.
  package var interpretations: [Located<String>]

  /// Creates grounds.
  package init(cites: [Located<Citation>] = [], interpretations: [Located<String>] = []) {
    self.cites = cites
    self.interpretations = interpretations
  }
}
