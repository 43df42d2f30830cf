import YijuDecisions
import YijuPlans

// Kleene logic over the verdicts of the members. A member that does not concern the case imposes nothing in `all`, and
// offers no way in `any` and `none`.
extension Evaluator {
  @inline(__always)
  func all(_ node: PlanNode, _ state: EvaluationState) -> Verdict {
    var isUnknown = false
    var isMet = node.childCount == 0
    let first = Int(node.firstChild)
    for place in first..<first + Int(node.childCount) {
      switch state.verdicts[Int(children[place])] {
      case Verdict.notMet.rawValue: return .notMet
      case Verdict.unknown.rawValue: isUnknown = true
      case Verdict.met.rawValue: isMet = true
      default: break
      }
    }
    return isUnknown ? .unknown : isMet ? .met : .notApplicable
  }

  func any(_ node: PlanNode, _ state: EvaluationState) -> Verdict {
    var isUnknown = false
    let first = Int(node.firstChild)
    for place in first..<first + Int(node.childCount) {
      switch state.verdicts[Int(children[place])] {
      case Verdict.met.rawValue: return .met
      case Verdict.unknown.rawValue: isUnknown = true
      default: break
      }
    }
    return isUnknown ? .unknown : .notMet
  }

  func none(_ node: PlanNode, _ state: EvaluationState) -> Verdict { any(node, state).negated }

  /// The first child says whether the second concerns the case. As implication (`low` 0) an unknown condition leaves a
  /// met check met; as conjunction (`low` 1) it leaves an unmet one unmet.
  func onlyWhen(_ node: PlanNode, _ state: EvaluationState) -> Verdict {
    let first = Int(node.firstChild)
    let condition = state.verdict(Int(children[first]))
    let body = state.verdict(Int(children[first + 1]))
    switch condition {
    case .met, .notApplicable: return body
    case .notMet: return .notApplicable
    case .unknown:
      if body == .notApplicable { return .notApplicable }
      return body == (node.low == 0 ? .met : .notMet) ? body : .unknown
    }
  }
}
