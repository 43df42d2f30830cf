package import YijuCivilCalendars
import YijuDecisions
package import YijuDiagnostics
package import YijuPlans

/// Puts a file in its place: a plan's procedure, what happened so far, a calendar and a day → a timeline.
///
/// Errors are `E030` to `E040`: events that cannot be, never guessed around.
package enum Timelines {
  /// The timeline, or what is wrong with the events.
  ///
  /// - Parameters:
  ///   - view: The policy's calendar as known on some day; nil when the policy names none.
  ///   - asKnownOn: That day.
  /// - Complexity: linear in steps and events, apart from events that are wrong.
  package static func timeline(
    of plan: Plan, events: [ProcedureEvent], today: Day, view: CalendarView?, asKnownOn: Day
  ) -> (timeline: ProcedureTimeline?, diagnostics: [Diagnostic]) {
    guard let procedure = plan.procedure, !procedure.steps.isEmpty else {
      return (nil, [Diagnostic(.procedureMissing, plan.id, at: nil)])
    }
    var replay = EventReplay(procedure, clock: ProcedureClock(view: view), today: today)
    replay.play(events)
    guard replay.diagnostics.isEmpty else { return (nil, replay.diagnostics) }
    return (TimelineBuilder(plan, replay, view: view, asKnownOn: asKnownOn).timeline(), [])
  }
}

/// Turns what was replayed into the state of every step.
struct TimelineBuilder {
  let plan: Plan
  let replay: EventReplay
  let clock: ProcedureClock
  let asKnownOn: Day
  var cautions: [DayCaution] = []

  init(_ plan: Plan, _ replay: EventReplay, view: CalendarView?, asKnownOn: Day) {
    self.plan = plan
    self.replay = replay
    self.clock = replay.clock
    self.asKnownOn = asKnownOn
  }

  private var today: Day { replay.today }

  consuming func timeline() -> ProcedureTimeline {
    let planned = replay.procedure.steps
    let current = replay.stoppedAt == nil && planned.indices.contains(replay.current) ? replay.current : nil
    var steps: [TimelineStep] = []
    steps.reserveCapacity(planned.count)
    for place in planned.indices { steps.append(step(at: place, current: current)) }
    let projection = Projection(replay, from: current)
    projection.fill(&steps)
    addCautions(projection)
    let state: StepState
    if replay.stoppedAt != nil {
      state = .stopped
    } else if let current {
      state = replay.returnedFrom != nil ? .returned : steps[current].state
    } else {
      state = .done
    }
    var interpretations: [Int] = []
    for step in planned {
      for place in step.interpretations where !interpretations.contains(place) { interpretations.append(place) }
    }
    return ProcedureTimeline(
      policyID: plan.id, policyVersion: plan.version, policyTitle: plan.title, policyNumber: plan.number, today: today,
      asKnownOn: asKnownOn, calendarID: clock.view?.calendar.id, state: state, startTitle: replay.procedure.startTitle,
      startedOn: replay.startedOn, steps: steps, current: current, earliestEnd: projection.earliest.last,
      endAtLimits: projection.atLimits.last,
      openSteps: projection.openPlaces.map { planned[$0].title }, cautions: cautions,
      interpretations: interpretations.compactMap {
        plan.interpretations.indices.contains($0) ? plan.interpretations[$0] : nil
      })
  }

  // MARK: One step

