import YijuDiagnostics
import YijuPlans
import YijuPolicies

extension PlanBuilder {
  mutating func plan(_ requirement: Requirement, of check: inout PlanCheck) {
    guard let place = factPlaces[requirement.fact.value] else { return }
    check.fact = place
    check.slots = slots(of: place, asOf: requirement.asOf, presumed: requirement.presume, check: &check)
    if case .throughout = requirement.asOf { check.isThroughout = true }
    guard let require = requirement.require, let tree = tree(require) else {
      check.body = join(
        check.slots.map { node(PlanNode(.range, a: $0, low: 1, high: 1)) }, asOf: requirement.asOf)
      check.required = PlanRequired(test: "true", phrase: LocalizedText(zh: "是", en: "yes"), values: [])
      return
    }
    check.body = join(
      check.slots.map { node(testing: $0, fact: place, tree: tree) }, asOf: requirement.asOf)
    check.required = required(by: tree, text: require.text, fact: place)
  }
}
