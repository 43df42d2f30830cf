import YijuDecisions
import YijuDiagnostics
import YijuPlans
import YijuPolicies

extension PlanBuilder {
  /// Plans something once, or for each class where it can be something else for another.
  ///
  /// Whether it can is seen while it is planned for the first class, so that no second list of what depends on a class
  /// can fall behind. A policy with one class has one plan of everything.
  mutating func forClasses<Planned>(_ plan: (inout PlanBuilder) -> Planned) -> [Planned] {
    guard !policy.classes.isEmpty else { return [plan(&self)] }
    dependsOnClass = false
    currentClass = 0
    defer { currentClass = nil }
    var planned = [plan(&self)]
    guard dependsOnClass else { return planned }
    for place in 1..<max(policy.classes.count, 1) {
      currentClass = place
      planned.append(plan(&self))
    }
    return planned
  }

  /// The id of the class that is being planned for.
  var currentClassID: String? {
    guard let currentClass, policy.classes.entries.indices.contains(currentClass) else { return nil }
    return policy.classes.entries[currentClass].id.value
  }

  /// The check of which the classes are the parts; nil without classes.
  ///
  /// - Parameter common: By class the common checks that were planned for it.
  mutating func planClasses(common: [[Int]]) -> Int? {
    guard !policy.classes.isEmpty else { return nil }
    switch policy.classesPrefer?.value {
    case .highestAmount: plan.classPreference = .highestAmount
    case .first: plan.classPreference = .first
    case nil: plan.classPreference = .none
    }
    for (place, entry) in policy.classes.entries.enumerated() {
      let checks = planOwnChecks(of: entry.element, place: place)
      plan(entry, parts: checks + (common.indices.contains(place) ? common[place] : []))
    }
    var planned = PlanCheck(id: "classes", title: "申领人类别", kind: .classes)
    planned.parts = plan.classes.map(\.check)
    planned.body = group(.any, plan.classes.map(\.node))
    planned.node = planned.body
    planned.required = PlanRequired(
      test: "any", phrase: LocalizedText(zh: "符合其中一类", en: "one of the classes holds"), values: [])
    plan.checks.append(planned)
    return plan.checks.count - 1
  }

  private mutating func planOwnChecks(of applicants: ApplicantClass, place: Int) -> [Int] {
    currentClass = place
    defer { currentClass = nil }
    return applicants.checks.entries.map {
      plan($0.element, id: $0.id.value, standing: .imposing, inherited: applicants.grounds)
    }
  }

  private mutating func plan(_ entry: ElementMap<ApplicantClass>.Entry, parts: [Int]) {
    let title = entry.element.title.value
    var planned = PlanCheck(id: entry.id.value, title: title, kind: .applicantClass)
    planned.cites = cites(entry.element.grounds)
    planned.interpretations = interpretations(entry.element.grounds)
    planned.parts = parts
    // A class whose checks all turn out not to concern the case imposes nothing, and so holds.
    planned.body = group(.all, [group(.all, [])] + parts.map { plan.checks[$0].node })
    planned.node = planned.body
    planned.required = PlanRequired(
      test: "all", phrase: LocalizedText(zh: "各项都符合", en: "all of its parts are met"), values: [])
    plan.checks.append(planned)
    plan.classes.append(
      PlanClass(id: entry.id.value, title: title, check: plan.checks.count - 1, node: planned.node))
  }

  /// A test of the class itself: for each class it is decided before there is a case.
  mutating func planClassTest(_ membership: Membership, of check: inout PlanCheck) {
    dependsOnClass = true
    let own = currentClassID
    check.className = own.flatMap { policy.classes[$0]?.title.value } ?? ""
    let isAmong = membership.words.contains { word in own.map { $0.utf8.elementsEqual(word.value.utf8) } ?? false }
    check.body = group(isAmong == membership.oneOf ? .all : .any, [])
    let titles = membership.words.map { policy.classes[$0.value]?.title.value ?? $0.value }
    let words = membership.words.map { "\"\($0.value)\"" }.joined(separator: ", ")
    check.required =
      membership.oneOf
      ? PlanRequired(
        test: words,
        phrase: LocalizedText(zh: titles.joined(separator: "或"), en: titles.joined(separator: " or ")), values: [])
      : PlanRequired(
        test: "not(\(words))",
        phrase: LocalizedText(
          zh: "不是" + titles.joined(separator: "、"), en: "none of " + titles.joined(separator: ", ")), values: [])
  }
}
