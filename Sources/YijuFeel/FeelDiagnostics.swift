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

// Kinds raised by the checker of types, C301 to C320.
extension DiagnosticKind {
  package static let feelUnknownName = DiagnosticKind(
    "C301", .error, zh: "没有名为 `{0}` 的事实或数值{1}", en: "no fact or value is called `{0}`{1}")
  package static let feelOperandType = DiagnosticKind(
    "C302", .error, zh: "`{0}` 需要{1}，这里却是{2}", en: "`{0}` needs {1}, but this is {2}")
  package static let feelIncomparable = DiagnosticKind(
    "C303", .error, zh: "{0}和{1}不能比较，这个条件永远不会成立", en: "{0} cannot be compared with {1}: the test can never hold")
  package static let feelUnitClash = DiagnosticKind(
    "C304", .error, zh: "{0}和{1}的单位不同，不能{2}", en: "{0} and {1} differ in unit and cannot be {2}")
  package static let feelDivisionByZero = DiagnosticKind("C305", .error, zh: "除数是 0", en: "the divisor is 0")
  package static let feelLevelOrder = DiagnosticKind(
    "C306", .error, zh: "等级不能用 `{0}` 比较：级别越高，数字反而越小。请用 `one_of` 列出等级",
    en: "levels cannot be compared with `{0}`: the higher the level, the smaller its number; list them in `one_of`")
  package static let feelNumeral = DiagnosticKind(
    "C307", .error, zh: "条件里直接写了 {0}。请放进 `parameters` 并注明依据，这里只写它的名字",
    en: "{0} stands in the test itself; put it into `parameters` with its source and write its name here")
  package static let feelMonthsDifference = DiagnosticKind(
    "C308", .warning,
    zh: "`{0}` 在月末会少算一个月：1 月 31 日到 2 月末日得 0 个月。判断期限请写 `deadline` 条件，从起算日往后数",
    en:
      "`{0}` falls a month short at month ends: from 31 January to the end of February it gives 0; count forward from the first day with a deadline check"
  )
  package static let feelChainedMonths = DiagnosticKind(
    "C309", .warning,
    zh: "分两次加减月数，与一次加完可能差几天：1 月 31 日加 1 个月再加 1 个月是 3 月 28 日，一次加 2 个月是 3 月 31 日",
    en:
      "months added in two steps may differ from months added at once: 31 January plus 1 month plus 1 month is 28 March, plus 2 months 31 March"
  )
  package static let feelConnective = DiagnosticKind(
    "C310", .error, zh: "一个条件里不能写 `{0}`。请拆成几个条件，放进 `all` 或 `any`",
    en: "`{0}` cannot stand in one test; write several checks in a group `all` or `any`")
  package static let feelUnknownWord = DiagnosticKind(
    "C311", .error, zh: "`{0}` 不在可选的写法里：{1}", en: "`{0}` is none of the possible words: {1}")
  package static let feelUnknownFunction = DiagnosticKind(
    "C312", .error, zh: "没有名为 `{0}` 的函数", en: "no function is called `{0}`")
  package static let feelMissingFunction = DiagnosticKind(
    "C313", .error, zh: "FEEL 的函数 `{0}` 在这里还不能用", en: "the FEEL function `{0}` cannot be used here yet")
  package static let feelArguments = DiagnosticKind(
    "C314", .error, zh: "函数 `{0}` 要写{1}，这里写了{2}", en: "the function `{0}` takes {1}; given are {2}")
  package static let feelBooleanTest = DiagnosticKind(
    "C315", .error, zh: "这个式子只回答是否，而条件针对的是{0}。请直接写 `>= …`，或用 `?` 代表它",
    en: "this says yes or no, while the test is about {0}; write `>= …`, or `?` for it")
  package static let feelEmptyRange = DiagnosticKind(
    "C316", .error, zh: "区间从 {0} 到 {1}，里面什么也没有", en: "nothing lies in a range from {0} to {1}")
  package static let feelResultType = DiagnosticKind(
    "C317", .error, zh: "这里要{0}，式子得出的却是{1}", en: "{0} is needed here, but the expression gives {1}")
  package static let feelNoSuchField = DiagnosticKind(
    "C318", .error, zh: "{0}没有 `{1}` 这一项", en: "{0} has no `{1}`")
  package static let feelNoInput = DiagnosticKind(
    "C319", .error, zh: "`?` 只能用在条件里，代表所检查的事实", en: "`?` stands for the fact under test and can only be used in a test")
  package static let feelNullComparison = DiagnosticKind(
    "C320", .error, zh: "不能与 `null` 比较：没有填的事实是“未知”，由引擎处理，不是一个值",
    en: "nothing can be compared with `null`: a fact that is not given is unknown, which is no value")

  /// Everything the checker of expressions raises.
  package static let feelCheckerKinds: [DiagnosticKind] = [
    feelUnknownName, feelOperandType, feelIncomparable, feelUnitClash, feelDivisionByZero, feelLevelOrder, feelNumeral,
    feelMonthsDifference, feelChainedMonths, feelConnective, feelUnknownWord, feelUnknownFunction, feelMissingFunction,
    feelArguments, feelBooleanTest, feelEmptyRange, feelResultType, feelNoSuchField, feelNoInput, feelNullComparison,
  ]

  /// Everything this module raises.
  package static let feelKinds: [DiagnosticKind] = feelParserKinds + feelCheckerKinds
}
