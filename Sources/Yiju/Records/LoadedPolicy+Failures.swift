public import YijuCivilCalendars
package import YijuDecisionRecords
import YijuFacts

extension LoadedPolicy {
  /// The canonical bytes of the record of a case that could not be decided: what was given, and what is wrong with it.
  ///
  /// ```swift
  /// do throws(CaseError) { decision = try policy.decide(facts, asKnownOn: day) } catch {
  ///   archive(policy.failureRecordBytes(error, facts: facts, asKnownOn: day))
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - error: What deciding threw.
  ///   - facts: The facts it was given.
  ///   - asKnownOn: The day it was given.
  ///   - events: The events it was given, and the day on which it was asked where the file stands; nil when none were.
  /// - Complexity: linear in the size of the facts and the events.
  public func failureRecordBytes(
    _ error: CaseError, facts: Facts, asKnownOn: Day, events: (given: Facts, today: Day)? = nil
  ) -> [UInt8] {
    failedRun(
      error, given: .facts(facts.tree), asKnownOn: asKnownOn,
      events: events.map { GivenEvents(tree: $0.given.tree, today: $0.today) }
    ).record.bytes
  }

  /// The same for facts whose text could not be read: the text itself is kept.
  ///
  /// - Parameters:
  ///   - error: What reading threw.
  ///   - bytes: The text as it was given.
  ///   - isJSON: Whether it was read as JSON, else as YAML.
  ///   - asKnownOn: Publications up to this day would have been taken into account.
  public func failureRecordBytes(
    _ error: CaseError, unreadable bytes: [UInt8], isJSON: Bool, asKnownOn: Day
  ) -> [UInt8] {
    failedRun(error, given: .text(UnreadableFacts(bytes: bytes, isJSON: isJSON)), asKnownOn: asKnownOn).record.bytes
  }

  /// The same for events whose text could not be read, though the facts could: the text itself is kept beside them.
  ///
  /// - Parameters:
  ///   - error: What reading the events threw.
  ///   - facts: The facts of the case.
  ///   - bytes: The text of the events as it was given.
  ///   - isJSON: Whether it was read as JSON, else as YAML.
  ///   - today: The day on which it was asked where the file stands.
  ///   - asKnownOn: Publications up to this day would have been taken into account.
  public func failureRecordBytes(
    _ error: CaseError, facts: Facts, unreadableEvents bytes: [UInt8], isJSON: Bool, today: Day, asKnownOn: Day
  ) -> [UInt8] {
    failedRun(
      error, given: .facts(facts.tree), asKnownOn: asKnownOn,
      events: GivenEvents(unreadable: UnreadableFacts(bytes: bytes, isJSON: isJSON), today: today)
    ).record.bytes
  }

  package func failedRun(
    _ error: CaseError, given: FailedRun.Given, asKnownOn: Day, events: GivenEvents? = nil
  ) -> FailedRun {
    let used: RunIdentities
    let isNamed: Bool
    switch self {
    case .version(let policy):
      used = RunIdentities(
        policy: policy.identity, calendars: policy.calendarIdentities, registers: policy.registerIdentities,
        sources: policy.sourceIdentities)
      isNamed = true
    case .versions(let versions):
      used = versions.identities(asKnownOn: asKnownOn)
      isNamed = false
    }
    return FailedRun(
      engine: Engine.identity, policy: used.policy, calendars: used.calendars, asKnownOn: asKnownOn, isNamed: isNamed,
      given: given, errors: error.diagnostics, registers: used.registers, sources: used.sources,
      events: events)
  }
}
