/// What a register says of names on a day, and where it says so.
package struct RegisterAnswer: Sendable, Hashable {
  /// What it says.
  package enum Finding: Sendable, Hashable {
    /// The names are on the list, with what it says of them.
    case listed(String?)
    /// The list is there and the names are not on it.
    case notListed
    /// The names are not on a list that should have all: nothing is known of them.
    case notKnown
    /// No list known by then covers the day.
    case notCovered
  }

  package var finding: Finding
  /// The names as the list has them, or as they were asked for.
  package var names: [String]
  /// The place of the document that says so.
  package var document: Int?
  /// The alias by which the name was found.
  package var alias: RegisterAlias?
  /// What the row notes.
  package var note: String?

  init(_ finding: Finding, names: [String]) {
    self.finding = finding
    self.names = names
  }
}
