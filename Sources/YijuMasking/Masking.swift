/// Masks of single values.
enum Masking {
  static func shown(_ value: String, _ rule: MaskRule) -> String {
    guard !value.isEmpty else { return "" }
    return switch rule {
    case .shown: value
    case .hidden: ""
    case .whole: whole(value)
    case .initials: initials(value) ?? whole(value)
    case .district: district(value) ?? whole(value)
    case .mobile: mobile(value) ?? whole(value)
    case .county: county(value) ?? whole(value)
    }
  }

  static func whole(_ value: String) -> String { "[masked:\(value.count)]" }

  /// Parts of a name stand apart by a space or by the middle dot of names put into Chinese characters; behind the dot
  /// stands no character at all, since the first of each part would leave few names.
  private static func initials(_ name: String) -> String? {
    var result = ""
    var isAtStart = true
    var isBehindDot = false
    for character in name {
      if character == "·" || character == " " {
        guard !isAtStart else { return nil }
        result.append(character)
        isAtStart = true
        isBehindDot = character == "·"
      } else {
        guard isNameCharacter(character) else { return nil }
        if isAtStart { result += isBehindDot ? "**" : String(character) + "**" }
        isAtStart = false
      }
    }
    return isAtStart ? nil : result
  }

  private static func isNameCharacter(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { scalar in
      if isInvisible(scalar) { return false }
      return switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
        .spacingMark:
        true
      // Words in Arabic script may need a joiner or a non-joiner; every other format character hides or turns text.
      case .format: scalar.value == 0x200C || scalar.value == 0x200D
      default: scalar == "'" || scalar == "’" || scalar == "-"
      }
    }
  }

  /// Letters and marks by category that show nothing.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x034F, 0x115F...0x1160, 0x17B4...0x17B5, 0x3164, 0xFFA0: true
    default: false
    }
  }

  private static func district(_ number: String) -> String? {
    let bytes = Array(number.utf8)
    guard bytes.count == 18, bytes.dropLast().allSatisfy(isDigit),
      bytes.last.map({ isDigit($0) || $0 == UInt8(ascii: "X") || $0 == UInt8(ascii: "x") }) ?? false
    else { return nil }
    return String(decoding: bytes.prefix(6), as: UTF8.self) + String(repeating: "*", count: 12)
  }

  private static func mobile(_ number: String) -> String? {
    let bytes = Array(number.utf8)
    guard bytes.count == 11, bytes.allSatisfy(isDigit), bytes.first == UInt8(ascii: "1") else { return nil }
    return String(decoding: bytes.prefix(3), as: UTF8.self) + "****" + String(decoding: bytes.suffix(4), as: UTF8.self)
  }

  /// Up to 区, 县 or 旗; the 区 of 自治区 is a province's. A county-level city ends at its 市.
  private static func county(_ address: String) -> String? {
    let characters = Array(address)
    var city: Int?
    for (place, character) in characters.enumerated() {
      switch character {
      case "区" where place >= 2 && characters[place - 1] == "治" && characters[place - 2] == "自": continue
      case "区", "县", "旗": return String(characters[...place])
      case "市": city = place
      default: continue
      }
    }
    return city.map { String(characters[...$0]) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
