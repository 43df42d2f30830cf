import YijuDiagnostics
import YijuPlans
import YijuPolicies

extension PlanBuilder {
  mutating func plan(_ exclusion: Exclusion, of check: inout PlanCheck) {
    let planned = listCheck(
      among: exclusion.among, same: exclusion.same, sameYear: nil, sameMonth: nil, higher: exclusion.higher,
      conditions: exclusion.conditions)
    check.fact = planned.among.first?.list
    plan.listChecks.append(planned)
    check.body = node(PlanNode(.exclusion, b: plan.listChecks.count - 1))
    check.required = PlanRequired(
      test: "count = 0", phrase: LocalizedText(zh: "此前没有这样的记录", en: "no such earlier entry"), values: [])
  }
}
