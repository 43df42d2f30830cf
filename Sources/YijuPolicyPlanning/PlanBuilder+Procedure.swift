import YijuCivilCalendars
import YijuPlans
import YijuPolicies
import YijuValues

extension PlanBuilder {
  mutating func planProcedure() {
    guard let procedure = policy.procedure else { return }
    var places: [String: Int] = [:]
    for (place, id) in procedure.steps.ids.enumerated() { places[id] = place }
    var steps: [PlanStep] = []
    for entry in procedure.steps.entries {
      steps.append(step(entry.element, id: entry.id.value, of: procedure, places: places, earlier: steps))
    }
    let start = policy.days[procedure.starts.value]
    var planned = PlanProcedure(
      startTitle: start?.title.value ?? procedure.starts.value, startFact: start?.fact?.value, steps: steps)
    if let rule = procedure.counting.flatMap({ policy.counting[$0.value] }) {
      planned.rule = LastDayRule(startDay: rule.startDay.value.rule, lastDayOff: rule.lastDayOff.value)
      planned.ruleTitle = rule.title.value
      planned.closesWithOffices = rule.afterHours?.value == .nextDay
    }
    plan.procedure = planned
  }

  private mutating func step(
    _ step: ProcedureStep, id: String, of procedure: Procedure, places: [String: Int], earlier: [PlanStep]
  ) -> PlanStep {
    var planned = PlanStep(
      id: id, title: step.title.value, actor: actor(step.actor.value),
      limit: limit(step.limit.value.value, of: procedure, places: places))
    let previous = earlier.isEmpty ? [] : [earlier.count - 1]
    planned.startsAfter = step.startsAfter.isEmpty ? previous : step.startsAfter.compactMap { places[$0.value] }
    planned.statesOrder = planned.startsAfter != previous
    planned.to = step.to.map { actor($0.value) }
    planned.papers = step.papers.map { paper($0.value) }
    planned.signs = step.signs.map { paper($0.value) }
    planned.produces = step.produces.map { paper($0.value) }
    planned.posting = step.posting.map { posting in
      PlanStep.Posting(
        place: posting.place?.value, period: posting.period.value.value.map { period($0, of: procedure) },
        after: posting.after.flatMap { places[$0.value] })
    }
    planned.finding = step.finding.map {
      PlanStep.Finding(id: $0.id.value, question: $0.question, good: $0.good.value, bad: $0.bad?.value)
    }
    planned.onFail = step.onFail.map { onFail($0, at: planned, earlier: earlier) }
    planned.isEvent = step.event
    planned.contacts = step.contacts.compactMap { policy.contacts[$0.value].map(contact) }
    planned.cites = cites(step.grounds)
    planned.interpretations = interpretations(step.grounds) + interpretations(step.onFailGrounds)
    if let posting = step.posting { planned.interpretations += interpretations(posting.grounds) }
    return planned
  }

  /// A return opens the last step, of those done before this one, that lies with whom the file goes back to.
  private func onFail(_ onFail: ProcedureStep.OnFail, at step: PlanStep, earlier: [PlanStep]) -> PlanStep.OnFail {
    switch onFail {
    case .stop: .stop
    case .unstated: .unstated
    case .returnTo(let office, let through):
      .returnTo(
        actor(office.value), through: through.map { actor($0.value) },
        step: ancestors(of: step, among: earlier).last {
          earlier[$0].actor.id.utf8.elementsEqual(office.value.utf8)
        } ?? 0)
    }
  }

  /// The places of the steps that are done when a step starts, in order.
  private func ancestors(of step: PlanStep, among earlier: [PlanStep]) -> [Int] {
    var isAncestor = Array(repeating: false, count: earlier.count)
    for place in step.startsAfter where isAncestor.indices.contains(place) { isAncestor[place] = true }
    for place in earlier.indices.reversed() where isAncestor[place] {
      for before in earlier[place].startsAfter { isAncestor[before] = true }
    }
    return earlier.indices.filter { isAncestor[$0] }
  }

  private func limit(_ limit: ProcedureStep.Limit?, of procedure: Procedure, places: [String: Int]) -> PlanStep.Limit {
    switch limit {
    case .within(let name, let after):
      guard let place = places[after.value] else { return .unstated }
      return .within(period(name.value, of: procedure), after: place)
    case .monthlyByDay(let day): return .monthlyByDay(day.value)
    case nil: return .unstated
    }
  }

  private func period(_ name: String, of procedure: Procedure) -> PlanPeriod {
    guard let parameter = policy.parameters[name] else { return PlanPeriod(title: name, values: []) }
    // What another day than the start selects cannot be told from events.
    let isSelectedByStart = parameter.by.map { $0.value.utf8.elementsEqual(procedure.starts.value.utf8) } ?? true
    let values = isSelectedByStart ? parameter.values : []
    return PlanPeriod(
      title: parameter.title.value,
      values: values.compactMap { dated in
        guard case .period(let period) = dated.value.value else { return nil }
        return PlanPeriod.Dated(
          from: dated.from?.value ?? .earliest, to: dated.to?.value.value ?? .latest, period: period)
      })
  }

  private func actor(_ id: String) -> PlanActor {
    guard let office = policy.offices[id] else { return PlanActor(id: id, title: "申请人") }
    return PlanActor(id: id, title: office.title.value, fullTitle: office.fullTitle)
  }

  func paper(_ id: String) -> PlanPaper {
    if let form = policy.forms[id] { return PlanPaper(id: id, title: form.title.value, copies: form.copies) }
    guard let paper = policy.papers[id] else { return PlanPaper(id: id, title: id) }
    return PlanPaper(
      id: id, title: paper.title.value, original: paper.original.flatMap { PlanPaper.Handling(rawValue: $0.rawValue) },
      copy: paper.copy.flatMap { PlanPaper.Handling(rawValue: $0.rawValue) })
  }
}

extension CountingRule.StartDay {
  fileprivate var rule: StartDayRule {
    switch self {
    case .excluded: .excluded
    case .included: .included
    }
  }
}
