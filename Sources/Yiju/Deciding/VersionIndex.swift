import YijuCivilCalendars

/// Finds a version by the days on which it begins and became known, among any number.
///
/// Versions stand in order of their first day. Above them stands a tree whose nodes hold the earliest publication below
/// them, so that the last version that begins by a day and is known by another is found without looking at those between.
struct VersionIndex: Sendable {
  /// First days, ascending.
  private let starts: [Day]
  /// A binary tree in one array: node *n* has the children 2*n* and 2*n*+1, the leaves are the last `leafCount`.
  private let earliest: [Day]
  private let leafCount: Int
  /// How many versions there are.
  var count: Int { starts.count }

  /// - Parameter versions: In order of their first day; without publication a version is always known.
  init(_ versions: [(from: Day, publishedOn: Day?)]) {
    var leaves = 1
    while leaves < versions.count { leaves *= 2 }
    var earliest = [Day](repeating: .latest, count: 2 * leaves)
    for (place, version) in versions.enumerated() { earliest[leaves + place] = version.publishedOn ?? .earliest }
    for node in stride(from: leaves - 1, to: 0, by: -1) {
      earliest[node] = min(earliest[2 * node], earliest[2 * node + 1])
    }
    self.starts = versions.map(\.from)
    self.earliest = earliest
    self.leafCount = leaves
  }

  /// How many versions begin on or before a day.
  ///
  /// - Complexity: logarithmic.
  func count(startingBy day: Day, steps: inout Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      steps += 1
      let middle = (low + high) / 2
      if starts[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The last of the first `limit` versions that was known on a day; nil when none was.
  ///
  /// - Complexity: logarithmic in the number of versions.
  func lastKnown(before limit: Int, on day: Day, steps: inout Int) -> Int? {
    search(node: 1, width: leafCount, from: 0, limit: limit, day, takesLast: true, &steps)
  }

  /// The first version from a place on that was known on a day; nil when none was.
  ///
  /// - Complexity: logarithmic in the number of versions.
  func firstKnown(from place: Int, on day: Day, steps: inout Int) -> Int? {
    search(node: 1, width: leafCount, from: place, limit: starts.count, day, takesLast: false, &steps)
  }

  /// Goes down to the first or last leaf in `from..<limit` that was known; the depth is that of the tree. A subtree that
  /// lies wholly inside and holds a known version always yields one, so that at most two ways are tried at any height.
  private func search(
    node: Int, width: Int, start: Int = 0, from: Int, limit: Int, _ day: Day, takesLast: Bool, _ steps: inout Int
  ) -> Int? {
    steps += 1
    guard start < limit, start + width > from, earliest[node] <= day else { return nil }
    if width == 1 { return start < starts.count ? start : nil }
    let half = width / 2
    let sides = takesLast ? [1, 0] : [0, 1]
    for side in sides {
      let found = search(
        node: 2 * node + side, width: half, start: start + side * half, from: from, limit: limit, day,
        takesLast: takesLast, &steps)
      if let found { return found }
    }
    return nil
  }
}
