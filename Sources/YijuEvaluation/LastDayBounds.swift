import YijuCivilCalendars

/// The days between which a last day lies, whatever a calendar that does not reach so far will say.
///
/// An unknown day may turn out a working day or not: were each one a working day, the end would come soonest; were none,
/// latest. A verdict is unknown only between the two.
struct LastDayBounds: Sendable, Hashable {
  /// The last day is not earlier.
  var earliest: Int32
  /// The last day is not later.
  var latest: Int32

  /// Nothing can be said.
  static let none = LastDayBounds(earliest: Int32.min, latest: Int32.max)

  /// Periods of more working days are not walked: nothing but the first unknown day is known of their end.
  private static let mostWorkingDays = 400

  private init(earliest: Int32, latest: Int32) {
    self.earliest = earliest
    self.latest = latest
  }

  /// A last day that is known.
  init(_ day: Day) { self.init(earliest: day.ordinal, latest: day.ordinal) }

  /// Where a day goes as the last day of a period.
  init(rollFrom raw: Day, _ rule: LastDayOffRule, view: CalendarView?) {
    guard rule != .keep else {
      self.init(raw)
      return
    }
    guard let view else {
      self.init(earliest: raw.ordinal, latest: Int32.max)
      return
    }
    let stays = { (day: Day) in
      rule == .nextDayNotHoliday ? view.isHoliday(day).value.map { !$0 } : view.isWorking(day).value
    }
    self.init(
      earliest: (Self.day(1, from: raw, view, ifUnknown: true, counts: stays) ?? raw).ordinal,
      latest: Self.day(1, from: raw, view, ifUnknown: false, counts: stays)?.ordinal ?? Int32.max)
  }

  /// The end of a period, `raw` where it can be counted without a calendar.
  init(of period: Period, from anchor: Day, _ rule: LastDayRule, raw: Day?, view: CalendarView) {
    if let raw {
      self.init(rollFrom: raw, rule.lastDayOff, view: view)
      return
    }
    let start = rule.startDay == .included ? anchor : anchor.next
    guard let start, period.count > 0, period.count <= Self.mostWorkingDays else {
      self.init(earliest: anchor.ordinal, latest: Int32.max)
      return
    }
    let ends = [true, false].map { unknownWorks in
      Self.day(period.count, from: start, view, ifUnknown: unknownWorks) { view.isWorking($0).value }
    }
    let bounds = ends.map { end in end.map { LastDayBounds(rollFrom: $0, rule.lastDayOff, view: view) } }
    self.init(
      earliest: bounds.first.flatMap(\.self)?.earliest ?? anchor.ordinal,
      latest: bounds.last.flatMap(\.self)?.latest ?? Int32.max)
  }

  /// The day on which so many days that count are full; nil when the calendar ends before.
  private static func day(
    _ count: Int, from first: Day, _ view: CalendarView, ifUnknown unknownWorks: Bool, counts: (Day) -> Bool?
  ) -> Day? {
    guard let span = view.span else { return unknownWorks ? first.adding(days: count - 1) : nil }
    var left = count
    // Where nothing is known no day counts, or every day does.
    var day = unknownWorks ? first : max(first, span.first)
    while unknownWorks || day <= span.last {
      if counts(day) ?? unknownWorks { left -= 1 }
      if left == 0 { return day }
      guard let next = day.next else { return nil }
      day = next
    }
    return nil
  }
}
