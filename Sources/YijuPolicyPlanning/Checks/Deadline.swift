import YijuCivilCalendars
import YijuDiagnostics
import YijuPlans
import YijuPolicies

extension PlanBuilder {
  mutating func plan(_ deadline: Deadline, of check: inout PlanCheck) {
    guard let day = dayPlaces[deadline.day.value] else { return }
    check.fact = plan.days[day].fact
    check.slots = [plan.days[day].slot]
    guard let planned = planned(deadline, day: day) else { return }
    plan.deadlines.append(planned)
    check.body = node(PlanNode(.deadline, a: plan.days[day].slot, b: plan.deadlines.count - 1))
    // The last day is computed for each case, so the words are filled in when it is known.
    check.required = PlanRequired(
      test: "<= {0}", phrase: LocalizedText(zh: "不晚于 {0}", en: "not later than {0}"), values: [])
  }

  private mutating func planned(_ deadline: Deadline, day: Int) -> PlanDeadline? {
    switch deadline.end {
    case .within(let period, let after, let counting):
      guard let value = value(named: period.value), let anchor = dayPlaces[after.value] else { return nil }
      let rule = counting.flatMap { policy.counting[$0.value] }
      let lastDayOff = deadline.lastDayOff?.value ?? rule?.lastDayOff.value ?? .keep
      let named = rule?.calendar?.value
      var planned = PlanDeadline(
        day: day,
        end: .counted(anchor: anchor, period: value, startDayExcluded: rule?.startDay.value != .included),
        lastDayOff: lastDayOff,
        calendar: named == nil || named == "policy" ? policy.calendar?.value : named, rule: rule?.title.value)
      if let rule { planned.interpretations = interpretations(rule.grounds) }
      return planned
    case .byDay(let name):
      guard let value = value(named: name.value) else { return nil }
      return PlanDeadline(
        day: day, end: .named(value), lastDayOff: deadline.lastDayOff?.value ?? .keep,
        calendar: policy.calendar?.value, rule: nil)
    }
  }
}
