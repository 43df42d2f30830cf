import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuPolicies

/// The clauses a decision rests on, with what the policy file says of their documents.
struct PackSources {
  /// A clause and what was made of it.
  struct Clause: Hashable {
    var cite: CitedText
    /// The clause in full, when the words cited are a part of it.
    var whole: String?
    /// Titles of the checks, steps and interpretations that rest on it.
    var uses: [String]
  }

  /// A document and the clauses of it that were used, in the order of use.
  struct Document: Hashable {
    var title: String
    var number: String?
    /// Days and the address, in words.
    var particulars: [LocalizedText]
    var clauses: [Clause]
  }

  private(set) var documents: [Document] = []

  init(_ decision: Decision, policy: YijuPolicies.Policy?) {
    var order: [String] = []
    var bySource: [String: [Clause]] = [:]
    func add(_ cites: [CitedText], _ use: String) {
      for cite in cites {
        if bySource[cite.source] == nil { order.append(cite.source) }
        var clauses = bySource[cite.source] ?? []
        if let place = clauses.firstIndex(where: { $0.cite == cite }) {
          if !clauses[place].uses.contains(use) { clauses[place].uses.append(use) }
        } else {
          let whole = cite.isQuote ? policy?.sources[cite.source]?.clauses[cite.clause]?.text?.value : nil
          clauses.append(Clause(cite: cite, whole: whole, uses: [use]))
        }
        bySource[cite.source] = clauses
      }
    }
    func visit(_ check: CheckResult) {
      add(check.cites, check.title)
      for value in check.required.values { add(value.cites, "\(check.title)（\(value.title)）") }
      for inner in check.conditions + check.parts { visit(inner) }
    }
    for check in decision.checks { visit(check) }
    for step in decision.amount?.steps ?? [] {
      add(step.cites, step.title)
      add(step.operand?.cites ?? [], step.title)
      for inner in step.conditions { visit(inner) }
    }
    add(decision.selection.cites, decision.selection.factTitle)
    for interpretation in decision.interpretations {
      add(interpretation.about + interpretation.authority, interpretation.question)
    }
    documents = order.compactMap { id in
      guard let clauses = bySource[id], let first = clauses.first else { return nil }
      return Document(
        title: first.cite.document, number: first.cite.number,
        particulars: policy?.sources[id].map(PackSources.particulars) ?? [], clauses: clauses)
    }
  }

  private static func particulars(_ source: Source) -> [LocalizedText] {
    var lines: [LocalizedText] = []
    func add(_ zh: String, _ en: String, _ value: String?) {
      if let value { lines.append(LocalizedText(zh: "\(zh) \(value)", en: "\(en) \(value)")) }
    }
    add("成文", "issued", source.issuedOn?.value?.description)
    add("公布", "published", source.publishedOn?.value.value?.description)
    add("施行", "in force from", source.inForce?.value.from.value.description)
    add("失效", "in force to", source.inForce?.value.to?.value.value?.description)
    add("出处", "seen at", source.url)
    add("核对", "checked", source.checkedOn?.value.description)
    if source.seen == .secondary {
      lines.append(LocalizedText(zh: "只见到转载，未见原件", en: "seen in a repost only, not the original"))
    }
    return lines
  }
}
