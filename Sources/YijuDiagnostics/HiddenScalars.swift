/// Unicode scalars that a reader does not see, or sees as something else than what a program reads.
package enum HiddenScalars {
  /// Why a scalar is not shown as it is.
  package enum Category: Sendable {
    /// C0 (line feed and tab included), DEL, C1, and the separators U+2028 and U+2029.
    case control
    /// Marks that turn the direction of the text around them.
    case bidirectional
    /// Scalars without a glyph, harmless in no text that this project reads.
    case invisible
    /// U+200C and U+200D, which some scripts need inside words.
    case joiner
    /// Variation selectors, which choose a form of the character before them.
    case selector
    /// Private use, noncharacters and U+FFFD: no meaning, or one lost in a conversion.
    case meaningless
  }

  /// The category of a scalar, nil for one that is plainly visible (or a space).
  package static func category(_ value: UInt32) -> Category? {
    switch value {
    case 0x20..<0x7F: nil
    case 0..<0x20, 0x7F..<0xA0: .control
    case 0xAD, 0x034F: .invisible
    case 0xA0..<0x061C: nil
    case 0x061C: .bidirectional
    case 0x115F...0x1160, 0x17B4...0x17B5: .invisible
    case 0x180B...0x180F: .selector
    case 0x200B: .invisible
    case 0x200C...0x200D: .joiner
    case 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: .bidirectional
    case 0x2028...0x2029: .control
    case 0x2060...0x2065, 0x206A...0x206F: .invisible
    case 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB: .invisible
    case 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xFFFD...0xFFFF: .meaningless
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: .selector
    case 0x1D173...0x1D17A, 0xE0000...0xE007F: .invisible
    case 0xF0000...: .meaningless
    default: value & 0xFFFE == 0xFFFE ? .meaningless : nil
    }
  }

  /// Whether text for people shows the scalar as `\u{…}`.
  static func isEscaped(_ value: UInt32) -> Bool {
    switch category(value) {
    case nil, .selector: false
    default: true
    }
  }
}
