import YijuDecisions
import YijuPlans

// Kleene logic over the verdicts of the members. A member that does not concern the case imposes nothing in `all`, and
// offers no way in `any` and `none`.
extension Evaluator {
  @inline(__always)
  static func all(_ node: PlanNode, _ children: Span<Int32>, _ verdicts: Span<UInt8>) -> Verdict {
    var isUnknown = false
    var isMet = node.childCount == 0
    let first = Int(node.firstChild)
    for place in first..<first + Int(node.childCount) {
      switch verdicts[Int(children[place])] {
      case Verdict.notMet.rawValue: return .notMet
      case Verdict.unknown.rawValue: isUnknown = true
      case Verdict.met.rawValue: isMet = true
      default: break
      }
    }
    return isUnknown ? .unknown : isMet ? .met : .notApplicable
  }

  @inline(__always)
  static func any(_ node: PlanNode, _ children: Span<Int32>, _ verdicts: Span<UInt8>) -> Verdict {
    var isUnknown = false
    let first = Int(node.firstChild)
    for place in first..<first + Int(node.childCount) {
      switch verdicts[Int(children[place])] {
      case Verdict.met.rawValue: return .met
      case Verdict.unknown.rawValue: isUnknown = true
      default: break
      }
    }
    return isUnknown ? .unknown : .notMet
  }

  /// The first child says whether the second concerns the case. As implication (`low` 0) an unknown condition leaves a
  /// met check met; as conjunction (`low` 1) it leaves an unmet one unmet.
  static func onlyWhen(_ node: PlanNode, _ children: Span<Int32>, _ verdicts: Span<UInt8>) -> Verdict {
    let first = Int(node.firstChild)
    let condition = Verdict(rawValue: verdicts[Int(children[first])]) ?? .unknown
    let body = Verdict(rawValue: verdicts[Int(children[first + 1])]) ?? .unknown
    switch condition {
    case .met, .notApplicable: return body
    case .notMet: return .notApplicable
    case .unknown:
      if body == .notApplicable { return .notApplicable }
      return body == (node.low == 0 ? .met : .notMet) ? body : .unknown
    }
  }
}
