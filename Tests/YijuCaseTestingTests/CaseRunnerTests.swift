import Foundation
import Testing
import Yiju
import YijuCaseTesting
import YijuCivilCalendars
import YijuDiagnostics

/// Reading and running test cases against the shipped policy.
struct CaseRunnerTests {
  private static let policy = "cn/xinjiang/urumqi/skill-subsidy"
  private static let folder = PolicyFolder(RejectedCasesTests.root.appending(path: "policies").path)
  private static let loading = Engine.load("\(policy)@2017.1", in: folder)

  private func run(_ text: String, filter: String? = nil) throws -> CaseFileResult {
    let day = try #require(Day(iso: "2026-01-01"))
    return CaseRunner.run(SourceFile(name: "x.cases.yaml", bytes: Array(text.utf8)), asKnownOn: day, filter: filter) {
      _ in
      CaseRunnerTests.loading
    }
  }

  private func cases(_ expect: String, given: String = "{}") -> String {
    """
    policy: \(CaseRunnerTests.policy)@2017.1
    given:
      applicant: { in_service: true, insured: true, contribution_months: 48 }
      certificate: { kind: 职业资格证书, level: 四级, occupation: 焊工, issued_on: 2017-06-30 }
      application: { submitted_on: 2018-01-15 }
      payments: []
    cases:
      - name: 案件
        given: \(given)
        expect: \(expect)

    """
  }

  @Test(arguments: [
    "{ outcome: granted, amount: 1500, missing: [], last_day: { claim-window: 2018-07-02 } }",
    "{ amount: 1500.00, checks: { once-only: met, certificate-grade: met } }",
  ])
  func whatHoldsPasses(_ expect: String) throws {
    let result = try run(cases(expect))
    #expect(result.diagnostics.filter { $0.severity == .error }.isEmpty)
    #expect(result.passed == 1 && result.isPassed)
  }

  @Test(arguments: [
    ("{ outcome: denied }", "outcome"), ("{ amount: 1500.01 }", "amount"), ("{ amount: none }", "amount"),
    ("{ checks: { once-only: not_met } }", "checks.once-only"),
    ("{ last_day: { claim-window: 2018-06-30 } }", "last_day.claim-window"),
    ("{ last_day: { claim-window: unknown } }", "last_day.claim-window"),
    ("{ missing: [payments] }", "missing"), ("{ cautions: [绝不会有的字] }", "cautions"),
  ])
  func whatDiffersIsNamed(_ expect: String, _ what: String) throws {
    let result = try run(cases(expect))
    #expect(result.failed == 1)
    #expect(result.cases.first?.differences.map(\.what) == [what])
  }

  @Test func aNullTakesACommonFactAway() throws {
    let given = "{ applicant: { insured: null } }"
    #expect(try run(cases("{ outcome: undetermined, missing: [applicant.insured] }", given: given)).isPassed)
  }

  @Test func aListIsReplacedWhole() throws {
    let given = "{ payments: [{ occupation: 焊工, level: 四级 }] }"
    #expect(try run(cases("{ outcome: denied, checks: { once-only: not_met } }", given: given)).isPassed)
  }

  @Test func factsWithErrorsFailTheirCaseOnly() throws {
    let text =
      cases("{ outcome: granted }", given: "{ applicant: { insured: 3 } }")
      + "  - { name: 另一, expect: { outcome: granted } }\n"
    let result = try run(text)
    #expect(result.passed == 1 && result.failed == 1)
    let error = try #require(result.cases.first?.errors.first)
    let span = try #require(error.span)
    #expect(text.utf8.dropFirst(span.start).prefix(span.end - span.start).elementsEqual("3".utf8))
  }

  @Test func theFilterChoosesByName() throws {
    let text = cases("{ outcome: granted }") + "  - { name: 另一, expect: { outcome: denied } }\n"
    #expect(try run(text, filter: "案").isPassed)
    #expect(try run(text, filter: "另").failed == 1)
  }

  @Test func aKnownDayOfTheCaseCountsFirst() throws {
    let text = cases("{ outcome: granted }")
      .replacingOccurrences(of: "cases:", with: "as_known_on: 2017-10-01\ncases:")
    #expect(try run(text).cases.first?.errors.map(\.kind.code) == ["E017"])
    let own = text.replacingOccurrences(of: "  - name: 案件", with: "  - name: 案件\n    as_known_on: 2018-01-01")
    #expect(try run(own).isPassed)
  }

  @Test func reportsSayWhatCame() throws {
    let result = try run(cases("{ checks: { contribution-months: not_met } }"))
    let zh = CaseReport(result, language: .zh).text
    #expect(zh.contains("checks.contribution-months：应为 not_met，实为 met"))
    #expect(zh.contains("不少于 36 个月"))
    #expect(CaseReport(result, language: .en).text.contains("expected not_met, got met"))
    #expect(CaseReport.closing([result]) == "0 passed, 1 failed")
  }

  @Test func shippedFilesPass() throws {
    let folder = RejectedCasesTests.root.appending(path: "policies/\(CaseRunnerTests.policy)")
    let day = try #require(Day(iso: "2026-01-01"))
    var count = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where name.hasSuffix(".cases.yaml") {
      let result = CaseRunner.run(folder.appending(path: name).path, in: CaseRunnerTests.folder, asKnownOn: day)
      #expect(result.isPassed, "\(CaseReport(result, language: .en).text)")
      count += result.passed
    }
    #expect(count >= 40)
  }
}
