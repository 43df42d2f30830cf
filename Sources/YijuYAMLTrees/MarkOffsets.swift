/// Turns libyaml's marks, which count code points after the byte order mark, into byte offsets.
///
/// Marks come nearly in order, so the place of the last one is kept and one pass over the file serves them all.
struct MarkOffsets {
  private var scalars = 0
  private var byte: Int
  private let first: Int

  init(skipping mark: Int) {
    first = mark
    byte = mark
  }

  mutating func offset(of index: Int, in bytes: [UInt8]) -> Int {
    let count = bytes.count
    if index < scalars {
      while scalars > max(0, index), byte > first {
        byte -= 1
        if bytes[byte] & 0xC0 != 0x80 { scalars -= 1 }
      }
      return byte
    }
    // Eight bytes hold at most eight scalars, so this cannot run past the mark.
    while index - scalars >= 8, byte + 8 <= count {
      let word = bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: byte, as: UInt64.self)
      let continuations = (word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101
      scalars += 8 - continuations.nonzeroBitCount
      byte += 8
    }
    while scalars < index, byte < count {
      if bytes[byte] & 0xC0 != 0x80 { scalars += 1 }
      byte += 1
    }
    while byte < count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
    return byte
  }
}
