package import YijuCivilCalendars
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
  package var by: Located<String>?
  /// One set of rows, or several in order of time.
  package var values: [DatedValue<[Row]>]
  /// Whether rows may be missing.
  package var partial: Bool
  package var grounds: Grounds
  package var node: NodeID

  /// One row: a word for each key, and a cell.
  package struct Row: Sendable, Hashable {
    package var keys: [Located<String>]
    package var value: Located<Stated<LegalValue>>
    package var grounds: Grounds

    package init(keys: [Located<String>], value: Located<Stated<LegalValue>>, grounds: Grounds) {
      self.keys = keys
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
    self.values = []
    self.partial = false
    self.grounds = grounds
    self.node = node
  }
}
