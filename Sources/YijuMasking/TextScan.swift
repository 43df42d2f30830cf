/// Words in texts that may be anything, also no UTF-8.
enum TextScan {
  /// One character of some bytes.
  struct Character {
    var length: Int
    /// Whether it is part of a word: a letter, a mark, a digit, or a byte that is no character.
    var isWord: Bool
  }

  static func character(in bytes: [UInt8], at place: Int) -> Character {
    let lead = bytes[place]
    if lead < 0x80 { return Character(length: 1, isWord: isWordByte(lead)) }
    let length = length(of: lead)
    guard length > 1, place + length <= bytes.count,
      bytes[place + 1..<place + length].allSatisfy({ $0 & 0xC0 == 0x80 }),
      let scalar = String(decoding: bytes[place..<place + length], as: UTF8.self).unicodeScalars.first
    else { return Character(length: 1, isWord: true) }
    return Character(length: length, isWord: isWord(scalar))
  }

  private static func length(of lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Everything that is not punctuation, a symbol or space: marks of a script and digits of any count.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isWordByte(UInt8(scalar.value)) }
    return switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol,
      .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format:
      false
    default: true
    }
  }

  static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  /// Full-width letters and digits as ASCII ones.
  static func folded(_ text: String) -> String {
    guard !isASCII(text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      result.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(result)
  }

  /// The text with every word replaced.
  static func mapWords(of text: String, _ replace: (String) -> String) -> String {
    var result = ""
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isWord(scalar) {
        word.append(scalar)
        continue
      }
      if !word.isEmpty { result += replace(String(word)) }
      word = String.UnicodeScalarView()
      result.unicodeScalars.append(scalar)
    }
    return word.isEmpty ? result : result + replace(String(word))
  }

  /// The parts between separators, each with the one behind it.
  static func split(_ text: String, at separators: String) -> [(part: String, separator: String)] {
    var parts: [(String, String)] = []
    var part = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if separators.unicodeScalars.contains(scalar) {
        parts.append((String(part), String(scalar)))
        part = String.UnicodeScalarView()
      } else {
        part.append(scalar)
      }
    }
    return parts + [(String(part), "")]
  }
}
