import Testing
import Yiju
import YijuDecisions
import YijuFacts

/// What an undetermined case is asked: all that can still matter at once, and nothing else.
@Suite struct MissingFactsTests {
  private func decision(_ changes: [(String, FactTree)]) throws -> Decision {
    let subject = try Subject.shipped("cn/hubei/skill-subsidy/2025.1")
    var facts = try Facts(
      json: Array(
        """
        {"applicant": {"in_service": true, "drawing_benefits": false},
         "certificate": {"kind": "职业技能等级证书", "level": "四级", "occupation": "焊工", "issued_on": "2025-03-12"},
         "application": {"submitted_on": "2025-09-02"}, "payments": []}
        """.utf8)
    ).tree
    for (path, value) in changes { facts = facts.setting(value, at: try #require(FactPath(path))) ?? facts }
    return try subject.policy.decide(Facts(facts), asKnownOn: TruthSubject.knownOn)
  }

  @Test func theAmountIsAskedForInTheSameBreath() throws {
    let decision = try decision([])
    #expect(decision.outcome == .undetermined)
    #expect(
      decision.missing.map(\.path) == [
        "applicant.contribution_months", "certificate.exam_form", "certificate.shortage",
      ])
    #expect(decision.missing.map(\.checks) == [["contribution-months"], ["amount"], ["amount"]])
    #expect(decision.missing.allSatisfy { $0.proof != nil })
  }

  @Test func whatCannotMatterAnyMoreIsNotAsked() throws {
    // Refused already: nothing is asked.
    let refused = try decision([("applicant.in_service", .flag(false))])
    #expect(refused.outcome == .denied && refused.missing.isEmpty)
    // The sum is known: only what decides is asked.
    let known = try decision([("certificate.exam_form", .text("其他形式")), ("certificate.shortage", .flag(false))])
    #expect(known.missing.map(\.path) == ["applicant.contribution_months"])
    // All conditions met: what the sum waits for.
    let granted = try decision([("applicant.contribution_months", .number(12)), ("certificate.shortage", .flag(false))])
    #expect(granted.outcome == .undetermined && granted.missing.map(\.path) == ["certificate.exam_form"])
  }
}
