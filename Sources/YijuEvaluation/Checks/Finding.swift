import YijuDecisions
import YijuPlans

extension Evaluator {
  func finding(_ node: PlanNode, _ inputs: CaseInputs) -> Verdict {
    guard let finding = inputs.findings[Int(node.b)] else { return .unknown }
    return Verdict(finding.isGood)
  }
}
