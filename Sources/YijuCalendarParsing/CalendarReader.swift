import YijuCivilCalendars
import YijuDiagnostics
import YijuYAMLTrees

/// Reads a calendar or register file, collecting findings and the places of keywords.
struct CalendarReader {
  /// Days a document or a layer may cover at once: two hundred years.
  static let longestCover = 73_050
  /// Days one range of a holiday may have.
  static let longestRange = 366
  /// Days all documents of a layer may name.
  static let mostEntries = 200_000

  let language: Language
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var keywords: [CalendarKeywordSite] = []
  var baseSpan: SourceSpan?
  var entryCount = 0

  /// The first key tells the language of the file.
  init(root: YAMLNode) {
    var language = Language.en
    if case .mapping(let entries) = root.content, let first = entries.first {
      let starts = [CalendarKeyword.calendar.zh, CalendarKeyword.register.zh]
      language = starts.contains { first.key.utf8.elementsEqual($0.utf8) } ? .zh : .en
    }
    self.language = language
  }

  func sortedDiagnostics() -> [Diagnostic] {
    let places = diagnostics.indices.sorted { left, right in
      let leftStart = diagnostics[left].span?.start ?? 0
      let rightStart = diagnostics[right].span?.start ?? 0
      return leftStart == rightStart ? left < right : leftStart < rightStart
    }
    return places.map { diagnostics[$0] }
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  mutating func report(
    _ kind: DiagnosticKind, _ arguments: [LocalizedText], at span: SourceSpan, path: String,
    labels: [DiagnosticLabel] = [], fixes: [DiagnosticFix] = []
  ) {
    diagnostics.append(Diagnostic(kind, arguments, at: span, path: path, labels: labels, fixes: fixes))
  }

  mutating func note(_ keyword: CalendarKeyword, at span: SourceSpan) {
    keywords.append(CalendarKeywordSite(span: span, keyword: keyword))
  }

  /// A keyword as the file spells it, the same in both languages of a message.
  func spelled(_ keyword: CalendarKeyword) -> LocalizedText { same(keyword[language]) }

  func same(_ text: String) -> LocalizedText { LocalizedText(zh: text, en: text) }
}
