import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuFacts
import YijuValues

/// Decisions built by hand on the notice 乌人社办〔2017〕358号, so that a golden shows what a reader would see.
enum Fixtures {
  static func day(_ text: String) -> Day? { Day(iso: text) }

  static func known(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else { throw FixtureError.noSuchDay(text) }
    return day
  }

  enum FixtureError: Error { case noSuchDay(String) }

  // MARK: - Words of the law

  static func notice(_ clause: String, _ text: String, isQuote: Bool = true) -> CitedText {
    CitedText(
      source: "notice", document: "关于失业保险支持参保职工提升职业技能有关问题的通知", number: "乌人社办〔2017〕358号", clause: clause, text: text,
      isQuote: isQuote, isSecondary: false)
  }

  static func parent(_ clause: String, _ text: String) -> CitedText {
    CitedText(
      source: "parent", document: "关于失业保险支持参保职工提升职业技能有关问题的通知（自治区）", number: "新人社发〔2017〕49号", clause: clause, text: text,
      isQuote: true, isSecondary: true)
  }

  static func zongze(_ clause: String, _ text: String) -> CitedText {
    CitedText(
      source: "zongze", document: "中华人民共和国民法总则", number: nil, clause: clause, text: text, isQuote: false,
      isSecondary: false)
  }

  static let months = notice("一/（一）", "累计缴纳失业保险费36个月（含36个月）以上的")
  static let window = notice("三", "职工应在职业资格证书核发之日起12个月内申领职业技能提升补贴")
  static let once = notice("二/段2", "同一职业（工种）同一等级只能申请并享受一次技能提升补贴。", isQuote: false)

  static let interpretations: [RelianceOnInterpretation] = [
    RelianceOnInterpretation(
      id: "version-by-claim-day", question: "“自下发之日起执行”按哪一天确定？", choice: "按申领日", why: "条件和期限都围绕申领，证书日期另有专门规定",
      others: ["证书核发日", "决定日"], about: [notice("尾段", "本通知自下发之日起执行。", isQuote: false)], authority: []),
    RelianceOnInterpretation(
      id: "status-day", question: "在职、参保看哪一天？", choice: "申领日", why: "上级通知写明“申领时”", others: ["证书核发日", "两日都看"],
      about: [notice("一", "同时符合以下条件的企业在职参保职工，可申领技能提升补贴：", isQuote: false)],
      authority: [parent("申领条件/（一）", "申领时")]),
    RelianceOnInterpretation(
      id: "months-day", question: "累计月数截至哪一天？", choice: "证书核发日", why: "上级通知写明", others: ["申领日"], about: [months],
      authority: [parent("申领条件/（二）", "截至证书核发之日")]),
    RelianceOnInterpretation(
      id: "kind-presumed", question: "未写明证书种类怎么办？", choice: "视为职业资格证书", why: "表格没有“种类”一栏，只称资格证书", others: [],
      about: [notice("一/（二）", "职业资格证书")], authority: []),
    RelianceOnInterpretation(
      id: "claim-day", question: "哪一天算申领？", choice: "审核表上的申请时间", why: "期限约束的是职工，职工向单位申请", others: ["受理窗口收件日"],
      about: [window], authority: []),
    RelianceOnInterpretation(
      id: "counting-by-analogy", question: "12个月怎样数、末日放假怎么办？", choice: "当日不计；到对应日；没有对应日到月末；末日休假顺延",
      why: "规范性文件未规定，参照民法", others: [], about: [window],
      authority: [
        zongze("第二百零一条", "开始的当日不计入，自下一日开始计算"),
        zongze("第二百零二条", "到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。"),
        zongze("第二百零三条", "期间的最后一日是法定休假日的，以法定休假日结束的次日为期间的最后一日。"),
      ]),
    RelianceOnInterpretation(
      id: "lower-after-higher", question: "已享受高等级后能否再享受低等级？", choice: "能", why: "通知只禁止同一等级重复", others: [],
      about: [once], authority: []),
  ]

  // MARK: - Identity

  static let engine = EngineIdentity(name: "yiju", version: "0.1.0", language: 1)

  static func policy(version: String = "2017.1") -> PolicyIdentity {
    PolicyIdentity(
      id: "cn/xinjiang/urumqi/skill-subsidy", version: version, title: "失业保险支持参保职工提升职业技能补贴", number: "乌人社办〔2017〕358号",
      document: "关于失业保险支持参保职工提升职业技能有关问题的通知", issuedBy: ["乌鲁木齐市人力资源和社会保障局", "乌鲁木齐市财政局"],
      jurisdiction: "新疆维吾尔自治区乌鲁木齐市", sha256: "3f786850e387550fdab836ed7e6dc881de23001b5c3a9d1f7b8f0a6c2d4e6f80",
      files: [
        FileIdentity(
          name: "cn/xinjiang/urumqi/skill-subsidy@2017.1",
          sha256: "89e6c98d92887913cadf06b2adb97f26cde4849b7b8f0a6c2d4e6f803f786850"),
        FileIdentity(
          name: "cn/skill-subsidy@base", sha256: "2b66fd261ee5c6cfc8de7fa466bab600bcfe4f69a1b2c3d4e5f60718293a4b5c"),
      ])
  }

