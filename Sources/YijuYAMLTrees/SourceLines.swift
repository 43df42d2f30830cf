/// Looks at the lines around a place, for what input methods and editors slip in.
struct SourceLines {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  subscript(index: Int) -> UInt8? { index >= 0 && index < bytes.count ? bytes[index] : nil }

  /// The first byte of the line that `offset` stands on.
  func lineStart(_ offset: Int) -> Int {
    var index = min(offset, bytes.count)
    while index > 0, bytes[index - 1] != 0x0A, bytes[index - 1] != 0x0D { index -= 1 }
    return index == 0 && hasMark ? min(3, bytes.count) : index
  }

  /// The end of the line that `offset` stands on, before its line break.
  func lineEnd(_ offset: Int) -> Int {
    var index = max(0, offset)
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    return min(index, bytes.count)
  }

  /// The first byte of the nearest line before that of `offset` that holds more than blanks and a comment.
  func previousLine(_ offset: Int) -> Int? {
    var start = lineStart(offset)
    while start > 0, let before = self[start - 1], before == 0x0A || before == 0x0D {
      let end = before == 0x0A && self[start - 2] == 0x0D ? start - 2 : start - 1
      start = lineStart(end)
      let content = skippingBlanks(start)
      if content < end, bytes[content] != UInt8(ascii: "#") { return start }
    }
    return nil
  }

  /// The first byte from `offset` on that is neither space nor tab.
  func skippingBlanks(_ offset: Int) -> Int {
    var index = max(0, offset)
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index
  }

  /// The end of the word that begins at `offset`, before a blank or a sign of flow style.
  func wordEnd(_ offset: Int) -> Int {
    var index = offset
    while let byte = self[index], byte > 0x20 {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): return index
      default: index += 1
      }
    }
    return index
  }

  /// Where the content of a line begins: after the indentation and any `- `.
  func content(ofLineAt start: Int) -> Int {
    var index = skippingBlanks(start)
    while self[index] == UInt8(ascii: "-"), self[index + 1] == 0x20 { index = skippingBlanks(index + 1) }
    return index
  }

  /// The first wide or otherwise foreign space in the indentation of a line, with its length and name.
  func foreignSpace(inIndentationAt start: Int) -> (offset: Int, length: Int, value: UInt32)? {
    let index = content(ofLineAt: start)
    return foreignSpace(at: index).map { (index, $0.length, $0.value) }
  }

  /// The foreign space (Unicode general category Zs other than U+0020) at `offset`.
  func foreignSpace(at offset: Int) -> (length: Int, value: UInt32)? {
    guard let byte = self[offset], byte >= 0xC2, let (value, length) = ByteScan.decode(bytes.span, at: offset),
      SourceLines.isForeignSpace(value)
    else { return nil }
    return (length, value)
  }

  /// The foreign space that ends at `offset`.
  func foreignSpace(endingAt offset: Int) -> (length: Int, value: UInt32)? {
    for length in 2...3 {
      if let found = foreignSpace(at: offset - length), found.length == length { return found }
    }
    return nil
  }

  static func isForeignSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// The first tab in the indentation of a line.
  func tab(inIndentationAt start: Int) -> Int? {
    var index = start
    while let byte = self[index], byte == 0x20 || byte == 0x09 {
      if byte == 0x09 { return index }
      index += 1
    }
    return nil
  }

  private var hasMark: Bool { bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF }
}

/// A `key: value` whose colon is not one to YAML.
struct ColonSlip {
  var name: Range<Int>
  /// The colon itself, with the blanks around it that a repair replaces.
  var colon: Range<Int>
  var isFullWidth: Bool
  /// Whether the line goes on after the colon.
  var hasValue: Bool
  /// The end of the colon alone.
  var colonEnd: Int
}

extension SourceLines {
  /// A slipped colon after the first name on the line that starts at `start`.
  func colonSlip(ofLineAt start: Int) -> ColonSlip? {
    let from = content(ofLineAt: start)
    return colonSlip(at: from)
  }

  /// A slipped colon after the name that begins at `from`. A name is at most 24 characters without punctuation, so that
  /// a sentence with a colon in it is not taken for one.
  func colonSlip(at from: Int) -> ColonSlip? {
    var index = from
    var scalars = 0
    while scalars <= 24, let (value, length) = ByteScan.decode(bytes.span, at: index) {
      if value == 0xFF1A {
        if index == from { return nil }
        return slip(from, index, length, isFullWidth: true)
      }
      if value == 0x3A {
        guard index > from, let next = self[index + 1], next != 0x20, next != 0x0A, next != 0x0D, next != 0x2F,
          next != 0x09, let first = self[from], !(0x30...0x39).contains(first)
        else { return nil }
        return slip(from, index, length, isFullWidth: false)
      }
      guard isName(value) else {
        // A blank may stand before a full-width colon.
        let next = skippingBlanks(index)
        if next > index, index > from, let (colon, length) = ByteScan.decode(bytes.span, at: next), colon == 0xFF1A {
          return slip(from, next, length, isFullWidth: true)
        }
        return nil
      }
      index += length
      scalars += 1
    }
    return nil
  }

  private func slip(_ from: Int, _ colon: Int, _ length: Int, isFullWidth: Bool) -> ColonSlip {
    var nameEnd = colon
    while nameEnd > from, self[nameEnd - 1] == 0x20 { nameEnd -= 1 }
    let after = skippingBlanks(colon + length)
    let hasValue = after < bytes.count && bytes[after] != 0x0A && bytes[after] != 0x0D
    return ColonSlip(
      name: from..<nameEnd, colon: nameEnd..<after, isFullWidth: isFullWidth, hasValue: hasValue,
      colonEnd: colon + length)
  }

  private func isName(_ value: UInt32) -> Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F: true
    case 0xC0..<0x2000: true
    case 0x2E80...0x2FFF, 0x3005...0x3007, 0x3040...0xD7FF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    case 0xFF08...0xFF09: true
    default: false
    }
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
