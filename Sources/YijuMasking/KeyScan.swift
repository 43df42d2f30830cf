/// Finds what is harmless in a text that could not be read: words in ASCII with a colon behind them, where a key can
/// stand, and the words of JSON.
package enum KeyScan {
  private static let literals: Set<String> = [
    "true", "false", "null", "none", "nil", "undefined", "nan", "infinity", "inf", "yes", "no",
  ]
  private static let longestName = 64
  /// Digits in a row that may be part of a number of a person.
  private static let mostDigits = 8

  /// Whether a word says yes, no or nothing, in whatever spelling.
  package static func isLiteral(_ word: String) -> Bool { literals.contains(word.lowercased()) }

  /// Whether a key is made like the name of a fact.
  package static func isName(_ key: ArraySlice<UInt8>) -> Bool {
    guard let first = key.first, key.count <= longestName, isLetter(first) || first == UInt8(ascii: "_") else {
      return false
    }
    var digits = 0
    for byte in key {
      digits = isDigit(byte) ? digits + 1 : 0
      guard digits < 6, isNameByte(byte) else { return false }
    }
    return true
  }

  /// Whether a word is a number too short to be a person's; a date counts by its digits.
  package static func isShortNumber(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "-") }
      && word.utf8.count(where: isDigit) <= mostDigits
  }

  static func kept(in bytes: [UInt8]) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    var place = 0
    while place < bytes.count {
      guard isNameByte(bytes[place]) else {
        place += 1
        continue
      }
      var end = place
      while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
      let word = bytes[place..<end]
      let isWhole = (place == 0 || bytes[place - 1] < 0x80) && (end == bytes.count || bytes[end] < 0x80)
      if isWhole, word.count < 10, isLiteral(String(decoding: word, as: UTF8.self)) {
        kept.append(place..<end)
      } else if isName(word), isBeforeColon(bytes, end), isWhereKeysStand(bytes, place) {
        kept.append(place..<end)
      }
      place = end
    }
    return kept
  }

  private static func isBeforeColon(_ bytes: [UInt8], _ end: Int) -> Bool {
    var place = end
    if place < bytes.count, isQuote(bytes[place]) { place += 1 }
    // “ and ” and their single forms.
    if bytes[place...].starts(with: [0xE2, 0x80]), place + 2 < bytes.count, (0x98...0x9D).contains(bytes[place + 2]) {
      place += 3
    }
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    return bytes[place...].first == UInt8(ascii: ":") || bytes[place...].starts(with: [0xEF, 0xBC, 0x9A])
  }

  private static func isWhereKeysStand(_ bytes: [UInt8], _ start: Int) -> Bool {
    var place = start
    if place > 0, isQuote(bytes[place - 1]) {
      place -= 1
    } else if place > 2, bytes[place - 3] == 0xE2, bytes[place - 2] == 0x80, (0x98...0x9D).contains(bytes[place - 1]) {
      place -= 3
    }
    while place > 0, bytes[place - 1] == 0x20 || bytes[place - 1] == 0x09 { place -= 1 }
    guard place > 0 else { return true }
    switch bytes[place - 1] {
    case 0x0A, 0x0D, UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: "-"): return true
    default:
      // A full-width comma or brace, or a byte order mark.
      guard place > 2 else { return false }
      let before = Array(bytes[place - 3..<place])
      return before == [0xEF, 0xBC, 0x8C] || before == [0xEF, 0xBD, 0x9B] || before == [0xEF, 0xBB, 0xBF]
    }
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
  }
}
