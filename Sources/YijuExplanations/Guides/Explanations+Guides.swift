public import YijuDiagnostics

extension Explanations {
  /// A guide as CommonMark with tables. Text of the policy shows as it is and is no markup.
  ///
  /// - Complexity: linear in the length of the text.
  public static func markdown(_ guide: PolicyGuide, language: Language) -> String {
    GuideMarkdownRenderer().render(GuideLayout(guide, language: language))
  }

  /// A guide as one self-contained HTML page that prints on A4.
  ///
  /// The page has no script, loads nothing and submits nothing, and its Content-Security-Policy says so; text of the
  /// policy is escaped, and values are isolated in their direction.
  ///
  /// - Complexity: linear in the length of the text.
  public static func html(_ guide: PolicyGuide, language: Language) -> String {
    GuideHTMLRenderer().render(GuideLayout(guide, language: language))
  }
}
