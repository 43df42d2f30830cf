package import YijuDiagnostics

/// Something wrong in an expression, by its place in the expression's text.
package struct FeelProblem: Hashable, Sendable {
  /// One edit of the expression's text.
  package struct Fix: Hashable, Sendable {
    package var text: LocalizedText
    package var span: FeelSpan
    package var replacement: String
  }

  package var kind: DiagnosticKind
  package var arguments: [LocalizedText]
  package var span: FeelSpan
  package var fix: Fix?

  package init(_ kind: DiagnosticKind, _ arguments: [LocalizedText], at span: FeelSpan, fix: Fix? = nil) {
    self.kind = kind
    self.arguments = arguments
    self.span = span
    self.fix = fix
  }

  /// The diagnostic, where `offset` turns an offset of the expression's text into one of the file.
  package func diagnostic(file: UInt16, path: String?, offset: (Int) -> Int) -> Diagnostic {
    func place(_ span: FeelSpan) -> SourceSpan {
      // The end is looked up by its last byte: the byte after it may lie on another line of a folded scalar.
      let start = offset(Int(span.start))
      let end = span.end > span.start ? offset(Int(span.end) - 1) + 1 : start
      return SourceSpan(file: file, start: start, end: end)
    }
    return Diagnostic(
      kind, arguments, at: place(span), path: path,
      fixes: fix.map { [DiagnosticFix($0.text, at: place($0.span), replacement: $0.replacement)] } ?? [])
  }
}

/// What parsing gives: a tree when nothing is wrong, and what is wrong otherwise.
package struct FeelParse: Sendable {
  package var tree: FeelTree?
  package var problems: [FeelProblem]
}
