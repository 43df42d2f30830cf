public import YijuCivilCalendars
import YijuDiagnostics
import YijuPlans
public import YijuProcedures

extension Policy {
  /// Where a file stands in the policy's procedure on a day.
  ///
  /// ```swift
  /// let timeline = try policy.timeline(events: Facts(json: bytes), today: day, asKnownOn: day)
  /// timeline.currentStep?.actor.title       // who must act now
  /// timeline.currentStep?.limit?.lastDay    // until when
  /// ```
  ///
  /// - Parameters:
  ///   - events: `{events: [{step, on, at, outcome, by, note}]}` as it was read.
  ///   - today: The day on which one asks; no event may be after it.
  ///   - asKnownOn: Publications of calendars up to this day are taken into account.
  /// - Throws: `CaseError` with `E030` to `E040` or `E050` when the events cannot have happened, or the policy has no procedure.
  /// - Complexity: linear in events and steps.
  public func timeline(events: Facts, today: Day, asKnownOn: Day) throws(CaseError) -> ProcedureTimeline {
    let read = EventReader.read(events.tree)
    guard read.diagnostics.isEmpty else { throw CaseError(read.diagnostics) }
    return try timeline(events: read.events, today: today, asKnownOn: asKnownOn)
  }

  /// Where a file stands in the policy's procedure on a day.
  ///
  /// - Parameters:
  ///   - events: What happened so far, in the order of time.
  ///   - today: The day on which one asks; no event may be after it.
  ///   - asKnownOn: Publications of calendars up to this day are taken into account.
  /// - Throws: `CaseError` with `E031` to `E040` or `E050` when the events cannot have happened, or the policy has no procedure.
  /// - Complexity: linear in events and steps.
  public func timeline(events: [ProcedureEvent], today: Day, asKnownOn: Day) throws(CaseError) -> ProcedureTimeline {
    let result = Timelines.timeline(
      of: plan, events: events, today: today, view: calendarView(asKnownOn: asKnownOn), asKnownOn: asKnownOn,
      templates: timelineTemplates)
    guard let timeline = result.timeline else { throw CaseError(result.diagnostics) }
    return timeline
  }
}

extension LoadedPolicy {
  /// Where a file stands: under the version named, or under the one in force on the day the file started.
  ///
  /// A file stays with that version until it ends. Events tell the start only of a policy whose versions are selected by
  /// the day its procedure starts with; of others the version has to be named.
  ///
  /// - Throws: `CaseError` as for a single version, and `E041` when events do not select a version.
  public func timeline(events: Facts, today: Day, asKnownOn: Day) throws(CaseError) -> ProcedureTimeline {
    let read = EventReader.read(events.tree)
    guard read.diagnostics.isEmpty else { throw CaseError(read.diagnostics) }
    let version = try version(startedOn: read.events.first?.on ?? today, asKnownOn: asKnownOn)
    return try version.timeline(events: read.events, today: today, asKnownOn: asKnownOn)
  }

  private func version(startedOn day: Day, asKnownOn: Day) throws(CaseError) -> Policy {
    let known = versions.filter { $0.plan.publishedOn.map { $0 <= asKnownOn } ?? true }
    if versions.count == 1, let only = versions.first { return only }
    guard
      let found = known.last(where: { version in
        let plan = version.plan
        return plan.validity.covers(day) && plan.procedure?.startFact == plan.validity.fact
      })
    else {
      throw CaseError([Diagnostic(.versionNotSelected, versions.first?.id ?? "", "\(day)", at: nil)])
    }
    return found
  }
}
