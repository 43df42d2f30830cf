package import YijuDiagnostics

extension DiagnosticKind {
  static let formKeyUnknown = DiagnosticKind(
    "P425", .error, zh: "版式文件的{0}里不能写 `{1}`；可以写 {2}", en: "`{1}` has no place in {0} of a form layout; known are {2}")
  static let formKeyMissing = DiagnosticKind(
    "P426", .error, zh: "版式文件的{0}缺 `{1}`", en: "{0} of a form layout lacks `{1}`")
  static let formShapeWrong = DiagnosticKind(
    "P427", .error, zh: "`{0}` 应当是{1}", en: "`{0}` must be {1}")
  static let formPlaceholderWrong = DiagnosticKind(
    "P428", .error,
    zh: "`{0}` 不是能填的内容。花括号里写事实的路径，或者 #amount、#capitals、#number、#finding:编号、#box:事实=值",
    en:
      "`{0}` is nothing to fill in; braces hold the path of a fact, or #amount, #capitals, #number, #finding:ID, #box:FACT=VALUE"
  )
  static let formCellsDoNotFit = DiagnosticKind(
    "P429", .error, zh: "这一行的格子占 {0} 栏，而表宽 {1} 栏", en: "the cells of this row cover {0} columns, but the table has {1}")
  static let formFactUnknown = DiagnosticKind(
    "C420", .error, zh: "政策 `{1}` 没有事实 `{0}`{2}", en: "the policy `{1}` has no fact `{0}`{2}")
  static let formFindingUnknown = DiagnosticKind(
    "C421", .error, zh: "政策 `{1}` 没有认定 `{0}`{2}", en: "the policy `{1}` has no finding `{0}`{2}")
  static let formNotFound = DiagnosticKind(
    "S074", .error, zh: "没有名为 `{0}` 的表格版式。政策 `{1}` 有：{2}", en: "no form layout `{0}`; the policy `{1}` has: {2}")
  static let formLineOfOtherPolicy = DiagnosticKind(
    "S075", .error, zh: "第 {0} 行不是政策 `{1}` 的决定记录", en: "line {0} is no decision of the policy `{1}`")
  static let formFindingWord = DiagnosticKind(
    "S076", .error, zh: "认定 `{0}` 只能填：{1}", en: "the finding `{0}` is one of: {1}")

  /// The kinds raised by form layouts.
  package static let formKinds: [DiagnosticKind] = [
    .formKeyUnknown, .formKeyMissing, .formShapeWrong, .formPlaceholderWrong, .formCellsDoNotFit, .formFactUnknown,
    .formFindingUnknown, .formNotFound, .formLineOfOtherPolicy, .formFindingWord,
  ]
}
