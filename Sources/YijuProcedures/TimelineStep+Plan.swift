import YijuDecisions
import YijuPlans

extension TimelineStep {
  init(_ step: PlanStep, among steps: [PlanStep], plan: Plan) {
    self.init(
      id: step.id, title: step.title, actor: ProcedureActor(step.actor), to: step.to.map { ProcedureActor($0) },
      startsAfter: step.statesOrder ? step.startsAfter.map { StepName(id: steps[$0].id, title: steps[$0].title) } : nil,
      papers: step.papers.map { ProcedurePaper($0) }, signs: step.signs.map { ProcedurePaper($0) },
      produces: step.produces.map { ProcedurePaper($0) }, state: .notReached, events: [],
      doneOn: nil, late: nil, left: nil, limit: nil, posting: nil, waiting: nil, returnedTo: nil,
      returnedThrough: nil, isReopened: false, earliest: nil, atLimits: nil,
      contacts: step.contacts.map { ProcedureContact(title: $0.title, phone: $0.phone, email: $0.email) },
      cites: step.cites.compactMap { plan.cites.indices.contains($0) ? plan.cites[$0] : nil },
      interpretations: step.interpretations.compactMap {
        plan.interpretations.indices.contains($0) ? plan.interpretations[$0].id : nil
      })
  }
}

extension ProcedureActor {
  init(_ actor: PlanActor) { self.init(id: actor.id, title: actor.title, fullTitle: actor.fullTitle) }
}

extension ProcedurePaper {
  init(_ paper: PlanPaper) {
    self.init(
      id: paper.id, title: paper.title, original: paper.original?.rawValue, copy: paper.copy?.rawValue,
      copies: paper.copies)
  }
}
