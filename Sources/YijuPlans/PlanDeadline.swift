package import YijuCivilCalendars

/// A last day: counted from an anchor, or named by the law.
package struct PlanDeadline: Sendable, Hashable {
  package enum End: Sendable, Hashable {
    /// A period after a named day. `period` is a value of the plan.
    case counted(anchor: Int, period: Int, startDayExcluded: Bool)
    /// A day that is a value of the plan.
    case named(Int)
  }

  /// The named day that must not be later.
  package var day: Int
  package var end: End
  /// Where a last day off moves to.
  package var lastDayOff: LastDayOffRule
  /// The calendar's id; nil when the deadline needs none.
  package var calendar: String?
  /// The counting rule's title and words, for the explanation.
  package var rule: String?
  /// Interpretations by which the period is counted so.
  package var interpretations: [Int]

  package init(day: Int, end: End, lastDayOff: LastDayOffRule, calendar: String?, rule: String?) {
    self.day = day
    self.end = end
    self.lastDayOff = lastDayOff
    self.calendar = calendar
    self.rule = rule
    self.interpretations = []
  }
}

/// A recurring window.
package struct PlanGate: Sendable, Hashable {
  package enum Pattern: Sendable, Hashable {
    case firstWorkingDays(Int)
    case days(Int, Int)
  }

  package var day: Int
  package var opens: Bool
  package var pattern: Pattern
  /// Months by number; empty means every month.
  package var months: [Int]

  package init(day: Int, opens: Bool, pattern: Pattern, months: [Int]) {
    self.day = day
    self.opens = opens
    self.pattern = pattern
    self.months = months
  }
}
