import CLibYAML
import YijuDiagnostics

extension EventReader {
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
  func withoutProperties(_ place: SourceSpan) -> SourceSpan {
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
  mutating func checkEscapes(_ node: YAMLNode) {
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
