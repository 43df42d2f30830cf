import Foundation
import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuFacts

/// Days on which an application would be granted, worked out by hand on the calendar.
@Suite struct VersionDaysTests {
  private let known = Day(iso: "2026-11-22") ?? .earliest

  /// Two versions made of one text; the second pays more for the lowest grade.
  private func versions() throws -> PolicyVersions {
    let path = Subject.root + "/Tests/DifferentialTests/Policies/changes.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let first = text.replacing("to: unstated, cites: rule/首部", with: "to: 2024-12-31, cites: rule/首部")
    let second = text.replacing("version: '2024.1'", with: "version: '2025.1'")
      .replacing("in_force: { from: 2024-01-01", with: "in_force: { from: 2025-01-01")
      .replacing("五级: 300", with: "五级: 400")
    let engine = Engine(calendars: Subject.folder.calendarFiles().files)
    let policies = try [first, second].map { text in
      let compilation = engine.compile(SourceFile(name: "changes", bytes: Array(text.utf8)))
      return try #require(compilation.policy, "\(compilation.diagnostics.map(\.message.zh))")
    }
    return try #require(PolicyVersions(policies))
  }

  private func facts(_ changes: [(String, FactTree)]) throws -> Facts {
    var tree = try Subject.base("changes")
    for (path, value) in changes { tree = tree.setting(value, at: try #require(FactPath(path))) ?? tree }
    return Facts(tree)
  }

  private func day(_ answer: ApplicationDays.Answer?) -> String? {
    if case .day(let day)? = answer { "\(day)" } else { nil }
  }

  @Test func monthsAccrueAndGatesOpen() throws {
    // 8 months on 3 July are 9 on 3 August, and from 15 August 9 suffice; the next window opens in September. The
    // period ends on 20 November; the last window before is that of October, with a day of work on Saturday the 12th.
    let facts = try facts([("person.months", .number(8))])
    let answer = try versions().counterfactuals(facts, asKnownOn: known)
    let application = try #require(answer.application)
    #expect(day(application.earliest) == "2024-09-02")
    #expect(day(application.last) == "2024-10-18")
    #expect(
      application.windows.map { "\($0.first)–\($0.last)" } == [
        "2024-09-02–2024-09-06", "2024-09-09–2024-09-13", "2024-10-08–2024-10-12", "2024-10-14–2024-10-18",
      ])
    #expect(answer.assumptions.contains { $0.code == "total_grows" && $0.about == "person.months" })
    #expect(answer.ways.map { $0.changes.map(\.path) } == [["application.submitted_on"]])
    #expect(answer.ways.first?.changes.first?.after == .day(try #require(Day(iso: "2024-09-02"))))
  }

  @Test func aLaterDaySelectsAnotherVersion() throws {
    let changes: [(String, FactTree)] = [
      ("certificate.grade", .text("五级")), ("certificate.issued_on", .text("2024-11-20")),
      ("application.submitted_on", .text("2024-12-30")),
    ]
    let versions = try versions()
    let facts = try facts(changes)
    let application = try #require(try versions.counterfactuals(facts, asKnownOn: known).application)
    #expect(day(application.earliest) == "2025-01-02")
    let window = try #require(application.windows.first)
    #expect(window.version == "2025.1" && window.amount?.text == "400")
    let then = try self.facts(
      changes + [("application.submitted_on", .text("2025-01-02")), ("person.months", .number(14))])
    #expect(application.proof?.digest == (try versions.decide(then, asKnownOn: known)).digest())
    // A version that was named decides alone, and says so.
    let named = try versions.versions[0].counterfactuals(facts, asKnownOn: known)
    #expect(named.application?.windows.first?.amount?.text == "300")
    #expect(named.assumptions.contains { $0.code == "one_version" && $0.about == "2024.1" })
  }

  @Test func beforeTheFirstVersionTheEarliestDayIsItsFirst() throws {
    let facts = try facts([
      ("certificate.issued_on", .text("2023-11-20")), ("application.submitted_on", .text("2023-12-20")),
    ])
    let answer = try versions().counterfactuals(facts, asKnownOn: known)
    #expect(answer.outcome == .notCovered)
    #expect(day(answer.application?.earliest) == "2024-01-02")
  }

  @Test func whatTheCaseSaysOfALaterDayHolds() throws {
    // Insured until the end of August: a window after that is none.
    let spans = FactTree.object([
      (
        "spans", .list([.object([("from", .text("2024-01-01")), ("to", .text("2024-08-31")), ("value", .flag(true))])])
      ),
      ("otherwise", .flag(false)),
    ])
    let answer = try versions().counterfactuals(try facts([("person.insured", spans)]), asKnownOn: known)
    #expect(answer.outcome == .granted)
    #expect(day(answer.application?.last) == "2024-07-12")
  }

  /// Waiting for the twelfth month helps; whoever draws benefits sooner need not wait so long. Each is no part of the
  /// other's days.
  @Test func anEarlierDayWithAnotherStateStandsBesideWaiting() throws {
    let policy = try Subject.shipped("cn/skill-subsidy/2022.1").policy
    let facts = try Facts(
      json: Array(
        """
        {"applicant": {"in_service": true, "contribution_months": 11, "drawing_benefits": false}, "certificate": {"kind": \
        "职业技能等级证书", "level": "四级", "occupation": "焊工", "issued_on": "2021-11-15"}, \
        "application": {"submitted_on": "2022-05-20"}, "payments": []}
        """.utf8))
    let answer = try policy.counterfactuals(facts, asKnownOn: known)
    #expect(answer.outcome == .denied)
    let ways = answer.ways.map { way in way.changes.map { "\($0.path) \($0.after)" } }
    #expect(answer.ways.count == 2, "\(ways)")
    let days = answer.ways.compactMap { way in way.changes.first { $0.path == "application.submitted_on" }?.after }
    #expect(days == [.day(try #require(Day(iso: "2022-06-20"))), .day(try #require(Day(iso: "2022-05-21")))])
    let states = answer.ways.map { way in way.changes.filter { $0.path != "application.submitted_on" }.map(\.path) }
    #expect(states == [[], ["applicant.drawing_benefits"]])
  }

  @Test func equalCasesGetEqualBytes() throws {
    let facts = try facts([("training.places", .number(30)), ("training.mode", .text("网络"))])
    let first = try versions().counterfactuals(facts, asKnownOn: known)
    let second = try versions().counterfactuals(facts, asKnownOn: known)
    #expect(first.recordBytes() == second.recordBytes())
    // Two choices together: the nearest number, and another mode.
    #expect(first.ways.map { $0.changes.map(\.path) } == [["training.mode", "training.places"]])
    #expect(first.ways.first?.changes.last?.after == .number(Decimal(20), unit: "person"))
  }
}
