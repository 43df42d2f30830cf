import YijuPolicies

/// What comes before what in a procedure: the order of the file, unless a step says after which it starts.
struct ProcedureOrder {
  /// More steps make no procedure a person can follow, and the order of all pairs would take long.
  static let mostSteps = 200

  /// By step: the places of those it starts after.
  private(set) var before: [[Int]] = []
  /// By step: the places of all that are done when it starts.
  private(set) var ancestors: [Set<Int>] = []
  /// By step: whether a step starts after it.
  private(set) var isFollowed: [Bool] = []
  /// Whether a step names one that is not there or not earlier: what follows what is not known then, and such a step is
  /// taken to start after all before it, so that only that is reported.
  private(set) var isMisplaced = false
  private var places: [String: Int] = [:]

  init(_ procedure: Procedure) {
    isFollowed = Array(repeating: false, count: procedure.steps.entries.count)
    for (place, entry) in procedure.steps.entries.enumerated() {
      let named = entry.element.startsAfter
      var direct = named.isEmpty ? (place > 0 ? [place - 1] : []) : named.compactMap { places[$0.value] }
      if direct.count < named.count {
        isMisplaced = true
        direct = Array(0..<place)
      }
      var all: Set<Int> = []
      for earlier in direct {
        isFollowed[earlier] = true
        all.insert(earlier)
        all.formUnion(ancestors[earlier])
      }
      before.append(direct)
      ancestors.append(all)
      places[entry.id.value] = place
    }
  }

  /// The place of a step of an id; nil when there is none.
  func place(of id: String) -> Int? { places[id] }

  /// Whether one step is done when another starts.
  func isDone(_ id: String, before place: Int) -> Bool {
    places[id].map { ancestors.indices.contains(place) && ancestors[place].contains($0) } ?? false
  }
}
