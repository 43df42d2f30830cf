import YijuDiagnostics
import YijuPolicies

/// Coverage: every clause of a source that stands in full is cited or set aside, and not both for the same words.
extension PolicyChecking {
  mutating func checkCoverage() {
    for (sourcePlace, entry) in policy.sources.entries.enumerated() {
      let isFull = entry.element.coverage.value == .full
      // Clauses of a parent were asked for there; here another element may stand in the place of the one that cited
      // them.
      let isInherited = (policy.origins["sources." + entry.id.value] ?? 0) != 0
      var states: [ClauseCoverage.ClauseState] = []
      states.reserveCapacity(entry.element.clauses.count)
      for (clausePlace, clause) in entry.element.clauses.entries.enumerated() {
        let use = clauseUses[sourcePlace][clausePlace]
        func address() -> String { entry.id.value + "/" + clause.id.value }
        let isUncovered = clause.element.text != nil && isFull && use.citedAt.isEmpty && use.setAsideAt.isEmpty
        if isUncovered, !isInherited, !hasFailures, !misaddressed.contains(sourcePlace),
          !misquoted.contains(ClauseAddress(source: sourcePlace, clause: clausePlace))
        {
          reportUncovered(address(), clause.id.node, of: entry)
        }
        checkOverlap(of: use, address: address())
        states.append(
          ClauseCoverage.ClauseState(
            anchor: clause.id.value, text: clause.element.text?.value, citedAt: use.citedAt, setAside: use.reason,
            quoted: use.citedWhole || use.setAsideWhole ? nil : use.quoted + use.setAsideQuoted))
      }
      coverage.sources.append(
        ClauseCoverage.SourceCoverage(
          source: entry.id.value, title: entry.element.title.value, isFull: isFull, clauses: states))
    }
  }

  /// A clause that stands in a shared file is for the policy that takes the document to account for.
  private mutating func reportUncovered(_ address: String, _ clause: NodeID, of source: ElementMap<Source>.Entry) {
    guard source.element.shared != nil else { return report(.clauseUncovered, same(address), at: clause) }
    report(
      .clauseUncovered, same(address), at: source.id.node,
      labels: label(clause, zh: "这一条在共用文件里", en: "the clause in the shared file"))
  }

  /// What is carried out and what is set aside are different words.
  private mutating func checkOverlap(of use: ClauseUse, address: @autoclosure () -> String) {
    guard let citedAt = use.citedAt.first, let setAsideAt = use.setAsideAt.first else { return }
    let isSeparate =
      !use.citedWhole && !use.setAsideWhole
      && !use.quoted.contains { quoted in use.setAsideQuoted.contains { $0.overlaps(quoted) } }
    if isSeparate { return }
    report(
      .clauseCitedAndSetAside, same(address()), same("`\(ClauseCoverage.element(of: map.path(of: citedAt)))`"),
      at: setAsideAt, labels: label(citedAt, zh: "这里执行", en: "carried out here"))
  }
}
