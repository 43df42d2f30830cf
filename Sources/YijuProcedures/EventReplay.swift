import YijuCivilCalendars
import YijuDiagnostics
import YijuPlans

/// Plays events on a procedure, in their order, and finds what cannot have happened.
///
/// Nothing is guessed: after an event that does not fit, the ones behind it are judged only by what needs no state.
struct EventReplay {
  /// What happened to a step.
  struct Record: Sendable {
    var events: [ProcedureEvent] = []
    var doneOn: Day?
    var begunOn: Day?
    /// The file went back from here, or there was an objection, and nothing has followed yet.
    var failedOn: Day?
    var isReopened = false
  }

  let procedure: PlanProcedure
  let clock: ProcedureClock
  let today: Day
  private(set) var records: [Record]
  private(set) var current = 0
  private(set) var startedOn: Day?
  /// The step from which the file went back, while nothing has happened since.
  private(set) var returnedFrom: Int?
  /// The step at which the file ended.
  private(set) var stoppedAt: Int?
  private(set) var diagnostics: [Diagnostic] = []
  private var isLost = false
  private var previous: Day?

  init(_ procedure: PlanProcedure, clock: ProcedureClock, today: Day) {
    self.procedure = procedure
    self.clock = clock
    self.today = today
    self.records = Array(repeating: Record(), count: procedure.steps.count)
  }

  mutating func play(_ events: [ProcedureEvent]) {
    for (index, event) in events.enumerated() { play(event, path: "events[\(index)]") }
  }

  private mutating func play(_ event: ProcedureEvent, path: String) {
    guard let place = procedure.steps.firstIndex(where: { $0.id.utf8.elementsEqual(event.step.utf8) }) else {
      unknownStep(event, path)
      isLost = true
      return
    }
    let step = procedure.steps[place]
    checkDay(event, step, path)
    checkActor(event, step, path)
    guard let outcome = EventOutcome(event.outcome, at: step) else {
      reportOutcome(event, step, path)
      isLost = true
      return
    }
    guard !isLost, checkTurn(event, step, place, path) else {
      isLost = true
      return
    }
    apply(event, outcome, at: place, path)
  }

  private mutating func apply(_ event: ProcedureEvent, _ outcome: EventOutcome, at place: Int, _ path: String) {
    let step = procedure.steps[place]
    if startedOn == nil { startedOn = event.on }
    returnedFrom = nil
    records[place].events.append(event)
    records[place].failedOn = nil
    switch outcome {
    case .begun: records[place].begunOn = event.on
    case .passed:
      checkPosting(event, step, place, path)
      records[place].doneOn = event.on
      current = place + 1
    case .failed:
      records[place].failedOn = event.on
      switch step.onFail {
      case .returnTo(_, _, let target): reopen(from: min(target, place), through: place)
      case .stop: stoppedAt = place
      case .unstated, nil: break
      }
    }
  }

  /// The steps from the one to which the file went back are open again; the claim day stays.
  private mutating func reopen(from target: Int, through place: Int) {
    for index in target...place {
      records[index].doneOn = nil
      records[index].begunOn = nil
    }
    records[target].isReopened = true
    current = target
    returnedFrom = place
  }

  // MARK: What cannot be

  private mutating func unknownStep(_ event: ProcedureEvent, _ path: String) {
    let ids = procedure.steps.map(\.id)
    let near = Suggestions.nearest(to: event.step, among: ids)
    let shown = (near.isEmpty ? Array(ids.prefix(20)) : near).map { "`\($0)`" }
    report(
      .eventStepUnknown,
      [
        same(event.step),
        LocalizedText(
          zh: (near.isEmpty ? "。有：" : "，是不是 ") + shown.joined(separator: "、") + (near.isEmpty ? "" : "？"),
          en: (near.isEmpty ? "; there is " : "; did you mean ") + shown.joined(separator: ", ")
            + (near.isEmpty ? "" : "?")),
      ], at: event.places.step ?? event.places.event, path: "\(path).step")
  }

