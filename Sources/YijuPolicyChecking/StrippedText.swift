/// A text without its white space, as quotes are compared with: PDF text has `36 个月`, and YAML puts a space where a
/// line breaks between two Han characters.
struct StrippedText {
  /// The bytes without white space.
  private(set) var bytes: [UInt8]

  init(_ text: String) {
    var bytes: [UInt8] = []
    let written = text.utf8.span
    let count = written.count
    bytes.reserveCapacity(count)
    var index = 0
    while index < count {
      let byte = written[index]
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      // U+00A0 no-break space, U+3000 ideographic space.
      case 0xC2 where index + 1 < count && written[index + 1] == 0xA0: index += 2
      case 0xE3 where index + 2 < count && written[index + 1] == 0x80 && written[index + 2] == 0x80: index += 3
      default:
        bytes.append(byte)
        index += 1
      }
    }
    self.bytes = bytes
  }

  /// Where a quote stands, a range for each piece between `…`; nil when it does not occur.
  func ranges(of quote: String) -> [Range<Int>]? {
    var ranges: [Range<Int>] = []
    var start = 0
    let words = StrippedText(quote).bytes
    for piece in StrippedText.pieces(of: words) {
      guard let found = first(words[piece], from: start) else { return nil }
      ranges.append(found)
      start = found.upperBound
    }
    return ranges.isEmpty ? nil : ranges
  }

  /// The pieces between `…` (U+2026, one or several).
  private static func pieces(of bytes: [UInt8]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0xA6 else {
        index += 1
        continue
      }
      if start < index { pieces.append(start..<index) }
      index += 3
      start = index
    }
    if start < bytes.count { pieces.append(start..<bytes.count) }
    return pieces
  }

  /// Below so many bytes a plain search is over before the table of a quicker one is made.
  private static let short = 1_024

  /// The first place of `piece` at or after `start`, by Horspool's search: a long clause with many quotes is searched
  /// in steps of a quote's length.
  private func first(_ piece: ArraySlice<UInt8>, from start: Int) -> Range<Int>? {
    guard let first = piece.first, let last = piece.last, start + piece.count <= bytes.count else { return nil }
    if bytes.count - start < StrippedText.short {
      for place in start...(bytes.count - piece.count)
      where bytes[place] == first && bytes[place..<(place + piece.count)].elementsEqual(piece) {
        return place..<(place + piece.count)
      }
      return nil
    }
    var shifts = [Int](repeating: piece.count, count: 256)
    for (index, byte) in piece.dropLast().enumerated() { shifts[Int(byte)] = piece.count - 1 - index }
    var place = start
    while place + piece.count <= bytes.count {
      let byte = bytes[place + piece.count - 1]
      if byte == last, bytes[place..<(place + piece.count)].elementsEqual(piece) {
        return place..<(place + piece.count)
      }
      place += shifts[Int(byte)]
    }
    return nil
  }
}
