package import YijuCivilCalendars

/// A publication of a register: a list for a time, or changes to one.
package struct RegisterDocument: Sendable, Hashable {
  package var id: String
  package var title: String
  package var number: String?
  package var issuedOn: Day?
  /// The day from which it is known; nil when it is always known.
  package var publishedOn: Day?
  package var url: String?
  /// How far the rows can be relied on.
  package var status: SourceStatus
  package var note: String?
  /// The days for which this is the whole list, in the place of those published before; nil for one that only changes
  /// another.
  package var covers: DaySpan?
  package var rows: [RegisterRow]
  package var aliases: [RegisterAlias]

  package init(id: String, title: String, status: SourceStatus) {
    self.id = id
    self.title = title
    self.status = status
    self.rows = []
    self.aliases = []
  }
}

/// A name that a document puts on the list or takes off it.
package struct RegisterRow: Sendable, Hashable {
  /// One name for each key of the register, as written.
  package var names: [String]
  /// Whether the document takes the name off the list.
  package var isRemoval: Bool
  /// What the list says of the name; nil where being listed is all it says.
  package var value: String?
  /// The days on which it counts; nil means those the document covers.
  package var days: DaySpan?
  package var note: String?

  package init(
    names: [String], isRemoval: Bool = false, value: String? = nil, days: DaySpan? = nil, note: String? = nil
  ) {
    self.names = names
    self.isRemoval = isRemoval
    self.value = value
    self.days = days
    self.note = note
  }
}

/// Another name for a name of the list: a 工种 and the 职业 it belongs to.
package struct RegisterAlias: Sendable, Hashable {
  package var name: String
  /// The name it is looked up under.
  package var of: String
  /// Why, where the documents leave it open.
  package var note: String?

  package init(name: String, of: String, note: String? = nil) {
    self.name = name
    self.of = of
    self.note = note
  }
}
