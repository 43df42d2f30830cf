/// What single characters mean in an expression.
enum FeelCharacters {
  /// Decodes one scalar; nil for bytes that are not UTF-8.
  static func scalar(_ text: [UInt8], at index: Int) -> (scalar: UInt32, length: Int)? {
    guard index >= 0, index < text.count else { return nil }
    let first = UInt32(text[index])
    if first < 0x80 { return (first, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= text.count else { return nil }
    var value = first & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      let byte = UInt32(text[index + offset])
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | byte & 0x3F
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    guard value >= least, value <= 0x10_FFFF, !(0xD800...0xDFFF).contains(value) else { return nil }
    return (value, length)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func isASCIINameStart(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte == 0x5F }

  /// Whether a scalar beyond ASCII may stand in a name: the ranges of DMN 1.5, rules 28 and 29, without CJK
  /// punctuation and full-width forms, which people type where they mean an operator.
  static func isNameScalar(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005, 0x3007: true
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF: true
    case 0x2070...0x218F, 0x2C00...0x2FEF, 0x3041...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFEFE: true
    case 0x1_0000...0xE_FFFF: true
    default: false
    }
  }

  /// What somebody who typed this character with a Chinese input method meant; nil for any other character.
  static func asciiMeant(by scalar: UInt32) -> String? {
    switch scalar {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar - 0xFEE0).map { String(Character($0)) }
    case 0x3000, 0xA0: " "
    case 0x3001: ","
    case 0x3002: "."
    case 0x201C, 0x201D, 0x2018, 0x2019, 0x300C, 0x300D, 0x300E, 0x300F: "\""
    case 0x3010, 0x3014: "["
    case 0x3011, 0x3015: "]"
    case 0x2264, 0x2266: "<="
    case 0x2265, 0x2267: ">="
    case 0x2260: "!="
    case 0xD7: "*"
    case 0xF7: "/"
    case 0x2012...0x2015, 0x2212: "-"
    case 0x2025, 0x2026: ".."
    case 0xFFE5, 0xA5: "¥"
    default: nil
    }
  }
}
