import YijuDiagnostics

extension JSONParser {
  /// A name with its place.
  struct Key {
    var text: String
    var span: SourceSpan
  }

  /// The name that starts here with `byte`; nil once reading has stopped.
  mutating func key(_ byte: UInt8) -> Key? {
    let first = at
    let text: String
    switch byte {
    case ASCII.quote:
      guard let quoted = quotedText() else { return nil }
      text = quoted
    case ASCII.apostrophe:
      guard let quoted = singleQuotedText() else { return nil }
      text = quoted
    case 0 where at >= end:
      stop(.jsonEndsEarly, [JSONWords.key], from: at, to: at)
      return nil
    default:
      guard isWordByte(byte) else {
        stop(.jsonUnexpected, [JSONWords.key, found()], from: at, to: min(at + width, end))
        return nil
      }
      takeWord()
      text = excerpt(first, at)
      report(
        .jsonUnquotedKey, [JSONWords.same(text)], from: first, to: at,
        fixes: [DiagnosticFix(JSONWords.write("\"\(text)\""), at: span(first, at), replacement: "\"\(text)\"")])
    }
    guard at - first <= limits.keyBytes + 2 else {
      stop(
        .jsonTooLarge,
        [LocalizedText(zh: "名称的长度", en: "the length of a name"), JSONWords.same("\(limits.keyBytes) B")],
        from: first, to: at)
      return nil
    }
    return isStopped ? nil : Key(text: text, span: span(first, at))
  }

  mutating func text() -> FactTree? {
    let first = at
    guard let text = quotedText() else { return nil }
    guard at - first <= limits.scalarBytes + 2 else { return tooLongText(from: first) }
    return FactTree(.text(text), span: span(first, at))
  }

  mutating func tooLongText(from first: Int) -> FactTree? {
    stop(
      .jsonTooLarge,
      [LocalizedText(zh: "一段文本的长度", en: "the length of a text"), JSONWords.same("\(limits.scalarBytes) B")],
      from: first, to: at)
  }

  /// The text between quotes; the quote at `at` may be a full-width one.
  mutating func quotedText() -> String? {
    let first = at
    let isCurly = width > 1
    let content = at + width
    let last = JSONParser.plainEnd(bytes.span, from: content, to: end)
    if !isCurly, last < end, bytes[last] == ASCII.quote {
      at = last + 1
      return String(decoding: bytes[content..<last], as: UTF8.self)
    }
    guard let text = slowText(opened: first, content: content, closing: ASCII.quote, isCurly: isCurly) else {
      return nil
    }
    if isCurly { reportQuotes(.jsonFullWidth, around: text, from: first) }
    return isStopped ? nil : text
  }

