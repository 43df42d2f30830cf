import YijuDecisions
import YijuPlans

extension Evaluator {
  /// Met only by a complete list without a possible match.
  func exclusion(_ node: PlanNode, at index: Int, _ inputs: CaseInputs, _ state: inout EvaluationState) -> Verdict {
    let matches = matches(plan.listChecks[Int(node.b)], at: index, inputs, &state)
    if matches.least > 0 { return .notMet }
    return matches.most == 0 ? .met : .unknown
  }
}
