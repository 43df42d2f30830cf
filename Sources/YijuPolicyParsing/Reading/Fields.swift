import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// The entries of one map, by keyword.
struct Fields {
  /// The element or the key the map belongs to: where a missing key is reported, and what addresses hang from.
  let node: NodeID
  let shape: Shape
  /// What a message calls the map: an id, or the name of the shape.
  let label: Label
  /// Missing keys that a misspelled key most likely stands for: naming both would report one mistake twice.
  fileprivate var excused: [Keyword] = []
  /// Whether a key of a later language stands here.
  fileprivate var hasLater = false
  /// Whether a key stands here that nobody knows: it may say what seems to be missing.
  fileprivate var isUncertain = false
  /// Keywords with the place of their entry in `entries`.
  private var keys: [(keyword: Keyword, place: Int)] = []
  private var entries: [YAMLEntry]

  init(_ entries: [YAMLEntry], node: NodeID, shape: Shape, label: Label) {
    self.entries = entries
    self.node = node
    self.shape = shape
    self.label = label
  }

  fileprivate mutating func reserve() { keys.reserveCapacity(entries.count) }

  /// The entry of that keyword.
  subscript(keyword: Keyword) -> YAMLEntry? {
    for key in keys where key.keyword == keyword { return entries[key.place] }
    return nil
  }

  /// Takes out the entry of a keyword that has been read.
  mutating func remove(_ keyword: Keyword) {
    keys.removeAll { $0.keyword == keyword }
  }

  /// Puts what is left to read in the place of an entry, or takes it out.
  mutating func replace(_ keyword: Keyword, with entry: YAMLEntry?) {
    guard let entry else { return remove(keyword) }
    for key in keys where key.keyword == keyword { entries[key.place] = entry }
  }

  /// Whether the lack of a key is most likely the consequence of a mistake that has been reported.
  func excuses(_ keyword: Keyword) -> Bool { hasLater || isUncertain || excused.contains(keyword) }

  /// Whether the lack of any key may be such a consequence.
  var excusesAnything: Bool { hasLater || isUncertain || !excused.isEmpty }

  func has(_ keyword: Keyword) -> Bool {
    for key in keys where key.keyword == keyword { return true }
    return false
  }

  /// Whether a key is written in the map, read or not.
  fileprivate func isWritten(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// The keywords that are there, in file order.
  var keywords: [Keyword] { keys.map(\.keyword) }

  /// Whether one of the keywords is there.
  func hasAny(_ candidates: [Keyword]) -> Bool {
    for key in keys where candidates.contains(key.keyword) { return true }
    return false
  }

  /// The keywords among `candidates` that are there, in file order.
  func present(_ candidates: [Keyword]) -> [Keyword] { keywords.filter { candidates.contains($0) } }

  fileprivate mutating func append(_ keyword: Keyword, _ place: Int) {
    keys.append((keyword, place))
  }
}

extension PolicyReader {
  /// The entries of a map of the given shape; says what is unknown, misplaced, twice or in the other language.
  mutating func fields(of node: YAMLNode, as shape: Shape, at owner: NodeID, label: Label? = nil) -> Fields? {
    guard let entries = mapping(node, at: owner, label: label ?? .shape(shape)) else { return nil }
    var fields = Fields(entries, node: owner, shape: shape, label: label ?? .shape(shape))
    fields.reserve()
    for place in entries.indices {
      let entry = entries[place]
      guard let keyword = keyword(of: entry, in: shape, fields: &fields)
      else { continue }
      if let earlier = fields[keyword] {
        report(
          .duplicateKey, [spelling(keyword)], at: entry.keySpan, in: owner,
          labels: [DiagnosticLabel(earlier.keySpan, LocalizedText(zh: "第一次在这里", en: "first written here"))])
      } else if entry.value.isEmpty {
        fields.excused.append(keyword)
        let isWritten = entry.value.span.start < entry.value.span.end
        report(
          .missingValue, [wording(.keyword(keyword)), spelling(.unstated)],
          at: isWritten ? entry.value.span : entry.keySpan,
          in: owner)
      } else {
        fields.append(keyword, place)
      }
    }
    return fields
  }

  private mutating func keyword(
    of entry: YAMLEntry, in shape: Shape, fields: inout Fields
  ) -> Keyword? {
    if let keyword = shape.keyword(entry.key, in: language) {
      note(keyword, at: entry.keySpan)
      if shape.later.contains(keyword) {
        defer { fields.hasLater = shape.laterIsOneThing }
        if !fields.hasLater { report(.laterLanguage, [.same(entry.key)], at: entry.keySpan, in: fields.node) }
        return nil
      }
      return keyword
    }
    if let keyword = shape.keyword(entry.key, in: language.other) {
      reportMixed(keyword, written: entry.key, at: entry.keySpan, in: fields.node)
      note(keyword, at: entry.keySpan)
      return keyword
    }
    return reportUnknown(entry, in: shape, fields: &fields)
  }

  /// Takes down where a keyword stands.
  mutating func note(_ keyword: Keyword, at span: SourceSpan) {
    guard recordsSites else { return }
    sites.append(KeywordSite(span: span, keyword: keyword))
  }

