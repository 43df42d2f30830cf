import YijuDiagnostics

/// Days and spans, checks and classes.
extension DiagnosticKind {
  // MARK: Time

  static let asOfMissing = DiagnosticKind(
    "C030", .error,
    zh: "“{0}”随时间变化，必须写明看哪一天（`as_of`）。可选的日子：{1}",
    en: "“{0}” varies with time, so the day must be named (`as_of`); the days to choose from: {1}")
  static let asOfSenseless = DiagnosticKind(
    "C031", .error,
    zh: "“{0}”不随时间变化，`as_of` 没有意义，请删去",
    en: "“{0}” does not vary with time, so `as_of` means nothing here; remove it")
  static let rollMissing = DiagnosticKind(
    "C032", .error,
    zh: "期限“{0}”没写末日休假是否顺延。请写 {1}",
    en: "the deadline “{0}” does not say what happens when its last day is a rest day; write {1}", keywordsIn: [1])
  static let noSuchDayMissing = DiagnosticKind(
    "C033", .error,
    zh: "“{0}”按 `{1}` 数{2}，须写明没有对应日时怎么办：`no_such_day: month_end`",
    en:
      "“{0}” is counted in {2} by `{1}`, which must say what stands for a day the month does not have: `no_such_day: month_end`"
  )
  static let datesLeaveHole = DiagnosticKind(
    "C034", .error,
    zh: "`{0}` 在 {1} 至 {2} 没有值",
    en: "`{0}` has no value from {1} to {2}", keywordsIn: [0])
  static let datesOverlap = DiagnosticKind(
    "C035", .error,
    zh: "`{0}` 在 {1} 同时有两个值（{2} 和 {3}）。请检查前一个的 `to`",
    en: "`{0}` has two values on {1} ({2} and {3}); check the `to` of the first", keywordsIn: [0])
  static let datesReversed = DiagnosticKind(
    "C036", .error,
    zh: "`to`（{1}）早于 `from`（{0}）",
    en: "`to` ({1}) is before `from` ({0})")
  static let byMissing = DiagnosticKind(
    "C037", .error,
    zh: "`{0}` {1}，必须写明按哪个日子取值（`by`）。可选的日子：{2}",
    en: "`{0}` {1}, so it must say by which day a value is taken (`by`); the days to choose from: {2}", keywordsIn: [0])
  static let bySuperfluous = DiagnosticKind(
    "C038", .error,
    zh: "`{0}` 只有一个值，也没有截止日，`by` 没有意义，请删去",
    en: "`{0}` has one value and no end, so `by` means nothing; remove it", keywordsIn: [0])
  static let pairedByDiffer = DiagnosticKind(
    "C039", .warning,
    zh: "“{0}”按{1}取值，“{2}”却按{3}取值，可能错配。请合用一个 cohort",
    en: "“{0}” is taken by {1} but “{2}” by {3}, so the pair may not match; use one cohort for both")
  static let datesBeginLate = DiagnosticKind(
    "C040", .error,
    zh: "`{0}` 最早的值自 {1} 起，而{2}可能更早，那时没有值",
    en: "the first value of `{0}` applies from {1}, but {2} can be earlier and would have none", keywordsIn: [0])

  // MARK: Months

  static let monthsInOtherUnit = DiagnosticKind(
    "C370", .error,
    zh: "“{0}”由月份清单推算，单位只能是 `month`（月），不是 `{1}`",
    en: "“{0}” is counted from a list of months: its unit is `month`, not `{1}`", keywordsIn: [1])
  static let monthsOfOtherNature = DiagnosticKind(
    "C371", .error,
    zh: "“{0}”的数法是 `{1}`，性质应当是 `{2}`：累计数只增不减，连续数断缴后重新数起",
    en: "“{0}” is counted by `{1}`, so its nature is `{2}`: a total never falls, a run starts again after a gap",
    keywordsIn: [1, 2])

  static let remedyIncomplete = DiagnosticKind(
    "C410", .warning,
    zh: "救济途径“{0}”缺 {1}：没有机关、期限和依据，就不能写进不予的告知书",
    en: "the remedy “{0}” lacks {1}: without body, period and basis no refusal can be written with it", keywordsIn: [1])
  static let remedyOrderUnfit = DiagnosticKind(
    "C460", .error, zh: "救济途径“{0}”不能写须先经 `{1}`：{2}", en: "the remedy “{0}” cannot come after `{1}`: {2}")

  // MARK: Checks

