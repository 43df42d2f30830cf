import CLibYAML
import YijuDiagnostics

extension EventReader {
  // MARK: - Values

  mutating func readScalar() -> YAMLNode? {
    let data = event.data.scalar
    let bytes = UnsafeBufferPointer<UInt8>(start: data.value, count: data.length)
    var place = span(event)
    let style = YAMLScalarStyle(data.style)
    if style == .literal || style == .folded { place = trimmed(place) }
    lastScalar = (place, style == .singleQuoted || style == .doubleQuoted)
    checkProperties(anchor: data.anchor, tag: data.tag, at: place.start)
    if data.anchor != nil || data.tag != nil { place = withoutProperties(place) }
    guard bytes.count <= limits.scalarBytes else {
      report(
        .yamlScalarTooLong, [String(bytes.count), String(limits.scalarBytes)],
        at: span(place.start, min(place.end, lines.lineEnd(place.start))), leavesHole: true)
      return YAMLNode(.scalar(YAMLScalar("", style: style)), span: place)
    }
    var node = YAMLNode(.scalar(YAMLScalar(String(decoding: bytes, as: UTF8.self), style: style)), span: place)
    if event.start_mark.line != event.end_mark.line, style != .literal {
      let joined = HanFolding.joined(bytes, of: node, in: source)
      if let joined {
        node.content = .scalar(YAMLScalar(joined, style: style))
        report(.yamlFoldedHan, [String](), at: span(place.start, min(place.end, lines.lineEnd(place.start))))
      }
    }
    switch style {
    case .plain:
      if !bytes.isEmpty { checkPlain(bytes, at: place, isMultiline: event.start_mark.line != event.end_mark.line) }
    case .doubleQuoted: checkEscapes(node)
    case .singleQuoted, .literal, .folded: break
    }
    return node
  }

  /// Block scalars end, to libyaml, where the next token begins.
  private func trimmed(_ place: SourceSpan) -> SourceSpan {
    var end = place.end
    while end > place.start + 1, let byte = lines[end - 1], byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    {
      end -= 1
    }
    return span(place.start, end)
  }

