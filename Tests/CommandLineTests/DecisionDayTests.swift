import Foundation
import Testing

/// The day of decision against the case, and cases that no version covers.
struct DecisionDayTests {
  private let facts = CommandRun.packageRoot.appending(path: "docs/examples/six-months-short.json").path

  private func decide(_ arguments: String...) throws -> CommandRun {
    try CommandRun.yiju(["decide", UrumqiCase.policy, "--facts", facts] + arguments)
  }

  @Test func nothingIsDecidedBeforeItIsAskedFor() throws {
    let letter = ["--as-known-on", "2018-07-20", "--audience", "applicant", "--decided-on"]
    let early = try CommandRun.yiju(["decide", UrumqiCase.policy, "--facts", facts] + letter + ["2018-07-01"])
    #expect(early.status == 1 && early.text.isEmpty && early.errors.contains("错误 S105"), "\(early.errors)")
    let sameDay = try CommandRun.yiju(["decide", UrumqiCase.policy, "--facts", facts] + letter + ["2018-07-02"])
    #expect(sameDay.status == 0 && sameDay.errors.contains("警告 S107"), "\(sameDay.errors)")
    let usual = try CommandRun.yiju(["decide", UrumqiCase.policy, "--facts", facts] + letter + ["2018-07-20"])
    #expect(usual.status == 0 && usual.errors.isEmpty)
  }

  @Test func aPackSaysWhatItLacks() throws {
    let folder = try ScratchFolder()
    let record = folder.path("record.json")
    #expect(try decide("--as-known-on", "2018-07-20", "--record", record).status == 0)
    let early = try CommandRun.yiju(
      "appeal-pack", record, "--decided-on", "2016-01-01", "--output", folder.path("early"))
    #expect(early.status == 1 && early.errors.contains("S105"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("early")))
    let late = try CommandRun.yiju(
      "appeal-pack", record, "--decided-on", "2018-07-10", "--output", folder.path("late"))
    #expect(late.status == 0 && late.errors.contains("警告 S107"))
    let usual = try CommandRun.yiju(
      "appeal-pack", record, "--decided-on", "2018-07-20", "--output", folder.path("usual"))
    #expect(usual.status == 0 && usual.errors.isEmpty, "\(usual.errors)")
  }

  @Test func aPackWithoutTheLetterWarns() throws {
    let folder = try ScratchFolder()
    let minimal = CommandRun.packageRoot.appending(path: "Tests/CorpusTests/Accepted/minimal/policy.yaml")
    let text = try String(contentsOf: minimal, encoding: .utf8)
    _ = try folder.write("policies/example/skill-subsidy/2020.1.yaml", text)
    try FileManager.default.copyItem(
      atPath: CommandRun.packageRoot.appending(path: "policies/calendars").path,
      toPath: folder.path("policies/calendars"))
    let facts = """
      {"applicant": {"employed": true, "insured_months": 3}, "application": {"submitted_on": "2020-03-02"},
       "certificate": {"level": "三级", "issued_on": "2020-02-03"}}
      """
    let record = folder.path("record.json")
    let policies = ["--policies", folder.path("policies")]
    #expect(
      try CommandRun.yiju(
        ["decide", "example/skill-subsidy", "--facts", "-", "--as-known-on", "2020-03-10", "--record", record]
          + policies, input: facts
      ).status == 0)
    let run = try CommandRun.yiju(
      ["appeal-pack", record, "--decided-on", "2020-03-10", "--output", folder.path("pack")] + policies)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("警告 S108 卷内没有给申请人的告知") && run.errors.contains("（S070）"), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("pack/notice.applicant.zh.html")))
    #expect(FileManager.default.fileExists(atPath: folder.path("pack/notice.officer.zh.html")))
  }

  // MARK: Not covered

  @Test func whatWasNotKnownYetIsNamed() throws {
    let run = try decide("--as-known-on", "2017-10-09")
    #expect(run.lines[1].hasSuffix("申请时间 2018-07-02；按 2017-10-09 所知，还没有公布的版本"), "\(run.text)")
    #expect(run.lines[2].contains("2017.1 版（2017-10-10 起施行，文件未写明何时失效）2017-10-10 才公布，不能用来决定"))
    let english = try decide("--as-known-on", "2017-10-09", "--lang", "en")
    #expect(english.text.contains("as known on 2017-10-09, no version had been published"))
  }

  @Test func theVersionNearbyHasItsEnd() throws {
    let run = try CommandRun.yiju(
      "decide", "cn/skill-subsidy", "--set", "application.submitted_on=2026-02-01", "--as-known-on", "2026-02-10")
    #expect(run.lines[1].contains("按 2026-02-10 所知，当日没有施行中的版本"), "\(run.text)")
    #expect(run.lines[2].contains("2025.1 版（2025-01-01 起施行，至 2025-12-31 止）"), "\(run.text)")
  }

  /// A case that is turned away unexamined was refused all the same.
  @Test func theLetterOfACaseNotCoveredNamesTheRemedies() throws {
    func letter(_ policies: String) throws -> CommandRun {
      try CommandRun.yiju(
        [
          "decide", "example/training-aid", "--facts", "-", "--as-known-on", "2024-01-20", "--audience", "applicant",
          "--policies", policies,
        ], input: ExampleFolder.facts(submitted: "2024-01-15", issued: "2024-01-02"))
    }
    let folder = try ScratchFolder()
    let copy = folder.path("policies")
    try FileManager.default.copyItem(atPath: ExampleFolder.path, toPath: copy)
    let file = "policies/example/training-aid/2022.1.yaml"
    let text = try folder.read(file).replacing(
      "within: review_period,", with: "within: review_period, counting: civil,")
    _ = try folder.write(file, text)
    let run = try letter(copy)
    #expect(run.status == 0 && run.text.contains("未予审核"), "\(run.errors)")
    #expect(run.text.contains("救济途径") && run.text.contains("申请复查") && run.text.contains("示例省人力资源厅"))
    let start = try #require(text.range(of: "remedies:\n"))
    let end = try #require(text.range(of: "interpretations:\n"))
    let open =
      text[..<start.lowerBound] + "remedies: { unstated: true, interpretations: months-day }\n"
      + text[end.lowerBound...]
    _ = try folder.write(file, String(open))
    let without = try letter(copy)
    #expect(without.status == 1 && without.text.isEmpty && without.errors.contains("S070"), "\(without.errors)")
  }
}
