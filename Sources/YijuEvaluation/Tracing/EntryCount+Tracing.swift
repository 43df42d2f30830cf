import YijuDecisions
import YijuDiagnostics
import YijuPlans
import YijuValues

extension DecisionTracing {
  mutating func traceEntries(_ check: PlanCheck, into result: inout CheckResult) {
    let place = Int(plan.nodes[check.body].b)
    guard plan.listChecks.indices.contains(place) else { return }
    let listCheck = plan.listChecks[place]
    result.fact = check.fact.map { plan.facts[$0].path }
    result.required = required(check.required)
    result.causes = causes(of: listCheck)
    guard check.kind == .count else {
      var scratch = EvaluationState(for: plan)
      let matches = evaluator.matches(listCheck, at: check.body, inputs, &scratch)
      result.actual = Self.shown(matches)
      return
    }
    let counted = evaluator.countedEntries(listCheck, inputs)
    result.actual = Self.shown(counted)
    var scratch = EvaluationState(for: plan)
    guard let limit = evaluator.limit(of: listCheck, at: check.body, inputs, &scratch),
      counted.least == counted.most
    else { return }
    let over = counted.least - limit
    let size = Phrasing.count(Decimal(Int64(over.magnitude)), Unit("time"))
    result.margin = Margin(
      value: .number(Decimal(-over), unit: nil),
      phrase: over > 0
        ? LocalizedText(zh: "超出 \(size.zh)", en: "\(size.en) too many")
        : LocalizedText(zh: over == 0 ? "正好用完" : "尚余 \(size.zh)", en: over == 0 ? "none left" : "\(size.en) left"))
  }

  private static func shown(_ count: MatchCount) -> DecisionValue {
    count.least == count.most
      ? .number(Decimal(count.least), unit: nil) : .between(least: count.least, most: count.most)
  }

  /// The lists and the facts of this case that are not known.
  private func causes(of check: PlanListCheck) -> [UnknownReason] {
    var causes: [UnknownReason] = []
    for among in check.among {
      let path = plan.facts[among.list].path
      guard let list = inputs.lists[among.list] else {
        causes.append(.fact(path: path))
        continue
      }
      if !list.isComplete { causes.append(.fact(path: path)) }
      let fields = plan.facts[among.list].fields
      let needed = among.same + [among.sameYear, among.sameMonth, among.higher].compactMap { $0 } + among.conditions
      for (row, entry) in list.entries.enumerated() {
        for field in needed where entry[field] == SlotCode.unknown {
          causes.append(.fact(path: "\(path)[\(row)].\(fields[field].name)"))
        }
      }
    }
    let own = check.same + check.dates + [check.higher].compactMap { $0 } + check.conditionFacts.compactMap { $0 }
    for fact in own where inputs.facts[fact].code == SlotCode.unknown { causes += self.causes(ofFact: fact) }
    return causes.reduce(into: []) { result, cause in if !result.contains(cause) { result.append(cause) } }
  }
}
