import YijuDiagnostics
import YijuPlans
import YijuPolicies

extension PlanBuilder {
  mutating func plan(_ check: FindingCheck, of planned: inout PlanCheck) {
    let finding = check.finding
    plan.findings.append(
      PlanFinding(
        id: finding.id.value, question: finding.question, good: finding.good.value, bad: finding.bad?.value,
        office: finding.office?.value))
    planned.body = node(PlanNode(.finding, b: plan.findings.count - 1))
    planned.required = PlanRequired(
      test: "\"\(finding.good.value)\"", phrase: LocalizedText(zh: finding.good.value, en: finding.good.value),
      values: [])
  }
}
