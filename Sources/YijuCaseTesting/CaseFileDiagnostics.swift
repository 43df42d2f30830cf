package import YijuDiagnostics

extension DiagnosticKind {
  static let caseUnknownKey = DiagnosticKind(
    "P501", .error, zh: "{0}里没有“{1}”这个关键字", en: "{0} has no key `{1}`")
  static let caseMissingKey = DiagnosticKind("P502", .error, zh: "{0}缺少“{1}”", en: "{0} needs `{1}`")
  static let caseWrongShape = DiagnosticKind("P503", .error, zh: "“{0}”应当是{1}", en: "`{0}` must be {1}")
  static let caseRepeatedName = DiagnosticKind(
    "P504", .error, zh: "有两个案件都叫“{0}”，名称不能重复", en: "two cases are called `{0}`; names are unique in a file")
  static let caseBadPolicy = DiagnosticKind(
    "P505", .error, zh: "“{0}”不是政策的名称，写作 编号@版本，或者只写编号",
    en: "`{0}` does not name a policy: write ID@VERSION, or ID alone")
  static let caseBadDay = DiagnosticKind(
    "P506", .error, zh: "“{0}”不是一个存在的日期，日期写作 2019-05-01",
    en: "`{0}` is not a day that exists; write days as 2019-05-01")
  static let caseBadWord = DiagnosticKind(
    "P507", .error, zh: "“{0}”不是这里可用的词，可用：{1}", en: "`{0}` is none of the words that can stand here: {1}")
  static let caseBadAmount = DiagnosticKind(
    "P508", .error, zh: "“{0}”不是金额，写一个数，没有金额写 none", en: "`{0}` is no amount: write a number, or none")
  static let caseUnknownCheck = DiagnosticKind(
    "P509", .error, zh: "政策里没有条件 `{0}`", en: "the policy has no check `{0}`")
  static let caseNotADeadline = DiagnosticKind(
    "P510", .error, zh: "条件 `{0}` 不是期限，没有最后一日", en: "check `{0}` is no deadline and has no last day")
  static let caseUnknownFact = DiagnosticKind(
    "P511", .error, zh: "政策里没有事实 `{0}`", en: "the policy has no fact `{0}`")
  static let caseUnknownClass = DiagnosticKind(
    "P513", .error, zh: "政策里没有申领人类别 `{0}`；不属于任何一类写 none",
    en: "the policy has no class `{0}`; write none for no class")
  static let caseNothingExpected = DiagnosticKind(
    "P512", .error, zh: "`{0}` 是空的，什么也没有核对", en: "`{0}` is empty: nothing is compared")

  /// The kinds this module raises.
  package static let caseTestingKinds: [DiagnosticKind] = [
    .caseUnknownKey, .caseMissingKey, .caseWrongShape, .caseRepeatedName, .caseBadPolicy, .caseBadDay, .caseBadWord,
    .caseBadAmount, .caseUnknownCheck, .caseNotADeadline, .caseUnknownFact, .caseUnknownClass, .caseNothingExpected,
  ]
}
