package import YijuCivilCalendars
package import YijuDecisions
package import YijuFacts

/// What a record says that is needed to repeat its decision.
package struct RecordedDecision: Sendable, Hashable {
  /// The whole record with its digest, in the order of the file.
  package var value: JSONValue
  /// The digest the record carries.
  package var digest: String
  /// The digest its members have.
  package var computedDigest: String
  /// Whether the bytes of the file are exactly one of the two forms the engine writes: canonical, or indented for
  /// people; a newline may end either.
  package var isAsWritten: Bool
  /// The policy's id.
  package var policyID: String
  /// The policy's version.
  package var policyVersion: String
  /// The policy's digest.
  package var policySHA256: String
  /// The files of the policy, its own first, then those of the later version it speaks of; empty when the record does not
  /// say.
  package var policyFiles: [FileIdentity]
  /// The calendar layers, nearest first.
  package var calendars: [FileIdentity]
  /// Id and SHA-256 of each register that was looked into.
  package var registers: [FileIdentity]
  /// Id and SHA-256 of each shared document that the policy takes.
  package var sources: [FileIdentity]
  /// The day up to which publications counted.
  package var asKnownOn: Day
  /// How the version was found: a version that was named must be named again.
  package var selection: VersionSelection.Rule
  /// The facts; texts are scalars without quotes, since the type of a fact says which of them are numbers.
  package var facts: FactTree
  /// The result; nil for a run that failed.
  package var outcome: Outcome?
  /// What had happened in the procedure; nil when nobody told.
  package var events: GivenEvents?
  /// What could not be read, when that is why a run failed; `facts` is empty then.
  package var unreadable: UnreadableFacts?

  /// Whether digest and bytes are those that were written.
  package var isIntact: Bool { damage == nil }

  /// How it shows that the record is not as it was written; nil when it is.
  package var damage: RecordDifference.Damage? {
    digest != computedDigest ? .digest : isAsWritten ? nil : .bytes
  }
}
