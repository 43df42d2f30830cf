package import YijuDiagnostics

extension DiagnosticKind {
  static let registerRepeated = DiagnosticKind(
    "P390", .error,
    zh: "同一文件对“{0}”在同一些日子里说了两次",
    en: "one document says two things of `{0}` for the same days")
  static let registerAmbiguousAlias = DiagnosticKind(
    "P391", .error,
    zh: "“{0}”有两种归法：{1}。一个名称只能归入一项；文件没有写明的，选定一项并用“{2}”说明理由",
    en: "`{0}` could be looked up in two ways: {1}; choose one, and say why in `{2}` where the document does not")
  static let registerAliasOfAlias = DiagnosticKind(
    "P392", .error,
    zh: "“{0}”归入的“{1}”本身又是别名，请直接归入“{2}”",
    en: "`{0}` belongs to `{1}`, which is an alias itself: write `{2}`")
  static let registerListsCollide = DiagnosticKind(
    "P393", .error,
    zh: "“{0}”和“{1}”都覆盖 {2}，公布日期又相同，无法知道以哪一份为准",
    en: "`{0}` and `{1}` both cover {2} and were published on one day, so nothing says which of them counts")
  static let registerOutside = DiagnosticKind(
    "P394", .error,
    zh: "{0} 不在覆盖范围 {1} 之内",
    en: "{0} is outside the days covered, {1}")
  static let registerNothingToRemove = DiagnosticKind(
    "P395", .warning,
    zh: "没有哪一份文件列入过“{0}”，移出不起作用",
    en: "no document lists `{0}`, so taking it off changes nothing")
  static let registerMixedValues = DiagnosticKind(
    "P396", .error,
    zh: "“{0}”{1}：各项要么都有值，要么都没有",
    en: "`{0}` {1}: either every entry has a value or none has")
  static let registerAliasToNowhere = DiagnosticKind(
    "P397", .warning,
    zh: "“{0}”归入的“{1}”，没有哪一份文件列入过，请核对",
    en: "`{0}` belongs to `{1}`, which no document lists; please check")
  static let registerWithoutList = DiagnosticKind(
    "P398", .error,
    zh: "没有哪一份文件写明“{0}”，名录就没有覆盖任何一天",
    en: "no document has `{0}`, so the register covers no day at all")

  /// Every kind the parsing of registers raises besides those of calendars.
  package static let registerParsingKinds: [DiagnosticKind] = [
    registerRepeated, registerAmbiguousAlias, registerAliasOfAlias, registerListsCollide, registerOutside,
    registerNothingToRemove, registerMixedValues, registerAliasToNowhere, registerWithoutList,
  ]
}
