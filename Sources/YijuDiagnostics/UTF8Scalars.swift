/// Unicode scalars in bytes that may not be valid UTF-8.
enum UTF8Scalars {
  /// The scalar that begins at `index`, and how many bytes it takes; nil where no well-formed one begins
  /// (Unicode Standard, table 3-7).
  static func decode(_ bytes: ArraySlice<UInt8>, at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard bytes.indices.contains(index) else { return nil }
    let lead = bytes[index]
    let length: Int
    var value: UInt32
    let least: UInt32
    switch lead {
    case 0..<0x80: return (Unicode.Scalar(lead), 1)
    case 0xC2..<0xE0: (length, value, least) = (2, UInt32(lead & 0x1F), 0x80)
    case 0xE0..<0xF0: (length, value, least) = (3, UInt32(lead & 0x0F), 0x800)
    case 0xF0..<0xF5: (length, value, least) = (4, UInt32(lead & 0x07), 0x10000)
    default: return nil
    }
    guard index + length <= bytes.endIndex else { return nil }
    for next in bytes[(index + 1)..<(index + length)] {
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}
