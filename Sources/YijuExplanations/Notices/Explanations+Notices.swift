public import YijuDiagnostics
public import YijuFacts

extension Explanations {
  /// A notice for a terminal, ending in a newline; nothing in the data reaches the terminal as a control.
  ///
  /// - Complexity: O(n · `width`) in the length of the text.
  public static func text(_ notice: Notice, language: Language, color: Bool = false, width: Int = 100) -> String {
    if notice.audience == .auditor {
      return text(notice.explanation, language: language, color: color, width: width)
    }
    return NoticeTextRenderer(language: language, color: color, width: width)
      .render(NoticeComposer(notice, language: language).page())
  }

  /// A notice as CommonMark with tables.
  ///
  /// - Complexity: O(n) in the length of the text.
  public static func markdown(_ notice: Notice, language: Language) -> String {
    if notice.audience == .auditor { return markdown(notice.explanation, language: language) }
    return NoticeMarkdownRenderer(language: language).render(NoticeComposer(notice, language: language).page())
  }

  /// A notice as one self-contained HTML page that prints on A4; see `html(_:language:)` of explanations.
  ///
  /// - Complexity: O(n) in the length of the text.
  public static func html(_ notice: Notice, language: Language) -> String {
    if notice.audience == .auditor { return html(notice.explanation, language: language) }
    return NoticeHTMLRenderer(language: language).render(NoticeComposer(notice, language: language).page())
  }

  /// A notice as JSON (`"notice": "yiju-notice/1"`): the same content for programs, trimmed and masked alike.
  ///
  /// - Complexity: O(n) in the size of the notice.
  public static func json(_ notice: Notice) -> JSONValue { notice.jsonValue }
}
