package import YijuCivilCalendars
package import YijuDiagnostics

/// What parsing a calendar file gave.
package struct CalendarParse: Sendable {
  /// The layer; nil when an error was found.
  package var layer: CalendarLayer?
  /// What was found, in order of place.
  package var diagnostics: [Diagnostic]
  /// The language of the file's keywords.
  package var language: Language
  /// Where `base` names the layer below; nil when there is none.
  package var baseSpan: SourceSpan?
  /// Every keyword of the file, for turning it into the other language.
  package var keywords: [CalendarKeywordSite]
}

/// A keyword at its place in a file.
package struct CalendarKeywordSite: Sendable {
  /// The bytes of the keyword.
  package var span: SourceSpan
  /// What it is.
  package var keyword: CalendarKeyword
}
