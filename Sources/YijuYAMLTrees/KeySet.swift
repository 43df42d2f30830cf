/// The keys of one mapping seen so far, compared byte for byte.
///
/// `String` compares and hashes by canonical equivalence, which costs a normalisation per key and would let two
/// spellings pass for one; keys are checked for one spelling beforehand. Few keys are compared in turn, many by hash.
struct KeySet {
  private var few: [(key: String, index: Int)] = []
  private var many: [Bytes: Int] = [:]

  private struct Bytes: Hashable {
    let key: String

    static func == (left: Bytes, right: Bytes) -> Bool { left.key.utf8.elementsEqual(right.key.utf8) }

    func hash(into hasher: inout Hasher) {
      let contiguous: Void? = key.utf8.withContiguousStorageIfAvailable {
        hasher.combine(bytes: UnsafeRawBufferPointer($0))
      }
      if contiguous == nil { for byte in key.utf8 { hasher.combine(byte) } }
    }
  }

  /// Adds a key with its place among the entries; returns the place of the same key when it was there.
  mutating func insert(_ key: String, at index: Int) -> Int? {
    if many.isEmpty {
      let length = key.utf8.count
      for entry in few where entry.key.utf8.count == length && entry.key.utf8.elementsEqual(key.utf8) {
        return entry.index
      }
      few.append((key, index))
      if few.count > 12 { for entry in few { many[Bytes(key: entry.key)] = entry.index } }
      return nil
    }
    let bytes = Bytes(key: key)
    if let found = many[bytes] { return found }
    many[bytes] = index
    return nil
  }
}
