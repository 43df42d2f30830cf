package import YijuCivilCalendars

/// What can be done against a decision of certain days.
package struct PlanRemedy: Sendable, Hashable {
  package var id: String
  package var title: String
  /// Whom to turn to.
  package var body: String?
  /// Where it can be lodged online.
  package var online: String?
  /// The id of the remedy that has to be sought first.
  package var comesAfter: String?
  /// The days of decision it is for, both included.
  package var from: Day
  package var to: Day
  package var period: PlanPeriod?
  /// How the period is counted; nil when the policy does not say.
  package var rule: LastDayRule?
  /// The calendar's id.
  package var calendar: String?
  /// Places in the plan's `cites` and `interpretations`.
  package var cites: [Int]
  package var interpretations: [Int]

  package init(id: String, title: String, from: Day, to: Day) {
    self.id = id
    self.title = title
    self.from = from
    self.to = to
    self.cites = []
    self.interpretations = []
  }
}