  private mutating func step(at place: Int, current: Int?) -> TimelineStep {
    let planned = replay.procedure.steps[place]
    let record = replay.records[place]
    let isCurrent = place == current
    var step = TimelineStep(planned, plan: plan, record)
    step.limit = limit(planned.limit, record, isCurrent: isCurrent)
    step.posting = planned.posting.map { posting($0, record, isCurrent: isCurrent) }
    if place == replay.stoppedAt {
      step.state = .stopped
    } else if let doneOn = record.doneOn {
      step.state = .done
      if let last = step.limit?.lastDay?.value, doneOn > last {
        step.late = delay(from: last, to: doneOn, step.limit)
      }
    } else if isCurrent {
      turn(&step, planned, record)
    } else if place == replay.returnedFrom || (record.failedOn != nil && current.map { place > $0 } ?? false) {
      step.state = .returned
    }
    if step.late != nil { explain(&step.limit) }
    if step.state == .returned, case .returnTo(let actor, let through, _)? = planned.onFail {
      step.returnedTo = ProcedureActor(actor)
      step.returnedThrough = through.map { ProcedureActor($0) }
    }
    return step
  }

  private mutating func turn(_ step: inout TimelineStep, _ planned: PlanStep, _ record: EventReplay.Record) {
    explain(&step.limit)
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
    if record.failedOn != nil, !planned.returns {
      step.waiting = .consequence
    } else if let last = step.posting?.lastDay, last.value.map({ today < $0 }) ?? true {
      step.waiting = .posting(last)
    } else {
      step.waiting = planned.isEvent ? .event : .actor
    }
  }

  private func delay(from first: Day, to last: Day, _ limit: TimelineLimit?) -> Delay {
    clock.delay(from: first, to: last, countsWorkingDays: limit?.period?.unit == .workingDay)
  }

  private func limit(_ limit: PlanStep.Limit, _ record: EventReplay.Record, isCurrent: Bool) -> TimelineLimit? {
    switch limit {
    case .unstated: return nil
    case .within(let planned, let after):
      let period = planned.period(on: replay.startedOn)
      let before = replay.procedure.steps[after]
      var limit = TimelineLimit(
        period: period, monthDay: nil, afterStep: before.id, afterTitle: before.title,
        start: replay.records[after].doneOn)
      if let start = limit.start, let period { limit.lastDay = clock.lastDay(of: period, from: start) }
      return limit
    case .monthlyByDay(let day):
      var limit = TimelineLimit(period: nil, monthDay: day, afterStep: nil, afterTitle: nil, start: nil)
      if let on = record.doneOn { limit.lastDay = clock.monthDay(day, onOrAfter: on) }
      if isCurrent { limit.lastDay = clock.monthDay(day, onOrAfter: reached(replay.current)) }
      return limit
    }
  }

  /// The day on which it became a step's turn.
  private func reached(_ place: Int) -> Day {
    guard place > 0, place <= replay.records.count else { return today }
    return replay.records[place - 1].doneOn ?? today
  }

  private func posting(
    _ planned: PlanStep.Posting, _ record: EventReplay.Record, isCurrent: Bool
  ) -> TimelinePosting {
    let period = planned.period?.period(on: replay.startedOn)
    var posting = TimelinePosting(
      place: planned.place, period: period,
      start: record.begunOn ?? planned.after.flatMap { replay.records[$0].doneOn },
      isStartRecorded: record.begunOn != nil)
    guard let period, let start = posting.start else { return posting }
    posting.lastDay = clock.lastDay(of: period, from: start)
    if isCurrent { posting.explanation = clock.explanation(of: period, from: start) }
    return posting
  }

  private func explain(_ limit: inout TimelineLimit?) {
    guard let period = limit?.period, let start = limit?.start else { return }
    limit?.explanation = clock.explanation(of: period, from: start)
  }

  /// The cautions of the days that the limits of the open step and of those after it are counted over.
  private mutating func addCautions(_ projection: Projection) {
    guard let view = clock.view, let first = replay.current < projection.first ? nil : projection.from,
      let last = projection.atLimits.last?.value, first <= last, first.days(until: last) <= 1_000
    else { return }
    var day: Day? = first
    var hasUnfirm = false
    while let current = day, current <= last {
      for caution in view.reason(for: current).cautions where !(caution.kind == .unfirm && hasUnfirm) {
        if caution.kind == .unfirm { hasUnfirm = true }
        cautions.append(caution)
      }
      day = current.next
    }
  }
}
