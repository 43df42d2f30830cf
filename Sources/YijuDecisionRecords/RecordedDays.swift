import YijuCivilCalendars
package import YijuDecisions
import YijuFacts

extension RecordedDecision {
  /// The days of calendars the decision rests on, as its record states them; an entry that is none is passed over.
  ///
  /// - Complexity: linear in the entries.
  package var calendarDays: [CalendarDays] {
    guard case .array(let entries)? = value["calendar_days"] else { return [] }
    return entries.compactMap { entry in
      guard let about = entry["about"]?.stringValue, let calendar = entry["calendar"]?.stringValue,
        let first = entry["from"]?.stringValue.flatMap({ Day(iso: $0) }),
        let last = entry["to"]?.stringValue.flatMap({ Day(iso: $0) }), let span = DaySpan(first, last)
      else { return nil }
      return CalendarDays(about: about, calendar: calendar, span: span)
    }
  }
}
