import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuFacts
import YijuValues

extension Fixtures {
  enum Case: String, CaseIterable, Sendable {
    case granted
    case denied
    case undetermined
    case notCovered = "not-covered"
  }

  static func decision(_ name: Case) throws -> Decision {
    switch name {
    case .granted: try granted()
    case .denied: try denied()
    case .undetermined: try undetermined()
    case .notCovered: try notCovered()
    }
  }

  static let digest = "9b74c9897bac770ffc029102a200c5de60ab0b1a8e5a2a9b0c4f3f1d2e6c7a80"

  /// The last day is a Saturday and moves to the Monday after.
  static func rolled(_ issued: Day, _ raw: Day, _ last: Day) -> DeadlineResult {
    DeadlineResult(
      id: "claim-window", title: "申领期限", anchor: certificateDay(issued), period: Period(12, .month), rawEnd: raw,
      lastDay: last, unknownFrom: nil,
      reasons: [start(issued), ending(raw)]
        + (raw.ordinal..<last.ordinal).compactMap { Day(ordinal: $0) }.map {
          DeadlineReason(
            step: "skipped", day: $0,
            text: LocalizedText(
              zh: "\($0.chineseTextWithWeekday)，周末休息", en: "\($0.englishTextWithWeekday), weekend"))
        } + [moved(last)], cautions: [])
  }

  private static func start(_ day: Day) -> DeadlineReason {
    DeadlineReason(
      step: "start", day: day, text: LocalizedText(zh: "\(day) 证书核发日（当日不计）", en: "\(day) 证书核发日 (not counted)"))
  }

  private static func ending(_ day: Day) -> DeadlineReason {
    DeadlineReason(
      step: "corresponding_day", day: day,
      text: LocalizedText(
        zh: "12个月 → \(day.chineseTextWithWeekday)", en: "12 months → \(day.englishTextWithWeekday)"))
  }

  private static func moved(_ day: Day) -> DeadlineReason {
    DeadlineReason(
      step: "rolled", day: day,
      text: LocalizedText(
        zh: "顺延至 \(day.chineseTextWithWeekday)", en: "moves to \(day.englishTextWithWeekday)"))
  }

  private static func granted() throws -> Decision {
    let claim = try known("2018-07-02")
    let issued = try known("2017-06-30")
    let deadline = rolled(issued, try known("2018-06-30"), claim)
    let standard = notice("二/段1", "初级（五级）职业资格证书的，补贴标准1000元")
    return Decision(
      engine: engine, policy: policy(), calendars: calendars, asKnownOn: try known("2026-11-22"),
      selection: selection(on: claim), facts: FactTree(.object([])),
      factsUsed: facts(
        claim: claim, issued: issued, months: 36, inService: true, kind: nil, level: "五级", paid: false),
      outcome: .granted,
      checks: [
        yes(
          "in-service", "企业在职职工", fact: "applicant.in_service", verdict: .met, actual: .boolean(true), claim: claim,
          cites: [notice("一", "企业在职参保职工")]),
        yes(
          "insured", "依法参加失业保险", fact: "applicant.insured", verdict: .met, actual: .boolean(true), claim: claim,
          cites: [notice("一", "企业在职参保职工"), notice("一/（一）", "依法参加失业保险")]),
        contribution(36, on: issued), certificateDate(issued), level("五级", kind: nil),
        claimWindow(
          .met, claim: claim, deadline,
          required: LocalizedText(zh: "不晚于 2018-07-02", en: "2018-07-02 or earlier")),
        onceOnly(false),
      ],
      amount: AmountResult(
        value: Decimal(1000), currency: "CNY",
        steps: [
          AmountStepResult(
            id: "standard", title: "按等级取补贴标准", operation: "take", verdict: .met,
            operand: NamedValue(
              path: "tables.standard.五级", title: "补贴标准", value: .money(Decimal(1000), currency: "CNY"),
              cites: [standard]),
            before: nil, after: "1000",
            phrase: LocalizedText(zh: "按等级取补贴标准：1000 元", en: "按等级取补贴标准: CNY 1000"),
            cites: [notice("二/段1", "职工取得初级（五级）职业资格证书的，补贴标准1000元")])
        ], possible: []),
      deadlines: [deadline], missing: [],
      cautions: [
        Caution(
          code: "presumed",
          text: LocalizedText(
            zh: "未提供证书种类，推定为职业资格证书", en: "the kind of certificate was not given and is presumed to be 职业资格证书"),
          about: "certificate.kind")
      ], interpretations: interpretations)
  }

