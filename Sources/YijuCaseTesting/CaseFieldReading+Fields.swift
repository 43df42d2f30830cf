import YijuCivilCalendars
import YijuDiagnostics
import YijuYAMLTrees

/// The keywords of case files.
enum CaseKeyword: String, CaseIterable {
  case policy, cases, given, name, expect, outcome, amount, checks, missing, cautions
  case asKnownOn = "as_known_on"
  case lastDay = "last_day"
  case applicantClass = "class"
}

/// Which keywords a map may have, and which it must have.
struct CaseShape {
  var name: LocalizedText
  var keys: [CaseKeyword]
  var required: [CaseKeyword]

  static let file = CaseShape(
    name: LocalizedText(zh: "测试案例文件", en: "a file of test cases"), keys: [.policy, .asKnownOn, .given, .cases],
    required: [.policy, .cases])
  static let example = CaseShape(
    name: LocalizedText(zh: "案件", en: "a case"), keys: [.name, .asKnownOn, .given, .expect],
    required: [.name, .expect])
  static let expectation = CaseShape(
    name: LocalizedText(zh: "“expect”", en: "`expect`"),
    keys: [.outcome, .amount, .applicantClass, .checks, .lastDay, .missing, .cautions], required: [])
}

/// The fields of one map by keyword.
struct CaseFields {
  private var nodes: [CaseKeyword: YAMLNode] = [:]

  var isEmpty: Bool { nodes.isEmpty }

  mutating func take(_ keyword: CaseKeyword) -> YAMLNode? { nodes.removeValue(forKey: keyword) }

  mutating func put(_ node: YAMLNode, _ keyword: CaseKeyword) {
    if nodes[keyword] == nil { nodes[keyword] = node }
  }
}

enum CaseWords {
  static let map = LocalizedText(zh: "一组“关键字: 值”", en: "a map of keys and values")
  static let list = LocalizedText(zh: "一个清单", en: "a list")
  static let text = LocalizedText(zh: "一个词、数或日期", en: "a word, a number or a date")

  /// The single obvious replacement, when there is one.
  static func fix(_ text: String, among known: [String], at span: SourceSpan) -> [DiagnosticFix] {
    Suggestions.nearest(to: text, among: known, limit: 1).map {
      DiagnosticFix(LocalizedText(zh: "改为 `\($0)`", en: "write `\($0)`"), at: span, replacement: $0)
    }
  }
}

extension CaseFieldReading {
  /// The fields of a map of a known shape; unknown and missing keys are reported.
  mutating func fields(of node: YAMLNode, _ shape: CaseShape, path: String) -> CaseFields? {
    guard case .mapping(let entries) = node.content else {
      wrongShape(node, CaseWords.map, path: path.isEmpty ? "cases" : path)
      return nil
    }
    var fields = CaseFields()
    for entry in entries {
      if let keyword = CaseKeyword(rawValue: entry.key), shape.keys.contains(keyword) {
        fields.put(entry.value, keyword)
        continue
      }
      let fixes = CaseWords.fix(entry.key, among: shape.keys.map(\.rawValue), at: entry.keySpan)
      report(
        .caseUnknownKey, [shape.name, same(entry.key)], at: entry.keySpan,
        path: path.isEmpty ? entry.key : "\(path).\(entry.key)", fixes: fixes)
      // Read as what was probably meant, so that the key is not reported missing as well.
      if let meant = fixes.first.flatMap({ CaseKeyword(rawValue: $0.replacement) }) { fields.put(entry.value, meant) }
    }
    var probe = fields
    for keyword in shape.required where probe.take(keyword) == nil {
      report(
        .caseMissingKey, [shape.name, same(keyword.rawValue)], at: entries.first?.keySpan ?? node.span, path: path)
    }
    return fields
  }

  /// A scalar that is not empty.
  mutating func text(_ node: YAMLNode, path: String) -> String? {
    if case .scalar(let scalar) = node.content, !scalar.text.isEmpty { return scalar.text }
    wrongShape(node, CaseWords.text, path: path)
    return nil
  }

  mutating func day(_ node: YAMLNode, path: String) -> Day? {
    guard let text = text(node, path: path) else { return nil }
    if let day = Day(iso: text) { return day }
    report(.caseBadDay, [same(text)], at: node.span, path: path)
    return nil
  }

  mutating func wrongShape(_ node: YAMLNode, _ wanted: LocalizedText, path: String) {
    let name = path.split(separator: ".").last.map(String.init) ?? path
    report(.caseWrongShape, [same(name), wanted], at: node.span, path: path)
  }

  mutating func report(
    _ kind: DiagnosticKind, _ arguments: [LocalizedText], at span: SourceSpan, path: String,
    labels: [DiagnosticLabel] = [], fixes: [DiagnosticFix] = []
  ) {
    diagnostics.append(
      Diagnostic(kind, arguments, at: span, path: path.isEmpty ? nil : path, labels: labels, fixes: fixes))
  }

  func same(_ text: String) -> LocalizedText { LocalizedText(zh: text, en: text) }
}
