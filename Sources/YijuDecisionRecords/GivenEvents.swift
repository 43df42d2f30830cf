package import YijuCivilCalendars
package import YijuFacts

/// What a case gave of its procedure, as a record keeps it.
package struct GivenEvents: Sendable, Hashable {
  /// `{events: […]}` as it was read; an empty object when it could not be.
  package var tree: FactTree
  /// The text that could not be read, when that is why a run failed.
  package var unreadable: UnreadableFacts?
  /// The day on which it was asked where the file stands.
  package var today: Day

  package init(tree: FactTree, today: Day) {
    self.tree = tree
    self.today = today
  }

  /// Events whose text could not be read.
  package init(unreadable: UnreadableFacts, today: Day) {
    self.init(tree: FactTree(.object([])), today: today)
    self.unreadable = unreadable
  }
}
