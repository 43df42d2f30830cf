public import YijuCivilCalendars
import YijuDecisionRecords
import YijuDecisions
import YijuEvaluation
import YijuFacts

extension LoadedPolicy {
  /// Decides a case and writes the bytes of its record behind those of `buffer`, without making the decision where
  /// nothing about the case is unknown.
  ///
  /// The bytes are those of `decide(facts, asKnownOn: asKnownOn).recordBytes()`.
  ///
  /// - Throws: `CaseError` as `decide` does; nothing is written then.
  /// - Complexity: linear in the facts, the checks and the bytes.
  public func writeRecord(of facts: Facts, asKnownOn: Day, into buffer: inout GroundsBuffer) throws(CaseError) {
    let question =
      switch self {
      case .version(let policy): try policy.question(facts, asKnownOn: asKnownOn)
      case .versions(let versions): try versions.question(facts, asKnownOn: asKnownOn)
      }
    let isWritten = question.write(.record, &buffer) { state, bytes in
      DecisionRecord.append(state.bytes, digestAt: state.digestPlace, to: &bytes)
    }
    guard !isWritten else { return }
    let made = try question.decided().canonicalBytesAndDigestPlace()
    DecisionRecord.append(made.bytes[...], digestAt: made.place, to: &buffer.bytes)
  }
}
