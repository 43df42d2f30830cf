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
  static let sharedSourceNotKnown = DiagnosticKind(
    "S050", .error, zh: "没有名为 `{0}` 的共用文件。{1}", en: "no shared document `{0}`; {1}")
  static let sharedSourceTwice = DiagnosticKind(
    "S051", .error, zh: "有两份共用文件都叫 `{0}`，引用时分不清是哪一份。请换一个编号，或者删去重复的一份",
    en: "two shared documents are called `{0}`, so nobody knows which one is meant: choose another id, or drop one")
  package static let releasedFileChanged = DiagnosticKind(
    "S052", .error,
    zh: "`{0}` 已经发布，发布后又改动过。发布过的文件不再改：请恢复原样（{2}），要改的写成新的版本",
    en: "`{0}` was released and has been changed since. What is released stays as it is: bring it back (from {2}), and "
      + "write the change as a new version")
  static let releasedFileMissing = DiagnosticKind(
    "S053", .error, zh: "`{0}` 已经发布，文件却不在了。请取回（{2}）：发布过的文件要留着，旧案靠它复核",
    en: "`{0}` was released and is not there any more: bring it back from {2}, since earlier cases are reviewed with it"
  )
  static let lockLineUnreadable = DiagnosticKind(
    "S054", .error, zh: "看不懂 `{0}`。每行写 64 位摘要、两个空格、文件路径；这份清单由 `yiju lock` 添加，不要手改",
    en:
      "cannot read `{0}`: a line is a digest of 64 digits, two spaces and a path; `yiju lock` adds to the list, nobody "
      + "edits it")
  static let lockedTwice = DiagnosticKind(
    "S055", .error, zh: "`{0}` 列了两次。留下发布时的那一行，删去另一行", en: "`{0}` is listed twice: keep the line of its release")
  static let fileNamedOtherwise = DiagnosticKind(
    "S100", .error,
    zh: "文件里写的是 `{0}`，按所在的文件夹和文件名却是 `{1}`。编号就是文件夹的路径，版本就是文件名：请核对哪一个写错了，改成一致",
    en:
      "the file calls itself `{0}`, but by its folder and name it is `{1}`. The id is the path of the folder and the "
      + "version the name of the file: see which of them is wrong, and make them agree")
  static let versionTwice = DiagnosticKind(
    "S101", .error, zh: "有两份文件都是 `{0}`，分不清用哪一份。请删去一份，或者改版本",
    en: "two files are `{0}`, so nobody knows which one decides: drop one, or give it another version")
  static let selectedByOtherDate = DiagnosticKind(
    "S102", .error,
    zh: "`{0}` 版按 `{1}` 选版，`{2}` 版按 `{3}`：会有案件两版都适用，或者都不适用。同一政策的各版必须按同一个日期选版",
    en:
      "version `{0}` is selected by `{1}` and version `{2}` by `{3}`: a case could fall to both or to neither. One date "
      + "selects all versions of a policy")
  static let versionsOverlap = DiagnosticKind(
    "S103", .error, zh: "`{0}` 版（{1}）和 `{2}` 版（{3}）在 {4} 都施行，分不清用哪一版。请核对两版的 `in_force`",
    en:
      "version `{0}` ({1}) and version `{2}` ({3}) are both in force, {4}, so nobody knows which one decides: look at "
      + "`in_force` of both")
  static let versionsBeginTogether = DiagnosticKind(
    "S104", .error, zh: "`{0}` 版和 `{1}` 版都自 {2} 起施行，{3}，分不清用哪一版。请核对 `in_force` 和公布日期",
    en:
      "versions `{0}` and `{1}` both begin on {2}, {3}, so nobody knows which one decides: "
      + "look at `in_force` and at the days of publication")
  static let refusalUnwritable = DiagnosticKind(
    "S106", .note, zh: "`remedies` 没有写救济途径：不予的告知书写不成（S070）。请写明向哪个机关、多少日内、依据哪一条",
    en:
      "`remedies` states none, so no notice of refusal can be written (S070): name the body, the period and the basis")
  static let versionNotYetKnown = DiagnosticKind(
    "E017", .error, zh: "按 {0} 所知，{1} 版尚未公布（{2} 公布），不能用来决定。",
    en: "as known on {0}, version {1} was not published yet ({2}), so it cannot decide")
  static let expressionFault = DiagnosticKind(
    "E018", .error, zh: "条件“{0}”无法算出：{1}。请核对所填的值。", en: "`{0}` cannot be computed: {1}; check the values given")

  static let factsLeftAside = DiagnosticKind(
    "E070", .note, zh: "办理依据 {0} 版，这一版不问 {1}，所填的没有用到；其他版本才问。",
    en: "version {0} decides and does not ask for {1}: what was given is left aside, other versions ask for it")

  /// The kinds this module raises.
  package static let facadeKinds: [DiagnosticKind] = [
    .fileUnreadable, .policyNotKnown, .abstractCannotDecide, .parentNotFound, .parentHasOtherName, .calendarNotKnown,
    .notAPolicy, .registerNotKnown, .registerUnfit, .sharedSourceNotKnown, .sharedSourceTwice, .releasedFileChanged,
    .releasedFileMissing, .lockLineUnreadable, .lockedTwice, .fileNamedOtherwise, .versionTwice,
    .selectedByOtherDate, .versionsOverlap, .versionsBeginTogether, .refusalUnwritable, .versionNotYetKnown,
    .expressionFault, .factsLeftAside,
  ]
}
