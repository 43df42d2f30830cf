import Foundation
import Testing

/// `yiju decide --counterfactuals` on the shipped policy.
struct CounterfactualTests {
  private func run(_ json: String, _ more: [String] = []) throws -> CommandRun {
    try CommandRun.yiju(
      ["decide", UrumqiCase.policy, "--facts", "-", "--as-known-on", "2026-01-01", "--counterfactuals"] + more,
      input: json)
  }

  private func answer(_ json: String, _ more: [String] = []) throws -> [String: Any] {
    let run = try run(json, ["--format", "json"] + more)
    #expect(run.status == 0)
    return try #require(try run.object()["counterfactuals"] as? [String: Any])
  }

  private func application(_ answer: [String: Any]) throws -> [String: Any] {
    try #require(answer["application"] as? [String: Any])
  }

  private func day(_ answer: Any?) -> String? { (answer as? [String: Any])?["day"] as? String }

  private static let uninsured = UrumqiCase(submitted: "2018-06-01").json.replacing(
    "\"insured\": true", with: "\"insured\": false")

  @Test func aTotalOfAPastDayCannotChangeAnyMore() throws {
    let answer = try answer(UrumqiCase(months: "30").json)
    #expect(answer["form"] as? String == "yiju-counterfactuals/1")
    #expect(answer["hopeless"] as? Bool == true)
    #expect((answer["ways"] as? [Any])?.isEmpty == true)
    let obstacles = try #require(answer["obstacles"] as? [[String: Any]])
    #expect(obstacles.map { $0["check"] as? String } == ["contribution-months"])
    #expect(obstacles.first?["reason"] as? String == "past_day")
    let text = try run(UrumqiCase(months: "30").json)
    #expect(text.text.contains("就本案而言，没有可使结果改变的办法"))
    #expect(text.text.contains("“累计缴费月数”以证书核发日（2017-06-30）当日为准，现已不能改变"))
  }

  @Test func aLateApplicationCannotBeMended() throws {
    let answer = try answer(UrumqiCase(submitted: "2018-07-03").json)
    #expect(answer["hopeless"] as? Bool == false || (answer["ways"] as? [Any])?.isEmpty == true)
    let obstacles = try #require(answer["obstacles"] as? [[String: Any]])
    #expect(obstacles.first?["reason"] as? String == "last_day")
    #expect(obstacles.first?["last_day"] as? String == "2018-07-02")
    #expect((try application(answer)["windows"] as? [Any])?.isEmpty == true)
  }

  @Test func aStateChangesOnALaterDay() throws {
    let answer = try answer(Self.uninsured)
    let ways = try #require(answer["ways"] as? [[String: Any]])
    #expect(ways.count == 1)
    let changes = try #require(ways.first?["changes"] as? [[String: Any]])
    #expect(changes.map { $0["path"] as? String } == ["applicant.insured", "application.submitted_on"])
    #expect(changes.map { $0["source"] as? String } == ["with_time", "by_person"])
    let proof = try #require(ways.first?["proof"] as? [String: Any])
    #expect(proof["outcome"] as? String == "granted")
    #expect(proof["amount"] as? [String: String] == ["value": "1000", "currency": "CNY"])
    // Whoever decides the changed case finds the digest of the proof.
    let again = try CommandRun.yiju(
      [
        "decide", UrumqiCase.policy, "--facts", "-", "--as-known-on", "2026-01-01", "--format", "json", "--set",
        "applicant.insured=true", "--set", "application.submitted_on=2018-06-02",
      ], input: Self.uninsured)
    #expect(try again.object()["digest"] as? String == proof["digest"] as? String)
  }

  @Test func theLastDayIsRolled() throws {
    let application = try application(try answer(UrumqiCase(submitted: "2018-06-01").json))
    #expect(day(application["earliest"]) == "2018-06-01")
    #expect(day(application["last"]) == "2018-07-02")
    let later = try self.application(try answer(UrumqiCase(submitted: "2018-06-01").json, ["--from", "2018-06-20"]))
    #expect(day(later["earliest"]) == "2018-06-20")
  }

