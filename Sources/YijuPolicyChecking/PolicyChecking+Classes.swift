import YijuDiagnostics
import YijuFeel
import YijuPolicies
import YijuValues

/// Classes of applicants: alternatives that can be met, and a rule for who is in two that pay differently.
extension PolicyChecking {
  /// The checks of every class, and the names that mean something else beside classes.
  mutating func checkClasses() {
    guard !policy.classes.isEmpty else { return }
    if let fact = policy.facts.entry(ApplicantClass.word) {
      report(.classNameTaken, same(ApplicantClass.word), ElementKind.fact.title, at: fact.id.node)
    }
    if let cohort = policy.cohorts.entry(ApplicantClass.word) {
      report(.classNameTaken, same(ApplicantClass.word), ElementKind.cohort.title, at: cohort.id.node)
    }
    if let check = checkPlaces["classes"] {
      report(.classNameTaken, same("classes"), LocalizedText(zh: "条件", en: "check"), at: check)
    }
    for entry in policy.classes.entries { check(entry.element.checks) }
    for entry in policy.checks.entries where entry.element.scope == .scheme && isByClass(entry.element) {
      report(.classOutOfReach, same("checks.\(entry.id.value)"), same(entry.element.title.value), at: entry.id.node)
    }
  }

  /// Whether the policy has classes that `class` can stand for; says so when not.
  mutating func hasClasses(for reference: Located<String>) -> Bool {
    if !policy.classes.isEmpty { return true }
    if !isBroken("classes", "") && !policy.failures.contains(where: { $0.hasPrefix("classes.") }) {
      reportOnce("class", .classesAbsent, [], at: reference.node)
    }
    return false
  }

  /// A test of the class names classes, and nothing that concerns facts.
  mutating func checkClassTest(_ membership: Membership, of check: Check) {
    guard hasClasses(for: membership.fact) else { return }
    if membership.asOf != nil || membership.presume != nil {
      report(.classTestUnfit, same(check.title.value), at: membership.presume?.node ?? membership.fact.node)
    }
    for word in membership.words
    where policy.classes.index(of: word.value) == nil && !isBroken("classes", word.value) {
      reportUnknownClass(word)
    }
  }

  mutating func reportUnknownClass(_ word: Located<String>) {
    let near = nearest(to: word.value, among: policy.classes.ids, limit: 1)
    reportOnce(
      "class \(word.value)", .nameUnknown,
      [same(word.value), LocalizedText(zh: "申领人类别", en: "class"), hint(near, all: policy.classes.ids)], at: word.node,
      fixes: near.first.map { replacing(word.node, with: $0) } ?? [])
  }

  // MARK: What a check says of classes

  /// The classes that a test of the class lets pass; nil for any other check.
  func classes(admittedBy check: Check) -> Set<String>? {
    guard case .membership(let membership) = check.kind, policy.isClassWord(membership.fact.value) else { return nil }
    let named = Set(membership.words.map(\.value))
    return membership.oneOf ? named : Set(policy.classes.ids).subtracting(named)
  }

  /// Common checks that concern one class because their `when` asks for it, and nothing else, without that `when`.
  func checks(onlyForClass id: String) -> ElementMap<Check> {
    var found = ElementMap<Check>()
    for entry in policy.checks.entries where !entry.element.when.isEmpty {
      let concerns = entry.element.when.entries.allSatisfy { condition in
        condition.element.when.isEmpty && classes(admittedBy: condition.element)?.contains(id) == true
      }
      guard concerns else { continue }
      var check = entry.element
      check.when = ElementMap()
      found.set(check, for: entry.id)
    }
    return found
  }

  /// Whether a check can say something else for each class.
  private func isByClass(_ check: Check) -> Bool { !tables(in: check).isEmpty || testsClass(check) }

  private func testsClass(_ check: Check) -> Bool {
    if classes(admittedBy: check) != nil { return true }
    if check.when.entries.contains(where: { testsClass($0.element) }) { return true }
    guard case .group(let group) = check.kind else { return false }
    return group.members.entries.contains { testsClass($0.element) }
  }

  /// The tables by class that a check looks up.
  private func tables(in check: Check) -> [String] {
    var names: [String] = []
    switch check.kind {
    case .requirement(let requirement):
      names = requirement.require.flatMap { checked.expressions[$0.node]?.names } ?? []
    case .deadline(let deadline):
      switch deadline.end {
      case .within(let period, _, _): names = [period.value]
      case .byDay(let day): names = [day.value]
      }
    case .count(let count):
      switch count.atMost {
      case .reference(let reference): names = [reference.value]
      case .feel(let feel): names = checked.expressions[feel.node]?.names ?? []
      }
      names += self.names(in: count.conditions)
    case .exclusion(let exclusion): names = self.names(in: exclusion.conditions)
    case .group(let group): names = group.members.entries.flatMap { tables(in: $0.element) }
    case .membership, .gate, .finding: break
    }
    names += check.when.entries.flatMap { tables(in: $0.element) }
    return names.filter { name in policy.tables[name].map { policy.isByClass($0) } ?? false }
  }

