import YijuCivilCalendars

/// Days in a row of which one document says the same.
struct StatedStretch {
  var first: DayReason
  var last: Day

  /// The stretches of a year, days that are not covered left out.
  static func stretches(of view: CalendarView, in span: DaySpan) -> [StatedStretch] {
    var result: [StatedStretch] = []
    for reason in view.statedDays(in: span) where reason.source != nil {
      if let before = result.last, before.last.next == reason.day, before.first.kind == reason.kind,
        before.first.name == reason.name, before.first.source == reason.source, before.first.status == reason.status
      {
        result[result.count - 1].last = reason.day
      } else {
        result.append(StatedStretch(first: reason, last: reason.day))
      }
    }
    return result
  }
}
