import YijuCivilCalendars
import YijuDecisions
import YijuPlans
import YijuPolicies
import YijuValues

/// The plan under construction and the tables by which its parts are shared.
struct PlanBuilder {
  let checked: CheckedPolicy
  let policy: Policy
  var plan: Plan
  var factPlaces: [String: Int] = [:]
  var scalePlaces: [String: Int] = [:]
  var dayPlaces: [String: Int] = [:]
  var slotPlaces: [PlanSlot.Content: Int] = [:]
  var valuePlaces: [String: Int] = [:]
  var interpretationPlaces: [String: Int] = [:]
  /// The class for which checks and the amount are being planned.
  var currentClass: Int?
  /// Whether what is being planned can be something else for another class.
  var dependsOnClass = false

  init(_ checked: CheckedPolicy, validity: PlanValidity) {
    self.checked = checked
    self.policy = checked.policy
    self.plan = Plan(
      id: checked.policy.id.value, version: checked.policy.version.value, title: checked.policy.title.value,
      validity: validity)
    reserve()
  }

  /// Makes room for what there will be at least.
  private mutating func reserve() {
    let checks = policy.checks.count
    plan.facts.reserveCapacity(policy.facts.count)
    plan.checks.reserveCapacity(checks)
    plan.topLevel.reserveCapacity(checks)
    plan.nodes.reserveCapacity(checks + 1)
    plan.children.reserveCapacity(checks)
    plan.slots.reserveCapacity(checked.slots.count)
    plan.values.reserveCapacity(policy.parameters.count)
    plan.cites.reserveCapacity(checks + policy.parameters.count)
    factPlaces.reserveCapacity(policy.facts.count)
    slotPlaces.reserveCapacity(checked.slots.count)
    valuePlaces.reserveCapacity(policy.parameters.count)
  }

  /// When a policy applies; nil when it does not say.
  static func validity(of policy: Policy) -> PlanValidity? {
    guard let inForce = policy.inForce, let selectedBy = policy.selectedBy else { return nil }
    let fact = selectedBy.fact.value
    return PlanValidity(
      fact: fact, factTitle: policy.facts[fact]?.title.value ?? fact, from: inForce.from.value,
      to: inForce.to?.value.value, endIsUnstated: inForce.to.map { $0.value == .unstated } ?? true)
  }

  mutating func planIdentity() {
    plan.issuedBy = policy.issuedBy
    plan.jurisdiction = policy.jurisdiction
    plan.calendar = policy.calendar?.value
    for entry in policy.sources.entries {
      guard let force = entry.element.inForce?.value else { continue }
      plan.lawInForce[entry.id.value] = SlotRange(low: Int64(force.from.value.ordinal), high: last(force.to))
    }
    guard let id = policy.document?.value, let source = policy.sources[id] else { return }
    plan.document = source.title.value
    plan.number = source.number
    plan.publishedOn = source.publishedOn?.value.value
  }

  mutating func planValidityGrounds() {
    for grounds in [policy.inForce?.grounds, policy.selectedBy?.grounds].compactMap(\.self) {
      plan.validity.cites += cites(grounds)
      for place in interpretations(grounds) where !plan.validity.interpretations.contains(place) {
        plan.validity.interpretations.append(place)
      }
    }
  }

  // MARK: Sharing

  mutating func slot(_ content: PlanSlot.Content) -> Int {
    if let place = slotPlaces[content] { return place }
    let place = plan.slots.count
    plan.slots.append(PlanSlot(content))
    slotPlaces[content] = place
    switch content {
    case .fact(let fact), .factOn(let fact, _), .factThroughout(let fact, _, _), .presumed(let fact, _, _):
      plan.facts[fact].slots.append(place)
    case .day: break
    }
    return place
  }

  /// The slot of a named day.
  func slot(ofDay id: String) -> Int { dayPlaces[id].map { plan.days[$0].slot } ?? 0 }

  mutating func node(_ node: PlanNode) -> Int {
    plan.nodes.append(node)
    return plan.nodes.count - 1
  }

  mutating func group(_ operation: PlanNode.Operation, _ children: [Int], low: Int64 = 0) -> Int {
    let first = plan.children.count
    plan.children += children.map { Int32(truncatingIfNeeded: $0) }
    return node(PlanNode(operation, low: low, firstChild: first, childCount: children.count))
  }
}
