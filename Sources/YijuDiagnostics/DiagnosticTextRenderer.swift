/// Renders diagnostics for a terminal.
public enum DiagnosticTextRenderer {
  /// The diagnostics as text in `language`, each with its source line, sorted by place.
  public static func render(
    _ diagnostics: [Diagnostic], files: SourceFiles, language: Language, color: Bool = false, limit: Int = 100
  ) -> String { "" }

  /// The closing line: `2 个错误，1 个警告`.
  public static func summary(_ diagnostics: [Diagnostic], language: Language) -> String { "" }
}
