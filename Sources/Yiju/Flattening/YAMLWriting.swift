import YijuDiagnostics
import YijuYAMLTrees

/// Writes nodes of YAML files again in block form: what a scalar says stays, and how it is quoted; layout and comments go.
struct YAMLWriting {
  let files: SourceFiles
  private(set) var text = ""

  init(files: SourceFiles) { self.files = files }

  mutating func line(_ line: String, indent: Int = 0) {
    text += String(repeating: " ", count: indent) + line + "\n"
  }

  /// `key: value`.
  mutating func entry(_ entry: YAMLEntry, indent: Int) { value(entry.value, after: key(entry) + ":", indent: indent) }

  /// `- value`.
  mutating func item(_ node: YAMLNode, indent: Int) {
    guard case .mapping(let entries) = node.content, let first = entries.first else {
      return value(node, after: "-", indent: indent)
    }
    value(first.value, after: "- " + key(first) + ":", indent: indent, innerIndent: indent + 4)
    for entry in entries.dropFirst() { self.entry(entry, indent: indent + 2) }
  }

  mutating func value(_ node: YAMLNode, after head: String, indent: Int, innerIndent: Int? = nil) {
    let inner = innerIndent ?? indent + 2
    switch node.content {
    case .scalar(let scalar): self.scalar(scalar, node, after: head, indent: indent, inner: inner)
    case .sequence(let nodes):
      guard !nodes.isEmpty else { return line(head + " []", indent: indent) }
      line(head, indent: indent)
      for node in nodes { item(node, indent: inner) }
    case .mapping(let entries):
      guard !entries.isEmpty else { return line(head + " {}", indent: indent) }
      line(head, indent: indent)
      for entry in entries { self.entry(entry, indent: inner) }
    }
  }

  private mutating func scalar(_ scalar: YAMLScalar, _ node: YAMLNode, after head: String, indent: Int, inner: Int) {
    let written = bytes(of: node.span)
    let isOneLine = !written.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    switch scalar.style {
    case .plain where isOneLine, .singleQuoted where isOneLine, .doubleQuoted where isOneLine:
      // An empty plain scalar is a value that was not written.
      line(written.isEmpty ? head : head + " " + String(decoding: written, as: UTF8.self), indent: indent)
    case .plain where !scalar.text.utf8.contains(UInt8(ascii: "\n")): line(head + " " + scalar.text, indent: indent)
    default: block(scalar.text, after: head, indent: indent, inner: inner)
    }
  }

  /// A literal block, which says exactly what it says.
  private mutating func block(_ text: String, after head: String, indent: Int, inner: Int) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let ending = lines.reversed().prefix { $0.isEmpty }.count
    let chomping = ending == 0 ? "-" : ending == 1 ? "" : "+"
    line(head + " |" + chomping, indent: indent)
    for content in lines.dropLast(ending == 0 ? 0 : 1) {
      line(content.isEmpty ? "" : String(content), indent: content.isEmpty ? 0 : inner)
    }
  }

  /// The key as its file spells it, with its quotes.
  private func key(_ entry: YAMLEntry) -> String {
    let written = bytes(of: entry.keySpan)
    let isQuoted = written.first.map { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") } ?? true
    let quote = files[entry.keySpan.file].flatMap { file -> UInt8? in
      let before = entry.keySpan.start - 1
      guard !isQuoted, file.bytes.indices.contains(before) else { return nil }
      let byte = file.bytes[before]
      return byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") ? byte : nil
    }
    let key = String(decoding: written, as: UTF8.self)
    guard let quote else { return key }
    let mark = String(decoding: [quote], as: UTF8.self)
    return mark + key + mark
  }

  private func bytes(of span: SourceSpan) -> ArraySlice<UInt8> {
    guard let bytes = files[span.file]?.bytes, span.start <= span.end, span.end <= bytes.count else { return [] }
    return bytes[span.start..<span.end]
  }
}