  private func names(in conditions: ElementMap<Feel>) -> [String] {
    conditions.entries.flatMap { checked.expressions[$0.element.node]?.names ?? [] }
  }

  // MARK: Classes against each other

  /// No class is shut out, and where two can hold and pay differently the file says which counts.
  mutating func compareClasses() {
    guard !policy.classes.isEmpty, !hasFailures else { return }
    for entry in policy.checks.entries where entry.element.when.isEmpty {
      guard let admitted = classes(admittedBy: entry.element) else { continue }
      for applicants in policy.classes.entries where !admitted.contains(applicants.id.value) {
        report(
          .classShutOut, same(applicants.element.title.value), same("checks." + entry.id.value), at: applicants.id.node,
          labels: label(entry.id.node, zh: "这个条件", en: "this check"))
      }
    }
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
    guard let (first, second) = overlap() else {
      if let preference = policy.classesPrefer { report(.preferenceIdle, at: preference.node) }
      return
    }
    guard policy.classesPrefer == nil else { return }
    report(
      .classesOverlap, same(first.element.title.value), same(second.element.title.value), at: second.id.node,
      labels: label(first.id.node, zh: "另一类在这里", en: "the other class"))
  }

  /// The first two classes that can hold together and pay differently.
  private func overlap() -> (ElementMap<ApplicantClass>.Entry, ElementMap<ApplicantClass>.Entry)? {
    let classes = policy.classes.entries
    for (place, first) in classes.enumerated() {
      for (other, second) in classes.enumerated().dropFirst(place + 1)
      where !areApart(place, other) && payDifferently(first.id.value, second.id.value) {
        return (first, second)
      }
    }
    return nil
  }

  /// Whether some fact keeps anybody from being in both.
  private func areApart(_ one: Int, _ other: Int) -> Bool {
    guard classRemainders.indices.contains(one), classRemainders.indices.contains(other) else { return false }
    return classRemainders[one].contains { slot, remainder in
      classRemainders[other][slot].map { $0.allowed.and(remainder.allowed).isEmpty } ?? false
    }
  }

  private func payDifferently(_ one: String, _ other: String) -> Bool {
    policy.amount?.steps.entries.contains { entry in
      let step = entry.element
      let operand = PolicyChecking.operand(of: step)?.value
      let tables = [operand].compactMap { $0 } + step.when.entries.flatMap { self.tables(in: $0.element) }
      if tables.contains(where: { differs($0, one, other) }) { return true }
      return step.when.entries.contains { differs($0.element, one, other) }
    } ?? false
  }

  private func differs(_ table: String, _ one: String, _ other: String) -> Bool {
    guard let table = policy.tables[table],
      let place = table.keys.firstIndex(where: { policy.isClassWord($0.value) })
    else { return false }
    // Rules differ where one of them is for one of the classes only.
    if table.choice != nil {
      return table.values.contains { value in
        value.value.contains { row in
          guard row.conditions.indices.contains(place),
            let tests = checked.expressions[row.conditions[place].node]?.tree
          else { return false }
          func passes(_ id: String) -> Bool {
            let context = FeelContext(input: .string(id))
            return FeelEvaluator.evaluate(tests, over: context, mode: .strictUnknown) == .value(.boolean(true))
          }
          return passes(one) != passes(other)
        }
      }
    }
    return table.values.contains { value in
      func cells(_ id: String) -> [[String]: Stated<LegalValue>] {
        var cells: [[String]: Stated<LegalValue>] = [:]
        for row in value.value where row.keys.indices.contains(place) && row.keys[place].value == id {
          var keys = row.keys.map { checked.canonicalWords[$0.node] ?? $0.value }
          keys.remove(at: place)
          cells[keys] = row.value.value
        }
        return cells
      }
      return cells(one) != cells(other)
    }
  }

  private func differs(_ check: Check, _ one: String, _ other: String) -> Bool {
    if let admitted = classes(admittedBy: check) { return admitted.contains(one) != admitted.contains(other) }
    if check.when.entries.contains(where: { differs($0.element, one, other) }) { return true }
    guard case .group(let group) = check.kind else { return false }
    return group.members.entries.contains { differs($0.element, one, other) }
  }
}
