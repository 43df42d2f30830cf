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
        self = .decision(try policy.decide(Facts(record.facts), record.events, asKnownOn: record.asKnownOn))
        return
      }
      let facts =
        unreadable.isJSON ? try Facts(json: unreadable.bytes) : try Facts(yaml: unreadable.bytes)
      self = .decision(try policy.decide(facts, asKnownOn: record.asKnownOn))
    } catch {
      let given: FailedRun.Given = record.unreadable.map { .text($0) } ?? .facts(record.facts)
      self = .failure(policy.failedRun(error, given: given, asKnownOn: record.asKnownOn, events: record.events))
    }
  }
}

extension LoadedPolicy {
  /// Decides as a record says, with the procedure where it has one.
  func decide(_ facts: Facts, _ events: GivenEvents?, asKnownOn: Day) throws(CaseError) -> Decision {
    guard let events else { return try decide(facts, asKnownOn: asKnownOn) }
    return try decide(facts, events: Facts(events.tree), today: events.today, asKnownOn: asKnownOn)
  }
}
