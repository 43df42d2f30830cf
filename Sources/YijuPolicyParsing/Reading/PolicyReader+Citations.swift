import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// Citations: `source/clause“quote”`.
extension PolicyReader {
  /// `cites` and `interpretations` of an element.
  mutating func grounds(_ fields: Fields) -> Grounds {
    Grounds(cites: cites(.cites, fields), interpretations: texts(.interpretations, fields))
  }

  /// Grounds of an element of the law, which must cite something.
  mutating func requiredGrounds(_ fields: Fields) -> Grounds {
    if !fields.has(.cites) { reportMissing(.cites, in: fields) }
    return grounds(fields)
  }

  /// Grounds of an element that may rest on an interpretation alone.
  mutating func citesOrInterpretations(_ fields: Fields) -> Grounds {
    if !fields.has(.cites), !fields.has(.interpretations) {
      reportMissing(
        .cites, in: fields,
        hint: LocalizedText(
          zh: "（或 `\(Keyword.interpretations[language])`）", en: " (or `\(Keyword.interpretations[language])`)"))
    }
    return grounds(fields)
  }

  /// One citation or a list of them.
  mutating func cites(_ keyword: Keyword, _ fields: Fields) -> [Located<Citation>] {
    guard let entry = fields[keyword] else { return [] }
    guard case .sequence(let items) = entry.value.content else {
      let node = place(keyword, entry.value, in: fields)
      return citation(entry.value, keyword, at: node).map { [Located($0, node)] } ?? []
    }
    let list = place(keyword, entry.value, in: fields)
    if items.isEmpty { report(.missingValue, [wording(.keyword(keyword)), spelling(.unstated)], at: list) }
    var citations: [Located<Citation>] = []
    citations.reserveCapacity(items.count)
    for index in items.indices {
      if index + 1 < items.count { _ = reportCutQuote(items[index], continuedBy: items[index + 1], in: fields.node) }
      let node = map.add(spot(of: items[index], list), parent: list, component: "[\(index)]")
      if let citation = citation(items[index], keyword, at: node) { citations.append(Located(citation, node)) }
    }
    return citations
  }

  private mutating func citation(_ node: YAMLNode, _ keyword: Keyword, at place: NodeID) -> Citation? {
    if cutScalars.contains(node.span.start) { return nil }
    guard let text = text(node, label: name(keyword), in: place) else { return nil }
    switch CitationSpelling(text) {
    case .proper(let citation): return citation
    case .unusual(let citation, let repair):
      report(
        .anchorSpelling, [.same(text), .same(repair)], at: node.span, in: place,
        fixes: [spellingFix(repair, at: node)])
      return citation
    case .wrong(let reason, let repair):
      report(
        .badCitation, [.same(text), reason], at: node.span, in: place,
        fixes: repair.map { [spellingFix($0, at: node)] } ?? [])
      return nil
    }
  }

  private func spellingFix(_ repair: String, at node: YAMLNode) -> DiagnosticFix {
    var span = node.span
    if case .scalar(let scalar) = node.content { span = textSpan(of: scalar, span) }
    return DiagnosticFix(LocalizedText(zh: "改为 `\(repair)`", en: "write `\(repair)`"), at: span, replacement: repair)
  }

  // MARK: Commas

  /// Whether a comma in a flow list has cut a quote in two; says so. (In a flow map the second half is a key without a
  /// value, which reading YAML refuses.)
  mutating func reportCutQuote(_ node: YAMLNode, continuedBy next: YAMLNode, in owner: NodeID) -> Bool {
    guard case .scalar(let first) = node.content, case .scalar(let second) = next.content, first.style == .plain,
      second.style == .plain, Quotes.isOpen(first.text), Quotes.closes(second.text)
    else { return false }
    cutScalars.insert(node.span.start)
    cutScalars.insert(next.span.start)
    let span = SourceSpan(file: node.span.file, start: node.span.start, end: next.span.end)
    report(
      .commaCutsQuote, [], at: span, in: owner,
      fixes: [
        DiagnosticFix(
          LocalizedText(zh: "给整条加单引号", en: "put single quotes around the whole"), at: span,
          replacement: Quotes.single(written(span)))
      ])
    return true
  }

  /// The bytes of a span as text.
  func written(_ span: SourceSpan) -> String {
    guard span.start >= 0, span.start <= span.end, span.end <= source.count else { return "" }
    return String(decoding: source[span.start..<span.end], as: UTF8.self)
  }
}

/// Quotation marks in text.
enum Quotes {
  /// Whether a “ is not closed by a ”.
  static func isOpen(_ text: String) -> Bool { depth(text) > 0 }

  /// Whether a ” closes what was opened before the text.
  static func closes(_ text: String) -> Bool { depth(text) < 0 }

  private static func depth(_ text: String) -> Int {
    var depth = 0
    for scalar in text.unicodeScalars {
      if scalar == "“" { depth += 1 }
      if scalar == "”" { depth -= 1 }
    }
    return depth
  }

  /// The text as a single-quoted scalar.
  static func single(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" { result += "'" }
      result.unicodeScalars.append(scalar)
    }
    return result + "'"
  }
}
