import YijuCivilCalendars
import YijuPolicies

/// Counting rules: what they need is there where they are used.
extension PolicyChecking {
  /// A period parameter counted by a rule has what its unit needs.
  mutating func checkCounting(
    _ reference: Located<String>, of unit: PeriodUnit, title: Located<String>, check: NodeID
  ) {
    guard resolve(reference, as: .counting) != nil, let rule = policy.counting[reference.value] else { return }
    if unit == .month || unit == .year, rule.noSuchDay == nil {
      report(
        .noSuchDayMissing, same(title.value), same(reference.value), self.title(of: unit.rawValue), at: reference.node,
        labels: label(rule.node, zh: "这条数法", en: "this rule"))
    }
    let rolls = rule.lastDayOff.value != .keep || unit == .workingDay
    if rolls, rule.calendar == nil || rule.calendar?.value == "policy" {
      requireCalendar(for: same(title.value), at: check)
    }
  }
}
