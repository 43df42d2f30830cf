import YijuDiagnostics
import YijuPlans
import YijuPolicies

extension PlanBuilder {
  mutating func plan(_ members: Group, of check: inout PlanCheck, grounds: Grounds) {
    let standing: CheckStanding = members.rule == .all ? .imposing : .offering
    check.parts = members.members.entries.map {
      plan($0.element, id: $0.id.value, standing: standing, inherited: grounds)
    }
    let nodes = check.parts.map { plan.checks[$0].node }
    switch members.rule {
    case .all:
      check.body = group(.all, nodes)
      check.required = PlanRequired(
        test: "all", phrase: LocalizedText(zh: "各项都符合", en: "all of its parts are met"), values: [])
    case .any:
      check.body = group(.any, nodes)
      check.required = PlanRequired(
        test: "any", phrase: LocalizedText(zh: "至少一项符合", en: "at least one of its parts is met"), values: [])
    case .none:
      check.body = group(.none, nodes)
      check.required = PlanRequired(
        test: "none", phrase: LocalizedText(zh: "各项都不符合", en: "none of its parts is met"), values: [])
    }
  }
}
