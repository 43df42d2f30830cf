import YijuPolicies

extension PolicyChecking {
  /// A group: an `any` has a way that is always open.
  mutating func checkGroup(_ group: Group, of entry: ElementMap<Check>.Entry) {
    if group.rule == .any, !group.members.isEmpty, group.members.entries.allSatisfy({ !$0.element.when.isEmpty }) {
      report(.anyOnlyConditional, at: entry.id.node)
    }
    check(group.members)
  }
}
