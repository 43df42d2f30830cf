import Foundation
import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuFacts

/// A record that tells where the file stood repeats that too; one without events is what it always was.
@Suite("Procedure state in records") struct ProcedureRecordTests {
  private static let checker = RecordChecker(GoldenArchive.archive)
  private static let facts =
    #"{"applicant": {"in_service": true, "insured": true, "contribution_months": 36}, "certificate": {"kind": "职业资格证书", "level": "五级", "occupation": "焊工", "issued_on": "2017-06-30"}, "application": {"submitted_on": "2018-06-20"}, "payments": []}"#
  private static let events =
    #"{"events": [{"step": "application", "on": "2018-06-20"}, {"step": "employer-verification", "on": "2018-06-21", "outcome": "真实有效", "note": "备注"}]}"#

  private func policy(_ name: String = "cn/xinjiang/urumqi/skill-subsidy") throws -> LoadedPolicy {
    try #require(Engine.load(name, in: GoldenArchive.policies).policy)
  }

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func decided(events: String = events, today: String = "2018-06-25") throws -> Decision {
    try policy().decide(
      Facts(json: Array(Self.facts.utf8)), events: Facts(json: Array(events.utf8)), today: day(today),
      asKnownOn: GoldenArchive.asKnownOn)
  }

  private func line(_ bytes: [UInt8]) -> String {
    Self.checker.check(SourceFile(name: "record", bytes: bytes)).line(.en) ?? "unreadable"
  }

  private func redigested(_ bytes: [UInt8], _ old: String, _ new: String) throws -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    try #require(text.contains(old), "\(old) is not in the record")
    let changed = Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
    let value = try #require(JSONReader.read(changed, file: 0, limits: .record).root.flatMap { JSONValue(exactly: $0) })
    return DecisionRecord(undigested: value.removing("digest")).bytes
  }

  @Test("events, the state reached and the last days are in the record and repeat")
  func repeats() throws {
    let decision = try decided()
    let bytes = decision.recordBytes()
    for _ in 0..<2 { #expect(line(bytes) == "identical") }
    let record = decision.record()
    #expect(
      record["events"]?.arrayValue?.map { $0["step"] } == [.string("application"), .string("employer-verification")])
    #expect(record["events"]?.arrayValue?.last?["note"] == .string("备注"))
    #expect(record["procedure"]?["today"] == .string("2018-06-25"))
    #expect(record["procedure"]?["state"] == .string("waiting"))
    let steps = try #require(record["procedure"]?["steps"]?.arrayValue)
    #expect(steps.first?["done_on"] == .string("2018-06-20"))
    #expect(steps.contains { $0["limit"]?["period"] != .null })
    #expect(record["calendar_days"]?.arrayValue?.last?["about"] == .string("procedure"))
  }

  @Test("without events nothing of it is there")
  func absent() throws {
    let decision = try policy().decide(Facts(json: Array(Self.facts.utf8)), asKnownOn: GoldenArchive.asKnownOn)
    let record = decision.record()
    #expect(record["events"] == nil && record["procedure"] == nil)
    #expect(try decided().outcome == decision.outcome)
  }

  @Test(
    "events or state changed together with the digest are found",
    arguments: [
      (#""on":"2018-06-21""#, #""on":"2018-06-22""#, "differs: facts procedure."),
      (#""state":"waiting""#, #""state":"overdue""#, "differs: facts procedure."),
      (#""today":"2018-06-25""#, #""today":"2018-07-25""#, "differs: facts procedure."),
      (#""outcome":"真实有效""#, #""outcome":"查无果""#, "differs: facts"),
      (#""step":"application""#, #""step":"nothing""#, "differs: facts are not accepted any more"),
    ])
  func tampered(_ old: String, _ new: String, _ expected: String) throws {
    let found = try line(redigested(decided().recordBytes(), old, new))
    #expect(found.hasPrefix(expected), "\(found)")
  }

  @Test(
    "a run that failed for its events keeps them, and repeats",
    arguments: [
      (#"{"events": [{"step": "filing", "on": "2018-06-20"}]}"#, "E033"),
      (#"{"events": [{"step": "application", "on": "2018-06-19"}]}"#, "E060"),
      (#"{"events": {"step": 1.50}}"#, "E030"),
    ])
  func failed(_ events: String, _ code: String) throws {
    let policy = try policy()
    let facts = try Facts(json: Array(Self.facts.utf8))
    let given = try Facts(json: Array(events.utf8))
    let today = try day("2018-06-25")
    var bytes: [UInt8] = []
    do throws(CaseError) {
      _ = try policy.decide(facts, events: given, today: today, asKnownOn: GoldenArchive.asKnownOn)
    } catch {
      #expect(error.diagnostics.map(\.kind.code) == [code])
      bytes = policy.failureRecordBytes(
        error, facts: facts, asKnownOn: GoldenArchive.asKnownOn, events: (given, today))
    }
    #expect(line(bytes) == "identical")
  }

  @Test("events of a case that no version covers are refused, and the record of that repeats")
  func notCovered() throws {
    let policy = try policy()
    let facts = try Facts(json: Array(#"{"application": {"submitted_on": "2017-10-09"}}"#.utf8))
    let events = try Facts(json: Array(#"{"events": [{"step": "application", "on": "2017-10-09"}]}"#.utf8))
    let today = try day("2018-06-25")
    do throws(CaseError) {
      _ = try policy.decide(facts, events: events, today: today, asKnownOn: GoldenArchive.asKnownOn)
      #expect(Bool(false), "it was decided")
    } catch {
      #expect(error.diagnostics.map(\.kind.code) == ["E041"])
      #expect(
        line(
          policy.failureRecordBytes(
            error, facts: facts, asKnownOn: GoldenArchive.asKnownOn, events: (events, today))) == "identical")
    }
  }
}
