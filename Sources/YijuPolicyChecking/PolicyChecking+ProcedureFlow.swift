import YijuCivilCalendars
import YijuDiagnostics
import YijuPolicies

/// Whether a file can get through the procedure: every step leads on, every form comes from somewhere, and what recurs
/// fits into the window that leaves time for it.
extension PolicyChecking {
  mutating func checkProcedureFlow() {
    guard let procedure = policy.procedure else { return }
    guard procedure.steps.entries.count <= ProcedureOrder.mostSteps else { return }
    let order = ProcedureOrder(procedure)
    let steps = procedure.steps.entries.map(\.element)
    for (place, step) in steps.enumerated() {
      let before = order.ancestors[place].sorted().map { steps[$0] }
      checkWayOn(step, actors: Set(before.map(\.actor.value)))
      checkForms(
        of: step, seen: Set(before.flatMap { $0.papers + $0.produces }.map(\.value)),
        isFirst: order.before[place].isEmpty)
      // What ends lets nothing follow, and what does not has to go on; of a misspelt name only that is said.
      if let end = order.ancestors[place].sorted().first(where: { steps[$0].ends }) {
        report(.stepUnreachable, same(step.title.value), same(steps[end].title.value), at: step.title.node)
      } else if !order.isFollowed[place], !step.ends, place + 1 < steps.count, !order.isMisplaced {
        report(.stepLeadsNowhere, same(step.title.value), at: step.title.node)
      }
    }
    checkPapersAskedFor(steps)
  }

  /// A paper that is required is handed in at some step; a form is handed in, made or signed.
  private mutating func checkPapersAskedFor(_ steps: [ProcedureStep]) {
    guard !policy.isAbstract else { return }
    let asked = Set(steps.flatMap { $0.papers + $0.produces + $0.signs }.map(\.value))
    for entry in policy.papers.entries where !asked.contains(entry.id.value) {
      report(.paperNeverAskedFor, same(entry.element.title.value), same(entry.id.value), at: entry.id.node)
    }
    for entry in policy.forms.entries where !asked.contains(entry.id.value) {
      report(.paperNeverAskedFor, same(entry.element.title.value), same(entry.id.value), at: entry.id.node)
    }
  }

  private mutating func checkWayOn(_ step: ProcedureStep, actors: Set<String>) {
    switch step.onFail {
    case .returnTo(let office, _)?:
      // To oneself is no way back either: the step would send the file to where it is.
      if !actors.contains(office.value), office.value == "applicant" || exists(office.value, .office) {
        report(.returnToNobody, same(step.title.value), same(office.value), at: office.node)
      }
    case nil:
      guard let finding = step.finding, let bad = finding.bad else { return }
      report(.failureLeadsNowhere, same(step.title.value), same(bad.value), at: bad.node)
    case .stop?, .unstated?: break
    }
  }

  /// A form that is handed in or signed was made, or handed in by the applicant or in the first step.
  private mutating func checkForms(of step: ProcedureStep, seen: Set<String>, isFirst: Bool) {
    guard !isFirst, step.actor.value != "applicant" else { return }
    let own = Set((step.produces + step.papers).map(\.value))
    for form in step.papers where policy.forms[form.value] != nil && !seen.contains(form.value) {
      report(.formFromNowhere, same(step.title.value), same(form.value), at: form.node)
    }
    for form in step.signs where policy.forms[form.value] != nil && !seen.contains(form.value) {
      if !own.contains(form.value) { report(.formFromNowhere, same(step.title.value), same(form.value), at: form.node) }
    }
  }

  /// A window in which the day may never come: it is shorter than the time between two openings.
  mutating func checkWindowsAgainstGates() {
    // A gate that is itself wrong says nothing of windows.
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
    var gates: [(day: String, title: String, months: Int)] = []
    var deadlines: [(check: Check, deadline: Deadline)] = []
    for entry in policy.checks.entries {
      switch entry.element.kind {
      case .gate(let gate):
        let gap = PolicyChecking.longestGap(gate)
        if gate.opens, gap > 1 { gates.append((gate.day.value, entry.element.title.value, gap)) }
      case .deadline(let deadline): deadlines.append((entry.element, deadline))
      default: break
      }
    }
    for (check, deadline) in deadlines {
      guard case .within(let name, _, _) = deadline.end, let parameter = policy.parameters[name.value] else { continue }
      let shortest = parameter.values.compactMap { PolicyChecking.months($0.value.value) }.min()
      guard let shortest, let gate = gates.first(where: { $0.day == deadline.day.value && $0.months > shortest }) else {
        continue
      }
      report(
        .windowTooShort, same(check.title.value), same("\(shortest)"), same(gate.title), same("\(gate.months)"),
        at: name.node)
    }
  }

  /// Whole months that surely lie in a period; nil for what is no period.
  private static func months(_ value: LegalValue) -> Int? {
    guard case .period(let period) = value else { return nil }
    return switch period.unit {
    case .day: period.count / 31
    case .workingDay: period.count / 23
    case .month: period.count
    case .year: period.count * 12
    }
  }

  /// The most months from one opening to the next.
  private static func longestGap(_ gate: Gate) -> Int {
    let months =
      switch gate.pattern {
      case .firstWorkingDays(_, let months), .days(_, _, let months): Set(months.map(\.value)).sorted()
      }
    guard let first = months.first, let last = months.last else { return 1 }
    var longest = first + 12 - last
    for (earlier, later) in zip(months, months.dropFirst()) { longest = max(longest, later - earlier) }
    return longest
  }
}
