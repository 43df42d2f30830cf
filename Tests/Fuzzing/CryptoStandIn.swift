// A module of the name and the few calls of swift-crypto, which is not built outside the package. The hash is none to
// rely on: the fuzzer looks at how records are read and not at what they are worth.

/// Stands for SHA-256 of swift-crypto.
public struct SHA256 {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (
    0xCBF2_9CE4_8422_2325, 0x9E37_79B9_7F4A_7C15, 0xBF58_476D_1CE4_E5B9, 0x94D0_49BB_1331_11EB
  )

  /// Nothing hashed yet.
  public init() {}

  /// Adds bytes.
  public mutating func update(bufferPointer: UnsafeRawBufferPointer) {
    for byte in bufferPointer {
      words.0 = (words.0 ^ UInt64(byte)) &* 0x100_0000_01B3
      words.1 = (words.1 ^ words.0) &* 0x100_0000_01B3
      words.2 = (words.2 ^ words.1) &* 0x100_0000_01B3
      words.3 = (words.3 ^ words.2) &* 0x100_0000_01B3
    }
  }

  /// 32 bytes that depend on all that was added.
  public func finalize() -> [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
  }
}
