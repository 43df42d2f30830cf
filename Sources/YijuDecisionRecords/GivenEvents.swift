package import YijuCivilCalendars
package import YijuFacts

/// What a case gave of its procedure, as a record keeps it.
package struct GivenEvents: Sendable, Hashable {
  /// `{events: […]}` as it was read.
  package var tree: FactTree
  /// The day on which it was asked where the file stands.
  package var today: Day

  package init(tree: FactTree, today: Day) {
    self.tree = tree
    self.today = today
  }
}
