import Foundation
import Testing

/// Procedures that count otherwise than in working days. The days were counted by hand.
@Suite struct RegionalTimelineTests {
  private func followed(_ policy: String, _ events: [String], today: String) throws -> String {
    let folder = try ScratchFolder()
    let file = try folder.write("events.yaml", "events:\n" + events.map { "  - \($0)\n" }.joined())
    let run = try CommandRun.yiju(
      "timeline", policy, "--events", file, "--today", today, "--as-known-on", "2026-11-22")
    #expect(run.status == 0, "\(run.errors)")
    return run.text
  }

  /// 19 September 2019 is day 0; the weekend of 21 and 22 counts, so the seventh day is Thursday 26.
  @Test func aPostingOfNaturalDaysRunsThroughTheWeekend() throws {
    let events = [
      "{ step: application, on: 2019-09-10, by: applicant }", "{ step: acceptance, on: 2019-09-11, by: agency }",
      "{ step: review, on: 2019-09-19, outcome: 通过, by: agency }",
    ]
    let text = try followed("cn/guangdong/shenzhen/skill-subsidy", events, today: "2019-09-26")
    #expect(text.contains("数满7日：2019-09-26 星期四"))
    // What was seen of the rule is a summary, here as in a decision.
    #expect(text.contains("公示：公示7日，按自然日（据转载所录大意，不是原文）"))
    #expect(!text.contains("“公示7日，按自然日”"))
  }

  /// The review ends on 12 November; the next third of a month is Tuesday 3 December.
  @Test func aListIsDueOnTheThirdOfTheNextMonth() throws {
    let events = [
      "{ step: application, on: 2019-11-04, by: applicant }",
      "{ step: district-review, on: 2019-11-12, outcome: 通过, by: district }",
    ]
    let text = try followed("cn/tianjin/skill-subsidy", events, today: "2019-11-20")
    #expect(text.contains("最后一日 2019-12-03") || text.contains("2019-12-03 星期二"), "\(text)")
    let late = try followed("cn/tianjin/skill-subsidy", events, today: "2019-12-04")
    #expect(late.contains("逾期"), "\(late)")
  }

  /// 24 September 2021 is day 0. Sundays 26 September and Saturday 9 October are worked, 1 to 7 October are not.
  @Test func aReviewOfTenWorkingDaysPassesOverAHoliday() throws {
    let events = ["{ step: application, on: 2021-09-24, by: applicant }"]
    let due = try followed("cn/shanghai/skill-subsidy", events, today: "2021-10-12")
    #expect(due.contains("2021-10-13 星期三"), "\(due)")
    #expect(!due.contains("逾期"))
    #expect(try followed("cn/shanghai/skill-subsidy", events, today: "2021-10-14").contains("逾期"))
  }

  /// Seven working days of the district: 26 September 2019 is day 0, Sunday 29 is worked, 1 to 7 October are not.
  @Test func theDistrictHasSevenWorkingDays() throws {
    let events = ["{ step: application, on: 2019-09-26, by: applicant }"]
    let text = try followed("cn/tianjin/skill-subsidy", events, today: "2019-10-11")
    #expect(text.contains("2019-10-11 星期五"), "\(text)")
    #expect(!text.contains("逾期"))
    // Sent back, the applicant begins anew, and the day of the claim stays.
    let back = try followed(
      "cn/tianjin/skill-subsidy",
      events + ["{ step: district-review, on: 2019-10-10, outcome: 不通过, by: district }"], today: "2019-10-11")
    #expect(back.contains("退回"), "\(back)")
  }

  /// The posting ends on Friday 8 November; what an objection leads to is nowhere written, and is not guessed.
  @Test func anObjectionIsLeftToTheOfficeWhereTheTextIsSilent() throws {
    let events = [
      "{ step: application, on: 2019-10-08, by: applicant }",
      "{ step: district-review, on: 2019-10-11, outcome: 通过, by: district }",
      "{ step: list, on: 2019-11-01, by: district }",
    ]
    let text = try followed("cn/tianjin/skill-subsidy", events, today: "2019-11-04")
    #expect(text.contains("2019-11-08 星期五"), "\(text)")
    let objected = try followed(
      "cn/tianjin/skill-subsidy", events + ["{ step: posting, on: 2019-11-08, outcome: 有异议, by: city }"],
      today: "2019-11-11")
    #expect(objected.contains("文件没有规定以后怎样办，等书面认定"), "\(objected)")
    #expect(!objected.contains("不予"))
  }

  /// One, six and ten working days, each from the step before it: 9 September 2019 is day 0, Friday 13 is a holiday.
  @Test func limitsFollowOneAnother() throws {
    let begun = ["{ step: application, on: 2019-09-09, by: applicant }"]
    #expect(try followed("cn/guangdong/shenzhen/skill-subsidy", begun, today: "2019-09-10").contains("2019-09-10 星期二"))
    let accepted = begun + ["{ step: acceptance, on: 2019-09-10, by: agency }"]
    let text = try followed("cn/guangdong/shenzhen/skill-subsidy", accepted, today: "2019-09-11")
    #expect(text.contains("2019-09-19 星期四"), "\(text)")
  }
}
