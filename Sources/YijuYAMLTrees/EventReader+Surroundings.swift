import YijuDiagnostics

/// What stands around a node: properties that are refused, blanks that are not what they look like.
extension EventReader {
  /// Anchor and tag of a node are refused, its content is read all the same.
  mutating func checkProperties(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, at start: Int
  ) {
    if anchor == nil, tag == nil { return }
    var index = start
    while let byte = lines[index], byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") {
      let end = lines.wordEnd(index)
      let kind: DiagnosticKind = byte == UInt8(ascii: "&") ? .yamlAnchor : .yamlTag
      report(kind, [lines.text(index..<end)], at: span(index, end))
      index = lines.skippingBlanks(end)
    }
  }

  mutating func checkIndentation(at start: Int) {
    guard let before = lines[start - 1], before == 0x20 || before == 0x09 else { return }
    var index = start - 1
    var tab: Int?
    while let byte = lines[index], byte == 0x20 || byte == 0x09 {
      if byte == 0x09 { tab = index }
      index -= 1
    }
    guard let tab, index < 0 || lines[index] == 0x0A || lines[index] == 0x0D else { return }
    let place = span(tab, tab + 1)
    if diagnostics.last?.span == place { return }
    report(.yamlTab, at: place)
  }

  /// Whether only blanks (and list dashes no more) stand before `start` on its line.
  func startsLine(_ start: Int) -> Bool {
    var index = start - 1
    while let byte = lines[index], byte == 0x20 || byte == 0x09 { index -= 1 }
    return index < 0 || lines[index] == 0x0A || lines[index] == 0x0D
  }

  mutating func report(
    _ space: UInt32, at start: Int, length: Int, replacement: String?, leavesHole: Bool
  ) {
    let place = span(start, start + length)
    var fixes: [DiagnosticFix] = []
    if let replacement {
      let text =
        replacement.isEmpty
        ? LocalizedText(zh: "删去这个空格", en: "delete the space")
        : LocalizedText(zh: "换成半角空格", en: "an ASCII space")
      fixes = [DiagnosticFix(text, at: place, replacement: replacement)]
    }
    let name = ByteScan.name(of: space)
    let kind = LocalizedText(
      zh: space == 0x3000 ? "全角空格（\(name)）" : "不间断空格一类的字符（\(name)）",
      en: space == 0x3000 ? "a full-width space (\(name))" : "a no-break or typographic space (\(name))")
    report(.yamlWideSpace, [kind], at: place, leavesHole: leavesHole, fixes: fixes)
  }
}
