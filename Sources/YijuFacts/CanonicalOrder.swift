/// The order of RFC 8785 of the members of an object, found without comparing texts where their beginnings differ.
enum CanonicalOrder {
  /// The places of the members, in canonical order of their names.
  ///
  /// - Complexity: n² for small objects, as all are that the engine writes; n·log n for large ones.
  static func places(of members: [JSONMember]) -> [Int] {
    guard members.count <= 32, let heads = heads(of: members) else {
      return members.indices.sorted { CanonicalJSON.precedes(members[$0].key, members[$1].key) }
    }
    var places: [Int] = []
    places.reserveCapacity(members.count)
    for place in members.indices {
      var slot = places.count
      while slot > 0, precedes(place, places[slot - 1], heads, members) { slot -= 1 }
      places.insert(place, at: slot)
    }
    return places
  }

  private static func precedes(_ lhs: Int, _ rhs: Int, _ heads: [UInt64], _ members: [JSONMember]) -> Bool {
    if heads[lhs] != heads[rhs] { return heads[lhs] < heads[rhs] }
    return CanonicalJSON.precedes(members[lhs].key, members[rhs].key)
  }

  /// The first eight bytes of each name as a number; nil when a name has a byte from which on the orders of UTF-8 and
  /// UTF-16 part.
  private static func heads(of members: [JSONMember]) -> [UInt64]? {
    var heads: [UInt64] = []
    heads.reserveCapacity(members.count)
    for member in members {
      var head: UInt64 = 0
      var count = 0
      for byte in member.key.utf8 {
        if byte >= 0xEE { return nil }
        head = head << 8 | UInt64(byte)
        count += 1
        if count == 8 { break }
      }
      heads.append(count < 8 ? head << UInt64(8 * (8 - count)) : head)
    }
    return heads
  }
}
