package import YijuDiagnostics
package import YijuMasking

extension Diagnostic {
  /// The finding without anything that is hidden of the file it is about: in its sentence, its path, its labels and its
  /// fixes. A fix that would have to repeat a value keeps its words and loses its place, so that nobody applies it.
  ///
  /// - Complexity: linear in the length of the texts and of what is hidden at their places.
  package func blotted(by blotting: Blotting, file: UInt16) -> Diagnostic {
    let spans = [span] + labels.map(\.span) + fixes.map(\.span)
    let places = spans.compactMap { $0 }.filter { $0.file == file && $0.start <= $0.end }.map { $0.start..<$0.end }
    let own = path
    var copy = self
    copy.arguments = arguments.map { argument in
      let isQuote = argument.zh == argument.en
      if isQuote, argument.zh == own { return LocalizedText(both: blotting.maskedPath(argument.zh)) }
      return LocalizedText(
        zh: blotting.masked(argument.zh, at: places, isQuote: isQuote),
        en: blotting.masked(argument.en, at: places, isQuote: isQuote))
    }
    copy.path = path.map { blotting.maskedPath($0) }
    copy.labels = labels.map { label in
      DiagnosticLabel(
        label.span,
        LocalizedText(
          zh: blotting.masked(label.text.zh, at: places, isQuote: false),
          en: blotting.masked(label.text.en, at: places, isQuote: false)))
    }
    copy.fixes = fixes.map { fix in
      let replacement = blotting.masked(fix.replacement, at: places, isQuote: true)
      // The words of a fix repeat its replacement.
      let repeats = replacement != fix.replacement
      func text(_ text: String) -> String {
        blotting.masked(repeats ? text.replacing(fix.replacement, with: replacement) : text, at: places, isQuote: false)
      }
      return DiagnosticFix(
        LocalizedText(zh: text(fix.text.zh), en: text(fix.text.en)), at: repeats ? nil : fix.span,
        replacement: replacement)
    }
    return copy
  }

  /// The finding with every text put through `mask`; a fix that changes loses its place, so that nobody applies it.
  func mapTexts(_ mask: (String) -> String, path maskPath: (String) -> String) -> Diagnostic {
    func masked(_ text: LocalizedText) -> LocalizedText { LocalizedText(zh: mask(text.zh), en: mask(text.en)) }
    var copy = self
    copy.arguments = arguments.map(masked)
    copy.path = path.map(maskPath)
    copy.labels = labels.map { DiagnosticLabel($0.span, masked($0.text)) }
    copy.fixes = fixes.map { fix in
      let replacement = mask(fix.replacement)
      return DiagnosticFix(
        masked(fix.text), at: replacement == fix.replacement ? fix.span : nil, replacement: replacement)
    }
    return copy
  }
}

extension LocalizedText {
  fileprivate init(both text: String) { self.init(zh: text, en: text) }
}
