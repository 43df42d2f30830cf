import YijuDiagnostics

/// Leaves out the space that YAML's folding puts between two lines of Han text, which is written without spaces.
enum HanFolding {
  /// The text without those spaces; nil when there are none.
  static func joined(_ text: UnsafeBufferPointer<UInt8>, of node: YAMLNode, in source: [UInt8]) -> String? {
    let walk = ScalarWalk(node, in: source)
    var joins = walk.joins[...]
    if joins.isEmpty { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for (offset, byte) in text.enumerated() {
      if let next = joins.first, next == offset {
        // The walk went astray if there is anything but the folded space here.
        guard byte == 0x20 else { return nil }
        joins.removeFirst()
        continue
      }
      result.append(byte)
    }
    return joins.isEmpty ? String(decoding: result, as: UTF8.self) : nil
  }

  /// Whether the characters on both sides of a fold are written without a space between them.
  static func isBetweenHan(before: Int, after: Int, in source: [UInt8]) -> Bool {
    var start = before - 1
    while start > 0, before - start < 4, source.indices.contains(start), source[start] & 0xC0 == 0x80 { start -= 1 }
    guard let left = ByteScan.decode(source.span, at: start), left.length == before - start,
      let right = ByteScan.decode(source.span, at: after)
    else { return false }
    return isHan(left.value) && isHan(right.value)
  }

  private static func isHan(_ value: UInt32) -> Bool {
    switch value {
    case 0x2018...0x201D, 0x2026, 0x2E80...0x2FFF, 0x3001...0x303F, 0x3400...0x9FFF, 0xF900...0xFAFF,
      0xFF01...0xFF60, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