  mutating func reportMixed(_ keyword: Keyword, written: String, at span: SourceSpan, in node: NodeID) {
    let name = LocalizedText(zh: language == .zh ? "中文" : "英文", en: language == .zh ? "Chinese" : "English")
    report(
      .mixedKeyLanguages, [.same(written), name, spelling(keyword), .same(language.rawValue)], at: span, in: node,
      fixes: [
        DiagnosticFix(
          LocalizedText(zh: "改为 `\(keyword[language])`", en: "write `\(keyword[language])`"), at: span,
          replacement: keyword[language])
      ])
  }

  /// Says that nobody knows a key.
  ///
  /// - Returns: the keyword it was most likely meant to be, when that one stands nowhere else in the map: reading on as
  ///   though it were spelled right keeps what depends on it from being reported as well.
  private mutating func reportUnknown(_ entry: YAMLEntry, in shape: Shape, fields: inout Fields) -> Keyword? {
    let home = Shape.all.first { $0.keys.contains { $0[language] == entry.key } }
    let candidates = shape.keys.filter { !fields.has($0) }
    let nearest = Suggestions.nearest(to: entry.key, among: candidates.map { $0[language] }, limit: 1).first
    if let home,
      nearest == nil || home.keys.contains(where: { $0[language] == entry.key && !isNear(nearest, entry.key) })
    {
      fields.excused.append(contentsOf: nearest.flatMap { shape.keyword($0, in: language) }.map { [$0] } ?? [])
      report(.misplacedKey, [.same(entry.key), shape.name, home.name], at: entry.keySpan, in: fields.node)
      return nil
    }
    var tail = LocalizedText(zh: "", en: "")
    var fixes: [DiagnosticFix] = []
    if let nearest {
      fields.excused.append(contentsOf: shape.keyword(nearest, in: language).map { [$0] } ?? [])
      tail = LocalizedText(zh: "。是不是 `\(nearest)`？", en: "; did you mean `\(nearest)`?")
      fixes = [
        DiagnosticFix(
          LocalizedText(zh: "改为 `\(nearest)`", en: "write `\(nearest)`"), at: entry.keySpan, replacement: nearest)
      ]
    } else {
      fields.isUncertain = true
      let known = candidates.map { "`\($0[language])`" }
      tail = LocalizedText(
        zh: "，可以写的有 \(known.joined(separator: "、"))", en: "; it can have \(known.joined(separator: ", "))")
    }
    report(.unknownKey, [.same(entry.key), shape.name, tail], at: entry.keySpan, in: fields.node, fixes: fixes)
    guard let nearest, !fields.isWritten(nearest) else { return nil }
    return shape.keyword(nearest, in: language)
  }

  /// Whether a key that is right elsewhere is still more likely a slip of the pen: it differs in its ending only.
  private func isNear(_ candidate: String?, _ key: String) -> Bool {
    guard let candidate else { return false }
    return candidate.utf8.starts(with: key.utf8) || key.utf8.starts(with: candidate.utf8)
  }

  /// Says that a required key is missing, unless a misspelled one stands in its place.
  mutating func reportMissing(_ keyword: Keyword, in fields: Fields, hint: LocalizedText = .same("")) {
    if fields.excuses(keyword) { return }
    report(.missingKey, [wording(fields.label), spelling(keyword), hint], at: fields.node)
  }

  // MARK: Shapes of nodes

  /// The entries of a map.
  mutating func mapping(_ node: YAMLNode, at owner: NodeID, label: Label) -> [YAMLEntry]? {
    if case .mapping(let entries) = node.content { return entries }
    reportShape(node, label: label, expected: LocalizedText(zh: "映射（关键字: 值）", en: "a map (`key: value`)"), in: owner)
    return nil
  }

  mutating func reportShape(_ node: YAMLNode, label: Label, expected: LocalizedText, in owner: NodeID) {
    if node.isEmpty {
      report(.missingValue, [wording(label), spelling(.unstated)], at: spot(of: node, owner), in: owner)
    } else {
      report(.wrongShape, [wording(label), expected, node.shapeName], at: node.span, in: owner)
    }
  }

  /// The place of a value; of an empty one its owner's.
  func spot(of node: YAMLNode, _ owner: NodeID) -> SourceSpan {
    node.span.start < node.span.end ? node.span : map.span(of: owner) ?? node.span
  }

  /// The place of an element: its id.
  mutating func place(_ entry: YAMLEntry, under parent: NodeID) -> NodeID {
    map.add(entry.keySpan, parent: parent, component: entry.key)
  }

  /// The place of the value of a keyword.
  mutating func place(_ keyword: Keyword, _ node: YAMLNode, in fields: Fields) -> NodeID {
    map.add(spot(of: node, fields.node), parent: fields.node, component: keyword.en)
  }
}

extension Language {
  /// The other language.
  var other: Language { self == .zh ? .en : .zh }
}

extension YAMLNode {
  /// Whether it is a plain scalar that YAML takes for null.
  var isEmpty: Bool {
    guard case .scalar(let scalar) = content, scalar.style == .plain else { return false }
    switch scalar.text.utf8.count {
    case 0: return true
    case 1: return scalar.text == "~"
    case 4: return scalar.text == "null" || scalar.text == "Null" || scalar.text == "NULL"
    default: return false
    }
  }

  /// What a person calls it.
  var shapeName: LocalizedText {
    switch content {
    case .scalar: LocalizedText(zh: "单个值", en: "a single value")
    case .sequence: LocalizedText(zh: "列表", en: "a list")
    case .mapping: LocalizedText(zh: "映射", en: "a map")
    }
  }
}
