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
