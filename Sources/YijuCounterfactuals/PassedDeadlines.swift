import YijuDecisions
import YijuPlans

/// Last days that are over: a day that moves forward only is never again on or before them.
enum PassedDeadlines {
  /// The nodes of deadlines that are not met on the first day the person can choose, and whose last day nothing moves.
  ///
  /// - Parameters:
  ///   - verdicts: By node, on that first day.
  ///   - chosen: The path of the day the person chooses.
  ///   - open: The paths of the facts that can change.
  static func nodes(of plan: Plan, _ verdicts: [UInt8], chosen: String, open: Set<String>) -> [Int] {
    func moves(day place: Int) -> Bool {
      let day = plan.days[place]
      let facts = [day.fact].compactMap(\.self) + day.spans.map(\.fact)
      return facts.contains { plan.facts[$0].path == chosen || open.contains(plan.facts[$0].path) }
        || (day.cohortDay.map { moves(day: $0) } ?? false)
    }
    func moves(slot place: Int) -> Bool {
      switch plan.slots[place].content {
      case .fact(let fact), .presumed(let fact, _, _):
        // A computed fact may follow from anything.
        plan.facts[fact].path == chosen || open.contains(plan.facts[fact].path) || plan.facts[fact].derivation != nil
      case .factOn, .factThroughout: true
      case .day(let day): moves(day: day)
      }
    }
    func moves(value place: Int) -> Bool {
      switch plan.values[place].content {
      case .constant: return false
      case .given(let slot): return moves(slot: slot)
      case .dated(let slot, _): return moves(slot: slot)
      case .table(let keys, let by, _), .rules(let keys, let by, _, _):
        let slots = keys.map { key in
          switch key {
          case .slot(let slot): slot
          case .cohort(let slot, _): slot
          }
        }
        return (slots + [by].compactMap(\.self)).contains { moves(slot: $0) }
      }
    }
    return plan.nodes.indices.filter { index in
      let node = plan.nodes[index]
      guard node.operation == .deadline, verdicts.indices.contains(index),
        verdicts[index] == Verdict.notMet.rawValue
      else { return false }
      let deadline = plan.deadlines[Int(node.b)]
      guard let fact = plan.days[deadline.day].fact, plan.facts[fact].path == chosen else { return false }
      switch deadline.end {
      case .counted(let anchor, let period, _): return !moves(day: anchor) && !moves(value: period)
      case .named(let value): return !moves(value: value)
      }
    }
  }
}
