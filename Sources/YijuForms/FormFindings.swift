package import YijuDiagnostics
package import YijuFacts
package import YijuPlans

/// Findings of the procedure, which a form prints and a decision does not look at: `{"findings": {"ID": "WORD"}}` beside
/// the other facts, or beside the record on a line of a batch.
package struct FormFindings: Sendable {
  /// The findings that belong to steps of the procedure, as an object; nil when there are none.
  package private(set) var findings: FactTree?
  /// The facts without them, to be decided.
  package private(set) var facts: FactTree
  /// Findings in words their step does not have.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Takes the findings of the procedure out of facts.
  package init(_ facts: FactTree, plan: Plan) {
    self.facts = facts
    guard case .object(let entries) = facts.content, case .object(let found)? = facts["findings"]?.content else {
      return
    }
    var own: [FactEntry] = []
    var rest: [FactEntry] = []
    for entry in found {
      guard !plan.findings.contains(where: { $0.id == entry.key }), let finding = FormFindings.finding(entry.key, plan)
      else {
        rest.append(entry)
        continue
      }
      own.append(entry)
      check(entry, finding)
    }
    guard !own.isEmpty else { return }
    findings = FactTree(.object(own))
    var kept = entries.filter { $0.key != "findings" }
    if !rest.isEmpty { kept.append(FactEntry(key: "findings", value: FactTree(.object(rest)))) }
    self.facts = FactTree(.object(kept), span: facts.span)
  }

  /// The case with its findings laid beside its facts.
  package func completing(_ item: FormCase) -> FormCase {
    guard let findings else { return item }
    var item = item
    item.facts = item.facts.merging(FactTree(.object([FactEntry(key: "findings", value: findings)])))
    return item
  }

  private static func finding(_ id: String, _ plan: Plan) -> PlanStep.Finding? {
    for step in plan.procedure?.steps ?? [] where step.finding?.id == id { return step.finding }
    return nil
  }

  private mutating func check(_ entry: FactEntry, _ finding: PlanStep.Finding) {
    let words = [finding.good, finding.bad].compactMap { $0 }
    switch entry.value.content {
    case .null: return
    case .text(let word), .plain(let word): if words.contains(word) { return }
    default: break
    }
    diagnostics.append(
      Diagnostic(
        .formFindingWord,
        [
          LocalizedText(zh: entry.key, en: entry.key),
          LocalizedText(zh: words.joined(separator: "、"), en: words.joined(separator: ", ")),
        ], at: entry.value.span, path: "findings.\(entry.key)"))
  }
}
