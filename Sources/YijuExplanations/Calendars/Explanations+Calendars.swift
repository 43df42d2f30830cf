public import YijuCivilCalendars
public import YijuDiagnostics

extension Explanations {
  /// A year of a calendar as one self-contained HTML page that prints on A4: the months as grids, a legend, the days
  /// that documents arrange, and the documents.
  ///
  /// - Parameters:
  ///   - view: The calendar as known on some day.
  ///   - year: 1 to 9999; nil is returned outside.
  /// - Complexity: O(days and documents of the year).
  public static func html(_ view: CalendarView, year: Int, language: Language) -> String? {
    YearPage(view, year: year, language: language)?.html
  }

  /// The days of a year that documents arrange, as a calendar file (RFC 5545) for calendar programs.
  ///
  /// The same view gives the same bytes: stamps are the day as of which the view is known, ids follow from the days.
  ///
  /// - Parameter year: 1 to 9999; nil is returned outside.
  /// - Complexity: O(days of the year).
  public static func ics(_ view: CalendarView, year: Int, language: Language) -> String? {
    CalendarFile(view, year: year, language: language)?.text
  }
}
