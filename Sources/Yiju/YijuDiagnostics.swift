package import YijuDiagnostics

extension DiagnosticKind {
  static let fileUnreadable = DiagnosticKind(
    "S001", .error, zh: "无法读取文件 `{0}`：{1}。", en: "cannot read `{0}`: {1}")
  static let policyNotKnown = DiagnosticKind(
    "S002", .error, zh: "在 `{1}` 中没有找到政策 `{0}`。{2}", en: "no policy `{0}` in `{1}`{2}")
  static let abstractCannotDecide = DiagnosticKind(
    "S003", .error, zh: "`{0}` 只是供其他文件沿用的词汇（abstract），没有条件，不能用来办案。",
    en: "`{0}` is a vocabulary for others to extend (abstract); it has no checks and cannot decide")
  static let parentNotFound = DiagnosticKind(
    "S004", .error, zh: "没有找到所沿用的 `{0}`。请核对编号和版本，或用 --policies 指明政策目录。",
    en: "the policy `{0}` that this one extends was not found; check id and version, or name the folder with --policies"
  )
  static let parentHasOtherName = DiagnosticKind(
    "S005", .error, zh: "要沿用的是 `{0}`，找到的文件却自称 `{1}`。", en: "extends `{0}`, but the file found calls itself `{1}`")
  static let calendarNotKnown = DiagnosticKind(
    "S006", .error, zh: "没有名为 `{0}` 的日历。{1}", en: "no calendar `{0}`; {1}")
  static let notAPolicy = DiagnosticKind(
    "S007", .error, zh: "`{0}` 不是政策文件。政策文件的第一个关键字是 `yiju` 或“依据”。",
    en: "`{0}` is not a policy file; the first key of a policy file is `yiju` or `依据`")
  static let registerNotKnown = DiagnosticKind(
    "S030", .error, zh: "没有名为 `{0}` 的名录。{1}", en: "no register `{0}`; {1}")
  static let registerUnfit = DiagnosticKind(
    "S031", .error, zh: "“{1}”不能取自名录 `{0}`：{2}。", en: "`{1}` cannot come from the register `{0}`: {2}")
  static let versionNotYetKnown = DiagnosticKind(
    "E017", .error, zh: "按 {0} 所知，{1} 版尚未公布（{2} 公布），不能用来决定。",
    en: "as known on {0}, version {1} was not published yet ({2}), so it cannot decide")
  static let expressionFault = DiagnosticKind(
    "E018", .error, zh: "条件“{0}”无法算出：{1}。请核对所填的值。", en: "`{0}` cannot be computed: {1}; check the values given")

  /// The kinds this module raises.
  package static let facadeKinds: [DiagnosticKind] = [
    .fileUnreadable, .policyNotKnown, .abstractCannotDecide, .parentNotFound, .parentHasOtherName, .calendarNotKnown,
    .notAPolicy, .registerNotKnown, .registerUnfit, .versionNotYetKnown, .expressionFault,
  ]
}
