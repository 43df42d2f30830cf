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
    /// The day as of which it counts as done: the next one, where it came after office hours.
    var countedOn: Day?
    /// The hours it came after.
    var hoursMissed: DayHours?
    var begunOn: Day?
    /// The file went back from here, or there was an objection, and nothing has followed yet.
    var failedOn: Day?
    var isReopened = false
  }

  let procedure: PlanProcedure
  let clock: ProcedureClock
  let today: Day
  private(set) var records: [Record]
  private(set) var startedOn: Day?
  /// The step from which the file went back, while nothing has happened since.
  private(set) var returnedFrom: Int?
  /// The step at which the file ended.
  private(set) var stoppedAt: Int?
  private(set) var diagnostics: [Diagnostic] = []
  private var isLost = false
  private var previous: (day: Day, at: ClockTime?)?

  init(_ procedure: PlanProcedure, clock: ProcedureClock, today: Day) {
    self.procedure = procedure
    self.clock = clock
    self.today = today
    self.records = Array(repeating: Record(), count: procedure.steps.count)
  }

  /// The steps whose turn it is, in order: not done, and all done that they start after.
  var inHand: [Int] {
    stoppedAt == nil ? procedure.steps.indices.filter { records[$0].doneOn == nil && undone(before: $0) == nil } : []
  }

  /// A step that has to be done before another and is not; the first whose own turn it is.
  private func undone(before place: Int) -> Int? {
    guard var found = procedure.steps[place].startsAfter.first(where: { records[$0].doneOn == nil }) else { return nil }
    while let earlier = procedure.steps[found].startsAfter.first(where: { records[$0].doneOn == nil }) {
      found = earlier
    }
    return found
  }

  /// The day on which it became a step's turn; today for one that starts the procedure.
  func reached(_ place: Int) -> Day {
    procedure.steps[place].startsAfter.compactMap { records[$0].countedOn }.max() ?? today
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
    checkHours(event, step, path)
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
    if startedOn == nil { startedOn = countedDay(event) }
    returnedFrom = nil
    records[place].events.append(event)
    records[place].failedOn = nil
    switch outcome {
    case .begun: records[place].begunOn = countedDay(event)
    case .passed:
      checkPosting(event, step, place, path)
      records[place].doneOn = event.on
      records[place].countedOn = countedDay(event)
      records[place].hoursMissed = clock.hoursMissed(by: event)
    case .failed:
      records[place].failedOn = event.on
      switch step.onFail {
      case .returnTo(_, _, let target): reopen(from: min(target, place), through: place)
      case .stop: stoppedAt = place
      case .unstated, nil: break
      }
    }
  }

  /// The day as of which an event counts.
  private func countedDay(_ event: ProcedureEvent) -> Day {
    clock.hoursMissed(by: event) == nil ? event.on : event.on.next ?? event.on
  }

  /// The step to which the file went back, and all that start after it, are open again; the claim day stays.
  private mutating func reopen(from target: Int, through place: Int) {
    var isOpen = Array(repeating: false, count: procedure.steps.count)
    isOpen[target] = true
    for index in target..<procedure.steps.count {
      isOpen[index] = isOpen[index] || procedure.steps[index].startsAfter.contains { isOpen[$0] }
      guard isOpen[index] else { continue }
      records[index].doneOn = nil
      records[index].countedOn = nil
      records[index].hoursMissed = nil
      records[index].begunOn = nil
      if index != place { records[index].failedOn = nil }
    }
    records[target].isReopened = true
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
    if let previous, isBefore(event, previous) {
      let isSameDay = event.on == previous.day
      let days =
        isSameDay
        ? ["\(event.on) \(shown(event.at))", "\(previous.day) \(shown(previous.at))"]
        : ["\(event.on)", "\(previous.day)"]
      report(
        .eventsOutOfOrder, [same(step.title)] + days.map(same),
        at: isSameDay ? event.places.at ?? place : place, path: isSameDay ? "\(path).at" : "\(path).on")
    } else if let previous, previous.day == event.on {
      self.previous = (event.on, event.at ?? previous.at)
    } else {
      previous = (event.on, event.at)
    }
  }

  private func isBefore(_ event: ProcedureEvent, _ previous: (day: Day, at: ClockTime?)) -> Bool {
    if event.on != previous.day { return event.on < previous.day }
    guard let at = event.at, let last = previous.at else { return false }
    return at < last
  }

  private func shown(_ time: ClockTime?) -> String { time.map { "\($0)" } ?? "" }

  /// A time after which the policy counts the next day says nothing without the hours of the day.
  private mutating func checkHours(_ event: ProcedureEvent, _ step: PlanStep, _ path: String) {
    guard clock.lacksHours(for: event), let at = event.at else { return }
    report(
      .hoursUnknown,
      [same(step.title), same("\(at)"), same(clock.view?.calendar.id ?? ""), same("\(event.on)")],
      at: event.places.at ?? event.places.event, path: "\(path).at")
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
    if let done = records[place].doneOn {
      report(.eventRepeated, [same(step.title), same("\(done)")], at: span, path: "\(path).step")
      return false
    }
    if let missing = undone(before: place) {
      report(
        .eventTooSoon, [same(step.title), same(procedure.steps[missing].title)], at: span, path: "\(path).step")
      return false
    }
    return true
  }

  private mutating func checkPosting(_ event: ProcedureEvent, _ step: PlanStep, _ place: Int, _ path: String) {
    guard let posting = step.posting, let period = posting.period?.period(on: startedOn),
      let start = records[place].begunOn ?? posting.after.flatMap({ records[$0].countedOn }),
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
