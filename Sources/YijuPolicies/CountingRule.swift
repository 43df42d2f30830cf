package import YijuCivilCalendars

/// How a period is counted; there is no default (民法典 201 to 203 are declared where they are followed).
package struct CountingRule: Sendable, Hashable {
  package enum StartDay: String, Sendable {
    case excluded
    case included
  }

  /// What stands for a day the month does not have.
  package enum NoSuchDay: String, Sendable {
    case monthEnd = "month_end"
  }

  /// When what comes in after offices have closed for the day counts as having come in.
  package enum AfterHours: String, Sendable {
    case nextDay = "next_day"
    case sameDay = "same_day"
  }

  package var title: Located<String>
  package var startDay: Located<StartDay>
  package var noSuchDay: Located<NoSuchDay>?
  package var lastDayOff: Located<LastDayOffRule>
  /// nil: the rule does not look at the time of day.
  package var afterHours: Located<AfterHours>?
  /// A calendar id, or `policy` for the policy's own.
  package var calendar: Located<String>?
  package var grounds: Grounds
  package var node: NodeID

  package init(
    title: Located<String>, startDay: Located<StartDay>, lastDayOff: Located<LastDayOffRule>, grounds: Grounds,
    node: NodeID
  ) {
    self.title = title
    self.startDay = startDay
    self.lastDayOff = lastDayOff
    self.grounds = grounds
    self.node = node
  }
}
