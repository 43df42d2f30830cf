/// A finding about a file or a case, as data; sentences are rendered at the edge.
public struct Diagnostic: Hashable, Sendable {
  /// What is wrong.
  public var kind: DiagnosticKind
  /// The sentence of the kind, with the keywords of the file that it is about.
  package var template: LocalizedText
  /// What fills the placeholders of the sentence.
  public var arguments: [LocalizedText]
  /// The smallest stretch of source it is about; nil for findings about a whole case given as values.
  public var span: SourceSpan?
  /// The element or fact it is about, with English keywords: `parameters.min_contribution_months`.
  public var path: String?
  /// Other places that belong to the finding.
  public var labels: [DiagnosticLabel]
  /// Edits that would mend it. On an error at most one, the single obvious one.
  public var fixes: [DiagnosticFix]

  /// Creates a diagnostic.
  public init(
    _ kind: DiagnosticKind, _ arguments: [LocalizedText], at span: SourceSpan?, path: String? = nil,
    labels: [DiagnosticLabel] = [], fixes: [DiagnosticFix] = []
  ) {
    self.kind = kind
    self.template = kind.template
    self.arguments = arguments
    self.span = span
    self.path = path
    self.labels = labels
    self.fixes = fixes
  }

  /// Creates a diagnostic whose arguments read the same in both languages.
  public init(
    _ kind: DiagnosticKind, _ arguments: String..., at span: SourceSpan?, path: String? = nil,
    labels: [DiagnosticLabel] = [], fixes: [DiagnosticFix] = []
  ) {
    self.init(
      kind, arguments.map { LocalizedText(zh: $0, en: $0) }, at: span, path: path, labels: labels, fixes: fixes)
  }

  /// How much it weighs.
  public var severity: Severity { kind.severity }
}

/// Another place that belongs to a diagnostic, with a word on why.
public struct DiagnosticLabel: Hashable, Sendable {
  /// Where.
  public var span: SourceSpan
  /// Why it belongs here.
  public var text: LocalizedText

  /// Creates a label.
  public init(_ span: SourceSpan, _ text: LocalizedText) {
    self.span = span
    self.text = text
  }
}

/// One edit: the bytes of `span` are replaced by `replacement`.
public struct DiagnosticFix: Hashable, Sendable {
  /// What the edit does.
  public var text: LocalizedText
  /// What is replaced; nil when the place cannot be edited (a fact given as a value).
  public var span: SourceSpan?
  /// The new text.
  public var replacement: String

  /// Creates a fix.
  public init(_ text: LocalizedText, at span: SourceSpan?, replacement: String) {
    self.text = text
    self.span = span
    self.replacement = replacement
  }
}
