import YijuDiagnostics
import YijuPlans
import YijuPolicies

extension PlanBuilder {
  mutating func plan(_ count: EntryCount, of check: inout PlanCheck, standing: CheckStanding) {
    var planned = listCheck(
      among: count.among, same: count.same, sameYear: count.sameYear, sameMonth: count.sameMonth, higher: nil,
      conditions: count.conditions)
    var required = PlanRequired(test: "", phrase: LocalizedText(zh: "", en: ""), values: [])
    switch count.atMost {
    case .reference(let name):
      guard let value = value(named: name.value) else { return }
      planned.atMost = .value(value)
      required = PlanRequired(
        test: "<= {0}", phrase: phrase(of: count, limit: LocalizedText(zh: "{0}", en: "{0}")), values: [value])
    case .feel(let feel):
      guard let tree = tree(feel) else { return }
      planned.atMost = .formula(formula(tree))
      required = PlanRequired(
        test: "<= \(feel.text)",
        phrase: phrase(of: count, limit: LocalizedText(zh: "规定次数", en: "the allowed number")), values: [])
    }
    check.fact = planned.among.first?.list
    plan.listChecks.append(planned)
    check.body = node(PlanNode(.count, b: plan.listChecks.count - 1, low: standing == .offering ? 1 : 0))
    check.required = required
  }

  /// The limit in words: `同一年内连同本次不超过 {0}`.
  private func phrase(of count: EntryCount, limit: LocalizedText) -> LocalizedText {
    let (zh, en) =
      if count.sameMonth != nil { ("同一个月内", " in the same month") } else if count.sameYear != nil {
        ("同一年内", " in the same year")
      } else { ("", "") }
    return LocalizedText(zh: "\(zh)连同本次不超过\(limit.zh)", en: "at most \(limit.en)\(en), this case included")
  }

  /// What counting and exclusion share: lists, fields, and what this case looks like as an entry.
  mutating func listCheck(
    among: [Located<String>], same: [Located<String>], sameYear: Located<String>?, sameMonth: Located<String>?,
    higher: Located<String>?, conditions: ElementMap<Feel>
  ) -> PlanListCheck {
    let lists = among.compactMap { factPlaces[$0.value] }
    func field(_ name: String, in list: Int) -> Int? { plan.facts[list].fields.firstIndex { $0.name == name } }
    func caseFact(_ name: String) -> Int? {
      for list in lists {
        if let place = field(name, in: list), plan.facts[list].thisCase.indices.contains(place),
          let fact = plan.facts[list].thisCase[place]
        {
          return fact
        }
      }
      return nil
    }
    let joined = lists.map { list in
      PlanListCheck.Among(
        list: list, same: same.compactMap { field($0.value, in: list) },
        sameYear: sameYear.flatMap { field($0.value, in: list) },
        sameMonth: sameMonth.flatMap { field($0.value, in: list) },
        higher: higher.flatMap { field($0.value, in: list) },
        conditions: conditions.ids.compactMap { field($0, in: list) })
    }
    var planned = PlanListCheck(
      among: joined, same: same.compactMap { caseFact($0.value) },
      sameYear: sameYear.flatMap { caseFact($0.value) },
      sameMonth: sameMonth.flatMap { caseFact($0.value) },
      higher: higher.flatMap { caseFact($0.value) })
    for entry in conditions.entries {
      guard let tree = tree(entry.element) else { continue }
      let (names, operands) = operands(of: tree)
      planned.conditions.append(PlanTest(tests: tree, names: names, operands: operands))
      planned.conditionFacts.append(caseFact(entry.id.value))
    }
    return planned
  }
}
