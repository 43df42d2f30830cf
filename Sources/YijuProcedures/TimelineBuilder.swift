package import YijuCivilCalendars
import YijuDecisions
package import YijuDiagnostics
package import YijuPlans

/// Puts a file in its place: a plan's procedure, what happened so far, a calendar and a day → a timeline.
///
/// Errors are `E030` to `E040` and `E050`: events that cannot be, never guessed around.
package enum Timelines {
  /// The timeline, or what is wrong with the events.
  ///
  /// - Parameters:
  ///   - view: The policy's calendar as known on some day; nil when the policy names none.
  ///   - asKnownOn: That day.
  ///   - templates: `templates(of:)` of the plan, for whoever follows many files under it.
  /// - Complexity: linear in steps and events, apart from events that are wrong.
  package static func timeline(
    of plan: Plan, events: [ProcedureEvent], today: Day, view: CalendarView?, asKnownOn: Day,
    templates: [TimelineStep]? = nil
  ) -> (timeline: ProcedureTimeline?, diagnostics: [Diagnostic]) {
    guard let procedure = plan.procedure, !procedure.steps.isEmpty else {
      return (nil, [Diagnostic(.procedureMissing, plan.id, at: nil)])
    }
    var replay = EventReplay(procedure, clock: ProcedureClock(procedure, view: view), today: today)
    replay.play(events)
    guard replay.diagnostics.isEmpty else { return (nil, replay.diagnostics) }
    let builder = TimelineBuilder(
      plan, replay, templates: templates ?? self.templates(of: plan), asKnownOn: asKnownOn)
    return (builder.timeline(), [])
  }

  /// What is the same of every file: the steps with their offices, papers and words of the law, none of them begun.
  package static func templates(of plan: Plan) -> [TimelineStep] {
    let steps = plan.procedure?.steps ?? []
    return steps.map { TimelineStep($0, among: steps, plan: plan) }
  }
}

/// Turns what was replayed into the state of every step.
struct TimelineBuilder {
  let plan: Plan
  let replay: EventReplay
  let clock: ProcedureClock
  let asKnownOn: Day
  let inHand: [Int]
  let templates: [TimelineStep]

  init(_ plan: Plan, _ replay: EventReplay, templates: [TimelineStep], asKnownOn: Day) {
    self.plan = plan
    self.replay = replay
    self.clock = replay.clock
    self.templates = templates
    self.asKnownOn = asKnownOn
    self.inHand = replay.inHand
  }

  private var today: Day { replay.today }

  func timeline() -> ProcedureTimeline {
    let planned = replay.procedure.steps
    var steps = templates
    for place in planned.indices where steps.indices.contains(place) { fill(&steps[place], at: place) }
    let projection = Projection(replay, inHand: inHand)
    projection.fill(&steps)
    var interpretations: [Int] = []
    for step in planned {
      for place in step.interpretations where !interpretations.contains(place) { interpretations.append(place) }
    }
    return ProcedureTimeline(
      policyID: plan.id, policyVersion: plan.version, policyTitle: plan.title, policyNumber: plan.number, today: today,
      asKnownOn: asKnownOn, calendarID: clock.view?.calendar.id,
      calendarBegins: clock.view?.calendar.begins, countingRule: replay.procedure.ruleTitle,
      state: state(steps), startTitle: replay.procedure.startTitle,
      startedOn: replay.startedOn, steps: steps, inHand: inHand, earliestEnd: projection.earliestEnd,
      endAtLimits: projection.endAtLimits,
      openSteps: projection.openPlaces.map { planned[$0].title }, cautions: cautions(projection),
      interpretations: interpretations.compactMap {
        plan.interpretations.indices.contains($0) ? plan.interpretations[$0] : nil
      })
  }

  /// Where the whole stands: what is most pressing of the steps in hand.
  private func state(_ steps: [TimelineStep]) -> StepState {
    if replay.stoppedAt != nil { return .stopped }
    if inHand.isEmpty { return .done }
    if replay.returnedFrom != nil { return .returned }
    let states = inHand.map { steps[$0].state }
    return [StepState.overdue, .due].first { states.contains($0) } ?? .waiting
  }

  // MARK: One step

