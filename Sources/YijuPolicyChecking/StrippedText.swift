/// A text without its white space, as quotes are compared with: PDF text has `36 个月`, and YAML puts a space where a
/// line breaks between two Han characters.
struct StrippedText {
  /// The bytes without white space.
  private(set) var bytes: [UInt8]

  init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var run = Array(text.utf8)[...]
    while let byte = run.popFirst() {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: continue
      // U+00A0 no-break space, U+3000 ideographic space.
      case 0xC2 where run.first == 0xA0: run.removeFirst()
      case 0xE3 where run.starts(with: [0x80, 0x80]): run.removeFirst(2)
      default: bytes.append(byte)
      }
    }
    self.bytes = bytes
  }

  /// Where a quote stands, a range for each piece between `…`; nil when it does not occur.
  func ranges(of quote: String) -> [Range<Int>]? {
    var ranges: [Range<Int>] = []
    var start = 0
    for piece in StrippedText.pieces(of: StrippedText(quote).bytes) {
      guard let found = first(piece, from: start) else { return nil }
      ranges.append(found)
      start = found.upperBound
    }
    return ranges.isEmpty ? nil : ranges
  }

  /// The pieces between `…` (U+2026, one or several).
  private static func pieces(of bytes: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var piece: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == 0xE2, rest.starts(with: [0x80, 0xA6]) {
        rest.removeFirst(2)
        if !piece.isEmpty { pieces.append(piece) }
        piece = []
      } else {
        piece.append(byte)
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  /// The first place of `piece` at or after `start`, by Horspool's search: a long clause with many quotes is searched
  /// in steps of a quote's length.
  private func first(_ piece: [UInt8], from start: Int) -> Range<Int>? {
    guard let last = piece.last, start + piece.count <= bytes.count else { return nil }
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
