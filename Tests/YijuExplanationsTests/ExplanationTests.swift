import Foundation
import Testing
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuExplanations

@Suite struct ExplanationTests {
  @Test func aRefusalNamesItsCausesInThePolicysOrder() throws {
    let explanation = Explanations.explanation(of: try Fixtures.decision(.denied))
    #expect(explanation.causes.map(\.id) == ["contribution-months", "certificate-level", "claim-window"])
    #expect(explanation.checks.map(\.id).first == "in-service")
  }

  @Test func interpretationsAreNumberedAsTheyAreMentioned() throws {
    let explanation = Explanations.explanation(of: try Fixtures.decision(.granted))
    #expect(explanation.interpretations.map(\.number) == Array(1...explanation.interpretations.count))
    #expect(explanation.interpretations.first?.id == "status-day")
    #expect(explanation.checks.first?.interpretations == [1])
  }

  @Test func aNumberAlwaysLeadsSomewhere() throws {
    var decision = try Fixtures.decision(.granted)
    decision.interpretations = []
    let explanation = Explanations.explanation(of: decision)
    #expect(explanation.checks.allSatisfy { $0.interpretations.isEmpty })
  }

  @Test func theOwnDocumentIsNotNamedAgain() {
    let own = Ground(Fixtures.months, in: Fixtures.policy())
    #expect(own.document == nil && own.number == nil && own.clause == "一、（一）")
    let other = Ground(Fixtures.parent("申领条件/（二）", "截至证书核发之日"), in: Fixtures.policy())
    #expect(other.document == "关于失业保险支持参保职工提升职业技能有关问题的通知（自治区）")
    #expect(other.number == "新人社发〔2017〕49号" && other.isSecondary)
  }

  @Test(arguments: [
    (true, "：缴费满一年（据转载所录大意，不是原文）", ": 缴费满一年 (a summary made from a repost, not the words)"),
    (false, "：缴费满一年（大意，不是原文）", ": 缴费满一年 (a summary, not the words)"),
  ])
  func aSummaryIsNobodysWords(isSecondary: Bool, zh: String, en: String) throws {
    var decision = try Fixtures.decision(.granted)
    decision.checks[0].cites = [
      CitedText(
        source: "notice", document: "通知", number: nil, clause: "申领条件", text: "缴费满一年", isQuote: false,
        isSecondary: isSecondary, isSummary: true)
    ]
    let explanation = Explanations.explanation(of: decision)
    let chinese = Explanations.text(explanation, language: .zh)
    let english = Explanations.text(explanation, language: .en)
    #expect(chinese.contains("申领条件" + zh) && !chinese.contains("“缴费满一年"))
    #expect(english.contains("申领条件" + en) && !english.contains("“缴费满一年"))
  }

  @Test func whatAChecksShowsIsNotShownAgain() throws {
    let explanation = Explanations.explanation(of: try Fixtures.decision(.granted))
    #expect(explanation.deadlines == [])
    #expect(explanation.cautions == [])
    #expect(explanation.checks.flatMap(\.parts).flatMap(\.cautions).map(\.code) == ["presumed"])
  }

  @Test func daysInARowMakeOneStep() throws {
    let text = Explanations.text(Explanations.explanation(of: try Fixtures.decision(.denied)), language: .zh)
    #expect(text.contains("2018-10-01 星期一 至 2018-10-03 星期三，国庆节（法定节假日）（国办发明电〔2017〕12号）"))
    #expect(text.contains("2018-10-04 星期四 至 2018-10-07 星期日，国庆节放假（国办发明电〔2017〕12号）"))
    #expect(!text.contains("2018-10-05"))
  }

  @Test func aQuestionIsAskedWithItsPaperBeforeTheChecks() throws {
    let text = Explanations.text(Explanations.explanation(of: try Fixtures.decision(.undetermined)), language: .zh)
    let question = try #require(text.range(of: "1. 证书是几级？"))
    let check = try #require(text.range(of: "？企业在职职工"))
    #expect(question.lowerBound < check.lowerBound)
    #expect(text.contains("证明材料：职业资格证书"))
  }

  @Test func colourMarksTheVerdictsOnly() throws {
    let explanation = Explanations.explanation(of: try Fixtures.decision(.denied))
    #expect(!Explanations.text(explanation, language: .zh).contains("\u{1B}"))
    #expect(Explanations.text(explanation, language: .zh, color: true).contains("\u{1B}[31m✗ \u{1B}[0m"))
  }

  @Test func equalDecisionsGiveEqualBytes() throws {
    for name in Fixtures.Case.allCases {
      let one = Explanations.explanation(of: try Fixtures.decision(name))
      let two = Explanations.explanation(of: try Fixtures.decision(name))
      #expect(one == two)
      #expect(Explanations.html(one, language: .zh) == Explanations.html(two, language: .zh))
    }
  }
}
