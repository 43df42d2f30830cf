import YijuDiagnostics

/// Steps, papers, forms and remedies.
extension DiagnosticKind {
  // MARK: Procedure

  static let stepLater = DiagnosticKind(
    "C120", .error,
    zh: "“{0}”要等 `{1}` 完成，而那一步不在它前面",
    en: "“{0}” waits for `{1}`, which does not come before it")
  static let findingRepeated = DiagnosticKind(
    "C121", .error,
    zh: "认定 `{0}` 写了两次：一项认定只能在一处作出",
    en: "the finding `{0}` is declared twice: a finding is made in one place")
  static let findingWordsEqual = DiagnosticKind(
    "C122", .error,
    zh: "认定 `{0}` 的 `good` 和 `bad` 是同一个词，分不出结果",
    en: "`good` and `bad` of the finding `{0}` are the same word, so they tell nothing apart")
  static let returnToNobody = DiagnosticKind(
    "C123", .error,
    zh: "“{0}”退回给 `{1}`，而它之前没有 `{1}` 办的步骤：退回去就没有下一步",
    en: "“{0}” sends the file back to `{1}`, who has no step before it, so nothing would follow")
  static let failureLeadsNowhere = DiagnosticKind(
    "C124", .warning,
    zh: "“{0}”可能是“{1}”，却没写那时怎么办。请写 `on_fail`；文件没有规定的写 `outcome: unstated`",
    en:
      "“{0}” can come to “{1}” and does not say what then; write `on_fail`, with `outcome: unstated` where the text is silent"
  )
  static let windowTooShort = DiagnosticKind(
    "C125", .warning,
    zh: "“{0}”只有约 {1} 个月，而“{2}”两次开放之间有 {3} 个月：有人可能一次也赶不上",
    en: "“{0}” lasts about {1} months, but “{2}” opens up to {3} months apart: some may never find it open")
  static let formFromNowhere = DiagnosticKind(
    "C126", .warning,
    zh: "“{0}”要用 `{1}`，而前面没有哪一步交来或者出具它",
    en: "“{0}” needs `{1}`, which no step before it hands in or produces")

  static let wordRepeated = DiagnosticKind(
    "C367", .error,
    zh: "“{0}”在这里写了两次{1}",
    en: "“{0}” stands here twice{1}")
  static let presumeThroughout = DiagnosticKind(
    "C368", .error,
    zh: "“{0}”要看一段时间里的每一天，不能推定：一天没有填，就要补填",
    en: "“{0}” looks at every day of a stretch, of which nothing can be presumed: a day that is not given is asked for")
  static let stepStartsAfterLater = DiagnosticKind(
    "C350", .error,
    zh: "“{0}”要在 `{1}` 之后开始，而那一步不写在它前面。先办的写在前面，绕成一圈的哪一步也开始不了",
    en: "“{0}” starts after `{1}`, which does not stand before it; steps in a circle could never start")
  static let stepUnreachable = DiagnosticKind(
    "C351", .error,
    zh: "“{0}”永远轮不到：程序在它前面的“{1}”已经办结",
    en: "“{0}” is never reached: the procedure ends at “{1}” before it")
  static let stepLeadsNowhere = DiagnosticKind(
    "C352", .error,
    zh: "“{0}”办完以后没有下一步。写明哪一步 `starts_after` 它；办到这里为止的，写 `ends: true`",
    en: "nothing follows “{0}”; say which step starts after it, or that the procedure `ends` there")
  static let paperNeverAskedFor = DiagnosticKind(
    "C353", .warning,
    zh: "“{0}”（`{1}`）列为材料，却没有哪一步要人交来、出具或者签字",
    en: "“{0}” (`{1}`) is listed, but no step asks for it, produces it or has it signed")
  static let procedureOtherCalendar = DiagnosticKind(
    "C354", .error,
    zh: "办理程序的时限照本政策的日历数，数法 `{0}` 用的却是日历 `{1}`",
    en: "limits of the procedure are counted by the policy's own calendar; `{0}` uses `{1}`")
  static let procedureTooLong = DiagnosticKind(
    "C355", .error,
    zh: "办理程序有 {0} 步，最多 {1} 步",
    en: "the procedure has {0} steps; at most {1} can be followed")
  static let windowShorterThanSteps = DiagnosticKind(
    "C356", .warning,
    zh: "“{0}”只有 {1}，而“{2}”办完以后到“{3}”办完，公示和时限用满要 {4}：从 {5} 数起，哪怕天天上班也要到 {6}，最后一日却是 {7}",
    en:
      "“{0}” is {1}, but from “{2}” to “{3}” postings and limits can take {4}: counted from {5} that ends on {6} even if every day were worked, and the last day is {7}"
  )
  static let daySetTwice = DiagnosticKind(
    "C357", .error,
    zh: "“{0}”写的 `{1}` 已经由“{2}”定下：一个日子只能由一步来定",
    en: "`{1}`, which “{0}” sets, is already set by “{2}”; a day is set by one step")

  static let procedureCheckingKinds: [DiagnosticKind] = [
    .stepLater, .findingRepeated, .findingWordsEqual, .returnToNobody, .failureLeadsNowhere, .windowTooShort,
    .formFromNowhere, .wordRepeated, .presumeThroughout, .stepStartsAfterLater, .stepUnreachable,
    .stepLeadsNowhere, .paperNeverAskedFor, .procedureOtherCalendar, .procedureTooLong, .windowShorterThanSteps,
    .daySetTwice,
  ]
}
