import YijuCivilCalendars
import YijuDiagnostics
import YijuPolicies
import YijuValues
import YijuYAMLTrees

/// Scalars, typed by the schema from their text and style.
extension PolicyReader {
  // MARK: Text

  /// A scalar that is not empty, as text.
  mutating func text(_ node: YAMLNode, label: Label, in owner: NodeID) -> String? {
    guard case .scalar(let scalar) = node.content, !node.isEmpty else {
      reportShape(node, label: label, expected: LocalizedText(zh: "单个值", en: "a single value"), in: owner)
      return nil
    }
    if scalar.text.isEmpty {
      report(.missingValue, [wording(label), spelling(.unstated)], at: node.span, in: owner)
      return nil
    }
    guard scalar.style == .literal || scalar.style == .folded else { return scalar.text }
    // The line break that ends a block is no part of what it says.
    let content = scalar.text.utf8.reversed().drop { $0 == UInt8(ascii: "\n") }
    return String(decoding: content.reversed(), as: UTF8.self)
  }

  mutating func text(_ keyword: Keyword, _ fields: Fields) -> String? {
    guard let entry = fields[keyword] else { return nil }
    return text(entry.value, label: name(keyword), in: fields.node)
  }

  mutating func located(_ keyword: Keyword, _ fields: Fields) -> Located<String>? {
    guard let entry = fields[keyword], let text = text(entry.value, label: name(keyword), in: fields.node)
    else { return nil }
    return Located(text, place(keyword, entry.value, in: fields))
  }

  mutating func required(_ keyword: Keyword, _ fields: Fields, hint: LocalizedText = .same("")) -> Located<String>? {
    if !fields.has(keyword) { reportMissing(keyword, in: fields, hint: hint) }
    return located(keyword, fields)
  }

  mutating func requiredText(_ keyword: Keyword, _ fields: Fields) -> String? {
    if !fields.has(keyword) { reportMissing(keyword, in: fields) }
    return text(keyword, fields)
  }

  // MARK: Lists

  /// A list, or a single value that stands for a list of one.
  mutating func texts(_ keyword: Keyword, _ fields: Fields) -> [Located<String>] {
    guard let entry = fields[keyword] else { return [] }
    return texts(entry.value, keyword, in: fields)
  }

  mutating func texts(_ node: YAMLNode, _ keyword: Keyword, in fields: Fields) -> [Located<String>] {
    guard case .sequence(let items) = node.content else {
      guard let text = text(node, label: name(keyword), in: fields.node) else { return [] }
      return [Located(text, place(keyword, node, in: fields))]
    }
    let list = place(keyword, node, in: fields)
    if items.isEmpty { report(.missingValue, [wording(.keyword(keyword)), spelling(.unstated)], at: list) }
    var values: [Located<String>] = []
    values.reserveCapacity(items.count)
    for index in items.indices {
      if index > 0, reportCutQuote(items[index - 1], continuedBy: items[index], in: fields.node) { continue }
      guard let text = text(items[index], label: name(keyword), in: fields.node) else { continue }
      values.append(Located(text, map.add(items[index].span, parent: list, component: "[\(index)]")))
    }
    return values
  }

  mutating func strings(_ keyword: Keyword, _ fields: Fields) -> [String] { texts(keyword, fields).map(\.value) }

  // MARK: Words

  /// One word of a closed set.
  mutating func word<Value>(_ keyword: Keyword, _ fields: Fields, _ words: WordSet<Value>) -> Located<Value>? {
    guard let entry = fields[keyword], let value = word(entry.value, keyword, words, in: fields.node) else {
      return nil
    }
    return Located(value, place(keyword, entry.value, in: fields))
  }

  mutating func requiredWord<Value>(_ keyword: Keyword, _ fields: Fields, _ words: WordSet<Value>) -> Located<Value>? {
    if !fields.has(keyword) { reportMissing(keyword, in: fields) }
    return word(keyword, fields, words)
  }

  mutating func word<Value>(_ node: YAMLNode, _ keyword: Keyword, _ words: WordSet<Value>, in owner: NodeID) -> Value? {
    if let value = special(node, words, in: owner) { return value }
    guard let text = text(node, label: name(keyword), in: owner) else { return nil }
    let known = words.words.map { $0.keyword[language] }
    var fixes: [DiagnosticFix] = []
    if let nearest = known.count == 1 ? known.first : Suggestions.nearest(to: text, among: known, limit: 1).first {
      fixes = [
        DiagnosticFix(
          LocalizedText(zh: "改为 `\(nearest)`", en: "write `\(nearest)`"), at: node.span, replacement: nearest)
      ]
    }
    let list = known.map { "`\($0)`" }
    report(
      .unknownWord,
      [
        spelling(keyword), .same(text),
        LocalizedText(zh: list.joined(separator: "、"), en: list.joined(separator: ", ")),
      ], at: node.span, in: owner, fixes: fixes)
    return nil
  }

