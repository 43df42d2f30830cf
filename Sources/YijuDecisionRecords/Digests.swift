import Crypto

/// SHA-256 (FIPS 180-4) as the 64 lower-case hexadecimal digits that records and files are known by.
package enum Digests {
  /// The digest of some bytes.
  package static func sha256(_ bytes: [UInt8]) -> String { sha256(bytes[...]) }

  /// The digest of some bytes among others.
  package static func sha256(_ bytes: ArraySlice<UInt8>) -> String {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return hex(hash.finalize())
  }

  /// Bytes as lower-case hexadecimal digits.
  package static func hex(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in bytes {
      text.append(digit(byte >> 4))
      text.append(digit(byte & 0xF))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that lower-case hexadecimal digits stand for; nil for anything else.
  package static func bytes(hex text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for unit in text.utf8 {
      let digit: UInt8
      switch unit {
      case 0x30...0x39: digit = unit - 0x30
      case 0x61...0x66: digit = unit - 0x57
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return high == nil ? bytes : nil
  }

  /// Whether a text has the form of a digest.
  package static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
