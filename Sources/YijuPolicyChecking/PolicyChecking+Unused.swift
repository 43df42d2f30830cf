import YijuDiagnostics
import YijuPolicies

/// What is written and nothing refers to.
extension PolicyChecking {
  mutating func checkUnused() {
    // What could not be read may have used it.
    guard !hasFailures else { return }
    if !hasUnresolved(.interpretation) {
      for entry in policy.interpretations.entries where isUnused(entry.id.value, .interpretation) {
        report(.interpretationUnused, same(entry.id.value), at: entry.id.node)
      }
    }
    // Vocabulary is shared: what one policy leaves unused another needs. And where something is wrong, the name that is
    // missing may be one that was misspelt.
    if policy.isAbstract || diagnostics.contains(where: { $0.severity == .error }) { return }
    for entry in policy.parameters.entries { reportUnused(entry.id, .parameter) }
    for entry in policy.tables.entries { reportUnused(entry.id, .table) }
    for entry in policy.registers.entries { reportUnused(entry.id, .register) }
    for entry in policy.days.entries { reportUnused(entry.id, .day) }
    for entry in policy.cohorts.entries { reportUnused(entry.id, .cohort) }
    for entry in policy.counting.entries { reportUnused(entry.id, .counting) }
  }

  /// Whether a name that should be one of that kind was not found.
  private func hasUnresolved(_ kind: ElementKind) -> Bool {
    diagnostics.contains { $0.kind.severity == .error && $0.arguments.contains(kind.title) }
  }

  private mutating func reportUnused(_ id: Located<String>, _ kind: ElementKind) {
    guard isUnused(id.value, kind) else { return }
    report(.elementUnused, kind.title, same(id.value), at: id.node)
  }

  /// Whether nothing refers to an element of this file; a parent's may be there for others.
  private func isUnused(_ id: String, _ kind: ElementKind) -> Bool {
    guard !isUsed(id, kind), let section = kind.section else { return false }
    return (policy.origins[section + "." + id] ?? 0) == 0
  }
}
