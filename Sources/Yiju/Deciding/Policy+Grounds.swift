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

  /// What writes grounds, or records, as known on a day; made once for each day asked about and kept for a while.
  package func writer(of form: GroundsForm, asKnownOn day: Day) -> GroundsWriter {
    (form == .grounds ? groundsCache : recordsCache).value(for: day) {
      let context = DecisionContext(
        engine: Engine.identity, policy: identity, calendars: calendarIdentities,
        selection: selection(.named, day: nil), facts: FactTree(.object([])), cautions: standingCautions,
        registers: registerIdentities, sources: sourceIdentities)
      return GroundsWriter(evaluator(asKnownOn: day), context, form: form)
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
    if !includingTexts, let written = write(.grounds, &buffer, { state in Array(state.bytes) }) {
      buffer.bytes += written
      return
    }
    buffer.bytes += try decided().groundsBytes(includingTexts: includingTexts)
  }

  /// What `take` makes of the bytes, when the case can be written without making the decision; nil for any other.
  func write<Result>(
    _ form: GroundsForm, _ buffer: inout GroundsBuffer, _ take: (borrowing GroundsState) -> Result
  ) -> Result? {
    guard case .under(let policy, let question) = self, !question.selectionIsOpen else { return nil }
    let writer = policy.writer(of: form, asKnownOn: question.asKnownOn)
    guard writer.isPrepared else { return nil }
    let result = buffer.withState(of: writer) { state -> Result? in
      let isWritten = writer.write(
        question.bound.inputs, question.selection, cautions: question.cautions, facts: question.bound.facts, &state)
      return isWritten ? take(state) : nil
    }
    if result != nil { buffer.writtenFromSlots += 1 }
    return result
  }
}
