public import YijuDecisions
public import YijuDiagnostics

/// Turns decisions into explanations, and explanations into what people read.
///
/// Input is a decision, whose trace holds every value, sentence and quote; nothing is worked out backwards from an
/// outcome. Between it and the renderers stands an `Explanation`: arranging, trimming and masking happen there, wording
/// in `Wording`, safety in `SafeText` and in the escaping of each renderer. No diagnostics are raised.
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

  /// A value as people write it, `36 个月`: plain text, to be escaped by whoever places it.
  package static func text(_ value: DecisionValue, language: Language) -> String {
    ValueText(language: language).passage(value).text
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
  ///   - isBrief: Whether to leave out interpretations, the choice of the version and what is for verifying.
  /// - Complexity: O(n · `width`) in the length of the text.
  public static func text(
    _ explanation: Explanation, language: Language, color: Bool = false, width: Int = 100, isBrief: Bool = false
  ) -> String {
    TextRenderer(language: language, color: color, width: width, isBrief: isBrief).render(explanation)
  }

  /// The explanation as CommonMark with tables. Text of the policy and of the case shows as it is and is no markup.
  ///
  /// - Complexity: O(n) in the length of the text.
  public static func markdown(_ explanation: Explanation, language: Language) -> String {
    MarkdownRenderer(language: language).render(explanation)
  }

  /// The explanation as one self-contained HTML page that prints on A4.
  ///
  /// The page has no script, loads nothing and submits nothing, and its Content-Security-Policy says so; text of the
  /// policy and of the case is escaped, and values are isolated in their direction.
  ///
  /// - Complexity: O(n) in the length of the text.
  public static func html(_ explanation: Explanation, language: Language) -> String {
    HTMLRenderer(language: language).render(explanation)
  }
}
