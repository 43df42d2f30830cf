import YijuCivilCalendars
import YijuDiagnostics
import YijuPolicies

/// Law in time: a cited law is of use only for cases of the days on which it was in force.
extension PolicyChecking {
  /// Warns when the laws of one list of citations leave days on which they are relied on without a law in force.
  ///
  /// - Parameter inForce: Those days: the policy's own, or those of decision for a remedy.
  mutating func checkForce(of cites: [Located<Citation>], on inForce: ValidTime?) {
    guard hasLawsInForce, let inForce else { return }
    var laws: [(source: Source, force: ValidTime, node: NodeID)] = []
    for cite in cites {
      guard let source = policy.sources[cite.value.source], let force = source.inForce?.value else { continue }
      laws.append((source, force, cite.node))
    }
    guard let first = laws.first else { return }
    let lastDay = inForce.to?.value.value
    // Days before `day` have a law.
    var day = inForce.from.value
    for law in laws.sorted(by: { $0.force.from.value < $1.force.from.value }) where law.force.from.value <= day {
      guard let end = law.force.to?.value.value, let next = end.adding(days: 1) else { return }
      day = max(day, next)
    }
    if let lastDay, day > lastDay { return }
    let culprit = laws.first { $0.force.from.value > day } ?? laws.last ?? first
    let state =
      culprit.force.from.value > day
      ? LocalizedText(zh: "\(culprit.force.from.value) 才施行", en: "is in force only from \(culprit.force.from.value)")
      : LocalizedText(zh: "已经失效", en: "was no longer in force")
    report(.lawOutsideForce, same("\(day)"), same(culprit.source.title.value), state, at: culprit.node)
  }
}
