import YijuDiagnostics
import YijuPlans
import YijuPolicies

extension PlanBuilder {
  mutating func plan(_ membership: Membership, of check: inout PlanCheck) {
    if policy.isClassWord(membership.fact.value) { return planClassTest(membership, of: &check) }
    guard let place = factPlaces[membership.fact.value] else { return }
    let fact = plan.facts[place]
    check.fact = place
    check.slots = slots(of: place, asOf: membership.asOf, presumed: membership.presume, check: &check)
    if case .throughout = membership.asOf { check.isThroughout = true }
    let codes = membership.words.compactMap { code(ofWord: $0.value, in: fact) }
    let nodes = check.slots.map { node(of: codes, oneOf: membership.oneOf, slot: $0) }
    check.body = join(nodes, asOf: membership.asOf)
    let words = membership.words.map(\.value)
    let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
    check.required =
      membership.oneOf
      ? PlanRequired(
        test: list,
        phrase: LocalizedText(
          zh: words.count == 1 ? words.joined() : words.joined(separator: "、") + "之一",
          en: words.count == 1 ? words.joined() : "one of " + words.joined(separator: ", ")), values: [])
      : PlanRequired(
        test: "not(\(list))",
        phrase: LocalizedText(
          zh: "不是" + words.joined(separator: "、"), en: "none of " + words.joined(separator: ", ")), values: [])
  }

  /// A bit set when the codes lie close together, else one node for each.
  private mutating func node(of codes: [Int64], oneOf: Bool, slot: Int) -> Int {
    let low = codes.min() ?? 0
    if let high = codes.max(), high - low < 63 {
      var bits: Int64 = 0
      for code in codes { bits |= 1 << (code - low) }
      return node(PlanNode(oneOf ? .member : .notMember, a: slot, low: low, high: bits))
    }
    let nodes = codes.map { node(PlanNode(.range, a: slot, low: $0, high: $0)) }
    return group(oneOf ? .any : .none, nodes)
  }
}
