import YijuCivilCalendars
import YijuDiagnostics
import YijuYAMLTrees

/// The fields of one map by keyword.
struct CalendarFields {
  private var nodes: [CalendarKeyword: YAMLNode] = [:]

  subscript(keyword: CalendarKeyword) -> YAMLNode? {
    get { nodes[keyword] }
    set { nodes[keyword] = newValue }
  }
}

extension CalendarReader {
  /// The entries of a map; nil, with a finding, for anything else.
  mutating func map(_ node: YAMLNode, path: String) -> [YAMLEntry]? {
    if case .mapping(let entries) = node.content { return entries }
    wrongShape(node, LocalizedText(zh: "一组“关键字: 值”", en: "a map of keys and values"), path: path)
    return nil
  }

  /// The fields of a map of a known shape; unknown keys are reported.
  mutating func fields(_ node: YAMLNode, _ shape: CalendarShape, path: String) -> CalendarFields? {
    guard let entries = map(node, path: path) else { return nil }
    var fields = CalendarFields()
    for entry in entries {
      if let keyword = CalendarKeyword.find(entry.key, in: language, among: shape.keys) {
        note(keyword, at: entry.keySpan)
        fields[keyword] = entry.value
      } else if let meant = reportUnknown(entry, shape, path: path), fields[meant] == nil {
        // Read as what was probably meant, so that the key is not reported missing as well.
        fields[meant] = entry.value
      }
    }
    return fields
  }

  /// Reports a key that the shape does not have; returns the one that was probably meant.
  private mutating func reportUnknown(
    _ entry: YAMLEntry, _ shape: CalendarShape, path: String
  ) -> CalendarKeyword? {
    let entryPath = path.isEmpty ? entry.key : "\(path).\(entry.key)"
    let other: Language = language == .zh ? .en : .zh
    if let keyword = CalendarKeyword.find(entry.key, in: other, among: shape.keys) {
      report(
        .calendarMixedLanguage, [same(entry.key), spelled(keyword)], at: entry.keySpan, path: entryPath,
        fixes: [replacing(entry.keySpan, with: keyword[language])])
      return keyword
    }
    let fixes = nearest(to: entry.key, among: shape.keys, at: entry.keySpan)
    report(
      .calendarUnknownKey, [shape.name, same(entry.key)], at: entry.keySpan, path: entryPath, fixes: fixes)
    return fixes.first.flatMap { CalendarKeyword.find($0.replacement, in: language, among: shape.keys) }
  }

  /// The value of a required key; reports when it is missing.
  mutating func required(
    _ keyword: CalendarKeyword, of fields: CalendarFields, _ shape: CalendarShape, at span: SourceSpan, path: String
  ) -> YAMLNode? {
    if let node = fields[keyword] { return node }
    report(.calendarMissingKey, [shape.name, spelled(keyword)], at: span, path: path)
    return nil
  }

  mutating func wrongShape(_ node: YAMLNode, _ wanted: LocalizedText, path: String) {
    let name = path.split(separator: ".").last.map(String.init) ?? CalendarKeyword.calendar[language]
    report(.calendarWrongShape, [same(name), wanted], at: node.span, path: path)
  }

  /// At most one fix: the nearest word.
  func nearest(to text: String, among keywords: [CalendarKeyword], at span: SourceSpan) -> [DiagnosticFix] {
    Suggestions.nearest(to: text, among: keywords.map { $0[language] }, limit: 1).map { replacing(span, with: $0) }
  }

  func replacing(_ span: SourceSpan, with text: String) -> DiagnosticFix {
    DiagnosticFix(
      LocalizedText(zh: "改为“\(text)”", en: "write `\(text)`"), at: span, replacement: text)
  }
}
