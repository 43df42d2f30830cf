import Foundation
import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisions

/// An interpretation that a decision rests on is named in it, wherever in the file it stands; and no other is.
@Suite struct InterpretationTests {
  private static let known = Day(iso: "2026-11-22")

  /// Decides a case of a shipped policy; gives the decision and the ids of its interpretations.
  private func decided(_ policy: String, _ json: String) throws -> (decision: Decision, ids: Set<String>) {
    let folder = PolicyFolder(RejectedCasesTests.root.appending(path: "policies").path)
    let loaded = try #require(Engine.load(policy, in: folder).policy)
    let decision = try loaded.decide(Facts(json: Array(json.utf8)), asKnownOn: try #require(Self.known))
    return (decision, Set(decision.interpretations.map(\.id)))
  }

  private func shanghai(_ level: String, priority: Bool, previous: Int = 0) -> String {
    """
    {"applicant": {"category": "在职职工", "vocational_student": \(previous > 0)}, "application": {"submitted_on": "2021-10-12"},
     "certificate": {"kind": "职业技能等级证书", "level": "\(level)", "priority_job": \(priority), "issued_on": "2021-06-15"},
     "payments": [\(previous > 0 ? #"{"level": "五级", "claimed_on": "2020-01-02"}"# : "")]}
    """
  }

  @Test func ofAStepOfTheAmount() throws {
    let paid = try decided("cn/shanghai/skill-subsidy", shanghai("三级", priority: true))
    #expect(paid.ids == ["by-claim-day", "list-unseen", "share-of-raised"])
    let share = try #require(paid.decision.amount?.steps.last)
    #expect(share.id == "share" && share.interpretations == ["share-of-raised"])
    // Nothing is paid, so nothing rests on how it would be reckoned.
    let refused = try decided("cn/shanghai/skill-subsidy", shanghai("三级", priority: true, previous: 1))
    #expect(refused.decision.outcome == .denied)
    #expect(!refused.ids.contains("share-of-raised"))
  }

  private func tianjin(_ issued: String, _ submitted: String, months: Int) -> String {
    """
    {"applicant": {"in_service": true, "insured": true, "contribution_months": \(months)},
     "certificate": {"kind": "职业资格证书", "level": "四级", "occupation": "焊工", "issued_on": "\(issued)",
      "training_subsidised": false},
     "application": {"submitted_on": "\(submitted)"}, "payments": []}
    """
  }

  @Test func ofTheSpanOfACohortInWhichTheCaseFalls() throws {
    let before = try decided("cn/tianjin/skill-subsidy", tianjin("2020-12-31", "2021-03-04", months: 12))
    #expect(before.decision.outcome == .granted)
    #expect(!before.ids.contains("after-2020-unseen"))
    let after = try decided("cn/tianjin/skill-subsidy", tianjin("2021-01-01", "2021-03-04", months: 12))
    #expect(after.decision.outcome == .undetermined)
    #expect(after.ids.contains("after-2020-unseen"))
    // Of the day from which the period runs, and of the way it is counted.
    #expect(before.ids.isSuperset(of: ["claim-is-application-time", "months-by-civil-law"]))
  }

  @Test func ofTheDayFromWhichTheVersionApplies() throws {
    let json = """
      {"applicant": {"in_service": true, "insured": true, "contribution_months": 40},
       "certificate": {"kind": "职业资格证书", "level": "四级", "occupation": "焊工", "issued_on": "2018-01-10"},
       "application": {"submitted_on": "2018-06-04"}, "payments": []}
      """
    let decision = try decided("cn/xinjiang/skill-subsidy", json).decision
    #expect(decision.selection.interpretations.contains("reported-day"))
    #expect(decision.interpretations.contains { $0.id == "reported-day" && $0.choice.contains("2017年9月13日") })
    // The parent's own day has been replaced, and its interpretation with it.
    #expect(!decision.interpretations.contains { $0.id == "issued-when-published" })
  }

  @Test func ofAParameter() throws {
    let json = """
      {"applicant": {"in_service": true, "insured": true, "contribution_months": 12},
       "certificate": {"kind": "职业资格证书", "level": "四级", "occupation": "焊工", "issued_on": "2019-01-10"},
       "application": {"submitted_on": "2019-06-04"}, "payments": []}
      """
    let decision = try decided("cn/guangdong/shenzhen/skill-subsidy", json).decision
    let months = try #require(decision.checks.first { $0.id == "contribution-months" })
    #expect(months.interpretations == ["relaxed-years"])
  }
}
