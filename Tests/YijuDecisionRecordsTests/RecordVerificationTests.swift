import Testing
import YijuCivilCalendars
import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuFacts

@Suite("Verifying records")
struct RecordVerificationTests {
  private func read(_ bytes: [UInt8]) throws -> RecordedDecision {
    try #require(RecordReader.read(bytes, file: 0).record)
  }

  private func difference(_ recorded: Decision, _ repeated: Decision) throws -> RecordDifference? {
    let reading = try read(DecisionRecord(recorded).bytes)
    guard case .differs(let difference) = RecordVerification.compare(reading, repeated: DecisionRecord(repeated)) else {
      return nil
    }
    return difference
  }

  @Test("the cause and the first differing place are named")
  func causes() throws {
    let decision = try SampleDecisions.decision(.denied)
    var other = decision
    other.policy.sha256 = String(repeating: "b", count: 64)
    #expect(try difference(decision, other)?.cause == .policy)
    #expect(try difference(decision, other)?.path == "policy.sha256")
    #expect(try difference(decision, other)?.changesNothingElse == true)

    other = decision
    other.calendars[0].sha256 = String(repeating: "b", count: 64)
    other.outcome = .granted
    #expect(try difference(decision, other)?.cause == .calendar)
    #expect(try difference(decision, other)?.path == "calendars[0].sha256")
    #expect(try difference(decision, other)?.changesNothingElse == false)

    other = decision
    other.factsUsed[0].value = .boolean(true)
    other.outcome = .granted
    #expect(try difference(decision, other)?.cause == .facts)
    #expect(try difference(decision, other)?.path == "facts_used[0].type")

    other = decision
    other.checks[1].parts[0].verdict = .met
    other.outcome = .granted
    let found = try #require(try difference(decision, other))
    #expect(found.cause == .engine && found.isIntact)
    #expect(found.path == "checks[1].parts[0].verdict")
    #expect(
      RecordVerification.differs(found).line(.en)
        == #"differs: engine checks[1].parts[0].verdict: recorded "not_met", repeated "met""#)

    other = decision
    other.checks.removeLast()
    #expect(try difference(decision, other)?.path == "checks[1]")
  }

  @Test("a later engine that decides the same is no difference")
  func laterEngine() throws {
    let decision = try SampleDecisions.decision(.granted)
    var later = decision
    later.engine.version = "9.0.0"
    #expect(try difference(decision, later) == nil)
    later.outcome = .denied
    #expect(try difference(decision, later)?.cause == .engine)
  }

  @Test("texts that only look alike differ")
  func canonicalEquivalence() throws {
    var composed = try SampleDecisions.decision(.granted)
    composed.policy.title = "caf\u{E9}"
    var decomposed = composed
    decomposed.policy.title = "cafe\u{301}"
    #expect(try difference(composed, decomposed)?.path == "policy.title")
  }

  /// Facts that were changed are decided again as they stand: here with the recorded result, so that only the digest
  /// can tell.
  private func verify(_ bytes: [UInt8], original: DecisionRecord) -> Bool {
    guard let recorded = RecordReader.read(bytes, file: 0).record else { return false }
    var repeated = original.value
    if case .object(var members) = repeated {
      for index in members.indices where members[index].key == "facts" {
        members[index].value = recorded.facts.jsonValue
      }
      repeated = .object(members)
    }
    let again = DecisionRecord(undigested: repeated.removing("digest"))
    return RecordVerification.compare(recorded, repeated: again) == .identical
  }