  /// The first byte from `start` on that is a quote, a backslash or a control character.
  private static func plainEnd(_ bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte < 0x20 || byte == ASCII.quote || byte == ASCII.backslash { return index }
      index += 1
    }
    return end
  }

  /// A text in single quotes, which is reported and then read as if they were double ones.
  mutating func singleQuotedText() -> String? {
    let first = at
    guard let text = slowText(opened: first, content: at + width, closing: ASCII.apostrophe, isCurly: width > 1) else {
      return nil
    }
    reportQuotes(.jsonSingleQuotes, around: text, from: first)
    return isStopped ? nil : text
  }

  /// Reports a text between wrong quotes, and offers it between the right ones.
  private mutating func reportQuotes(_ kind: DiagnosticKind, around text: String, from first: Int) {
    var mended: [UInt8] = []
    CanonicalJSON.writeText(text, to: &mended)
    let replacement = String(decoding: mended, as: UTF8.self)
    report(
      kind, [JSONWords.same(excerpt(first, first + 3)), JSONWords.same("\"")], from: first, to: at,
      fixes: [DiagnosticFix(JSONWords.write(replacement), at: span(first, at), replacement: replacement)])
  }

  /// A text with escapes, or with something wrong in it.
  private mutating func slowText(opened: Int, content: Int, closing: UInt8, isCurly: Bool) -> String? {
    var output: [UInt8] = []
    at = content
    while at < end {
      let byte = bytes[at]
      if byte == closing {
        at += 1
        return isStopped ? nil : String(decoding: output, as: UTF8.self)
      }
      if isCurly, byte >= 0x80, let odd = fullWidth(at: at), odd.ascii == closing {
        at += odd.width
        return isStopped ? nil : String(decoding: output, as: UTF8.self)
      }
      switch byte {
      case ASCII.newline, ASCII.carriageReturn:
        unclosedText(from: opened)
        return nil
      case ASCII.backslash: escape(into: &output)
      case 0..<0x20:
        controlCharacter(byte)
        at += 1
      default:
        output.append(byte)
        at += 1
      }
    }
    at = end
    unclosedText(from: opened)
    return nil
  }

  /// Stops because the line ends within a text; a full-width quote in it was probably meant to close it.
  private mutating func unclosedText(from opened: Int) {
    var labels: [DiagnosticLabel] = []
    for index in opened + 1..<max(at, opened + 1) {
      if bytes[index] >= 0x80, let odd = fullWidth(at: index), odd.ascii == ASCII.quote {
        labels = [DiagnosticLabel(span(index, index + odd.width), JSONWords.fullWidthQuote)]
        break
      }
    }
    stop(.jsonUnclosedText, [], from: opened, to: at, labels: labels)
  }

  private mutating func controlCharacter(_ byte: UInt8) {
    let digits = String(decoding: [ASCII.hexDigit(byte >> 4), ASCII.hexDigit(byte & 0xF)], as: UTF8.self)
    let replacement = byte == ASCII.tab ? "\\t" : "\\u00\(digits)"
    report(
      .jsonControlCharacter, [JSONWords.same("U+00\(digits.uppercased())"), JSONWords.same(replacement)],
      from: at, to: at + 1,
      fixes: [DiagnosticFix(JSONWords.write(replacement), at: span(at, at + 1), replacement: replacement)])
  }

  /// Takes the escape at `at` and appends what it stands for.
  private mutating func escape(into output: inout [UInt8]) {
    let first = at
    guard at + 1 < end else {
      at = end
      return
    }
    let letter = bytes[at + 1]
    at += 2
    switch letter {
    case ASCII.quote, ASCII.backslash, ASCII.slash: output.append(letter)
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "u"): unicodeEscape(from: first, into: &output)
    default:
      at = characterEnd(after: first + 1)
      report(.jsonUnknownEscape, [JSONWords.same(excerpt(first, at))], from: first, to: at)
    }
  }

  private mutating func unicodeEscape(from first: Int, into output: inout [UInt8]) {
    guard let unit = hexUnit(at: at) else {
      report(.jsonUnknownEscape, [JSONWords.same(excerpt(first, at))], from: first, to: at)
      return
    }
    at += 4
    var code = unit
    if (0xD800..<0xDC00).contains(unit), at + 1 < end, bytes[at] == ASCII.backslash, bytes[at + 1] == UInt8(ascii: "u"),
      let low = hexUnit(at: at + 2), (0xDC00..<0xE000).contains(low)
    {
      at += 6
      code = 0x10000 &+ (unit &- 0xD800) << 10 &+ (low &- 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else {
      report(.jsonLoneSurrogate, [JSONWords.same(excerpt(first, at))], from: first, to: at)
      return
    }
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private func hexUnit(at offset: Int) -> UInt32? {
    guard offset + 4 <= end else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[offset..<offset + 4] {
      guard let digit = ASCII.hexValue(byte) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  /// The end of the UTF-8 character that starts at `offset`.
  func characterEnd(after offset: Int) -> Int {
    var last = min(offset + 1, end)
    while last < end, bytes[last] & 0xC0 == 0x80 { last += 1 }
    return last
  }
}