  private mutating func checkDay(_ event: ProcedureEvent, _ step: PlanStep, _ path: String) {
    let place = event.places.on ?? event.places.event
    if event.on > today {
      report(
        .eventInFuture, [same(step.title), same("\(event.on)"), same("\(today)")], at: place, path: "\(path).on")
    }
    if let previous, event.on < previous {
      report(
        .eventsOutOfOrder, [same(step.title), same("\(event.on)"), same("\(previous)")], at: place, path: "\(path).on")
    }
    previous = max(previous ?? event.on, event.on)
  }

  private mutating func checkActor(_ event: ProcedureEvent, _ step: PlanStep, _ path: String) {
    guard let by = event.by else { return }
    let names = [step.actor.id, step.actor.title, step.actor.fullTitle].compactMap { $0 }
    guard !names.contains(where: { $0.utf8.elementsEqual(by.utf8) }) else { return }
    let actor =
      step.actor.title.utf8.elementsEqual(step.actor.id.utf8)
      ? "`\(step.actor.id)`" : step.actor.title + "（`\(step.actor.id)`）"
    report(
      .eventByOther, [same(step.title), same(actor), same(by)], at: event.places.by ?? event.places.event,
      path: "\(path).by")
  }

  private mutating func reportOutcome(_ event: ProcedureEvent, _ step: PlanStep, _ path: String) {
    let words = EventOutcome.words(at: step).map { "`\($0)`" }
    let what =
      event.outcome.map {
        LocalizedText(zh: "没有 `\($0)` 这种结果", en: "cannot come to `\($0)`")
      } ?? LocalizedText(zh: "要写结果 `outcome`，不能由有无来猜", en: "needs its `outcome`, which is not guessed")
    report(
      .eventOutcomeUnfit,
      [
        same(step.title), what,
        LocalizedText(zh: words.joined(separator: "、"), en: words.joined(separator: ", ")),
      ], at: event.places.outcome ?? event.places.event, path: "\(path).outcome")
  }

  /// Whether it is the turn of a step.
  private mutating func checkTurn(_ event: ProcedureEvent, _ step: PlanStep, _ place: Int, _ path: String) -> Bool {
    let span = event.places.step ?? event.places.event
    if let stoppedAt {
      report(
        .eventAfterStop,
        [
          same(procedure.steps[stoppedAt].title),
          same(records[stoppedAt].failedOn.map { "\($0)" } ?? ""), same(step.title),
        ], at: span, path: "\(path).step")
      return false
    }
    if place > current {
      report(
        .eventTooSoon, [same(step.title), same(procedure.steps[current].title)], at: span, path: "\(path).step")
      return false
    }
    if place < current {
      let done = records[place].doneOn
      report(.eventRepeated, [same(step.title), same(done.map { "\($0)" } ?? "")], at: span, path: "\(path).step")
      return false
    }
    return true
  }

  private mutating func checkPosting(_ event: ProcedureEvent, _ step: PlanStep, _ place: Int, _ path: String) {
    guard let posting = step.posting, let period = posting.period?.period(on: startedOn),
      let start = records[place].begunOn ?? posting.after.flatMap({ records[$0].doneOn }),
      let last = clock.lastDay(of: period, from: start).value, event.on < last
    else { return }
    report(
      .postingNotOver, [same(step.title), same("\(last)"), same("\(event.on)")],
      at: event.places.on ?? event.places.event, path: "\(path).on")
  }

  private mutating func report(
    _ kind: DiagnosticKind, _ arguments: [LocalizedText], at span: SourceSpan?, path: String
  ) {
    diagnostics.append(Diagnostic(kind, arguments, at: span, path: path))
  }

  private func same(_ text: String) -> LocalizedText { LocalizedText(zh: text, en: text) }
}