  /// The scalar's own bytes, after an anchor or tag that libyaml counts to it.
  private func withoutProperties(_ place: SourceSpan) -> SourceSpan {
    var start = place.start
    while start < place.end, let byte = lines[start], byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") {
      while start < place.end, let byte = lines[start], byte != 0x20, byte != 0x0A, byte != 0x0D { start += 1 }
      while start < place.end, let byte = lines[start], byte == 0x20 || byte == 0x0A || byte == 0x0D { start += 1 }
    }
    return span(start, place.end)
  }

  private mutating func checkPlain(_ text: UnsafeBufferPointer<UInt8>, at place: SourceSpan, isMultiline: Bool) {
    if let space = lines.foreignSpace(at: place.start) {
      let leads = startsLine(place.start)
      report(space.value, at: place.start, length: space.length, replacement: leads ? nil : "", leavesHole: leads)
      return
    }
    if let space = lines.foreignSpace(endingAt: place.end) {
      report(space.value, at: place.end - space.length, length: space.length, replacement: "", leavesHole: false)
      return
    }
    if let sign = text.firstIndex(of: UInt8(ascii: "#")), sign > 0 {
      let found = (place.start..<place.end).first {
        lines[$0] == UInt8(ascii: "#") && lines.foreignSpace(endingAt: $0) != nil
      }
      if let found, let space = lines.foreignSpace(endingAt: found) {
        report(space.value, at: found - space.length, length: space.length, replacement: " ", leavesHole: false)
        return
      }
    }
    if isUsable, startsLine(place.start), lines.lineStart(place.start) > 0,
      let slip = lines.colonSlip(at: place.start), slip.isFullWidth, slip.hasValue
    {
      report(slip)
      return
    }
    if isMultiline { checkContinuations(place) }
  }

  /// Lines that YAML joins to the text before them although they were meant as something else.
  private mutating func checkContinuations(_ place: SourceSpan) {
    if isConsequence() { return }
    var start = lines.lineEnd(place.start)
    while start < place.end {
      start += lines[start] == 0x0D && lines[start + 1] == 0x0A ? 2 : 1
      if start >= place.end { return }
      let content = lines.skippingBlanks(start)
      if let space = lines.foreignSpace(at: content) {
        report(space.value, at: content, length: space.length, replacement: nil, leavesHole: true)
        return
      }
      if isUsable, let slip = lines.colonSlip(at: content) {
        report(slip, isFixable: startsLine(place.start))
        return
      }
      if lines[content] == UInt8(ascii: "-"), lines[content + 1] == 0x20 {
        report(.yamlIndentation, [String](), at: span(content, lines.lineEnd(content)), leavesHole: true)
        return
      }
      start = lines.lineEnd(start)
    }
  }

  /// Characters that an escape brings in after the look at the bytes.
  private mutating func checkEscapes(_ node: YAMLNode) {
    guard case .scalar(let scalar) = node.content,
      (node.span.start..<node.span.end).contains(where: { source[$0] == UInt8(ascii: "\\") })
    else { return }
    var offset = 0
    for character in scalar.text.unicodeScalars {
      let value = character.value
      defer { offset += UTF8.width(character) }
      let kind: DiagnosticKind
      switch HiddenScalars.category(value) {
      case .control where value == 0x09 || value == 0x0A || value == 0x0D: continue
      case nil, .joiner, .selector: continue
      case .control: kind = .yamlControlCharacter
      case .bidirectional: kind = .yamlBidirectional
      case .invisible: kind = .yamlInvisible
      case .meaningless: kind = .yamlMeaningless
      }
      // A raw one is reported already.
      let runs = YAMLScalarOffsets.runs(of: node, in: source)
      let start = YAMLScalarOffsets.fileOffset(ofText: offset, in: runs)
      let end = YAMLScalarOffsets.fileOffset(ofText: offset + UTF8.width(character), in: runs)
      guard lines[start] == UInt8(ascii: "\\") else { continue }
      report(kind, [ByteScan.name(of: value)], at: span(start, max(start + 1, end)))
      return
    }
  }

  mutating func checkFlowItem(_ item: YAMLNode) {
    guard case .scalar(let scalar) = item.content, scalar.style == .plain else { return }
    var at = item.span.start
    while at + 2 < item.span.end {
      if source[at] == 0xEF, source[at + 1] == 0xBC, source[at + 2] == 0x8C {
        report(.yamlFullWidthComma, [scalar.text], at: span(at, at + 3))
        return
      }
      at += 1
    }
  }

  mutating func reportMissingValue(of key: String, _ place: SourceSpan, after previous: YAMLEntry?) {
    if let slip = lines.colonSlip(at: place.start) {
      report(slip)
      return
    }
    var fixes: [DiagnosticFix] = []
    if let previous, case .scalar(let scalar) = previous.value.content, scalar.style == .plain,
      lines[lines.skippingBlanks(place.end)] != UInt8(ascii: ":")
    {
      let whole = span(previous.value.span.start, place.end)
      let text = lines.text(whole.start..<whole.end)
      if !text.utf8.contains(0x0A), !text.utf8.contains(0x0D) {
        fixes = [
          DiagnosticFix(
            LocalizedText(zh: "给整段文字加单引号", en: "quote the whole text"), at: whole, replacement: quoted(text))
        ]
      }
    }
    report(.yamlMissingValue, [key], at: place, leavesHole: true, fixes: fixes)
  }

  func quoted(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" { result += "'" }
      result.unicodeScalars.append(scalar)
    }
    return result + "'"
  }

  // MARK: - Keys

  /// The key that is the current event; nil when it was refused.
  mutating func readKey() -> (key: String?, span: SourceSpan) {
    let start = offset(event.start_mark)
    guard event.type == YAML_SCALAR_EVENT else {
      let place = span(start, max(start, min(lines.lineEnd(start), offset(event.end_mark))))
      if event.type == YAML_ALIAS_EVENT {
        report(.yamlAnchor, [lines.text(place.start..<place.end)], at: place, leavesHole: true)
      } else {
        let found =
          event.type == YAML_SEQUENCE_START_EVENT
          ? LocalizedText(zh: "列表", en: "a list") : LocalizedText(zh: "一组键值", en: "a mapping")
        stop(.yamlKeyNotText, [found], at: place)
      }
      return (nil, place)
    }
    let data = event.data.scalar
    let style = YAMLScalarStyle(data.style)
    var place = span(event)
    lastScalar = (place, style == .singleQuoted || style == .doubleQuoted)
    checkProperties(anchor: data.anchor, tag: data.tag, at: start)
    if data.anchor != nil || data.tag != nil { place = withoutProperties(place) }
    guard data.length <= limits.keyBytes else {
      report(
        .yamlKeyTooLong, [String(data.length), String(limits.keyBytes)],
        at: span(place.start, min(place.end, lines.lineEnd(place.start))), leavesHole: true)
      return (nil, place)
    }
    let key = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
    if let refused = refusedForm(of: key, style, at: start) {
      report(.yamlKeyNotText, [refused], at: place, leavesHole: true)
      return (nil, place)
    }
    if style == .plain, key == "<<" {
      report(.yamlMergeKey, at: place, leavesHole: true)
      return (nil, place)
    }
    checkIndentation(at: start)
    if style == .plain, isUsable, key.utf8.contains(0xEF), let slip = lines.colonSlip(at: place.start),
      slip.isFullWidth,
      slip.colonEnd <= place.end
    {
      report(slip, isFixable: false)
    }
    if style == .doubleQuoted { checkEscapes(YAMLNode(.scalar(YAMLScalar(key, style: style)), span: place)) }
    checkCharacters(of: key, style, at: place)
    return (key, place)
  }

  private func refusedForm(of key: String, _ style: YAMLScalarStyle, at start: Int) -> LocalizedText? {
    if style == .literal || style == .folded { return LocalizedText(zh: "一段多行文字", en: "a block of text") }
    var before = start - 1
    while let byte = lines[before], byte == 0x20 || byte == 0x09 { before -= 1 }
    if before < start - 1, lines[before] == UInt8(ascii: "?") {
      return LocalizedText(zh: "用 `?` 引出的", en: "one that is announced by `?`")
    }
    if style != .plain { return key.isEmpty ? LocalizedText(zh: "空的", en: "empty") : nil }
    switch key {
    case "": return LocalizedText(zh: "空的", en: "empty")
    case "~", "null", "Null", "NULL": return LocalizedText(zh: "空值", en: "a null")
    default: return nil
    }
  }

  private mutating func checkCharacters(of key: String, _ style: YAMLScalarStyle, at place: SourceSpan) {
    if style == .plain {
      if let space = lines.foreignSpace(at: place.start) {
        let leads = startsLine(place.start)
        report(space.value, at: place.start, length: space.length, replacement: leads ? nil : "", leavesHole: leads)
        return
      }
      if let space = lines.foreignSpace(endingAt: place.end) {
        report(space.value, at: place.end - space.length, length: space.length, replacement: "", leavesHole: false)
        return
      }
    }
    if let value = KeyCharacters.firstRefused(in: key) {
      report(.yamlKeyCharacter, [key, ByteScan.name(of: value)], at: place)
    }
  }

  // MARK: - Surroundings

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

extension YAMLScalarStyle {
  init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}
