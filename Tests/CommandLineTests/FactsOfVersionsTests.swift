import Foundation
import Testing
import Yiju
import YijuDecisions

/// One sheet of facts for cases of several years: what another version asks for is left aside, what none knows is wrong.
struct FactsOfVersionsTests {
  private static let path = CommandRun.packageRoot.appending(path: "Tests/CorpusTests/Accepted/minimal/policy.yaml")

  /// The second version asks for one fact more and has a list.
  private static func versions() throws -> PolicyVersions {
    let text = try String(contentsOf: path, encoding: .utf8)
    let engine = PolicyFolder(CommandRun.packageRoot.appending(path: "policies").path).engine().engine
    let first = text.replacing("from: 2020-01-01, to: unstated", with: "from: 2020-01-01, to: 2021-12-31")
    let second = text.replacing("version: '2020.1'", with: "version: '2022.1'")
      .replacing("from: 2020-01-01", with: "from: 2022-01-01")
      .replacing(
        "facts:\n",
        with: """
          facts:
            applicant.resident: { title: 本市户籍, type: yesno, nature: fixed }
            payments:
              title: 已领补贴
              type: list
              nature: document
              item: { level: { title: 等级, type: level, of: skill }, on: { title: 领取日期, type: date } }

          """
      )
      .replacing("checks:\n", with: "checks:\n  resident: { title: 本市户籍, fact: applicant.resident, cites: notice/一 }\n")
    let policies = try [("2020.1", first), ("2022.1", second)].map { name, text in
      let compilation = engine.compile(SourceFile(name: name, bytes: Array(text.utf8)))
      return try #require(compilation.policy, "\(compilation.diagnostics.map(\.message.en))")
    }
    return try #require(PolicyVersions(policies))
  }

  private static func decide(_ submitted: String, _ more: String) throws -> Decision {
    let facts = """
      {"applicant": {"employed": true, "insured_months": 20\(more)},
       "certificate": {"level": "三级", "issued_on": "\(submitted)"}, "application": {"submitted_on": "\(submitted)"}}
      """
    return try versions().decide(
      Facts(json: Array(facts.utf8)), asKnownOn: try ExampleFolder.day("2026-01-10"))
  }

  @Test func whatALaterVersionAsksForIsLeftAside() throws {
    let early = try Self.decide("2021-03-01", ", \"resident\": true")
    #expect(early.policy.version == "2020.1" && early.outcome == .granted)
    #expect(!early.factsUsed.contains { $0.path == "applicant.resident" })
    let late = try Self.decide("2022-03-01", ", \"resident\": false")
    #expect(late.policy.version == "2022.1" && late.outcome == .denied)
  }

  @Test func whatNoVersionKnowsIsMisspelt() throws {
    for day in ["2021-03-01", "2022-03-01"] {
      let error = try #require(throws: CaseError.self) { try Self.decide(day, ", \"residnet\": true") }
      #expect(error.diagnostics.map(\.kind.code) == ["E002"])
      #expect(error.diagnostics[0].message.en.contains("`applicant.resident`"), "the other version's name is near")
    }
  }

  @Test func aVersionNamedAloneKnowsItsOwnFactsOnly() throws {
    let versions = try Self.versions()
    let facts = try Facts(json: Array(#"{"applicant": {"resident": true}}"#.utf8))
    #expect(throws: Never.self) {
      _ = try versions.decide(facts, asKnownOn: try ExampleFolder.day("2026-01-10"))
    }
    let engine = PolicyFolder(CommandRun.packageRoot.appending(path: "policies").path).engine().engine
    let text = try String(contentsOf: Self.path, encoding: .utf8)
    let one = try #require(engine.compile(SourceFile(name: "one", bytes: Array(text.utf8))).policy)
    let error = try #require(throws: CaseError.self) {
      try one.decide(facts, asKnownOn: try ExampleFolder.day("2026-01-10"))
    }
    #expect(error.diagnostics.map(\.kind.code) == ["E002"])
  }

  @Test func theVersionThatDecidesJudgesTheWords() throws {
    // Both versions refuse the word; the one that decides says so, once.
    let error = try #require(throws: CaseError.self) {
      let facts = #"{"certificate": {"level": "九级"}, "application": {"submitted_on": "2021-03-01"}}"#
      return try Self.versions().decide(
        Facts(json: Array(facts.utf8)), asKnownOn: try ExampleFolder.day("2026-01-10"))
    }
    #expect(error.diagnostics.map(\.kind.code) == ["E005"])
  }
}
