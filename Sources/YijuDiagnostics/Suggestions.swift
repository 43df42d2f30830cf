/// Near misses among known names, for “did you mean”.
///
/// ```swift
/// Suggestions.nearest(to: "amont", among: ["amount", "title"])  // ["amount"]
/// Suggestions.nearest(to: "缴费月数", among: ["累计缴费月数", "标题"])  // ["累计缴费月数"]
/// ```
public enum Suggestions {
  /// The candidates that `name` was probably meant to be, nearest first, at most `limit`; none rather than a silly one.
  ///
  /// Near is a small number of slips (a letter missing, added, changed, or two swapped) for the length of the name.
  /// Names in Han letters are too short for that alone: there a candidate that contains the name, is contained in it or
  /// begins alike also counts. Case, `-` against `_` and full-width letters are no difference at all. Equally near
  /// candidates keep the order in which they were given.
  ///
  /// - Complexity: O(*candidates* · *length*²), lengths cut at 64.
  public static func nearest(to name: String, among candidates: [String], limit: Int = 3) -> [String] {
    let wanted = folded(name)
    if wanted.isEmpty { return [] }
    var scored: [(score: Int, index: Int)] = []
    for (index, candidate) in candidates.enumerated() where !candidate.utf8.elementsEqual(name.utf8) {
      if let score = score(wanted, folded(candidate)) { scored.append((score, index)) }
    }
    scored.sort { ($0.score, $0.index) < ($1.score, $1.index) }
    var result: [String] = []
    for entry in scored {
      if result.count >= max(0, min(limit, 3)) { break }
      let candidate = candidates[entry.index]
      if !result.contains(where: { $0.utf8.elementsEqual(candidate.utf8) }) { result.append(candidate) }
    }
    return result
  }

  private static func score(_ wanted: [UInt32], _ candidate: [UInt32]) -> Int? {
    if candidate.isEmpty { return nil }
    let longer = max(wanted.count, candidate.count)
    let shorter = min(wanted.count, candidate.count)
    let allowed = longer < 3 ? 0 : max(1, longer / 4 + (longer >= 7 ? 1 : 0))
    if longer - shorter <= allowed {
      let distance = distance(wanted, candidate)
      if distance <= allowed, distance < shorter { return distance * 4 }
    }
    guard wanted.contains(where: isHan), candidate.contains(where: isHan) else { return nil }
    if longer == 2, shorter == 2, wanted[0] == candidate[0], isHan(wanted[0]) { return 6 }
    if shorter >= 2, contains(wanted, candidate) || contains(candidate, wanted) { return 8 + longer - shorter }
    let common = zip(wanted, candidate).prefix { $0 == $1 }.count
    if common >= 2, common * 2 >= shorter { return 16 + longer - common }
    return nil
  }

  /// Slips between two names: insertion, deletion, change, and swap of neighbours (optimal string alignment).
  private static func distance(_ a: [UInt32], _ b: [UInt32]) -> Int {
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var best = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        current.append(best)
      }
      before = previous
      previous = current
    }
    return previous.last ?? 0
  }

  private static func contains(_ part: [UInt32], _ whole: [UInt32]) -> Bool {
    guard part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains { whole[$0..<($0 + part.count)].elementsEqual(part) }
  }

  private static func isHan(_ value: UInt32) -> Bool {
    (0x3400...0x9FFF).contains(value) || (0x20000...0x3FFFF).contains(value)
  }

  private static func folded(_ name: String) -> [UInt32] {
    name.unicodeScalars.prefix(64).map { scalar in
      var value = scalar.value
      if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
      if (0x41...0x5A).contains(value) { value += 0x20 }
      return value == 0x2D ? 0x5F : value
    }
  }
}