  @Test func whatIsNotPublishedIsNotGuessed() throws {
    // Twelve months from here end on a day off that no calendar of that day covers.
    let example = UrumqiCase(issued: "2026-02-13", submitted: "2027-02-01")
    let application = try application(try answer(example.json))
    #expect((application["last"] as? [String: Any])?["state"] as? String == "unknown_from")
    #expect(day(application["last"]) == "2027-02-14")
  }

  @Test func eachMissingFactSaysWhatItDecides() throws {
    let answer = try answer(UrumqiCase(payments: nil).json)
    let deciding = try #require(answer["deciding"] as? [[String: Any]])
    #expect(deciding.first?["path"] as? String == "payments")
    #expect(deciding.first?["decisive"] as? Bool == true)
    let text = try run(UrumqiCase(payments: nil).json, ["--lang", "en"])
    #expect(text.text.contains("no entries: Granted"))
  }

  @Test func theRecordIsThatOfADecisionNobodyAskedThisOf() throws {
    let plain = try CommandRun.yiju(
      ["decide", UrumqiCase.policy, "--facts", "-", "--as-known-on", "2026-01-01", "--format", "json"],
      input: Self.uninsured)
    let both = try run(Self.uninsured, ["--format", "json"]).object()
    let decision = try #require(both["decision"] as? [String: Any])
    #expect(try plain.object()["digest"] as? String == decision["digest"] as? String)
    let answer = try #require(both["counterfactuals"] as? [String: Any])
    #expect((answer["decision"] as? [String: Any])?["digest"] as? String == decision["digest"] as? String)
    #expect((answer["digest"] as? String)?.count == 64)
  }

  @Test(arguments: [
    ["--format", "jsonl"], ["--lines"],
  ]) func linesAreRefused(_ more: [String]) throws {
    #expect(try run(UrumqiCase().json, more).status == 64)
  }

  /// The letter to the applicant says it unasked, from the day of service on.
  @Test(arguments: ["text", "markdown", "html", "json"]) func theNoticeSaysIt(_ format: String) throws {
    func notice(_ more: String...) throws -> CommandRun {
      try CommandRun.yiju(
        [
          "decide", UrumqiCase.policy, "--facts", "-", "--as-known-on", "2026-01-01", "--decided-on", "2018-06-10",
          "--served-on", "2018-06-12", "--format", format,
        ] + more, input: Self.uninsured)
    }
    let letter = try notice("--audience", "applicant")
    #expect(letter.status == 0 && letter.text.contains("2018-06-12") && letter.text.contains("2018-07-02"))
    let word = format == "json" ? "\"counterfactuals\"" : "怎样可以改变结果"
    #expect(letter.text.contains(word))
    #expect(try !notice("--audience", "applicant", "--no-counterfactuals").text.contains(word))
    #expect(try !notice("--audience", "officer").text.contains(word))
    #expect(try notice("--audience", "officer", "--counterfactuals").text.contains(word))
    #expect(try notice("--audience", "auditor", "--counterfactuals").text.contains(word))
    #expect(try notice("--audience", "public", "--counterfactuals").status == 64)
    #expect(try notice("--audience", "applicant", "--from", "2018-06-20").text.contains("2018-06-20"))
    #expect(try notice("--audience", "applicant", "--no-counterfactuals", "--from", "2018-06-20").status == 64)
  }

  @Test func fromBelongsToIt() throws {
    let run = try CommandRun.yiju(
      ["decide", UrumqiCase.policy, "--facts", "-", "--from", "2018-06-20"], input: UrumqiCase().json)
    #expect(run.status == 64)
  }

  @Test(arguments: ["markdown", "html"]) func documentsHaveTheSection(_ format: String) throws {
    let zh = try run(Self.uninsured, ["--format", format])
    #expect(zh.text.contains("怎样可以改变结果") && zh.text.contains("重新核算"))
    let en = try run(Self.uninsured, ["--format", format, "--lang", "en"])
    #expect(en.text.contains("What would change this") && en.text.contains("Decided again"))
  }
}
