package import YijuDiagnostics

extension DiagnosticKind {
  // MARK: Identity

  static let calendarMissing = DiagnosticKind(
    "C001", .error,
    zh: "“{0}”要用到工作日，政策须写明用哪一部日历（`calendar`）",
    en: "“{0}” depends on working days, so the policy must name its `calendar`")
  static let idReserved = DiagnosticKind(
    "C003", .error,
    zh: "`{0}` 不能作{1}的编号：它是算式里的保留字",
    en: "`{0}` cannot be the id of a {1}: it is a reserved word of expressions")
  static let checkIDRepeated = DiagnosticKind(
    "C004", .error,
    zh: "条件编号 `{0}` 用了两次：不论在哪一组，全文只能用一次",
    en: "the check id `{0}` is used twice: it is unique in the policy, whatever group it sits in")
  static let endOfForceMissing = DiagnosticKind(
    "C005", .error,
    zh: "没有写失效日。文件没有规定时请写 `to: unstated`",
    en: "the last day in force is not written; where the document does not say it, write `to: unstated`")
  static let publicationMissing = DiagnosticKind(
    "C006", .error,
    zh: "`sources.{0}` 就是本政策的文件，须写公布日 `published_on`；查不到时写 `unstated`",
    en:
      "`sources.{0}` is the document of this policy and must say `published_on`; write `unstated` if it cannot be found"
  )
  static let selectingFactUnfit = DiagnosticKind(
    "C007", .error,
    zh: "`selected_by` 须是日期，“{0}”是{1}",
    en: "`selected_by` must name a date, but “{0}” is {1}")
  static let retroactive = DiagnosticKind(
    "C008", .note,
    zh: "{0} {1} 公布，自 {2} 适用：此间的案件可能要重新决定",
    en: "{0} was published on {1} and applies from {2}: cases in between may have to be decided again")
  static let sourceStale = DiagnosticKind(
    "C009", .warning,
    zh: "`sources.{0}` 上次核对是 {1}，比本文件最近写到的核对日或公布日 {2} 早一年以上，请重新核对",
    en:
      "`sources.{0}` was last checked on {1}, more than a year before the newest date of this file, {2}; check it again"
  )

  // MARK: Names

  static let nameUnknown = DiagnosticKind(
    "C010", .error,
    zh: "没有名为 `{0}` 的{1}{2}",
    en: "there is no {1} named `{0}`{2}")
  static let elementOfOtherKind = DiagnosticKind(
    "C011", .error,
    zh: "这里要写{0}的名字，`{1}` 是{2}{3}",
    en: "a {0} is needed here, but `{1}` is a {2}{3}")
  static let numberInTest = DiagnosticKind(
    "C012", .error,
    zh: "`{0}` 直接写了 {1}。请放进 `parameters` 并注明依据，这里只写它的名字",
    en: "`{0}` contains {1} itself; put it into `parameters` with its cite and write its name here")
  static let elementUnused = DiagnosticKind(
    "C013", .warning,
    zh: "{0} `{1}` 没有任何地方用到",
    en: "the {0} `{1}` is used nowhere")
  static let circular = DiagnosticKind(
    "C014", .error,
    zh: "{0}：互相依赖，算不出来",
    en: "{0}: this goes round in a circle and cannot be computed")
  static let nameAmbiguous = DiagnosticKind(
    "C015", .error,
    zh: "`{0}` 既是{1}又是{2}，算式里分不清，请给其中一个改名",
    en: "`{0}` is both a {1} and a {2}, which an expression cannot tell apart; rename one of them")

  // MARK: Types and units

