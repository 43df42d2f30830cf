package import YijuCivilCalendars
import YijuValues

/// An external list that policies look things up in: shortage occupations, job classes. Dated and sourced, like a
/// calendar, and shared by policies.
///
/// A register says nothing by itself of a day that no document covers, and nothing of what was published later than the
/// day one asks about: see `RegisterView`.
package struct Register: Sendable, Hashable {
  package let id: String
  package let title: String
  /// The days the register can speak about.
  package let covers: DaySpan
  /// Whether a name that is not on the list is known not to be on it. Otherwise nothing is known of it.
  package let isPartial: Bool
  /// What the names of a row are, for people: one for each key.
  package let keys: [String]
  package let documents: [RegisterDocument]
  /// Places of `documents`, in the order in which they became known: the last says what counts.
  let order: [Int]
  /// Statements by folded names, the one that counts first.
  let statements: [String: [Statement]]
  /// Aliases by folded name, the one that counts first.
  let aliases: [String: [Alias]]

  /// A row in its document.
  struct Statement: Sendable, Hashable {
    var document: Int
    /// The document's place in `order`.
    var rank: Int
    var row: Int
    var days: DaySpan
  }

  struct Alias: Sendable, Hashable {
    var document: Int
    var place: Int
    var days: DaySpan
  }

  /// Orders and indexes the documents. Parsing has refused what would be ambiguous.
  ///
  /// - Complexity: linear in the rows, apart from sorting.
  package init(
    id: String, title: String, covers: DaySpan, isPartial: Bool, keys: [String], documents: [RegisterDocument]
  ) {
    self.id = id
    self.title = title
    self.covers = covers
    self.isPartial = isPartial
    self.keys = keys
    self.documents = documents
    let order = documents.indices.sorted { left, right in
      let (a, b) = (documents[left].publishedOn ?? .earliest, documents[right].publishedOn ?? .earliest)
      return a == b ? left < right : a < b
    }
    var statements: [String: [Statement]] = [:]
    var aliases: [String: [Alias]] = [:]
    for (rank, document) in order.enumerated().reversed() {
      let days = documents[document].covers ?? covers
      for (row, content) in documents[document].rows.enumerated() {
        statements[Self.key(content.names), default: []].append(
          Statement(document: document, rank: rank, row: row, days: content.days ?? days))
      }
      for (place, alias) in documents[document].aliases.enumerated() {
        aliases[TextFolding.folded(alias.name), default: []].append(
          Alias(document: document, place: place, days: days))
      }
    }
    self.order = order
    self.statements = statements
    self.aliases = aliases
  }

  /// The names as one key: what a person would call the same names has one key.
  package static func key(_ names: [String]) -> String {
    names.map { TextFolding.folded($0) }.joined(separator: "\u{1F}")
  }

  /// Every value that a row can give, each once, in the order of the file.
  package var values: [String] {
    var seen: Set<String> = []
    return documents.flatMap { $0.rows.compactMap(\.value) }.filter { seen.insert($0).inserted }
  }
}
