/// Bytes of a file with places blotted out, so that an excerpt of it can be shown: lengths and columns stay.
public enum RedactedBytes {
  /// The bytes with every character of the ranges replaced by a star of the same length in UTF-8, and with long numbers
  /// anywhere replaced likewise.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public static func redacted(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> [UInt8] {
    var result = bytes
    for range in ranges { blot(range.clamped(to: 0..<bytes.count), in: &result) }
    for range in longNumbers(in: result) { blot(range, in: &result) }
    return result
  }

  /// The bytes of a file that could not be read: all letters and digits are blotted out but those of keys, since nothing
  /// tells a name from other words. Punctuation of any script stays; it may be the mistake.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public static func redactedUnread(_ bytes: [UInt8]) -> [UInt8] { Blotting(unread: bytes).shown }

  private static func blot(_ range: Range<Int>, in bytes: inout [UInt8]) {
    var place = range.lowerBound
    while place < range.upperBound {
      let length = TextScan.character(in: bytes, at: place).length
      // What is no character, or leaves the range, is blotted out byte by byte.
      let star = length == 1 || place + length > range.upperBound ? [UInt8(ascii: "*")] : star(for: bytes[place])
      // Quotes, commas and line ends keep the line readable.
      if !isStructure(bytes[place]) { bytes.replaceSubrange(place..<place + star.count, with: star) }
      place += star.count
    }
  }

  private static func star(for lead: UInt8) -> [UInt8] {
    switch lead {
    case 0xC2...0xDF: Array("×".utf8)
    case 0xE0...0xEF: Array("＊".utf8)
    case 0xF0...0xF4: Array("🞶".utf8)
    default: [UInt8(ascii: "*")]
    }
  }

  private static func isStructure(_ byte: UInt8) -> Bool { "\"'\r\n".utf8.contains(byte) }

  private static func longNumbers(in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var place = 0
    while place < bytes.count {
      var end = place
      var digits = 0
      while let length = digitLength(bytes, at: end) {
        end += length
        digits += 1
      }
      if digits >= 11 {
        let isCheck = end < bytes.count && (bytes[end] | 0x20) == UInt8(ascii: "x")
        ranges.append(place..<(isCheck ? end + 1 : end))
      }
      place = max(end, place + 1)
    }
    return ranges
  }

  /// The length of an ASCII or full-width digit.
  private static func digitLength(_ bytes: [UInt8], at place: Int) -> Int? {
    guard place < bytes.count else { return nil }
    if bytes[place] >= 0x30, bytes[place] <= 0x39 { return 1 }
    guard place + 2 < bytes.count, bytes[place] == 0xEF, bytes[place + 1] == 0xBC, bytes[place + 2] >= 0x90,
      bytes[place + 2] <= 0x99
    else { return nil }
    return 3
  }
}
