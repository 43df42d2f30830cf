package import YijuDiagnostics

/// Findings about a file with Chinese keywords, told in the keywords of the file.
///
/// The sentences of findings are written with English keywords between backticks. What an author copies from them has
/// to be taken by the file it goes into.
package struct KeywordRespelling {
  /// The maps in which a word of the finding most likely stands.
  private let shapes: [Shape]

  /// The finding with Chinese keywords: those of its sentence, of the arguments that its kind says are the language's,
  /// and of the edits made of them. Names that the author gave stay as they are.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  package static func inChinese(_ diagnostic: Diagnostic) -> Diagnostic {
    let section = diagnostic.path.flatMap { $0.split(separator: ".").first }.map(String.init)
    let respelling = KeywordRespelling(shapes: section.map(shapes) ?? [])
    return respelling.respelled(diagnostic)
  }

  private func respelled(_ diagnostic: Diagnostic) -> Diagnostic {
    var result = diagnostic
    result.template = respelled(diagnostic.template)
    let places = diagnostic.kind.keywordArguments
    guard !places.isEmpty else { return result }
    for place in places where diagnostic.arguments.indices.contains(place) {
      let argument = diagnostic.arguments[place]
      let isSentence = argument.zh.contains("`")
      result.arguments[place] =
        isSentence ? respelled(argument) : LocalizedText(zh: spelled(argument.zh), en: spelled(argument.en))
    }
    result.fixes = diagnostic.fixes.map { fix in
      let replacement = spelled(fix.replacement)
      guard replacement != fix.replacement else { return fix }
      return DiagnosticFix(respelled(fix.text), at: fix.span, replacement: replacement)
    }
    return result
  }

  private func respelled(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(zh: respelled(text.zh), en: respelled(text.en))
  }

  /// The text with what stands between backticks spelled in Chinese; commands are not the file's.
  private func respelled(_ text: String) -> String {
    guard text.contains("`") else { return text }
    return text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { place, piece in
      place.isMultiple(of: 2) || piece.hasPrefix("yiju ") ? String(piece) : spelled(String(piece))
    }.joined(separator: "`")
  }

  /// `to: unstated` word by word; of an address like `parameters.months` only the section, of `checks.window.within`
  /// also what comes after the author's name.
  private func spelled(_ code: String) -> String {
    let pieces = code.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard pieces.count > 1 else {
      return code.split(separator: " ", omittingEmptySubsequences: false).map { word in
        word.hasSuffix(":") ? chinese(String(word.dropLast())) + ":" : chinese(String(word))
      }.joined(separator: " ")
    }
    let inner = KeywordRespelling(shapes: Self.shapes(of: pieces[0]))
    return pieces.enumerated().map { place, piece in
      switch place {
      case 0: chinese(piece)
      case 2 where pieces[0] != Keyword.facts.en: inner.chinese(piece)
      default: piece
      }
    }.joined(separator: ".")
  }

  private func chinese(_ word: String) -> String {
    for shape in shapes {
      if let keyword = shape.keyword(word, in: .en) { return keyword.zh }
    }
    return Self.words[word] ?? word
  }

  // MARK: Words

  private static func shapes(of section: String) -> [Shape] {
    switch section {
    case Keyword.inForce.en: [.inForce]
    case Keyword.sources.en: [.source, .clause]
    case Keyword.facts.en: [.fact, .derive, .field]
    case Keyword.days.en: [.namedDay]
    case Keyword.cohorts.en: [.cohort]
    case Keyword.parameters.en: [.parameter, .datedValue]
    case Keyword.tables.en: [.table, .datedRows, .rule, .tableKey]
    case Keyword.counting.en: [.counting]
    case Keyword.classes.en, Keyword.checks.en: [.check, .gate]
    case Keyword.amount.en: [.amount, .step, .rounding]
    case Keyword.procedure.en: [.procedure, .procedureStep, .limit, .posting, .finding, .onFail]
    case Keyword.papers.en: [.paper]
    case Keyword.forms.en: [.form, .formField]
    case Keyword.remedies.en: [.remedy]
    case Keyword.interpretations.en: [.interpretation]
    case Keyword.setAside.en: [.setAside]
    default: []
    }
  }

  /// Chinese words by English ones. Where Chinese has several and no map decides, the one of a unit, a span of days, a
  /// group of checks.
  private static let words: [String: String] = {
    var words: [String: String] = [:]
    for keyword in Keyword.allCases where words[keyword.en] == nil { words[keyword.en] = keyword.zh }
    for keyword in [Keyword.to, .any, .base, .atMost, .firstClass, .takeStep, .dayUnit, .month, .where] {
      words[keyword.en] = keyword.zh
    }
    return words
  }()
}
