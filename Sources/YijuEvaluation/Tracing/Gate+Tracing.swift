import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuPlans

extension DecisionTracing {
  mutating func traceGate(_ check: PlanCheck, into result: inout CheckResult) {
    use(check.slots)
    result.fact = check.fact.map { plan.facts[$0].path }
    result.required = required(check.required)
    guard let slot = check.slots.first else { return }
    let place = Int(plan.nodes[check.body].b)
    result.actual = shown(slot: slot)
    result.asOf = [named(day: plan.gates[place].day)]
    result.causes = causes(ofSlot: slot)
    guard let day = evaluator.day(ofSlot: slot, inputs) else { return }
    if result.causes.isEmpty { result.causes = [.calendar(id: plan.calendar ?? "", from: day)] }
    let next =
      result.verdict == .notMet
      ? evaluator.nextOpening(plan.gates[place], onOrAfter: day, evaluator.gateViews[place]) : nil
    if result.verdict != .notApplicable { noteDays(of: plan.gates[place], check.id, day: day, next: next) }
    guard let next else { return }
    result.cautions.append(
      Caution(
        code: "next_opening",
        text: LocalizedText(
          zh: "下一次可以申领：\(next.chineseTextWithWeekday)", en: "opens next on \(next.englishTextWithWeekday)"),
        about: check.id))
  }
}
