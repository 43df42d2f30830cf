// Sets and values in their order, without a list of all of them.
extension SetSearch {
  /// All ways to take `size` of the first `count` numbers, in lexicographic order; stops when `body` says so.
  static func combinations(of count: Int, taking size: Int, _ body: ([Int]) -> Bool) {
    guard size <= count else { return }
    var places = Array(0..<size)
    while true {
      guard body(places) else { return }
      // The last place that can still move on.
      guard let moving = places.indices.last(where: { places[$0] < count - size + $0 }) else { return }
      places[moving] += 1
      for next in places.indices where next > moving { places[next] = places[next - 1] + 1 }
    }
  }

  /// All ways to take one value of each axis, the first values first; stops when `body` says so.
  static func products(_ axes: [[Int64]], _ body: ([Int64]) -> Bool) {
    guard axes.allSatisfy({ !$0.isEmpty }) else { return }
    var places = axes.map { _ in 0 }
    while true {
      guard body(axes.indices.map { axes[$0][places[$0]] }) else { return }
      guard let moving = places.indices.last(where: { places[$0] + 1 < axes[$0].count }) else { return }
      places[moving] += 1
      for next in places.indices where next > moving { places[next] = 0 }
    }
  }
}
