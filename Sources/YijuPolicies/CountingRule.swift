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

  /// What happens when the last day is not a working day.
  package enum LastDayOff: String, Sendable {
    case nextWorkingDay = "next_working_day"
    case keep
  }

  package var title: Located<String>
  package var startDay: Located<StartDay>
  package var noSuchDay: Located<NoSuchDay>?
  package var lastDayOff: Located<LastDayOff>
  /// A calendar id, or `policy` for the policy's own.
  package var calendar: Located<String>?
  package var grounds: Grounds
  package var node: NodeID

  package init(
    title: Located<String>, startDay: Located<StartDay>, lastDayOff: Located<LastDayOff>, grounds: Grounds, node: NodeID
  ) {
    self.title = title
    self.startDay = startDay
    self.lastDayOff = lastDayOff
    self.grounds = grounds
    self.node = node
  }
}
