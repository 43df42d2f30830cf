/// A small policy with every section, invented for these tests.
enum Sample {
  static let text = """
    # 采暖补贴（样例）
    yiju: 1
    policy: cn/example/heating
    version: '2020.1'
    title: 采暖补贴
    jurisdiction: 某市
    issued_by: [某市民政局]
    document: notice
    in_force: { from: 2020-10-01, to: unstated, cites: notice/五 }
    selected_by: { fact: application.submitted_on, interpretations: claim-day }
    calendar: cn
    sources:
      notice:
        title: 关于发放采暖补贴的通知
        number: 民发〔2020〕1号
        issued_on: 2020-09-20
        published_on: 2020-09-21
        checked_on: 2026-11-22
        coverage: full
        clauses:
          一: { title: 条件, text: 年满60周岁、在本市居住的居民，自取暖期开始之日起3个月内可以申领。 }
          二: 甲类住户每户补贴500元，乙类住户每户补贴300.5元。
          三/（一）: 居民向社区提出申请，社区在5个工作日内审核，公示7日。
          四: 每年只能享受一次。
          五: 本通知自2020年10月1日起施行。
    levels:
      housing: { title: 住户类别, order: [乙类, 甲类], outside: [其他], spellings: { 甲类: [甲, A] } }
    facts:
      applicant.age: { title: 年龄, type: count, unit: year, domain: '[0..150]', nature: running_total, columns: [年龄] }
      applicant.resident: { title: 在本市居住, type: yesno, nature: state }
      applicant.class: { title: 类别, type: level, of: housing, nature: document }
      applicant.kind: { title: 身份, type: word, words: [居民, 外来人员], nature: fixed }
      application.submitted_on: { title: 申请日, type: date, nature: choice }
      heating.started_on: { title: 取暖期开始日, type: date, nature: fixed }
      payments:
        title: 以前的补贴
        type: list
        item:
          class: { title: 类别, type: level, of: housing }
          claimed_on: { title: 申领日, type: date }
        this_case: { class: applicant.class, claimed_on: application.submitted_on }
      application.paid: { title: 已享受, type: yesno, nature: document, derive: { exists: payments, same: class } }
    days:
      claim_day: { title: 申领日, is: application.submitted_on, interpretations: claim-day }
      start_day: { title: 取暖期开始日, is: heating.started_on, take: day, cites: notice/一“自取暖期开始之日” }
      due_day: { title: 截止日, keys: [season], rows: { first: application.submitted_on, later: unstated }, cites: notice/一 }
    cohorts:
      season:
        by: start_day
        spans:
          first: { from: 2020-10-01, to: 2021-05-31, cites: notice/五 }
          later: { from: 2021-06-01, cites: notice/五 }
    parameters:
      min_age: { title: 最低年龄, type: count, unit: year, value: 60, cites: notice/一“年满60周岁” }
      claim_period: { title: 申领期限, type: period, unit: month, value: 3, cites: notice/一“3个月内” }
      review_limit: { title: 审核时限, type: period, unit: working_day, value: 5, cites: notice/三/（一） }
      yearly_cap: { title: 每年次数, type: count, unit: time, value: 1, cites: notice/四 }
      rate:
        title: 上浮
        type: percent
        by: claim_day
        values:
          - { from: 2020-10-01, to: 2020-12-31, value: 10%, cites: notice/二 }
          - { from: 2021-01-01, to: unstated, value: 20, cites: notice/二 }
    tables:
      standard:
        title: 补贴标准
        unit: CNY
        keys: [applicant.class]
        rows:
          甲类: { value: 500, cites: notice/二“甲类住户每户补贴500元” }
          乙类: { value: 300.5, cites: notice/二“乙类住户每户补贴300.5元” }
      extra: { title: 加发, unit: CNY, keys: [applicant.class, applicant.kind], partial: true, rows: { 甲类: { 居民: 10, 外来人员: unstated } }, cites: notice/二 }
    counting:
      civil: { title: 按民法数期间, start_day: excluded, no_such_day: month_end, last_day_off: next_working_day, calendar: policy }
    checks:
      age:
        title: 年龄
        fact: applicant.age
        as_of: claim_day
        require: '>= min_age'
        cites: notice/一“年满60周岁”
      resident: { title: 居住, fact: applicant.resident, throughout: [start_day, claim_day], cites: notice/一“在本市居住” }
      class:
        title: 类别
        cites: notice/二
        any:
          known-class: { title: 甲类或乙类, fact: applicant.class, one_of: [甲类, 乙类] }
          not-migrant: { title: 不是外来人员, when: { old: { fact: applicant.resident, as_of: { any: [claim_day] } } }, fact: applicant.kind, none_of: 外来人员 }
      window: { title: 申领期限, day: claim_day, within: claim_period, after: start_day, counting: civil, on_fail: come_back, cites: notice/一 }
      last: { title: 末日, day: claim_day, by_day: due_day, last_day_off: keep, cites: notice/一 }
      gate: { title: 受理时间, day: claim_day, open: { days: [1, 10], of_months: [1, 4] }, cites: notice/三/（一） }
      yearly: { title: 每年一次, among: payments, same_year: claimed_on, where: { claimed_on: '< due_day' }, at_most: yearly_cap, cites: notice/四 }
      never-higher: { title: 没有享受过更高的, among: [payments], same: class, higher: class, exists: false, cites: notice/四 }
      visited: { title: 入户核查, finding: visit_done, question: 是否属实？, good: 属实, bad: 不实, cites: notice/三/（一） }
    amount:
      title: 补贴金额
      currency: CNY
      steps:
        standard: { title: 标准, take: standard, cites: notice/二 }
        extra: { title: 加发, take: extra, if_no_row: keep, cites: notice/二 }
        raise: { title: 上浮, when: { old: { fact: applicant.resident, as_of: claim_day } }, raise_by: rate, of: running, cites: notice/二 }
        cents: { title: 取整, round: { to: fen, mode: half_up, interpretations: claim-day }, cites: notice/二 }
      rounding: not_needed
      zero: denied
    offices:
      community: { title: 社区, full_title: 某社区居民委员会, site: 'http://example.cn/' }
    procedure:
      starts: claim_day
      channel: { through: community, individual: true, cites: notice/三/（一） }
      steps:
        apply: { title: 申请, actor: applicant, to: community, papers: [id], limit: unstated, cites: notice/三/（一） }
        review:
          title: 审核
          actor: community
          limit: { within: review_limit, after: apply }
          finding: { id: reviewed, question: 是否通过？, good: 通过, bad: 不通过 }
          on_fail: { return_to: community }
          cites: notice/三/（一）
        posting: { title: 公示, actor: community, posting: { where: 社区, period: unstated, after: review }, on_fail: { outcome: stop }, contacts: [line], cites: notice/三/（一） }
    papers:
      id: { title: 身份证, original: inspect, copy: keep, cites: notice/三/（一） }
    forms:
      roll:
        title: 花名册
        copies: 2
        kept_by: [社区]
        one_row_per: case
        cites: notice/三/（一）
        columns:
          - { label: 年龄, fact: applicant.age, group: 本人 }
          - { label: 金额, amount: figures }
          - { label: 签字, sign: hand }
          - { label: 空白 }
    contacts:
      line: { title: 电话, phone: 0990-1234567, office: community, cites: notice/三/（一） }
    remedies: { unstated: true, interpretations: remedies-silent }
    interpretations:
      claim-day: { about: notice/一, question: 哪一天算申领？, choice: 申请日, why: 通知未写, others: [收件日], authority: policy_author, on: 2026-11-22 }
      remedies-silent: { about: notice/五, question: 救济途径？, choice: 按法律, why: 通知未写, authority: [notice/五] }
    set_aside:
      - { cites: notice/四, reason: restates, of: procedure.steps.apply }
      - { cites: notice/五, reason: other, note: 说明 }

    """

  /// The sample with one piece of it written otherwise.
  static func with(_ piece: String, _ other: String) -> String {
    guard let range = text.firstRange(of: piece) else { return "" }
    return text.replacingCharacters(range, other)
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>, _ other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
