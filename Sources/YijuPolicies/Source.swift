package import YijuCivilCalendars

/// A value the text may leave open.
///
/// `ElementMap` says why it is public.
public enum Stated<Wrapped: Sendable>: Sendable {
  /// The text says it.
  case stated(Wrapped)
  /// The text leaves it open: `unstated`.
  case unstated

  /// The value, when the text says it.
  @inlinable public var value: Wrapped? {
    switch self {
    case .stated(let value): value
    case .unstated: nil
    }
  }
}

extension Stated: Equatable where Wrapped: Equatable {}
extension Stated: Hashable where Wrapped: Hashable {}

/// A legal document, quoted clause by clause.
package struct Source: Sendable, Hashable {
  /// How the text was seen.
  package enum Sighting: String, Sendable {
    /// On an official page.
    case official
    /// In a repost.
    case secondary
  }

  /// How much of the document stands in the file.
  package enum Coverage: String, Sendable {
    /// All of it: every clause is cited or set aside.
    case full
    /// Only what is used.
    case excerpt
  }

  /// What a file states about a document.
  package enum Detail: String, Sendable {
    case title
    case number
    case issuedOn = "issued_on"
    case publishedOn = "published_on"
    case inForce = "in_force"
  }

  package var title: Located<String>
  package var number: String?
  package var issuedOn: Stated<Day>?
  package var publishedOn: Located<Stated<Day>>?
  package var inForce: Located<ValidTime>?
  package var url: String?
  package var checkedOn: Located<Day>?
  package var seen: Sighting?
  /// What is stated from memory or inferred, and was found in no copy.
  package var unverified: [Detail]
  package var coverage: Located<Coverage>
  /// Clauses by canonical anchor.
  package var clauses: ElementMap<Clause>
  /// The file it is taken from, when policies share it.
  package var shared: SharedDocument?
  package var node: NodeID

  package init(title: Located<String>, coverage: Located<Coverage>, node: NodeID) {
    self.title = title
    self.coverage = coverage
    self.unverified = []
    self.clauses = ElementMap()
    self.node = node
  }
}

/// An addressable piece of a document.
package struct Clause: Sendable, Hashable {
  package var title: String?
  /// The words, verbatim; nil for a heading without a lead paragraph.
  package var text: Located<String>?
  /// What the clause says in other words than its own, where those were not seen; nil when `text` is there.
  package var summary: Located<String>?
  package var remark: String?

  package init(title: String? = nil, text: Located<String>? = nil, remark: String? = nil) {
    self.title = title
    self.text = text
    self.remark = remark
  }
}

/// The days from which and until which something applies, both inclusive.
package struct ValidTime: Sendable, Hashable {
  package var from: Located<Day>
  /// nil when `to` is not written.
  package var to: Located<Stated<Day>>?
  package var grounds: Grounds

  package init(from: Located<Day>, to: Located<Stated<Day>>?, grounds: Grounds = Grounds()) {
    self.from = from
    self.to = to
    self.grounds = grounds
  }
}
