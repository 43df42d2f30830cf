/// How much a diagnostic weighs.
public enum Severity: String, Sendable, Comparable {
  /// Worth knowing; nothing is wrong.
  case note
  /// Probably a mistake; the file still loads.
  case warning
  /// The file does not load, or the case is not decided.
  case error

  /// Orders severities from `note` up to `error`.
  public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// One thing that can be wrong: a stable code and its sentence in both languages.
///
/// Kinds are static constants in `<Pass>Diagnostics.swift` beside the pass that raises them. Placeholders are `{0}`,
/// `{1}` …, filled with the arguments of a `Diagnostic`. A code is never reused: `P` parsing, `C` checking,
/// `E` evaluation (facts and cases), `S` storage, each with three digits.
public struct DiagnosticKind: Hashable, Sendable {
  /// The stable code, such as `C012`.
  public let code: String
  /// How much it weighs.
  public let severity: Severity
  /// The sentence, with placeholders.
  public let template: LocalizedText
  /// The arguments that are words of the policy language, not of its author: sections, units, addresses.
  package let keywordArguments: [Int]

  /// Creates a kind.
  public init(_ code: String, _ severity: Severity, zh: String, en: String) {
    self.init(code, severity, zh: zh, en: en, keywordsIn: [])
  }

  /// Creates a kind of which some arguments are words of the policy language.
  package init(_ code: String, _ severity: Severity, zh: String, en: String, keywordsIn keywordArguments: [Int]) {
    self.code = code
    self.severity = severity
    self.template = LocalizedText(zh: zh, en: en)
    self.keywordArguments = keywordArguments
  }
}
