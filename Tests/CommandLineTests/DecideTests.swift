import Foundation
import Testing

/// `yiju decide` on the shipped policy: the JSON that other programs rely on, field by field.
struct DecideTests {
  private static let checkIDs = [
    "in-service", "insured", "contribution-months", "certificate-date", "certificate-level", "claim-window",
    "once-only",
  ]

  private func decide(_ example: UrumqiCase, _ more: [String] = [], policy: String = UrumqiCase.policy) throws
    -> CommandRun
  {
    try CommandRun.yiju(
      ["decide", policy, "--facts", "-", "--as-known-on", "2026-01-01"] + more, input: example.json)
  }

  private func decision(_ example: UrumqiCase, _ more: [String] = []) throws -> [String: Any] {
    let run = try decide(example, ["--format", "json"] + more)
    #expect(run.status == 0)
    #expect(run.errors == "")
    return try run.object()
  }

  private func check(_ id: String, of decision: [String: Any]) throws -> [String: Any] {
    let checks = try #require(decision["checks"] as? [[String: Any]])
    return try #require(checks.first { $0["id"] as? String == id })
  }

  private func deadline(of decision: [String: Any]) throws -> [String: Any] {
    let deadlines = try #require(decision["deadlines"] as? [[String: Any]])
    return try #require(deadlines.first { $0["id"] as? String == "claim-window" })
  }

