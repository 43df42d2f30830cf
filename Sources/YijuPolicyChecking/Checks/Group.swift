import YijuDiagnostics
import YijuPolicies

extension PolicyChecking {
  /// A group: it has members, and an `any` has a way that is always open.
  mutating func check(_ group: Group, of entry: ElementMap<Check>.Entry, hasGrounds: Bool) {
    if group.members.isEmpty {
      if policy.failures.isEmpty { report(.membersMissing, same(group.rule.rawValue), at: entry.element.node) }
      return
    }
    if group.rule == .any, group.members.entries.allSatisfy({ !$0.element.when.isEmpty }) {
      report(.anyOnlyConditional, at: entry.id.node)
    }
    check(group.members, inheritsGrounds: hasGrounds)
  }
}