  /// Three causes: too few months, the wrong certificate, and a last day that a week of holidays moved yet is past.
  private static func denied() throws -> Decision {
    let claim = try known("2018-10-09")
    let issued = try known("2017-10-01")
    let raw = try known("2018-10-01")
    let last = try known("2018-10-08")
    let source = "国务院办公厅关于2018年部分节假日安排的通知 国办发明电〔2017〕12号"
    var reasons = [start(issued), ending(raw)]
    for ordinal in raw.ordinal..<last.ordinal {
      guard let day = Day(ordinal: ordinal) else { continue }
      let isStatutory = ordinal < raw.ordinal + 3
      reasons.append(
        DeadlineReason(
          step: "skipped", day: day,
          text: LocalizedText(
            zh: "\(day.chineseTextWithWeekday)，国庆节\(isStatutory ? "（法定节假日）" : "放假")（国办发明电〔2017〕12号）",
            en: "\(day.englishTextWithWeekday), "
              + (isStatutory ? "国庆节, a statutory holiday" : "day off for 国庆节") + " (国办发明电〔2017〕12号)"),
          source: source, status: "seen"))
    }
    reasons.append(moved(last))
    let deadline = DeadlineResult(
      id: "claim-window", title: "申领期限", anchor: certificateDay(issued), period: Period(12, .month), rawEnd: raw,
      lastDay: last, unknownFrom: nil, reasons: reasons, cautions: [])
    var window = claimWindow(
      .notMet, claim: claim, deadline, required: LocalizedText(zh: "不晚于 2018-10-08", en: "2018-10-08 or earlier"))
    window.margin = Margin(
      value: .number(Decimal(-1), unit: "day"), phrase: LocalizedText(zh: "逾期 1 天", en: "1 day late"))
    return Decision(
      engine: engine, policy: policy(), calendars: calendars, asKnownOn: try known("2026-11-22"),
      selection: selection(on: claim), facts: FactTree(.object([])),
      factsUsed: facts(
        claim: claim, issued: issued, months: 30, inService: true, kind: "职业技能等级证书", level: "四级", paid: nil),
      outcome: .denied,
      checks: [
        yes(
          "in-service", "企业在职职工", fact: "applicant.in_service", verdict: .met, actual: .boolean(true), claim: claim,
          cites: [notice("一", "企业在职参保职工")]),
        contribution(30, on: issued), certificateDate(issued), level("四级", kind: "职业技能等级证书"), window,
        onceOnly(nil),
        CheckResult(
          id: "ethnic-name", title: "姓名与证书一致", kind: .requirement, verdict: .met, fact: "applicant.name",
          actual: .text("مەمەت ئېلى"),
          required: RequiredCondition(
            test: "", phrase: LocalizedText(zh: "与证书所载相同", en: "the same as on the certificate")),
          cites: [notice("附件1/填表说明/3", "证书核验情况填写“真实有效”或“查询无果”")]),
        CheckResult(
          id: "transferred", title: "转入人员的缴费记录", kind: .requirement, verdict: .notApplicable,
          required: RequiredCondition(test: "", phrase: LocalizedText(zh: "", en: "")),
          cites: [notice("三/（二）/4", "缴费年限的核实")],
          conditions: [
            CheckResult(
              id: "is-transferred", title: "由外地转入", kind: .requirement, verdict: .notMet, actual: .boolean(false),
              required: RequiredCondition(test: "true", phrase: LocalizedText(zh: "是", en: "yes")))
          ]),
      ],
      amount: AmountResult(value: nil, currency: "CNY", steps: [], possible: []), deadlines: [deadline], missing: [],
      cautions: [
        Caution(
          code: "secondary_source",
          text: LocalizedText(
            zh: "部分解释所依据的文件只见到转载", en: "a document that an interpretation rests on was seen only in a repost"))
      ], interpretations: interpretations)
  }

