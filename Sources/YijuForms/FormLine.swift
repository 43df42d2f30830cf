import YijuDecisions
package import YijuDiagnostics
package import YijuFacts
package import YijuPlans
import YijuValues

/// A line of a batch: a decision that was made, or facts still to be decided.
package enum FormLine: Sendable {
  case decided(FormCase, isGranted: Bool)
  case facts(FactTree, FormFindings)

  /// Tells what a line holds; a decision must be one of the policy.
  ///
  /// - Parameter number: Of the line, for the message.
  package static func read(
    _ root: FactTree, plan: Plan, number: Int
  ) -> (line: FormLine?, diagnostics: [Diagnostic]) {
    let id = plan.id
    guard case .text("yiju-decision/1")? = root["record"]?.content else {
      let findings = FormFindings(LineCase(root).facts, plan: plan)
      return findings.diagnostics.isEmpty ? (.facts(findings.facts, findings), []) : (nil, findings.diagnostics)
    }
    guard case .text(let recorded)? = root["policy"]?["id"]?.content, recorded == id, let facts = root["facts"],
      case .text(let outcome)? = root["outcome"]?.content
    else {
      return (nil, [Diagnostic(.formLineOfOtherPolicy, "\(number)", id, at: root["record"]?.span)])
    }
    let isGranted = outcome == Outcome.granted.rawValue
    var item = FormCase(facts: facts, amount: nil)
    if isGranted, case .text(let sum)? = root["amount"]?["value"]?.content { item.amount = Decimal(text: sum) }
    let findings = FormFindings(root, plan: plan)
    guard findings.diagnostics.isEmpty else { return (nil, findings.diagnostics) }
    return (.decided(findings.completing(item), isGranted: isGranted), [])
  }
}

/// Says that a form has no layout.
package enum FormLookup {
  /// - Parameter known: The layouts there are.
  package static func missing(_ form: String, of policy: String, known: [String]) -> Diagnostic {
    let ticked = known.map { "`\($0)`" }
    return Diagnostic(
      .formNotFound,
      [
        LocalizedText(zh: form, en: form), LocalizedText(zh: policy, en: policy),
        LocalizedText(
          zh: known.isEmpty ? "没有版式" : ticked.joined(separator: "、"),
          en: known.isEmpty ? "none" : ticked.joined(separator: ", ")),
      ], at: nil)
  }
}
