import YijuPlans
import YijuValues

extension Policy {
  /// The facts the policy knows, in its order.
  ///
  /// - Complexity: linear in the facts and where they are looked at.
  public var facts: [FactDescription] {
    let decisive = plan.decisiveFacts
    return plan.facts.enumerated().map { place, fact in description(fact, isDecisive: decisive.contains(place)) }
  }

  private func description(_ fact: PlanFact, isDecisive: Bool) -> FactDescription {
    FactDescription(
      path: fact.path, title: fact.title, type: fact.type.word, unit: fact.unit, domain: fact.domainText,
      question: fact.question, proof: fact.proof, asOf: days(of: fact), words: fact.words,
      allowsOtherWords: fact.allowsOtherWords, levels: levels(of: fact.scale), fields: fact.fields.map(description),
      isDerived: fact.derivation != nil, isDecisive: isDecisive)
  }

  private func description(_ field: PlanField) -> FactFieldDescription {
    FactFieldDescription(
      name: field.name, title: field.title, type: field.type.word, unit: field.unit, words: field.words,
      levels: levels(of: field.scale))
  }

  private func levels(of scale: Int?) -> [String] {
    scale.map { plan.scales[$0].order + plan.scales[$0].outside } ?? []
  }

  private func days(of fact: PlanFact) -> [String] {
    fact.slots.reduce(into: []) { titles, slot in
      let days: [Int] =
        switch plan.slots[slot].content {
        case .factOn(_, let day), .presumed(_, _, let day?): [day]
        case .factThroughout(_, let from, let to): [from, to]
        case .fact, .presumed, .day: []
        }
      for day in days where !titles.contains(plan.days[day].title) { titles.append(plan.days[day].title) }
    }
  }
}

extension FactType {
  /// The word of the policy language.
  fileprivate var word: String {
    switch self {
    case .yesNo: "yesno"
    case .count: "count"
    case .decimal: "decimal"
    case .money: "money"
    case .percent: "percent"
    case .date: "date"
    case .period: "period"
    case .text: "text"
    case .word: "word"
    case .level: "level"
    case .citizenID: "citizen_id"
    case .list: "list"
    }
  }
}
