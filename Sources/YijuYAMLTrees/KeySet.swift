/// Finds a key among those of its mapping read so far, byte for byte.
///
/// `String` compares and hashes by canonical equivalence, which costs a normalisation per key and would let two
/// spellings pass for one; keys are checked for one spelling beforehand. Few keys are compared in turn, many by hash.
struct KeySet {
  private var places: [Bytes: Int] = [:]
  private static let few = 12

  private struct Bytes: Hashable {
    let key: String

    static func == (left: Bytes, right: Bytes) -> Bool { KeySet.isEqual(left.key, right.key) }

    func hash(into hasher: inout Hasher) { key.utf8.span.withUnsafeBytes { hasher.combine(bytes: $0) } }
  }

  /// The place of the same key among `entries`; a key that is not among them is remembered as the next entry's.
  mutating func find(_ key: String, in entries: [YAMLEntry]) -> Int? {
    if entries.count <= Self.few {
      for place in entries.indices where KeySet.isEqual(entries[place].key, key) { return place }
      return nil
    }
    if places.isEmpty {
      places.reserveCapacity(entries.count * 8)
      for place in entries.indices { places[Bytes(key: entries[place].key)] = place }
    }
    func taken(_ place: inout Int) -> Int { place }
    // One search both finds the place and makes it.
    let place = taken(&places[Bytes(key: key), default: entries.count])
    return place < entries.count ? place : nil
  }

  private static func isEqual(_ left: String, _ right: String) -> Bool {
    let left = left.utf8.span
    let right = right.utf8.span
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }
}
