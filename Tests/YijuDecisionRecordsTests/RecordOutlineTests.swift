import Testing
import YijuDecisionRecords
import YijuDecisions
import YijuFacts

@Suite("Repeating a record the short way")
struct RecordOutlineTests {
  @Test("the members of a record are found", arguments: Outcome.allCases)
  func members(_ outcome: Outcome) throws {
    let decision = try SampleDecisions.decision(outcome, facts: #"{"a\"\\": "x\\\"}{][,", "b": [{"c": {}}]}"#)
    let record = DecisionRecord(decision)
    for bytes in [record.bytes, record.bytes + [0x0A]] {
      let outline = try #require(RecordOutline(bytes))
      #expect(outline.asKnownOn(in: bytes) == decision.asKnownOn)
      #expect(outline.facts(in: bytes)?.jsonValue == decision.facts.jsonValue)
      #expect(outline.policyKey(in: bytes) != nil)
      #expect(outline.isWritten(bytes, by: decision))
      var other = decision
      other.checks[0].title += "。"
      #expect(!outline.isWritten(bytes, by: other))
    }
  }

  @Test("the engine that wrote a record may be another one")
  func otherEngine() throws {
    var decision = try SampleDecisions.decision(.granted)
    let now = decision
    decision.engine.version = "9.9.9"
    let bytes = DecisionRecord(decision).bytes
    #expect(try #require(RecordOutline(bytes)).isWritten(bytes, by: now))
  }

  @Test(
    "what is no canonical object has no outline",
    arguments: [
      "", "{", "{}", "[]", "{\"a\":1,}", "{\"a\" :1}", "{\"a\":1} ", "{\"a\":\"\\", "{\"a\":[}", "{\"a\":1}}", "null",
    ])
  func refused(_ text: String) {
    let outline = RecordOutline(Array(text.utf8))
    #expect(outline?.policyKey(in: Array(text.utf8)) == nil)
  }

  @Test("every prefix and every flipped byte is survived")
  func damaged() throws {
    let bytes = DecisionRecord(try SampleDecisions.decision(.denied)).bytes
    for end in stride(from: 0, to: bytes.count, by: 7) { #expect(RecordOutline(Array(bytes[..<end])) == nil) }
    for place in stride(from: 0, to: bytes.count, by: 11) {
      var changed = bytes
      changed[place] ^= 0x22
      _ = RecordOutline(changed)?.policyKey(in: changed)
      _ = RecordOutline(changed)?.facts(in: changed)
    }
  }

  @Test("labels in front of a line are taken off, and only as the engine writes them")
  func lines() throws {
    let record = DecisionRecord(try SampleDecisions.decision(.granted))
    #expect(RecordLine(record.bytes) == .record(record.bytes))
    func line(_ labels: String) -> RecordLine { RecordLine(Array("{\(labels)".utf8) + record.bytes.dropFirst()) }
    #expect(line(#""line":12,"#) == .record(record.bytes))
    #expect(line(#""line":12,"id":"甲,\"","#) == .record(record.bytes))
    #expect(line(#""id":{"a":[1,2]},"#) == .record(record.bytes))
    #expect(line(#""id":1,"line":12,"#) != .record(record.bytes))
    #expect(line(#""line": 12,"#) != .record(record.bytes))
    #expect(line(#""line":"12","#) != .record(record.bytes))
    #expect(RecordLine(Array(#"{"line":1,"error":{"code":"P401"}}"#.utf8)) == .error)
    #expect(RecordLine([]) == .record([]))
    #expect(RecordLine(Array("{".utf8)) == .record(Array("{".utf8)))
  }
}
