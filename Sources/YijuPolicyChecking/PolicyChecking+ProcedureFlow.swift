import YijuDiagnostics
import YijuPolicies

/// Whether a file can get through the procedure: every step leads on, and every form comes from somewhere.
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
}
