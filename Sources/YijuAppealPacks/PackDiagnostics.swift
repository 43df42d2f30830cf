package import YijuDiagnostics

extension DiagnosticKind {
  static let packRefused = DiagnosticKind(
    "S044", .error,
    zh: "记录核对不一致，不能装卷：{0}。先查明原因；确要按原样装卷的，用 --force，卷内会写明",
    en: "the record does not verify and is not packed: {0}; find out why first, or pack it as it is with --force, "
      + "which the pack then says")
  static let packWithoutDecision = DiagnosticKind(
    "S045", .error,
    zh: "这份记录写的是没有办成的原因，没有作出决定，没有可以复议的内容",
    en: "the record is of a run that failed: nothing was decided, so there is nothing to appeal against")

  static let packWithoutDay = DiagnosticKind(
    "S060", .warning,
    zh: "没有给出作出决定的日期：卷内没有告知书，也没有救济的最后一日。用 --decided-on 写明",
    en: "the day of decision is not stated: the pack has no notices and no last days of remedies; give --decided-on")
  static let packWithStrangeRecord = DiagnosticKind(
    "S061", .error,
    zh: "{0} 不是完好的决定记录，不能作为同一事项的其他决定装卷",
    en: "{0} is not an intact record of a decision and cannot be packed as another decision about the claim")
  static let packWithoutNotice = DiagnosticKind(
    "S108", .warning, zh: "卷内没有{0}：{1}", en: "the pack has no {0}: {1}")

  static let packWithoutItem = DiagnosticKind(
    "S080", .error,
    zh: "卷宗没有第 {0} 项（{1} 不能装入）。各项编号是 {2}，名称见 `yiju appeal-pack --help` 或目录",
    en:
      "a pack has no item {0} ({1} cannot be added); items are numbered {2}, see `yiju appeal-pack --help` or the index"
  )
  static let packWithEmptyFile = DiagnosticKind(
    "S081", .error,
    zh: "{0} 是空文件，装入第 {1} 项等于没有。请核对文件",
    en: "{0} is empty: as item {1} it would stand for nothing; check the file")

  static let packWithOddName = DiagnosticKind(
    "S092", .error,
    zh: "材料的文件名 `{0}` 里有换行、反斜线或看不见的字符，卷内的摘要清单写不下。请改名后再装卷",
    en: "the name `{0}` of a paper has a line break, a backslash or an invisible character, which the list of digests "
      + "cannot hold; rename it")

  /// Every kind that packing raises.
  package static let appealPackKinds: [DiagnosticKind] = [
    packRefused, packWithoutDecision, packWithoutDay, packWithStrangeRecord, packWithoutNotice, packWithoutItem,
    packWithEmptyFile, packWithOddName,
  ]
}
