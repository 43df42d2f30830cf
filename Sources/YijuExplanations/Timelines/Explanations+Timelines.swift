public import YijuDiagnostics
public import YijuProcedures

extension Explanations {
  /// A timeline for a terminal, ending in a newline.
  ///
  /// - Parameters:
  ///   - timeline: The timeline.
  ///   - language: The language of everything but titles and quotes.
  ///   - color: Whether to mark states with ANSI colours.
  ///   - width: The columns of the terminal; 40 to 400, other values are brought there.
  /// - Complexity: O(n · `width`) in the length of the text.
  public static func text(
    _ timeline: ProcedureTimeline, language: Language, color: Bool = false, width: Int = 100
  ) -> String {
    var renderer = TimelineTextRenderer(language: language, color: color, width: width)
    return renderer.render(timeline)
  }

  /// A timeline as one self-contained HTML page that prints on A4, with the chain of offices drawn as inline SVG.
  ///
  /// The page has no script, loads nothing and submits nothing, and its Content-Security-Policy says so.
  ///
  /// - Complexity: O(n) in the length of the text.
  public static func html(_ timeline: ProcedureTimeline, language: Language) -> String {
    var renderer = TimelineHTMLRenderer(language: language)
    return renderer.render(timeline)
  }
}
