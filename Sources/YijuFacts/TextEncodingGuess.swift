import YijuDiagnostics

/// What a text that is not UTF-8 probably is: for a message only, nothing is ever decoded by it.
enum TextEncodingGuess {
  case utf16
  case gbk
  case damaged
  case other

  /// Whether the text shows UTF-16 by its byte order mark or by a zero byte within its first character.
  static func isUTF16(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = Array(bytes.prefix(4))
    guard head.count >= 2 else { return false }
    if (head[0] == 0xFE && head[1] == 0xFF) || (head[0] == 0xFF && head[1] == 0xFE) { return true }
    return head.contains(0) && head.contains { $0 != 0 }
  }

  init(_ bytes: ArraySlice<UInt8>) {
    if TextEncodingGuess.isUTF16(bytes) {
      self = .utf16
    } else if TextEncodingGuess.isDoubleByte(bytes) {
      self = .gbk
    } else {
      self = bytes.contains { $0 >= 0x80 } ? .damaged : .other
    }
  }

  var name: LocalizedText {
    switch self {
    case .utf16: LocalizedText(zh: " UTF-16", en: "UTF-16")
    case .gbk: LocalizedText(zh: " GBK（GB 18030）", en: "GBK (GB 18030)")
    case .damaged: LocalizedText(zh: "损坏或被截断的文本", en: "damaged or truncated text")
    case .other: LocalizedText(zh: "别的编码", en: "another encoding")
    }
  }

  /// Whether every byte above ASCII belongs to a pair, or a group of four, of GB 18030.
  private static func isDoubleByte(_ bytes: ArraySlice<UInt8>) -> Bool {
    var pairs = 0
    var iterator = bytes.makeIterator()
    while let lead = iterator.next() {
      guard lead >= 0x80 else { continue }
      guard (0x81...0xFE).contains(lead), let trail = iterator.next() else { return false }
      switch trail {
      case 0x40...0x7E, 0x80...0xFE: pairs += 1
      case 0x30...0x39:
        guard let third = iterator.next(), let fourth = iterator.next(), (0x81...0xFE).contains(third),
          ASCII.isDigit(fourth)
        else { return false }
        pairs += 1
      default: return false
      }
    }
    return pairs > 0
  }
}
