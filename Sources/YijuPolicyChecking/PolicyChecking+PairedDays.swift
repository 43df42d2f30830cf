import YijuDiagnostics
import YijuPolicies

/// Values that feed one check and are taken by different days may not match.
extension PolicyChecking {
  /// Warns when two dated values among `names` have different `by`.
  mutating func notePairedDays(_ names: [String], check: Check) {
    var first: (title: String, by: String)?
    for name in names {
      let dated: (title: String, by: Located<String>?)? =
        policy.parameters.entry(name).map { ($0.element.title.value, $0.element.by) }
        ?? policy.tables.entry(name).map { ($0.element.title.value, $0.element.by) }
      guard let dated, let by = dated.by?.value else { continue }
      guard let earlier = first else {
        first = (dated.title, by)
        continue
      }
      guard earlier.by != by else { continue }
      report(
        .pairedByDiffer, same(earlier.title), same(dayTitle(earlier.by)), same(dated.title), same(dayTitle(by)),
        at: check.node)
      return
    }
  }

  /// The title of a named day.
  func dayTitle(_ id: String) -> String { policy.days[id]?.title.value ?? id }
}
