extension CalendarView {
  /// The days the calendar speaks about, whether known by then or not; nil when it speaks about none.
  ///
  /// Days outside are unknown, and so may be days inside.
  public var span: DaySpan? {
    guard dayCount > 0 else { return nil }
    return DaySpan(day(at: 0), day(at: dayCount - 1))
  }
}
