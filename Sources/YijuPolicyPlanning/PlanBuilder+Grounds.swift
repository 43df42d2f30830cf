import YijuDecisions
import YijuPlans
import YijuPolicies

extension PlanBuilder {
  mutating func cites(_ grounds: Grounds) -> [Int] { grounds.cites.compactMap { cite($0.value) } }

  mutating func interpretations(_ grounds: Grounds) -> [Int] {
    grounds.interpretations.compactMap { interpretation($0.value) }
  }

  private mutating func cite(_ citation: Citation) -> Int? {
    guard let text = text(of: citation) else { return nil }
    plan.cites.append(text)
    return plan.cites.count - 1
  }

  private func text(of citation: Citation) -> CitedText? {
    guard let source = policy.sources[citation.source], let clause = source.clauses[citation.clause] else { return nil }
    let whole = clause.text?.value ?? clause.title ?? ""
    return CitedText(
      source: citation.source, document: source.title.value, number: source.number, clause: citation.clause,
      text: citation.quote ?? whole, isQuote: citation.quote != nil, isSecondary: source.seen == .secondary)
  }

  private mutating func interpretation(_ id: String) -> Int? {
    if let place = interpretationPlaces[id] { return place }
    guard let choice = policy.interpretations[id] else { return nil }
    let authority: [CitedText] =
      switch choice.authority {
      case .cites(let cites): cites.compactMap { text(of: $0.value) }
      case .policyAuthor: []
      }
    let place = plan.interpretations.count
    plan.interpretations.append(
      RelianceOnInterpretation(
        id: id, question: choice.question, choice: choice.choice, why: choice.why, others: choice.others,
        about: choice.about.compactMap { text(of: $0.value) }, authority: authority))
    interpretationPlaces[id] = place
    return place
  }
}
