import YijuDiagnostics

/// Which characters a key may hold: those that have one spelling and a shape of their own.
///
/// A key must be in Unicode Normalization Form C. The standard library has no public test for it, so the characters are
/// limited to ranges in which every string is in that form already: no combining marks, no compatibility ideographs, no
/// characters with a canonical singleton. That covers the scripts of Chinese public data, Uyghur and Kazakh included.
enum KeyCharacters {
  /// The first scalar that has no place in a key.
  static func firstRefused(in key: String) -> UInt32? {
    for scalar in key.unicodeScalars where !isAllowed(scalar.value) {
      // Reported as characters already, wherever they stand.
      switch HiddenScalars.category(scalar.value) {
      case .control, .bidirectional, .invisible, .meaningless: continue
      default: return scalar.value
      }
    }
    return nil
  }

  private static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300: true
    case 0x375...0x377, 0x37A...0x37D, 0x37F, 0x384...0x386, 0x388...0x482, 0x48A...0x559: true
    case 0x621...0x64A, 0x66E...0x66F, 0x671...0x6D3, 0x660...0x669, 0x6F0...0x6FF: true
    case 0x2010...0x2027, 0x2030...0x205E, 0x2070...0x20BF: true
    case 0x2100...0x2125, 0x2127...0x2129, 0x212C...0x2328, 0x232B...0x2ADB, 0x2ADD...0x2BFF: true
    case 0x2E80...0x2FFF, 0x3001...0x3029, 0x3030...0x3096, 0x309B...0x3163, 0x3165...0xA48C: true
    case 0xAC00...0xD7A3, 0xFA0E...0xFA0F, 0xFA11, 0xFA13...0xFA14, 0xFA1F, 0xFA21, 0xFA23...0xFA24: true
    case 0xFA27...0xFA29, 0xFE30...0xFE6F, 0xFF01...0xFF9F, 0xFFA1...0xFFEE: true
    case 0x1F300...0x1FAFF, 0x20000...0x2F7FF, 0x30000...0x3FFFD: true
    default: false
    }
  }
}