  static let calendars = [
    FileIdentity(name: "cn-xinjiang", sha256: "5fd924625f6ab16a19cc9807c7c506ae1813490e4ba675f843d5a10e0baacdb8"),
    FileIdentity(name: "cn", sha256: "a9993e364706816aba3e25717850c26c9cd0d89d9b8f0a6c2d4e6f8012345678"),
  ]

  static func selection(on day: Day?) -> VersionSelection {
    VersionSelection(
      rule: .inForce, fact: "application.submitted_on", factTitle: "申领日期", day: day, from: self.day("2017-10-10"),
      to: nil, endIsUnstated: true, cites: [notice("尾段", "本通知自下发之日起执行。", isQuote: false)],
      interpretations: ["version-by-claim-day"])
  }

  // MARK: - Checks

  static func claimDay(_ day: Day?) -> NamedDayValue { NamedDayValue(id: "claim_day", title: "申领日", day: day) }
  static func certificateDay(_ day: Day?) -> NamedDayValue {
    NamedDayValue(id: "certificate_day", title: "证书核发日", day: day)
  }

  static func yes(
    _ id: String, _ title: String, fact: String, verdict: Verdict, actual: DecisionValue, claim: Day?,
    cites: [CitedText]
  ) -> CheckResult {
    CheckResult(
      id: id, title: title, kind: .requirement, verdict: verdict, fact: fact, asOf: [claimDay(claim)], actual: actual,
      required: RequiredCondition(test: "true", phrase: LocalizedText(zh: "是", en: "yes")), cites: cites,
      interpretations: ["status-day"], causes: verdict == .unknown ? [.fact(path: fact)] : [],
      mayComeBack: verdict == .notMet)
  }

  static func contribution(_ months: Int64?, on day: Day?) -> CheckResult {
    let verdict: Verdict = months.map { $0 >= 36 ? .met : .notMet } ?? .unknown
    let margin = months.map { months -> Margin in
      let distance = months - 36
      let phrase =
        distance == 0
        ? LocalizedText(zh: "刚好达到", en: "exactly at the limit")
        : distance < 0
          ? LocalizedText(zh: "差 \(-distance) 个月", en: "short by \(-distance) months")
          : LocalizedText(zh: "多 \(distance) 个月", en: "\(distance) months to spare")
      return Margin(value: .number(Decimal(distance), unit: "month"), phrase: phrase)
    }
    return CheckResult(
      id: "contribution-months", title: "累计缴费月数", kind: .requirement, verdict: verdict,
      fact: "applicant.contribution_months", asOf: [certificateDay(day)],
      actual: months.map { .number(Decimal($0), unit: "month") } ?? .unknown,
      required: RequiredCondition(
        test: ">= 36", phrase: LocalizedText(zh: "不少于 36 个月", en: "at least 36 months"),
        values: [
          NamedValue(
            path: "parameters.min_contribution_months", title: "最低累计缴费月数", value: .number(Decimal(36), unit: "month"),
            cites: [Fixtures.months])
        ]),
      margin: margin, cites: [Fixtures.months], interpretations: ["months-day"],
      causes: verdict == .unknown ? [.fact(path: "applicant.contribution_months")] : [])
  }

  static func level(_ level: String?, kind: String?) -> CheckResult {
    let kindMet = kind == nil || kind == "职业资格证书"
    let presumed = Caution(
      code: "presumed",
      text: LocalizedText(
        zh: "未提供证书种类，推定为职业资格证书", en: "the kind of certificate was not given and is presumed to be 职业资格证书"),
      about: "certificate.kind")
    let kindCheck = CheckResult(
      id: "certificate-kind", title: "证书种类", kind: .membership, verdict: kindMet ? .met : .notMet,
      fact: "certificate.kind", actual: .text(kind ?? "职业资格证书"),
      required: RequiredCondition(
        test: "\"职业资格证书\"", phrase: LocalizedText(zh: "职业资格证书", en: "职业资格证书")),
      cites: [notice("一/（二）", "职业资格证书")], interpretations: ["kind-presumed"], cautions: kind == nil ? [presumed] : [])
    let grade: Verdict = level == nil ? .unknown : .met
    let gradeCheck = CheckResult(
      id: "certificate-grade", title: "证书等级", kind: .membership, verdict: grade, fact: "certificate.level",
      actual: level.map { .text($0) } ?? .unknown,
      required: RequiredCondition(
        test: "\"五级\", \"四级\", \"三级\"", phrase: LocalizedText(zh: "五级、四级、三级之一", en: "one of 五级, 四级, 三级")),
      cites: [notice("一/（二）", "初级（五级）、中级（四级）、高级（三级）")],
      causes: level == nil ? [.fact(path: "certificate.level")] : [])
    return CheckResult(
      id: "certificate-level", title: "证书种类和等级", kind: .all, verdict: kindMet ? grade : .notMet,
      required: RequiredCondition(
        test: "all", phrase: LocalizedText(zh: "", en: "")),
      cites: [notice("一/（二）", "初级（五级）、中级（四级）、高级（三级）职业资格证书")],
      causes: kindMet && level == nil ? [.fact(path: "certificate.level")] : [], parts: [kindCheck, gradeCheck])
  }

