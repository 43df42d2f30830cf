import Foundation
import Testing
import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts
import YijuProcedures

@testable import YijuExplanations

/// What people read, both languages side by side. `RECORD=1` writes the files anew and fails the run.
@Suite struct TimelineGoldenTests {
  enum Case: String, CaseIterable, Sendable {
    case due, overdue, returned, posting, done, unknown

    var timeline: ProcedureTimeline? {
      switch self {
      case .due: Fixtures.follow(UrumqiTimelineTests.prefix(4), today: "2025-06-09").timeline
      case .overdue:
        Fixtures.follow(
          UrumqiTimelineTests.prefix(4) + "\ncompleteness 2025-06-16 完备", today: "2025-06-23"
        ).timeline
      case .returned:
        Fixtures.follow(
          UrumqiTimelineTests.prefix(5) + "\ncertificate-verification 2025-06-13 查询无果", today: "2025-06-16"
        ).timeline
      case .posting: Fixtures.follow(UrumqiTimelineTests.prefix(8), today: "2025-06-18").timeline
      case .done: Fixtures.follow(UrumqiTimelineTests.whole, today: "2025-07-08").timeline
      case .unknown:
        Fixtures.follow(
          "application 2026-12-21\nemployer-verification 2026-12-22 真实有效\nemployer-posting 2026-12-28 无异议\n"
            + "filing 2026-12-31", today: "2026-12-31", asKnownOn: "2026-12-31"
        ).timeline
      }
    }
  }

  @Test(arguments: Case.allCases, [Language.zh, .en])
  func text(_ name: Case, _ language: Language) throws {
    try compare(
      Explanations.text(try #require(name.timeline), language: language), "\(name.rawValue).\(language.rawValue).txt")
  }

  @Test(arguments: [Case.due, .returned], [Language.zh, .en])
  func html(_ name: Case, _ language: Language) throws {
    let html = Explanations.html(try #require(name.timeline), language: language)
    try compare(html, "\(name.rawValue).\(language.rawValue).html")
    let tags = html.split(separator: "<").map { "<" + $0.prefix { $0 != ">" } }.joined()
    for forbidden in ["<script", "src=", "https://", "@import", " on", "style=\""] {
      #expect(!tags.contains(forbidden), "\(forbidden)")
    }
  }

  /// A day before the calendar is not one still to be arranged.
  @Test func daysBeforeTheCalendarAreCalledSo() throws {
    let timeline = try #require(Fixtures.follow("application 2015-12-30", today: "2016-01-04").timeline)
    #expect(timeline.calendarBegins == Fixtures.day("2017-01-01"))
    #expect(!Explanations.html(timeline, language: .zh).contains("尚不包括"))
    let chinese = Explanations.text(timeline, language: .zh, width: 200)
    #expect(chinese.contains("日历从 2017-01-01 开始，不包括 2016-01-04") && !chinese.contains("尚不包括"))
    let english = Explanations.text(timeline, language: .en, width: 200)
    #expect(english.contains("the calendar begins on") && !english.contains("does not reach"))
  }

  @Test func json() throws {
    let value = try #require(Case.due.timeline).jsonValue
    try compare(String(decoding: PrettyJSON.bytes(value), as: UTF8.self) + "\n", "due.json")
  }

  /// SHA-256 of a style sheet, base64; nil without a tool to reckon it.
  static func digest(of css: String) throws -> String? {
    let openssl = URL(fileURLWithPath: "/usr/bin/openssl")
    guard FileManager.default.isExecutableFile(atPath: openssl.path) else {
      print("skipped: no openssl to reckon the digest of the style sheet")
      return nil
    }
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = openssl
    process.arguments = ["dgst", "-sha256", "-binary"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(css.utf8))
    try input.fileHandleForWriting.close()
    let digest = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return digest.base64EncodedString()
  }

  private func compare(_ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = Fixtures.root.appendingPathComponent("Tests/YijuProceduresTests/Goldens/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(actual.utf8).write(to: file)
      Issue.record("recorded \(name): review it, then run without RECORD", sourceLocation: sourceLocation)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let isEqual = Array(actual.utf8) == Array(expected.utf8)
    #expect(isEqual, "\(name) differs", sourceLocation: sourceLocation)
  }
}
