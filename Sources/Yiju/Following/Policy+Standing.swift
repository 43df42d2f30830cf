public import YijuCivilCalendars
public import YijuDecisions
import YijuDiagnostics
import YijuFacts
import YijuPlans
public import YijuProcedures

extension LoadedPolicy {
  /// Decides a case and tells where its file stands in the procedure, for a record that shows both.
  ///
  /// ```swift
  /// let decision = try policy.decide(facts, events: Facts(json: eventBytes), today: day, asKnownOn: day)
  /// decision.procedure?.state       // the state of the whole and of every step
  /// ```
  ///
  /// The procedure changes no outcome. A file follows the version that decided it.
  ///
  /// - Parameters:
  ///   - facts: The facts of the case.
  ///   - events: `{events: [{step, on, at, outcome, by, note}]}` as it was read.
  ///   - today: The day on which one asks; no event may be after it.
  ///   - asKnownOn: Publications up to this day are taken into account.
  /// - Throws: `CaseError` when the facts have errors; `E030` to `E050` when the events cannot have happened or no version
  ///   is in force; `E060` when facts and events name another day for the start.
  /// - Complexity: linear in facts, checks, events and steps.
  public func decide(_ facts: Facts, events: Facts, today: Day, asKnownOn: Day) throws(CaseError) -> Decision {
    var decision = try decide(facts, asKnownOn: asKnownOn)
    let read = EventReader.read(events.tree)
    guard read.diagnostics.isEmpty else { throw CaseError(read.diagnostics) }
    guard let version = versions.first(where: { $0.version == decision.policy.version }) else {
      let start = read.events.first?.on ?? today
      throw CaseError([Diagnostic(.versionNotSelected, decision.policy.id, "\(start)", at: nil)])
    }
    let timeline = try version.timeline(events: read.events, today: today, asKnownOn: asKnownOn)
    if let contradiction = version.contradiction(of: decision, and: timeline) { throw CaseError([contradiction]) }
    decision.procedure = timeline.standing(read.events)
    if let days = timeline.calendarDays { decision.calendarDays.append(days) }
    return decision
  }
}

extension LoadedPolicy {
  /// Where the file of a decision stood, from the events the decision keeps; nil when it keeps none.
  ///
  /// - Throws: `CaseError` when the decision is of another policy, whose procedure the events do not fit.
  /// - Complexity: linear in events and steps.
  public func timeline(of decision: Decision) throws(CaseError) -> ProcedureTimeline? {
    guard let standing = decision.procedure,
      let version = versions.first(where: { $0.version == decision.policy.version })
    else { return nil }
    let events = Facts(FactTree(json: .object([JSONMember("events", standing.events)])))
    return try version.timeline(events: events, today: standing.today, asKnownOn: decision.asKnownOn)
  }
}

extension Policy {
  /// The day on which the file started is a fact too; two days for it are an error and never one of them.
  fileprivate func contradiction(of decision: Decision, and timeline: ProcedureTimeline) -> Diagnostic? {
    guard let path = plan.procedure?.startFact, let started = timeline.startedOn,
      case .text(let text)? = FactPath(path).flatMap({ decision.facts[$0] })?.content, let day = Day(iso: text),
      day != started
    else { return nil }
    return Diagnostic(.startContradicted, timeline.startTitle, "\(started)", "\(day)", at: nil, path: path)
  }
}