  static func certificateDate(_ day: Day?) -> CheckResult {
    CheckResult(
      id: "certificate-date", title: "证书取得日期", kind: .requirement, verdict: day == nil ? .unknown : .met,
      fact: "certificate.issued_on", actual: day.map { .day($0) } ?? .unknown,
      required: RequiredCondition(
        test: ">= date(\"2017-01-01\")", phrase: LocalizedText(zh: "不早于 2017-01-01", en: "2017-01-01 or later")),
      cites: [notice("一/（二）", "自2017年1月1日起取得")],
      causes: day == nil ? [.fact(path: "certificate.issued_on")] : [])
  }

  static func claimWindow(_ verdict: Verdict, claim: Day?, _ deadline: DeadlineResult, required: LocalizedText)
    -> CheckResult
  {
    CheckResult(
      id: "claim-window", title: "申领期限", kind: .deadline, verdict: verdict, fact: "application.submitted_on",
      actual: claim.map { .day($0) } ?? .unknown, required: RequiredCondition(test: "", phrase: required),
      deadline: deadline, cites: [window], interpretations: ["claim-day", "counting-by-analogy"],
      causes: verdict == .unknown ? deadline.unknownFrom.map { [.calendar(id: "cn-xinjiang", from: $0)] } ?? [] : [])
  }

  static func onceOnly(_ paid: Bool?) -> CheckResult {
    CheckResult(
      id: "once-only", title: "同一职业（工种）同一等级只享受一次", kind: .requirement,
      verdict: paid.map { $0 ? .notMet : .met } ?? .unknown, fact: "application.already_paid",
      actual: paid.map { .boolean($0) } ?? .unknown,
      required: RequiredCondition(test: "false", phrase: LocalizedText(zh: "否", en: "no")), cites: [once],
      interpretations: ["lower-after-higher"], causes: paid == nil ? [.fact(path: "application.already_paid")] : [])
  }

  static func fact(
    _ path: String, _ title: String, _ value: DecisionValue, _ origin: FactUsed.Origin = .given, proof: String? = nil,
    asOf: NamedDayValue? = nil
  ) -> FactUsed {
    FactUsed(path: path, title: title, value: value, origin: origin, asOf: asOf, proof: proof)
  }

  static func facts(
    claim: Day?, issued: Day?, months: Int64?, inService: Bool?, kind: String?, level: String?, paid: Bool?
  ) -> [FactUsed] {
    [
      fact(
        "applicant.in_service", "是否企业在职职工", inService.map { .boolean($0) } ?? .unknown,
        inService == nil ? .missing : .given, asOf: claimDay(claim)),
      fact("applicant.insured", "是否参加失业保险", .boolean(true), proof: "失业保险缴费账单", asOf: claimDay(claim)),
      fact(
        "applicant.contribution_months", "累计缴费月数", months.map { .number(Decimal($0), unit: "month") } ?? .unknown,
        months == nil ? .missing : .given, proof: "失业保险缴费账单", asOf: certificateDay(issued)),
      fact("certificate.kind", "证书种类", .text(kind ?? "职业资格证书"), kind == nil ? .presumed : .given, proof: "职业资格证书"),
      fact(
        "certificate.level", "证书等级", level.map { .text($0) } ?? .unknown, level == nil ? .missing : .given,
        proof: "职业资格证书"),
      fact(
        "certificate.issued_on", "证书核发日期", issued.map { .day($0) } ?? .unknown, issued == nil ? .missing : .given,
        proof: "职业资格证书"),
      fact("application.submitted_on", "申领日期", claim.map { .day($0) } ?? .unknown, proof: "审核表"),
      fact(
        "application.already_paid", "是否已享受同一职业（工种）同一等级补贴", paid.map { .boolean($0) } ?? .unknown,
        paid == nil ? .missing : .derived),
    ]
  }
}
