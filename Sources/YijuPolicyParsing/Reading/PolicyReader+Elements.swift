import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// Sections: maps of elements named by their ids.
extension PolicyReader {
  /// What an id may be made of.
  enum IDRule {
    /// Letters, digits, `_` and `-`.
    case plain
    /// A name that expressions can use: no `-`, no digit in front.
    case name
    /// Names joined by dots.
    case path
    /// Anything that is not empty: a word, an anchor.
    case free
  }

  /// Reads a section of elements; one that fails is left out and its address goes to `failures`.
  mutating func section<Element>(
    _ keyword: Keyword, _ fields: Fields, under parent: NodeID, ids: IDRule,
    read: (inout PolicyReader, YAMLEntry, NodeID) -> Element?
  ) -> ElementMap<Element> {
    guard let entry = fields[keyword] else { return ElementMap() }
    return section(entry, keyword, under: parent, address: keyword.en, ids: ids, read: read)
  }

  /// Reads the elements of one entry; `address` is what their ids are appended to.
  mutating func section<Element>(
    _ entry: YAMLEntry, _ keyword: Keyword, under parent: NodeID, address: String, ids: IDRule,
    read: (inout PolicyReader, YAMLEntry, NodeID) -> Element?
  ) -> ElementMap<Element> {
    var elements = ElementMap<Element>()
    let section = map.add(entry.keySpan, parent: parent, component: keyword.en)
    guard let entries = mapping(entry.value, at: section, label: name(keyword)) else {
      failures.insert(address)
      return elements
    }
    if entries.isEmpty {
      report(.missingValue, [wording(.keyword(keyword)), spelling(.unstated)], at: section)
      failures.insert(address)
    }
    elements.reserve(entries.count)
    for entry in entries {
      let node = place(entry, under: section)
      let element = element("\(address).\(entry.key)") { reader in
        reader.checkID(entry, ids, at: node)
        return read(&reader, entry, node)
      }
      if let element { elements.set(element, for: Located(entry.key, node)) }
    }
    return elements
  }

  /// Says so when an id is no id.
  mutating func checkID(_ entry: YAMLEntry, _ rule: IDRule, at node: NodeID) {
    guard let reason = PolicyReader.flaw(in: entry.key, rule) else { return }
    report(.badID, [.same(entry.key), reason], at: entry.keySpan, in: node)
  }

  static func flaw(in id: String, _ rule: IDRule) -> LocalizedText? {
    if id.isEmpty { return LocalizedText(zh: "编号不能为空", en: "it is empty") }
    if rule == .free { return nil }
    var atStart = true
    for scalar in id.unicodeScalars {
      if rule == .path, scalar == ".", !atStart {
        atStart = true
        continue
      }
      let isDigit = scalar.value >= 0x30 && scalar.value <= 0x39
      let isLetter =
        scalar == "_" || scalar.value >= 0x41 && scalar.value <= 0x5A || scalar.value >= 0x61 && scalar.value <= 0x7A
        || isHan(scalar)
      let isFine = isLetter || isDigit && (!atStart || rule == .plain) || scalar == "-" && rule == .plain && !atStart
      guard isFine else {
        if rule != .plain {
          return LocalizedText(
            zh: "它要写进条件，只能用汉字、字母、数字和 `_`，不能以数字开头，`\(scalar)` 不行",
            en: "expressions use it, so it has letters, digits and `_` only and starts with no digit; not `\(scalar)`")
        }
        return LocalizedText(
          zh: "只能用汉字、字母、数字、`_` 和 `-`，`\(scalar)` 不行",
          en: "it has letters, digits, `_` and `-` only; not `\(scalar)`")
      }
      atStart = false
    }
    return atStart ? LocalizedText(zh: "不能以点结尾", en: "it ends with a dot") : nil
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x3007, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  /// What a message calls an element: its id.
  func label(_ entry: YAMLEntry) -> Label { .id(entry.key) }

  /// What a message calls the value of a keyword: the keyword.
  func name(_ keyword: Keyword) -> Label { .keyword(keyword) }

  /// A label in words.
  func wording(_ label: Label) -> LocalizedText {
    switch label {
    case .keyword(let keyword): LocalizedText(zh: "`\(keyword[language])` ", en: "`\(keyword[language])`")
    case .id(let id): LocalizedText(zh: "`\(id)` ", en: "`\(id)`")
    case .shape(let shape): shape.name
    case .file: LocalizedText(zh: "文件", en: "the file")
    }
  }
}

/// What a message calls a thing; put into words only when there is a message.
enum Label {
  case keyword(Keyword)
  case id(String)
  case shape(Shape)
  case file
}
