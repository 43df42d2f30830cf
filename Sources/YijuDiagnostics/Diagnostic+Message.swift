extension Diagnostic {
  /// The sentence of the finding in both languages, its placeholders filled.
  public var message: LocalizedText { kind.template }
}
