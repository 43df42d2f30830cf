package import YijuCivilCalendars
import YijuDecisions
import YijuFacts

/// The days of the calendars that a recorded decision rests on: those its deadlines were counted or moved over.
package struct RecordedDays: Sendable, Hashable {
  /// The ids of the calendars in the order of the record, each followed by the layers it stands on.
  package var calendarIDs: [String]
  /// The day up to which publications counted.
  package var asKnownOn: Day
  /// One span for each deadline that asked the calendar, in the order of the record.
  package var spans: [DaySpan]
}

extension RecordedDecision {
  /// The days the decision rests on.
  ///
  /// Working days are counted from the anchor; of any other period only the end asks the calendar, whether it is a day
  /// off and where it moves. An end that was not known reaches as far as the calendar did.
  ///
  /// - Complexity: linear in the deadlines.
  package var days: RecordedDays {
    var result = RecordedDays(calendarIDs: calendars.map(\.name), asKnownOn: asKnownOn, spans: [])
    guard case .array(let deadlines)? = value["deadlines"] else { return result }
    for deadline in deadlines {
      let raw = RecordedDecision.day(deadline["raw_end"])
      let last = RecordedDecision.day(deadline["last_day"]) ?? RecordedDecision.day(deadline["unknown_from"])
      var first = raw
      if case .string(PeriodUnit.workingDay.rawValue)? = deadline["period"]?["unit"] {
        first = RecordedDecision.day(deadline["anchor"]?["day"])?.next ?? raw
      }
      guard let first, let span = DaySpan(first, max(first, last ?? first)) else { continue }
      result.spans.append(span)
    }
    return result
  }

  private static func day(_ value: JSONValue?) -> Day? {
    guard case .string(let text)? = value else { return nil }
    return Day(iso: text)
  }
}
