package import YijuDiagnostics

// Kinds raised by the parser, P301 to P315.
extension DiagnosticKind {
  package static let feelUnexpected = DiagnosticKind(
    "P301", .error, zh: "表达式里这个位置不应是 `{0}`，应为{1}", en: "`{0}` cannot stand here; expected {1}")
  package static let feelUnfinished = DiagnosticKind(
    "P302", .error, zh: "表达式没有写完，后面还应有{0}", en: "the expression ends too early; expected {0}")
  package static let feelFullWidth = DiagnosticKind(
    "P303", .error, zh: "`{0}` 是全角或中文符号，表达式里请改用半角的 `{1}`",
    en: "`{0}` is a full-width or typographic character; an expression needs `{1}`")
  package static let feelUnclosedText = DiagnosticKind(
    "P304", .error, zh: "文字从这里开始，却没有结束的双引号", en: "a text begins here and has no closing quote")
  package static let feelEscape = DiagnosticKind(
    "P305", .error, zh: "`{0}` 不是可用的转义写法", en: "`{0}` is not an escape sequence")
  package static let feelNumber = DiagnosticKind(
    "P306", .error, zh: "`{0}` 不是可用的数：最多 34 位数字，小数点前后都要有数字",
    en: "`{0}` is not a number that can be used: at most 34 digits, with digits after the point")
  package static let feelCharacter = DiagnosticKind(
    "P307", .error, zh: "表达式里不能用 {0}", en: "{0} cannot be used in an expression")
  package static let feelDepth = DiagnosticKind(
    "P308", .error, zh: "表达式嵌套超过 {0} 层，请拆成几个条件", en: "the expression is nested deeper than {0}; split it")
  package static let feelSize = DiagnosticKind(
    "P309", .error, zh: "表达式太长：最多 {0} 个成分、{1} 字节", en: "the expression is too long: at most {0} parts and {1} bytes")
  package static let feelTemporal = DiagnosticKind(
    "P310", .error, zh: "`{0}` 不是存在的日期、时刻或期限", en: "`{0}` is no date, time or duration that exists")
  package static let feelEmpty = DiagnosticKind(
    "P311", .error, zh: "这里应有一个表达式，却是空的", en: "an expression is expected here and there is none")
  package static let feelUnclosed = DiagnosticKind(
    "P312", .error, zh: "`{0}` 没有配对的 `{1}`", en: "`{0}` has no matching `{1}`")
  package static let feelForeignOperator = DiagnosticKind(
    "P313", .error, zh: "FEEL 没有 `{0}` 这种写法，请改为 `{1}`", en: "FEEL does not have `{0}`; write `{1}`")
  package static let feelDuplicateKey = DiagnosticKind(
    "P314", .error, zh: "名称 `{0}` 在这里写了两次", en: "the name `{0}` stands here twice")
  package static let feelComment = DiagnosticKind(
    "P315", .error, zh: "注释从这里开始，却没有结束的 `*/`", en: "a comment begins here and has no closing `*/`")

  /// Everything the parser of expressions raises.
  package static let feelParserKinds: [DiagnosticKind] = [
    feelUnexpected, feelUnfinished, feelFullWidth, feelUnclosedText, feelEscape, feelNumber, feelCharacter, feelDepth,
    feelSize, feelTemporal, feelEmpty, feelUnclosed, feelForeignOperator, feelDuplicateKey, feelComment,
  ]
}
