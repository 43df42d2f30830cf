package import YijuDiagnostics

/// A key or a word of a calendar file, or of a register file: dated lists with documents, written alike.
package enum CalendarKeyword: String, Sendable, CaseIterable {
  case calendar
  case title
  case base
  case covers
  case firmUntil = "firm_until"
  case weekend
  case documents

  case number
  case issuedOn = "issued_on"
  case publishedOn = "published_on"
  case url
  case numberAndDate = "number_and_date"
  case status
  case note
  case days

  case statutory
  case off
  case work
  case ordinary

  case hours
  case open
  case register
  case keys
  case partial
  case entries
  case removed
  case aliases
  case value
  case from
  case to
  case belongsTo = "of"
  case yes = "true"
  case no = "false"

  case seen
  case secondary
  case memory
  case estimate

  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// The spelling in English.
  package var en: String { rawValue }

  /// The spelling in a language.
  package subscript(language: Language) -> String { language == .zh ? zh : en }

  /// The keyword of a spelling.
  static func find(_ spelling: String, in language: Language, among keywords: [CalendarKeyword]) -> CalendarKeyword? {
    keywords.first { $0[language].utf8.elementsEqual(spelling.utf8) }
  }
}
