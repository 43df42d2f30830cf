/// A day that matters, under the name by which checks refer to it.
package struct NamedDay: Sendable, Hashable {
  /// Which day is taken from the fact.
  package enum Taken: String, Sendable {
    case day
    case monthStart = "month_start"
    case monthEnd = "month_end"
    case previousMonthEnd = "previous_month_end"
  }

  package var title: Located<String>
  /// The date fact; nil when `rows` say it by cohort.
  package var fact: Located<String>?
  package var take: Taken
  /// `keys` and `rows`: cohort span to date fact.
  package var cohort: Located<String>?
  package var rows: ElementMap<Located<String>>
  package var grounds: Grounds
  package var node: NodeID

  package init(title: Located<String>, fact: Located<String>?, take: Taken = .day, grounds: Grounds, node: NodeID) {
    self.title = title
    self.fact = fact
    self.take = take
    self.rows = ElementMap()
    self.grounds = grounds
    self.node = node
  }
}

/// Named spans of a named day.
package struct Cohort: Sendable, Hashable {
  package var title: Located<String>?
  package var by: Located<String>
  package var spans: ElementMap<ValidTime>
  package var node: NodeID

  package init(title: Located<String>?, by: Located<String>, node: NodeID) {
    self.title = title
    self.by = by
    self.spans = ElementMap()
    self.node = node
  }
}