  private func fill(_ step: inout TimelineStep, at place: Int) {
    let planned = replay.procedure.steps[place]
    let record = replay.records[place]
    let isInHand = inHand.contains(place)
    step.events = record.events
    step.doneOn = record.doneOn
    step.hoursMissed = record.hoursMissed
    step.isReopened = record.isReopened && record.doneOn == nil
    step.limit = limit(planned.limit, place, isInHand: isInHand)
    step.posting = planned.posting.map { posting($0, record, isInHand: isInHand) }
    if place == replay.stoppedAt {
      step.state = .stopped
    } else if record.doneOn != nil {
      step.state = .done
      if let last = step.limit?.lastDay?.value, let counted = record.countedOn, counted > last {
        step.late = delay(from: last, to: counted, step.limit)
      }
    } else if isInHand {
      turn(&step, planned, record)
    } else if place == replay.returnedFrom || record.failedOn != nil {
      step.state = .returned
    }
    if step.late != nil { explain(&step.limit) }
    if step.state == .returned, case .returnTo(let actor, let through, _)? = planned.onFail {
      step.returnedTo = ProcedureActor(actor)
      step.returnedThrough = through.map { ProcedureActor($0) }
    }
  }

  private func turn(_ step: inout TimelineStep, _ planned: PlanStep, _ record: EventReplay.Record) {
    explain(&step.limit)
    // An objection waits for a word whether a limit runs or not.
    if record.failedOn != nil, !planned.returns { step.waiting = .consequence }
    if let last = step.limit?.lastDay {
      switch last {
      case .unknown(let from):
        step.state = .waiting
        step.waiting = .calendar(from: from)
      case .known(let day) where today > day:
        step.state = .overdue
        step.late = delay(from: day, to: today, step.limit)
      case .known(let day):
        step.state = .due
        step.left = delay(from: today, to: day, step.limit)
      }
      return
    }
    step.state = .waiting
    if step.waiting == .consequence { return }
    if let last = step.posting?.lastDay, last.value.map({ today < $0 }) ?? true {
      step.waiting = .posting(last)
    } else {
      step.waiting = planned.isEvent ? .event : .actor
    }
  }

  private func delay(from first: Day, to last: Day, _ limit: TimelineLimit?) -> Delay {
    clock.delay(from: first, to: last, countsWorkingDays: limit?.period?.unit == .workingDay)
  }

  private func limit(_ limit: PlanStep.Limit, _ place: Int, isInHand: Bool) -> TimelineLimit? {
    switch limit {
    case .unstated: return nil
    case .within(let planned, let after):
      let period = planned.period(on: replay.startedOn)
      let before = replay.procedure.steps[after]
      var limit = TimelineLimit(
        period: period, monthDay: nil, afterStep: before.id, afterTitle: before.title,
        start: replay.records[after].countedOn)
      if let start = limit.start, let period { limit.lastDay = clock.lastDay(of: period, from: start) }
      return limit
    case .monthlyByDay(let day):
      var limit = TimelineLimit(period: nil, monthDay: day, afterStep: nil, afterTitle: nil, start: nil)
      let counted = replay.records[place].countedOn
      if counted != nil || isInHand {
        let reached = replay.reached(place)
        limit.lastDay = clock.monthDay(day, onOrAfter: min(reached, counted ?? reached))
      }
      return limit
    }
  }

  private func posting(
    _ planned: PlanStep.Posting, _ record: EventReplay.Record, isInHand: Bool
  ) -> TimelinePosting {
    let period = planned.period?.period(on: replay.startedOn)
    var posting = TimelinePosting(
      place: planned.place, period: period,
      start: record.begunOn ?? planned.after.flatMap { replay.records[$0].countedOn },
      isStartRecorded: record.begunOn != nil)
    guard let period, let start = posting.start else { return posting }
    posting.lastDay = clock.lastDay(of: period, from: start)
    if isInHand { posting.explanation = clock.explanation(of: period, from: start) }
    return posting
  }

  private func explain(_ limit: inout TimelineLimit?) {
    guard let period = limit?.period, let start = limit?.start else { return }
    limit?.explanation = clock.explanation(of: period, from: start)
  }

  /// The cautions of the days that the limits of the steps in hand and of those after them are counted over.
  private func cautions(_ projection: Projection) -> [DayCaution] {
    guard let view = clock.view, let last = projection.endAtLimits?.value,
      let span = DaySpan(projection.from, last), span.count <= 1_000
    else { return [] }
    return view.cautions(in: span)
  }
}