  private static func undetermined() throws -> Decision {
    let claim = try known("2027-03-01")
    let issued = try known("2026-01-02")
    let deadline = DeadlineResult(
      id: "claim-window", title: "申领期限", anchor: certificateDay(issued), period: Period(12, .month),
      rawEnd: try known("2027-01-02"), lastDay: nil, unknownFrom: day("2027-01-01"),
      reasons: [
        start(issued), ending(try known("2027-01-02")),
        DeadlineReason(
          step: "not_covered", day: day("2027-01-02"),
          text: LocalizedText(
            zh: "自 2027-01-01 起的放假安排尚未公布，是否顺延、顺延到哪天无法判断，不按平日猜测",
            en: "from 2027-01-01 on the calendar is not published, so whether and how far the last day moves is unknown"
          )),
      ],
      cautions: [
        Caution(
          code: "calendar_uncovered",
          text: LocalizedText(zh: "2027 年放假安排尚未公布", en: "the holidays of 2027 have not been published"))
      ])
    return Decision(
      engine: engine, policy: policy(), calendars: calendars, asKnownOn: try known("2026-11-22"),
      selection: selection(on: claim), facts: FactTree(.object([])),
      factsUsed: facts(
        claim: claim, issued: issued, months: nil, inService: nil, kind: "职业资格证书", level: nil, paid: false),
      outcome: .undetermined,
      checks: [
        yes(
          "in-service", "企业在职职工", fact: "applicant.in_service", verdict: .unknown, actual: .unknown, claim: claim,
          cites: [notice("一", "企业在职参保职工")]),
        contribution(nil, on: issued), level(nil, kind: "职业资格证书"),
        claimWindow(
          .unknown, claim: claim, deadline,
          required: LocalizedText(
            zh: "不晚于 2027-01-02（末日若逢休息日顺延，顺延到哪天尚无法判断）",
            en: "not later than 2027-01-02, or a later day the calendar does not reach yet")),
        onceOnly(false),
      ],
      amount: AmountResult(
        value: nil, currency: "CNY", steps: [], possible: [Decimal(1000), Decimal(1500), Decimal(2000)]),
      deadlines: [
        deadline,
        DeadlineResult(
          id: "posting", title: "网站公示", anchor: NamedDayValue(id: "review", title: "审核通过日", day: nil),
          period: Period(5, .workingDay), rawEnd: nil, lastDay: nil, unknownFrom: nil, reasons: [], cautions: []),
      ],
      missing: [
        MissingFact(
          path: "certificate.level", title: "证书等级", question: "证书是几级？", proof: "职业资格证书", asOf: [],
          checks: ["certificate-level"]),
        MissingFact(
          path: "applicant.contribution_months", title: "累计缴费月数", question: "截至证书核发之日累计缴纳失业保险费多少个月？",
          proof: "失业保险缴费账单", asOf: [certificateDay(issued)], checks: ["contribution-months"]),
        MissingFact(
          path: "applicant.in_service", title: "是否企业在职职工", question: nil, proof: nil, asOf: [claimDay(claim)],
          checks: ["in-service"]),
      ], cautions: [], interpretations: interpretations)
  }

  private static func notCovered() throws -> Decision {
    let claim = try known("2017-05-01")
    return Decision(
      engine: engine, policy: policy(version: ""), calendars: [], asKnownOn: try known("2026-11-22"),
      selection: VersionSelection(
        rule: .none, fact: "application.submitted_on", factTitle: "申领日期", day: claim, from: nil, to: nil,
        endIsUnstated: false, nearest: ["2017.1 2017-10-10 unstated", "2016.2 2016-01-01 2016-12-31"]),
      facts: FactTree(.object([])), factsUsed: [fact("application.submitted_on", "申领日期", .day(claim), proof: "审核表")],
      outcome: .notCovered, checks: [], amount: nil, deadlines: [], missing: [], cautions: [], interpretations: [])
  }
}