  @Test func aGrantedCaseHasEveryFieldOfTheInterface() throws {
    let decision = try decision(UrumqiCase())
    #expect(decision["record"] as? String == "yiju-decision/1")
    let policy = try #require(decision["policy"] as? [String: Any])
    #expect(policy["id"] as? String == UrumqiCase.policy)
    #expect(policy["version"] as? String == "2017.1")
    #expect((policy["sha256"] as? String)?.count == 64)
    #expect(decision["as_known_on"] as? String == "2026-01-01")
    #expect((decision["facts"] as? [String: Any])?["applicant"] is [String: Any])
    #expect(decision["outcome"] as? String == "granted")
    #expect(decision["amount"] as? [String: String] == ["value": "1000", "currency": "CNY"])
    #expect(decision["missing"] as? [String] == [])
    #expect(decision["cautions"] is [Any])
    let digest = try #require(decision["digest"] as? String)
    #expect(digest.count == 64 && digest.allSatisfy { "0123456789abcdef".contains($0) })

    let checks = try #require(decision["checks"] as? [[String: Any]])
    #expect(checks.map { $0["id"] as? String } == DecideTests.checkIDs)
    for check in checks {
      #expect(check["verdict"] as? String == "met")
      #expect(check["required"] is String)
      #expect(check.keys.contains("actual"))
      let cites = try #require(check["cites"] as? [[String: Any]])
      let parts = try #require(check["parts"] as? [[String: Any]])
      #expect(!cites.isEmpty || !parts.isEmpty)
      for cite in cites { #expect(cite["clause"] is String && cite["text"] is String) }
    }
    let deadline = try deadline(of: decision)
    #expect(deadline["last_day"] as? String == "2018-07-02")
    #expect((deadline["reasons"] as? [Any])?.isEmpty == false)
  }

  @Test func thirtyMonthsAreDenied() throws {
    let decision = try decision(UrumqiCase(months: "30"))
    #expect(decision["outcome"] as? String == "denied")
    #expect(decision["amount"] is NSNull)
    let check = try check("contribution-months", of: decision)
    #expect(check["verdict"] as? String == "not_met")
    #expect(check["actual"] as? Int == 30)
    #expect(check["required"] as? String == ">= 36")
    let margin = try #require(check["margin"] as? [String: Any])
    #expect(margin["value"] as? Int == -6)
  }

  @Test func aDayLateIsDenied() throws {
    let decision = try decision(UrumqiCase(submitted: "2018-07-03"))
    #expect(decision["outcome"] as? String == "denied")
    #expect(try check("claim-window", of: decision)["verdict"] as? String == "not_met")
    #expect(try deadline(of: decision)["last_day"] as? String == "2018-07-02")
  }

  @Test func whatIsMissingIsAskedFor() throws {
    let decision = try decision(UrumqiCase(payments: nil))
    #expect(decision["outcome"] as? String == "undetermined")
    #expect(decision["amount"] is NSNull)
    #expect(decision["missing"] as? [String] == ["payments"])
    #expect(try check("once-only", of: decision)["verdict"] as? String == "unknown")
  }

  @Test func beforeTheNoticeNothingIsInForce() throws {
    let decision = try decision(UrumqiCase(submitted: "2017-10-09"))
    #expect(decision["outcome"] as? String == "not_covered")
    #expect(decision["amount"] is NSNull)
  }

  @Test(arguments: [("五级", "1000"), ("中级（四级）", "1500"), ("高级", "2000")])
  func levelsPay(_ level: String, _ amount: String) throws {
    let decision = try decision(UrumqiCase(level: "\"\(level)\"", payments: "[]"))
    #expect((decision["amount"] as? [String: String])?["value"] == amount)
  }

  @Test func settingsAreLaidOverTheFacts() throws {
    let decision = try decision(
      UrumqiCase(),
      ["--set", "applicant.contribution_months=30", "--set", "payments=null", "--set", "certificate.level=3"])
    #expect(try check("contribution-months", of: decision)["actual"] as? Int == 30)
    #expect(try check("once-only", of: decision)["verdict"] as? String == "unknown")
    let facts = try #require(decision["facts"] as? [String: Any])
    #expect((facts["certificate"] as? [String: Any])?["level"] as? String == "三级")
  }

  @Test func yamlFactsDecideAlike() throws {
    let folder = try ScratchFolder()
    let yaml = try folder.write(
      "case.yaml",
      """
      applicant: { in_service: true, insured: true, contribution_months: 36 }
      certificate: { kind: 职业资格证书, level: 五级, occupation: 焊工, number: '1', issued_on: 2017-06-30 }
      application: { submitted_on: 2018-07-02 }
      payments: [{ occupation: 焊工, level: 四级 }]

      """)
    let run = try CommandRun.yiju(
      "decide", UrumqiCase.policy, "--facts", yaml, "--as-known-on", "2026-01-01", "--format", "json")
    #expect(try run.object()["digest"] as? String == decision(UrumqiCase())["digest"] as? String)
  }

  @Test(arguments: ["text", "markdown", "html"], ["zh", "en"])
  func formsForPeople(_ format: String, _ language: String) throws {
    let run = try decide(UrumqiCase(months: "30"), ["--format", format, "--lang", language])
    #expect(run.status == 0)
    #expect(run.text.contains(language == "zh" ? "不予" : "denied") || run.text.contains("Denied"))
    #expect(run.text.contains("累计缴纳失业保险费36个月（含36个月）以上的"))
    #expect(!run.text.contains("\u{1B}["))
  }

  @Test func theEnvironmentDoesNotChangeTheLanguage() throws {
    let plain = try decide(UrumqiCase())
    let other = try CommandRun.yiju(
      ["decide", UrumqiCase.policy, "--facts", "-", "--as-known-on", "2026-01-01"], input: UrumqiCase().json,
      environment: ["LANG": "en_US.UTF-8", "LC_ALL": "C", "TZ": "America/New_York"])
    #expect(plain.output == other.output)
  }

  @Test func colorIsAChoice() throws {
    #expect(try decide(UrumqiCase(), ["--color", "always"]).text.contains("\u{1B}["))
    #expect(try !decide(UrumqiCase(), ["--color", "never"]).text.contains("\u{1B}["))
  }

  @Test func theDayDefaultsToToday() throws {
    let run = try CommandRun.yiju(
      ["decide", UrumqiCase.policy, "--facts", "-", "--format", "json"], input: UrumqiCase().json)
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.dateFormat = "yyyy-MM-dd"
    #expect(try run.object()["as_known_on"] as? String == format.string(from: Date()))
  }

  // MARK: What is wrong

  @Test func wrongFactsAreErrorsWithTheirPath() throws {
    let facts = #"{"applicant": {"in_service": "yes", "insurd": true}}"#
    let run = try CommandRun.yiju("decide", UrumqiCase.policy, "--facts", "-", "--format", "json", input: facts)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    let found = try #require(try JSONSerialization.jsonObject(with: Data(run.errors.utf8)) as? [[String: Any]])
    #expect(found.map { $0["path"] as? String } == ["applicant.in_service", "applicant.insurd"])
    for diagnostic in found {
      #expect(diagnostic["severity"] as? String == "error")
      let message = try #require(diagnostic["message"] as? [String: String])
      #expect(message["zh"]?.isEmpty == false && message["en"]?.isEmpty == false)
      #expect(diagnostic["line"] as? Int == 1)
    }
    let text = try CommandRun.yiju("decide", UrumqiCase.policy, "--facts", "-", "--lang", "en", input: facts)
    #expect(text.status == 1 && text.output.isEmpty)
    #expect(text.errors.contains("applicant.insurd") && text.errors.contains("applicant.insured"))
  }

  @Test(arguments: [
    "", "{", "[]", "null", "{\"applicant\": {\"insured\": true, \"insured\": true}}", "{\"a\": \"\\ud800\"}", "\u{0}",
    "applicant: [", "applicant: {in_service: true}\n  x", "- 1",
  ])
  func brokenFactsAreRefused(_ facts: String) throws {
    let run = try CommandRun.yiju("decide", UrumqiCase.policy, "--facts", "-", input: facts)
    #expect(run.status == 1)
    #expect(run.output.isEmpty && !run.errors.isEmpty)
  }

  @Test(arguments: [
    ["decide"], ["decide", "x"], ["decide", "x", "--facts"], ["decide", "x", "--facts", "-", "--format", "xml"],
    ["decide", "x", "--facts", "-", "--as-known-on", "2025-02-30"], ["decide", "x", "--facts", "-", "--set", "y"],
    ["decide", "x", "--facts", "a.jsonl", "--format", "json"], ["decide", "x", "--facts", "a.jsonl", "--record", "r"],
    ["decide", "x", "--facts", "-", "--lang", "fr"], ["decide", "x", "--facts", "-", "--nonsense"], ["nonsense"],
  ])
  func wrongUsageIs64(_ arguments: [String]) throws {
    let run = try CommandRun.yiju(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty && !run.errors.isEmpty)
  }

  @Test(arguments: [
    "cn/xinjiang/urumqi/skill-subsidi", "cn/xinjiang/urumqi/skill-subsidy@2018.1", "no.yaml", "policies", "../x@1",
    "cn/skill-subsidy@base",
  ])
  func unknownPoliciesAre1(_ policy: String) throws {
    let run = try decide(UrumqiCase(), policy: policy)
    #expect(run.status == 1)
    #expect(run.output.isEmpty && !run.errors.isEmpty)
  }

  @Test func theVersionIsSuggested() throws {
    #expect(
      try decide(UrumqiCase(), policy: "\(UrumqiCase.policy)@2017.2").errors.contains("\(UrumqiCase.policy)@2017.1"))
  }

  @Test func anUnreadableFileIs1() throws {
    #expect(try CommandRun.yiju("decide", UrumqiCase.policy, "--facts", "/no/such/file").status == 1)
    #expect(try CommandRun.yiju("decide", UrumqiCase.policy, "--facts", "/tmp").status == 1)
  }
}