  static let atMostZero = DiagnosticKind(
    "C050", .error,
    zh: "`at_most` 连同本次计算，{0} 次谁也通不过。不许有先例请写 `exists: false`",
    en: "`at_most` counts this case too, so nobody passes {0}; to allow no earlier entry write `exists: false`")
  static let yearUndefined = DiagnosticKind(
    "C051", .error,
    zh: "“{0}”没有写明按哪个日期算年份。请写 `same_year`，并说明理由",
    en: "“{0}” does not say by which date the year is told; write `same_year` and give the reason")
  static let monthUndefined = DiagnosticKind(
    "C450", .error,
    zh: "“{0}”没有写明按哪个日期算月份。请写 `same_month`，并说明理由",
    en: "“{0}” does not say by which date the month is told; write `same_month` and give the reason")
  static let thisCaseLacksField = DiagnosticKind(
    "C052", .error,
    zh: "`{0}` 用到 `{1}`，但 `{2}` 的 `this_case` 没有这一项，无法判断本次是否计入",
    en: "`{0}` uses `{1}`, but `this_case` of `{2}` does not have it, so it is unclear whether this case counts",
    keywordsIn: [0])
  static let presumeUnexplained = DiagnosticKind(
    "C054", .error,
    zh: "推定“{0}”须有解释（`interpretations`）：为什么可以推定",
    en: "presuming “{0}” needs an interpretation: why may it be presumed")
  static let anyOnlyConditional = DiagnosticKind(
    "C055", .warning,
    zh: "`any` 的每一支都带 `when`，可能一支也不适用：那时为不符合。请确认，或加一支无条件的",
    en: "every way of this `any` has a `when`, so none may apply, which means not met; make sure, or add one without")
  static let checksContradict = DiagnosticKind(
    "C056", .error,
    zh: "`{0}` 要求{1}，`{2}` 又要求{3}：谁也通不过",
    en: "`{0}` asks for {1} and `{2}` for {3}: nobody can meet both", keywordsIn: [0, 2])
  static let patternImpossible = DiagnosticKind(
    "C057", .error,
    zh: "{0}",
    en: "{0}")
  static let findingComputed = DiagnosticKind(
    "C058", .error,
    zh: "认定“{0}”只能由人作出，不能写公式",
    en: "the finding “{0}” is made by a person and cannot be computed")

  // MARK: Classes of applicants

  static let classesAbsent = DiagnosticKind(
    "C360", .error,
    zh: "`class` 指申领人类别，本政策没有写 `classes`",
    en: "`class` stands for the class of the applicant, but this policy has no `classes`")
  static let classNameTaken = DiagnosticKind(
    "C361", .error,
    zh: "`{0}` 不能作{1}的编号：政策分申领人类别（`classes`）时它另有所指，请改名",
    en: "`{0}` cannot be the id of a {1}: it means something else in a policy with `classes`; rename it")
  static let classTestUnfit = DiagnosticKind(
    "C362", .error,
    zh: "“{0}”判断类别（`class`）只能用 `one_of` 或 `none_of`，也没有 `as_of` 和 `presume`",
    en: "“{0}” tests `class`, which goes with `one_of` or `none_of` only, and with no `as_of` or `presume`")
  static let classOutOfReach = DiagnosticKind(
    "C363", .error,
    zh: "`{0}` 按类别（`class`）取值，而“{1}”不分类别：它在知道符合哪一类之前就要用到",
    en: "`{0}` is taken by `class`, but “{1}” is the same for all classes and is needed before one is known to hold")
  static let classShutOut = DiagnosticKind(
    "C364", .error,
    zh: "“{0}”这一类永远不会符合：`{1}` 不许这一类",
    en: "the class “{0}” can never hold: `{1}` does not let it pass", keywordsIn: [1])
  static let classesOverlap = DiagnosticKind(
    "C365", .error,
    zh: "同一人可能既是“{0}”又是“{1}”，而两类金额不同。请写 `classes_prefer`：`highest_amount`（取高的）或 `first`（按先后）",
    en: "somebody may be both “{0}” and “{1}”, which give different amounts; write `classes_prefer`: `highest_amount`, "
      + "or `first` for the order of the file")
  static let preferenceIdle = DiagnosticKind(
    "C366", .warning,
    zh: "`classes_prefer` 不起作用：各类不会同时符合，或者金额相同",
    en: "`classes_prefer` decides nothing: no two classes can hold together and give different amounts")

  static let checksCheckingKinds: [DiagnosticKind] = [
    .asOfMissing, .asOfSenseless, .rollMissing, .noSuchDayMissing, .datesLeaveHole, .datesOverlap,
    .datesReversed, .byMissing, .bySuperfluous, .pairedByDiffer, .datesBeginLate, .monthsInOtherUnit,
    .monthsOfOtherNature, .remedyIncomplete, .remedyOrderUnfit, .atMostZero, .yearUndefined, .monthUndefined,
    .thisCaseLacksField,
    .presumeUnexplained, .anyOnlyConditional, .checksContradict, .patternImpossible, .findingComputed,
    .classesAbsent, .classNameTaken, .classTestUnfit, .classOutOfReach, .classShutOut, .classesOverlap,
    .preferenceIdle,
  ]
}
