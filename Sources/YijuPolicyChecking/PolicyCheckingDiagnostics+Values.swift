import YijuDiagnostics

/// Tables, rules and the amount.
extension DiagnosticKind {
  // MARK: Tables

  static let tableGap = DiagnosticKind(
    "C070", .error,
    zh: "`{0}` 缺“{1}”一行，而{2}。请补上这一行{3}",
    en: "`{0}` has no row for “{1}”, but {2}; add the row{3}", keywordsIn: [0, 2, 3])
  static let rowDead = DiagnosticKind(
    "C071", .error,
    zh: "`{0}` 的“{1}”一行永远用不到：{2}",
    en: "the row “{1}” of `{0}` is never used: {2}", keywordsIn: [0, 2])
  static let rowRepeated = DiagnosticKind(
    "C072", .error,
    zh: "`{0}` 的“{1}”一行写了两次",
    en: "`{0}` has two rows for “{1}”", keywordsIn: [0])

  // MARK: Tables of rules

  static let rulesOverlap = DiagnosticKind(
    "C330", .error,
    zh: "`{0}` 的 `{1}` 和 `{2}` 可能同时符合，例如{3}。请改正条件，或用 `hit_policy` 写明以哪一条为准",
    en:
      "`{1}` and `{2}` of `{0}` can fit one case: {3}; mend the conditions, or say by `hit_policy` which of them counts",
    keywordsIn: [0])
  static let rulesDisagree = DiagnosticKind(
    "C331", .error,
    zh: "`{0}` 的 `{1}` 和 `{2}` 可能同时符合，值却不同，例如{3}。多条符合时值须一致",
    en: "`{1}` and `{2}` of `{0}` can fit one case and give different values: {3}; under `any` they must give the same",
    keywordsIn: [0])
  static let rulesLeaveGap = DiagnosticKind(
    "C332", .error,
    zh: "`{0}` 没有一条符合这样的案件：{1}。请补上；文件没有规定的写 `unstated`，允许查不到的写 `partial: true`",
    en:
      "no rule of `{0}` fits this case: {1}; add one, with `unstated` where the text leaves it open, or write `partial: true`",
    keywordsIn: [0])
  static let ruleUnreachable = DiagnosticKind(
    "C333", .error,
    zh: "`{0}` 的 `{1}` 永远用不到：{2}",
    en: "`{1}` of `{0}` never counts: {2}", keywordsIn: [0])
  static let conditionNotConstant = DiagnosticKind(
    "C334", .error,
    zh: "规则里的条件只能写固定的值：等于、大小、区间、几个值之一、`not(…)`、`-`。`{0}` 要到办案时才能算",
    en:
      "a condition of a rule compares with fixed values: equal, more, less, an interval, one of several, `not(…)`, `-`; `{0}` has to be computed for each case"
  )
  static let choiceNeedsNumbers = DiagnosticKind(
    "C335", .error,
    zh: "`{0}` 要比较或相加各条的值，“{1}”的值是{2}，不能这样算",
    en: "`{0}` compares or adds up values, which “{1}” does not allow: its values are {2}", keywordsIn: [0])
  static let rulesNotAnalysed = DiagnosticKind(
    "C336", .warning,
    zh: "`{0}` 的条件组合太多，没有逐一核对是否重叠、有无遗漏。请把表分开",
    en: "`{0}` has too many combinations of conditions to look for overlaps and gaps; split the table", keywordsIn: [0])
  static let valueNotInOrder = DiagnosticKind(
    "C337", .error,
    zh: "`value_order` 没有列出 `{0}` 的值 {1}，分不出先后",
    en: "`value_order` does not list {1}, the value of `{0}`, so its place is not known")
  static let conditionNotQuoted = DiagnosticKind(
    "C338", .error,
    zh: "`{0}` 不是“{1}”可以有的值（{2}）。比较、区间要写在单引号里，如 `{3}`",
    en: "`{0}` is no value of “{1}” ({2}); a comparison or an interval stands in single quotes: `{3}`")

  // MARK: Amount

  static let roundingUnproved = DiagnosticKind(
    "C080", .error,
    zh: "{0}，不是整分。请写明怎样取整（`rounding`）",
    en: "{0} is not whole in the smallest unit; say how it is rounded (`rounding`)")
  static let baseMissing = DiagnosticKind(
    "C081", .error,
    zh: "“{0}”按百分比计算，须写明以哪个数为基数（`of: running` 或前面某一步）",
    en: "“{0}” is a percentage and must say of what (`of: running` or an earlier step)")
  static let sumNegative = DiagnosticKind(
    "C082", .error,
    zh: "“{0}”之后金额可能小于 0。请写 `not_below`，并写明为 0 时准予还是不予（`zero`）",
    en: "the sum may be below 0 after “{0}”; write `not_below`, and what a sum of 0 means (`zero`)")
  static let baseLater = DiagnosticKind(
    "C083", .error,
    zh: "“{0}”以 `{1}` 为基数，而这一步不在它前面",
    en: "“{0}” is a percentage of `{1}`, which does not come before it")
  static let sumEmpty = DiagnosticKind(
    "C084", .error,
    zh: "“{0}”之前还没有数。请先用 `take` 取一个数",
    en: "there is no sum yet before “{0}”; `take` one first")
  static let zeroUndecided = DiagnosticKind(
    "C085", .error,
    zh: "金额可能为 0，须写明那时准予还是不予（`zero: granted` 或 `zero: denied`）",
    en: "the sum may be 0; say whether it is then granted or denied (`zero: granted` or `zero: denied`)")

  static let valuesCheckingKinds: [DiagnosticKind] = [
    .tableGap, .rowDead, .rowRepeated, .rulesOverlap, .rulesDisagree, .rulesLeaveGap, .ruleUnreachable,
    .conditionNotConstant, .choiceNeedsNumbers, .rulesNotAnalysed, .valueNotInOrder, .conditionNotQuoted,
    .roundingUnproved, .baseMissing, .sumNegative, .baseLater, .sumEmpty, .zeroUndecided,
  ]
}
