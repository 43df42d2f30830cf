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
    if !includingTexts, write(.grounds, &buffer, { state, bytes in bytes += state.bytes }) { return }
    buffer.bytes += try decided().groundsBytes(includingTexts: includingTexts)
  }

  /// Appends what was written to the bytes of the buffer; false when the case cannot be written without making the
  /// decision.
  func write(
    _ form: GroundsForm, _ buffer: inout GroundsBuffer, _ append: (borrowing GroundsState, inout [UInt8]) -> Void
  ) -> Bool {
    guard case .under(let policy, let question) = self else { return false }
    let writer = policy.writer(of: form, asKnownOn: question.asKnownOn)
    guard writer.isPrepared else { return false }
    var bytes: [UInt8] = []
    swap(&bytes, &buffer.bytes)
    defer { swap(&bytes, &buffer.bytes) }
    let isWritten = buffer.withState(of: writer) { state in
      let isWritten = writer.write(
        question.bound.inputs, question.selection, isOpen: question.selectionIsOpen, cautions: question.cautions,
        facts: question.bound.facts, &state)
      if isWritten { append(state, &bytes) }
      return isWritten
    }
    if isWritten { buffer.writtenFromSlots += 1 }
    return isWritten
  }
}
