import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// FEEL fields: kept as text with the places of its bytes; single-quoted or block scalars, which YAML does not touch.
extension PolicyReader {
  mutating func feel(_ keyword: Keyword, _ fields: Fields) -> Feel? {
    guard let entry = fields[keyword] else { return nil }
    return feel(entry.value, at: place(keyword, entry.value, in: fields), label: name(keyword))
  }

  mutating func feel(_ node: YAMLNode, at place: NodeID, label: Label) -> Feel? {
    guard case .scalar(let scalar) = node.content else {
      let written = written(node.span)
      let repair = Quotes.single(written)
      report(
        .feelBecameStructure, [.same(written), node.shapeName], at: node.span, in: place,
        fixes: [quoteFix(repair, node)])
      return nil
    }
    guard !node.isEmpty, !scalar.text.isEmpty else {
      report(.missingValue, [wording(label), spelling(.unstated)], at: spot(of: node, place), in: place)
      return nil
    }
    guard scalar.style == .singleQuoted || scalar.style == .literal || scalar.style == .folded else {
      let repair = Quotes.single(meant(scalar, written(node.span)))
      report(
        .feelLostQuotes, [.same(written(node.span)), .same(repair)], at: node.span, in: place,
        fixes: [quoteFix(repair, node)])
      return nil
    }
    let feel = Feel(text: scalar.text, node: place, offsets: offsets(of: node, scalar))
    return reportFullWidth(feel, at: place, file: node.span.file) ? nil : feel
  }

  /// What was to stand between the single quotes. Double quotes, or those of an input method, around a whole test were
  /// meant as the quotes of YAML; around a word they make it a text of FEEL.
  private func meant(_ scalar: YAMLScalar, _ written: String) -> String {
    let inner: String
    if scalar.style == .doubleQuoted {
      inner = scalar.text
    } else if let first = written.first, let last = written.last, "‘“".contains(first), "’”".contains(last) {
      inner = String(written.dropFirst().dropLast())
    } else {
      return written
    }
    return inner.contains { "<>=!≥≤[(".contains($0) } ? inner : "\"" + inner + "\""
  }

  private func offsets(of node: YAMLNode, _ scalar: YAMLScalar) -> FeelOffsets {
    // On one line and without a doubled quote all bytes lie together.
    if scalar.style == .singleQuoted, node.span.end - node.span.start == scalar.text.utf8.count + 2 {
      return FeelOffsets(runs: [FeelOffsets.Run(text: 0, file: node.span.start + 1)])
    }
    return FeelOffsets(
      runs: YAMLScalarOffsets.runs(of: node, in: source).map { FeelOffsets.Run(text: $0.text, file: $0.file) })
  }

  private func quoteFix(_ repair: String, _ node: YAMLNode) -> DiagnosticFix {
    DiagnosticFix(LocalizedText(zh: "写成 `\(repair)`", en: "write `\(repair)`"), at: node.span, replacement: repair)
  }

  /// Reports each run of full-width characters outside texts.
  private mutating func reportFullWidth(_ feel: Feel, at place: NodeID, file: UInt16) -> Bool {
    guard feel.text.utf8.contains(where: { $0 >= 0xE2 }) else { return false }
    let bytes = Array(feel.text.utf8)
    var found = false
    var isText = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { isText.toggle() }
      if isText, byte == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      guard !isText, let first = Operators.narrowed(at: bytes[index...]) else {
        index += 1
        continue
      }
      let start = index
      var repair = first
      index += 3
      while index < bytes.count, let next = Operators.narrowed(at: bytes[index...]) {
        repair += next
        index += 3
      }
      let run = String(decoding: bytes[start..<index], as: UTF8.self)
      let from = feel.offsets.file(at: start)
      let span = SourceSpan(file: file, start: from, end: from + (index - start))
      found = true
      report(
        .feelFullWidth, [.same(run), .same(repair)], at: span, in: place,
        fixes: [
          DiagnosticFix(LocalizedText(zh: "改为 `\(repair)`", en: "write `\(repair)`"), at: span, replacement: repair)
        ])
    }
    return found
  }
}

/// Operators as an input method writes them.
private enum Operators {
  /// What FEEL writes for the full-width character, or the mathematical sign, at the start of `bytes`.
  static func narrowed(at bytes: ArraySlice<UInt8>) -> String? {
    if let narrow = FullWidth.narrow(at: bytes) { return String(Unicode.Scalar(narrow)) }
    guard bytes.count >= 3 else { return nil }
    switch (bytes[bytes.startIndex], bytes[bytes.startIndex + 1], bytes[bytes.startIndex + 2]) {
    case (0xE2, 0x89, 0xA5): return ">="
    case (0xE2, 0x89, 0xA4): return "<="
    case (0xE2, 0x89, 0xA0): return "!="
    case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9D): return "\""
    case (0xE3, 0x80, 0x81): return ","
    default: return nil
    }
  }
}
