/// Texts brought to one form, so that what a person would call the same text compares as the same.
public enum TextFolding {
  /// The folded form: full-width letters, digits and brackets as ASCII, letters small, no white space.
  ///
  /// ```swift
  /// TextFolding.folded("初级（五级）") == TextFolding.folded("初级 (五级)")  // true
  /// ```
  ///
  /// - Complexity: linear in the text.
  public static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: continue
      case 0x41...0x5A: append(scalar.value + 0x20)
      case 0xFF21...0xFF3A: append(scalar.value - 0xFEE0 + 0x20)
      case 0xFF01...0xFF5E: append(scalar.value - 0xFEE0)
      default: scalars.append(scalar)
      }
    }
    func append(_ value: UInt32) {
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}
