package import YijuDiagnostics

extension DiagnosticKind {
  static let eventsUnreadable = DiagnosticKind(
    "E030", .error, zh: "{0}", en: "{0}")
  static let eventStepUnknown = DiagnosticKind(
    "E031", .error, zh: "办理程序里没有步骤 `{0}`{1}", en: "the procedure has no step `{0}`{1}")
  static let eventsOutOfOrder = DiagnosticKind(
    "E032", .error,
    zh: "“{0}”是 {1}，比它前面一条的 {2} 还早。经过要按时间先后写",
    en: "“{0}” is of {1}, before the event in front of it, {2}; events are written in the order of time")
  static let eventTooSoon = DiagnosticKind(
    "E033", .error,
    zh: "“{0}”之前还有“{1}”没有办完，轮不到这一步",
    en: "“{0}” cannot have happened: “{1}” before it is not done")
  static let eventRepeated = DiagnosticKind(
    "E034", .error,
    zh: "“{0}”已经在 {1} 办完，又写了一次",
    en: "“{0}” was done on {1} and occurs again")
  static let eventInFuture = DiagnosticKind(
    "E035", .error,
    zh: "“{0}”是 {1}，晚于今天 {2}",
    en: "“{0}” is of {1}, after today, {2}")
  static let eventByOther = DiagnosticKind(
    "E036", .error,
    zh: "“{0}”由{1}办理，这里写的是“{2}”",
    en: "“{0}” is done by {1}, not by “{2}”")
  static let postingNotOver = DiagnosticKind(
    "E037", .error,
    zh: "公示期未满：“{0}”公示到 {1} 为止，认定日期 {2} 早于期满",
    en: "the posting is not over: “{0}” is posted until {1}, and the finding is of {2}")
  static let eventOutcomeUnfit = DiagnosticKind(
    "E038", .error,
    zh: "“{0}”{1}。可填：{2}",
    en: "“{0}” {1}; write one of {2}")
  static let eventAfterStop = DiagnosticKind(
    "E039", .error,
    zh: "案件在“{0}”已经停止（{1}），其后不再有“{2}”",
    en: "the file stopped at “{0}” ({1}), so there is no “{2}” after it")
  static let hoursUnknown = DiagnosticKind(
    "E050", .error,
    zh: "“{0}”写了时刻 {1}，而日历 `{2}` 没有写 {3} 的办公时间：是不是在下班以后，无法判断。补上作息，或者不写时刻",
    en:
      "“{0}” gives the time {1}, and the calendar `{2}` states no office hours of {3}: whether it was after them cannot be told. State the hours, or leave out the time"
  )
  static let procedureMissing = DiagnosticKind(
    "E040", .error,
    zh: "政策 `{0}` 没有写办理程序（`procedure`）",
    en: "the policy `{0}` states no `procedure`")
  package static let versionNotSelected = DiagnosticKind(
    "E041", .error,
    zh: "`{0}` 有几版，由经过（{1} 起）选不出适用哪一版，请写明 `编号@版本`",
    en: "`{0}` has several versions and events (from {1}) do not select one; name `ID@VERSION`")
  package static let startContradicted = DiagnosticKind(
    "E060", .error,
    zh: "{0}：按经过是 {1}，所填的事实是 {2}，两者不一致。请核对后改正其中一个",
    en: "{0}: {1} by the events, {2} by the facts; check which is right and correct the other")

  /// Every kind of diagnostic this pass can raise, by code.
  package static let procedureKinds: [DiagnosticKind] = [
    .eventsUnreadable, .eventStepUnknown, .eventsOutOfOrder, .eventTooSoon, .eventRepeated, .eventInFuture,
    .eventByOther, .postingNotOver, .eventOutcomeUnfit, .eventAfterStop, .procedureMissing, .versionNotSelected,
    .hoursUnknown, .startContradicted,
  ]
}
