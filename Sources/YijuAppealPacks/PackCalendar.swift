import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics

/// The days of the calendar that a last day rests on.
struct PackCalendar {
  /// The days of one deadline.
  struct Extract {
    var deadline: DeadlineResult
    var days: [DayReason]
    /// Days left out when there are too many to print, which no deadline of months has.
    var omitted: Int
  }

  private static let longest = 1_000

  private(set) var extracts: [Extract] = []

  init(_ decision: Decision, view: (String) -> CalendarView?) {
    for deadline in decision.deadlines {
      guard let view = view(deadline.id), let end = deadline.lastDay ?? deadline.unknownFrom else { continue }
      // Working days are counted one by one; months end on a day, and only from there on does the calendar matter.
      let start = deadline.period?.unit == .workingDay ? deadline.anchor.day?.next : deadline.rawEnd
      var days: [DayReason] = []
      var day = start
      while let current = day, current <= end, days.count < PackCalendar.longest {
        days.append(view.reason(for: current))
        day = current.next
      }
      let omitted = day.map { $0 <= end ? $0.days(until: end) + 1 : 0 } ?? 0
      extracts.append(Extract(deadline: deadline, days: days, omitted: omitted))
    }
  }
}
