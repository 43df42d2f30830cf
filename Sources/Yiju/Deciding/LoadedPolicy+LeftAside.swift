public import YijuDecisions
public import YijuDiagnostics
import YijuFacts
import YijuPlans

extension LoadedPolicy {
  /// A note (`E070`) on the facts of a case that only other versions ask for: the version that decided left them aside.
  ///
  /// Nothing is wrong with them, and whoever filled them in should know that they were not looked at. Empty when every
  /// fact that was given is one of the version's own, and where no version decided.
  ///
  /// - Complexity: linear in the facts given, times those of the policy.
  public func leftAside(of facts: Facts, by decision: Decision) -> [Diagnostic] {
    guard case .versions(let versions) = self,
      let version = versions.versions.first(where: { $0.version == decision.policy.version })
    else { return [] }
    let others = Set(versions.versions.flatMap { $0.plan.facts.map(\.path) })
    var paths: [String] = []
    Self.visit(facts.tree, "", version.plan, others) { path in
      if !paths.contains(path) { paths.append(path) }
    }
    guard !paths.isEmpty else { return [] }
    let shown = paths.prefix(8).map { "`\($0)`" }
    let more = paths.count > shown.count ? " … (\(paths.count))" : ""
    return [
      Diagnostic(
        .factsLeftAside,
        [
          LocalizedText(zh: version.version, en: version.version),
          LocalizedText(
            zh: shown.joined(separator: "、") + more, en: shown.joined(separator: ", ") + more),
        ], at: nil, path: paths.first)
    ]
  }

  /// The facts, fields of entries and findings that a version does not know: those that no version knows were refused.
  private static func visit(
    _ tree: FactTree, _ path: String, _ plan: Plan, _ others: Set<String>, _ found: (String) -> Void
  ) {
    guard case .object(let entries) = tree.content else { return }
    for entry in entries {
      if case .null = entry.value.content { continue }
      let inner = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      if let place = plan.fact(at: inner) {
        if plan.facts[place].type == .list { visit(entriesOf: entry.value, inner, plan.facts[place], found) }
      } else if inner == "findings" {
        guard case .object(let findings) = entry.value.content else { continue }
        for finding in findings where !plan.findings.contains(where: { $0.id == finding.key }) {
          found("findings.\(finding.key)")
        }
      } else if others.contains(inner) {
        found(inner)
      } else {
        visit(entry.value, inner, plan, others, found)
      }
    }
  }

  private static func visit(
    entriesOf tree: FactTree, _ path: String, _ list: PlanFact, _ found: (String) -> Void
  ) {
    let rows: [FactTree]
    switch tree.content {
    case .list(let elements): rows = elements
    case .object:
      guard case .list(let elements)? = tree["known"]?.content else { return }
      rows = elements
    default: return
    }
    for row in rows {
      guard case .object(let members) = row.content else { continue }
      for member in members where !list.fields.contains(where: { $0.name == member.key }) {
        if case .null = member.value.content { continue }
        found("\(path)[].\(member.key)")
      }
    }
  }
}
