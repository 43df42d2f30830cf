extension CalendarView {
  /// The days the calendar speaks about, whether known by then or not; nil when it speaks about none.
  ///
  /// Days outside are unknown, and so may be days inside.
  public var span: DaySpan? {
    guard dayCount > 0 else { return nil }
    return DaySpan(day(at: 0), day(at: dayCount - 1))
  }
}

extension CalendarView {
  /// The first day of the stretch of unknown days that a day lies in: from there on the calendar is not arranged.
  ///
  /// A known day is returned as it is, and so is a day before the calendar begins.
  ///
  /// - Complexity: linear in the length of the stretch inside the calendar.
  public func startOfUnknownStretch(at day: Day) -> Day {
    guard let span, day >= span.first, isWorking(day).value == nil else { return day }
    var start = day
    if day > span.last {
      guard let next = span.last.next, isWorking(span.last).value == nil else { return span.last.next ?? day }
      start = next
    }
    while let previous = start.previous, previous >= span.first, isWorking(previous).value == nil { start = previous }
    return start
  }
}
