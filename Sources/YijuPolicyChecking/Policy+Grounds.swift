package import YijuPolicies

extension Policy {
  /// Every list of citations and interpretations that carries something out, in the order of the model.
  ///
  /// Beside each stand the days for which it has to hold, where those are not the policy's own.
  package func forEachGrounds(_ visitOnDays: (Grounds, ValidTime?) -> Void) {
    func visit(_ grounds: Grounds) { visitOnDays(grounds, nil) }
    if let inForce { visit(inForce.grounds) }
    if let selectedBy { visit(selectedBy.grounds) }
    for entry in registers.entries { visit(entry.element.grounds) }
    for entry in days.entries { visit(entry.element.grounds) }
    for entry in cohorts.entries {
      for span in entry.element.spans.entries { visit(span.element.grounds) }
    }
    for entry in parameters.entries {
      visit(entry.element.grounds)
      for value in entry.element.values { visit(value.grounds) }
    }
    for entry in tables.entries {
      visit(entry.element.grounds)
      for value in entry.element.values {
        visit(value.grounds)
        for row in value.value { visit(row.grounds) }
      }
    }
    for entry in counting.entries { visit(entry.element.grounds) }
    for entry in classes.entries { visit(entry.element.grounds) }
    forEachCheck { entry, _ in visit(entry.element.grounds) }
    if let amount {
      for step in amount.steps.entries {
        visit(step.element.grounds)
        if case .round(let rule) = step.element.operation { visit(rule.grounds) }
      }
      if case .declared(let rule)? = amount.rounding?.value { visit(rule.grounds) }
    }
    for entry in offices.entries { visit(entry.element.grounds) }
    if let procedure {
      if let channel = procedure.channel { visit(channel.grounds) }
      for step in procedure.steps.entries {
        visit(step.element.grounds)
        if let posting = step.element.posting { visit(posting.grounds) }
        visit(step.element.onFailGrounds)
      }
    }
    for entry in papers.entries { visit(entry.element.grounds) }
    for entry in forms.entries { visit(entry.element.grounds) }
    for entry in contacts.entries { visit(entry.element.grounds) }
    for grounds in removalGrounds { visit(grounds) }
    if case .stated(let remedies)? = remedies?.value {
      for entry in remedies.entries { visitOnDays(entry.element.grounds, entry.element.inForce?.value) }
    }
  }

  /// Every check with its id, and whether it stands under `when`: those of the policy, of its
  /// classes, members of groups, conditions.
  func forEachCheck(_ visit: (ElementMap<Check>.Entry, _ isCondition: Bool) -> Void) {
    func walk(_ checks: ElementMap<Check>, isCondition: Bool) {
      for entry in checks.entries {
        visit(entry, isCondition)
        walk(entry.element.when, isCondition: true)
        if case .group(let group) = entry.element.kind { walk(group.members, isCondition: isCondition) }
      }
    }
    for entry in classes.entries { walk(entry.element.checks, isCondition: false) }
    walk(checks, isCondition: false)
    for step in amount?.steps.entries ?? [] { walk(step.element.when, isCondition: true) }
  }
}
