package import YijuCivilCalendars
package import YijuFeel
package import YijuValues

/// A value the law fixes.
package enum LegalValue: Sendable, Hashable {
  case boolean(Bool)
  case number(Decimal)
  /// In the table's or the policy's currency.
  case money(Decimal)
  /// 20 stands for 20 %.
  case percent(Decimal)
  case day(Day)
  case period(Period)
  /// A word or a text.
  case text(String)
  /// A canonical word of a scale.
  case level(String, scale: String)
}

/// A value with the days between which it applies.
package struct DatedValue<Wrapped: Sendable>: Sendable {
  /// nil when the value lives and dies with its version.
  package var from: Located<Day>?
  package var to: Located<Stated<Day>>?
  package var value: Wrapped
  package var grounds: Grounds
  package var node: NodeID

  package init(
    from: Located<Day>? = nil, to: Located<Stated<Day>>? = nil, value: Wrapped, grounds: Grounds, node: NodeID
  ) {
    self.from = from
    self.to = to
    self.value = value
    self.grounds = grounds
    self.node = node
  }
}

extension DatedValue: Equatable where Wrapped: Equatable {}
extension DatedValue: Hashable where Wrapped: Hashable {}

/// A named value of the law.
package struct Parameter: Sendable, Hashable {
  package var title: Located<String>
  package var type: Located<FactType>
  package var unit: Located<String>?
  /// The named day that selects among several values.
  package var by: Located<String>?
  /// One, or several in order of time.
  package var values: [DatedValue<Located<LegalValue>>]
  package var grounds: Grounds
  package var node: NodeID

  package init(title: Located<String>, type: Located<FactType>, grounds: Grounds, node: NodeID) {
    self.title = title
    self.type = type
    self.values = []
    self.grounds = grounds
    self.node = node
  }
}

/// A table of values of the law over one or several keys.
package struct LegalTable: Sendable, Hashable {
  package var title: Located<String>
  package var type: Located<FactType>
  /// For money the currency.
  package var unit: Located<String>?
  /// Facts, cohorts, or `class`, in the order in which rows nest.
  package var keys: [Located<String>]
  /// By key: the named day on which a fact that varies with time is looked at.
  package var keyDays: [Located<String>?]
  /// For a table of rules what becomes of the rows that fit; nil for a table whose rows are looked up by words.
  package var choice: Located<RowChoice>?
  /// For `priority`: the values, the one that counts most first.
  package var valueOrder: [Located<LegalValue>]
  package var by: Located<String>?
  /// One set of rows, or several in order of time.
  package var values: [DatedValue<[Row]>]
  /// Whether rows may be missing.
  package var partial: Bool
  package var grounds: Grounds
  package var node: NodeID

  /// One row: a word, or for a table of rules a condition, for each key, and a cell.
  package struct Row: Sendable, Hashable {
    package var keys: [Located<String>]
    package var value: Located<Stated<LegalValue>>
    package var grounds: Grounds
    /// The id of a rule; nil for a row that is looked up.
    package var id: Located<String>?
    /// What a rule asks of each key.
    package var conditions: [RowCondition]

    package init(keys: [Located<String>], value: Located<Stated<LegalValue>>, grounds: Grounds) {
      self.keys = keys
      self.value = value
      self.grounds = grounds
      self.conditions = []
    }

    /// A rule.
    package init(
      id: Located<String>, conditions: [RowCondition], value: Located<Stated<LegalValue>>, grounds: Grounds
    ) {
      self.id = id
      self.conditions = conditions
      self.keys = []
      self.value = value
      self.grounds = grounds
    }
  }

  package init(
    title: Located<String>, type: Located<FactType>, keys: [Located<String>], grounds: Grounds, node: NodeID
  ) {
    self.title = title
    self.type = type
    self.keys = keys
    self.keyDays = keys.map { _ in nil }
    self.valueOrder = []
    self.values = []
    self.partial = false
    self.grounds = grounds
    self.node = node
  }
}
