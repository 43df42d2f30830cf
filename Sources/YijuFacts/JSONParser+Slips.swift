import YijuDiagnostics

/// A full-width character where JSON wants an ASCII one.
struct FullWidthCharacter {
  var ascii: UInt8
  var width: Int
}

extension JSONParser {
  // MARK: - Before reading

  func sizeLimit() -> LocalizedText { JSONWords.same("\(limits.bytes) B") }

  mutating func checkSize() -> Bool {
    guard end - start > limits.bytes else { return true }
    stop(.jsonTooLarge, [LocalizedText(zh: "文本的大小", en: "the size of the text"), sizeLimit()], from: start, to: start)
    return false
  }

  mutating func checkEncoding() -> Bool {
    if TextEncodingGuess.isUTF16(bytes[start..<end].prefix(4)) {
      stop(.jsonNotUTF8, [TextEncodingGuess.utf16.name], from: start, to: start)
      return false
    }
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(start..<end))
    } catch {
      let first = start + error.byteOffsets.lowerBound
      stop(
        .jsonNotUTF8, [TextEncodingGuess(bytes[start..<end]).name], from: first,
        to: start + error.byteOffsets.upperBound)
      return false
    }
    if start == 0, end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
    return true
  }

  // MARK: - Full width

  /// The ASCII character that a full-width one at `offset` stands for; white space counts as a space.
  func fullWidth(at offset: Int) -> FullWidthCharacter? {
    guard offset + 1 < end else { return nil }
    if bytes[offset] == 0xC2, bytes[offset + 1] == 0xA0 { return FullWidthCharacter(ascii: ASCII.space, width: 2) }
    guard offset + 2 < end else { return nil }
    let ascii: UInt8
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xE2, 0x80, 0x9C...0x9D): ascii = ASCII.quote
    case (0xE2, 0x80, 0x98...0x99): ascii = ASCII.apostrophe
    case (0xE3, 0x80, 0x80): ascii = ASCII.space
    case (0xE3, 0x80, 0x81): ascii = ASCII.comma
    case (0xE3, 0x80, 0x90): ascii = ASCII.leftBracket
    case (0xE3, 0x80, 0x91): ascii = ASCII.rightBracket
    case (0xEF, 0xBB, 0xBF): ascii = ASCII.space
    case (0xEF, 0xBC, let last): ascii = last &- 0x60
    case (0xEF, 0xBD, let last) where last <= 0x9E: ascii = last &- 0x20
    default: return nil
    }
    return FullWidthCharacter(ascii: ascii, width: 3)
  }

  /// Like `fullWidth`, for characters that may follow a number.
  func fullWidthPunctuation(at offset: Int) -> FullWidthCharacter? {
    guard let odd = fullWidth(at: offset), !ASCII.isDigit(odd.ascii), !ASCII.isLetter(odd.ascii),
      odd.ascii != UInt8(ascii: "."), odd.ascii != UInt8(ascii: "-"), odd.ascii != UInt8(ascii: "%")
    else { return nil }
    return odd
  }

  mutating func reportFullWidth(_ odd: FullWidthCharacter, at offset: Int) {
    guard offset >= reported else { return }
    reported = offset + odd.width
    let replacement = String(decoding: [odd.ascii], as: UTF8.self)
    report(
      .jsonFullWidth, [JSONWords.same(excerpt(offset, offset + odd.width)), JSONWords.same(replacement)],
      from: offset, to: offset + odd.width,
      fixes: [
        DiagnosticFix(JSONWords.write(replacement), at: span(offset, offset + odd.width), replacement: replacement)
      ])
  }

  /// Skips a comment or a full-width space and reports it; false when neither stands here.
  mutating func skipOddSpace() -> Bool {
    let first = at
    if let odd = fullWidth(at: at), odd.ascii == ASCII.space {
      reportFullWidth(odd, at: at)
      at += odd.width
      return true
    }
    let next = at + 1 < end ? bytes[at + 1] : 0
    if bytes[at] == UInt8(ascii: "#") || (bytes[at] == ASCII.slash && next == ASCII.slash) {
      while at < end, bytes[at] != ASCII.newline { at += 1 }
    } else if bytes[at] == ASCII.slash, next == UInt8(ascii: "*") {
      at += 2
      while at < end, !(bytes[at] == ASCII.slash && bytes[at - 1] == UInt8(ascii: "*") && at > first + 2) { at += 1 }
      at = min(at + 1, end)
    } else {
      return false
    }
    report(.jsonComment, [], from: first, to: at)
    return true
  }

  /// What stands at `at` when it is neither plain ASCII nor space.
  mutating func peekOdd() -> UInt8 {
    guard bytes[at] >= 0x80, let odd = fullWidth(at: at) else {
      width = characterEnd(after: at) - at
      return bytes[at]
    }
    width = odd.width
    let isPunctuation = !ASCII.isDigit(odd.ascii) && !ASCII.isLetter(odd.ascii) && odd.ascii != UInt8(ascii: "-")
    guard isPunctuation else { return bytes[at] }
    // A curly quote is reported with the text it opens.
    if odd.ascii != ASCII.apostrophe, odd.ascii != ASCII.quote { reportFullWidth(odd, at: at) }
    return odd.ascii
  }

  // MARK: - Words

  /// Whether a byte can belong to a word without quotes.
  func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "%")
      || byte == UInt8(ascii: "$")
  }

  /// Moves `at` behind the word that starts there.
  mutating func takeWord() {
    while at < end, isWordByte(bytes[at]) {
      if bytes[at] >= 0x80, fullWidthPunctuation(at: at) != nil { return }
      at += 1
    }
  }

  /// A value that starts with none of the bytes JSON knows.
  mutating func oddValue(_ byte: UInt8) -> FactTree? {
    let first = at
    switch byte {
    case 0 where at >= end: return stop(.jsonEndsEarly, [JSONWords.value], from: end, to: end)
    case ASCII.apostrophe:
      guard let text = singleQuotedText() else { return nil }
      return FactTree(.text(text), span: span(first, at))
    case UInt8(ascii: "+"), UInt8(ascii: "."): return badNumber(first)
    default:
      guard isWordByte(byte) else {
        return stop(.jsonUnexpected, [JSONWords.value, found()], from: at, to: at + width)
      }
      if let odd = fullWidth(at: at), ASCII.isDigit(odd.ascii) || odd.ascii == UInt8(ascii: "-") {
        return fullWidthNumber()
      }
      return bareWord()
    }
  }

  private mutating func fullWidthNumber() -> FactTree? {
    let first = at
    takeWord()
    var ascii: [UInt8] = []
    var index = first
    while index < at {
      let odd = fullWidth(at: index)
      ascii.append(odd?.ascii ?? bytes[index])
      index += odd?.width ?? 1
    }
    let replacement = String(decoding: ascii, as: UTF8.self)
    report(
      .jsonFullWidth, [JSONWords.same(excerpt(first, at)), JSONWords.same(replacement)], from: first, to: at,
      fixes: [DiagnosticFix(JSONWords.write(replacement), at: span(first, at), replacement: replacement)])
    return isStopped ? nil : FactTree(.null, span: span(first, at))
  }

  /// A word without quotes: another language's `True` or `None`, or a text.
  mutating func bareWord() -> FactTree? {
    let first = at
    takeWord()
    let word = excerpt(first, at)
    let replacement: String
    let reason: LocalizedText
    switch word.lowercased() {
    case "true", "false":
      replacement = word.lowercased()
      reason = LocalizedText(zh: "是与否写成小写的 `true`、`false`", en: "yes and no are `true` and `false`, in lower case")
    case "null", "none", "nil", "undefined":
      replacement = "null"
      reason = LocalizedText(zh: "不知道的写成 `null`", en: "what is not known is `null`")
    case "nan", "infinity", "inf", "-infinity", "-inf":
      replacement = "null"
      reason = LocalizedText(
        zh: "JSON 没有这样的数，不知道的写成 `null`", en: "JSON has no such number, what is not known is `null`")
    default:
      replacement = "\"\(word)\""
      reason = LocalizedText(zh: "文本要加双引号", en: "a text needs double quotes")
    }
    report(
      .jsonBareWord, [JSONWords.same(word), reason], from: first, to: at,
      fixes: [DiagnosticFix(JSONWords.write(replacement), at: span(first, at), replacement: replacement)])
    return isStopped ? nil : FactTree(.null, span: span(first, at))
  }

  // MARK: - Punctuation

  mutating func trailingComma(at offset: Int) {
    let place = span(offset, characterEnd(after: offset))
    report(
      .jsonTrailingComma, [], from: place.start, to: place.end,
      fixes: [DiagnosticFix(LocalizedText(zh: "删去逗号", en: "delete the comma"), at: place, replacement: "")])
  }

  mutating func missingComma(after value: FactTree) {
    let offset = value.span?.end ?? at
    report(
      .jsonMissingComma, [], from: offset, to: offset,
      fixes: [
        DiagnosticFix(LocalizedText(zh: "加上逗号", en: "insert a comma"), at: span(offset, offset), replacement: ",")
      ])
  }

  /// Stops because something else belongs at `at`.
  mutating func unexpected(_ expected: LocalizedText, openedAt opening: Int) -> FactTree? {
    let labels = [DiagnosticLabel(span(opening, opening + 1), JSONWords.openedHere)]
    if at >= end { return stop(.jsonEndsEarly, [expected], from: end, to: end, labels: labels) }
    return stop(.jsonUnexpected, [expected, found()], from: at, to: min(at + width, end), labels: labels)
  }

  /// The character at `at`, in words.
  func found() -> LocalizedText {
    guard at < end else { return LocalizedText(zh: "结尾", en: "the end") }
    let byte = bytes[at]
    guard byte >= 0x20, byte != 0x7F else {
      let digits = String(decoding: [ASCII.hexDigit(byte >> 4), ASCII.hexDigit(byte & 0xF)], as: UTF8.self)
      return LocalizedText(
        zh: "控制字符 U+00\(digits.uppercased())", en: "the control character U+00\(digits.uppercased())")
    }
    return JSONWords.quoted(excerpt(at, characterEnd(after: at)))
  }
}
