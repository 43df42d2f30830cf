import YijuCivilCalendars
import YijuDecisions
import YijuFeel
import YijuPlans

// Which days of which calendar a check asked about. A later arrangement of another day leaves its decision as it is.

extension DecisionTracing {
  /// Working days are counted one by one; of any other period only the end asks the calendar, whether it is a day off
  /// and where it moves. An end that is not known asked as far as the calendar reached.
  mutating func noteDays(of deadline: DeadlineResult, _ prepared: PreparedDeadline) {
    guard let calendar = prepared.deadline.calendar else { return }
    let end = deadline.lastDay ?? deadline.unknownFrom
    if deadline.period?.unit == .workingDay {
      let anchor = deadline.anchor.day
      note(deadline.id, calendar, from: prepared.rule.startDay == .included ? anchor : anchor?.next, to: end)
    } else if prepared.deadline.lastDayOff != .keep {
      note(deadline.id, calendar, from: deadline.rawEnd, to: end)
    }
  }

  /// The first working days of a month are counted from its first day; where it opens next, up to that day.
  mutating func noteDays(of gate: PlanGate, _ check: String, day: Day, next: Day?) {
    guard case .firstWorkingDays = gate.pattern, let calendar = plan.calendar else { return }
    let isAsked = gate.months.isEmpty || gate.months.contains(day.month)
    guard isAsked || next != nil else { return }
    note(check, calendar, from: isAsked ? day.startOfMonth : next?.startOfMonth, to: next ?? day)
  }

  /// Which days a function of an expression asked about is not told apart: all that the calendar arranges.
  mutating func noteDays(ofTestOf check: PlanCheck) {
    guard let view = evaluator.calendarView, let span = view.span else { return }
    let isAsked = check.slots.indices.contains { place in
      let node = node(at: place, of: check)
      guard plan.nodes.indices.contains(node), plan.nodes[node].operation == .test else { return false }
      let test = Int(plan.nodes[node].b)
      return plan.tests.indices.contains(test) && plan.tests[test].tests.asksCalendar
    }
    if isAsked { note(check.id, view.calendar.id, from: span.first, to: span.last) }
  }

  private mutating func note(_ check: String, _ calendar: String, from first: Day?, to last: Day?) {
    guard let first, let last, let span = DaySpan(min(first, last), max(first, last)) else { return }
    let days = CalendarDays(about: check, calendar: calendar, span: span)
    if !calendarDays.contains(days) { calendarDays.append(days) }
  }
}
