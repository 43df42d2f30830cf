import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuPlans

/// What can be done against a decision of a day, with the last day of each remedy.
struct RemedyReckoning {
  let decision: Decision
  let plan: Plan
  let office: DecidingOffice?
  let calendar: (String) -> CalendarView?

  /// The remedies that were law on the day of decision; with diagnostics instead when one lacks what makes it a remedy.
  func remedies(decidedOn: Day, from start: Day) -> (remedies: [NoticeRemedy], diagnostics: [Diagnostic]) {
    let name = "\(plan.id)@\(plan.version)"
    guard let stated = plan.remedies, !stated.isEmpty else {
      return ([], [Diagnostic(.remediesUnstated, name, at: nil, path: "remedies")])
    }
    let unknown = strangers(among: stated, name)
    guard unknown.isEmpty else { return ([], unknown) }
    let valid = stated.filter { $0.from <= decidedOn && decidedOn <= $0.to }
    guard !valid.isEmpty else {
      return ([], [Diagnostic(.noRemedyOnDay, name, "\(decidedOn)", at: nil, path: "remedies")])
    }
    var remedies: [NoticeRemedy] = []
    var diagnostics: [Diagnostic] = []
    for remedy in valid {
      if var told = self.remedy(remedy, decidedOn: decidedOn, from: start) {
        // What is no law on that day does not stand before another.
        told.comesAfter = valid.first { $0.id == remedy.comesAfter }?.title
        remedies.append(told)
      } else {
        diagnostics.append(lacking(remedy, on: decidedOn))
      }
    }
    return diagnostics.isEmpty ? (remedies, []) : ([], diagnostics)
  }

  private func remedy(_ remedy: PlanRemedy, decidedOn: Day, from start: Day) -> NoticeRemedy? {
    guard let body = remedy.body, let rule = remedy.rule, let period = remedy.period?.period(on: decidedOn),
      !remedy.cites.isEmpty
    else { return nil }
    let own = office?.bodies.first { $0.remedy == remedy.id }
    var told = NoticeRemedy(
      id: remedy.id, title: remedy.title, body: own?.name ?? body, online: own?.online ?? remedy.online,
      address: own?.address, phone: own?.phone, comesAfter: nil, period: period, countedFrom: start, rawEnd: nil,
      lastDay: nil,
      unknownFrom: nil, steps: [], grounds: grounds(remedy.cites, on: decidedOn),
      interpretations: interpretations(remedy.interpretations, on: decidedOn))
    if let view = remedy.calendar.flatMap(calendar), let found = view.explainedLastDay(of: period, from: start, rule) {
      told.rawEnd = found.result.raw.value
      told.lastDay = found.result.lastDay.value
      told.unknownFrom = found.result.lastDay.unknownFrom
      told.steps = zip(found.chineseSteps, found.englishSteps).map { LocalizedText(zh: $0, en: $1) }
    } else {
      // Without a calendar only an end that stays where it falls is known.
      told.rawEnd = LastDay.raw(of: period, from: start, startDay: rule.startDay)
      told.lastDay = rule.lastDayOff == .keep ? told.rawEnd : nil
    }
    return told
  }

  /// Remedies that the office names and the policy does not have.
  private func strangers(among stated: [PlanRemedy], _ name: String) -> [Diagnostic] {
    let known = stated.map { "`\($0.id)`" }
    return (office?.bodies ?? []).filter { body in !stated.contains { $0.id == body.remedy } }.map { body in
      Diagnostic(
        .officeRemedyUnknown,
        [
          LocalizedText(zh: name, en: name), LocalizedText(zh: body.remedy, en: body.remedy),
          LocalizedText(zh: known.joined(separator: "、"), en: known.joined(separator: ", ")),
        ], at: body.span)
    }
  }

  private func lacking(_ remedy: PlanRemedy, on day: Day) -> Diagnostic {
    var missing: [LocalizedText] = []
    if remedy.body == nil { missing.append(LocalizedText(zh: "机关（body）", en: "its body")) }
    if remedy.period?.period(on: day) == nil {
      missing.append(LocalizedText(zh: "期限（within）", en: "its period (within)"))
    }
    if remedy.rule == nil { missing.append(LocalizedText(zh: "数期间的办法（counting）", en: "how to count (counting)")) }
    if remedy.cites.isEmpty { missing.append(LocalizedText(zh: "依据（cites）", en: "its basis (cites)")) }
    return Diagnostic(
      .remedyLacks,
      [
        LocalizedText(zh: remedy.title, en: remedy.title),
        LocalizedText(
          zh: missing.map(\.zh).joined(separator: "、"), en: missing.map(\.en).joined(separator: ", ")),
      ], at: nil, path: "remedies.\(remedy.id)")
  }

  // MARK: Law of the day of decision

  private func grounds(_ cites: [Int], on day: Day) -> [Ground] {
    inForce(cites.map { plan.cites[$0] }, on: day).map { Ground($0, in: decision.policy) }
  }

  private func interpretations(_ places: [Int], on day: Day) -> [ExplainedInterpretation] {
    places.enumerated().map { index, place in
      let relied = plan.interpretations[place]
      return ExplainedInterpretation(
        number: index + 1, id: relied.id, question: relied.question, choice: relied.choice, why: relied.why,
        others: relied.others, about: inForce(relied.about, on: day).map { Ground($0, in: decision.policy) },
        authority: inForce(relied.authority, on: day).map { Ground($0, in: decision.policy) })
    }
  }

  private func inForce(_ cites: [CitedText], on day: Day) -> [CitedText] {
    let place = Int64(day.ordinal)
    let valid = cites.filter { cite in plan.lawInForce[cite.source].map { $0.low <= place && place <= $0.high } ?? true
    }
    return valid.isEmpty ? cites : valid
  }
}
