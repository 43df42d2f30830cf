import YijuDecisions
import YijuDiagnostics
import YijuPlans
import YijuPolicies

/// Where a check stands decides what its `when` means.
enum CheckStanding {
  /// At the top, in `all`: not concerned means nothing is imposed.
  case imposing
  /// In `any` and `none`: not concerned means no way is offered.
  case offering
}

extension PlanBuilder {
  mutating func planChecks() {
    var caseNodes: [Int] = []
    var commonByClass: [[Int]] = policy.classes.entries.map { _ in [] }
    for entry in policy.checks.entries {
      let checks = forClasses {
        $0.plan(entry.element, id: entry.id.value, standing: .imposing, inherited: Grounds())
      }
      guard checks.count == 1, let check = checks.first else {
        for (place, check) in checks.enumerated() { commonByClass[place].append(check) }
        continue
      }
      plan.topLevel.append(check)
      if plan.checks[check].isScheme {
        plan.schemeNodes.append(plan.checks[check].node)
      } else {
        caseNodes.append(plan.checks[check].node)
      }
    }
    if let check = planClasses(common: commonByClass) {
      plan.topLevel.insert(check, at: 0)
      caseNodes.append(plan.checks[check].node)
    }
    plan.root = group(.all, caseNodes)
  }

  /// Plans a check with its members and returns its place in the plan.
  mutating func plan(_ check: Check, id: String, standing: CheckStanding, inherited: Grounds) -> Int {
    let place = plan.checks.count
    var planned = PlanCheck(id: id, title: check.title.value, kind: kind(of: check.kind))
    let grounds = check.grounds.cites.isEmpty && check.grounds.interpretations.isEmpty ? inherited : check.grounds
    planned.cites = cites(grounds.cites.isEmpty ? inherited : grounds)
    planned.interpretations = interpretations(check.grounds)
    planned.mayComeBack = check.onFail == .comeBack
    planned.isScheme = check.scope == .scheme
    plan.checks.append(planned)
    planBody(check.kind, of: &planned, grounds: grounds, standing: standing)
    planned.node = planned.body
    if !check.when.isEmpty {
      let (node, conditions) = planConditions(check.when, grounds: grounds)
      planned.conditions = conditions
      planned.node = group(.onlyWhen, [node, planned.body], low: standing == .offering ? 1 : 0)
    }
    plan.checks[place] = planned
    return place
  }

  /// Plans the checks of a `when`: the node of all of them, and their places.
  mutating func planConditions(_ when: ElementMap<Check>, grounds: Grounds) -> (node: Int, checks: [Int]) {
    let places = when.entries.map { plan($0.element, id: $0.id.value, standing: .imposing, inherited: grounds) }
    return (group(.all, places.map { plan.checks[$0].node }), places)
  }

  private mutating func planBody(
    _ kind: CheckKind, of check: inout PlanCheck, grounds: Grounds, standing: CheckStanding
  ) {
    switch kind {
    case .requirement(let requirement): plan(requirement, of: &check)
    case .membership(let membership): plan(membership, of: &check)
    case .deadline(let deadline): plan(deadline, of: &check)
    case .gate(let gate): plan(gate, of: &check)
    case .count(let count): plan(count, of: &check, standing: standing)
    case .exclusion(let exclusion): plan(exclusion, of: &check)
    case .finding(let finding): plan(finding, of: &check)
    case .group(let members): plan(members, of: &check, grounds: grounds)
    }
  }

  private func kind(of kind: CheckKind) -> CheckResult.Kind {
    switch kind {
    case .requirement: .requirement
    case .membership: .membership
    case .deadline: .deadline
    case .gate: .gate
    case .count: .count
    case .exclusion: .exclusion
    case .finding: .finding
    case .group(let group):
      switch group.rule {
      case .all: .all
      case .any: .any
      case .none: .none
      }
    }
  }

  /// Joins the nodes of one check at several days.
  mutating func join(_ nodes: [Int], asOf: AsOf?) -> Int {
    guard nodes.count != 1, let first = nodes.first else { return nodes.first ?? 0 }
    _ = first
    if case .any = asOf { return group(.any, nodes) }
    return group(.all, nodes)
  }

  /// The slots of a fact, with what is presumed when it is not given.
  mutating func slots(of fact: Int, asOf: AsOf?, presumed: Located<String>?, check: inout PlanCheck) -> [Int] {
    let slots = slots(of: fact, asOf: asOf)
    guard let presumed, let code = code(ofWord: presumed.value, in: plan.facts[fact]) else { return slots }
    check.presumed = PlanCheck.Presumption(code: code, word: presumed.value)
    return slots.map { looked in
      if case .factOn(_, let day) = plan.slots[looked].content {
        return slot(.presumed(fact, code: code, day: day))
      }
      return slot(.presumed(fact, code: code, day: nil))
    }
  }
}
