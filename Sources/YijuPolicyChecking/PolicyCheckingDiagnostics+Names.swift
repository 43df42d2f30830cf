import YijuDiagnostics

/// Identity, names, types and units.
extension DiagnosticKind {
  // MARK: Identity

  static let calendarMissing = DiagnosticKind(
    "C001", .error,
    zh: "“{0}”要用到工作日，政策须写明用哪一部日历（`calendar`）",
    en: "“{0}” depends on working days, so the policy must name its `calendar`")
  static let idReserved = DiagnosticKind(
    "C003", .error,
    zh: "`{0}` 不能作{1}的编号：它是算式里的保留字",
    en: "`{0}` cannot be the id of a {1}: it is a reserved word of expressions")
  static let checkIDRepeated = DiagnosticKind(
    "C004", .error,
    zh: "条件编号 `{0}` 用了两次：不论在哪一组，全文只能用一次",
    en: "the check id `{0}` is used twice: it is unique in the policy, whatever group it sits in")
  static let endOfForceMissing = DiagnosticKind(
    "C005", .error,
    zh: "没有写失效日。文件没有规定时请写 `to: unstated`",
    en: "the last day in force is not written; where the document does not say it, write `to: unstated`")
  static let publicationMissing = DiagnosticKind(
    "C006", .error,
    zh: "`sources.{0}` 就是本政策的文件，须写公布日 `published_on`；查不到时写 `unstated`",
    en:
      "`sources.{0}` is the document of this policy and must say `published_on`; write `unstated` if it cannot be found"
  )
  static let selectingFactUnfit = DiagnosticKind(
    "C007", .error,
    zh: "`selected_by` 须是日期，“{0}”是{1}",
    en: "`selected_by` must name a date, but “{0}” is {1}")
  static let retroactive = DiagnosticKind(
    "C008", .note,
    zh: "{0} {1} 公布，自 {2} 适用：此间的案件可能要重新决定",
    en: "{0} was published on {1} and applies from {2}: cases in between may have to be decided again")
  static let sourceStale = DiagnosticKind(
    "C009", .warning,
    zh: "`sources.{0}` 上次核对是 {1}，比本文件最近写到的核对日或公布日 {2} 早一年以上，请重新核对",
    en:
      "`sources.{0}` was last checked on {1}, more than a year before the newest date of this file, {2}; check it again"
  )

  // MARK: Names

  static let nameUnknown = DiagnosticKind(
    "C010", .error,
    zh: "没有名为 `{0}` 的{1}{2}",
    en: "there is no {1} named `{0}`{2}")
  static let elementOfOtherKind = DiagnosticKind(
    "C011", .error,
    zh: "这里要写{0}的名字，`{1}` 是{2}{3}",
    en: "a {0} is needed here, but `{1}` is a {2}{3}")
  static let numberInTest = DiagnosticKind(
    "C012", .error,
    zh: "`{0}` 直接写了 {1}。请放进 `parameters` 并注明依据，这里只写它的名字",
    en: "`{0}` contains {1} itself; put it into `parameters` with its cite and write its name here", keywordsIn: [0])
  static let elementUnused = DiagnosticKind(
    "C013", .warning,
    zh: "{0} `{1}` 没有任何地方用到",
    en: "the {0} `{1}` is used nowhere")
  static let circular = DiagnosticKind(
    "C014", .error,
    zh: "{0}：互相依赖，算不出来",
    en: "{0}: this goes round in a circle and cannot be computed")
  static let nameAmbiguous = DiagnosticKind(
    "C015", .error,
    zh: "`{0}` 既是{1}又是{2}，算式里分不清，请给其中一个改名",
    en: "`{0}` is both a {1} and a {2}, which an expression cannot tell apart; rename one of them")

  // MARK: Types and units

  static let unitUnknown = DiagnosticKind(
    "C020", .error,
    zh: "`{0}` 不能作{1}的单位。可用：{2}",
    en: "`{0}` is no unit of {1}; use one of {2}", keywordsIn: [2])
  static let unitClash = DiagnosticKind(
    "C021", .error,
    zh: "拿“{0}”（{1}）和“{2}”（{3}）放在一起算。请检查单位",
    en: "“{0}” ({1}) is combined with “{2}” ({3}); check the units")
  static let typeUnfit = DiagnosticKind(
    "C022", .error,
    zh: "这里要用{0}，“{1}”是{2}",
    en: "this needs {0}, but “{1}” is {2}")
  static let changesUnfit = DiagnosticKind(
    "C430", .error,
    zh: "“{0}”{1}，这里的 `changes` 没有意义",
    en: "“{0}” {1}: this `changes` makes no sense")
  static let spellingRepeated = DiagnosticKind(
    "C025", .error,
    zh: "“{0}”在等级 `{1}` 里出现两次，分不清指哪一级",
    en: "“{0}” occurs twice in the scale `{1}`, so that it is unclear which level it means")
  static let wordUnknown = DiagnosticKind(
    "C026", .error,
    zh: "“{0}”的取值里没有“{1}”{2}。可用：{3}",
    en: "“{1}” is not among the words of “{0}”{2}; use one of {3}")
  static let testMissing = DiagnosticKind(
    "C028", .error,
    zh: "“{0}”是{1}，不能只问是否，须写 `require`（或 `one_of`）",
    en: "“{0}” is {1}, not a yes/no fact, and needs `require` (or `one_of`)")
  static let unitMissing = DiagnosticKind(
    "C029", .error,
    zh: "“{0}”是{1}，须写 `unit`。可用：{2}",
    en: "“{0}” is {1} and needs a `unit`; use one of {2}", keywordsIn: [2])

  static let namesCheckingKinds: [DiagnosticKind] = [
    .calendarMissing, .idReserved, .checkIDRepeated, .endOfForceMissing, .publicationMissing,
    .selectingFactUnfit, .retroactive, .sourceStale, .nameUnknown, .elementOfOtherKind, .numberInTest,
    .elementUnused, .circular, .nameAmbiguous, .unitUnknown, .unitClash, .typeUnfit, .changesUnfit,
    .spellingRepeated, .wordUnknown, .testMissing, .unitMissing,
  ]
}
