/// The maps of the language with their keys.
extension Shape {
  private static let sections: [Keyword] = [
    .levels, .facts, .registers, .days, .cohorts, .parameters, .tables, .counting, .classes, .checks, .amount, .offices,
    .procedure, .papers, .forms, .contacts, .remedies, .setAside,
  ]

  static let policy = Shape(
    zh: "政策", en: "a policy",
    [
      .yiju, .policy, .version, .title, .abstract, .jurisdiction, .issuedBy, .document, .extends, .inForce, .selectedBy,
      .calendar, .sources, .classesPrefer,
    ] + sections + [.interpretations, .addSection, .replaceSection, .removeSection],
    laterIsOneThing: false)
  static let overlay = Shape(
    zh: "增加或替换的内容", en: "what is added or replaced", sections,
    laterIsOneThing: false)

  // MARK: Documents and time

  static let inForce = Shape(
    zh: "施行期间", en: "a time in force", [.from, .to, .cites, .interpretations])
  static let selectedBy = Shape(
    zh: "选版日期", en: "the selecting date", [.fact, .cites, .interpretations])
  static let source = Shape(
    zh: "文件", en: "a source",
    [
      .title, .number, .issuedOn, .publishedOn, .inForce, .url, .checkedOn, .seen, .unverified, .coverage, .clauses,
      .shared,
    ])
  static let sharedSource = Shape(
    zh: "共用文件", en: "a shared document",
    [
      .sharedFile, .title, .number, .issuedOn, .publishedOn, .inForce, .url, .checkedOn, .seen, .unverified, .coverage,
      .clauses,
    ])
  static let clause = Shape(zh: "条文", en: "a clause", [.title, .text, .summary, .remark])
  static let levels = Shape(zh: "等级", en: "a scale of levels", [.title, .order, .outside, .spellings])
  static let namedDay = Shape(
    zh: "关键日期", en: "a named day", [.title, .isFact, .take, .keys, .rows, .cites, .interpretations])
  static let cohort = Shape(zh: "批次", en: "a cohort", [.title, .by, .spans])
  static let counting = Shape(
    zh: "期间计算方法", en: "a counting rule",
    [.title, .startDay, .noSuchDay, .lastDayOff, .afterHours, .calendar, .cites, .interpretations])

  // MARK: Facts and values

  static let fact = Shape(
    zh: "事实", en: "a fact",
    [
      .title, .type, .scale, .unit, .words, .otherWords, .domain, .nature, .changes, .question, .proof, .columns,
      .sensitive, .compare, .derive, .formula, .fromRegister, .registerKey, .asOf, .item, .thisCase,
    ])
  static let register = Shape(zh: "所用名录", en: "a register in use", [.title, .cites, .interpretations])
  static let derive = Shape(
    zh: "推算", en: "a derivation", [.exists, .same, .monthsIn, .monthField, .run, .throughMonth])
  static let field = Shape(
    zh: "清单项", en: "a field of a list", [.title, .type, .scale, .unit, .words, .compare])
  static let parameter = Shape(
    zh: "参数", en: "a parameter",
    [.title, .type, .scale, .unit, .value, .by, .values, .cites, .interpretations])
  static let datedValue = Shape(
    zh: "分时段的值", en: "a dated value", [.from, .to, .value, .cites, .interpretations])
  static let table = Shape(
    zh: "标准表", en: "a table",
    [
      .title, .type, .scale, .unit, .keys, .rows, .rules, .hitPolicy, .valueOrder, .by, .values, .partial, .cites,
      .interpretations,
    ],
    later: [.file])
  static let tableKey = Shape(zh: "查表项", en: "a key of a table", [.fact, .asOf])
  static let rule = Shape(zh: "一条规则", en: "a rule", [.fits, .value, .cites, .interpretations])
  static let datedRows = Shape(
    zh: "分时段的各行", en: "dated rows", [.from, .to, .rows, .rules, .cites, .interpretations])
  static let cell = Shape(zh: "表中的值", en: "a cell", [.value, .cites, .interpretations])

  // MARK: Checks

  static let applicantClass = Shape(
    zh: "申领人类别", en: "a class of applicants", [.title, .checks, .cites, .interpretations])

