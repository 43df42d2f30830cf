package import YijuDecisions
import YijuPlans

extension Evaluator {
  /// The outcome of the case decided last when some checks are known not to be met: groups are told again from the
  /// verdicts of their members.
  ///
  /// For a case part of which was taken away: what cannot be met whatever that part becomes is not unknown.
  package func outcome(_ state: inout EvaluationState, notMet pinned: [Int]) -> Outcome {
    for node in pinned where state.verdicts.indices.contains(node) {
      state.verdicts[node] = Verdict.notMet.rawValue
    }
    let children = children.span
    for index in nodes.indices {
      let verdict: Verdict? =
        switch nodes[index].operation {
        case .all: Self.all(nodes[index], children, state.verdicts.span)
        case .any: Self.any(nodes[index], children, state.verdicts.span)
        case .none: Self.any(nodes[index], children, state.verdicts.span).negated
        case .onlyWhen: Self.onlyWhen(nodes[index], children, state.verdicts.span)
        case .range, .outsideRange, .member, .notMember, .valueRange, .test, .deadline, .gate, .count, .exclusion,
          .finding:
          nil
        }
      if let verdict { state.verdicts[index] = verdict.rawValue }
    }
    let isDenied = ([plan.root] + plan.schemeNodes).contains { state.verdict($0) == .notMet }
    if isDenied { return .denied }
    return state.verdict(plan.root) == .unknown ? .undetermined : .granted
  }
}