  static let unitUnknown = DiagnosticKind(
    "C020", .error,
    zh: "`{0}` 不能作{1}的单位。可用：{2}",
    en: "`{0}` is no unit of {1}; use one of {2}")
  static let unitClash = DiagnosticKind(
    "C021", .error,
    zh: "拿“{0}”（{1}）和“{2}”（{3}）放在一起算。请检查单位",
    en: "“{0}” ({1}) is combined with “{2}” ({3}); check the units")
  static let typeUnfit = DiagnosticKind(
    "C022", .error,
    zh: "这里要用{0}，“{1}”是{2}",
    en: "this needs {0}, but “{1}” is {2}")
  static let changesUnfit = DiagnosticKind(
    "C430", .error,
    zh: "“{0}”{1}，这里的 `changes` 没有意义",
    en: "“{0}” {1}: this `changes` makes no sense")
  static let spellingRepeated = DiagnosticKind(
    "C025", .error,
    zh: "“{0}”在等级 `{1}` 里出现两次，分不清指哪一级",
    en: "“{0}” occurs twice in the scale `{1}`, so that it is unclear which level it means")
  static let wordUnknown = DiagnosticKind(
    "C026", .error,
    zh: "“{0}”的取值里没有“{1}”{2}。可用：{3}",
    en: "“{1}” is not among the words of “{0}”{2}; use one of {3}")
  static let testMissing = DiagnosticKind(
    "C028", .error,
    zh: "“{0}”是{1}，不能只问是否，须写 `require`（或 `one_of`）",
    en: "“{0}” is {1}, not a yes/no fact, and needs `require` (or `one_of`)")
  static let unitMissing = DiagnosticKind(
    "C029", .error,
    zh: "“{0}”是{1}，须写 `unit`。可用：{2}",
    en: "“{0}” is {1} and needs a `unit`; use one of {2}")

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
    en: "the deadline “{0}” does not say what happens when its last day is a rest day; write {1}")
  static let noSuchDayMissing = DiagnosticKind(
    "C033", .error,
    zh: "“{0}”按 `{1}` 数{2}，须写明没有对应日时怎么办：`no_such_day: month_end`",
    en:
      "“{0}” is counted in {2} by `{1}`, which must say what stands for a day the month does not have: `no_such_day: month_end`"
  )
  static let datesLeaveHole = DiagnosticKind(
    "C034", .error,
    zh: "`{0}` 在 {1} 至 {2} 没有值",
    en: "`{0}` has no value from {1} to {2}")
  static let datesOverlap = DiagnosticKind(
    "C035", .error,
    zh: "`{0}` 在 {1} 同时有两个值（{2} 和 {3}）。请检查前一个的 `to`",
    en: "`{0}` has two values on {1} ({2} and {3}); check the `to` of the first")
  static let datesReversed = DiagnosticKind(
    "C036", .error,
    zh: "`to`（{1}）早于 `from`（{0}）",
    en: "`to` ({1}) is before `from` ({0})")
  static let byMissing = DiagnosticKind(
    "C037", .error,
    zh: "`{0}` {1}，必须写明按哪个日子取值（`by`）。可选的日子：{2}",
    en: "`{0}` {1}, so it must say by which day a value is taken (`by`); the days to choose from: {2}")
  static let bySuperfluous = DiagnosticKind(
    "C038", .error,
    zh: "`{0}` 只有一个值，也没有截止日，`by` 没有意义，请删去",
    en: "`{0}` has one value and no end, so `by` means nothing; remove it")
  static let pairedByDiffer = DiagnosticKind(
    "C039", .warning,
    zh: "“{0}”按{1}取值，“{2}”却按{3}取值，可能错配。请合用一个 cohort",
    en: "“{0}” is taken by {1} but “{2}” by {3}, so the pair may not match; use one cohort for both")
  static let datesBeginLate = DiagnosticKind(
    "C040", .error,
    zh: "`{0}` 最早的值自 {1} 起，而{2}可能更早，那时没有值",
    en: "the first value of `{0}` applies from {1}, but {2} can be earlier and would have none")

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
    en: "`{0}` uses `{1}`, but `this_case` of `{2}` does not have it, so it is unclear whether this case counts")
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
    en: "`{0}` asks for {1} and `{2}` for {3}: nobody can meet both")
  static let patternImpossible = DiagnosticKind(
    "C057", .error,
    zh: "{0}",
    en: "{0}")
  static let findingComputed = DiagnosticKind(
    "C058", .error,
    zh: "认定“{0}”只能由人作出，不能写公式",
    en: "the finding “{0}” is made by a person and cannot be computed")

  // MARK: Tables

  static let tableGap = DiagnosticKind(
    "C070", .error,
    zh: "`{0}` 缺“{1}”一行，而{2}。请补上这一行{3}",
    en: "`{0}` has no row for “{1}”, but {2}; add the row{3}")
  static let rowDead = DiagnosticKind(
    "C071", .error,
    zh: "`{0}` 的“{1}”一行永远用不到：{2}",
    en: "the row “{1}” of `{0}` is never used: {2}")
  static let rowRepeated = DiagnosticKind(
    "C072", .error,
    zh: "`{0}` 的“{1}”一行写了两次",
    en: "`{0}` has two rows for “{1}”")

  // MARK: Tables of rules

  static let rulesOverlap = DiagnosticKind(
    "C330", .error,
    zh: "`{0}` 的 `{1}` 和 `{2}` 可能同时符合，例如{3}。请改正条件，或用 `hit_policy` 写明以哪一条为准",
    en:
      "`{1}` and `{2}` of `{0}` can fit one case: {3}; mend the conditions, or say by `hit_policy` which of them counts"
  )
  static let rulesDisagree = DiagnosticKind(
    "C331", .error,
    zh: "`{0}` 的 `{1}` 和 `{2}` 可能同时符合，值却不同，例如{3}。多条符合时值须一致",
    en: "`{1}` and `{2}` of `{0}` can fit one case and give different values: {3}; under `any` they must give the same")
  static let rulesLeaveGap = DiagnosticKind(
    "C332", .error,
    zh: "`{0}` 没有一条符合这样的案件：{1}。请补上；文件没有规定的写 `unstated`，允许查不到的写 `partial: true`",
    en:
      "no rule of `{0}` fits this case: {1}; add one, with `unstated` where the text leaves it open, or write `partial: true`"
  )
  static let ruleUnreachable = DiagnosticKind(
    "C333", .error,
    zh: "`{0}` 的 `{1}` 永远用不到：{2}",
    en: "`{1}` of `{0}` never counts: {2}")
  static let conditionNotConstant = DiagnosticKind(
    "C334", .error,
    zh: "规则里的条件只能写固定的值：等于、大小、区间、几个值之一、`not(…)`、`-`。`{0}` 要到办案时才能算",
    en:
      "a condition of a rule compares with fixed values: equal, more, less, an interval, one of several, `not(…)`, `-`; `{0}` has to be computed for each case"
  )
  static let choiceNeedsNumbers = DiagnosticKind(
    "C335", .error,
    zh: "`{0}` 要比较或相加各条的值，“{1}”的值是{2}，不能这样算",
    en: "`{0}` compares or adds up values, which “{1}” does not allow: its values are {2}")
  static let rulesNotAnalysed = DiagnosticKind(
    "C336", .warning,
    zh: "`{0}` 的条件组合太多，没有逐一核对是否重叠、有无遗漏。请把表分开",
    en: "`{0}` has too many combinations of conditions to look for overlaps and gaps; split the table")
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

  // MARK: Citations

  static let quoteNotFound = DiagnosticKind(
    "C101", .error,
    zh: "引文“{0}”在 `{1}` 中找不到。{2}",
    en: "the quote “{0}” does not occur in `{1}`; {2}")
  static let clauseUnknown = DiagnosticKind(
    "C102", .error,
    zh: "没有 `{0}`。{1}",
    en: "there is no `{0}`; {1}")
  static let clauseUncovered = DiagnosticKind(
    "C103", .error,
    zh: "`{0}` 没有任何条目引用，也没有列入 `set_aside`",
    en: "`{0}` is cited by no element and not listed in `set_aside`")
  static let clauseCitedAndSetAside = DiagnosticKind(
    "C104", .error,
    zh: "`{0}` 既被执行（{1}）又被列为不执行。请用不同的引文分开",
    en: "`{0}` is both carried out ({1}) and set aside; tell the two apart by different quotes")
  static let lawOutsideForce = DiagnosticKind(
    "C105", .warning,
    zh: "案件可能在 {0}，那时所引《{1}》{2}。请一并引用当时的法律",
    en: "a case may be of {0}, when “{1}” {2}; cite the law of that time as well")
  static let interpretationUnused = DiagnosticKind(
    "C106", .error,
    zh: "解释 `{0}` 没有条目引用",
    en: "no element refers to the interpretation `{0}`")

  // MARK: Procedure

  static let stepLater = DiagnosticKind(
    "C120", .error,
    zh: "“{0}”要等 `{1}` 完成，而那一步不在它前面",
    en: "“{0}” waits for `{1}`, which does not come before it")
  static let findingRepeated = DiagnosticKind(
    "C121", .error,
    zh: "认定 `{0}` 写了两次：一项认定只能在一处作出",
    en: "the finding `{0}` is declared twice: a finding is made in one place")
  static let findingWordsEqual = DiagnosticKind(
    "C122", .error,
    zh: "认定 `{0}` 的 `good` 和 `bad` 是同一个词，分不出结果",
    en: "`good` and `bad` of the finding `{0}` are the same word, so they tell nothing apart")
  static let returnToNobody = DiagnosticKind(
    "C123", .error,
    zh: "“{0}”退回给 `{1}`，而它之前没有 `{1}` 办的步骤：退回去就没有下一步",
    en: "“{0}” sends the file back to `{1}`, who has no step before it, so nothing would follow")
  static let failureLeadsNowhere = DiagnosticKind(
    "C124", .warning,
    zh: "“{0}”可能是“{1}”，却没写那时怎么办。请写 `on_fail`；文件没有规定的写 `outcome: unstated`",
    en:
      "“{0}” can come to “{1}” and does not say what then; write `on_fail`, with `outcome: unstated` where the text is silent"
  )
  static let windowTooShort = DiagnosticKind(
    "C125", .warning,
    zh: "“{0}”只有约 {1} 个月，而“{2}”两次开放之间有 {3} 个月：有人可能一次也赶不上",
    en: "“{0}” lasts about {1} months, but “{2}” opens up to {3} months apart: some may never find it open")
  static let formFromNowhere = DiagnosticKind(
    "C126", .warning,
    zh: "“{0}”要用 `{1}`，而前面没有哪一步交来或者出具它",
    en: "“{0}” needs `{1}`, which no step before it hands in or produces")

  static let wordRepeated = DiagnosticKind(
    "C367", .error,
    zh: "“{0}”在这里写了两次{1}",
    en: "“{0}” stands here twice{1}")
  static let presumeThroughout = DiagnosticKind(
    "C368", .error,
    zh: "“{0}”要看一段时间里的每一天，不能推定：一天没有填，就要补填",
    en: "“{0}” looks at every day of a stretch, of which nothing can be presumed: a day that is not given is asked for")
  static let stepStartsAfterLater = DiagnosticKind(
    "C350", .error,
    zh: "“{0}”要在 `{1}` 之后开始，而那一步不写在它前面。先办的写在前面，绕成一圈的哪一步也开始不了",
    en: "“{0}” starts after `{1}`, which does not stand before it; steps in a circle could never start")
  static let stepUnreachable = DiagnosticKind(
    "C351", .error,
    zh: "“{0}”永远轮不到：程序在它前面的“{1}”已经办结",
    en: "“{0}” is never reached: the procedure ends at “{1}” before it")
  static let stepLeadsNowhere = DiagnosticKind(
    "C352", .error,
    zh: "“{0}”办完以后没有下一步。写明哪一步 `starts_after` 它；办到这里为止的，写 `ends: true`",
    en: "nothing follows “{0}”; say which step starts after it, or that the procedure `ends` there")
  static let paperNeverAskedFor = DiagnosticKind(
    "C353", .warning,
    zh: "“{0}”（`{1}`）列为材料，却没有哪一步要人交来、出具或者签字",
    en: "“{0}” (`{1}`) is listed, but no step asks for it, produces it or has it signed")
  static let procedureOtherCalendar = DiagnosticKind(
    "C354", .error,
    zh: "办理程序的时限照本政策的日历数，数法 `{0}` 用的却是日历 `{1}`",
    en: "limits of the procedure are counted by the policy's own calendar; `{0}` uses `{1}`")
  static let procedureTooLong = DiagnosticKind(
    "C355", .error,
    zh: "办理程序有 {0} 步，最多 {1} 步",
    en: "the procedure has {0} steps; at most {1} can be followed")
  static let windowShorterThanSteps = DiagnosticKind(
    "C356", .warning,
    zh: "“{0}”只有 {1}，而“{2}”办完以后到“{3}”办完，公示和时限用满要 {4}：从 {5} 数起，哪怕天天上班也要到 {6}，最后一日却是 {7}",
    en:
      "“{0}” is {1}, but from “{2}” to “{3}” postings and limits can take {4}: counted from {5} that ends on {6} even if every day were worked, and the last day is {7}"
  )
  static let daySetTwice = DiagnosticKind(
    "C357", .error,
    zh: "“{0}”写的 `{1}` 已经由“{2}”定下：一个日子只能由一步来定",
    en: "`{1}`, which “{0}” sets, is already set by “{2}”; a day is set by one step")

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
    en: "the class “{0}” can never hold: `{1}` does not let it pass")
  static let classesOverlap = DiagnosticKind(
    "C365", .error,
    zh: "同一人可能既是“{0}”又是“{1}”，而两类金额不同。请写 `classes_prefer`：`highest_amount`（取高的）或 `first`（按先后）",
    en: "somebody may be both “{0}” and “{1}”, which give different amounts; write `classes_prefer`: `highest_amount`, "
      + "or `first` for the order of the file")
  static let preferenceIdle = DiagnosticKind(
    "C366", .warning,
    zh: "`classes_prefer` 不起作用：各类不会同时符合，或者金额相同",
    en: "`classes_prefer` decides nothing: no two classes can hold together and give different amounts")

  // MARK: Months

  static let monthsInOtherUnit = DiagnosticKind(
    "C370", .error,
    zh: "“{0}”由月份清单推算，单位只能是 `month`（月），不是 `{1}`",
    en: "“{0}” is counted from a list of months: its unit is `month`, not `{1}`")
  static let monthsOfOtherNature = DiagnosticKind(
    "C371", .error,
    zh: "“{0}”的数法是 `{1}`，性质应当是 `{2}`：累计数只增不减，连续数断缴后重新数起",
    en: "“{0}” is counted by `{1}`, so its nature is `{2}`: a total never falls, a run starts again after a gap")

  static let remedyIncomplete = DiagnosticKind(
    "C410", .warning,
    zh: "救济途径“{0}”缺 {1}：没有机关、期限和依据，就不能写进不予的告知书",
    en: "the remedy “{0}” lacks {1}: without body, period and basis no refusal can be written with it")

  static let remedyOrderUnfit = DiagnosticKind(
    "C460", .error, zh: "救济途径“{0}”不能写须先经 `{1}`：{2}", en: "the remedy “{0}” cannot come after `{1}`: {2}")

  /// Every kind of diagnostic this pass can raise, by code.
  package static let policyCheckingKinds: [DiagnosticKind] = [
    .calendarMissing, .idReserved, .checkIDRepeated, .endOfForceMissing, .publicationMissing,
    .selectingFactUnfit, .retroactive, .sourceStale,
    .nameUnknown, .elementOfOtherKind, .numberInTest, .elementUnused, .circular, .nameAmbiguous,
    .unitUnknown, .unitClash, .typeUnfit, .spellingRepeated, .wordUnknown,
    .testMissing, .unitMissing,
    .asOfMissing, .asOfSenseless, .rollMissing, .noSuchDayMissing, .datesLeaveHole, .datesOverlap, .datesReversed,
    .byMissing, .bySuperfluous, .pairedByDiffer, .datesBeginLate,
    .atMostZero, .yearUndefined, .thisCaseLacksField, .presumeUnexplained, .anyOnlyConditional, .checksContradict,
    .patternImpossible, .findingComputed,
    .tableGap, .rowDead, .rowRepeated,
    .roundingUnproved, .baseMissing, .sumNegative, .baseLater, .sumEmpty, .zeroUndecided,
    .quoteNotFound, .clauseUnknown, .clauseUncovered, .clauseCitedAndSetAside, .lawOutsideForce, .interpretationUnused,

    .stepLater, .findingRepeated, .findingWordsEqual, .returnToNobody, .failureLeadsNowhere, .windowTooShort,
    .formFromNowhere,
    .rulesOverlap, .rulesDisagree, .rulesLeaveGap, .ruleUnreachable, .conditionNotConstant, .choiceNeedsNumbers,
    .rulesNotAnalysed, .valueNotInOrder, .conditionNotQuoted,
    .stepStartsAfterLater, .stepUnreachable, .stepLeadsNowhere, .paperNeverAskedFor,
    .procedureOtherCalendar, .procedureTooLong, .windowShorterThanSteps, .daySetTwice,
    .classesAbsent, .classNameTaken, .classTestUnfit, .classOutOfReach, .classShutOut, .classesOverlap, .preferenceIdle,
    .wordRepeated, .presumeThroughout, .monthsInOtherUnit, .monthsOfOtherNature, .remedyIncomplete, .changesUnfit,
    .monthUndefined, .remedyOrderUnfit,
  ]
}
