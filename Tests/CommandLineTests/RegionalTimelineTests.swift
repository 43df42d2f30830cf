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
}
