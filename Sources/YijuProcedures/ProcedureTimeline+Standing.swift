import YijuCivilCalendars
package import YijuDecisions
import YijuFacts

extension ProcedureTimeline {
  /// What a record keeps of the timeline: the events as they were used, and what follows from them.
  ///
  /// Policy and day of knowledge stand in the record already, events stand there once, and what the step in hand needs
  /// stands with the step.
  ///
  /// - Complexity: linear in events and steps.
  package func standing(_ events: [ProcedureEvent]) -> ProcedureStanding {
    var state = jsonValue
    for key in ["timeline", "policy", "as_known_on", "today", "current", "acts_now", "papers_next"] {
      state = state.removing(key)
    }
    if case .object(let members) = state {
      state = .object(
        members.map { member in
          guard member.key == "steps", case .array(let steps) = member.value else { return member }
          return JSONMember("steps", .array(steps.map { $0.removing("events") }))
        })
    }
    let kept = events.map { event -> JSONValue in
      guard case .object(let members) = event.jsonValue else { return event.jsonValue }
      return .object([JSONMember("step", .string(event.step))] + members)
    }
    return ProcedureStanding(today: today, events: .array(kept), state: state)
  }

  /// The days of the calendar that the state and the last days rest on; nil without a calendar.
  package var calendarDays: CalendarDays? {
    guard let calendarID else { return nil }
    var days = [startedOn, today].compactMap { $0 }
    for answer in [earliestEnd, endAtLimits] + steps.flatMap({ [$0.limit?.lastDay, $0.posting?.lastDay] }) {
      guard let day = answer?.value ?? answer?.unknownFrom else { continue }
      days.append(day)
    }
    guard let first = days.min(), let last = days.max(), let span = DaySpan(first, last) else { return nil }
    return CalendarDays(about: CalendarDays.procedure, calendar: calendarID, span: span)
  }
}
