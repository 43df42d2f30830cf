import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuFacts

/// Distances that no machine word holds.
@Suite struct MarginTests {
  /// As far below zero as a fact can be, against a bound above it: no margin is told, and nothing overflows.
  @Test(arguments: ["-9223372036854.7", "-9223372036854", "9223372036854.7", "0", "-1"])
  func `end no host`(_ number: String) throws {
    let compilation = Engine().compile(SourceFile(name: "margin.yaml", bytes: Array(Self.policy.utf8)))
    let policy = try #require(
      compilation.policy, "\(compilation.diagnostics.map { "\($0.kind.code) \($0.message.en)" })")
    let day = try #require(Day(iso: "2026-11-22"))
    let facts = try Facts(json: Array(#"{"share": \#(number), "applied_on": "2026-01-05"}"#.utf8))
    let decision = try policy.decide(facts, asKnownOn: day)
    let check = try #require(decision.checks.first)
    #expect(check.verdict == (number.hasPrefix("9") ? .met : .notMet))
    let isFar = number.hasPrefix("-9")
    #expect((check.margin == nil) == isFar)
    var grounds = GroundsBuffer()
    try policy.writeGrounds(of: facts, asKnownOn: day, into: &grounds)
    #expect(grounds.bytes == decision.groundsBytes())
  }

  private static let policy = """
    yiju: 1
    policy: example/margins
    version: '1'
    title: 示例：差距
    jurisdiction: 示例市
    issued_by: [示例市示例局]
    document: notice
    in_force: { from: 2020-01-01, to: unstated, cites: notice/一 }
    selected_by: { fact: applied_on, cites: notice/一 }
    sources:
      notice:
        title: 示例通知
        published_on: 2020-01-01
        checked_on: 2026-01-01
        coverage: excerpt
        clauses:
          一: 比值不低于限额。
    facts:
      share: { title: 比值, type: decimal, nature: document }
      applied_on: { title: 申请日期, type: date, nature: choice }
    days:
      claim_day: { title: 申领日, is: applied_on, cites: notice/一 }
    parameters:
      least: { title: 限额, type: decimal, value: 900000, cites: notice/一 }
      paid: { title: 标准, type: money, unit: CNY, value: 100, cites: notice/一 }
    checks:
      share: { title: 比值, fact: share, require: '>= least', cites: notice/一 }
    amount:
      title: 金额
      currency: CNY
      steps:
        paid: { title: 标准, take: paid, cites: notice/一 }
      rounding: not_needed
    remedies: { unstated: true, interpretations: r }
    interpretations:
      r: { about: notice/一, question: 救济途径, choice: 依法告知, why: 未写, authority: policy_author }

    """
}