  static let check = Shape(
    zh: "条件", en: "a check",
    [
      .title, .cites, .interpretations, .when, .onFail, .scope,
      .fact, .require, .asOf, .throughout, .presume, .oneOf, .noneOf,
      .day, .within, .after, .countingRule, .byDay, .lastDayOff, .open, .closed,
      .among, .same, .sameYear, .sameMonth, .where, .atMost, .higher, .exists,
      .finding, .good, .bad, .question, .office, .all, .any, .none,
    ])
  static let asOf = Shape(zh: "截至", en: "`as_of`", [.any])
  static let gate = Shape(zh: "开放或关闭的时间", en: "a window", [.first, .daysOfMonth, .ofMonths])

  // MARK: Amount

  static let amount = Shape(zh: "金额", en: "the amount", [.title, .currency, .steps, .rounding, .zero])
  static let step = Shape(
    zh: "金额的步骤", en: "a step of the amount",
    [
      .title, .cites, .interpretations, .when, .takeStep, .ifNoRow, .raiseBy, .multiplyBy, .base, .addStep, .subtract,
      .ceiling, .notBelow, .round, .placedAfter, .placedBefore,
    ])
  static let rounding = Shape(
    zh: "取整", en: "a rounding rule", [.roundTo, .mode, .cites, .interpretations])

  // MARK: Procedure

  static let office = Shape(zh: "机构", en: "an office", [.title, .fullTitle, .site, .cites, .interpretations])
  static let procedure = Shape(zh: "办理程序", en: "the procedure", [.starts, .channel, .countingRule, .steps])
  static let channel = Shape(
    zh: "渠道", en: "the channel", [.through, .individual, .cites, .interpretations])
  static let procedureStep = Shape(
    zh: "办理步骤", en: "a step of the procedure",
    [
      .title, .actor, .recipient, .startsAfter, .ends, .sets, .papers, .limit, .posting, .finding, .onFail, .event,
      .signs, .produces, .lookups, .contacts, .cites, .interpretations, .placedAfter, .placedBefore,
    ])
  static let limit = Shape(zh: "时限", en: "a limit", [.within, .after, .monthlyByDay])
  static let posting = Shape(
    zh: "公示", en: "a posting", [.place, .period, .after, .cites, .interpretations])
  static let finding = Shape(zh: "认定", en: "a finding", [.id, .question, .good, .bad, .office])
  static let onFail = Shape(
    zh: "不通过时", en: "what follows on failure", [.returnTo, .through, .outcome, .cites, .interpretations])

  // MARK: Papers and words

  static let paper = Shape(
    zh: "材料", en: "a paper", [.title, .original, .copy, .cites, .interpretations])
  static let form = Shape(
    zh: "表格", en: "a form",
    [
      .title, .copies, .keptBy, .fields, .formColumns, .oneRowPer, .sortBy, .paper, .electronicCopy, .states, .cites,
      .interpretations,
    ])
  static let formField = Shape(
    zh: "表格的一栏", en: "a field of a form",
    [.label, .fact, .finding, .amount, .sign, .unit, .choices, .group])
  static let contact = Shape(
    zh: "联系方式", en: "a contact", [.title, .phone, .email, .office, .cites, .interpretations])
  static let remedies = Shape(zh: "救济途径", en: "the remedies", [.unstated, .interpretations])
  static let remedy = Shape(
    zh: "救济途径", en: "a remedy",
    [.title, .body, .online, .comesAfter, .inForce, .within, .counting, .cites, .interpretations])
  static let interpretation = Shape(
    zh: "解释", en: "an interpretation",
    [.about, .askedQuestion, .chosen, .why, .others, .authority, .decidedBy, .on])
  static let setAside = Shape(
    zh: "不执行条文", en: "a clause set aside", [.cites, .reason, .restated, .note])
  static let removal = Shape(zh: "删除", en: "a removal", [.cites, .why, .interpretations])

  /// All shapes, in the order in which a misplaced key looks for its home.
  static let all: [Shape] = [
    .policy, .source, .check, .applicantClass, .fact, .register, .parameter, .table, .amount, .step, .procedureStep,
    .procedure,
    .interpretation,
    .setAside, .form, .formField, .paper, .contact, .office, .remedy, .remedies, .counting, .namedDay, .cohort, .levels,
    .clause, .inForce, .selectedBy, .derive, .field, .datedValue, .datedRows, .cell, .rule, .tableKey, .gate, .asOf,
    .rounding, .channel,
    .limit, .posting, .finding, .onFail, .removal, .overlay, .sharedSource,
  ]
}
