public import YijuCivilCalendars
package import YijuDecisionRecords
import YijuDecisions
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
  /// - Complexity: linear in the size of the facts.
  public func failureRecordBytes(_ error: CaseError, facts: Facts, asKnownOn: Day) -> [UInt8] {
    failedRun(error, given: .facts(facts.tree), asKnownOn: asKnownOn).record.bytes
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

  package func failedRun(_ error: CaseError, given: FailedRun.Given, asKnownOn: Day) -> FailedRun {
    func run(_ policy: PolicyIdentity, _ calendars: [FileIdentity], isNamed: Bool) -> FailedRun {
      FailedRun(
        engine: Engine.identity, policy: policy, calendars: calendars, asKnownOn: asKnownOn, isNamed: isNamed,
        given: given, errors: error.diagnostics)
    }
    switch self {
    case .version(let policy): return run(policy.identity, policy.calendarIdentities, isNamed: true)
    case .versions(let versions):
      let identities = versions.identities(asKnownOn: asKnownOn)
      return run(identities.policy, identities.calendars, isNamed: false)
    }
  }
}
