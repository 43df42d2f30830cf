public import YijuCivilCalendars

/// The days of a calendar that a part of a decision rests on: another arrangement of one of them may change it.
public struct CalendarDays: Sendable, Hashable {
  /// The id of the check, or `procedure`.
  public var about: String
  /// The calendar's id.
  public var calendar: String
  /// The days, from the first to the last.
  public var span: DaySpan

  /// Creates an entry.
  public init(about: String, calendar: String, span: DaySpan) {
    self.about = about
    self.calendar = calendar
    self.span = span
  }

  /// What an entry that is of no check is about: the procedure.
  public static let procedure = "procedure"
}