  /// The value, if the scalar is one of the words; nothing is said when it is not. A word of the other language counts,
  /// and is reported.
  mutating func special<Value>(_ node: YAMLNode, _ words: WordSet<Value>, in owner: NodeID) -> Value? {
    guard case .scalar(let scalar) = node.content else { return nil }
    if let found = words.find(scalar.text, in: language) {
      note(found.keyword, at: textSpan(of: scalar, node.span))
      return found.value
    }
    if let found = words.find(scalar.text, in: language.other) {
      let span = textSpan(of: scalar, node.span)
      reportMixed(found.keyword, written: scalar.text, at: span, in: owner)
      note(found.keyword, at: span)
      return found.value
    }
    return nil
  }

  /// The bytes of a scalar's text, without its quotes.
  func textSpan(of scalar: YAMLScalar, _ span: SourceSpan) -> SourceSpan {
    switch scalar.style {
    case .singleQuoted, .doubleQuoted: SourceSpan(file: span.file, start: span.start + 1, end: span.end - 1)
    case .plain, .literal, .folded: span
    }
  }

  // MARK: Yes and no

  mutating func yesNo(_ keyword: Keyword, _ fields: Fields, otherwise value: Bool = false) -> Bool {
    guard let entry = fields[keyword] else { return value }
    return yesNo(entry.value, label: name(keyword), in: fields.node) ?? value
  }

  mutating func yesNo(_ node: YAMLNode, label: Label, in owner: NodeID) -> Bool? {
    if case .scalar(let scalar) = node.content, scalar.style == .plain,
      let value = special(node, Words.yesNo, in: owner)
    {
      return value
    }
    guard let text = text(node, label: label, in: owner) else { return nil }
    report(.badYesNo, [wording(label), .same(text), spelling(.yes), spelling(.no)], at: node.span, in: owner)
    return nil
  }

  // MARK: Days

  mutating func day(_ node: YAMLNode, label: Label, in owner: NodeID) -> Day? {
    guard let text = text(node, label: label, in: owner) else { return nil }
    switch DateSpelling(text) {
    case .day(let day): return day
    case .wrong(let reason, let repair):
      let fixes = repair.map {
        [DiagnosticFix(LocalizedText(zh: "改为 `\($0)`", en: "write `\($0)`"), at: node.span, replacement: $0)]
      }
      report(.badDate, [.same(text), reason], at: node.span, in: owner, fixes: fixes ?? [])
      return nil
    }
  }

  mutating func day(_ keyword: Keyword, _ fields: Fields) -> Located<Day>? {
    guard let entry = fields[keyword], let day = day(entry.value, label: name(keyword), in: fields.node)
    else { return nil }
    return Located(day, place(keyword, entry.value, in: fields))
  }

  /// A day, or `unstated`.
  mutating func statedDay(_ keyword: Keyword, _ fields: Fields) -> Located<Stated<Day>>? {
    guard let entry = fields[keyword] else { return nil }
    let value: Stated<Day>
    if special(entry.value, Words.unstated, in: fields.node) != nil {
      value = .unstated
    } else if let day = day(entry.value, label: name(keyword), in: fields.node) {
      value = .stated(day)
    } else {
      return nil
    }
    return Located(value, place(keyword, entry.value, in: fields))
  }

  // MARK: Numbers

  /// A whole number in `range`.
  mutating func whole(_ node: YAMLNode, label: Label, in range: ClosedRange<Int>, owner: NodeID) -> Int? {
    guard let text = text(node, label: label, in: owner) else { return nil }
    let spelling = NumberSpelling(text, isPlain: node.isPlain)
    if let value = spelling.whole, range.contains(value) { return value }
    var expected = LocalizedText(zh: "整数", en: "a whole number")
    if range.upperBound < 100_000 {
      expected = LocalizedText(
        zh: "\(range.lowerBound) 到 \(range.upperBound) 的整数",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    reportNumber(text, spelling, node, label: label, expected: expected, in: owner)
    return nil
  }

  mutating func whole(_ keyword: Keyword, _ fields: Fields, in range: ClosedRange<Int>) -> Located<Int>? {
    guard let entry = fields[keyword],
      let value = whole(entry.value, label: name(keyword), in: range, owner: fields.node)
    else { return nil }
    return Located(value, place(keyword, entry.value, in: fields))
  }

  mutating func reportNumber(
    _ text: String, _ spelling: NumberSpelling, _ node: YAMLNode, label: Label, expected: LocalizedText,
    in owner: NodeID
  ) {
    var hint = LocalizedText(zh: "", en: "")
    var fixes: [DiagnosticFix] = []
    if let reason = spelling.reason { hint = LocalizedText(zh: "：\(reason.zh)", en: ": \(reason.en)") }
    if let repair = spelling.repair {
      fixes = [
        DiagnosticFix(LocalizedText(zh: "改为 `\(repair)`", en: "write `\(repair)`"), at: node.span, replacement: repair)
      ]
    }
    report(.badNumber, [wording(label), .same(text), expected, hint], at: node.span, in: owner, fixes: fixes)
  }
}

extension YAMLNode {
  /// Whether it is a scalar without quotes.
  var isPlain: Bool {
    if case .scalar(let scalar) = content { return scalar.style == .plain }
    return false
  }
}
