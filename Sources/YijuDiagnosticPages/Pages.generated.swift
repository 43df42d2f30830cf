/// The pages under `docs/diagnostics`, one per diagnostic code.
public enum DiagnosticPages {
  /// The page of a code, in Markdown; nil for a code that does not exist.
  public static func page(_ code: String) -> String? { nil }

  /// The codes that have a page, sorted.
  public static var codes: [String] { [] }
}
