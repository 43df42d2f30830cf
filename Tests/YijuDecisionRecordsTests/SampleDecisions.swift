import Testing
import YijuCivilCalendars
import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuFacts
import YijuValues

/// Decisions under a made-up rule, one per outcome, using every part of the model.
enum SampleDecisions {
  static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  static func number(_ text: String) throws -> Decimal { try #require(Decimal(text: text)) }

  static func facts(_ text: String) throws -> FactTree {
    try #require(JSONReader.read(Array(text.utf8), file: 0).root)
  }

  static let cite = CitedText(
    source: "notice", document: "示例通知", number: "示人社〔2020〕1号", clause: "一/（一）", text: "缴费满36个月以上的", isQuote: true,
    isSecondary: false)

  static func check(verdict: Verdict, months: String?) throws -> CheckResult {
    CheckResult(
      id: "contribution-months", title: "累计缴费月数", kind: .requirement, verdict: verdict,
      fact: "applicant.contribution_months",
      asOf: [NamedDayValue(id: "issue", title: "核发之日", day: try day("2017-06-30"))],
      actual: try months.map { .number(try number($0), unit: "month") } ?? .unknown,
      required: RequiredCondition(
        test: ">= 36", phrase: LocalizedText(zh: "不少于 36 个月", en: "at least 36 months"),
        values: [
          NamedValue(
            path: "parameters.min_contribution_months", title: "最低缴费月数",
            value: .number(try number("36"), unit: "month"), cites: [cite])
        ]),
      margin: Margin(
        value: .number(try number("-6"), unit: "month"), phrase: LocalizedText(zh: "差 6 个月", en: "6 months short")),
      deadline: nil, cites: [cite], interpretations: ["months-as-of"],
      causes: months == nil
        ? [
          .fact(path: "applicant.contribution_months"), .calendar(id: "cn", from: try day("2027-01-01")),
          .register(id: "occupations", name: nil), .finding(id: "published"), .law(path: "parameters.x"),
        ] : [],
      cautions: [Caution(code: "presumed", text: LocalizedText(zh: "推定", en: "presumed"), about: "certificate.kind")])
  }

  static func deadline() throws -> DeadlineResult {
    DeadlineResult(
      id: "claim-window", title: "申领期限",
      anchor: NamedDayValue(id: "issue", title: "核发之日", day: try day("2017-06-30")), period: Period(12, .month),
      rawEnd: try day("2018-06-30"), lastDay: try day("2018-07-02"), unknownFrom: nil,
      reasons: [
        DeadlineReason(
          step: "rolled", day: try day("2018-07-02"), text: LocalizedText(zh: "顺延", en: "rolled"), source: "民法典",
          status: "seen")
      ], cautions: [])
  }

  static func decision(
    _ outcome: Outcome, facts text: String = #"{"applicant": {"contribution_months": 30, "rate": 1.50}}"#
  ) throws -> Decision {
    let verdict: Verdict =
      switch outcome {
      case .granted: .met
      case .denied: .notMet
      case .undetermined: .unknown
      case .notCovered: .notApplicable
      }
    let files = [FileIdentity(name: "example@2017.1", bytes: Array("policy".utf8))]
    let step = AmountStepResult(
      id: "base", title: "标准", operation: "take", verdict: .met,
      operand: NamedValue(
        path: "tables.amounts", title: "标准", value: .money(try number("1500"), currency: "CNY"), cites: [cite]),
      before: nil, after: "1500", phrase: LocalizedText(zh: "取 1500 元", en: "take CNY 1500"), cites: [cite])
    let inner = try check(verdict: verdict, months: outcome == .undetermined ? nil : "30")
    var group = inner
    group.id = "group"
    group.kind = .all
    group.fact = nil
    group.actual = .between(least: 1, most: nil)
    group.parts = [inner]
    group.conditions = [inner]
    group.deadline = try deadline()
    return Decision(
      engine: EngineIdentity(name: "yiju", version: "0.1.0", language: 1),
      policy: PolicyIdentity(
        id: "example", version: "2017.1", title: "示例", number: "示人社〔2020〕1号", document: "示例通知", issuedBy: ["示例市人社局"],
        jurisdiction: nil, sha256: "0f" + String(repeating: "a", count: 62), files: files),
      calendars: [FileIdentity(name: "cn", bytes: Array("calendar".utf8))], asKnownOn: try day("2025-01-01"),
      selection: VersionSelection(
        rule: .inForce, fact: "certificate.issued_on", factTitle: "核发之日", day: try day("2017-06-30"),
        from: try day("2017-01-01"), to: nil, endIsUnstated: true, cites: [cite]),
      facts: try facts(text),
      factsUsed: [
        FactUsed(
          path: "applicant.contribution_months", title: "累计缴费月数", value: .number(try number("30"), unit: "month"),
          origin: .given, asOf: nil, proof: "缴费记录")
      ], outcome: outcome, checks: [inner, group],
      amount: AmountResult(
        value: outcome == .granted ? try number("1500.00") : nil, currency: "CNY",
        steps: outcome == .granted ? [step] : [],
        possible: outcome == .undetermined ? [try number("1000"), try number("1500.5")] : []),
      deadlines: [try deadline()],
      missing: outcome == .undetermined
        ? [
          MissingFact(
            path: "applicant.contribution_months", title: "累计缴费月数", question: "缴费几个月？", proof: nil, asOf: [],
            checks: ["contribution-months"])
        ] : [],
      cautions: [],
      interpretations: [
        RelianceOnInterpretation(
          id: "months-as-of", question: "以哪一天计", choice: "核发之日", why: "上级通知", others: ["申领之日"], about: [cite],
          authority: [])
      ])
  }
}
