import YijuDiagnostics

extension JSONParser {
  /// A number: `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`, kept as written.
  mutating func number() -> FactTree? {
    let first = at
    var index = at
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let whole = index
    index = digitsEnd(index)
    guard index > whole, index == whole + 1 || bytes[whole] != UInt8(ascii: "0") else { return badNumber(first) }
    if index < end, bytes[index] == UInt8(ascii: ".") {
      let fraction = index + 1
      index = digitsEnd(fraction)
      guard index > fraction else { return badNumber(first) }
    }
    if index < end, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < end, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      let exponent = index
      index = digitsEnd(exponent)
      guard index > exponent else { return badNumber(first) }
    }
    if index < end, isWordByte(bytes[index]), fullWidthPunctuation(at: index) == nil { return badNumber(first) }
    at = index
    guard index - first <= limits.scalarBytes else { return tooLongText(from: first) }
    return FactTree(.number(String(decoding: bytes[first..<index], as: UTF8.self)), span: span(first, index))
  }

  private func digitsEnd(_ offset: Int) -> Int {
    var index = offset
    while index < end, ASCII.isDigit(bytes[index]) { index += 1 }
    return index
  }

  /// Reports the word at `first` as a number written wrongly, and goes on behind it.
  mutating func badNumber(_ first: Int) -> FactTree? {
    at = first
    takeWord()
    let word = excerpt(first, at)
    let place = span(first, at)
    if isDate(first, at) {
      report(
        .jsonBareWord,
        [JSONWords.same(word), LocalizedText(zh: "日期要写成文本，加双引号", en: "a date is a text in double quotes")],
        from: first, to: at,
        fixes: [DiagnosticFix(JSONWords.write("\"\(word)\""), at: place, replacement: "\"\(word)\"")])
    } else {
      let slip = NumberSlip(bytes[first..<at])
      report(
        .jsonBadNumber, [JSONWords.same(word), slip.reason], from: first, to: at,
        fixes: slip.repair.map { [DiagnosticFix(JSONWords.write($0), at: place, replacement: $0)] } ?? [])
    }
    return isStopped ? nil : FactTree(.null, span: place)
  }

  private func isDate(_ first: Int, _ last: Int) -> Bool {
    let word = bytes[first..<last]
    guard word.count == 10 else { return false }
    return zip(0..., word).allSatisfy { $0 == 4 || $0 == 7 ? $1 == UInt8(ascii: "-") : ASCII.isDigit($1) }
  }
}

/// What is wrong with a number, and the number meant when that is plain.
struct NumberSlip {
  var reason: LocalizedText
  var repair: String?

  init(_ word: ArraySlice<UInt8>) {
    let text = String(decoding: word, as: UTF8.self)
    let unsigned = word.first == UInt8(ascii: "-") || word.first == UInt8(ascii: "+") ? word.dropFirst() : word
    let isDecimal = unsigned.allSatisfy { ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }
    let points = unsigned.count { $0 == UInt8(ascii: ".") }
    if !isDecimal || points > 1 || unsigned.isEmpty {
      let hasUnit = unsigned.first.map(ASCII.isDigit) == true && unsigned.contains { $0 >= 0x80 }
      reason =
        hasUnit
        ? LocalizedText(zh: "数里不能带单位", en: "a number carries no unit")
        : LocalizedText(zh: "只能有数字、一个小数点和指数", en: "only digits, one point and an exponent can stand in it")
    } else if word.first == UInt8(ascii: "+") {
      reason = LocalizedText(zh: "前面不能写加号", en: "no plus sign can stand before it")
      repair = NumberSlip.isPlain(unsigned) ? String(text.dropFirst()) : nil
    } else if unsigned.first == UInt8(ascii: ".") || unsigned.last == UInt8(ascii: ".") {
      reason = LocalizedText(zh: "小数点两边都要有数字", en: "digits belong on both sides of the point")
    } else {
      reason = LocalizedText(
        zh: "前面不能有多余的 0；编号之类应写成加双引号的文本", en: "no zero can lead it; a code number is a text in double quotes")
    }
  }

  private static func isPlain(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.allSatisfy(ASCII.isDigit) && (digits.count == 1 || digits.first != UInt8(ascii: "0"))
  }
}
