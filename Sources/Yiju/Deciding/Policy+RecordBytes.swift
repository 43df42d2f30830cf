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
    let record = try undigestedRecord(of: facts, asKnownOn: asKnownOn, &buffer)
    DecisionRecord.append(record.bytes, digestAt: record.digestPlace, to: &buffer.bytes)
  }

  /// The canonical bytes without the digest, and where among them it belongs.
  func undigestedRecord(
    of facts: Facts, asKnownOn: Day, _ buffer: inout GroundsBuffer
  ) throws(CaseError) -> (bytes: [UInt8], digestPlace: Int) {
    let question =
      switch self {
      case .version(let policy): try policy.question(facts, asKnownOn: asKnownOn)
      case .versions(let versions): try versions.question(facts, asKnownOn: asKnownOn)
      }
    if let written = question.write(.record, &buffer, { state in (Array(state.bytes), state.digestPlace) }) {
      return (written.0, written.1)
    }
    let made = try question.decided().canonicalBytesAndDigestPlace()
    return (made.bytes, made.place)
  }
}
