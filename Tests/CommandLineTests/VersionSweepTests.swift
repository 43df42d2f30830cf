import Foundation
import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuFacts

/// Day by day over ten years: the version that decides is the one in force and known, and a later version changes no
/// earlier answer. Every 23rd day and ten applicants; all days and 200 with `YIJU_LONG=1`.
struct VersionSweepTests {
  /// Versions with a gap between the second and the third, and one that reaches back before its publication.
  private static let spans: [(version: String, from: String, to: String, publishedOn: String)] = [
    ("2017.1", "2017-03-01", "2018-12-31", "2017-02-15"), ("2019.1", "2019-01-01", "2020-06-30", "2018-12-20"),
    ("2020.2", "2020-09-01", "2022-12-31", "2020-08-20"), ("2023.1", "2023-01-01", "2024-12-31", "2023-05-08"),
    ("2025.1", "2025-01-01", "2026-12-31", "2024-12-28"),
  ]

  private static func policies() throws -> [Policy] {
    let path = CommandRun.packageRoot.appending(path: "Tests/CorpusTests/Accepted/minimal/policy.yaml")
    let text = try String(contentsOf: path, encoding: .utf8)
    let engine = PolicyFolder(CommandRun.packageRoot.appending(path: "policies").path).engine().engine
    return try spans.map { span in
      let version = text.replacing("version: '2020.1'", with: "version: '\(span.version)'")
        .replacing("from: 2020-01-01, to: unstated", with: "from: \(span.from), to: \(span.to)")
        .replacing("published_on: 2019-12-20", with: "published_on: \(span.publishedOn)")
      let compilation = engine.compile(SourceFile(name: span.version, bytes: Array(version.utf8)))
      return try #require(compilation.policy, "\(compilation.diagnostics.map(\.message.en))")
    }
  }

  @Test func everyDayHasTheVersionInForce() throws {
    let isLong = ProcessInfo.processInfo.environment["YIJU_LONG"] == "1"
    let all = try Self.policies()
    let versions = try #require(PolicyVersions(all))
    let earlier = try #require(PolicyVersions(all.dropLast()))
    let spans = try Self.spans.map { span in
      (
        version: span.version, from: try ExampleFolder.day(span.from), to: try ExampleFolder.day(span.to),
        publishedOn: try ExampleFolder.day(span.publishedOn)
      )
    }
    let lastStart = try #require(spans.last?.from)
    var day = try ExampleFolder.day("2017-01-01")
    let end = try ExampleFolder.day("2026-12-31")
    let late = try ExampleFolder.day("2027-01-01")
    var chosen: Set<String> = []
    while day <= end {
      for known in [day, late] {
        // The definition, written out: of the versions known, the one whose days hold this one.
        let expected = spans.filter { $0.publishedOn <= known && $0.from <= day && day <= $0.to }.map(\.version)
        #expect(expected.count <= 1)
        #expect(versions.version(on: day, asKnownOn: known)?.version == expected.first, "\(day) as known on \(known)")
      }
      for seed in 0..<UInt64(isLong ? 200 : 10) {
        let facts = try Facts(json: Array(Self.applicant(seed, submitted: day).utf8))
        for known in [day, late] {
          let decision = try versions.decide(facts, asKnownOn: known)
          let expected = spans.first { $0.publishedOn <= known && $0.from <= day && day <= $0.to }?.version
          #expect(decision.policy.version == expected ?? "", "\(day) as known on \(known)")
          #expect((decision.outcome == .notCovered) == (expected == nil))
          chosen.insert(decision.policy.version)
          guard day < lastStart, expected != nil else { continue }
          let before = try earlier.decide(facts, asKnownOn: known)
          #expect(before == decision, "\(day) as known on \(known), applicant \(seed)")
        }
      }
      day = try #require(day.adding(days: isLong ? 1 : 23))
    }
    #expect(chosen == Set(spans.map(\.version) + [""]))
  }

  /// An applicant; equal seeds give equal ones.
  private static func applicant(_ seed: UInt64, submitted: Day) -> String {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
    func next(_ count: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % count)
    }
    let issued = submitted.adding(days: -next(260)) ?? submitted
    let level = ["五级", "四级", "三级", "高级", "二级", "一级"][next(6)]
    let months = next(30) + 5
    let employed = next(8) > 0
    return """
      {"applicant": {"employed": \(employed), "insured_months": \(months)}, "application": {"submitted_on": "\(submitted)"},
       "certificate": {"level": "\(level)", "issued_on": "\(issued)"}}
      """
  }
}
