package import YijuDiagnostics

extension DiagnosticKind {
  static let remediesUnstated = DiagnosticKind(
    "S070", .error,
    zh: "不予的告知书写不成：政策 `{0}` 没有写明救济途径（向哪个机关、多少日内、依据哪一条）。请在 `remedies` 中逐项写明。",
    en:
      "no notice of refusal can be written: the policy `{0}` states no remedy (which body, within what period, on what basis); state them under `remedies`"
  )
  static let remedyLacks = DiagnosticKind(
    "S071", .error, zh: "不予的告知书写不成：救济途径“{0}”缺 {1}。",
    en: "no notice of refusal can be written: the remedy “{0}” lacks {1}")
  static let noRemedyOnDay = DiagnosticKind(
    "S072", .error, zh: "不予的告知书写不成：政策 `{0}` 写的救济途径都不适用于 {1} 作出的决定。请核对决定日和 `remedies` 各项的 `in_force`。",
    en:
      "no notice of refusal can be written: none of the remedies of the policy `{0}` is for a decision of {1}; look at the day and at `in_force` under `remedies`"
  )
  static let servedBeforeDecided = DiagnosticKind(
    "S073", .error, zh: "送达日 {0} 早于决定日 {1}。", en: "the day of service {0} is before the day of decision {1}")
  static let decidedBeforeCase = DiagnosticKind(
    "S105", .error, zh: "决定日 {0} 早于{1}（{2}）：还没有发生的事不能决定。请核对决定日",
    en: "the day of decision {0} is before the {1} ({2}): what has not happened yet cannot be decided; look at the day")
  static let knownAfterDecision = DiagnosticKind(
    "S107", .warning, zh: "决定日是 {0}，用的却是截至 {1} 公布的文件，其中可能有作出决定时还没有公布的。请用 --as-known-on 写决定日",
    en:
      "the day of decision is {0}, but publications up to {1} count, some of which may be later than the decision; give "
      + "its day with --as-known-on")

  static let officeRemedyUnknown = DiagnosticKind(
    "C472", .error, zh: "政策 `{0}` 没有救济途径 `{1}`；有的是 {2}", en: "the policy `{0}` has no remedy `{1}`; it has {2}")

  /// The kinds raised when a notice is made.
  package static let noticeKinds: [DiagnosticKind] = [
    .remediesUnstated, .remedyLacks, .noRemedyOnDay, .servedBeforeDecided, .decidedBeforeCase, .knownAfterDecision,
    .officeRemedyUnknown,
  ]
}
