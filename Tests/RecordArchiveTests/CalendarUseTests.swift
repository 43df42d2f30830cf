import Foundation
import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuFacts

/// A record says which days of which calendar it rests on, and only a change of these is reported for it.
@Suite("Days of calendars that records rest on") struct CalendarUseTests {
  private func record(issued: String?, submitted: String) throws -> [UInt8] {
    let policy = try #require(
      Engine.load("cn/xinjiang/urumqi/skill-subsidy@2017.1", in: GoldenArchive.policies).policy)
    let facts =
      #"{"applicant": {"in_service": true, "insured": true, "contribution_months": 36}, "certificate": {"level": "五级", "occupation": "焊工", "issued_on": \#(issued.map { "\"\($0)\"" } ?? "null")}, "application": {"submitted_on": "\#(submitted)"}, "payments": []}"#
    return try policy.decide(Facts(json: Array(facts.utf8)), asKnownOn: GoldenArchive.asKnownOn).recordBytes()
  }

  /// The calendars of the folder, and a notice of later that makes a Sunday a working day.
  private func amended() throws -> Engine {
    let files = GoldenArchive.policies.calendarFiles().files.map { file -> SourceFile in
      guard file.name.hasSuffix("/cn.yaml") else { return file }
      let notice = """

          notice-2018-later:
            title: 补充通知
            number: 号
            issued_on: 2026-11-25
            published_on: 2026-11-25
            url: http://example.cn/
            status: seen
            number_and_date: seen
            days:
              调休:
                work: [2018-07-01]

        """
      return SourceFile(name: file.name, bytes: file.bytes + Array(notice.utf8))
    }
    let engine = Engine(calendars: files)
    #expect(engine.calendarDiagnostics.filter { $0.severity == .error }.isEmpty)
    return engine
  }

  @Test("a roll is written with its days, a last day that needs none with the one day it asked")
  func written() throws {
    let rolled = try #require(
      RecordReader.read(record(issued: "2017-06-30", submitted: "2018-07-02"), file: 0).record)
    #expect(rolled.calendarDays.map(\.about) == ["claim-window"])
    #expect(rolled.calendarDays.map(\.calendar) == ["cn-xinjiang"])
    #expect(rolled.calendarDays.first?.span.first == Day(iso: "2018-06-30"))
    #expect(rolled.calendarDays.first?.span.last == Day(iso: "2018-07-02"))
    let plain = try #require(RecordReader.read(record(issued: "2017-07-03", submitted: "2018-07-02"), file: 0).record)
    #expect(plain.calendarDays.map(\.span.count) == [1])
  }

  @Test("a day that changed is reported for the record that rests on it and for no other")
  func changed() throws {
    var use = CalendarUse(try amended(), asKnownOn: try #require(Day(iso: "2026-11-28")))
    use.add(SourceFile(name: "rolled", bytes: try record(issued: "2017-06-30", submitted: "2018-07-02")))
    use.add(SourceFile(name: "plain", bytes: try record(issued: "2017-07-03", submitted: "2018-07-02")))
    use.add(SourceFile(name: "unknown anchor", bytes: try record(issued: nil, submitted: "2018-07-02")))
    #expect(use.diagnostics.isEmpty && use.recordCount == 3)
    let changed = use.findings.filter { $0.kind == .changed }
    #expect(changed.map(\.day) == [Day(iso: "2018-07-01")])
    #expect(changed.map(\.records) == [["rolled"]])
  }

  @Test("a record changed to rest on all days there are takes no longer than a hundred years of them")
  func endless() throws {
    let text = String(decoding: try record(issued: "2017-06-30", submitted: "2018-07-02"), as: UTF8.self)
    let changed = text.replacing(
      #""from":"2018-06-30","to":"2018-07-02""#, with: #""from":"1900-01-01","to":"9999-12-31""#)
    #expect(changed != text)
    var use = CalendarUse(try amended(), asKnownOn: GoldenArchive.asKnownOn)
    use.add(SourceFile(name: "changed", bytes: Array(changed.utf8)))
    #expect(use.recordCount == 1)
  }
}
