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

  /// Every kind that packing raises.
  package static let appealPackKinds: [DiagnosticKind] = [packRefused, packWithoutDecision]
}
