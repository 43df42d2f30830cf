import YijuDiagnostics
import YijuPolicies

extension PolicyChecking {
  /// Findings by id, of checks and of steps: each is made in one place, and its words tell something apart.
  mutating func collectFindings() {
    var found: [Finding] = []
    policy.forEachCheck { entry, _ in
      if case .finding(let check) = entry.element.kind { found.append(check.finding) }
    }
    found += policy.procedure?.steps.entries.compactMap(\.element.finding) ?? []
    for finding in found {
      if let first = findings[finding.id.value] {
        report(
          .findingRepeated, same(finding.id.value), at: finding.id.node,
          labels: label(first.id.node, zh: "第一次写在这里", en: "declared here first"))
        continue
      }
      findings[finding.id.value] = finding
      if let bad = finding.bad, bad.value == finding.good.value {
        report(.findingWordsEqual, same(finding.id.value), at: bad.node)
      }
      if let office = finding.office { resolveActor(office) }
    }
  }
}
