import YijuCivilCalendars
import YijuPlans
import YijuPolicies

/// What a notice says beside the decision: remedies, papers, contacts.
extension PlanBuilder {
  mutating func planNotices() {
    plan.papers = policy.papers.ids.map { paper($0) }
    plan.contacts = policy.contacts.entries.map { contact($0.element) }
    guard case .stated(let remedies)? = policy.remedies?.value else { return }
    var planned: [PlanRemedy] = []
    for entry in remedies.entries { planned.append(remedy(entry.element, id: entry.id.value)) }
    plan.remedies = planned
  }

  func contact(_ contact: Contact) -> PlanContact {
    PlanContact(
      title: contact.title.value, phone: contact.phone, email: contact.email,
      office: contact.office.flatMap { policy.offices[$0.value] }.map { $0.fullTitle ?? $0.title.value })
  }

  private mutating func remedy(_ remedy: Remedy, id: String) -> PlanRemedy {
    let days = remedy.inForce?.value
    var planned = PlanRemedy(
      id: id, title: remedy.title.value, from: days?.from.value ?? .earliest, to: days?.to?.value.value ?? .latest)
    planned.body = remedy.body
    planned.online = remedy.online
    planned.comesAfter = remedy.comesAfter?.value
    planned.period = remedy.within.flatMap { period(named: $0.value) }
    if let counting = remedy.counting.flatMap({ policy.counting[$0.value] }) {
      planned.rule = LastDayRule(
        startDay: counting.startDay.value == .included ? .included : .excluded,
        lastDayOff: counting.lastDayOff.value == .nextWorkingDay ? .nextWorkingDay : .keep)
      let named = counting.calendar?.value
      planned.calendar = named == nil || named == "policy" ? policy.calendar?.value : named
    }
    planned.cites = cites(remedy.grounds)
    planned.interpretations = interpretations(remedy.grounds)
    return planned
  }

  /// The values of a period by the day of decision.
  private func period(named name: String) -> PlanPeriod? {
    guard let parameter = policy.parameters[name] else { return nil }
    return PlanPeriod(
      title: parameter.title.value,
      values: parameter.values.compactMap { dated in
        guard case .period(let period) = dated.value.value else { return nil }
        return PlanPeriod.Dated(
          from: dated.from?.value ?? .earliest, to: dated.to?.value.value ?? .latest, period: period)
      })
  }
}
