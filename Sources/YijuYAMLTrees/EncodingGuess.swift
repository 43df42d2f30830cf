import YijuDiagnostics

/// What a file that is not UTF-8 probably is, so that the message can say it.
enum EncodingGuess {
  /// UTF-16, by its mark or by a zero byte beside the first letter.
  static func wide(_ bytes: Span<UInt8>) -> LocalizedText? {
    guard bytes.count >= 2 else { return nil }
    let (first, second) = (bytes[0], bytes[1])
    let marked = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)
    let unmarked = (first == 0) != (second == 0) && bytes.count % 2 == 0 && zeros(bytes) * 4 >= min(bytes.count, 64)
    return marked || unmarked
      ? LocalizedText(zh: "看来是 UTF-16（“Unicode”）", en: "it looks like UTF-16 (\"Unicode\")") : nil
  }

  /// GBK, when every byte above ASCII pairs up as GBK does.
  static func narrow(_ bytes: Span<UInt8>) -> LocalizedText {
    var pairs = 0
    var index = 0
    let count = min(bytes.count, 65_536)
    while index < count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      guard (0x81...0xFE).contains(lead), index + 1 < bytes.count, (0x40...0xFE).contains(bytes[index + 1]),
        bytes[index + 1] != 0x7F
      else { return LocalizedText(zh: "这里的字节不成字符", en: "the bytes here are no character") }
      pairs += 1
      index += 2
    }
    if pairs == 0 { return LocalizedText(zh: "这里的字节不成字符", en: "the bytes here are no character") }
    return LocalizedText(zh: "看来是 GBK（ANSI）", en: "it looks like GBK (ANSI)")
  }

  private static func zeros(_ bytes: Span<UInt8>) -> Int {
    var count = 0
    for index in 0..<min(bytes.count, 64) where bytes[index] == 0 { count += 1 }
    return count
  }
}
