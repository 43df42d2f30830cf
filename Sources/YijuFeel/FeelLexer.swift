import YijuDiagnostics

/// The smallest pieces of an expression.
enum FeelTokenKind: UInt8, Hashable {
  case end, number, string, name
  case at, question, comma, colon, dot, dots, arrow
  case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
  case plus, minus, star, slash, power
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case keywordIf, keywordThen, keywordElse, keywordFor, keywordIn, keywordReturn, keywordSome, keywordEvery
  case keywordSatisfies, keywordInstance, keywordBetween, keywordAnd, keywordOr, keywordTrue, keywordFalse
  case keywordNull, keywordFunction
}

struct FeelToken: Hashable {
  var kind: FeelTokenKind
  var start: Int
  var end: Int

  var span: FeelSpan { FeelSpan(start: start, end: end) }
}

/// Stops parsing after a problem has been noted.
struct FeelStop: Error {}

/// Cuts an expression into tokens, one on demand, so that the parser can join names that contain spaces.
struct FeelLexer {
  let text: [UInt8]
  var position = 0
  var problems: [FeelProblem] = []

  init(_ text: [UInt8]) { self.text = text }

  func byte(_ index: Int) -> UInt8 { index >= 0 && index < text.count ? text[index] : 0 }

  func string(_ start: Int, _ end: Int) -> String {
    guard start >= 0, start <= end, end <= text.count else { return "" }
    return String(decoding: text[start..<end], as: UTF8.self)
  }

  mutating func fail(
    _ kind: DiagnosticKind, _ arguments: [LocalizedText], _ start: Int, _ end: Int, fix: String? = nil
  ) -> FeelStop {
    let span = FeelSpan(start: start, end: end)
    let edit = fix.map {
      FeelProblem.Fix(
        text: LocalizedText(zh: "改为 `\($0)`", en: "write `\($0)`"), span: span, replacement: $0)
    }
    problems.append(FeelProblem(kind, arguments, at: span, fix: edit))
    return FeelStop()
  }

  mutating func next() throws(FeelStop) -> FeelToken {
    try skipSpace()
    let start = position
    guard start < text.count else { return FeelToken(kind: .end, start: start, end: start) }
    let first = text[start]
    if FeelCharacters.isASCIINameStart(first) || first >= 0x80 {
      let end = try nameEnd(from: start)
      guard end > start else { throw badCharacter(at: start) }
      position = end
      return FeelToken(kind: keyword(start, end), start: start, end: end)
    }
    if FeelCharacters.isDigit(first) || (first == 0x2E && FeelCharacters.isDigit(byte(start + 1))) {
      return try number(start)
    }
    if first == 0x22 { return try quoted(start) }
    return try symbol(start, first)
  }

  /// Skips white space and comments.
  mutating func skipSpace() throws(FeelStop) {
    while position < text.count {
      switch text[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case 0x2F where byte(position + 1) == 0x2F:
        while position < text.count, text[position] != 0x0A { position += 1 }
      case 0x2F where byte(position + 1) == 0x2A:
        let start = position
        position += 2
        while position < text.count, !(text[position] == 0x2A && byte(position + 1) == 0x2F) { position += 1 }
        guard position < text.count else { throw fail(.feelComment, [], start, start + 2) }
        position += 2
      default: return
      }
    }
  }

