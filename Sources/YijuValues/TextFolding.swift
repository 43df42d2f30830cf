/// Texts brought to one form, so that what a person would call the same text compares as the same: where a policy says
/// `compare: normalized`, for words and levels, and for names looked up in a register. 焊工（电焊） is 焊工(电焊), ＣＮＣ is cnc.
///
/// Folded are width (full-width forms to ASCII), case of Latin letters, brackets of every shape to round ones, dashes,
/// and the dots between parts of a name; dropped are white space and characters that cannot be seen. Nothing else
/// changes: 电焊工 and 焊工 stay two names.
public enum TextFolding {
  /// The folded form.
  ///
  /// ```swift
  /// TextFolding.folded("初级（五级）") == TextFolding.folded("初级 (五级)")  // true
  /// ```
  ///
  /// - Complexity: linear in the text.
  public static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard let folded = folded(scalar.value), let kept = Unicode.Scalar(folded) else { continue }
      scalars.append(kept)
    }
    return String(scalars)
  }

  /// What a scalar counts as; nil for one that does not count.
  private static func folded(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x41...0x5A: scalar + 0x20
    // Full-width brackets, letters, and the rest of the full-width forms.
    case 0xFF3B, 0xFF5B, 0xFF08: 0x28
    case 0xFF3D, 0xFF5D, 0xFF09: 0x29
    case 0xFF0D: 0x2D
    case 0xFF21...0xFF3A: scalar - 0xFEE0 + 0x20
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    case 0x5B, 0x7B, 0x3008, 0x300A, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0xFE35, 0xFE39, 0xFE59: 0x28
    case 0x5D, 0x7D, 0x3009, 0x300B, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B, 0xFE36, 0xFE3A, 0xFE5A: 0x29
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: 0x2D
    case 0x30FB, 0xFF65, 0x2022, 0x2219, 0x2027, 0x2E33, 0x22C5: 0xB7
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: nil
    case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF:
      nil
    default: scalar
    }
  }
}
