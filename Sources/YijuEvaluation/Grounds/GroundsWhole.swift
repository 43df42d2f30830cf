import YijuDecisions
import YijuPlans

/// What must hold of a case for all pieces and facts to be as made ready: most cases are complete, and one look at all of
/// it is faster than one at each piece.
struct GroundsWhole: Sendable {
  private let known: [Int]
  private let concerned: [Int]
  private let values: [GroundsValue]
  private let margins: [Int]
  private let daySlots: [Int]
  private let lists: [Int]
  /// By interpretation, whether such a case rests on it, but for the sum.
  let relied: [Bool]

  /// nil where a piece is always traced or has members, or where more is said of a fact than can be made ready.
  init?(_ pieces: [GroundsPiece], _ facts: GroundsFacts, _ validity: [Int], interpretations: Int) {
    let used = facts.usedSlots.compactMap { facts.bySlot[$0] } + facts.behindWithSum + facts.behind
    guard pieces.allSatisfy({ $0.concerning != nil && $0.members.isEmpty }), used.allSatisfy({ $0.known != nil }) else {
      return nil
    }
    func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
      var seen: Set<Element> = []
      return elements.filter { seen.insert($0).inserted }
    }
    known = unique(pieces.flatMap(\.known))
    concerned = unique(pieces.flatMap { $0.concerned + ($0.isConditional ? [$0.node] : []) })
    values = unique(pieces.flatMap(\.values) + used.compactMap(\.value))
    margins = unique(pieces.flatMap(\.margins))
    daySlots = unique(used.compactMap(\.daySlot))
    lists = unique(used.filter { $0.value == nil }.map(\.fact))
    var relied = Array(repeating: false, count: interpretations)
    for place in pieces.flatMap(\.relied) + validity { relied[place] = true }
    self.relied = relied
  }

  /// Whether all is known of a case that the bytes made ready say.
  func fits(_ inputs: CaseInputs, _ state: inout GroundsState, _ parts: GroundsParts) -> Bool {
    let verdicts = state.evaluation.verdicts.span
    for node in known where verdicts[node] == Verdict.unknown.rawValue { return false }
    for node in concerned where verdicts[node] == Verdict.notApplicable.rawValue { return false }
    for lastDay in state.lastDays where lastDay == nil { return false }
    for node in margins where !GroundsPiece.isWritable(state.trace.rows[node].margin) { return false }
    for value in values where !value.isWritable(inputs, parts) { return false }
    for slot in daySlots where inputs.slots[slot] == SlotCode.unknown { return false }
    for list in lists where inputs.lists[list]?.isComplete != true { return false }
    return true
  }
}