  @Test("every flipped bit is found, in both forms", arguments: [false, true])
  func flippedBits(isPretty: Bool) throws {
    let record = DecisionRecord(try SampleDecisions.decision(.undetermined))
    let bytes = isPretty ? PrettyJSON.bytes(record.value) : record.bytes
    #expect(verify(bytes, original: record))
    var place = isPretty ? 3 : 0
    while place < bytes.count {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << UInt8(bit)
        if verify(changed, original: record) { Issue.record("byte \(place), bit \(bit)") }
      }
      place += 331
    }
    #expect(!verify(bytes + [0x20], original: record))
    #expect(!verify(Array(bytes.dropLast()), original: record))
  }

  @Test("every flipped bit of a small record is found")
  func everyFlippedBit() throws {
    var decision = try SampleDecisions.decision(.notCovered, facts: #"{"甲": [1, "1.50", null, true]}"#)
    decision.checks = []
    decision.deadlines = []
    decision.interpretations = []
    decision.factsUsed = []
    let record = DecisionRecord(decision)
    #expect(verify(record.bytes, original: record))
    for place in record.bytes.indices {
      for bit in 0..<8 {
        var changed = record.bytes
        changed[place] ^= 1 << UInt8(bit)
        if verify(changed, original: record) { Issue.record("byte \(place), bit \(bit)") }
      }
    }
  }

  @Test("a fact changed without the digest is a changed record")
  func changedFact() throws {
    let record = DecisionRecord(try SampleDecisions.decision(.denied))
    let text = String(decoding: record.bytes, as: UTF8.self).replacing(
      #""contribution_months":30"#, with: #""contribution_months":36"#)
    let recorded = try read(Array(text.utf8))
    #expect(!recorded.isIntact)
    guard case .object(var members) = record.value else { return #expect(Bool(false), "not an object") }
    for index in members.indices where members[index].key == "facts" { members[index].value = recorded.facts.jsonValue }
    let again = DecisionRecord(undigested: JSONValue.object(members).removing("digest"))
    guard case .differs(let difference) = RecordVerification.compare(recorded, repeated: again) else {
      return #expect(Bool(false), "the change was not found")
    }
    #expect(difference.cause == .record && difference.damage == .digest && difference.path.isEmpty)
    #expect(difference.text.zh.contains("改动") && difference.text.en.hasSuffix("it repeats the same"))
  }

  @Test("a record that was changed is the cause, whatever else differs; the first place is told besides")
  func changedRecord() throws {
    let decision = try SampleDecisions.decision(.denied)
    let text = String(decoding: DecisionRecord(decision).bytes, as: UTF8.self)
    let recorded = try read(Array(text.replacing(#""outcome":"denied""#, with: #""outcome":"granted""#).utf8))
    #expect(recorded.damage == .digest)
    #expect(
      RecordVerification.compare(recorded, repeated: DecisionRecord(decision)).line(.en)
        == "differs: record was changed later, its digest does not fit; "
        + #"first in outcome: recorded "granted", repeated "denied""#)
    var other = decision
    other.calendars[0].sha256 = String(repeating: "b", count: 64)
    #expect(
      RecordVerification.compare(recorded, repeated: DecisionRecord(other)).line(.zh)
        .hasPrefix("differs: record 写成后被改动或者损坏，摘要与内容不合；第一处不同 calendars[0].sha256："))
    let spaced = try read(Array(text.replacing(#""outcome":"denied""#, with: #""outcome": "denied""#).utf8))
    #expect(spaced.damage == .bytes)
    #expect(
      RecordVerification.compare(spaced, repeated: DecisionRecord(decision)).line(.en)
        == "differs: record its digest fits, but its bytes are not as written; it repeats the same")
  }

  @Test("a shared document is told apart from the policy and from registers")
  func sharedFiles() throws {
    var decision = try SampleDecisions.decision(.granted)
    decision.registers = [FileIdentity(name: "list", sha256: String(repeating: "a", count: 64))]
    decision.sources = [FileIdentity(name: "review", sha256: String(repeating: "a", count: 64))]
    var other = decision
    other.sources[0].sha256 = String(repeating: "b", count: 64)
    #expect(try difference(decision, other)?.cause == .source)
    other.registers[0].sha256 = String(repeating: "b", count: 64)
    #expect(try difference(decision, other)?.cause == .register)
  }

  @Test("codes are unique and every sentence has both languages")
  func kinds() {
    let kinds = DiagnosticKind.recordReadingKinds
    #expect(Set(kinds.map(\.code)).count == kinds.count)
    #expect(kinds.allSatisfy { $0.code.hasPrefix("S") && !$0.template.zh.isEmpty && !$0.template.en.isEmpty })
  }
}
