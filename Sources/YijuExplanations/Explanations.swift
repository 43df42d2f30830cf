public import YijuDecisions
public import YijuDiagnostics

/// Turns decisions into explanations, and explanations into what people read.
///
/// Everything here is a pure function: equal inputs give equal bytes, whatever the machine, its time zone or locale.
///
/// ```swift
/// let explanation = Explanations.explanation(of: decision, digest: digest)
/// print(Explanations.text(explanation, language: .zh, color: false, width: 100))
/// ```
public enum Explanations {
  /// Arranges a decision for people.
  ///
  /// - Parameters:
  ///   - decision: The decision.
  ///   - digest: The digest of its record, lower-case hex, to be printed with it.
  /// - Complexity: O(size of the decision).
  public static func explanation(of decision: Decision, digest: String? = nil) -> Explanation {
    var builder = ExplanationBuilder(decision)
    return builder.explanation(digest: digest)
  }

  /// The explanation for a terminal, ending in a newline.
  ///
  /// Nothing in the data reaches the terminal as a control: control, bidirectional and invisible characters are shown
  /// as `\u{…}`.
  ///
  /// - Parameters:
  ///   - explanation: The explanation.
  ///   - language: The language of everything but titles and quotes, which stay as the policy has them.
  ///   - color: Whether to mark verdicts with ANSI colours.
  ///   - width: The columns of the terminal; a wide character takes two. 40 to 400, other values are brought there.
  public static func text(
    _ explanation: Explanation, language: Language, color: Bool = false, width: Int = 100
  ) -> String {
    TextRenderer(language: language, color: color, width: width).render(explanation)
  }

  /// The explanation as CommonMark with tables.
  public static func markdown(_ explanation: Explanation, language: Language) -> String {
    MarkdownRenderer(language: language).render(explanation)
  }

  /// The explanation as one self-contained HTML page, without scripts, that prints on A4.
  public static func html(_ explanation: Explanation, language: Language) -> String {
    HTMLRenderer(language: language).render(explanation)
  }
}
