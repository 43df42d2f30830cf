import YijuDiagnostics
import YijuYAMLTrees

/// The keys of one mapping of a layout.
struct FormFields {
  /// The mappings there are, with their keys.
  enum Shape: String {
    case layout, line, grid, list, cell

    var keys: [String] {
      switch self {
      case .layout: ["form", "policy", "title", "paper", "copies", "body"]
      case .line: ["line"]
      case .grid: ["grid", "widths"]
      case .list: ["list", "widths", "head", "sort_by", "least_rows"]
      case .cell: ["text", "span", "rows", "align", "style", "lines"]
      }
    }

    var title: LocalizedText {
      switch self {
      case .layout: LocalizedText(zh: "开头", en: "the top")
      case .line: LocalizedText(zh: "一行文字（line）", en: "a line")
      case .grid: LocalizedText(zh: "固定表格（grid）", en: "a grid")
      case .list: LocalizedText(zh: "一览表（list）", en: "a list")
      case .cell: LocalizedText(zh: "一个格子", en: "a cell")
      }
    }
  }

  let shape: Shape
  let node: YAMLNode
  private let entries: [String: YAMLNode]

  init(_ shape: Shape, _ node: YAMLNode, _ entries: [YAMLEntry]) {
    self.shape = shape
    self.node = node
    self.entries = Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first }
  }

  subscript(key: String) -> YAMLNode? { entries[key] }

  /// A key that must be there.
  func required(_ key: String, _ walk: inout FormLayoutWalk) -> YAMLNode? {
    if let node = entries[key] { return node }
    walk.report(.formKeyMissing, [shape.title, LocalizedText(zh: key, en: key)], at: node)
    return nil
  }
}

extension FormLayoutWalk {
  mutating func fields(_ node: YAMLNode, _ shape: FormFields.Shape, _ name: String) -> FormFields? {
    guard case .mapping(let entries) = node.content else {
      wrongShape(node, name, zh: "若干“键: 值”", en: "a mapping")
      return nil
    }
    let known = shape.keys.map { "`\($0)`" }
    for entry in entries where !shape.keys.contains(entry.key) {
      diagnostics.append(
        Diagnostic(
          .formKeyUnknown,
          [
            shape.title, LocalizedText(zh: entry.key, en: entry.key),
            LocalizedText(zh: known.joined(separator: "、"), en: known.joined(separator: ", ")),
          ], at: entry.keySpan))
    }
    return FormFields(shape, node, entries)
  }

  mutating func items(_ node: YAMLNode, _ name: String) -> [YAMLNode]? {
    if case .sequence(let items) = node.content { return items }
    wrongShape(node, name, zh: "列表", en: "a list")
    return nil
  }

  mutating func text(_ node: YAMLNode?, _ name: String) -> String? {
    guard let node, let text = optionalText(node, name) else { return nil }
    guard !text.isEmpty else {
      wrongShape(node, name, zh: "文字", en: "text")
      return nil
    }
    return text
  }

  mutating func optionalText(_ node: YAMLNode, _ name: String) -> String? {
    if case .scalar(let scalar) = node.content { return scalar.text }
    wrongShape(node, name, zh: "文字", en: "text")
    return nil
  }

  mutating func number(_ node: YAMLNode, _ name: String, in range: ClosedRange<Int>) -> Int? {
    if let text = optionalText(node, name) {
      if let number = Int(text), range.contains(number) { return number }
      wrongShape(
        node, name, zh: "\(range.lowerBound) 至 \(range.upperBound) 的整数",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return nil
  }

  mutating func word<Word: RawRepresentable & CaseIterable>(_ node: YAMLNode, _ name: String) -> Word?
  where Word.RawValue == String {
    guard let text = optionalText(node, name) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    wrongShape(node, name, zh: words.joined(separator: "、") + " 之一", en: "one of " + words.joined(separator: ", "))
    return nil
  }

  mutating func wrongShape(_ node: YAMLNode, _ name: String, zh: String, en: String) {
    report(.formShapeWrong, [LocalizedText(zh: name, en: name), LocalizedText(zh: zh, en: en)], at: node)
  }

  mutating func report(_ kind: DiagnosticKind, _ arguments: [LocalizedText], at node: YAMLNode) {
    diagnostics.append(Diagnostic(kind, arguments, at: node.span))
  }

  mutating func report(_ kind: DiagnosticKind, _ arguments: [String], at node: YAMLNode) {
    report(kind, arguments.map { LocalizedText(zh: $0, en: $0) }, at: node)
  }
}
