/// Keywords by spelling: an open hash table over UTF-8 bytes.
///
/// A dictionary of strings hashes by canonical equivalence, which for Chinese text costs more than all the rest of
/// reading a key.
struct SpellingIndex: Sendable {
  private var slots: [Int16]
  private let spellings: [[UInt8]]
  private let mask: Int

  /// Later spellings that repeat an earlier one are not found.
  init(_ words: [String]) {
    spellings = words.map { Array($0.utf8) }
    var size = 8
    while size < words.count * 3 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: -1, count: size)
    for (index, spelling) in spellings.enumerated() {
      var slot = Int(truncatingIfNeeded: SpellingIndex.hash(spelling.span)) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int16(truncatingIfNeeded: index)
    }
  }

  /// The place of the spelling in the list the index was made of.
  func find(_ text: String) -> Int? {
    let bytes = text.utf8.span
    var slot = Int(truncatingIfNeeded: SpellingIndex.hash(bytes)) & mask
    while true {
      let index = Int(slots[slot])
      if index < 0 { return nil }
      if SpellingIndex.isEqual(spellings[index], bytes) { return index }
      slot = (slot + 1) & mask
    }
  }

  private static func isEqual(_ spelling: [UInt8], _ bytes: Span<UInt8>) -> Bool {
    guard spelling.count == bytes.count else { return false }
    for index in spelling.indices where spelling[index] != bytes[index] { return false }
    return true
  }

  /// FNV-1a.
  private static func hash(_ bytes: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for index in bytes.indices { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
    return hash
  }
}
