/// Text made fit for a line of a terminal: nothing in it moves the cursor, turns the direction or hides.
package enum DisplayText {
  /// `text` with control, bidirectional and invisible scalars as `\u{…}`, cut after `limit` scalars.
  package static func sanitized(_ text: String, limit: Int = .max) -> String {
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count >= limit {
        result += "…"
        break
      }
      count += 1
      append(scalar, to: &result)
    }
    return result
  }

  /// The columns that a scalar takes: 2 for East Asian wide and fullwidth ones, 0 for combining ones, otherwise 1.
  ///
  /// Ambiguous ones (`“`, `…`, `·`) count 1, as terminals outside East Asian legacy modes show them.
  package static func width(of value: UInt32) -> Int {
    if value < 0x300 { return 1 }
    if contains(value, in: zeroWidth) { return 0 }
    return contains(value, in: wide) ? 2 : 1
  }

  /// The columns that `text` takes.
  package static func width(of text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars { width += self.width(of: scalar.value) }
    return width
  }

  static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    if HiddenScalars.isEscaped(scalar.value) {
      result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }

  private static func contains(_ value: UInt32, in table: [ClosedRange<UInt32>]) -> Bool {
    var low = 0
    var high = table.count
    while low < high {
      let middle = low + (high - low) / 2
      let range = table[middle]
      if value < range.lowerBound {
        high = middle
      } else if value > range.upperBound {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }

  // Unicode Standard Annex #11 (East Asian Width W and F), rounded to whole blocks where a block is nearly all wide.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x25FD...0x25FE, 0x2614...0x2615,
    0x2648...0x2653, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x2705...0x2705, 0x270A...0x270B, 0x274C...0x274C,
    0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2E80...0x303E,
    0x3041...0x3247, 0x3250...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
  ]

  // Combining marks (general category Mn and Me) of the scripts that turn up in Chinese public data.
  private static let zeroWidth: [ClosedRange<UInt32>] = [
    0x0300...0x036F, 0x0483...0x0489, 0x0591...0x05BD, 0x0610...0x061A, 0x064B...0x065F, 0x0670...0x0670,
    0x06D6...0x06DC, 0x06DF...0x06E4, 0x06E7...0x06E8, 0x06EA...0x06ED, 0x0711...0x0711, 0x0900...0x0902,
    0x0E31...0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E, 0x0F18...0x0F19, 0x0F71...0x0F7E, 0x0F80...0x0F84,
    0x0F8D...0x0FBC, 0x180B...0x180F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x20D0...0x20FF,
    0x302A...0x302D, 0x3099...0x309A, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xE0100...0xE01EF,
  ]
}
