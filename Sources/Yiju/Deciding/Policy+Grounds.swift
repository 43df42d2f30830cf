public import YijuCivilCalendars
import YijuDecisions
package import YijuEvaluation
import YijuFacts

extension Policy {
  /// Decides a case as `decide` does and writes its grounds behind the bytes of `buffer`, without making the decision
  /// where nothing about the case is unknown.
  ///
  /// The bytes are those of `decide(facts, asKnownOn: asKnownOn).groundsBytes()`.
  ///
  /// - Parameters:
  ///   - facts: The facts of the case.
  ///   - asKnownOn: Publications up to this day are taken into account.
  ///   - includingTexts: Whether the words that are only named are added; then the decision is made first.
  ///   - buffer: Where the grounds go.
  /// - Throws: `CaseError` as `decide` does; nothing is written then.
  /// - Complexity: linear in the facts and the checks.
  public func writeGrounds(
    of facts: Facts, asKnownOn: Day, includingTexts: Bool = false, into buffer: inout GroundsBuffer
  ) throws(CaseError) {
    try question(facts, asKnownOn: asKnownOn).writeGrounds(includingTexts: includingTexts, into: &buffer)
  }

  /// What writes grounds as known on a day; made once for each day asked about and kept for a while.
  package func groundsWriter(asKnownOn day: Day) -> GroundsWriter {
    groundsCache.value(for: day) {
      let context = DecisionContext(
        engine: Engine.identity, policy: identity, calendars: calendarIdentities,
        selection: selection(.named, day: nil), facts: FactTree(.object([])), cautions: standingCautions,
        registers: registerIdentities, sources: sourceIdentities)
      return GroundsWriter(evaluator(asKnownOn: day), context)
    }
  }
}

extension PolicyVersions {
  /// As of the version in force on the case's own date.
  ///
  /// - Throws: `CaseError` when the facts have errors.
  public func writeGrounds(
    of facts: Facts, asKnownOn: Day, includingTexts: Bool = false, into buffer: inout GroundsBuffer
  ) throws(CaseError) {
    try question(facts, asKnownOn: asKnownOn).writeGrounds(includingTexts: includingTexts, into: &buffer)
  }
}

extension LoadedPolicy {
  /// As of the version named, or of the one in force on the case's own date.
  ///
  /// - Throws: `CaseError` when the facts have errors, or the version named was not published by that day.
  public func writeGrounds(
    of facts: Facts, asKnownOn: Day, includingTexts: Bool = false, into buffer: inout GroundsBuffer
  ) throws(CaseError) {
    switch self {
    case .version(let policy):
      try policy.writeGrounds(of: facts, asKnownOn: asKnownOn, includingTexts: includingTexts, into: &buffer)
    case .versions(let versions):
      try versions.writeGrounds(of: facts, asKnownOn: asKnownOn, includingTexts: includingTexts, into: &buffer)
    }
  }
}

extension CaseAtHand {
  fileprivate func writeGrounds(includingTexts: Bool, into buffer: inout GroundsBuffer) throws(CaseError) {
    if case .under(let policy, let question) = self, !includingTexts, !question.selectionIsOpen {
      let writer = policy.groundsWriter(asKnownOn: question.asKnownOn)
      if writer.isPrepared {
        let bytes = buffer.withState(of: writer) { state -> ArraySlice<UInt8>? in
          let isWritten = writer.write(
            question.bound.inputs, question.selection, cautions: question.cautions, &state)
          return isWritten ? state.bytes : nil
        }
        if let bytes {
          buffer.bytes += bytes
          buffer.writtenFromSlots += 1
          return
        }
      }
    }
    buffer.bytes += try decided().groundsBytes(includingTexts: includingTexts)
  }
}
