import Foundation
import Testing

/// `yiju calendar`: first lines, exit codes and reasons.
struct CalendarTests {
  @Test(arguments: [
    (["add", "cn", "2025-06-10", "5"], "2025-06-17"), (["add", "cn", "2025-09-26", "5"], "2025-10-10"),
    (["add", "cn", "2025-09-26", "0"], "2025-09-26"), (["add", "cn", "2025-09-26", "-5"], "2025-09-19"),
    (["add", "cn", "2026-12-28", "30"], "unknown from 2027-01-01"),
    (["last-day", "cn-xinjiang", "2017-06-30", "12 months"], "2018-07-02"),
    (["last-day", "cn-xinjiang", "2017-06-30", "P12M"], "2018-07-02"),
    (["last-day", "cn", "2020-01-31", "P1M"], "2020-03-02"),
    (["is-working", "cn", "2019-05-02", "--as-known-on", "2019-03-21"], "yes"),
    (["is-working", "cn", "2019-05-02", "--as-known-on", "2019-03-22"], "no"),
    (["is-working", "cn", "2020-01-31", "--as-known-on", "2020-01-25"], "yes"),
    (["is-working", "cn", "2020-01-31", "--as-known-on", "2020-01-26"], "no"),
    (["is-working", "cn", "2027-01-01"], "unknown from 2027-01-01"),
    (["is-working", "cn", "2027-05-20"], "unknown from 2027-01-01"),
    (["last-day", "cn", "2026-01-04", "P12M"], "unknown from 2027-01-01"),
    (["list", "cn", "2024"], "251"),
    (["last-day", "cn", "2017-06-30", "P12M", "--last-day-off", "next_day_not_holiday"], "2018-06-30"),
    (["last-day", "cn", "2017-06-30", "P12M", "--last-day-off", "keep"], "2018-06-30"),
    (["last-day", "cn", "2025-06-09", "5个工作日", "--start-day", "included"], "2025-06-13"),
  ])
  func firstLineIsTheBareAnswer(_ arguments: [String], _ answer: String) throws {
    let run = try CommandRun.yiju(["calendar"] + arguments)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.lines.first == answer)
    #expect(run.lines.count > 1)
  }

  @Test func reasonsAreInBothLanguages() throws {
    let run = try CommandRun.yiju("calendar", "add", "cn", "2025-09-26", "5", "--format", "json")
    let answer = try run.object()
    #expect(answer["calendar"] as? String == "cn")
    #expect(answer["answer"] as? String == "2025-10-10")
    #expect(answer["unknown_from"] is NSNull)
    #expect(answer["as_known_on"] is String)
    #expect(answer["cautions"] is [Any])
    let reasons = try #require(answer["reasons"] as? [[String: String]])
    #expect(reasons.contains { $0["zh"]?.contains("2025-09-28 星期日") == true })
    #expect(reasons.allSatisfy { $0["en"]?.isEmpty == false })
    let days = try #require(answer["days"] as? [[String: Any]])
    #expect(days.contains { $0["day"] as? String == "2025-09-28" && $0["kind"] as? String == "make_up_work" })
  }

  @Test func officeHoursAreShownWhereStated() throws {
    let run = try CommandRun.yiju("calendar", "is-working", "cn-xinjiang", "2023-05-04")
    #expect(run.lines.contains { $0.contains("办公时间 10:00–14:00、16:00–20:00，夏季作息") })
    let silent = try CommandRun.yiju("calendar", "is-working", "cn-xinjiang", "2024-05-06")
    #expect(!silent.lines.contains { $0.contains("办公时间") })
    let json = try CommandRun.yiju("calendar", "is-working", "cn-xinjiang", "2023-10-09", "--format", "json").object()
    let hours = try #require(json["hours"] as? [String: Any])
    #expect(hours["open"] as? [String] == ["10:00..14:00", "15:30..19:30"])
  }

  /// A decision that rested on a festival without a notice, one on a day that was arranged otherwise since, one on
  /// neither.
  @Test func checkLooksAtTheDaysOfRecords() throws {
    let folder = try ScratchFolder()
    func record(_ name: String, certificate: String, asKnownOn: String) throws -> String {
      let path = folder.path(name)
      let facts = UrumqiCase(issued: certificate, submitted: asKnownOn)
      let run = try CommandRun.yiju(
        "decide", UrumqiCase.policy, "--facts", "-", "--as-known-on", asKnownOn, "--record", path, input: facts.json)
      #expect(run.status == 0, "\(run.errors)")
      return path
    }
    let estimate = try record("estimate.json", certificate: "2017-06-15", asKnownOn: "2018-06-01")
    let changed = try record("changed.json", certificate: "2018-05-02", asKnownOn: "2019-03-01")
    let sure = try record("sure.json", certificate: "2017-09-30", asKnownOn: "2018-09-01")
    let run = try CommandRun.yiju("calendar", "check", "--records", estimate, changed, sure)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.lines.contains { $0.hasPrefix("! cn-xinjiang  2018-06-15：决定时是推算") && $0.contains("estimate.json") })
    #expect(
      run.lines.contains { $0.hasPrefix("! cn-xinjiang  2019-05-02：决定以后安排有变") && $0.contains("changed.json") })
    #expect(!run.lines.contains { $0.contains("sure.json") })
    #expect(run.lines.last?.hasPrefix("3 份决定记录") == true)
    let json = try CommandRun.yiju("calendar", "check", "--records", estimate, "--format", "json").object()
    let findings = try #require(json["findings"] as? [[String: Any]])
    #expect(findings.first?["kind"] as? String == "estimate" && findings.first?["day"] as? String == "2018-06-15")
    // A record on each line, a case that was not decided, a line that is no record, and an unreadable file.
    let lines = try [estimate, changed].map { try String(contentsOfFile: $0, encoding: .utf8) }
      .map { $0.trimmingCharacters(in: .newlines) }
    let file = folder.path("decided.jsonl")
    let labelled = "{\"line\":4," + String(lines[1].dropFirst())
    let text = "\(lines[0])\n{\"line\":2,\"error\":[]}\n\n\(labelled)\n"
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let many = try CommandRun.yiju("calendar", "check", "--records", file, sure)
    #expect(many.status == 0 && many.errors == "")
    #expect(many.lines.contains { $0.hasPrefix("! cn-xinjiang  2018-06-15：") && $0.contains("decided.jsonl:1") })
    #expect(many.lines.contains { $0.hasPrefix("! cn-xinjiang  2019-05-02：") && $0.contains("decided.jsonl:4") })
    #expect(many.lines.last?.hasPrefix("3 份决定记录") == true)
    #expect(many.lines.last?.hasSuffix("另有 1 行没有作出决定") == true)
    try (lines[0] + "\n{\"record\":1}\n").write(toFile: file, atomically: true, encoding: .utf8)
    let faulty = try CommandRun.yiju("calendar", "check", "--records", file)
    #expect(faulty.status == 1 && faulty.errors.contains("decided.jsonl:2"))
    #expect(faulty.lines.last?.hasPrefix("1 份决定记录") == true)
    #expect(try CommandRun.yiju("calendar", "check", "--records", folder.path("none.jsonl")).status == 1)
    let broken = try CommandRun.yiju("calendar", "check", "--records", estimate, "policies/calendars/cn.yaml")
    #expect(broken.status == 1 && broken.lines.last?.hasPrefix("1 份决定记录") == true)
  }

  @Test func whatIsNotKnownIsNull() throws {
    let answer = try CommandRun.yiju("calendar", "is-working", "cn", "2027-01-01", "--format", "json").object()
    #expect(answer["answer"] is NSNull)
    #expect(answer["unknown_from"] as? String == "2027-01-01")
  }

  @Test func aListNamesEveryArrangedDay() throws {
    let answer = try CommandRun.yiju("calendar", "list", "cn-xinjiang", "2025", "--format", "json").object()
    let days = try #require(answer["days"] as? [[String: Any]])
    #expect(days.contains { $0["day"] as? String == "2025-03-31" && $0["layer"] as? String == "cn-xinjiang" })
    #expect(days.allSatisfy { $0["source"] is [String: Any] })
  }

  @Test func anUnknownCalendarIs1AndSuggestsOne() throws {
    let run = try CommandRun.yiju("calendar", "is-working", "cn-xinjang", "2025-01-01", "--lang", "en")
    #expect(run.status == 1)
    #expect(run.output.isEmpty && run.errors.contains("did you mean `cn-xinjiang`?"))
    #expect(try CommandRun.yiju("calendar", "list", "cn", "2025", "--policies", "/tmp").status == 1)
  }

  @Test(arguments: [
    [], ["add", "cn", "2025-02-29", "5"], ["add", "cn", "2025-6-10", "5"], ["add", "cn", "2025-06-10", "five"],
    ["add", "cn", "2025-06-10"], ["add", "cn", "2025-06-10", "99999999999999999999"],
    ["last-day", "cn", "2025-06-10", "12月"], ["last-day", "cn", "2025-06-10", "12"],
    ["last-day", "cn", "2017-06-30", "-12 months"], ["last-day", "cn", "2017-06-30", "-P12M"],
    ["last-day", "cn", "2017-06-30", "P-1M"], ["last-day", "cn", "-12 months"], ["add", "cn", "2025-06-10", "-5.5"],
    ["last-day", "cn", "2017-06-30", "P1M", "--last-day-off", "roll"],
    ["last-day", "cn", "9999-12-31", "P1D"], ["is-working", "cn", "today"],
    ["list", "cn", "0"], ["list", "cn", "x"], ["is-working", "cn", "2025-01-01", "--as-known-on", "x"],
    ["is-working", "cn", "2025-01-01", "--format", "xml"],
  ])
  func badArgumentsAre64(_ arguments: [String]) throws {
    let run = try CommandRun.yiju(["calendar"] + arguments)
    // Without a question the help is shown.
    #expect(run.status == (arguments.isEmpty ? 0 : 64))
  }
}
