/// A ZIP archive of stored parts: no compression, no time of day, so that equal parts give equal bytes.
struct StoredArchive {
  private struct Part {
    var name: [UInt8]
    var content: [UInt8]
    var offset: Int
    var checksum: UInt32
  }

  private var parts: [Part] = []
  private var body: [UInt8] = []

  mutating func add(_ name: String, _ content: String) {
    let part = Part(
      name: Array(name.utf8), content: Array(content.utf8), offset: body.count, checksum: CRC32.of(content.utf8))
    body += field(0x0403_4B50, 4) + field(20, 2) + common(part) + field(part.name.count, 2) + field(0, 2)
    body += part.name + part.content
    parts.append(part)
  }

  func bytes() -> [UInt8] {
    var directory: [UInt8] = []
    for part in parts {
      directory += field(0x0201_4B50, 4) + field(20, 2) + field(20, 2) + common(part) + field(part.name.count, 2)
      directory +=
        field(0, 2) + field(0, 2) + field(0, 2) + field(0, 2) + field(0, 4) + field(part.offset, 4) + part.name
    }
    return body + directory + field(0x0605_4B50, 4) + field(0, 2) + field(0, 2) + field(parts.count, 2)
      + field(parts.count, 2) + field(directory.count, 4) + field(body.count, 4) + field(0, 2)
  }

  /// Flags (names are UTF-8), method, time, date (1980-01-01), checksum, sizes.
  private func common(_ part: Part) -> [UInt8] {
    field(0x0800, 2) + field(0, 2) + field(0, 2) + field(0x21, 2) + field(Int(part.checksum), 4)
      + field(part.content.count, 4) + field(part.content.count, 4)
  }

  private func field(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}

/// The checksum of ZIP (ISO 3309).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    var value = UInt32(index)
    for _ in 0..<8 { value = value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1 }
    return value
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 0xFF)] ^ (value >> 8) }
    return value ^ 0xFFFF_FFFF
  }
}
