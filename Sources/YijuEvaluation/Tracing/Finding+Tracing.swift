import YijuDecisions
import YijuPlans

extension DecisionTracing {
  mutating func traceFinding(_ check: PlanCheck, into result: inout CheckResult) {
    let place = Int(plan.nodes[check.body].b)
    result.required = required(check.required)
    guard plan.findings.indices.contains(place) else { return }
    if let finding = inputs.findings[place] {
      result.actual = .text(finding.word)
    } else {
      result.causes = [.finding(id: plan.findings[place].id)]
    }
  }
}
