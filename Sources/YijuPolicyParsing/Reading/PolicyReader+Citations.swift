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
    if items.isEmpty { report(.missingValue, [spelling(keyword), spelling(.unstated)], at: list) }
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
    guard let text = text(node, label: spelling(keyword), in: place) else { return nil }
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

  /// Whether a comma in a flow map has cut a quote in two, the second half being taken for a key; says so.
  mutating func reportCutQuote(_ node: YAMLNode, continuedBy entry: YAMLEntry) -> Bool {
    guard entry.value.isEmpty else { return false }
    return reportCut(node, continuation: entry.key, end: entry.keySpan.end, in: nil)
  }

  /// Whether a comma in a flow list has cut a quote in two; says so.
  mutating func reportCutQuote(_ node: YAMLNode, continuedBy next: YAMLNode, in owner: NodeID) -> Bool {
    guard case .scalar(let scalar) = next.content, scalar.style == .plain else { return false }
    return reportCut(node, continuation: scalar.text, end: next.span.end, in: owner)
  }

  private mutating func reportCut(_ node: YAMLNode, continuation: String, end: Int, in owner: NodeID?) -> Bool {
    var first = node
    if case .sequence(let items) = node.content, let last = items.last { first = last }
    guard case .scalar(let scalar) = first.content, scalar.style == .plain, Quotes.isOpen(scalar.text),
      Quotes.closes(continuation), first.span.start >= 0, first.span.start <= end, end <= source.count
    else { return false }
    cutScalars.insert(first.span.start)
    let span = SourceSpan(file: node.span.file, start: first.span.start, end: end)
    let written = String(decoding: source[span.start..<span.end], as: UTF8.self)
    report(
      .commaCutsQuote, [], at: span, in: owner,
      fixes: [
        DiagnosticFix(
          LocalizedText(zh: "给整条加单引号", en: "put single quotes around the whole"), at: span,
          replacement: Quotes.single(written))
      ])
    return true
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
