import YijuDecisions
import YijuDiagnostics
import YijuPlans

// Which rules of a table gave a value, and why they fitted.
extension DecisionTracing {
  func fittedRules(_ place: Int) -> [FittedRule] {
    guard let (page, keys, rules) = evaluator.plan.countingRules(place, inputs) else { return [] }
    let table = plan.values[place].path
    let found = keys.map { subject($0) }
    return rules.map { number in
      let rule = page.rules[number]
      let conditions = zip(found, rule.required).map { subject, required in
        FittedRule.Condition(title: subject.title, actual: subject.actual, required: self.required(required))
      }
      return FittedRule(
        path: "\(table).rules.\(rule.id)", value: shown(law: place, code: rule.cell.code), conditions: conditions,
        phrase: Self.phrase(conditions), cites: cites(rule.cell.cites))
    }
  }

  /// What a key of a table is called, and what the case has.
  private func subject(_ key: TableKey) -> (title: String, actual: DecisionValue) {
    switch key {
    case .slot(let slot):
      switch plan.slots[slot].content {
      case .fact(let fact), .factOn(let fact, _), .factThroughout(let fact, _, _), .presumed(let fact, _, _):
        return (plan.facts[fact].title, shown(slot: slot))
      case .day(let day): return (plan.days[day].title, shown(slot: slot))
      }
    case .cohort(let day, _):
      let title = plan.days.first { $0.slot == day }?.title ?? ""
      return (title, shown(slot: day))
    }
  }

  private static func phrase(_ conditions: [FittedRule.Condition]) -> LocalizedText {
    var zh: [String] = []
    var en: [String] = []
    for condition in conditions where condition.required.test != "-" {
      let actual = Phrasing.text(condition.actual)
      let asked = condition.required.phrase
      zh.append("\(condition.title) \(actual.zh)" + (asked.zh == actual.zh ? "" : "，符合“\(asked.zh)”"))
      en.append("\(condition.title) \(actual.en)" + (asked.en == actual.en ? "" : ", which is “\(asked.en)”"))
    }
    return LocalizedText(zh: zh.joined(separator: "；"), en: en.joined(separator: "; "))
  }

  /// The rules that gave a value, in brackets after it or its title; nothing for a value that no rule gave.
  static func reason(_ rules: [FittedRule]) -> LocalizedText {
    guard !rules.isEmpty else { return LocalizedText(zh: "", en: "") }
    func text(_ rule: FittedRule, _ why: String, _ colon: String) -> String {
      let id = String(rule.path.split(separator: ".").last ?? "")
      return why.isEmpty ? "`\(id)`" : "`\(id)`\(colon)\(why)"
    }
    let zh = rules.map { text($0, $0.phrase.zh, "：") }.joined(separator: "；")
    let en = rules.map { text($0, $0.phrase.en, ": ") }.joined(separator: "; ")
    return LocalizedText(zh: "（按规则 \(zh)）", en: " (by \(en))")
  }
}
