import YijuCivilCalendars
package import YijuDecisionRecords
package import YijuDecisions

/// A recorded run made again.
package enum RepeatedRun: Sendable {
  /// It gave a decision.
  case decision(Decision)
  /// It gave errors.
  case failure(FailedRun)

  /// Its record.
  package var record: DecisionRecord {
    switch self {
    case .decision(let decision): DecisionRecord(decision)
    case .failure(let run): run.record
    }
  }

  /// Runs a recorded case again: from its facts, or from the text that could not be read.
  init(_ record: RecordedDecision, under policy: LoadedPolicy) {
    do throws(CaseError) {
      guard let unreadable = record.unreadable else {
        var events = record.events
        if let text = events?.unreadable { events?.tree = try text.facts().tree }
        self = .decision(try policy.decide(Facts(record.facts), events, asKnownOn: record.asKnownOn))
        return
      }
      self = .decision(try policy.decide(unreadable.facts(), asKnownOn: record.asKnownOn))
    } catch {
      let given: FailedRun.Given = record.unreadable.map { .text($0) } ?? .facts(record.facts)
      self = .failure(policy.failedRun(error, given: given, asKnownOn: record.asKnownOn, events: record.events))
    }
  }
}

extension UnreadableFacts {
  /// Reads the text again.
  fileprivate func facts() throws(CaseError) -> Facts { isJSON ? try Facts(json: bytes) : try Facts(yaml: bytes) }
}

extension LoadedPolicy {
  /// Decides as a record says, with the procedure where it has one.
  func decide(_ facts: Facts, _ events: GivenEvents?, asKnownOn: Day) throws(CaseError) -> Decision {
    guard let events else { return try decide(facts, asKnownOn: asKnownOn) }
    return try decide(facts, events: Facts(events.tree), today: events.today, asKnownOn: asKnownOn)
  }
}
