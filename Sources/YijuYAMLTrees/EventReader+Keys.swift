import CLibYAML
import YijuDiagnostics

extension EventReader {
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
    let bytes = UnsafeBufferPointer<UInt8>(start: data.value, count: data.length)
    let key = String(decoding: bytes, as: UTF8.self)
    if let refused = refusedForm(of: key, style, at: start) {
      report(.yamlKeyNotText, [refused], at: place, leavesHole: true)
      return (nil, place)
    }
    if style == .plain, key.utf8.count == 2, key == "<<" {
      report(.yamlMergeKey, at: place, leavesHole: true)
      return (nil, place)
    }
    checkIndentation(at: start)
    if style == .doubleQuoted { checkEscapes(YAMLNode(.scalar(YAMLScalar(key, style: style)), span: place)) }
    // Nothing that follows is to be found in a key of ASCII letters.
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return (key, place) }
    if style == .plain, isUsable, bytes.contains(0xEF), let slip = lines.colonSlip(at: place.start),
      slip.isFullWidth,
      slip.colonEnd <= place.end
    {
      report(slip, isFixable: false)
    }
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
    // Asked of every key: by length first, which is cheap.
    switch key.utf8.count {
    case 0: return LocalizedText(zh: "空的", en: "empty")
    case 1 where key == "~": return LocalizedText(zh: "空值", en: "a null")
    case 4 where key == "null" || key == "Null" || key == "NULL": return LocalizedText(zh: "空值", en: "a null")
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
}
