/// Full-width forms of ASCII characters, which an input method leaves in files.
enum FullWidth {
  /// The bytes with full-width digits, letters and signs (U+FF01 to U+FF5E) and the ideographic space made narrow.
  static func narrowed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == 0xEF || $0 == 0xE3 }) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let first = rest.first {
      if let narrow = narrow(at: rest) {
        result.append(narrow)
        rest = rest.dropFirst(3)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// The ASCII character for the full-width one at the start of `bytes`.
  static func narrow(at bytes: ArraySlice<UInt8>) -> UInt8? {
    let start = bytes.startIndex
    guard bytes.count >= 3 else { return nil }
    let (first, second, third) = (bytes[start], bytes[start + 1], bytes[start + 2])
    if first == 0xE3, second == 0x80, third == 0x80 { return UInt8(ascii: " ") }
    guard first == 0xEF, second == 0xBC || second == 0xBD, third & 0xC0 == 0x80 else { return nil }
    // U+FF00 is EF BC 80, and U+FF01 stands for 0x21.
    let offset = (UInt8(second & 0x03) << 6 | third & 0x3F) & 0x7F
    guard offset >= 1, offset <= 0x5E else { return nil }
    return offset + 0x20
  }
}
