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

  /// Notes the documents that need comparing, once everything that cites them is planned.
  ///
  /// A document that only backs an interpretation is marked where the interpretation names it.
  mutating func planUnverifiedDocuments() {
    let carriedOut = Set(plan.cites.map(\.source)).union([policy.document?.value].compactMap { $0 })
    for entry in policy.sources.entries where carriedOut.contains(entry.id.value) {
      let source = entry.element
      let isSecondary = source.seen == .secondary
      guard isSecondary || !source.unverified.isEmpty else { continue }
      plan.unverified.append(
        UnverifiedDocument(
          source: entry.id.value, title: source.title.value, number: source.number, isSecondary: isSecondary,
          details: source.unverified.map(Self.detail)))
    }
  }

  private static func detail(_ detail: Source.Detail) -> UnverifiedDocument.Detail {
    switch detail {
    case .title: .title
    case .number: .number
    case .issuedOn: .issuedOn
    case .publishedOn: .publishedOn
    case .inForce: .inForce
    }
  }

  private func text(of citation: Citation) -> CitedText? {
    guard let source = policy.sources[citation.source], let clause = source.clauses[citation.clause] else { return nil }
    let whole = clause.text?.value ?? clause.summary?.value ?? clause.title ?? ""
    return CitedText(
      source: citation.source, document: source.title.value, number: source.number, clause: citation.clause,
      text: citation.quote ?? whole, isQuote: citation.quote != nil, isSecondary: source.seen == .secondary,
      isSummary: clause.text == nil && clause.summary != nil)
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