  /// Where the name that starts at `start` ends; `start` itself when no name starts there.
  func nameEnd(from start: Int) throws(FeelStop) -> Int {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        guard FeelCharacters.isASCIINameStart(byte) || (index > start && FeelCharacters.isDigit(byte)) else { break }
        index += 1
      } else {
        guard let (scalar, length) = FeelCharacters.scalar(text, at: index), FeelCharacters.isNameScalar(scalar) else {
          break
        }
        index += length
      }
    }
    return index
  }

  private func keyword(_ start: Int, _ end: Int) -> FeelTokenKind {
    let length = end - start
    guard length >= 2, length <= 9 else { return .name }
    func matches(_ word: StaticString) -> Bool {
      guard word.utf8CodeUnitCount == length else { return false }
      for offset in 0..<length where word.utf8Start[offset] != text[start + offset] { return false }
      return true
    }
    switch text[start] {
    case UInt8(ascii: "a"): return matches("and") ? .keywordAnd : .name
    case UInt8(ascii: "b"): return matches("between") ? .keywordBetween : .name
    case UInt8(ascii: "e"): return matches("else") ? .keywordElse : matches("every") ? .keywordEvery : .name
    case UInt8(ascii: "f"):
      return matches("for")
        ? .keywordFor : matches("false") ? .keywordFalse : matches("function") ? .keywordFunction : .name
    case UInt8(ascii: "i"):
      return matches("if") ? .keywordIf : matches("in") ? .keywordIn : matches("instance") ? .keywordInstance : .name
    case UInt8(ascii: "n"): return matches("null") ? .keywordNull : .name
    case UInt8(ascii: "o"): return matches("or") ? .keywordOr : .name
    case UInt8(ascii: "r"): return matches("return") ? .keywordReturn : .name
    case UInt8(ascii: "s"): return matches("some") ? .keywordSome : matches("satisfies") ? .keywordSatisfies : .name
    case UInt8(ascii: "t"): return matches("then") ? .keywordThen : matches("true") ? .keywordTrue : .name
    default: return .name
    }
  }

  private mutating func number(_ start: Int) throws(FeelStop) -> FeelToken {
    var index = start
    while FeelCharacters.isDigit(byte(index)) { index += 1 }
    if byte(index) == 0x2E, FeelCharacters.isDigit(byte(index + 1)) {
      index += 1
      while FeelCharacters.isDigit(byte(index)) { index += 1 }
    }
    if byte(index) | 0x20 == UInt8(ascii: "e") {
      let signed = byte(index + 1) == 0x2B || byte(index + 1) == 0x2D
      let digits = index + (signed ? 2 : 1)
      if FeelCharacters.isDigit(byte(digits)) {
        index = digits
        while FeelCharacters.isDigit(byte(index)) { index += 1 }
      }
    }
    // `12个月`, `3abc`, `1.`: say it once, about the whole word.
    let wordEnd = try nameEnd(from: index)
    let strayPoint = byte(index) == 0x2E && byte(index + 1) != 0x2E && wordEnd == index
    if wordEnd > index || strayPoint {
      let end = max(wordEnd, strayPoint ? index + 1 : index)
      throw fail(.feelNumber, [same(string(start, end))], start, end)
    }
    position = index
    return FeelToken(kind: .number, start: start, end: index)
  }

  private mutating func quoted(_ start: Int) throws(FeelStop) -> FeelToken {
    var index = start + 1
    while index < text.count {
      let byte = text[index]
      if byte == 0x22 {
        position = index + 1
        return FeelToken(kind: .string, start: start, end: index + 1)
      }
      if byte == 0x5C {
        // What is escaped may be a character of several bytes, about which the parser will complain.
        index += self.byte(index + 1) < 0x80 ? 2 : 1
      } else if byte < 0x80 {
        index += 1
      } else {
        guard let (_, length) = FeelCharacters.scalar(text, at: index) else { throw badCharacter(at: index) }
        index += length
      }
    }
    throw fail(.feelUnclosedText, [], start, start + 1)
  }

  private mutating func symbol(_ start: Int, _ first: UInt8) throws(FeelStop) -> FeelToken {
    let second = byte(start + 1)
    var length = 1
    let kind: FeelTokenKind
    switch first {
    case UInt8(ascii: "("): kind = .leftParenthesis
    case UInt8(ascii: ")"): kind = .rightParenthesis
    case UInt8(ascii: "["): kind = .leftBracket
    case UInt8(ascii: "]"): kind = .rightBracket
    case UInt8(ascii: "{"): kind = .leftBrace
    case UInt8(ascii: "}"): kind = .rightBrace
    case UInt8(ascii: ","): kind = .comma
    case UInt8(ascii: ":"): kind = .colon
    case UInt8(ascii: "@"): kind = .at
    case UInt8(ascii: "?"): kind = .question
    case UInt8(ascii: "+"): kind = .plus
    case UInt8(ascii: "/"): kind = .slash
    case UInt8(ascii: "-"):
      kind = second == UInt8(ascii: ">") ? .arrow : .minus
      if kind == .arrow { length = 2 }
    case UInt8(ascii: "*"):
      kind = second == first ? .power : .star
      if kind == .power { length = 2 }
    case UInt8(ascii: "."):
      kind = second == first ? .dots : .dot
      if kind == .dots { length = 2 }
    case UInt8(ascii: "="):
      if second == first { throw foreign(start, 2, "=") }
      if second == UInt8(ascii: ">") { throw foreign(start, 2, ">=") }
      if second == UInt8(ascii: "<") { throw foreign(start, 2, "<=") }
      kind = .equal
    case UInt8(ascii: "<"):
      if second == UInt8(ascii: ">") { throw foreign(start, 2, "!=") }
      kind = second == UInt8(ascii: "=") ? .lessOrEqual : .less
      if kind == .lessOrEqual { length = 2 }
    case UInt8(ascii: ">"):
      kind = second == UInt8(ascii: "=") ? .greaterOrEqual : .greater
      if kind == .greaterOrEqual { length = 2 }
    case UInt8(ascii: "!"):
      guard second == UInt8(ascii: "=") else { throw badCharacter(at: start) }
      if byte(start + 2) == UInt8(ascii: "=") { throw foreign(start, 3, "!=") }
      kind = .notEqual
      length = 2
    case UInt8(ascii: "&"): throw foreign(start, second == first ? 2 : 1, "and")
    case UInt8(ascii: "|"): throw foreign(start, second == first ? 2 : 1, "or")
    case UInt8(ascii: "'"): throw foreign(start, 1, "\"")
    default: throw badCharacter(at: start)
    }
    position = start + length
    return FeelToken(kind: kind, start: start, end: start + length)
  }

  private mutating func foreign(_ start: Int, _ length: Int, _ fix: String) -> FeelStop {
    fail(.feelForeignOperator, [same(string(start, start + length)), same(fix)], start, start + length, fix: fix)
  }

  func same(_ text: String) -> LocalizedText { LocalizedText(zh: text, en: text) }

  /// Notes a character that cannot stand at `start`; full-width characters are noted all at once, wherever they are
  /// outside strings, so that one run of the checker shows every one.
  private mutating func badCharacter(at start: Int) -> FeelStop {
    guard let (scalar, length) = FeelCharacters.scalar(text, at: start) else {
      return fail(.feelCharacter, [LocalizedText(zh: "不是 UTF-8 的字节", en: "a byte that is not UTF-8")], start, start + 1)
    }
    if FeelCharacters.asciiMeant(by: scalar) != nil {
      noteFullWidth(from: start)
      return FeelStop()
    }
    let visible =
      scalar > 0x20 && scalar != 0x7F && !(0x80...0xBF).contains(scalar) && !(0x2000...0x206F).contains(scalar)
      && scalar != 0xFEFF && !(0xE000...0xF8FF).contains(scalar)
    let code =
      "U+" + String(repeating: "0", count: max(0, 4 - String(scalar, radix: 16).count))
      + String(scalar, radix: 16, uppercase: true)
    let shown = visible ? "`" + string(start, start + length) + "`" : code
    return fail(.feelCharacter, [same(shown)], start, start + length, fix: visible ? nil : "")
  }

  private mutating func noteFullWidth(from start: Int) {
    var index = start
    var inString = false
    var notes = 0
    while index < text.count, notes < 20 {
      guard let (scalar, length) = FeelCharacters.scalar(text, at: index) else { return }
      if scalar == 0x22 { inString.toggle() }
      if scalar == 0x5C, inString {
        index += 2
        continue
      }
      guard !inString, FeelCharacters.asciiMeant(by: scalar) != nil else {
        index += length
        continue
      }
      let runStart = index
      var repaired = ""
      while let (scalar, length) = FeelCharacters.scalar(text, at: index),
        let ascii = FeelCharacters.asciiMeant(by: scalar)
      {
        repaired += ascii
        index += length
      }
      // A run such as ≥＝ is not two operators.
      let fix = repaired == "\"\"" ? "\"" : repaired
      _ = fail(.feelFullWidth, [same(string(runStart, index)), same(fix)], runStart, index, fix: fix)
      notes += 1
    }
  }
}
