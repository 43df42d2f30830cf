// swift-format-ignore-file
// Made from docs/diagnostics by PagesTests: RECORD=1 swift test --filter YijuDiagnosticPagesTests

/// The pages under `docs/diagnostics`, one per diagnostic code.
///
/// ```swift
/// DiagnosticPages.page("P015")  // "# P015 键重复 · key given twice …"
/// ```
public enum DiagnosticPages {
  /// The codes that have a page, sorted.
  public static var codes: [String] {
    [
      "C001",
      "C003",
      "C004",
      "C005",
      "C006",
      "C007",
      "C008",
      "C009",
      "C010",
      "C011",
      "C012",
      "C013",
      "C014",
      "C015",
      "C020",
      "C021",
      "C022",
      "C025",
      "C026",
      "C028",
      "C029",
      "C030",
      "C031",
      "C032",
      "C033",
      "C034",
      "C035",
      "C036",
      "C037",
      "C038",
      "C039",
      "C040",
      "C050",
      "C051",
      "C052",
      "C054",
      "C055",
      "C056",
      "C057",
      "C058",
      "C070",
      "C071",
      "C072",
      "C080",
      "C081",
      "C082",
      "C083",
      "C084",
      "C085",
      "C101",
      "C102",
      "C103",
      "C104",
      "C105",
      "C106",
      "C120",
      "C121",
      "C122",
      "C123",
      "C124",
      "C125",
      "C126",
      "C301",
      "C302",
      "C303",
      "C304",
      "C305",
      "C306",
      "C307",
      "C308",
      "C309",
      "C310",
      "C311",
      "C312",
      "C313",
      "C314",
      "C315",
      "C316",
      "C317",
      "C318",
      "C319",
      "C320",
      "C330",
      "C331",
      "C332",
      "C333",
      "C334",
      "C335",
      "C336",
      "C337",
      "C338",
      "C350",
      "C351",
      "C352",
      "C353",
      "C354",
      "C355",
      "C356",
      "C357",
      "C360",
      "C361",
      "C362",
      "C363",
      "C364",
      "C365",
      "C366",
      "C367",
      "C368",
      "C370",
      "C371",
      "C410",
      "C420",
      "C421",
      "C430",
      "C440",
      "C441",
      "C450",
      "C460",
      "C461",
      "C462",
      "C470",
      "C471",
      "C472",
      "C490",
      "C491",
      "E001",
      "E002",
      "E003",
      "E004",
      "E005",
      "E006",
      "E007",
      "E008",
      "E009",
      "E010",
      "E011",
      "E012",
      "E013",
      "E014",
      "E015",
      "E016",
      "E017",
      "E018",
      "E019",
      "E030",
      "E031",
      "E032",
      "E033",
      "E034",
      "E035",
      "E036",
      "E037",
      "E038",
      "E039",
      "E040",
      "E041",
      "E050",
      "E060",
      "E070",
      "P001",
      "P002",
      "P003",
      "P004",
      "P005",
      "P006",
      "P007",
      "P008",
      "P009",
      "P010",
      "P011",
      "P012",
      "P013",
      "P014",
      "P015",
      "P016",
      "P017",
      "P018",
      "P019",
      "P020",
      "P021",
      "P022",
      "P023",
      "P024",
      "P025",
      "P026",
      "P027",
      "P028",
      "P029",
      "P030",
      "P031",
      "P032",
      "P033",
      "P034",
      "P035",
      "P039",
      "P040",
      "P041",
      "P042",
      "P043",
      "P101",
      "P102",
      "P103",
      "P104",
      "P105",
      "P106",
      "P107",
      "P108",
      "P109",
      "P110",
      "P111",
      "P112",
      "P113",
      "P114",
      "P115",
      "P116",
      "P117",
      "P118",
      "P119",
      "P120",
      "P122",
      "P123",
      "P124",
      "P125",
      "P126",
      "P127",
      "P128",
      "P130",
      "P131",
      "P132",
      "P133",
      "P134",
      "P135",
      "P136",
      "P201",
      "P202",
      "P203",
      "P204",
      "P205",
      "P206",
      "P207",
      "P208",
      "P209",
      "P210",
      "P211",
      "P212",
      "P213",
      "P214",
      "P215",
      "P216",
      "P217",
      "P218",
      "P219",
      "P301",
      "P302",
      "P303",
      "P304",
      "P305",
      "P306",
      "P307",
      "P308",
      "P309",
      "P310",
      "P311",
      "P312",
      "P313",
      "P314",
      "P315",
      "P330",
      "P331",
      "P360",
      "P361",
      "P362",
      "P390",
      "P391",
      "P392",
      "P393",
      "P394",
      "P395",
      "P396",
      "P397",
      "P398",
      "P400",
      "P401",
      "P402",
      "P403",
      "P404",
      "P405",
      "P406",
      "P407",
      "P408",
      "P409",
      "P410",
      "P411",
      "P412",
      "P413",
      "P414",
      "P415",
      "P416",
      "P417",
      "P418",
      "P420",
      "P425",
      "P426",
      "P427",
      "P428",
      "P429",
      "P430",
      "P436",
      "P460",
      "P461",
      "P501",
      "P502",
      "P503",
      "P504",
      "P505",
      "P506",
      "P507",
      "P508",
      "P509",
      "P510",
      "P511",
      "P512",
      "P513",
      "S001",
      "S002",
      "S003",
      "S004",
      "S005",
      "S006",
      "S007",
      "S030",
      "S031",
      "S040",
      "S041",
      "S042",
      "S043",
      "S044",
      "S045",
      "S050",
      "S051",
      "S052",
      "S053",
      "S054",
      "S055",
      "S060",
      "S061",
      "S070",
      "S071",
      "S072",
      "S073",
      "S074",
      "S075",
      "S076",
      "S080",
      "S081",
      "S090",
      "S091",
      "S092",
      "S100",
      "S101",
      "S102",
      "S103",
      "S104",
      "S105",
      "S106",
      "S107",
      "S108",
    ]
  }

  /// The page of a code, in Markdown with the Chinese text before the English; nil for a code that does not exist.
  ///
  /// - Complexity: O(*codes*).
  public static func page(_ code: String) -> String? {
    switch code {
    case "C001":
      #"""
      # C001 没有写日历 · no calendar

      末日遇休假顺延、以工作日计的时限、每月头几个工作日受理，都要知道哪天上班。政策须写明用哪一部日历；引擎没有默认的日历，也不按星期猜测。

      A last day that rolls, a limit in working days and a gate of working days all need to know on which days offices work. The policy names its calendar; there is no default and weekdays are not guessed.

      ## 例 Example

      ```yaml
      policy: example/skill-subsidy
      # 没有 calendar
      counting:
        civil: { …, last_day_off: next_working_day, calendar: policy }
      ```

      ## 改正 Corrected

      ```yaml
      policy: example/skill-subsidy
      calendar: cn
      ```

      """#
    case "C003":
      #"""
      # C003 编号是保留字 · id is a reserved word

      事实、参数和表的编号会写进算式。`in`、`and`、`not` 这样的词在算式里另有意思，不能作编号。

      Ids of facts, parameters and tables stand in expressions, where words such as `in`, `and` and `not` mean something else.

      ## 例 Example

      ```yaml
      parameters:
        in: { title: 期限, … }
      ```

      ## 改正 Corrected

      ```yaml
      parameters:
        period_in: { title: 期限, … }
      ```

      """#
    case "C004":
      #"""
      # C004 条件编号重复 · check id used twice

      结果和测试都用编号指一个条件，所以不论在哪一组，一个编号只能是一个条件。`when` 里的条件也不能和它们同名。

      Results and tests name a check by its id, so an id is one check in the whole policy, whatever group it sits in. Conditions under `when` may not take the id of a check either.

      ## 例 Example

      ```yaml
      checks:
        level: { title: 等级, … }
      amount:
        steps:
          extra: { when: { level: { fact: certificate.level, one_of: [三级] } }, … }
      ```

      ## 改正 Corrected

      ```yaml
      amount:
        steps:
          extra: { when: { is-level-3: { fact: certificate.level, one_of: [三级] } }, … }
      ```

      """#
    case "C005":
      #"""
      # C005 没有写失效日 · no last day in force

      “一直有效”和“忘了写”看上去一样，所以 `to` 不能省。文件没有规定失效日时写 `to: unstated`；结果会据此提示。

      “In force without end” and “forgotten” look alike, so `to` is never left out. Where the document sets no last day write `to: unstated`.

      ## 例 Example

      ```yaml
      in_force: { from: 2020-01-01, cites: notice/四 }
      ```

      ## 改正 Corrected

      ```yaml
      in_force: { from: 2020-01-01, to: unstated, cites: notice/四 }
      ```

      """#
    case "C006":
      #"""
      # C006 没有写公布日 · no day of publication

      按某日所知（`--as-known-on`）办案时，要知道本政策的文件何时公布。查不到时写 `unstated`，视为一直可知。

      To decide as known on a day one must know when the document of the policy was published. Write `unstated` if it cannot be found; it then counts as always known.

      ## 例 Example

      ```yaml
      sources:
        notice: { title: 通知, checked_on: 2026-01-10, … }
      ```

      ## 改正 Corrected

      ```yaml
      sources:
        notice: { title: 通知, published_on: 2019-12-20, checked_on: 2026-01-10, … }
      ```

      """#
    case "C007":
      #"""
      # C007 选择版本的事实不是日期 · selecting fact is no date

      由一个日期决定一件案件适用哪一版，所以 `selected_by` 只能是日期事实。

      A date decides which version a case falls under, so `selected_by` names a fact of type `date`.

      ## 例 Example

      ```yaml
      selected_by: certificate.level
      ```

      ## 改正 Corrected

      ```yaml
      selected_by: application.submitted_on
      ```

      """#
    case "C008":
      #"""
      # C008 追溯适用 · applies before it was published

      公布日晚于起始日是允许的，但起始日与公布日之间已经办结的案件可能要重新决定。这是提示，不是错误。

      A document may apply from a day before its publication; cases decided in between may then have to be decided again. This is a note, not an error.

      ## 例 Example

      ```yaml
      in_force: { from: 2024-01-01, to: 2024-12-31, cites: notice/一 }
      sources:
        notice: { published_on: 2024-05-08, … }
      ```

      ## 改正 Corrected

      ```yaml
      # 确认属于追溯的，不必改；否则更正日期
      in_force: { from: 2024-05-08, to: 2024-12-31, cites: notice/一 }
      ```

      """#
    case "C009":
      #"""
      # C009 来源久未核对 · source not checked lately

      文件可能已经修改或废止。引擎不看时钟，所以拿本文件里最近的核对日或公布日作参照：某个来源的核对日比它早一年以上，就提醒重新核对。

      A document may have been amended since. There is no clock here, so the newest day of checking or publication in the file is the reference: a source checked more than a year before it should be checked again.

      ## 例 Example

      ```yaml
      sources:
        law: { title: 示例法, checked_on: 2023-01-05, … }
        notice: { title: 通知, checked_on: 2026-01-10, … }
      ```

      ## 改正 Corrected

      ```yaml
      sources:
        law: { title: 示例法, checked_on: 2026-01-10, … }
      ```

      """#
    case "C010":
      #"""
      # C010 没有这个名字 · no such name

      引用的事实、日子、参数、表、数法、解释、机构、材料、步骤等必须在本政策或它沿用的底稿里写过。多半是打错了字，或忘了写那一条。

      A fact, day, parameter, table, counting rule, interpretation, office, paper or step that is referred to must be declared in the policy or a parent. Mostly it is a slip of the pen.

      ## 例 Example

      ```yaml
      within: claim_perod
      ```

      ## 改正 Corrected

      ```yaml
      within: claim_period
      ```

      """#
    case "C011":
      #"""
      # C011 名字指的是别的东西 · name of another kind

      名字是有的，但不是这里要的那一种。例如 `as_of` 要写 `days` 里起了名的日子，而不是日期事实。

      The name exists but names something else. `as_of`, for one, takes a day named in `days`, not a date fact.

      ## 例 Example

      ```yaml
      as_of: application.submitted_on
      ```

      ## 改正 Corrected

      ```yaml
      as_of: claim_day
      ```

      """#
    case "C012":
      #"""
      # C012 直接写了数 · a number in the place of a name

      法定的数只在 `parameters`、`tables` 或 `cohorts` 里出现一次，并注明依据；别处只写它的名字。这样改数只改一处，每个数都说得出出处。

      A number of the law stands once, in `parameters`, `tables` or `cohorts`, with its cite; everywhere else stands its name. Then a change is made in one place and every number says where it comes from.

      ## 例 Example

      ```yaml
      within: 6
      ```

      ## 改正 Corrected

      ```yaml
      parameters:
        claim_period: { title: 申领期限, type: period, unit: month, value: 6, cites: notice/二“6个月内” }
      # 条件里
      within: claim_period
      ```

      """#
    case "C013":
      #"""
      # C013 没有用到 · not used

      写了却没有用到的参数、表、日子或数法，多半说明某个条件漏写了，或写成了别的名字。这是提醒，政策仍可载入。

      A parameter, table, day or counting rule that nothing uses often means that a check is missing or names something else. The policy still loads.

      ## 例 Example

      ```yaml
      parameters:
        spare: { title: 备用, type: count, unit: month, value: 3, cites: notice/一 }
      ```

      ## 改正 Corrected

      ```yaml
      # 删去，或在条件里用上
      require: '>= spare'
      ```

      """#
    case "C014":
      #"""
      # C014 互相依赖 · in a circle

      一个事实由公式推出，公式又要用到它自己（直接或绕一圈），就算不出来。

      A fact that follows from a formula which needs the fact itself, directly or by a detour, cannot be computed.

      ## 例 Example

      ```yaml
      case.first: { …, formula: 'not(case.second)' }
      case.second: { …, formula: 'not(case.first)' }
      ```

      ## 改正 Corrected

      ```yaml
      case.first: { …, formula: 'not(case.second)' }
      case.second: { … }   # 由案件给出
      ```

      """#
    case "C015":
      #"""
      # C015 名字有两个意思 · name with two meanings

      算式里只写名字，所以事实、参数和表不能同名。

      Expressions hold names only, so a fact, a parameter and a table cannot share one.

      ## 例 Example

      ```yaml
      parameters:
        standard: { … }
      tables:
        standard: { … }
      ```

      ## 改正 Corrected

      ```yaml
      parameters:
        base_amount: { … }
      tables:
        standard: { … }
      ```

      """#
    case "C020":
      #"""
      # C020 不认识的单位 · unknown unit

      单位用来防止把月和日、元和次混在一起算，所以只能用认识的写法。数量可以另用汉字量词（如 `学时`），但月、日、年、次、人、元各有固定的写法。

      Units keep months from being compared with days, so only known ones are accepted. A count may have a Chinese measure word of its own, but months, days, years, times, persons and yuan have their fixed words.

      ## 例 Example

      ```yaml
      unit: moth
      ```

      ## 改正 Corrected

      ```yaml
      unit: month
      ```

      """#
    case "C021":
      #"""
      # C021 单位不同 · units differ

      单位不同的数不能放在一起算，例如用以元计的金额加以美元计的标准，或用“月”限制“次数”。

      Numbers in different units cannot be combined: yuan with dollars, or a number of times with a number of months.

      ## 例 Example

      ```yaml
      amount: { currency: CNY, … }
      tables:
        standard: { unit: USD, … }
      ```

      ## 改正 Corrected

      ```yaml
      tables:
        standard: { unit: CNY, … }
      ```

      """#
    case "C022":
      #"""
      # C022 类型不合 · wrong type

      这里要用某一种值，名字所指的却是另一种，例如 `within` 要期间，写的是日期。

      The place needs one kind of value and the name stands for another: `within` takes a period, not a date.

      ## 例 Example

      ```yaml
      within: last_day        # 日期
      ```

      ## 改正 Corrected

      ```yaml
      by_day: last_day
      last_day_off: keep
      ```

      """#
    case "C025":
      #"""
      # C025 写法重复 · spelling of two levels

      一个写法只能指一个等级，否则看到它就不知道是哪一级。

      A spelling means one level; otherwise nobody could tell which.

      ## 例 Example

      ```yaml
      spellings: { 四级: [中级], 三级: [高级, 中级] }
      ```

      ## 改正 Corrected

      ```yaml
      spellings: { 四级: [中级], 三级: [高级] }
      ```

      """#
    case "C026":
      #"""
      # C026 没有这个词 · no such word

      条件、表、推定里的词必须是事实声明过的选项，或等级的某个写法。

      A word in a check, a table or a presumption must be one the fact declares, or a spelling of a level.

      ## 例 Example

      ```yaml
      one_of: [三级, 二级, 一级, 六级]
      ```

      ## 改正 Corrected

      ```yaml
      one_of: [三级, 二级, 一级]
      ```

      """#
    case "C028":
      #"""
      # C028 没有写要求 · no test

      只有是否事实可以不写 `require`（意思是“必须为是”）。其他事实须写明要求什么。

      Only a yes/no fact may go without `require`, which then means “must be yes”. Any other fact needs a test.

      ## 例 Example

      ```yaml
      insured: { fact: applicant.insured_months, as_of: claim_day }
      ```

      ## 改正 Corrected

      ```yaml
      insured: { fact: applicant.insured_months, as_of: claim_day, require: '>= min_months' }
      ```

      """#
    case "C029":
      #"""
      # C029 没有写单位 · no unit

      数量和期间没有单位就无法核对：36 是月还是年？

      A count or a period without a unit cannot be checked: 36 of what?

      ## 例 Example

      ```yaml
      type: count
      ```

      ## 改正 Corrected

      ```yaml
      type: count
      unit: month
      ```

      """#
    case "C030":
      #"""
      # C030 没有写看哪一天 · no day to look at

      在职、参保、累计月数随时间变化，同一个人今天符合、昨天可能不符合。须用 `as_of` 写明看 `days` 里的哪一天；公式、表键和金额步骤里不能直接用这样的事实。

      Employment, insurance and running totals vary with time. `as_of` names the day of `days` at which they are looked at. Formulas, table keys and steps of the amount cannot use such a fact directly.

      ## 例 Example

      ```yaml
      employed: { fact: applicant.employed }
      ```

      ## 改正 Corrected

      ```yaml
      employed: { fact: applicant.employed, as_of: claim_day }
      ```

      """#
    case "C031":
      #"""
      # C031 不必写看哪一天 · a day that means nothing

      证书上的等级、身份证号等不随时间变化，写 `as_of` 会让人误以为另有一天的值。

      What is printed on a certificate does not vary with time; `as_of` would suggest that it had another value on another day.

      ## 例 Example

      ```yaml
      level: { fact: certificate.level, as_of: claim_day, one_of: [三级] }
      ```

      ## 改正 Corrected

      ```yaml
      level: { fact: certificate.level, one_of: [三级] }
      ```

      """#
    case "C032":
      #"""
      # C032 末日休假是否顺延没有写 · roll not said

      末日是休息日时顺延还是不顺延，起始日算不算，都没有默认。`within` 须写 `counting`；`by_day` 须写 `last_day_off`。

      Whether a last day that is a rest day rolls, and whether the first day counts, is never assumed. `within` needs `counting`, `by_day` needs `last_day_off`.

      ## 例 Example

      ```yaml
      window: { day: claim_day, within: claim_period, after: certificate_day }
      ```

      ## 改正 Corrected

      ```yaml
      window: { day: claim_day, within: claim_period, after: certificate_day, counting: civil }
      ```

      """#
    case "C033":
      #"""
      # C033 没有对应日怎么办没有写 · no such day in the month

      8 月 31 日起六个月，2 月没有 31 日。按月或按年数的期间，数法里须写 `no_such_day: month_end`。

      Six months from 31 August: February has no 31st. A rule that counts months or years says what stands for such a day: `no_such_day: month_end`.

      ## 例 Example

      ```yaml
      civil: { title: 按民法, start_day: excluded, last_day_off: next_working_day }
      ```

      ## 改正 Corrected

      ```yaml
      civil: { title: 按民法, start_day: excluded, no_such_day: month_end, last_day_off: next_working_day }
      ```

      """#
    case "C034":
      #"""
      # C034 时段有空档 · hole in dates

      两个时段之间有几天没有值，落在那几天的案件无法决定。

      Between two dated values lie days without one; a case of those days could not be decided.

      ## 例 Example

      ```yaml
      - { from: 2020-01-01, to: 2020-06-30, value: 12, … }
      - { from: 2020-10-01, value: 36, … }
      ```

      ## 改正 Corrected

      ```yaml
      - { from: 2020-01-01, to: 2020-09-30, value: 12, … }
      - { from: 2020-10-01, value: 36, … }
      ```

      """#
    case "C035":
      #"""
      # C035 时段重叠 · overlap of dates

      同一天有两个值，不知道用哪一个。起止日都算在内；前一个没有写 `to`，就是一直适用。

      Two values on one day: which counts? Both ends belong to a span, and a value without `to` applies on and on.

      ## 例 Example

      ```yaml
      - { from: 2020-01-01, to: 2020-12-31, value: 12, … }
      - { from: 2020-10-01, value: 36, … }
      ```

      ## 改正 Corrected

      ```yaml
      - { from: 2020-01-01, to: 2020-09-30, value: 12, … }
      - { from: 2020-10-01, value: 36, … }
      ```

      """#
    case "C036":
      #"""
      # C036 止日早于起日 · end before start

      `to` 在 `from` 之前，这一段里一天也没有。

      `to` lies before `from`, so the span has no day.

      ## 例 Example

      ```yaml
      in_force: { from: 2020-01-01, to: 2019-12-31, cites: notice/四 }
      ```

      ## 改正 Corrected

      ```yaml
      in_force: { from: 2020-01-01, to: 2020-12-31, cites: notice/四 }
      ```

      """#
    case "C037":
      #"""
      # C037 没有写按哪个日子取值 · no day to choose by

      有几个时段的值，须用 `by` 写明按哪个日子取：申领日、核发日，结果可能不同。没有默认。

      A value with several spans says by which day it is taken; by the day of the claim or of the certificate the result may differ. There is no default.

      ## 例 Example

      ```yaml
      min_months:
        values:
          - { from: 2020-01-01, to: 2020-09-30, value: 12, … }
          - { from: 2020-10-01, value: 36, … }
      ```

      ## 改正 Corrected

      ```yaml
      min_months:
        by: claim_day
        values:
          - { from: 2020-01-01, to: 2020-09-30, value: 12, … }
          - { from: 2020-10-01, value: 36, … }
      ```

      """#
    case "C038":
      #"""
      # C038 多写了 `by` · `by` without need

      只有一个值、也没有起止日，按哪一天取都一样；写了 `by` 会让人以为还有别的时段。

      With one undated value it does not matter by which day it is taken; `by` would suggest other spans.

      ## 例 Example

      ```yaml
      min_months: { by: claim_day, value: 12, … }
      ```

      ## 改正 Corrected

      ```yaml
      min_months: { value: 12, … }
      ```

      """#
    case "C039":
      #"""
      # C039 成对的数按不同日子取值 · pair taken by different days

      同一个条件用到两个分时段的值，一个按这天取、一个按那天取，跨时段的案件会拿旧的配新的。请合用一个批次（`cohorts`）。

      One check uses two dated values taken by different days, so a case at the border may get the old one with the new. Use one cohort for both.

      ## 例 Example

      ```yaml
      min_months: { by: claim_day, values: […] }
      max_months: { by: certificate_day, values: […] }
      ```

      ## 改正 Corrected

      ```yaml
      cohorts:
        year: { by: certificate_day, spans: { … } }
      tables:
        min_months: { keys: [year], … }
        max_months: { keys: [year], … }
      ```

      """#
    case "C040":
      #"""
      # C040 最早的值来得太晚 · first value begins late

      最早一个时段开始之前，案件也可能发生，而那时没有值。请补上更早的时段，或由一个条件排除那些日子。

      Cases may be of days before the first span, for which there is no value. Add an earlier span, or let a check exclude those days.

      ## 例 Example

      ```yaml
      in_force: { from: 2020-01-01, … }
      min_months:
        by: claim_day
        values:
          - { from: 2020-02-01, value: 12, … }
      ```

      ## 改正 Corrected

      ```yaml
      min_months:
        by: claim_day
        values:
          - { from: 2020-01-01, value: 12, … }
      ```

      """#
    case "C050":
      #"""
      # C050 至多零次 · at most zero

      `at_most` 连同本次一起数，所以 0 次谁也通不过。不许有先例，请写 `exists: false`。

      `at_most` counts this case too, so zero lets nobody pass. To allow no earlier entry write `exists: false`.

      ## 例 Example

      ```yaml
      once: { among: payments, at_most: 0 }
      ```

      ## 改正 Corrected

      ```yaml
      once: { among: payments, exists: false }
      ```

      """#
    case "C051":
      #"""
      # C051 没有写按哪个日期算年份 · year by which date

      “每年几次”须写明一次算在哪一年：申领日、发放日，还是核发日所在的年。写 `same_year`，通知没有规定的另写一条解释。

      “So many a year” must say which date puts an entry into a year. Write `same_year`, with an interpretation where the text leaves it open.

      ## 例 Example

      ```yaml
      yearly: { title: 每年不超过三次, among: payments, at_most: cap }
      ```

      ## 改正 Corrected

      ```yaml
      yearly: { title: 每年不超过三次, among: payments, same_year: claimed_on, at_most: cap, interpretations: year-by-claim }
      ```

      """#
    case "C052":
      #"""
      # C052 本次案件缺这一项 · this case lacks the field

      次数连同本次计算，`same`、`where`、`same_year` 要拿本次和清单比较，所以清单的 `this_case` 须写明这一项由哪个事实来。

      A count includes this case and compares it with the entries, so `this_case` of the list says which fact gives that field.

      ## 例 Example

      ```yaml
      this_case: { level: certificate.level }
      # 条件
      where: { urgent: 'true' }
      ```

      ## 改正 Corrected

      ```yaml
      this_case: { level: certificate.level, urgent: certificate.urgent }
      ```

      """#
    case "C054":
      #"""
      # C054 推定没有解释 · presumption without a reason

      没有填的事实按某个词推定，是一种法律判断，须用一条解释说明为什么可以。

      To presume a word for a fact that is not given is a legal judgement; an interpretation says why it may be done.

      ## 例 Example

      ```yaml
      level: { fact: certificate.kind, one_of: [职业资格证书], presume: 职业资格证书 }
      ```

      ## 改正 Corrected

      ```yaml
      level: { fact: certificate.kind, one_of: [职业资格证书], presume: 职业资格证书, interpretations: kind-presumed }
      ```

      """#
    case "C055":
      #"""
      # C055 每一支都有前提 · no way is always open

      `any` 里的每一支都带 `when` 时，可能一支也不适用，那就是不符合。请确认这是本意，或加一支无条件的。这是提醒。

      When every way of an `any` has a `when`, none may apply, which means not met. Make sure it is meant, or add a way without one. The policy still loads.

      ## 例 Example

      ```yaml
      any:
        first-way: { when: { … }, … }
        second-way: { when: { … }, … }
      ```

      ## 改正 Corrected

      ```yaml
      any:
        first-way: { when: { … }, … }
        otherwise: { … }
      ```

      """#
    case "C056":
      #"""
      # C056 条件互相矛盾 · checks exclude each other

      两个必须同时符合的条件对同一事实的要求没有交集，谁也通不过；多半是日期或数值写错了，或本应放在 `any` 里。

      Two checks that must both be met leave no value of the same fact. Mostly a date or number is wrong, or the two belong under `any`.

      ## 例 Example

      ```yaml
      not-early: { fact: certificate.issued_on, require: '>= first_day' }   # 2020-01-01
      not-late: { fact: certificate.issued_on, require: '<= late_end' }     # 2019-12-31
      ```

      ## 改正 Corrected

      ```yaml
      any:
        new: { … require: '>= first_day' }
        old: { … require: '<= late_end' }
      ```

      """#
    case "C057":
      #"""
      # C057 没有这样的日子 · no such day of the month

      受理时间写的日子在所写的月份里不存在，例如 2 月 30 日。

      The gate names a day that none of its months has, such as 30 February.

      ## 例 Example

      ```yaml
      open: { days: [30, 31], of_months: [2] }
      ```

      ## 改正 Corrected

      ```yaml
      open: { days: [20, 28], of_months: [2] }
      ```

      """#
    case "C058":
      #"""
      # C058 认定不能计算 · finding computed

      认定（如公示有无异议）只能由人作出并记下是谁、何时作出；不能有同名的事实用公式推出它。

      A finding, such as whether anybody objected, is made by a person and recorded with name and day. No fact of that name may compute it.

      ## 例 Example

      ```yaml
      facts:
        posting_clear: { …, formula: '…' }
      checks:
        posting: { finding: { id: posting_clear, good: 无异议 }, … }
      ```

      ## 改正 Corrected

      ```yaml
      checks:
        posting: { finding: { id: posting_clear, good: 无异议, bad: 有异议 }, … }
      ```

      """#
    case "C070":
      #"""
      # C070 表缺一行 · row missing

      条件放行的等级或选项，表里却没有对应的一行，符合条件的人会算不出金额。文件没有规定的写 `unstated`；允许查不到的写 `partial: true`。

      A level or word that the checks let pass has no row, so somebody who qualifies would get no amount. Write `unstated` where the text leaves it open, `partial: true` where rows may be missing.

      ## 例 Example

      ```yaml
      rows: { 三级: 1000, 一级: 2000 }
      # 条件
      one_of: [三级, 二级, 一级]
      ```

      ## 改正 Corrected

      ```yaml
      rows: { 三级: 1000, 二级: 1500, 一级: 2000 }
      ```

      """#
    case "C071":
      #"""
      # C071 用不到的一行 · row never used

      条件不放行这个等级或选项，表里这一行永远查不到；不是条件漏写，就是表多写了。

      The checks never let this level or word pass, so the row is never looked up: either the check lacks it or the table has too much.

      ## 例 Example

      ```yaml
      rows: { 三级: 1000, 二级: 1500, 一级: 2000 }
      # 条件
      one_of: [三级, 二级]
      ```

      ## 改正 Corrected

      ```yaml
      rows: { 三级: 1000, 二级: 1500 }
      ```

      """#
    case "C072":
      #"""
      # C072 同一行写了两次 · row written twice

      两个写法指同一个等级，就是同一行写了两次，可能是两个不同的数。

      Two spellings mean one level, so the row stands twice, perhaps with two numbers.

      ## 例 Example

      ```yaml
      rows: { 三级: 1000, 高级: 1000, 二级: 1500 }
      ```

      ## 改正 Corrected

      ```yaml
      rows: { 三级: 1000, 二级: 1500 }
      ```

      """#
    case "C080":
      #"""
      # C080 可能不是整分 · not whole in cents

      `rounding: not_needed` 要能证明：每个可能的结果都是整分。证明不了时，须写明取整到哪一位、怎样取。

      `rounding: not_needed` must be provable: every possible result is whole in the smallest unit. Otherwise say to what and how it is rounded.

      ## 例 Example

      ```yaml
      steps:
        standard: { take: standard }
        raise: { raise_by: rate, of: running }   # 12.3456%
      rounding: not_needed
      ```

      ## 改正 Corrected

      ```yaml
      rounding: { to: fen, mode: half_up, cites: notice/三 }
      ```

      """#
    case "C081":
      #"""
      # C081 百分之几的基数没有写 · percent of what

      “上浮 30%”是在标准上上浮，还是在前面各步的结果上上浮，差别可能很大，所以 `of` 必须写。

      “Raised by 30 %” of the standard, or of the sum so far? The difference may be large, so `of` is always written.

      ## 例 Example

      ```yaml
      raise: { raise_by: rate }
      ```

      ## 改正 Corrected

      ```yaml
      raise: { raise_by: rate, of: running }
      ```

      """#
    case "C082":
      #"""
      # C082 可能小于零 · may be below zero

      扣除后金额可能小于 0。须用 `not_below` 写明下限，并用 `zero` 写明为 0 时准予还是不予。

      After the deduction the sum may fall below 0. `not_below` sets the floor, and `zero` says what a sum of 0 means.

      ## 例 Example

      ```yaml
      difference: { subtract: certificate.other_subsidy }
      ```

      ## 改正 Corrected

      ```yaml
      difference: { subtract: certificate.other_subsidy }
      floor: { not_below: 0 }
      # amount
      zero: denied
      ```

      """#
    case "C083":
      #"""
      # C083 基数在后面 · percent of a later step

      金额按步骤依次算，百分数的基数只能是前面某一步的结果。

      The steps are taken in order, so a percentage is of the result of an earlier one.

      ## 例 Example

      ```yaml
      raise: { raise_by: rate, of: extra }
      extra: { add: bonus }
      ```

      ## 改正 Corrected

      ```yaml
      extra: { add: bonus }
      raise: { raise_by: rate, of: extra }
      ```

      """#
    case "C084":
      #"""
      # C084 还没有数 · no sum yet

      第一步之前没有数可以扣减、上浮或封顶。请先用 `take`（或 `add`）取一个数。

      Before the first step there is nothing to subtract from, raise or cap. `take` (or `add`) something first.

      ## 例 Example

      ```yaml
      steps:
        cut: { subtract: bonus }
        standard: { take: standard }
      ```

      ## 改正 Corrected

      ```yaml
      steps:
        standard: { take: standard }
        cut: { subtract: bonus }
      ```

      """#
    case "C085":
      #"""
      # C085 为零时怎样没有写 · zero undecided

      金额可能为 0 时，算准予（0 元）还是不予，须写明。

      Where the sum may be 0, say whether that is a grant of nothing or a denial.

      ## 例 Example

      ```yaml
      amount:
        steps: { …, floor: { not_below: 0 } }
      ```

      ## 改正 Corrected

      ```yaml
      amount:
        steps: { …, floor: { not_below: 0 } }
        zero: denied
      ```

      """#
    case "C101":
      #"""
      # C101 引文不在原文里 · quote not in the clause

      引文必须是条款里的原话（空格、换行不计，`…` 可以略去中间的字）。结果里给人看的就是这几个字，一个字也不能差。

      A quote must be the very words of the clause; white space is ignored and `…` skips words. These words are shown to people as the ground of a decision.

      ## 例 Example

      ```yaml
      cites: notice/一“三级及以上证书”
      ```

      ## 改正 Corrected

      ```yaml
      cites: notice/一“三级以上证书”
      ```

      """#
    case "C102":
      #"""
      # C102 没有这一条 · no such clause

      来源的 `clauses` 里没有这个条款编号。引上级标题只算引它自己的文字，不包括下面各项。

      The `clauses` of the source have no such anchor. Citing a heading covers its own words only, not what stands below it.

      ## 例 Example

      ```yaml
      cites: notice/五
      ```

      ## 改正 Corrected

      ```yaml
      cites: notice/二
      ```

      """#
    case "C103":
      #"""
      # C103 条款没有着落 · clause not accounted for

      写明 `coverage: full` 的文件，每一条都要有条目引用，或列入 `set_aside` 并说明理由，这样才不会漏掉规定。

      In a source with `coverage: full` every clause is cited by an element or listed in `set_aside` with a reason, so that no rule is forgotten.

      ## 例 Example

      ```yaml
      clauses:
        五: 由市财政局保障资金。
      ```

      ## 改正 Corrected

      ```yaml
      set_aside:
        - { cites: notice/五, reason: office_duty }
      ```

      """#
    case "C104":
      #"""
      # C104 又执行又不执行 · carried out and set aside

      同一条的同一段文字既被条目引用，又列为不执行。一条里有几件事的，请用不同的引文分开。

      The same words are cited by an element and set aside. Where a clause holds several things, tell them apart by quotes.

      ## 例 Example

      ```yaml
      in_force: { from: 2020-01-01, to: unstated, cites: notice/四 }
      set_aside:
        - { cites: notice/四, reason: background }
      ```

      ## 改正 Corrected

      ```yaml
      # 删去 set_aside 里的这一项
      ```

      """#
    case "C105":
      #"""
      # C105 所引法律当时没有施行 · law not in force then

      本政策适用期间的某一天，所引法律还没有施行或已经废止。复核时会被指出，请把当时有效的那一部也引上。

      On some day of the policy the law cited was not in force. A reviewing body would notice; cite the law of that time as well.

      ## 例 Example

      ```yaml
      authority: [minfadian/第二百零一条]          # 2021-01-01 施行
      ```

      ## 改正 Corrected

      ```yaml
      authority: [zongze/第二百零一条, minfadian/第二百零一条]
      ```

      """#
    case "C106":
      #"""
      # C106 解释没有用到 · interpretation not used

      解释只是文字，要由条目引用它才起作用。没有条目引用，说明这个选择没有落到任何条件上。

      An interpretation is text; an element that refers to it carries it out. If none does, the choice has no effect.

      ## 例 Example

      ```yaml
      interpretations:
        spare: { … }
      ```

      ## 改正 Corrected

      ```yaml
      checks:
        window: { …, interpretations: [spare] }
      ```

      """#
    case "C120":
      #"""
      # C120 要等后面的步骤 · waits for a later step

      步骤按先后写，时限和公示只能从前面某一步完成时起算。

      Steps stand in their order; a limit or a posting starts when an earlier step is done.

      ## 例 Example

      ```yaml
      review: { limit: { within: review_limit, after: payment } }
      payment: { … }
      ```

      ## 改正 Corrected

      ```yaml
      filing: { … }
      review: { limit: { within: review_limit, after: filing } }
      ```

      """#
    case "C121":
      #"""
      # C121 认定写了两次 · finding declared twice

      一项认定由一处作出，表格和记录都用编号指它。两处都写，就不知道听谁的。

      A finding is made in one place; forms and records name it by its id. Two places would leave open whose counts.

      ## 例 Example

      ```yaml
      review: { finding: { id: passed, … } }
      payment: { finding: { id: passed, … } }
      ```

      ## 改正 Corrected

      ```yaml
      review: { finding: { id: review_passed, … } }
      payment: { finding: { id: payment_passed, … } }
      ```

      """#
    case "C122":
      #"""
      # C122 好坏同词 · good and bad alike

      `good` 和 `bad` 是认定可填的两个词，必须不同。

      `good` and `bad` are the two words a finding can be; they must differ.

      ## 例 Example

      ```yaml
      finding: { id: passed, good: 通过, bad: 通过 }
      ```

      ## 改正 Corrected

      ```yaml
      finding: { id: passed, good: 通过, bad: 不通过 }
      ```

      """#
    case "C123":
      #"""
      # C123 退回给没有步骤的人 · back to somebody without a step

      `on_fail: { return_to }` 把案件退回给谁，谁就要有前面的一步可以重新办。没有这样的步骤，案件退回去就没有下一步。

      `on_fail: { return_to }` opens an earlier step of whoever the file goes back to. Where there is none, nothing could follow the return.

      ## 例 Example

      ```yaml
      steps:
        filing: { actor: employer, … }
        review: { actor: bureau, on_fail: { return_to: applicant }, … }
      ```

      ## 改正 Corrected

      ```yaml
      steps:
        filing: { actor: employer, … }
        review: { actor: bureau, on_fail: { return_to: employer }, … }
      ```

      """#
    case "C124":
      #"""
      # C124 不通过时没有下一步 · no way on after a bad finding

      认定可能是不好的结果，就要写那时怎么办：退回（`return_to`）、停止（`outcome: stop`），文件没有规定的写 `outcome: unstated`。不写，案件到这里就没有着落。

      A finding can be bad, and the policy must say what then: back (`return_to`), the end (`outcome: stop`), or `outcome: unstated` where the document is silent. Otherwise the file has no way on.

      ## 例 Example

      ```yaml
      review: { finding: { id: passed, good: 通过, bad: 不通过 }, … }
      ```

      ## 改正 Corrected

      ```yaml
      review: { finding: { id: passed, good: 通过, bad: 不通过 }, on_fail: { return_to: applicant }, … }
      ```

      """#
    case "C125":
      #"""
      # C125 期限比开放间隔短 · window shorter than the time between openings

      同一天既要在期限以内，又要在定期开放的日子以内。期限比两次开放的间隔还短，就有人在期限里一次也等不到开放。请核对期限和开放月份，或者写一条解释。

      One day must lie in a window and in a recurring opening. Where the window is shorter than the time between two openings, some never find it open. Check both, or say in an interpretation that it is meant.

      ## 例 Example

      ```yaml
      claim_period: { value: 2, unit: month, … }
      quarter: { day: claim_day, open: { first: 10, of_months: [1, 4, 7, 10] }, … }
      ```

      ## 改正 Corrected

      ```yaml
      claim_period: { value: 6, unit: month, … }
      quarter: { day: claim_day, open: { first: 10, of_months: [1, 4, 7, 10] }, … }
      ```

      """#
    case "C126":
      #"""
      # C126 表格不知从哪里来 · a form from nowhere

      交一份表格、在一份表格上签字，之前总要有人填好交来（`papers`）或者出具（`produces`）。申请人自己交的、第一步交的不在此列。

      A form that is handed in or signed was handed in (`papers`) or produced (`produces`) before. What the applicant hands in, and what the first step hands in, is taken as filled in there.

      ## 例 Example

      ```yaml
      filing: { papers: [form-1], … }
      review: { signs: [form-2], … }
      ```

      ## 改正 Corrected

      ```yaml
      filing: { papers: [form-1], produces: [form-2], … }
      review: { signs: [form-2], … }
      ```

      """#
    case "C301":
      #"""
      # C301 没有这个名称 · unknown name

      表达式里的名称必须是本政策声明过的事实、数值、表格或日子。名称写错时，FEEL 本身会当作空值而悄悄通过，这里一律作为错误。词语要加双引号：`"一级"`。

      A name must be a fact, value, table or day of the policy. FEEL itself would take a misspelt name for null and go on; here it is an error. Words need double quotes.

      ## 例 Example

      ```yaml
      formula: 'applicant.month > 0'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'applicant.months > 0'
      ```

      """#
    case "C302":
      #"""
      # C302 运算对象不合适 · operand of the wrong type

      运算或函数需要另一种值：例如只能对是否用 `and`，只能给日期加期限。

      An operator or function needs another kind of value: `and` needs yes or no, to a date only a period can be added.

      ## 例 Example

      ```yaml
      formula: 'certificate.issued_on + applicant.months'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'certificate.issued_on + claim.period'
      ```

      """#
    case "C303":
      #"""
      # C303 永远不会成立的比较 · comparison that can never hold

      两边不是同一类值，例如拿日期和数比较：这样的条件谁也通不过，一定是写错了。

      The two sides are of different kinds, such as a date and a number: nobody could ever pass, so it must be a slip.

      ## 例 Example

      ```yaml
      formula: 'certificate.issued_on = applicant.months'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'certificate.issued_on <= application.day'
      ```

      """#
    case "C304":
      #"""
      # C304 单位不同 · units that clash

      两边的单位不同，例如月和日、金额和月数。数字可以比较，意思却对不上。百分数按 20 表示 20 %，不能直接相乘。

      The two sides have different units, such as months and days, or money and months: the numbers compare, the meanings do not. A percentage of 20 stands for 20 % and cannot be multiplied directly.

      ## 例 Example

      ```yaml
      formula: 'claim.period > claim.grace'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'claim.period > another.period'
      ```

      """#
    case "C305":
      #"""
      # C305 除数是 0 · division by zero

      除以 0 没有结果，办案时每一件都会出错。

      A division by 0 has no result: every case would fail.

      ## 例 Example

      ```yaml
      formula: 'applicant.months / 0'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'applicant.months'
      ```

      """#
    case "C306":
      #"""
      # C306 等级不能比大小 · levels compared by size

      “一级高于五级，数字却更小”：用 `<`、`>` 比较等级，读的人各有各的理解。请用 `one_of` 列出等级，或者用 `exclusion` 的 `higher`。

      Level one is higher than level five although its number is smaller; readers would differ about `<` and `>`. List the levels in `one_of`, or use `higher` of an exclusion.

      ## 例 Example

      ```yaml
      formula: 'certificate.level > "四级"'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'certificate.level = "三级"'
      ```

      """#
    case "C307":
      #"""
      # C307 条件里直接写了数 · number in a test

      法规里的数只能写在 `parameters`、`tables` 或 `cohorts` 里，注明依据和单位；条件里只写它的名字。这样数值改了只改一处，说明里也能指出出处。0 除外。日期和期限也是数值。

      A number of the law stands in `parameters`, `tables` or `cohorts`, with its source and unit; a test names it. So it is changed in one place and explained with its clause. 0 is no such number; dates and durations are.

      ## 例 Example

      ```yaml
      require: '>= 36'
      ```

      ## 改正 Corrected

      ```yaml
      require: '>= min_contribution_months'
      ```

      """#
    case "C308":
      #"""
      # C308 月数之差在月末不准 · difference in months

      `years and months duration` 数的是满整月，1 月 31 日到 2 月最后一天得 0 个月，而按民法到期日恰是 2 月最后一天。判断期限请从起算日往后数，用 `deadline` 条件。

      `years and months duration` counts whole months: from 31 January to the end of February it gives 0, though a month ends on that very day. Count forward from the first day with a deadline check.

      ## 例 Example

      ```yaml
      formula: 'years and months duration(certificate.issued_on, application.day) <= claim.period'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'application.day <= certificate.issued_on + claim.period'
      ```

      """#
    case "C309":
      #"""
      # C309 分两次加月数 · months added in two steps

      一个月一个月地加，和一次加完，月末会不一样：1 月 31 日加 1 个月是 2 月 28 日，再加 1 个月是 3 月 28 日。请从起算日一次加完。

      Months added one after another end on another day than months added at once when a short month lies between. Add them to the first day at once.

      ## 例 Example

      ```yaml
      formula: 'certificate.issued_on + claim.period + claim.period'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'certificate.issued_on + 2 * claim.period'
      ```

      """#
    case "C310":
      #"""
      # C310 一个条件里写了 and 或 or · and or or in one test

      每个条件只问一件事，结果里才能逐条写明实际是多少、要求是多少。几件事请写成 `all` 或 `any` 下的几个条件。

      A check asks one thing, so that the decision can show its actual and required value. Write several checks in a group `all` or `any`.

      ## 例 Example

      ```yaml
      require: '? >= min_months and ? <= max_months'
      ```

      ## 改正 Corrected

      ```yaml
      require: '[min_months..max_months]'
      ```

      """#
    case "C311":
      #"""
      # C311 没有这个写法 · word that is not possible

      事实的可选写法是固定的，这里写的词不在其中，条件永远不会成立。

      A fact has a closed set of words, and this is none of them: the test could never hold.

      ## 例 Example

      ```yaml
      formula: 'certificate.kind = "职业资格证"'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'certificate.kind = "职业资格证书"'
      ```

      """#
    case "C312":
      #"""
      # C312 没有这个函数 · unknown function

      FEEL 没有这个名称的函数。函数名里的空格不能省：`string length`、`list contains`。

      FEEL has no function of that name. Spaces in names of functions cannot be left out: `string length`, `list contains`.

      ## 例 Example

      ```yaml
      formula: 'absolute(applicant.months)'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'abs(applicant.months)'
      ```

      """#
    case "C313":
      #"""
      # C313 这个函数还不能用 · function not available

      FEEL 有这个函数，但这里没有：正则表达式的 `matches`、`replace`、`split`，以及读取时钟的 `now`、`today`（办案的日子由案件给出）。
      与其得出空值，不如现在就说。

      FEEL has the function, but it is left out here: the regular expressions `matches`, `replace` and `split`, and `now` and `today`, which read a
      clock (the day of a decision is given with the case). Better said now than answered with null.

      ## 例 Example

      ```yaml
      formula: 'if matches(certificate.number, "^A") then applicant.months else 0'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'applicant.months'
      ```

      """#
    case "C314":
      #"""
      # C314 函数的参数不对 · wrong arguments

      函数的参数个数或名称不对，或者 `date("…")` 里的日期不存在。

      A function got too many or too few arguments, one under a name it does not know, or `date("…")` names a day that does not exist.

      ## 例 Example

      ```yaml
      formula: 'abs(applicant.months, applicant.months)'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'abs(applicant.months)'
      ```

      """#
    case "C315":
      #"""
      # C315 条件没有针对本事实 · test about something else

      条件是针对所列事实的，所以左边不用再写事实的名称，直接写 `>= …`；要写完整的式子，用 `?` 代表它。

      A test is about the fact above it, so its left side is left out: write `>= …`. In a full expression `?` stands for it.

      ## 例 Example

      ```yaml
      require: 'applicant.months >= min_months'
      ```

      ## 改正 Corrected

      ```yaml
      require: '>= min_months'
      ```

      """#
    case "C316":
      #"""
      # C316 空的区间 · range that holds nothing

      区间的下限大于上限，里面什么也没有，谁也通不过。

      The lower bound lies above the upper one: nothing is in between and nobody can pass.

      ## 例 Example

      ```yaml
      domain: '[720..0]'
      ```

      ## 改正 Corrected

      ```yaml
      domain: '[0..720]'
      ```

      """#
    case "C317":
      #"""
      # C317 式子的结果不合要求 · result of the wrong type

      式子得出的值与事实声明的类型不同，例如事实是日期，式子得出的是数。

      The expression gives another kind of value than the fact is declared to have.

      ## 例 Example

      ```yaml
      formula: 'applicant.months'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'applicant.months > 0'
      ```

      """#
    case "C318":
      #"""
      # C318 没有这一项 · no such member

      点号后面的名称不是这类值的组成部分。日期有 `year`、`month`、`day`、`weekday`。

      What follows the point is no part of such a value. A date has `year`, `month`, `day` and `weekday`.

      ## 例 Example

      ```yaml
      formula: 'certificate.issued_on.hour'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'certificate.issued_on.day'
      ```

      """#
    case "C319":
      #"""
      # C319 `?` 没有所指 · `?` stands for nothing

      `?` 代表条件所检查的事实，只能写在 `require`、`where` 和 `domain` 里。`formula` 里请写事实的名称。

      `?` stands for the fact under test and belongs into `require`, `where` and `domain`; a formula names its facts.

      ## 例 Example

      ```yaml
      formula: '? > 0'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'applicant.months > 0'
      ```

      """#
    case "C320":
      #"""
      # C320 与 null 比较 · comparison with null

      没有填的事实是“未知”，结果会写明缺什么、请补什么；它不是一个值，与 `null` 比较没有意义，反而会让没填的人悄悄通过。

      A fact that is not given is unknown, and the decision says what to ask for. It is no value; a comparison with `null` would let those pass who left it out.

      ## 例 Example

      ```yaml
      formula: 'certificate.kind != null'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'certificate.kind = "职业资格证书"'
      ```

      """#
    case "C330":
      #"""
      # C330 两条规则同时符合 · two rules fit one case

      没有写 `hit_policy` 的规则表，任何案件至多一条符合。消息里是一个两条都符合的案件。改正条件；确实要重叠的，写明以哪一条为准：`first` 按次序，`max` 就高，`min` 就低，`sum` 合计，`any` 值相同。

      Without `hit_policy`, at most one rule of a table fits any case. The message names a case that two of them fit. Mend the conditions, or say which counts where they are meant to overlap: `first` by order, `max`, `min`, `sum`, or `any` where the values are the same.

      ## 例 Example

      ```yaml
      short: { fits: '<= 36', value: 300 }
      long: { fits: '>= 36', value: 500 }
      ```

      ## 改正 Corrected

      ```yaml
      short: { fits: '< 36', value: 300 }
      long: { fits: '>= 36', value: 500 }
      ```

      """#
    case "C331":
      #"""
      # C331 同时符合的规则值不同 · rules that fit one case disagree

      `hit_policy: any` 的意思是几条可以同时符合，但值必须相同。消息里是一个两条都符合、值却不同的案件。

      `hit_policy: any` lets several rules fit when all give the same value. The message names a case that two of them fit with different values.

      ## 例 Example

      ```yaml
      hit_policy: any
      rules:
        young: { fits: ['< 30', '-'], value: 300 }
        short: { fits: ['-', '< 36'], value: 500 }
      ```

      ## 改正 Corrected

      ```yaml
      hit_policy: max
      rules:
        young: { fits: ['< 30', '-'], value: 300 }
        short: { fits: ['-', '< 36'], value: 500 }
      ```

      """#
    case "C332":
      #"""
      # C332 规则有遗漏 · no rule fits a case

      各条件放行的案件，没有一条规则符合，符合条件的人会算不出金额。消息里是这样的一个案件，常常正好在界上。文件没有规定的补一条 `unstated`；允许查不到的写 `partial: true`。`sum` 的表没有一条符合时合计为 0，不算遗漏。

      The checks let a case through that no rule fits, so somebody who qualifies would get no amount. The message names such a case; often it lies just on a bound. Add a rule, with `unstated` where the text leaves it open, or write `partial: true` where rows may be missing. Under `sum` the sum of no rule is 0, which is no gap.

      ## 例 Example

      ```yaml
      short: { fits: '< 36', value: 300 }
      long: { fits: '> 36', value: 500 }
      ```

      ## 改正 Corrected

      ```yaml
      short: { fits: '< 36', value: 300 }
      long: { fits: '>= 36', value: 500 }
      ```

      """#
    case "C333":
      #"""
      # C333 永远用不到的规则 · rule that never counts

      一条规则没有案件用得到：它的条件自相矛盾或超出事实的可能值，前面的规则（`priority` 时是优先的规则）已把它的案件全部取走，或者各条件不许这样的案件通过。多半是界写错了，或次序放反了。

      No case ever uses the rule: its conditions exclude each other or what the fact can be, rules that count before it take all its cases, or the checks let no such case pass. Most likely a bound is wrong or the order is reversed.

      ## 例 Example

      ```yaml
      hit_policy: first
      rules:
        all: { fits: '-', value: 300 }
        long: { fits: '>= 36', value: 500 }
      ```

      ## 改正 Corrected

      ```yaml
      hit_policy: first
      rules:
        long: { fits: '>= 36', value: 500 }
        all: { fits: '-', value: 300 }
      ```

      """#
    case "C334":
      #"""
      # C334 规则的条件不是固定的值 · condition not over constants

      规则表里的数就是规定里的数，直接写。引用参数或事实的条件要到办案时才能算，载入时就查不出重叠和遗漏；文字也只能写相同或不同，没有大小。需要比较两个事实的，写成 `checks` 里的条件，或者先用 `formula` 算出一个事实。

      The numbers in a table of rules are those of the law and stand in it. A condition that names a parameter or a fact could be computed for each case only, and overlaps and gaps could not be found; texts are equal or different and have no order. To compare two facts use a check, or a fact with a `formula` as key.

      ## 例 Example

      ```yaml
      short: { fits: '< min_months', value: 300 }
      ```

      ## 改正 Corrected

      ```yaml
      short: { fits: '< 36', value: 300 }
      ```

      """#
    case "C335":
      #"""
      # C335 这种取法要用数 · choice needs numbers

      `min`、`max` 比较各条的值，`sum` 把它们相加，只能用于个数、小数、金额、百分数。

      `min` and `max` compare the values of the rules and `sum` adds them up: the table has to give counts, decimals, amounts or percentages.

      ## 例 Example

      ```yaml
      type: text
      hit_policy: max
      ```

      ## 改正 Corrected

      ```yaml
      type: text
      hit_policy: first
      ```

      """#
    case "C336":
      #"""
      # C336 规则太多没有逐一核对 · rules not analysed

      查重叠和遗漏，要把各查表项的分段逐一组合起来试；组合超过 20 万种就不再试，重叠和遗漏都没有排除。规则照常执行：同时符合两条（`unique`）时结果是未知，不会任取一条。把一张大表分成几张，或减少查表项。

      Overlaps and gaps are found by trying every combination of the stretches of the keys. Beyond 200,000 combinations nothing is proved. The table still works: where two rules fit under `unique` the value is unknown, and none is picked. Split the table, or give it fewer keys.

      ## 例 Example

      ```yaml
      keys: [a, b, c, d, e, f, g]
      ```

      ## 改正 Corrected

      ```yaml
      keys: [a, b, c]
      ```

      """#
    case "C337":
      #"""
      # C337 优先次序里没有这个值 · value not in the order

      `hit_policy: priority` 按 `value_order` 里值的先后取一条，排在前面的优先，所以每条规则的值都要列出来。

      `hit_policy: priority` takes the rule whose value stands first in `value_order`, so the value of each rule has to stand there.

      ## 例 Example

      ```yaml
      hit_policy: priority
      value_order: [800, 500]
      rules:
        short: { fits: '< 36', value: 300 }
      ```

      ## 改正 Corrected

      ```yaml
      hit_policy: priority
      value_order: [800, 500, 300]
      rules:
        short: { fits: '< 36', value: 300 }
      ```

      """#
    case "C338":
      #"""
      # C338 条件少了单引号 · condition not quoted

      `fits` 里不加单引号的是一个值：等级、选项、数或日期，照原样比较。比较、区间、`not(…)` 是表达式，要写在单引号里。

      What stands in `fits` without single quotes is a value: a level, a word, a number or a date, compared as it is. Comparisons, intervals and `not(…)` are expressions and stand in single quotes.

      ## 例 Example

      ```yaml
      short: { fits: "< 36", value: 300 }
      ```

      ## 改正 Corrected

      ```yaml
      short: { fits: '< 36', value: 300 }
      ```

      """#
    case "C350":
      #"""
      # C350 在后面的步骤之后开始 · starts after a later step

      `starts_after`（先办）写的是须先办完的步骤，它们要写在前面。写在后面的，或者绕成一圈的，哪一步也开始不了。

      `starts_after` names steps that are done first; they stand before it. With a later step, or in a circle, nothing could ever start.

      ## 例 Example

      ```yaml
      review: { starts_after: payment, … }
      payment: { … }
      ```

      ## 改正 Corrected

      ```yaml
      payment: { … }
      review: { starts_after: payment, … }
      ```

      """#
    case "C351":
      #"""
      # C351 永远轮不到的步骤 · a step never reached

      `ends: true` 表示程序办到这一步为止。写在它后面、又没有写 `starts_after` 从别的步骤接下来的，永远轮不到。

      `ends: true` says that the procedure ends with a step. What starts after it, because it is written next or says so, is never reached.

      ## 例 Example

      ```yaml
      review: { ends: true, … }
      payment: { … }
      ```

      ## 改正 Corrected

      ```yaml
      review: { … }
      payment: { ends: true, … }
      ```

      """#
    case "C352":
      #"""
      # C352 办完没有下一步 · nothing follows

      不是最后写的一步，又没有哪一步在它之后开始，办完就没有下文：它的结果等于没有用。该等它的步骤把它写进 `starts_after`；确实到此为止的，写 `ends: true`。

      A step that is not the last written and after which none starts leads nowhere, so that its result changes nothing. Name it in `starts_after` of the step that waits for it, or write `ends: true`.

      ## 例 Example

      ```yaml
      level-check: { starts_after: filing, … }
      months-check: { starts_after: filing, … }
      payment: { starts_after: months-check, … }
      ```

      ## 改正 Corrected

      ```yaml
      level-check: { starts_after: filing, … }
      months-check: { starts_after: filing, … }
      payment: { starts_after: [level-check, months-check], … }
      ```

      """#
    case "C353":
      #"""
      # C353 列了材料却没有要 · a paper nobody asks for

      `papers`、`forms` 里列出的材料和表格，总要有一步要人交来（`papers`）、出具（`produces`）或者签字（`signs`），否则申请人不知道何时交、交给谁。

      What is listed under `papers` and `forms` is handed in (`papers`), produced or signed at some step; else nobody knows when and to whom it goes.

      ## 例 Example

      ```yaml
      papers:
        id-card: { title: 身份证, … }
      procedure:
        steps:
          filing: { … }
      ```

      ## 改正 Corrected

      ```yaml
      papers:
        id-card: { title: 身份证, … }
      procedure:
        steps:
          filing: { papers: [id-card], … }
      ```

      """#
    case "C354":
      #"""
      # C354 办理时限照别的日历数 · limits by another calendar

      程序的时限照本政策的 `calendar` 数，`counting` 所用数法的日历要写 `policy`，或者不写。

      Limits of a procedure are counted by the policy's `calendar`; the rule named in `counting` says `policy` or no calendar.

      ## 例 Example

      ```yaml
      counting:
        regional: { calendar: example-town, … }
      procedure: { counting: regional, … }
      ```

      ## 改正 Corrected

      ```yaml
      counting:
        regional: { calendar: policy, … }
      procedure: { counting: regional, … }
      ```

      """#
    case "C355":
      #"""
      # C355 步骤太多 · too many steps

      一个办理程序最多 200 步。更多的步骤没有人能照着办，多半是把几件事写在了一起，请分成几个政策。

      A procedure has at most 200 steps. Nobody could follow more; most likely several procedures were written as one.

      ## 例 Example

      ```yaml
      procedure:
        steps: { s1: { … }, …, s201: { … } }
      ```

      ## 改正 Corrected

      ```yaml
      procedure:
        steps: { s1: { … }, …, s14: { … } }
      ```

      """#
    case "C356":
      #"""
      # C356 期限不够程序用 · window shorter than the steps that lead to its day

      期限从程序里的一天数到另一天，而程序在这两天之间规定的公示和时限用满了，已经过了期限：各机构都没有误期，申领人却可能逾期。没有规定时限的步骤按当日办完算，每一天都按工作日算，所以实际只会更长。请核对两边的数；原文确实如此的，照原文保留，这只是提醒。

      The window counts from one day of the procedure to another, and the postings and limits between them take longer: no office is late, and yet the applicant may be. Steps without a stated limit count as taking no time and every day as a working day, so it can only be longer. Check both; where the text does say so, keep it: this is a warning.

      ## 例 Example

      ```yaml
      claim_period: { value: 7, unit: day, … }
      window: { day: claim_day, within: claim_period, after: request_day, … }
      procedure:
        starts: request_day
        steps:
          request: { … }
          posting: { posting: { period: posting_period, after: request }, … }      # 5 working_day
          review: { limit: { within: review_limit, after: posting }, … }           # 3 working_day
          filing: { sets: claim_day, … }
      ```

      ## 改正 Corrected

      ```yaml
      claim_period: { value: 30, unit: day, … }
      ```

      """#
    case "C357":
      #"""
      # C357 同一个日子由两步来定 · day set by two steps

      `sets`（即为）写的是这一步办完的日子就是哪一个日子。同一个日子只能由一步来定；程序开始的日子（`starts`）由第一步来定，别的步骤不能再定。

      `sets` names the day that the day on which the step is done stands for. A day is set by one step; the day the procedure `starts` with is set by its first.

      ## 例 Example

      ```yaml
      review: { title: 核实, sets: claim_day, … }
      filing: { title: 申领, sets: claim_day, … }
      ```

      ## 改正 Corrected

      ```yaml
      review: { title: 核实, … }
      filing: { title: 申领, sets: claim_day, … }
      ```

      """#
    case "C360":
      #"""
      # C360 没有申领人类别 · no classes

      `class` 指正在按哪一类来看这个案件，只有写了 `classes` 的政策才有类别。

      `class` stands for the class a case is looked at for; only a policy with `classes` has any.

      ## 例 Example

      ```yaml
      tables:
        standard: { title: 标准, unit: CNY, keys: [class, certificate.level], rows: { … } }
      ```

      ## 改正 Corrected

      ```yaml
      classes:
        employee: { title: 在职职工, checks: { … } }
        jobless: { title: 失业人员, checks: { … } }
      tables:
        standard: { title: 标准, unit: CNY, keys: [class, certificate.level], rows: { employee: { … }, jobless: { … } } }
      ```

      """#
    case "C361":
      #"""
      # C361 编号另有所指 · the id means something else

      政策分申领人类别时，`class` 指类别，`classes` 是各类合在一起的那一项。事实、批次不能叫 `class`，条件不能叫 `classes`。

      In a policy with classes `class` is the class of the applicant and `classes` the entry of all classes in a decision. No fact or cohort is called `class`, no check `classes`.

      ## 例 Example

      ```yaml
      facts:
        class: { title: 班级, type: text, nature: document }
      ```

      ## 改正 Corrected

      ```yaml
      facts:
        person.class: { title: 班级, type: text, nature: document }
      ```

      """#
    case "C362":
      #"""
      # C362 类别的判断 · a test of the class

      类别不是要填的事实，没有值可比，也不随日子变：用 `one_of` 或 `none_of` 列出类别的编号。

      A class is no fact that is given: it has no value to compare and does not vary with time. List ids of classes with `one_of` or `none_of`.

      ## 例 Example

      ```yaml
      checks:
        local: { title: 本地, fact: class, require: '"employee"', cites: notice/一 }
      ```

      ## 改正 Corrected

      ```yaml
      checks:
        local: { title: 本地, fact: class, one_of: [employee], cites: notice/一 }
      ```

      """#
    case "C363":
      #"""
      # C363 还不知道类别 · before a class is known

      推算的事实、办理时限、对整个制度的要求，在看申领人属于哪一类之前就要有值，不能按类别取值。

      Derived facts, limits of the procedure and requirements of the scheme have one value before anybody's class is known, so they cannot be taken by class.

      ## 例 Example

      ```yaml
      facts:
        certificate.high: { title: 高标准, type: yesno, nature: document, formula: 'standard > base' }   # standard 按 class 取值
      ```

      ## 改正 Corrected

      ```yaml
      amount:
        steps:
          standard: { title: 取标准, take: standard, cites: notice/三 }
      ```

      """#
    case "C364":
      #"""
      # C364 不可能符合的类别 · a class that can never hold

      共同的条件把一类整个排除了：这一类写了也没有人符合。删去这一类，或给条件加上 `when`。

      A common check shuts a whole class out: nobody can ever be in it. Remove the class, or give the check a `when`.

      ## 例 Example

      ```yaml
      checks:
        local: { title: 限职工, fact: class, one_of: [employee], cites: notice/一 }
      ```

      ## 改正 Corrected

      ```yaml
      checks:
        local: { title: 本地, fact: person.local, when: { employee: { fact: class, one_of: [employee] } }, cites: notice/一 }
      ```

      """#
    case "C365":
      #"""
      # C365 两类可能重合 · classes that overlap

      同一人可能同时符合两类，而两类的金额不同，付哪一个要由政策写明：`highest_amount` 取高的，`first` 按书写先后。

      Somebody may be in two classes that give different amounts, so the policy says which is paid: `highest_amount`, or `first` for the order of the file.

      ## 例 Example

      ```yaml
      classes:
        employee: { title: 在职职工, checks: { … } }
        jobless: { title: 领取失业保险金人员, checks: { … } }
      ```

      ## 改正 Corrected

      ```yaml
      classes_prefer: highest_amount
      classes:
        employee: { title: 在职职工, checks: { … } }
        jobless: { title: 领取失业保险金人员, checks: { … } }
      ```

      """#
    case "C366":
      #"""
      # C366 不起作用的取舍 · a preference that decides nothing

      各类不会有人同时符合，或者金额本来就一样：`classes_prefer` 写了等于没写。核对条件，或者删去它。

      No two classes can hold together and pay differently, so `classes_prefer` changes nothing. Check the classes, or remove it.

      ## 例 Example

      ```yaml
      classes_prefer: first
      classes:
        employee: { title: 在职, checks: { in: { … one_of: [在职] } } }
        jobless: { title: 失业, checks: { out: { … one_of: [失业] } } }
      ```

      ## 改正 Corrected

      ```yaml
      classes:
        employee: { title: 在职, checks: { in: { … one_of: [在职] } } }
        jobless: { title: 失业, checks: { out: { … one_of: [失业] } } }
      ```

      """#
    case "C367":
      #"""
      # C367 同一个词写了两次 · a word stands twice

      `one_of`、`none_of` 里同一个词（或者它的另一种写法）写了两次，多半有一个本来要写别的。

      A word of `one_of` or `none_of`, or another spelling of it, stands there twice: mostly one of them was meant to be another.

      ## 例 Example

      ```yaml
      level: { fact: certificate.level, one_of: [五级, 四级, 初级] }   # 初级就是五级
      ```

      ## 改正 Corrected

      ```yaml
      level: { fact: certificate.level, one_of: [五级, 四级, 三级] }
      ```

      """#
    case "C368":
      #"""
      # C368 一段时间不能推定 · nothing is presumed of a stretch

      `throughout` 要看一段时间里的每一天，没有填的日子不能用 `presume` 顶替。

      `throughout` looks at every day of a stretch; a day that is not given cannot be presumed.

      ## 例 Example

      ```yaml
      insured: { fact: applicant.insured, throughout: [certificate_day, claim_day], presume: 'true' }
      ```

      ## 改正 Corrected

      ```yaml
      insured: { fact: applicant.insured, as_of: claim_day, presume: 'true', interpretations: insured-presumed }
      ```

      """#
    case "C370":
      #"""
      # C370 月数的单位不是月 · months counted in another unit

      由月份清单推算的是月数，单位只能是 `month`（月）。要年数的，另用 `formula` 换算。

      What is counted in a list of months is a number of months, so its unit is `month`. Where years are wanted, convert with a `formula`.

      ## 例 Example

      ```yaml
      person.paid: { title: 累计缴费, type: count, unit: year, nature: running_total, derive: { months_in: contributions, month: month, run: total, through: month_of_day } }
      ```

      ## 改正 Corrected

      ```yaml
      person.paid: { title: 累计缴费, type: count, unit: month, nature: running_total, derive: { months_in: contributions, month: month, run: total, through: month_of_day } }
      ```

      """#
    case "C371":
      #"""
      # C371 性质与数法不符 · nature and way of counting differ

      累计数（`run: total`）只增不减，性质是 `running_total`。最近连续数（`run: latest`）断缴后重新数起，会变小，性质是 `state`。

      A total (`run: total`) never falls: its nature is `running_total`. The latest run (`run: latest`) starts again after a gap and can fall: its nature is `state`.

      ## 例 Example

      ```yaml
      person.steady: { title: 连续缴费, type: count, unit: month, nature: running_total, derive: { months_in: contributions, month: month, run: latest, through: month_of_day } }
      ```

      ## 改正 Corrected

      ```yaml
      person.steady: { title: 连续缴费, type: count, unit: month, nature: state, derive: { months_in: contributions, month: month, run: latest, through: month_of_day } }
      ```

      """#
    case "C410":
      #"""
      # C410 救济途径写不进告知书 · a remedy no notice can name

      不予的告知书要写明向哪个机关（`body`）、在多少日内（`within`，并写明数法 `counting`）、依据哪一条（`cites`）寻求救济。缺一样，这份文件就出具不了不予的告知书。

      A refusal names for each remedy the body (`body`), the period (`within`, with its `counting`) and the basis (`cites`). Where one is missing no refusal can be written with this file.

      ## 例 Example

      ```yaml
      review: { title: 申请复查, within: review_period, cites: notice/四 }
      ```

      ## 改正 Corrected

      ```yaml
      review: { title: 申请复查, body: 示例市人力资源和社会保障局, within: review_period, counting: civil, cites: notice/四 }
      ```

      """#
    case "C420":
      #"""
      # C420 版式文件取的事实政策里没有 · a fact the policy does not have

      版式文件从案件里取事实，路径要与政策文件的 `facts` 一致。

      A layout takes facts by the paths of the policy.

      ## 例 Example

      ```yaml
      list: ['{applicant.nmae}']
      ```

      ## 改正 Corrected

      ```yaml
      list: ['{applicant.name}']
      ```

      """#
    case "C421":
      #"""
      # C421 版式文件取的认定政策里没有 · a finding the policy does not have

      `#finding:` 后面是政策文件里认定（`finding`）的编号。

      Behind `#finding:` stands the id of a finding of the policy.

      ## 例 Example

      ```yaml
      - '{#finding:passed}'
      ```

      ## 改正 Corrected

      ```yaml
      - '{#finding:review_passed}'
      ```

      """#
    case "C430":
      #"""
      # C430 这里的“能否改变”没有意义 · a change that cannot be

      `changes` 说明谁能改变一件事，供推算“怎样可以改变结果”时用。由别的事实推出的、以往记录的清单，谁也改变不了；不随时间变化的事实，也不会随时间改变；只有随申领日顺延的日期（性质为 `choice`）例外。

      `changes` says who can change a fact, for suggesting what would change the outcome. What follows from other facts, and a list of past records, is changed by nobody; a fact that does not vary with time does not change with it, but for a date of nature `choice` that follows the one the person chooses.

      ## 例 Example

      ```yaml
      level: { title: 证书等级, type: level, of: skill, nature: document, changes: with_time }
      ```

      ## 改正 Corrected

      ```yaml
      level: { title: 证书等级, type: level, of: skill, nature: document }
      ```

      """#
    case "C440":
      #"""
      # C440 改动没有自己的依据 · a change without an authority of its own

      下级文件替换或者增加一个条目，是因为本地的文件另有规定，所以要引用本文件自己的文件。只引用上级的文件，说明不了为什么与上级不同。
      上级的文字本地另作理解的，写一条解释（`interpretations`），写明问的是什么、怎样选、凭什么。

      A file replaces or adds an element because a document of its own says so, and that is what it cites. The documents of its parents say what the parents say.
      Where the same words are read in another way, write an interpretation: the question, the choice, and on what authority.

      ## 例 Example

      ```yaml
      replace:
        parameters:
          min_months: { title: 最低参保月数, type: count, unit: month, value: 24, cites: notice/一“满12个月” }
      ```

      ## 改正 Corrected

      ```yaml
      replace:
        parameters:
          min_months: { title: 最低参保月数, type: count, unit: month, value: 24, cites: town/二“满24个月” }
      ```

      """#
    case "C441":
      #"""
      # C441 删除的还在用 · removed, but still used

      `remove` 删除的参数、事实、日子等，合并以后还有条目在用它，多半在上级的文件里。一并删除或者替换用它的条目；只是数值不同的，用 `replace`，不用 `remove`。

      What `remove` takes away is still used after joining, most often by an element of a parent. Remove or replace what uses it as well; where only the value differs, `replace` it instead.

      ## 例 Example

      ```yaml
      remove:
        parameters.min_months: { cites: town/二, why: 本镇不要求参保月数 }
      ```

      ## 改正 Corrected

      ```yaml
      remove:
        parameters.min_months: { cites: town/二, why: 本镇不要求参保月数 }
        checks.insured: { cites: town/二, why: 本镇不要求参保月数 }
      ```

      """#
    case "C450":
      #"""
      # C450 没有写按哪个日期算月份 · month by which date

      “同一个月只补一本”须写明一次算在哪一个月：证书核发日、申领日，还是发放日所在的月。写 `same_month`，通知没有规定的另写一条解释。

      “One of several in a month” must say which date puts an entry into a month. Write `same_month`, with an interpretation where the text leaves it open.

      ## 例 Example

      ```yaml
      one-a-month: { title: 同月几本证书只补一本, among: payments, at_most: one }
      ```

      ## 改正 Corrected

      ```yaml
      one-a-month: { title: 同月几本证书只补一本, among: payments, same_month: issued_on, at_most: one, interpretations: month-by-issue }
      ```

      """#
    case "C460":
      #"""
      # C460 救济途径的先后写得不对 · the order of remedies does not work

      须先经另一途径的救济（`comes_after`，如复议前置），写的是 `remedies` 里另一项的编号：不能是它自己，那一项不能再须先经别的途径，两项适用的决定日（`in_force`）要有重合。否则告知书说不清先后。

      A remedy that may only follow another (`comes_after`) names another entry of `remedies`: not itself, not one that has to wait in turn, and one for decisions of some of the same days (`in_force`). Otherwise no notice can state the order.

      ## 例 Example

      ```yaml
      suit: { title: 起诉, body: 示例市中级人民法院, comes_after: suit, within: suit_period, counting: civil, cites: notice/五 }
      ```

      ## 改正 Corrected

      ```yaml
      suit: { title: 起诉, body: 示例市中级人民法院, comes_after: review, within: suit_period, counting: civil, cites: notice/五 }
      ```

      """#
    case "C461":
      #"""
      # C461 一种信息有两种遮盖 · two masks of one kind

      同一个号码，这份文书遮后段，那份文书整个遮盖，放在一起就失去了遮盖的意义。各档读者只能在显示、不列和同一种遮盖之间有别；没有写的档按通常的办法，改一档往往要一起改其他档。

      Where one paper masks the end of a number and another all of it, the two together show what neither should. Readers may differ in shown, hidden and one mask; readers that are left out keep the usual one, so that changing one often means changing the others.

      ## 例 Example

      ```yaml
      applicant: { id: whole }
      ```

      ## 改正 Corrected

      ```yaml
      applicant: { id: whole }
      officer: { id: whole }
      public: { id: whole }
      ```

      """#
    case "C462":
      #"""
      # C462 公示里原样显示 · shown openly in public

      公示的名单不能原样显示证件号码、账号和电话：只能遮盖或者不列。

      A published list does not show citizen numbers, accounts and telephones as they are; mask them or leave them out.

      ## 例 Example

      ```yaml
      public: { account: shown }
      ```

      ## 改正 Corrected

      ```yaml
      public: { account: hidden }
      ```

      """#
    case "C470":
      #"""
      # C470 机关的文件写得不对 · a file of an office of the wrong shape

      `--office` 的文件写明作出决定的机关（`office`，全称，不能省），需要时再写各项救济途径（`remedies`）：左边是政策文件里救济途径的编号，右边写机关名称（`body`，不能省）、
      地址（`address`）、电话（`phone`）、网上渠道（`online`），都是文字。

      The file of `--office` names the office that decides (`office`, its full name), and where needed the bodies of the remedies (`remedies`): on the left the id of a remedy of the policy, on the right
      the name of its body (`body`), its address (`address`), telephone (`phone`) and online channel (`online`), all of them text.

      ## 例 Example

      ```yaml
      office: 示例市失业保险服务中心
      remedies:
        suit: { address: 示例市示例路1号 }
      ```

      ## 改正 Corrected

      ```yaml
      office: 示例市失业保险服务中心
      remedies:
        suit: { body: 示例市示例区人民法院, address: 示例市示例路1号 }
      ```

      """#
    case "C471":
      #"""
      # C471 机关的文件里没有这个字 · a word that the file of an office does not know

      机关的文件只有 `office`、`remedies`，每项救济途径只有 `body`、`address`、`phone`、`online`。多半是写错了字。

      The file of an office has `office` and `remedies`, and each remedy `body`, `address`, `phone` and `online`. Most often a word is misspelt.

      ## 例 Example

      ```yaml
      office: 示例市失业保险服务中心
      remedies:
        suit: { body: 示例市示例区人民法院, adress: 示例市示例路1号 }
      ```

      ## 改正 Corrected

      ```yaml
      office: 示例市失业保险服务中心
      remedies:
        suit: { body: 示例市示例区人民法院, address: 示例市示例路1号 }
      ```

      """#
    case "C472":
      #"""
      # C472 政策没有这一项救济途径 · a remedy that the policy does not have

      机关的文件里 `remedies` 左边写的是政策文件里救济途径的编号。编号写错了，具体的机关就写不到告知书里，所以不出具。政策有哪些编号，错误信息里都列出了。

      What stands on the left under `remedies` in the file of an office are the ids of the remedies of the policy. Under an id that is none of them a body would never reach a letter, so no letter is written. The
      message lists the ids there are.

      ## 例 Example

      ```yaml
      remedies:
        lawsuit: { body: 示例市示例区人民法院 }
      ```

      ## 改正 Corrected

      ```yaml
      remedies:
        suit: { body: 示例市示例区人民法院 }
      ```

      """#
    case "C490":
      #"""
      # C490 数与所引文字不一致 · a number the quote does not have

      参数、标准表里的数，要与出处所引的文字对得上。引文里有数，却没有这个数，多半是写错了，或者引错了地方。阿拉伯数字、中文数字和大写数字都认；“三年”也当作 36 个月，“1.5万”也当作 15000。换算得来的数，写一条解释说明怎样换算，就不再提示；引文里没有数的、只引到条没有引文的，不提示。

      A number of a parameter or a table has to be in the words it cites. Where these words have numbers and this is none of them, it was mistyped or the wrong place is cited. Digits, Chinese numerals and capital numerals are read; “三年” is also 36 months, “1.5万” also 15000. A number that follows in another way needs an interpretation that says how; words without numbers, and clauses cited as a whole, say nothing.

      ## 例 Example

      ```yaml
      max_income: { title: 最高月收入, type: money, unit: CNY, value: 880, cites: notice/一“不超过800元” }
      ```

      ## 改正 Corrected

      ```yaml
      max_income: { title: 最高月收入, type: money, unit: CNY, value: 800, cites: notice/一“不超过800元” }
      ```

      """#
    case "C491":
      #"""
      # C491 日期与所引文字不一致 · a day the quote does not have

      施行、失效的日子和日期参数，要与出处所引的文字对得上。引文里写明了年月日，却不是这一天，多半是写错了。引文没有写出完整日期的（如“自印发之日起”），不提示；推算得来的，写一条解释。

      A day on which something begins or ends has to be in the words it cites. Where these words state a full date and this is another, it was most likely mistyped. Words without a full date say nothing; a day that follows from them needs an interpretation.

      ## 例 Example

      ```yaml
      in_force: { from: 2025-06-01, to: unstated, cites: notice/五“自2024年10月1日起施行” }
      ```

      ## 改正 Corrected

      ```yaml
      in_force: { from: 2024-10-01, to: unstated, cites: notice/五“自2024年10月1日起施行” }
      ```

      """#
    case "E001":
      #"""
      # E001 事实不是对象 · facts are no object

      一个案件的事实要写成一个对象，名字在前、值在后。给出清单、文字或数，引擎无法知道哪个值是哪项事实，因此不作决定。

      The facts of a case are one object with names and values. Given a list, a text or a number, the engine cannot know which value is which fact, so it decides nothing.

      ## 例 Example

      ```json
      [true, 36]
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": true, "contribution_months": 36}}
      ```

      """#
    case "E002":
      #"""
      # E002 政策没有这项事实 · unknown fact

      填了政策没有声明的事实，多半是名字写错。若不报错，写错的事实会被当作没有填，结论就可能是“待定”而没有人知道为什么。

      A fact was given that the policy does not declare, most often a slip in its name. Were it passed over, the fact meant would count as not known and nobody would see why.

      只写政策编号、由日期选用版本时，别的版本声明的事实不算错：这一版用不到它，放着不看。没有一版声明的，才是写错了。

      Where the id alone is named and the date chooses the version, a fact that another version declares is no mistake: this version leaves it aside. What no version declares is.

      ## 例 Example

      ```json
      {"certificate": {"lvl": "五级"}}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"level": "五级"}}
      ```

      """#
    case "E003":
      #"""
      # E003 事实的类型不对 · wrong type of a fact

      每项事实都有类型：是否、数、日期、文字、等级。填的值与类型不符时，引擎不猜测，也不自动转换。

      Each fact has a type: yes/no, number, date, text, level. A value of another type is neither guessed at nor converted.

      ## 例 Example

      ```json
      {"applicant": {"insured": "yes"}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": true}}
      ```

      """#
    case "E004":
      #"""
      # E004 日期不存在或写法不对 · a date that does not exist

      日期要写成 2017-06-30 这样的形式，并且确有其日。2017 年 2 月没有 29 日；斜线、点、全角数字和两位年份都不接受，因为它们有不止一种读法。

      Dates are written like 2017-06-30 and must exist. February 2017 has no 29th; slashes, dots, full-width digits and two-digit years are refused because they can be read in more than one way.

      ## 例 Example

      ```json
      {"certificate": {"issued_on": "2017-02-29"}}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"issued_on": "2017-02-28"}}
      ```

      """#
    case "E005":
      #"""
      # E005 词语或等级不在可填范围 · a word or level nobody knows

      等级和限定的词语只能填政策列出的写法。消息里列出了可填的词。写错的等级若按“不符合”处理，就会因为一个错字而不予补贴。

      Levels and words of a closed set must be one of the spellings the policy lists; the message names them. Were a misspelt level simply not met, a slip would cost somebody the benefit.

      ## 例 Example

      ```json
      {"certificate": {"level": "特级"}}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"level": "三级"}}
      ```

      """#
    case "E006":
      #"""
      # E006 数写成了文字或带了单位 · a number with a unit or in quotes

      数只写数，不带单位，也不加引号；单位由政策声明。“36个月”和“3年”哪个是哪个，引擎不猜。

      A number is written bare, without a unit and without quotes; the policy declares the unit. The engine does not guess what “36个月” or “3年” stand for.

      ## 例 Example

      ```json
      {"applicant": {"contribution_months": "36个月"}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"contribution_months": 36}}
      ```

      """#
    case "E007":
      #"""
      # E007 数太大或小数位太多 · a number out of range

      引擎精确计算，不用浮点数。超出可以精确保存的范围，或小数位数多于该类型允许的位数（金额两位，其他六位），就不接受。

      The engine reckons exactly and uses no floating point. A number beyond what can be kept exactly, or with more decimals than its type allows (two for money, six otherwise), is refused.

      ## 例 Example

      ```json
      {"applicant": {"contribution_months": 99999999999999999999}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"contribution_months": 99}}
      ```

      """#
    case "E008":
      #"""
      # E008 值超出可能的范围 · outside the possible values

      政策用 `domain` 说明一项事实可能的值。超出这个范围多半是填错了，例如把缴费年限的金额填进了月数。

      A policy states with `domain` which values a fact can have. A value outside it is most often a slip, such as an amount entered as months.

      ## 例 Example

      ```json
      {"applicant": {"contribution_months": 9999}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"contribution_months": 99}}
      ```

      """#
    case "E009":
      #"""
      # E009 一项事实要看几个日子，却只给了一个值 · one value for several days

      政策在几个日子上看这项随时间变化的事实。一个值只能说明一天，另一天仍然不知道，所以要按日子分别给出。

      The policy looks at this fact, which varies with time, on several days. One value speaks for one day only, so a value is needed for each.

      ## 例 Example

      ```json
      {"applicant": {"insured": true}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": {"on": {"2023-05-01": true, "2024-04-20": true}}}}
      ```

      """#
    case "E010":
      #"""
      # E010 随时间变化的事实写法不对 · a history that cannot be read

      随时间变化的事实可以给一个值，可以用 `on` 按日子给，也可以用 `spans` 按时段给。时段要有 `from` 和 `value`，`to` 不早于 `from`。

      A fact that varies with time is one value, values by day under `on`, or values by span under `spans`. A span has `from` and `value`, and its `to` is not before its `from`.

      ## 例 Example

      ```json
      {"applicant": {"insured": {"since": "2016-01-01"}}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": {"spans": [{"from": "2016-01-01", "value": true}]}}}
      ```

      """#
    case "E011":
      #"""
      # E011 只增不减的数变小了 · a running total that falls

      累计的数只增不减。后来的日子反而更小，说明至少有一个数填错，引擎无法知道是哪一个。

      A running total never falls. When a later day has less, at least one value is wrong, and the engine cannot know which.

      ## 例 Example

      ```json
      {"applicant": {"contribution_months": {"on": {"2017-01-01": 36, "2017-06-30": 30}}}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"contribution_months": {"on": {"2017-01-01": 30, "2017-06-30": 36}}}}
      ```

      """#
    case "E012":
      #"""
      # E012 时段互相重叠 · spans that overlap

      同一天落在两个时段里，就有两个值，引擎不挑选。请核对起止日期：时段两端都算在内。

      A day in two spans has two values, and the engine does not choose. Check the days: both ends of a span are included.

      ## 例 Example

      ```json
      {"applicant": {"insured": {"spans": [{"from": "2016-01-01", "to": "2017-06-30", "value": true}, {"from": "2017-06-30", "value": false}]}}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": {"spans": [{"from": "2016-01-01", "to": "2017-06-29", "value": true}, {"from": "2017-06-30", "value": false}]}}}
      ```

      """#
    case "E013":
      #"""
      # E013 填报的与推出的矛盾 · given and computed contradict

      有的事实可以由别的事实推出。两样都给而不一致，说明其中一样填错了。引擎不偏向任何一方。

      Some facts can be computed from others. Given both ways and differing, one of them is wrong; the engine prefers neither.

      ## 例 Example

      ```json
      {"application": {"already_paid": false},
       "certificate": {"level": "五级", "occupation": "焊工"},
       "payments": [{"level": "五级", "occupation": "焊工"}]}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"level": "五级", "occupation": "焊工"},
       "payments": [{"level": "五级", "occupation": "焊工"}]}
      ```

      """#
    case "E014":
      #"""
      # E014 政策没有这项认定 · unknown finding

      认定是只能由人作出的判断，写在 `findings` 之下，名字由政策声明。名字不对，认定就落不到任何条件或步骤上。

      Findings are judgements only a person can make; they stand under `findings` by the names the policy declares. Under another name a finding reaches no check and no step.

      ## 例 Example

      ```json
      {"findings": {"posting_claer": "无异议"}}
      ```

      ## 改正 Corrected

      ```json
      {"findings": {"posting_clear": "无异议"}}
      ```

      """#
    case "E015":
      #"""
      # E015 公民身份号码无效 · invalid citizen number

      公民身份号码应为 18 位，其中的出生日期存在，末位校验码与前 17 位相符（GB 11643-1999）。表格软件常把末三位变成 000，因此请按文字填写。消息不重复所填的号码。

      A citizen number has 18 characters, a birth date that exists and a check character that fits the 17 before it (GB 11643-1999). Spreadsheets often turn the last three digits into 000, so enter it as text. The message does not repeat the number.

      ## 例 Example

      ```json
      {"applicant": {"id_number": "110105194912310021"}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"id_number": "11010519491231002X"}}
      ```

      """#
    case "E016":
      #"""
      # E016 推算失败 · a formula that cannot be computed

      这项事实由公式推出，而所填的值使公式无法计算：除数为零，或结果超出范围。这不是“不知道”，需要改正所填的值。

      This fact is computed by a formula, and the values given make that impossible: a divisor of zero, or a result out of range. It is not merely unknown; the values need mending.

      ## 例 Example

      ```json
      {"household": {"income": 3000, "members": 0}}
      ```

      ## 改正 Corrected

      ```json
      {"household": {"income": 3000, "members": 3}}
      ```

      """#
    case "E017":
      #"""
      # E017 按当时所知，这一版尚未公布 · version not published yet

      案件要求按某一天所知来决定（`--as-known-on`），而这一版在那天还没有公布。那时的经办人不可能依据它作决定。

      The case is to be decided as known on a day (`--as-known-on`) on which this version was not yet published. Nobody could have decided by it then.

      ## 例 Example

      ```sh
      yiju decide ID@2017.1 --facts case.json --as-known-on 2017-01-01
      ```

      ## 改正 Corrected

      ```sh
      yiju decide ID@2017.1 --facts case.json --as-known-on 2018-01-01
      ```

      """#
    case "E018":
      #"""
      # E018 条件无法算出 · a check that cannot be computed

      条件里的表达式在这个案件上无法计算：除数为零，或结果超出可以精确表示的范围。这不是“不符合”，也不是“不知道”，因此不作决定。

      The expression of a check cannot be computed for this case: a divisor of zero, or a result that cannot be kept exactly. That is neither not met nor unknown, so nothing is decided.

      ## 例 Example

      ```json
      {"household": {"income": 3000, "rooms": 0}}
      ```

      ## 改正 Corrected

      ```json
      {"household": {"income": 3000, "rooms": 3}}
      ```

      """#
    case "E019":
      #"""
      # E019 同一事实填了两次 · a fact given twice

      事实可以写成带点的名称（`"applicant.insured"`），也可以一层层写（`applicant` 里的 `insured`），两种写法说的是同一个事实。
      两种都写了，就不知道以哪一个为准；程序不替人选，请删去一个。

      A fact can be written by its dotted name (`"applicant.insured"`) or nested (`insured` inside `applicant`); both name the
      same fact. Where both are there nothing says which counts, and the engine does not choose: delete one.

      ## 例 Example

      ```json
      {"applicant.insured": true, "applicant": {"insured": false}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": true}}
      ```

      """#
    case "E030":
      #"""
      # E030 经过写得不对 · events written wrongly

      经过文件写成 `events: [{step, on, outcome, by, note}]`：`step` 是政策里步骤的编号，`on` 是日期，`outcome` 是结果，`by` 是谁办的，`note` 是备注。别的项目不收，免得写错的项目没有人看见。

      A file of events has the form `events: [{step, on, outcome, by, note}]`. Anything else is refused, so that a misspelt key is not overlooked.

      ## 例 Example

      ```yaml
      events:
        - { step: filing, date: 2025-06-05 }
      ```

      ## 改正 Corrected

      ```yaml
      events:
        - { step: filing, on: 2025-06-05 }
      ```

      """#
    case "E031":
      #"""
      # E031 没有这个步骤 · no such step

      `step` 要写政策 `procedure.steps` 下的编号，不写标题。

      `step` is the id under `procedure.steps` of the policy, not its title.

      ## 例 Example

      ```yaml
      - { step: fileing, on: 2025-06-05 }
      ```

      ## 改正 Corrected

      ```yaml
      - { step: filing, on: 2025-06-05 }
      ```

      """#
    case "E032":
      #"""
      # E032 经过没有按先后写 · events out of order

      经过只往后添，按时间先后写。日期倒退，不是写错了日期，就是写错了次序，程序不替人猜。

      Events are only ever added, in the order of time. A day before the one in front of it is a slip of the day or of the order; which of the two is not guessed.

      ## 例 Example

      ```yaml
      - { step: application, on: 2025-05-28 }
      - { step: filing, on: 2025-05-27 }
      ```

      ## 改正 Corrected

      ```yaml
      - { step: application, on: 2025-05-28 }
      - { step: filing, on: 2025-06-05 }
      ```

      """#
    case "E033":
      #"""
      # E033 前面的步骤没有办完 · an earlier step is not done

      步骤按政策写的先后办。前面一步没有办完的记录，后面一步就不可能发生；漏记的要补记。

      Steps happen in the order of the policy. Without a record that an earlier one was done, a later one cannot have happened; record what was left out.

      ## 例 Example

      ```yaml
      - { step: application, on: 2025-05-28 }
      - { step: filing, on: 2025-06-05 }
      ```

      ## 改正 Corrected

      ```yaml
      - { step: application, on: 2025-05-28 }
      - { step: employer-verification, on: 2025-05-29, outcome: 真实有效 }
      ```

      """#
    case "E034":
      #"""
      # E034 同一步写了两次 · a step occurs twice

      办完的步骤不会再办一次，除非案件退回、这一步重新打开。

      A step that is done is not done again, unless the file was returned and the step is open again.

      ## 例 Example

      ```yaml
      - { step: application, on: 2025-05-28 }
      - { step: application, on: 2025-05-29 }
      ```

      ## 改正 Corrected

      ```yaml
      - { step: application, on: 2025-05-28 }
      ```

      """#
    case "E035":
      #"""
      # E035 晚于今天 · after today

      经过是已经发生的事，不能晚于 `--today`。

      Events have happened: none is after `--today`.

      ## 例 Example

      ```sh
      yiju timeline POLICY --events events.yaml --today 2025-06-01   # events.yaml: on: 2025-06-05
      ```

      ## 改正 Corrected

      ```sh
      yiju timeline POLICY --events events.yaml --today 2025-06-05
      ```

      """#
    case "E036":
      #"""
      # E036 不是这个机构办的 · done by somebody else

      `by` 可以不写；写了就要是这一步的经办机构（编号、简称或者全称），申请人写 `applicant`。

      `by` may be left out; when it is given it is the step's own office (id, title or full title), or `applicant`.

      ## 例 Example

      ```yaml
      - { step: completeness, on: 2025-06-11, outcome: 完备, by: bureau }
      ```

      ## 改正 Corrected

      ```yaml
      - { step: completeness, on: 2025-06-11, outcome: 完备, by: desk }
      ```

      """#
    case "E037":
      #"""
      # E037 公示期未满 · the posting is not over

      公示要满规定的天数，张贴当日不计，最后一日当日可以认定。早于最后一日的“无异议”不算数；期间有人提出异议，随时可以记。

      A posting lasts its full time; the day it went up is not counted, and the last day itself may find. “No objection” before that is no finding. An objection can be recorded at any time.

      ## 例 Example

      ```yaml
      - { step: review, on: 2025-06-17, outcome: 通过 }
      - { step: posting, on: 2025-06-20, outcome: 无异议 }
      ```

      ## 改正 Corrected

      ```yaml
      - { step: review, on: 2025-06-17, outcome: 通过 }
      - { step: posting, on: 2025-06-24, outcome: 无异议 }
      ```

      """#
    case "E038":
      #"""
      # E038 没有这种结果 · no such outcome

      有认定的步骤要写结果：`good` 或者 `bad` 的词，或者 `pass`；能退回的可写 `return`，能有异议的可写 `object`；`begin` 是公示开始张贴。没有写的不推定为通过。

      A step with a finding needs its outcome: a word of `good` or `bad`, or `pass`; `return` where the file can go back, `object` where there can be an objection, `begin` for the day a posting went up. Silence is not taken for a pass.

      ## 例 Example

      ```yaml
      - { step: completeness, on: 2025-06-11 }
      ```

      ## 改正 Corrected

      ```yaml
      - { step: completeness, on: 2025-06-11, outcome: 完备 }
      ```

      """#
    case "E039":
      #"""
      # E039 案件已经停止 · the file has stopped

      政策写明某种结果使案件停止（`on_fail: { outcome: stop }`）。停止以后不会再有经过；重新申请是另一个案件。

      The policy says that the file ends there (`on_fail: { outcome: stop }`). Nothing follows; a new application is another file.

      ## 例 Example

      ```yaml
      - { step: employer-verification, on: 2025-05-29, outcome: 查询无果 }
      - { step: employer-posting, on: 2025-06-04, outcome: 无异议 }
      ```

      ## 改正 Corrected

      ```yaml
      - { step: employer-verification, on: 2025-05-29, outcome: 查询无果 }
      ```

      """#
    case "E040":
      #"""
      # E040 政策没有写办理程序 · the policy states no procedure

      办理进度要依据政策的 `procedure`。这个政策没有写，就没有步骤可以跟。

      A timeline follows the `procedure` of the policy; this one states none.

      ## 例 Example

      ```sh
      yiju timeline example/no-procedure@1 --events events.yaml
      ```

      ## 改正 Corrected

      ```sh
      yiju decide example/no-procedure@1 --facts case.json
      ```

      """#
    case "E041":
      #"""
      # E041 经过选不出版本 · events select no version

      政策有几版，而选择版本的日子不是办理程序开始的那一天，或者那一天没有一版有效。经过里没有别的日子可看，要写明是哪一版。

      The policy has several versions, and they are selected by another day than the one the procedure starts with, or none was in force on it. Events hold no other day, so the version has to be named.

      ## 例 Example

      ```sh
      yiju timeline example/skill-subsidy --events events.yaml
      ```

      ## 改正 Corrected

      ```sh
      yiju timeline example/skill-subsidy@2020.1 --events events.yaml
      ```

      """#
    case "E050":
      #"""
      # E050 办公时间不知道 · office hours not known

      政策规定下班以后收到的算次日，而日历没有写那一天的办公时间，写了时刻也判断不了算哪一天，不猜。在日历里补上有出处的作息（`hours`），或者不写时刻，由经办人写明算哪一天。

      The policy counts what comes in after office hours as of the next day, and the calendar states no hours of that day: the time alone does not tell. Add the hours with their source to the calendar, or leave out the time and write the day it counts as.

      ## 例 Example

      ```yaml
      - { step: filing, on: 2025-06-05, at: 19:40 }
      ```

      ## 改正 Corrected

      ```yaml
      - { step: filing, on: 2025-06-05 }
      ```

      """#
    case "E060":
      #"""
      # E060 经过与事实里的起始日不一致 · events and facts name another day for the start

      办理从哪一天开始，既可以从经过的第一步看出，又是案件的一个事实（如申请时间）。两处写的不是同一天，其中一个就是错的；期限和版本都从这一天算起，不能随便取一个。

      The day on which the procedure starts is the day of the first event and also a fact of the case, such as the day of the application. When the two differ one of them is wrong; periods and versions count from that day, so neither is picked.

      ## 例 Example

      ```yaml
      # 事实 facts
      application: { submitted_on: 2018-07-02 }
      # 经过 events
      - { step: application, on: 2018-07-03 }
      ```

      ## 改正 Corrected

      ```yaml
      # 事实 facts
      application: { submitted_on: 2018-07-02 }
      # 经过 events
      - { step: application, on: 2018-07-02 }
      ```

      """#
    case "E070":
      #"""
      # E070 其他版本才问的事实没有用到 · facts that only other versions ask for are left aside

      只写政策编号、由日期选用版本的，一份填报单可以办几年的案件。所选的版本不问的事实，即使填了也不看；别的版本问，所以不是写错（写错是 `E002`）。这里说明哪些没有用到，免得填报的人以为都看过。结论和记录与没有填这些事实时相同。

      Where the id alone is named and the date chooses the version, one sheet of facts serves the cases of several years. What the version that decides does not ask for is not looked at, though it was given; since another version asks for it, it is no slip (a slip is `E002`). This note says which facts those are, so that nobody believes they counted. Outcome and record are what they would be without them.

      ## 例 Example

      ```json
      {"applicant": {"resident": true}, "application": {"submitted_on": "2021-03-01"}}
      ```

      ## 改正 Corrected

      ```json
      {"application": {"submitted_on": "2021-03-01"}}
      ```

      """#
    case "P001":
      #"""
      # P001 文件太大 · file too large

      一个政策、日历或案例文件不超过 4 MiB。一份完整的通知写成政策文件通常不到 100 KB，超过上限的多半是误选了别的文件，或把数据写进了政策。

      A policy, calendar or case file has at most 4 MiB. A whole notice usually takes under 100 KB as a policy; a larger file is usually the wrong one, or holds data that belongs elsewhere.

      ## 例 Example

      ```text
      yiju check 人员名册.yaml
      ```

      ## 改正 Corrected

      ```text
      yiju check policy.yaml
      ```

      """#
    case "P002":
      #"""
      # P002 文件不是 UTF-8 编码 · file is not UTF-8

      文件里的字节不是 UTF-8 文字，常见原因是在 Windows 记事本里存成了 ANSI（GBK）或 Unicode（UTF-16）。引擎不猜编码：猜错一个字，规则就变了。请在编辑器里“另存为”，编码选 UTF-8。

      The bytes are not UTF-8, usually because the file was saved as ANSI (GBK) or Unicode (UTF-16) in an editor on Windows. The engine does not guess: one character guessed wrong is another rule. Save the file as UTF-8.

      ## 例 Example

      ```text
      标题: ÄêÁä
      ```

      ## 改正 Corrected

      ```text
      标题: 年龄
      ```

      """#
    case "P003":
      #"""
      # P003 控制字符 · control character

      文件里有看不见的控制字符（除换行和制表符以外），或双引号里用 `\0`、`\x1b` 一类的写法带入了控制字符。U+0085、U+2028、U+2029 也在此列：YAML 把它们当作换行，编辑器却不当。

      The file contains a control character other than a line break or tab, or an escape such as `\0` or `\x1b` brings one in. U+0085, U+2028 and U+2029 count too: YAML takes them for line breaks, editors do not.

      ## 例 Example

      ```yaml
      title: "技能\x1b提升"
      ```

      ## 改正 Corrected

      ```yaml
      title: 技能提升
      ```

      """#
    case "P004":
      #"""
      # P004 改变文字方向的字符 · direction-changing character

      这类字符让后面的文字从右往左显示，看到的规则和读到的规则因此不同，可以被用来藏东西。请删去；维吾尔文、哈萨克文本身不需要它们。

      Such a character makes the text after it run the other way, so that the rule one sees is not the rule that is read. Delete it; Uyghur and Kazakh text does not need it.

      ## 例 Example

      ```yaml
      title: "a\u202eb"
      ```

      ## 改正 Corrected

      ```yaml
      title: ab
      ```

      """#
    case "P005":
      #"""
      # P005 看不见的字符 · invisible character

      零宽空格、软连字符一类的字符没有形状，从网页复制文字时常常带进来。留着它们，两个看上去一样的名称就不相等，引文也对不上原文。请删去。文件开头的一个 UTF-8 标记（BOM）不在此列。

      Zero-width spaces, soft hyphens and the like have no shape and come along when text is copied from web pages. With them two names that look alike differ, and a quotation does not match its source. Delete them. One byte order mark at the very start of a file is fine.

      ## 例 Example

      ```yaml
      title: "技能\u200b提升"
      ```

      ## 改正 Corrected

      ```yaml
      title: 技能提升
      ```

      """#
    case "P006":
      #"""
      # P006 没有公认含义的字符 · character without an agreed meaning

      自造字（专用区字符）在别的机器上是另一个字或一个方框；U+FFFD（�）是转码时已经丢失的字。请换成正式收录的字；生僻字现在大多已有编码。

      A private-use character is another character, or a box, on another machine; U+FFFD is one already lost in a conversion. Write the character that Unicode has; most rare Han characters now have one.

      ## 例 Example

      ```yaml
      title: "\ue000村"
      ```

      ## 改正 Corrected

      ```yaml
      title: 𠮷村
      ```

      """#
    case "P007":
      #"""
      # P007 文件是空的 · empty file

      文件里没有内容，或只有注释。

      The file holds nothing, or comments only.

      ## 例 Example

      ```yaml
      # 待写
      ```

      ## 改正 Corrected

      ```yaml
      policy: cn/example
      ```

      """#
    case "P008":
      #"""
      # P008 最外层不是“键: 值” · top of the file is no mapping

      政策、日历和案例文件的最外层都是一组“键: 值”。以 `- ` 开头的列表，或一整段文字，不知道该归在哪个键下。

      Policies, calendars and case files are `key: value` lines at the top. A list or a lone text belongs to no key.

      ## 例 Example

      ```yaml
      - name: 甲
      - name: 乙
      ```

      ## 改正 Corrected

      ```yaml
      cases:
        - name: 甲
        - name: 乙
      ```

      """#
    case "P009":
      #"""
      # P009 不止一份文档 · more than one document

      `---` 或 `...` 之后又有内容。一个文件里有两份规则，就说不清哪一份有效，所以只许一份。

      Something follows `---` or `...`. With two sets of rules in one file nobody could say which holds, so a file has one document.

      ## 例 Example

      ```yaml
      title: 甲
      ---
      title: 乙
      ```

      ## 改正 Corrected

      ```yaml
      title: 甲
      ```

      """#
    case "P010":
      #"""
      # P010 YAML 指令 · YAML directive

      以 `%` 开头的指令会改变后面文字的读法（例如 `%YAML 1.1` 下 `no` 是“否”）。政策文件只有一种读法，不许使用指令。

      A line that begins with `%` changes how the rest is read (under `%YAML 1.1` the word `no` means false). A policy has one reading, so directives are refused.

      ## 例 Example

      ```yaml
      %YAML 1.1
      ---
      title: 甲
      ```

      ## 改正 Corrected

      ```yaml
      title: 甲
      ```

      """#
    case "P011":
      #"""
      # P011 锚点和别名 · anchor or alias

      `&名称` 和 `*名称` 让一处文字在别处重现，读的人要来回找，几百个字节还能展开成几百兆。每一项都写全；要共用的数值请放进 `parameters`。文字本来就以 `&` 或 `*` 开头的，加单引号。

      `&name` and `*name` repeat one text elsewhere: readers must search for it, and a few hundred bytes can unfold into gigabytes. Write each item out, and put shared values into `parameters`. Quote a text that really begins with `&` or `*`.

      ## 例 Example

      ```yaml
      junior: &low 1000
      middle: *low
      ```

      ## 改正 Corrected

      ```yaml
      junior: 1000
      middle: 1000
      ```

      """#
    case "P012":
      #"""
      # P012 类型标签 · tag

      `!!int`、`!ruby/object` 一类的标签想指定值的类型。这里类型由键决定，标签一律不许。文字以 `!` 开头的，加单引号。

      Tags such as `!!int` or `!ruby/object` try to set the type of a value. Here the key decides the type, so no tag is allowed. Quote a text that begins with `!`.

      ## 例 Example

      ```yaml
      amount: !!int 1500
      ```

      ## 改正 Corrected

      ```yaml
      amount: 1500
      ```

      """#
    case "P013":
      #"""
      # P013 合并键 << · merge key

      `<<` 把另一组键并进来，谁覆盖谁各家软件读法不同。共用的内容请写成底稿，用 `extends` 继承，用 `replace` 写明改了什么。

      `<<` merges another set of keys, and programs disagree on which wins. Put shared content into an abstract policy, inherit it with `extends`, and say what changes with `replace`.

      ## 例 Example

      ```yaml
      standard:
        <<: { junior: 1000 }
        middle: 1500
      ```

      ## 改正 Corrected

      ```yaml
      standard:
        junior: 1000
        middle: 1500
      ```

      """#
    case "P014":
      #"""
      # P014 键不是一行文字 · key is not a text on one line

      键是条目的名字，用来引用、覆盖和解释，所以必须是一行不空的文字：不能是列表、一组键值、空值（`~`、`null`），也不用 `?` 引出。

      A key is the name by which an element is cited, replaced and explained, so it is one line of text that is not empty: no list, no mapping, no null (`~`, `null`), and not announced by `?`.

      ## 例 Example

      ```yaml
      ? [一级, 二级]
      : 2000
      ```

      ## 改正 Corrected

      ```yaml
      levels: [一级, 二级]
      amount: 2000
      ```

      """#
    case "P015":
      #"""
      # P015 键重复 · key given twice

      同一层里同一个键写了两次。有的软件取前一个，有的取后一个，所以不许。用转义写出的键（`"\u0061"`）与原样的键算同一个。

      A key stands twice on one level. Some programs take the first, some the last, so it is refused. A key spelt with escapes (`"\u0061"`) is the same as the plain one.

      ## 例 Example

      ```yaml
      amount: 1500
      amount: 2000
      ```

      ## 改正 Corrected

      ```yaml
      amount: 2000
      ```

      """#
    case "P016":
      #"""
      # P016 键里的字符有多种写法 · character with several spellings in a key

      带组合符号的字母、兼容汉字、连接符和异体选择符可以有几种编码，看起来却一样。键要能逐字节比较，所以只许用只有一种写法（Unicode NFC）的字符。请换成普通的字。

      Letters with combining marks, compatibility ideographs, joiners and variation selectors have several encodings that look alike. Keys are compared byte by byte, so only characters with one spelling (Unicode NFC) may stand in them. Write the ordinary character.

      ## 例 Example

      ```yaml
      "cafe\u0301": 1
      ```

      ## 改正 Corrected

      ```yaml
      café: 1
      ```

      """#
    case "P017":
      #"""
      # P017 键太长 · key too long

      键不超过 256 字节（约 85 个汉字）。多半是一段文字漏了引号，其中的冒号使前面的部分成了键。

      A key has at most 256 bytes. Usually a text lacks its quotes, and a colon in it turned what stands before into a key.

      ## 例 Example

      ```yaml
      同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工: 甲
      ```

      ## 改正 Corrected

      ```yaml
      text: 同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工同时符合以下条件的在职职工
      ```

      """#
    case "P018":
      #"""
      # P018 嵌套太深 · nested too deep

      一层套一层不超过 32 层。政策文件用到的不到十层，更深的多半是漏写了右括号。

      Collections nest at most 32 deep. Policies need fewer than ten; more is usually a row of brackets that were not closed.

      ## 例 Example

      ```yaml
      a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
      ```

      ## 改正 Corrected

      ```yaml
      a: [[1]]
      ```

      """#
    case "P019":
      #"""
      # P019 值太多 · too many values

      一个文件不超过 200,000 个值（键不算）。这么多的内容是数据，不是规则；请用批量决定的命令处理数据。

      A file has at most 200,000 values, keys not counted. That much is data and not rules; use the commands for many cases.

      ## 例 Example

      ```text
      list: [1, 1, 1, …]
      ```

      ## 改正 Corrected

      ```text
      list: [1]
      ```

      """#
    case "P020":
      #"""
      # P020 一段文字太长 · text too long

      一段文字不超过 65,536 字节（约两万字）。条文请按条、款分开写，引用才能指到具体的一款。

      A text has at most 65,536 bytes. Write a source clause by clause, so that a citation can name the clause.

      ## 例 Example

      ```text
      text: 全文……
      ```

      ## 改正 Corrected

      ```text
      clauses:
        一: 第一条……
        二: 第二条……
      ```

      """#
    case "P021":
      #"""
      # P021 制表符缩进 · tab as indentation

      YAML 只认空格缩进。制表符在不同编辑器里宽度不同，看上去对齐的，读起来未必。请把制表符换成空格，并在编辑器里设成按 Tab 键输入空格。

      YAML indents with spaces. A tab is as wide as each editor likes, so what looks aligned may not be. Replace it by spaces, and let the editor insert spaces for the Tab key.

      ## 例 Example

      ```yaml
      checks:
      	age: 1
      ```

      ## 改正 Corrected

      ```yaml
      checks:
        age: 1
      ```

      """#
    case "P022":
      #"""
      # P022 不是半角空格 · not an ASCII space

      全角空格（U+3000）和不间断空格在中文输入法或网页里很常见，YAML 却把它们当作文字：写在行首，这一行就不再缩进；写在 `#` 前，注释就成了内容。文字中间的全角空格不受影响。

      Full-width (U+3000) and no-break spaces come from input methods and web pages, and YAML takes them for text: at the start of a line they are no indentation, before `#` they make the comment part of the value. Inside a text they are fine.

      ## 例 Example

      ```yaml
      facts:
      　age: 1
      ```

      ## 改正 Corrected

      ```yaml
      facts:
        age: 1
      ```

      """#
    case "P023":
      #"""
      # P023 全角冒号 · full-width colon

      中文输入法的冒号 `：` 不是 YAML 的冒号。`年龄：16` 整个是一段文字，规则就悄悄消失了。请改成半角冒号加空格；如果这确实是一段文字，请加单引号。

      The colon `：` of a Chinese input method is not the colon of YAML. `年龄：16` is one text, and the rule silently vanishes. Write an ASCII colon and a space; if it is meant as text, put it in single quotes.

      ## 例 Example

      ```yaml
      facts:
        年龄：16
      ```

      ## 改正 Corrected

      ```yaml
      facts:
        年龄: 16
      ```

      """#
    case "P024":
      #"""
      # P024 花括号里的键没有值 · key without a value in braces

      写在 `{ }` 里的文字遇到半角逗号就断开，后半截成了一个没有值的键。请换行书写，或给整段文字加单引号。

      Inside `{ }` a comma ends a text, and the rest becomes a key without a value. Write it on lines of its own, or put single quotes around the text.

      ## 例 Example

      ```yaml
      check: { cites: notice/一“甲, 乙” }
      ```

      ## 改正 Corrected

      ```yaml
      check: { cites: 'notice/一“甲, 乙”' }
      ```

      """#
    case "P025":
      #"""
      # P025 引号没有配对 · quote not closed

      引号一直没有配对，或到后面别处的引号才配上，中间的行都被吞进了这段文字。请在本行补上另一半引号。文字里要写单引号时写两个 `''`。

      The quote is closed nowhere, or only by another quote further down, and the lines between were swallowed. Close it on its line. Inside single quotes a single quote is written twice.

      ## 例 Example

      ```yaml
      title: '技能补贴
      amount: 1500
      ```

      ## 改正 Corrected

      ```yaml
      title: '技能补贴'
      amount: 1500
      ```

      """#
    case "P026":
      #"""
      # P026 括号没有配对 · bracket not closed

      `[` 或 `{` 没有配上右括号，或里面两项之间少了逗号。全角括号、全角逗号不算。

      A `[` or `{` has no partner, or a comma is missing between two items. Full-width brackets and commas do not count.

      ## 例 Example

      ```yaml
      levels: [一级, 二级
      amount: 1500
      ```

      ## 改正 Corrected

      ```yaml
      levels: [一级, 二级]
      amount: 1500
      ```

      """#
    case "P027":
      #"""
      # P027 缩进对不上 · indentation does not fit

      这一行比前面的行缩进得多一点或少一点，YAML 不知道它属于哪一层。同一层的键要从同一列开始。

      The line is indented a little more or less than those before, and YAML cannot tell to which level it belongs. Keys of one level begin in one column.

      ## 例 Example

      ```yaml
      amount: 1500
        title: 甲
      ```

      ## 改正 Corrected

      ```yaml
      amount: 1500
      title: 甲
      ```

      """#
    case "P028":
      #"""
      # P028 多出的冒号 · colon too many

      文字里的“半角冒号加空格”会被当作又一个“键: 值”。请给整段文字加单引号，或改用全角冒号。

      A colon and a space inside a text would begin another `key: value`. Put single quotes around the text, or use a full-width colon in it.

      ## 例 Example

      ```yaml
      remark: 说明: 见附件
      ```

      ## 改正 Corrected

      ```yaml
      remark: '说明: 见附件'
      ```

      """#
    case "P029":
      #"""
      # P029 这一行没有冒号 · line without a colon

      这一层的每一行都应当是“键: 值”，这一行没有冒号。可能是上一行文字的续行没有缩进，也可能是漏写了冒号。

      Each line of this level is `key: value`, this one has no colon. Perhaps it continues the text above and is not indented, or the colon is missing.

      ## 例 Example

      ```yaml
      amount: 1500
      标题
      title: 甲
      ```

      ## 改正 Corrected

      ```yaml
      amount: 1500
      标题: 甲
      ```

      """#
    case "P030":
      #"""
      # P030 反斜杠写法不对 · no such escape

      双引号里的反斜杠有特殊含义，后面只能跟规定的字母。不需要转义时请用单引号，单引号里反斜杠就是反斜杠。

      In double quotes a backslash begins an escape, and only some letters may follow. Use single quotes where nothing is to be escaped; there a backslash is a backslash.

      ## 例 Example

      ```yaml
      path: "C:\政策"
      ```

      ## 改正 Corrected

      ```yaml
      path: 'C:\政策'
      ```

      """#
    case "P031":
      #"""
      # P031 文字以保留的符号开头 · text begins with a reserved sign

      `@`、`%` 和反引号在 YAML 里是保留的，不加引号的文字不能以它们开头。请给整段文字加单引号。

      `@`, `%` and the backquote are reserved in YAML, and an unquoted text cannot begin with them. Put single quotes around it.

      ## 例 Example

      ```yaml
      mail: @example
      ```

      ## 改正 Corrected

      ```yaml
      mail: '@example'
      ```

      """#
    case "P032":
      #"""
      # P032 值后面还有文字 · text after the end of a value

      引号或括号已经配对，值到此结束，后面却还有文字。最常见的是 FEEL 的双引号被 YAML 当成了自己的引号：请把整个条件放进一对单引号。

      The quote or bracket is closed and the value has ended, but text follows. Most often the double quotes of FEEL were taken for YAML’s own: put the whole test in one pair of single quotes.

      ## 例 Example

      ```yaml
      require: "一级", "二级"
      ```

      ## 改正 Corrected

      ```yaml
      require: '"一级", "二级"'
      ```

      """#
    case "P033":
      #"""
      # P033 `|` 或 `>` 后面有文字 · text after | or >

      以 `|` 或 `>` 开头的值是多行文字，文字从下一行写起。条件以 `>` 开头（`>= 最低月数`）时，YAML 也会这样理解，所以条件要加单引号。

      A value that begins with `|` or `>` is a block of text on the lines below. A test that begins with `>` (`>= min_months`) is read so too, hence tests stand in single quotes.

      ## 例 Example

      ```yaml
      require: >= min_months
      ```

      ## 改正 Corrected

      ```yaml
      require: '>= min_months'
      ```

      """#
    case "P034":
      #"""
      # P034 列表项的位置不对 · list item out of place

      `- ` 引出的列表项要另起一行，不能写在“键:”的同一行。只有几项时可以写成 `[甲, 乙]`。

      An item that begins with `- ` goes on a line of its own and not behind `key:`. A short list may be written `[a, b]`.

      ## 例 Example

      ```yaml
      levels: - 一级
      ```

      ## 改正 Corrected

      ```yaml
      levels:
        - 一级
      ```

      """#
    case "P035":
      #"""
      # P035 冒号后面缺空格 · no space after the colon

      YAML 的“键: 值”在冒号后面要有一个空格；没有空格，整行就是一段文字。

      In YAML a space follows the colon of `key: value`; without it the whole line is one text.

      ## 例 Example

      ```yaml
      amount:1500
      title: 甲
      ```

      ## 改正 Corrected

      ```yaml
      amount: 1500
      title: 甲
      ```

      """#
    case "P039":
      #"""
      # P039 不符合 YAML 写法 · not valid YAML

      这里不符合 YAML 的写法，例如列表里有两个相连的逗号。括号里说明缺什么；说明是英文的，是解析器的原话，请检查前后几行的引号、括号和缩进。

      This is not valid YAML, for instance two commas follow one another in a list. The message says what is missing, or quotes the parser; check quotes, brackets and indentation around the place.

      ## 例 Example

      ```yaml
      levels: [一级, , 三级]
      ```

      ## 改正 Corrected

      ```yaml
      levels: [一级, 三级]
      ```

      """#
    case "P040":
      #"""
      # P040 混用换行符 · mixed line endings

      文件里有的行以 LF 结束，有的以 CRLF（Windows）结束，多半是两个人用不同的编辑器改过。不影响含义，但会让比较工具显示整个文件都变了。

      Some lines end with LF and some with CRLF (Windows), usually because two editors were used. It changes no meaning, but makes comparison tools show the whole file as changed.

      ## 例 Example

      ```text
      title: 甲␍␊
      amount: 1␊
      ```

      ## 改正 Corrected

      ```text
      title: 甲␊
      amount: 1␊
      ```

      """#
    case "P041":
      #"""
      # P041 多余的逗号 · needless comma

      最后一项后面的逗号没有作用，常常是删去一项时留下的，请看看是否漏了什么。

      The comma after the last item does nothing and is often left over from an item that was deleted; see whether something is missing.

      ## 例 Example

      ```yaml
      levels: [一级, 二级, ]
      ```

      ## 改正 Corrected

      ```yaml
      levels: [一级, 二级]
      ```

      """#
    case "P042":
      #"""
      # P042 列表里的全角逗号 · full-width comma in a list

      `[甲，乙]` 里的全角逗号不分项，整个是一项。要分成两项请用半角逗号；确是一项文字的，请加单引号，以后读的人就不会疑惑。

      The full-width comma in `[甲，乙]` separates nothing: it is one item. Use `,` for two items; if it is one text, put it in single quotes, so that no reader wonders.

      ## 例 Example

      ```yaml
      levels: [一级，二级]
      ```

      ## 改正 Corrected

      ```yaml
      levels: [一级, 二级]
      ```

      """#
    case "P043":
      #"""
      # P043 汉字之间的换行 · line break between Han characters

      一段文字分成几行写时，YAML 在分行处加一个空格。汉字之间本来不空格，所以引擎把这个空格去掉了。条文请核对一遍；想原样保留换行的，用 `|`。

      Where a text is broken into lines, YAML puts a space. Han text has none there, so the engine left it out. Compare the clause with its source; use `|` to keep the line breaks.

      ## 例 Example

      ```yaml
      text: 依法参加失业保险，
        累计缴费满36个月
      ```

      ## 改正 Corrected

      ```yaml
      text: 依法参加失业保险，累计缴费满36个月
      ```

      """#
    case "P101":
      #"""
      # P101 不是政策文件 · not a policy file

      文件是什么，看第一个关键字：`yiju`（或 `依据`）是政策，`calendar`（或 `日历`）是日历。第一个关键字不对，后面的内容就无从读起。

      The first key says what a file is: `yiju` (or `依据`) a policy, `calendar` (or `日历`) a calendar. Without it nothing that follows can be read.

      ## 例 Example

      ```yaml
      title: 采暖补贴
      policy: cn/example/heating
      ```

      ## 改正 Corrected

      ```yaml
      yiju: 1
      policy: cn/example/heating
      title: 采暖补贴
      ```

      """#
    case "P102":
      #"""
      # P102 不认识的语言版本 · unknown language version

      `yiju` 后面写语言的版本，现在只有 `1`。写成别的数，可能用了本引擎不懂的规则，所以不猜。

      `yiju` gives the version of the language, which is `1`. A file of another version may use rules this engine does not know, so it does not guess.

      ## 例 Example

      ```yaml
      yiju: 2
      ```

      ## 改正 Corrected

      ```yaml
      yiju: 1
      ```

      """#
    case "P103":
      #"""
      # P103 没有这个关键字 · unknown key

      关键字写错，那一行就不起作用；一条规定悄悄消失，比报错危险得多。所以凡不认识的关键字都是错误，并提示最接近的写法。

      A misspelled key would make its line vanish without a word, so every key that is not known is an error, with the nearest valid one.

      ## 例 Example

      ```yaml
      min_age: { titel: 最低年龄, type: count, unit: year, value: 60 }
      ```

      ## 改正 Corrected

      ```yaml
      min_age: { title: 最低年龄, type: count, unit: year, value: 60 }
      ```

      """#
    case "P104":
      #"""
      # P104 关键字写错了地方 · misplaced key

      这个关键字在语言里有，但不能写在这里。例如 `require` 属于条件，写进参数里不起作用。

      The key exists, but not in this place: `require` belongs in a check and does nothing in a parameter.

      ## 例 Example

      ```yaml
      min_age: { title: 最低年龄, type: count, unit: year, require: '>= 60' }
      ```

      ## 改正 Corrected

      ```yaml
      age: { title: 年龄, fact: applicant.age, as_of: claim_day, require: '>= min_age', cites: notice/一 }
      ```

      """#
    case "P105":
      #"""
      # P105 写了两次 · written twice

      同一个关键字或编号写了两次，只有一处会起作用，读的人却不知道是哪一处。条件的编号在整个政策里只能有一个，不论在哪一组；条款编号按规范写法比较。

      A key or an id that is written twice has one meaning too many. Ids of checks are unique in the whole policy, whatever group they sit in; anchors are compared in their canonical spelling.

      ## 例 Example

      ```yaml
      clauses:
        一/（一）: 甲
        一/(一): 乙
      ```

      ## 改正 Corrected

      ```yaml
      clauses:
        一/（一）: 甲
        一/（二）: 乙
      ```

      """#
    case "P106":
      #"""
      # P106 关键字语言混用 · mixed key languages

      一个文件只用一种语言的关键字，由第一个关键字决定。混用的文件没有人能通读；`yiju fmt --keys` 会统一写法，不动注释和版面。

      A file has keywords of one language, which its first key decides. `yiju fmt --keys` turns all of them into one language and leaves comments and layout alone.

      ## 例 Example

      ```yaml
      yiju: 1
      policy: cn/example/heating
      标题: 采暖补贴
      ```

      ## 改正 Corrected

      ```yaml
      yiju: 1
      policy: cn/example/heating
      title: 采暖补贴
      ```

      """#
    case "P107":
      #"""
      # P107 缺少关键字 · missing key

      必须写的内容没有写。位置标在缺少它的那个条目的编号上；整个政策缺少的（例如 `remedies`），标在政策编号上。

      Something required is not there. The place shown is the id of the element that lacks it, or the policy's id for what the whole policy lacks.

      ## 例 Example

      ```yaml
      min_age: { type: count, unit: year, value: 60, cites: notice/一 }
      ```

      ## 改正 Corrected

      ```yaml
      min_age: { title: 最低年龄, type: count, unit: year, value: 60, cites: notice/一 }
      ```

      """#
    case "P108":
      #"""
      # P108 形状不对 · wrong shape

      该写映射（`关键字: 值`）的地方写了列表或单个值，或者相反。常见原因是缩进不对，或多写、少写了 `-` 和括号。

      A map, a list and a single value cannot stand for one another. Mostly the indentation is off, or a dash or a bracket is missing or one too many.

      ## 例 Example

      ```yaml
      facts: [applicant.age]
      ```

      ## 改正 Corrected

      ```yaml
      facts:
        applicant.age: { title: 年龄, type: count, unit: year, nature: running_total }
      ```

      """#
    case "P109":
      #"""
      # P109 没有值 · missing value

      关键字后面是空的，或写了 `~`、`null`。空着有两种意思（忘了写、不知道），所以不允许：不需要就删去这一行，文件没有规定而语言允许留白的，写 `unstated`。

      Nothing, `~` or `null` stands behind the key, which may mean forgotten or not known. Drop the line, or write `unstated` where the language lets the text leave something open.

      ## 例 Example

      ```yaml
      jurisdiction:
      ```

      ## 改正 Corrected

      ```yaml
      jurisdiction: 某市
      ```

      """#
    case "P110":
      #"""
      # P110 不在可选的词里 · unknown word

      这一项只能是列出的几个词之一。

      The value is one of a closed set of words.

      ## 例 Example

      ```yaml
      coverage: all
      ```

      ## 改正 Corrected

      ```yaml
      coverage: full
      ```

      """#
    case "P111":
      #"""
      # P111 数的写法不对 · malformed number

      数用半角数字写，可以有一个小数点和负号；不写前导零、正号、分节号、指数、引号和单位。`036` 在有的程序里是 30，`6:00` 是 360，所以只有一种写法。

      Numbers are plain ASCII digits with at most one point and a minus sign: no zeros in front, no plus, no grouping, no exponent, no quotes, no unit. Other programs read `036` as 30 and `6:00` as 360, so there is one spelling only.

      ## 例 Example

      ```yaml
      value: 036
      ```

      ## 改正 Corrected

      ```yaml
      value: 36
      ```

      """#
    case "P112":
      #"""
      # P112 不是日期 · not a date

      日期写作 `2017-06-30`，并且要真有这一天。

      Days are written `2017-06-30` and must exist.

      ## 例 Example

      ```yaml
      from: 2017-02-29
      ```

      ## 改正 Corrected

      ```yaml
      from: 2017-02-28
      ```

      """#
    case "P113":
      #"""
      # P113 不是 true 或 false · not true or false

      是否只写 `true` 或 `false`（中文关键字的文件写 `是` 或 `否`），不加引号。`yes`、`on`、`NO` 在不同程序里意思不同。

      Yes and no are `true` and `false` (`是` and `否` in files with Chinese keywords), without quotes. Programs disagree about `yes`, `on` and `NO`.

      ## 例 Example

      ```yaml
      individual: yes
      ```

      ## 改正 Corrected

      ```yaml
      individual: true
      ```

      """#
    case "P114":
      #"""
      # P114 版本没有加引号 · version without quotes

      版本是文字，不是数：`2017.10` 和 `2017.1` 作为数相等。加上引号，谁读都一样。

      A version is text and not a number: as numbers `2017.10` and `2017.1` are equal. Quotes make every reader agree.

      ## 例 Example

      ```yaml
      version: 2017.1
      ```

      ## 改正 Corrected

      ```yaml
      version: '2017.1'
      ```

      """#
    case "P115":
      #"""
      # P115 金额小数太多 · too many decimals

      金额最小到分。多出的小数要么是笔误，要么是该写成取整步骤的计算。

      Money has no more decimals than its smallest unit: more are a slip of the pen, or a computation that needs a rounding step.

      ## 例 Example

      ```yaml
      value: 300.505
      ```

      ## 改正 Corrected

      ```yaml
      value: 300.50
      ```

      """#
    case "P116":
      #"""
      # P116 条件没有单引号 · test without single quotes

      条件是写在 YAML 里的 FEEL。没有单引号时 YAML 先动手：`"一级"` 的双引号会被去掉，剩下的 `一级` 是名称而不是文字。所以条件一律加单引号或用 `|` 写成块。

      Tests are FEEL inside YAML. Without single quotes YAML gets at them first: the double quotes of `"一级"` go, and what is left is a name and not a text. Tests are single-quoted or block scalars.

      ## 例 Example

      ```yaml
      require: "一级"
      ```

      ## 改正 Corrected

      ```yaml
      require: '"一级"'
      ```

      """#
    case "P117":
      #"""
      # P117 条件成了列表 · test read as a list

      `[36..60]` 没有引号，YAML 读成列表；`{…}` 读成映射。加单引号就是 FEEL 的区间。

      Without quotes YAML reads `[36..60]` as a list and `{…}` as a map. In single quotes it is a range of FEEL.

      ## 例 Example

      ```yaml
      domain: [0..720]
      ```

      ## 改正 Corrected

      ```yaml
      domain: '[0..720]'
      ```

      """#
    case "P118":
      #"""
      # P118 全角符号 · full-width character

      FEEL 的名称可以含汉字和全角符号，`月数＞３６` 会被当作一个名称。运算符、数字、括号和逗号要用半角。

      Names may have Han characters, so FEEL would take `月数＞３６` for one name. Operators, digits, brackets and commas are half-width.

      ## 例 Example

      ```yaml
      require: '＞＝ min_age'
      ```

      ## 改正 Corrected

      ```yaml
      require: '>= min_age'
      ```

      """#
    case "P119":
      #"""
      # P119 出处写得不对 · malformed citation

      出处写作 `文件/条/款“引文”`：文件是 `sources` 里的编号，引文用弯引号，紧跟条款，以 ” 结尾。

      A citation is `source/clause“quote”`: an id from `sources`, the anchor of a clause, and a quote between curly quotation marks that ends the citation.

      ## 例 Example

      ```yaml
      cites: notice/一"年满60周岁"
      ```

      ## 改正 Corrected

      ```yaml
      cites: notice/一“年满60周岁”
      ```

      """#
    case "P120":
      #"""
      # P120 逗号截断了引文 · comma cuts a quote

      方括号和花括号里，半角逗号分隔各项，引文里的逗号也不例外。给整条出处加单引号，或换行书写。

      Inside brackets and braces a comma separates entries, even within a quote. Put single quotes around the citation, or write it on a line of its own.

      ## 例 Example

      ```yaml
      cites: [notice/一“甲, 乙”]
      ```

      ## 改正 Corrected

      ```yaml
      cites: ['notice/一“甲, 乙”']
      ```

      """#
    case "P122":
      #"""
      # P122 条款编号的写法 · spelling of an anchor

      条款编号的规范写法是：括号全角，数字半角，没有空格。别的写法也能找到条款，但建议统一。

      Anchors have full-width brackets, ASCII digits and no spaces. Other spellings are understood; one spelling is easier to search for.

      ## 例 Example

      ```yaml
      cites: notice/一/(一)
      ```

      ## 改正 Corrected

      ```yaml
      cites: notice/一/（一）
      ```

      """#
    case "P123":
      #"""
      # P123 编号不合规则 · malformed id

      编号用汉字、字母、数字、`_` 和 `-`。参数、标准表、关键日期和事实的编号要写进条件，因此不能有 `-`（那是减号），也不能以数字开头。

      Ids have letters, Han characters, digits, `_` and `-`. Those that expressions use (parameters, tables, days, facts) have no `-`, which is minus, and start with no digit.

      ## 例 Example

      ```yaml
      min-age: { title: 最低年龄 }
      ```

      ## 改正 Corrected

      ```yaml
      min_age: { title: 最低年龄 }
      ```

      """#
    case "P124":
      #"""
      # P124 看不出是哪一种条件 · check without a kind

      条件的种类由它的关键字决定，例如有 `fact` 是要求，有 `day` 和 `within` 是期限。这里一种的关键字也不全。

      The keys of a check tell its kind: `fact` makes a requirement, `day` with `within` a deadline. These tell none.

      ## 例 Example

      ```yaml
      age:
        title: 年龄
        cites: notice/一
      ```

      ## 改正 Corrected

      ```yaml
      age:
        title: 年龄
        fact: applicant.age
        as_of: claim_day
        require: '>= min_age'
        cites: notice/一
      ```

      """#
    case "P125":
      #"""
      # P125 一个条件写成了两种 · check of two kinds

      一个条件只说一件事，才能单独给出结论、实际值和要求值。两件事请写成两个条件，用 `all` 合起来。

      A check says one thing, so that it has one verdict, one actual and one required value. Write two checks and join them with `all`.

      ## 例 Example

      ```yaml
      age:
        fact: applicant.age
        require: '>= min_age'
        among: payments
        at_most: yearly_cap
      ```

      ## 改正 Corrected

      ```yaml
      both:
        title: 年龄和次数
        all:
          age: { title: 年龄, fact: applicant.age, require: '>= min_age' }
          yearly: { title: 次数, among: payments, at_most: yearly_cap }
      ```

      """#
    case "P126":
      #"""
      # P126 关键字不能同用 · keys that exclude each other

      各个关键字都认识，但放在一起没有意义，或少了与它配套的。消息里写明是哪两个。

      Each key is known, but together they make no sense, or one lacks its companion. The message names them.

      ## 例 Example

      ```yaml
      standard: { title: 标准, take: standard, add: extra }
      ```

      ## 改正 Corrected

      ```yaml
      standard: { title: 标准, take: standard }
      extra: { title: 加发, add: extra }
      ```

      """#
    case "P127":
      #"""
      # P127 以后的语言版本 · later language version

      语言为这个关键字留了位置，但本引擎还不执行它。装作没看见会得出错误的决定，所以不载入。

      The language has a place for this key, but this engine does not carry it out yet. Ignoring it would give wrong decisions, so the file does not load.

      ## 例 Example

      ```yaml
      tables:
        standard: { title: 标准, unit: CNY, keys: [certificate.level], file: standard.csv }
      ```

      ## 改正 Corrected

      ```yaml
      tables:
        standard: { title: 标准, unit: CNY, keys: [certificate.level], rows: { 五级: 1000, 四级: 1500 }, cites: notice/三 }
      ```

      """#
    case "P128":
      #"""
      # P128 底稿里不该有 · not in an abstract file

      `abstract: true` 的文件是各地共用的词汇：事实、等级、计算方法。条件、金额和程序由具体政策规定。

      An abstract file is vocabulary that policies share: facts, levels, counting rules. Checks, amounts and procedures are for the policies.

      ## 例 Example

      ```yaml
      abstract: true
      checks:
        age: { title: 年龄 }
      ```

      ## 改正 Corrected

      ```yaml
      abstract: true
      facts:
        applicant.age: { title: 年龄, type: count, unit: year, nature: running_total }
      ```

      """#
    case "P130":
      #"""
      # P130 上级的写法不对 · malformed reference

      上级写作 `编号@版本`，两部分都要有：没有版本，上级一改，本文件的意思就跟着变。

      A parent is written `ID@VERSION`. Without the version this file would change its meaning whenever the parent does.

      ## 例 Example

      ```yaml
      extends: cn/example/heating
      ```

      ## 改正 Corrected

      ```yaml
      extends: cn/example/heating@2020.1
      ```

      """#
    case "P131":
      #"""
      # P131 沿用成了圈 · circular extends

      文件沿着 `extends` 走回了自己，没有起点。

      Following `extends` leads back to the file itself.

      ## 例 Example

      ```yaml
      policy: cn/example/words
      version: base
      extends: cn/example/words@base
      ```

      ## 改正 Corrected

      ```yaml
      policy: cn/example/words
      version: base
      ```

      """#
    case "P132":
      #"""
      # P132 沿用的层数太多 · chain too long

      一份政策连同上级最多 8 份文件。层数再多，就没有人说得清一条规定从哪里来。

      A policy and its parents are at most 8 files. Beyond that nobody can tell where a rule comes from.

      ## 例 Example

      ```yaml
      extends: cn/example/level-8@1
      ```

      ## 改正 Corrected

      ```yaml
      extends: cn/example/level-2@1
      ```

      """#
    case "P133":
      #"""
      # P133 上级已有 · already in the parent

      上级已有同一编号的条目。悄悄盖过上级会让人看不出改了什么，所以要改须写在 `replace` 里，并引用自己的依据。

      The parent has an element of this id. Changing it must be visible: write it under `replace` and cite this file's own authority.

      ## 例 Example

      ```yaml
      parameters:
        min_age: { title: 最低年龄, type: count, unit: year, value: 55, cites: town/一 }
      ```

      ## 改正 Corrected

      ```yaml
      replace:
        parameters:
          min_age: { title: 最低年龄, type: count, unit: year, value: 55, cites: town/一 }
      ```

      """#
    case "P134":
      #"""
      # P134 上级没有 · nothing to override

      要替换、删除或排在旁边的条目，上级里没有。多半是编号写错了。

      No parent has the element that is to be replaced, removed or stood next to. Mostly its id is misspelled.

      ## 例 Example

      ```yaml
      replace:
        parameters:
          min_agee: { title: 最低年龄, type: count, unit: year, value: 55, cites: town/一 }
      ```

      ## 改正 Corrected

      ```yaml
      replace:
        parameters:
          min_age: { title: 最低年龄, type: count, unit: year, value: 55, cites: town/一 }
      ```

      """#
    case "P135":
      #"""
      # P135 没有上级可改 · override without a parent

      `add`、`replace`、`remove` 都是对上级说的。没有写 `extends`，就没有可改的东西。

      `add`, `replace` and `remove` speak about a parent. Without `extends` there is none.

      ## 例 Example

      ```yaml
      replace:
        parameters:
          min_age: { title: 最低年龄, type: count, unit: year, value: 55, cites: town/一 }
      ```

      ## 改正 Corrected

      ```yaml
      extends: cn/example/heating@2020.1
      replace:
        parameters:
          min_age: { title: 最低年龄, type: count, unit: year, value: 55, cites: town/一 }
      ```

      """#
    case "P136":
      #"""
      # P136 文件编号重复 · source id reused

      上级已用这个编号指另一份文件。同一编号只能指一份文件，否则出处会指错。

      The parent uses this id for another document. One id stands for one document, or citations point to the wrong one.

      ## 例 Example

      ```yaml
      sources:
        notice: { title: 某镇的通知 }
      ```

      ## 改正 Corrected

      ```yaml
      sources:
        town-notice: { title: 某镇的通知 }
      ```

      """#
    case "P201":
      #"""
      # P201 日历文件里没有这个关键字 · unknown key in a calendar file

      日历文件的每一处只认识几个关键字，写错一个字，那一行就会被当作没有写。所以不认识的关键字一律报错，并给出最相近的写法。

      Each place of a calendar file knows a few keys. A misspelt key would count as absent, so it is refused, with the nearest known one.

      ## 例 Example

      ```yaml
      calendar: example
      titel: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      ```

      ## 改正 Corrected

      ```yaml
      title: 示例日历
      ```

      """#
    case "P202":
      #"""
      # P202 一个文件混用两种语言的关键字 · keywords of two languages in one file

      文件的第一个关键字决定全文用中文还是英文关键字（`日历` 或 `calendar`）。混用会让同一个关键字写出两遍而不被发现。

      The first key decides the language of all keywords (`日历` or `calendar`). Mixing would let one key stand twice without notice.

      ## 例 Example

      ```yaml
      calendar: example
      标题: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      ```

      ## 改正 Corrected

      ```yaml
      title: 示例日历
      ```

      """#
    case "P203":
      #"""
      # P203 缺少必须的关键字 · a required key is missing

      日历必须写明编号、标题、覆盖的日子；最下层的日历还必须写明周末，文件必须写明标题和可靠程度。缺了就无从推算，也不作默认。

      A calendar states its id, title and the days it covers, the lowest one its weekend; a document its title and status. Nothing is assumed in their place.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      ```

      ## 改正 Corrected

      ```yaml
      weekend: [saturday, sunday]
      ```

      """#
    case "P204":
      #"""
      # P204 写法不对：这里应当是另一种形式 · the wrong shape of value

      有的关键字后面是一段文字，有的是一组“关键字: 值”。写成别的形式就读不出意思。

      Some keys take a text, others a map. A value of another shape cannot be read.

      ## 例 Example

      ```yaml
      calendar: example
      title: [示例日历]
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      ```

      ## 改正 Corrected

      ```yaml
      title: 示例日历
      ```

      """#
    case "P205":
      #"""
      # P205 不是存在的日期 · not a day that exists

      日期写作四位年、两位月、两位日，用半角数字和连字符，并且那一天要存在。2019-04-31 没有这一天，多半是抄错了。

      A day is written with four digits for the year and two each for month and day, in ASCII, and it must exist.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          days:
            劳动节:
              off: [2019-04-31]
      ```

      ## 改正 Corrected

      ```yaml
      off: [2019-04-30]
      ```

      """#
    case "P206":
      #"""
      # P206 不是一段日期 · not a stretch of days

      连续的日子写作“第一日..最后一日”，两端都算在内，后一日不早于前一日。

      A stretch is written as first day, two dots, last day, both included, the last not before the first.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          days:
            劳动节:
              off: [2019-05-04..2019-05-01]
      ```

      ## 改正 Corrected

      ```yaml
      off: [2019-05-01..2019-05-04]
      ```

      """#
    case "P207":
      #"""
      # P207 不是这里可用的词 · a word that cannot stand here

      可靠程度、星期这些地方只能用规定的词。可靠程度分四种：seen（见过文件或互相一致的转载）、secondary（转引）、memory（凭记忆）、estimate（推算）。

      A status or a weekday is one of a few words. A status is `seen`, `secondary`, `memory` or `estimate`.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sundy]
      ```

      ## 改正 Corrected

      ```yaml
      weekend: [saturday, sunday]
      ```

      """#
    case "P208":
      #"""
      # P208 同一文件对一天作了两次安排 · one document arranges a day twice

      一份文件对一天只有一个说法。同一天既写放假又写上班，或者两段日期重叠，多半是笔误。修改前一文件的，另列一份文件。

      A document says one thing of a day. Two statements, or overlapping stretches, are usually a slip; an amendment is a document of its own.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          days:
            劳动节:
              off: [2019-05-01..2019-05-04]
              work: [2019-05-04]
      ```

      ## 改正 Corrected

      ```yaml
      off: [2019-05-01..2019-05-04]
      work: [2019-05-05]
      ```

      """#
    case "P209":
      #"""
      # P209 日子在日历的覆盖范围之外 · a day outside the days covered

      日历只回答覆盖范围之内的问题，范围之外的安排写了也不起作用。增加一年时，`covers` 要一并延长。

      A calendar answers only about the days it covers; an arrangement outside would have no effect. Extend `covers` when you add a year.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          days:
            元旦:
              off: [2020-01-01]
      ```

      ## 改正 Corrected

      ```yaml
      covers: 2019-01-01..2020-12-31
      ```

      """#
    case "P210":
      #"""
      # P210 两份文件覆盖同一段日子 · two documents cover the same days

      文件里的 `covers` 表示“这一段由本文件首次安排”，本文件公布之前，这一段视为尚未安排。后来修改的文件只列改动的日子，不写 `covers`。

      `covers` in a document says that it is the first to arrange these days; before its publication they count as not arranged. A document that amends lists the changed days only.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        first:
          title: 安排
          status: seen
          covers: 2019-01-01..2019-12-31
        second:
          title: 调整
          status: seen
          covers: 2019-05-01..2019-05-31
      ```

      ## 改正 Corrected

      ```yaml
      second:
        title: 调整
        status: seen
      ```

      """#
    case "P211":
      #"""
      # P211 日子没有按先后排列 · days are not in order

      日子按先后排列，和通知核对起来不容易漏。这只是提示，不影响结果。

      Days in order are easier to check against the notice. This is a note and changes nothing.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          days:
            劳动节:
              off: [2019-05-03, 2019-05-01]
      ```

      ## 改正 Corrected

      ```yaml
      off: [2019-05-01, 2019-05-03]
      ```

      """#
    case "P212":
      #"""
      # P212 平日不必写上班 · a plain weekday is worked anyway

      星期一至星期五本来就上班，写进 `work` 多半是把日期看错了一天。通知确实写明某个平日上班的，用 `note` 说明，提示就不再出现。

      A weekday is worked anyway; listing it under `work` usually means the date is off by one. Where the notice does name it, say so in `note`.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          days:
            劳动节:
              work: [2019-04-29]
      ```

      ## 改正 Corrected

      ```yaml
      work: [2019-04-28]
      ```

      """#
    case "P213":
      #"""
      # P213 推算的日子没有说明 · an estimate without a note

      推算的日子会进入决定的提示，看的人要能知道是怎样推算的，以后见到通知时也好改正。

      An estimated day shows up as a caution in decisions. Whoever reads it must be able to learn how it was reckoned.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          days:
            古尔邦节:
              off: [2019-08-12]
              status: estimate
      ```

      ## 改正 Corrected

      ```yaml
      off: [2019-08-12]
      status: estimate
      note: 按历法推算，可能早一天
      ```

      """#
    case "P214":
      #"""
      # P214 找不到下层日历 · the calendar below is missing

      `base` 写的是另一个日历文件的编号，要能在日历目录里找到。缺了下层，地方日历就不知道全国的节假日。

      `base` is the id of another calendar file, which must be at hand. Without it a regional calendar knows no national holiday.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      base: nowhere
      covers: 2019-01-01..2019-12-31
      ```

      ## 改正 Corrected

      ```yaml
      base: cn
      ```

      """#
    case "P215":
      #"""
      # P215 日历互为下层 · calendars stand on each other

      甲日历以乙为下层，乙又以甲为下层，就没有一层是最先的。最下层的日历不写 `base`。

      If calendar A stands on B and B on A, none is the lowest. The lowest calendar has no `base`.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      base: example
      covers: 2019-01-01..2019-12-31
      ```

      ## 改正 Corrected

      ```yaml
      base: cn
      ```

      """#
    case "P216":
      #"""
      # P216 一段日子太长 · a stretch that is too long

      一次放假至多写 366 日，一个日历至多覆盖 200 年、列出 200000 个日子。超过的多半是年份写错。

      A holiday takes at most 366 days at once; a calendar covers at most 200 years and names at most 200,000 days. More is usually a mistyped year.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 1019-01-01..2019-12-31
      weekend: [saturday, sunday]
      ```

      ## 改正 Corrected

      ```yaml
      covers: 2019-01-01..2019-12-31
      ```

      """#
    case "P217":
      #"""
      # P217 没有可以恢复的安排 · nothing to take back

      `ordinary` 表示收回本日历较早的文件对那一天的安排，恢复为平日。前面没有文件安排过那一天，就没有可收回的。

      `ordinary` takes back what an earlier document of the same calendar said of a day. If none did, it changes nothing.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          days:
            劳动节:
              ordinary: [2019-05-03]
      ```

      ## 改正 Corrected

      ```yaml
      off: [2019-05-03]
      ```

      """#
    case "P218":
      #"""
      # P218 编号用了不能用的字符 · a character that cannot stand in an id

      编号用来起文件名、作引用，所以只用小写字母、数字、连字符和汉字，并以字母或汉字开头。

      Ids name files and are cited, so they keep to lower-case letters, digits, hyphens and Han letters, beginning with a letter.

      ## 例 Example

      ```yaml
      calendar: CN North
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      ```

      ## 改正 Corrected

      ```yaml
      calendar: cn-north
      ```

      """#
    case "P219":
      #"""
      # P219 公布日期早于印发日期 · published before it was issued

      公布不会早于印发，多半是两个日期写反或年份写错。公布日期决定从哪一天起按本文件推算。

      Nothing is published before it is issued; the two days were probably swapped. The day of publication decides from when the document counts.

      ## 例 Example

      ```yaml
      calendar: example
      title: 示例日历
      covers: 2019-01-01..2019-12-31
      weekend: [saturday, sunday]
      documents:
        notice:
          title: 2019年部分节假日安排的通知
          status: seen
          issued_on: 2019-03-22
          published_on: 2018-03-22
          days:
            劳动节:
              off: [2019-05-01]
      ```

      ## 改正 Corrected

      ```yaml
      issued_on: 2019-03-22
      published_on: 2019-03-22
      ```

      """#
    case "P301":
      #"""
      # P301 这个位置不对 · something that cannot stand here

      表达式读到这里，遇到了不能出现在这个位置的内容。多半是漏写了运算符，或者多写了一个词。整条表达式不起作用，文件因此不能使用。

      While reading the expression something came up that cannot stand at this place: most often an operator is missing or a word is too many.

      ## 例 Example

      ```yaml
      formula: 'applicant.months claim.months'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'applicant.months + claim.months'
      ```

      """#
    case "P302":
      #"""
      # P302 表达式没有写完 · unfinished expression

      表达式末尾还缺一个值，例如运算符后面没有写比较的对象。

      The expression lacks a value at its end, such as what an operator compares with.

      ## 例 Example

      ```yaml
      domain: '>='
      ```

      ## 改正 Corrected

      ```yaml
      domain: '>= 0'
      ```

      """#
    case "P303":
      #"""
      # P303 全角符号 · full-width character

      用中文输入法打出的 `＞＝`、`３６`、`（）`、`“”` 与半角符号不是同一个字符，FEEL 不认识，有的会被当成名称的一部分。请改用半角。双引号里的文字不受此限。

      Characters typed with a Chinese input method are other characters than the ASCII ones an expression needs; FEEL would even take some for a part of a name. Inside quotes they are fine.

      ## 例 Example

      ```yaml
      formula: 'applicant.months × applicant.share'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'applicant.months * applicant.share'
      ```

      """#
    case "P304":
      #"""
      # P304 文字没有结束的引号 · text without a closing quote

      文字要用一对半角双引号括起来，这里只有开头的一个。

      A text stands between two double quotes; here only the first is there.

      ## 例 Example

      ```yaml
      domain: '"职业资格证书'
      ```

      ## 改正 Corrected

      ```yaml
      domain: '"职业资格证书"'
      ```

      """#
    case "P305":
      #"""
      # P305 不认识的转义 · unknown escape

      反斜杠后面只能是 `"`、`\\`、`n`、`r`、`t`、`u` 加四位十六进制数或 `U` 加六位。

      After a backslash only `"`, `\\`, `n`, `r`, `t`, `u` with four or `U` with six hexadecimal digits can stand.

      ## 例 Example

      ```yaml
      domain: '"职业\q资格"'
      ```

      ## 改正 Corrected

      ```yaml
      domain: '"职业资格"'
      ```

      """#
    case "P306":
      #"""
      # P306 数的写法不对 · number that cannot be read

      数只由数字和一个小数点组成，最多 34 位；单位不能写在数后面，`36个月` 请把单位写进事实或数值的 `unit`。

      A number is made of digits and one point, at most 34 of them; a unit is not written behind it but in `unit`.

      ## 例 Example

      ```yaml
      domain: '>= 36个月'
      ```

      ## 改正 Corrected

      ```yaml
      domain: '>= 36'
      ```

      """#
    case "P307":
      #"""
      # P307 不能用的字符 · character that cannot be used

      这个字符在表达式里没有意义。看不见的字符（零宽空格、控制符）往往是从网页或文档复制来的，请删去。

      The character has no meaning in an expression. Invisible ones usually come with text copied from a page or document: delete them.

      ## 例 Example

      ```yaml
      domain: '>= #0'
      ```

      ## 改正 Corrected

      ```yaml
      domain: '>= 0'
      ```

      """#
    case "P308":
      #"""
      # P308 嵌套太深 · nested too deep

      表达式最多嵌套 64 层。太深的式子没有人看得懂，请拆成几个条件或几个事实。

      An expression may be nested 64 deep. Nobody can read a deeper one: split it into several checks or facts.

      ## 例 Example

      ```yaml
      formula: '((((… 1 …))))'
      ```

      ## 改正 Corrected

      ```yaml
      formula: '1'
      ```

      """#
    case "P309":
      #"""
      # P309 表达式太长 · expression too long

      一条表达式最多 1,000 个成分、64 KiB。词语很多时请用 `one_of`，数值很多时请用 `tables`。

      An expression may have 1,000 parts and 64 KiB. Many words belong into `one_of`, many values into `tables`.

      ## 例 Example

      ```yaml
      domain: '1, 2, 3, …'
      ```

      ## 改正 Corrected

      ```yaml
      domain: '[1..1001]'
      ```

      """#
    case "P310":
      #"""
      # P310 日期、时刻或期限不存在 · no such date, time or duration

      `@"…"` 里要写存在的日期（`2017-06-30`）、时刻或期限（`P12M`、`P5D`）。月和日不能写在同一个期限里。

      Between the quotes of `@"…"` a date that exists, a time or a duration is needed; months and days cannot stand in one duration.

      ## 例 Example

      ```yaml
      domain: '>= @"2017-02-29"'
      ```

      ## 改正 Corrected

      ```yaml
      domain: '>= @"2017-02-28"'
      ```

      """#
    case "P311":
      #"""
      # P311 空的表达式 · empty expression

      这里应有一个表达式。什么值都可以时写 `-`，或者删去这一项。

      An expression is expected. Write `-` where any value will do, or leave the key out.

      ## 例 Example

      ```yaml
      domain: '/* 待定 */'
      ```

      ## 改正 Corrected

      ```yaml
      domain: '-'
      ```

      """#
    case "P312":
      #"""
      # P312 括号没有配对 · bracket without its pair

      左括号没有对应的右括号。区间写成 `[0..720]`、`(0..720]` 或 `[0..720)`。

      An opening bracket has no closing one. A range is written `[0..720]`, `(0..720]` or `[0..720)`.

      ## 例 Example

      ```yaml
      domain: 'not(0, 1'
      ```

      ## 改正 Corrected

      ```yaml
      domain: 'not(0, 1)'
      ```

      """#
    case "P313":
      #"""
      # P313 别的语言的运算符 · operator of another language

      FEEL 的相等是 `=`，不等是 `!=`，并且是 `and`，或者是 `or`；文字用双引号。

      FEEL writes `=` for equal, `!=` for unequal, `and`, `or`, and texts in double quotes.

      ## 例 Example

      ```yaml
      formula: 'applicant.months == 0'
      ```

      ## 改正 Corrected

      ```yaml
      formula: 'applicant.months = 0'
      ```

      """#
    case "P314":
      #"""
      # P314 名称写了两次 · name written twice

      同一组值里，或同一次函数调用里，一个名称只能出现一次：否则不知道以哪个为准。

      In one context or call a name may stand once only: otherwise nobody knows which one counts.

      ## 例 Example

      ```yaml
      formula: '{a: 1, a: 2}.a'
      ```

      ## 改正 Corrected

      ```yaml
      formula: '{a: 1}.a'
      ```

      """#
    case "P315":
      #"""
      # P315 注释没有结束 · comment without an end

      `/*` 开始的注释要用 `*/` 结束。

      A comment that begins with `/*` ends with `*/`.

      ## 例 Example

      ```yaml
      domain: '>= 0 /* 说明'
      ```

      ## 改正 Corrected

      ```yaml
      domain: '>= 0 /* 说明 */'
      ```

      """#
    case "P330":
      #"""
      # P330 规则的条件个数不对 · conditions do not match the keys

      `fits` 按查表项的次序，每项写一个条件；某一项不限的写 `'-'`，不能省略，否则看不出写的是哪一项。一项里列几个词时再套一层列表。

      `fits` has one condition for each key, in the order of the keys. Where anything will do, write `'-'`: leaving it out would not tell which key is meant. Several words for one key stand in a list of their own.

      ## 例 Example

      ```yaml
      keys: [certificate.grade, person.study_months]
      short: { fits: [初等], value: 300 }
      ```

      ## 改正 Corrected

      ```yaml
      keys: [certificate.grade, person.study_months]
      short: { fits: [初等, '-'], value: 300 }
      ```

      """#
    case "P331":
      #"""
      # P331 命中规则得不出一个值 · hit policy gives no single value

      DMN 的 `RULE ORDER`、`OUTPUT ORDER`、不加汇总的 `COLLECT` 得出一串值，`COUNT` 得出行数，都不是规定里的一个数。要合计写 `sum`，就高写 `max`，就低写 `min`，按先后取第一条写 `first`。

      `RULE ORDER`, `OUTPUT ORDER` and `COLLECT` without an aggregation give lists and `COUNT` a number of rows; none of them is a value of the law. Write `sum` to add up, `max` or `min` for the greatest or least, `first` for the first that fits.

      ## 例 Example

      ```yaml
      hit_policy: rule_order
      ```

      ## 改正 Corrected

      ```yaml
      hit_policy: first
      ```

      """#
    case "P360":
      #"""
      # P360 不是一段办公时间 · not a stretch of office hours

      办公时间写作“开始..结束”，时和分各两位数（`00:00` 至 `24:00`），结束晚于开始；一天几段的用方括号括起来。

      Office hours are written as begin, two dots, end, two digits each (`00:00` to `24:00`), the end after the beginning; several stretches of a day in brackets.

      ## 例 Example

      ```yaml
      夏季作息: { covers: 2023-05-01..2023-09-30, open: [10:00..14:00, 16:00-20:00] }
      ```

      ## 改正 Corrected

      ```yaml
      夏季作息: { covers: 2023-05-01..2023-09-30, open: [10:00..14:00, 16:00..20:00] }
      ```

      """#
    case "P361":
      #"""
      # P361 办公时间没有按先后写 · office hours not in order

      一天之内的几段办公时间按先后写，不重叠：最后一段的结束时刻就是停止业务活动的时间。

      The stretches of a day follow one another and do not overlap: the end of the last is when the offices stop.

      ## 例 Example

      ```yaml
      open: [10:00..14:00, 13:30..20:00]
      ```

      ## 改正 Corrected

      ```yaml
      open: [10:00..14:00, 16:00..20:00]
      ```

      """#
    case "P362":
      #"""
      # P362 一天有两种作息 · two kinds of hours for a day

      一份文件对一天只写一种作息，夏季和冬季的日子要首尾相接，不重叠。

      One document states one kind of hours for a day; summer and winter follow one another without a common day.

      ## 例 Example

      ```yaml
      夏季作息: { covers: 2023-05-01..2023-10-01, open: [10:00..14:00, 16:00..20:00] }
      冬季作息: { covers: 2023-10-01..2023-12-31, open: [10:00..14:00, 15:30..19:30] }
      ```

      ## 改正 Corrected

      ```yaml
      夏季作息: { covers: 2023-05-01..2023-09-30, open: [10:00..14:00, 16:00..20:00] }
      冬季作息: { covers: 2023-10-01..2023-12-31, open: [10:00..14:00, 15:30..19:30] }
      ```

      """#
    case "P390":
      #"""
      # P390 同一份文件重复了一项 · one entry twice

      名称按规范写法比较：空格、全角半角、括号的样子都不算不同。同一份文件在同一天对一个名称只能说一次，否则不知道以哪一次为准。时间不同的两段可以分开写。

      Names are compared in one form: white space, width and the shape of brackets make no difference. One document says one thing of a name on a day, else nothing tells which of the two counts. Two stretches of time may be written apart.

      ## 例 Example

      ```yaml
      entries: [焊工, 电工, 焊　工]
      ```

      ## 改正 Corrected

      ```yaml
      entries: [焊工, 电工]
      ```

      """#
    case "P391":
      #"""
      # P391 一个名称有两种归法 · an ambiguous alias

      一个工种只能归入一个职业；它自己已经列入的，也不能再归入别的。文件没有写明归入哪一个的，选定一个，用 `note` 写明理由，用到时会提示。

      An alias leads to one name, and a name that is on the list itself leads nowhere else. Where the document does not say which, choose one and give the reason in `note`; a decision that rests on it says so.

      ## 例 Example

      ```yaml
      aliases:
        管道工: [焊工, 钳工]
      ```

      ## 改正 Corrected

      ```yaml
      aliases:
        管道工: { of: 焊工, note: 证书上的工作内容是管道焊接 }
      ```

      """#
    case "P392":
      #"""
      # P392 归入的本身又是别名 · alias of an alias

      别名只查一次。归入的名称要写目录里的正式名称。

      Aliases are followed once. Write the name that is on the list.

      ## 例 Example

      ```yaml
      aliases:
        电焊工: 焊工
        手工电焊工: 电焊工
      ```

      ## 改正 Corrected

      ```yaml
      aliases:
        电焊工: 焊工
        手工电焊工: 焊工
      ```

      """#
    case "P393":
      #"""
      # P393 两份目录同日公布又覆盖同一天 · two lists for one day

      覆盖同一天的目录，后公布的为准。公布日期相同，就无法知道以哪一份为准：缩短前一份的 `covers`，或者核对公布日期。

      Of two lists that cover a day the one published later counts. Published on the same day, neither does: end the `covers` of the first earlier, or check the days of publication.

      ## 例 Example

      ```yaml
      list-a: { title: 甲, published_on: 2023-12-20, status: seen, covers: 2024-01-01..2024-12-31, entries: [焊工] }
      list-b: { title: 乙, published_on: 2023-12-20, status: seen, covers: 2024-07-01..2025-12-31, entries: [电工] }
      ```

      ## 改正 Corrected

      ```yaml
      list-a: { title: 甲, published_on: 2023-12-20, status: seen, covers: 2024-01-01..2024-06-30, entries: [焊工] }
      list-b: { title: 乙, published_on: 2023-12-20, status: seen, covers: 2024-07-01..2025-12-31, entries: [电工] }
      ```

      """#
    case "P394":
      #"""
      # P394 日子在覆盖范围之外 · a day outside the days covered

      一项的起止日期要在文件的 `covers` 之内，文件的要在名录的 `covers` 之内；之外的写了也不起作用。

      The days of an entry lie within those the document covers, and these within those of the register; anything outside would have no effect.

      ## 例 Example

      ```yaml
      covers: 2024-01-01..2024-12-31
      entries:
        焊工: { from: 2025-03-01, to: 2025-06-30 }
      ```

      ## 改正 Corrected

      ```yaml
      covers: 2024-01-01..2025-12-31
      entries:
        焊工: { from: 2025-03-01, to: 2025-06-30 }
      ```

      """#
    case "P395":
      #"""
      # P395 移出没有列入过的 · nothing to take off

      `removed` 里的名称没有哪一份文件列入过，多半是写错了名称。

      No document lists the name in `removed`; it is most likely misspelt.

      ## 例 Example

      ```yaml
      entries: [焊工]
      # …
      removed: [电工]
      ```

      ## 改正 Corrected

      ```yaml
      removed: [焊工]
      ```

      """#
    case "P396":
      #"""
      # P396 有的项有值，有的没有 · some entries have values

      名录要么只列名称，要么每一项都有值（例如职业类别）。

      A register either lists names, or says something of each (a job class, for example).

      ## 例 Example

      ```yaml
      entries:
        焊工: 生产制造
        电工: { note: 见附件 }
      ```

      ## 改正 Corrected

      ```yaml
      entries:
        焊工: 生产制造
        电工: { value: 生产制造, note: 见附件 }
      ```

      """#
    case "P397":
      #"""
      # P397 归入的名称没有列入过 · alias to a name that is not listed

      别名归入的名称没有哪一份文件列入过，按它查总是查不到。多半是名称写得与目录不一样；确实不在目录里的，可以保留。

      No document lists the name an alias leads to, so looking it up never finds anything. Most likely it is written otherwise in the list; keep the alias if the name is really not there.

      ## 例 Example

      ```yaml
      entries: [焊工]
      aliases:
        电焊工: 焊接工
      ```

      ## 改正 Corrected

      ```yaml
      aliases:
        电焊工: 焊工
      ```

      """#
    case "P398":
      #"""
      # P398 没有一份文件覆盖任何一天 · no day is covered

      写了 `covers` 的文件才是一份完整的目录；没有写的只是对目录的改动。一份都没有，名录对哪一天都没有答案。

      A document with `covers` is a whole list; one without only changes a list. With none at all the register has no answer for any day.

      ## 例 Example

      ```yaml
      documents:
        list: { title: 目录, status: seen, entries: [焊工] }
      ```

      ## 改正 Corrected

      ```yaml
      documents:
        list: { title: 目录, status: seen, covers: 2024-01-01..2024-12-31, entries: [焊工] }
      ```

      """#
    case "P400":
      #"""
      # P400 文本不是 UTF-8 · the text is not UTF-8

      引擎只读 UTF-8。Windows 上的表格和记事本常存成 GBK 或 UTF-16，按猜测解码会把人名、工种悄悄读错，所以不猜。用编辑器另存为 UTF-8，或者用 `iconv -f GBK -t UTF-8` 转换。

      The engine reads UTF-8 only. Spreadsheets and editors on Windows often save GBK or UTF-16; decoding by guess would quietly misread names and occupations. Save the file as UTF-8, or convert it with `iconv -f GBK -t UTF-8`.

      ## 例 Example

      以 GBK 保存的文件 · a file saved as GBK:

      ```json
      {"certificate": {"level": "五级"}}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"level": "五级"}}
      ```

      """#
    case "P401":
      #"""
      # P401 同一名称写了两次 · a name stands twice

      一个对象里同一名称只能出现一次。各种程序有的取前一个，有的取后一个，结论会因此不同。只是写法不同而字符等价的名称（例如带组合符号的）也算同一个。

      A name may stand once in an object. Some programs take the first, some the last, and the decision would depend on it. Names that differ only in the encoding of the same characters count as one.

      ## 例 Example

      ```json
      {"applicant": {"contribution_months": 36, "contribution_months": 30}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"contribution_months": 36}}
      ```

      """#
    case "P402":
      #"""
      # P402 只有半个代理对 · half of a surrogate pair

      `\uD800` 到 `\uDFFF` 必须成对出现，单独一个不是字符，不同程序会把它换成不同的东西。直接写这个字，或者写出完整的一对。

      `\uD800` to `\uDFFF` come in pairs; one alone is no character, and programs replace it by different things. Write the character itself, or the whole pair.

      ## 例 Example

      ```json
      {"certificate": {"occupation": "焊工\ud83d"}}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"occupation": "焊工"}}
      ```

      """#
    case "P403":
      #"""
      # P403 文本里有控制字符 · a control character in a text

      制表符等控制字符看不见，多半是从表格里粘贴进来的。确实需要的写成转义，例如 `\t`，否则删去。

      Tabs and other control characters cannot be seen and mostly come from pasting out of a table. Write the escape, such as `\t`, where one is meant, or delete it.

      ## 例 Example

      ```json
      {"certificate": {"number": "65	0001"}}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"number": "650001"}}
      ```

      """#
    case "P404":
      #"""
      # P404 不认识的转义 · an unknown escape

      反斜线后面只能是 `" \ / b f n r t` 或者 `u` 加四位十六进制数。文件路径里的反斜线要写两个。

      A backslash is followed by one of `" \ / b f n r t`, or by `u` and four hexadecimal digits. Double the backslashes of a file path.

      ## 例 Example

      ```json
      {"certificate": {"number": "A\65"}}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"number": "A\\65"}}
      ```

      """#
    case "P405":
      #"""
      # P405 嵌套太深 · nested too deeply

      事实的列表和对象最多嵌套 32 层。真实的案件只有三四层，更深的多半是程序出错。

      Lists and objects of facts are nested 32 deep at most. Real cases need three or four; more is usually a program gone wrong.

      ## 例 Example

      ```json
      {"payments": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}
      ```

      ## 改正 Corrected

      ```json
      {"payments": []}
      ```

      """#
    case "P406":
      #"""
      # P406 超过上限 · beyond a limit

      一份事实最多 4 MiB、200,000 个值，一段文本最多 64 KiB，一个名称最多 256 字节；逐行文件的一行最多 1 MiB。有上限，才能保证任何输入都不会拖垮使用引擎的系统。

      Facts have at most 4 MiB and 200,000 values, a text 64 KiB, a name 256 bytes; a line of a file of cases 1 MiB. Limits are what keeps any input from bringing down the system around the engine.

      ## 例 Example

      ```json
      {"nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn": 36}
      ```

      ## 改正 Corrected

      ```json
      {"contribution_months": 36}
      ```

      """#
    case "P407":
      #"""
      # P407 数写得不对 · a number written wrongly

      JSON 的数不带单位、百分号、加号，前面没有多余的 0，小数点两边都有数字。单位由政策文件规定，事实只写数；编号、证件号写成加双引号的文本。

      A number of JSON has no unit, percent sign or plus sign, no leading zeros, and digits on both sides of its point. The policy knows the unit; code numbers are texts in double quotes.

      ## 例 Example

      ```json
      {"applicant": {"contribution_months": 36个月}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"contribution_months": 36}}
      ```

      """#
    case "P408":
      #"""
      # P408 没有加引号 · stands without quotes

      文本和日期要加双引号。不加引号的只有数、`true`、`false` 和 `null`，都用小写；不知道的事实写 `null` 或者不写。

      Texts and dates need double quotes. Only numbers, `true`, `false` and `null` stand without, in lower case; a fact that is not known is `null` or left out.

      ## 例 Example

      ```json
      {"certificate": {"issued_on": 2017-06-30}}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"issued_on": "2017-06-30"}}
      ```

      """#
    case "P409":
      #"""
      # P409 多余的逗号 · a comma too many

      最后一项后面不能有逗号，两项之间也只有一个。多余的逗号可能是漏了一项，请核对。

      No comma follows the last item, and only one stands between two. A comma too many may mean that an item was lost.

      ## 例 Example

      ```json
      {"applicant": {"in_service": true, "insured": true,}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"in_service": true, "insured": true}}
      ```

      """#
    case "P410":
      #"""
      # P410 用了单引号 · single quotes

      JSON 的名称和文本只用半角双引号。

      Names and texts of JSON stand in double quotes.

      ## 例 Example

      ```json
      {"certificate": {"level": '五级'}}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"level": "五级"}}
      ```

      """#
    case "P411":
      #"""
      # P411 写了注释 · a comment

      JSON 没有注释。需要加说明的事实可以写成 YAML 文件，用 `#` 注释。

      JSON has no comments. Facts that need a remark can be written as a YAML file, where `#` starts one.

      ## 例 Example

      ```json
      {"applicant": {"insured": true}} // 已核对
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": true}}
      ```

      """#
    case "P412":
      #"""
      # P412 用了全角字符 · a full-width character

      括号、引号、冒号、逗号和数字要用半角。请关闭中文输入法再写；加了双引号的文本里面，中文标点照常使用。

      Brackets, quotes, colons, commas and digits are the ASCII ones. Switch the input method off for them; inside a quoted text Chinese punctuation is welcome.

      ## 例 Example

      ```json
      {"applicant"：{"insured": true}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": true}}
      ```

      """#
    case "P413":
      #"""
      # P413 名称没有加引号 · a name without quotes

      JSON 里每个名称都要加双引号，中文名称也一样。

      Every name of JSON stands in double quotes, a Chinese one too.

      ## 例 Example

      ```json
      {applicant: {"insured": true}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": true}}
      ```

      """#
    case "P414":
      #"""
      # P414 结束之后还有内容 · something follows the end

      一个文件只有一个对象。后面多出来的，可能是多了一个括号，也可能是两个案件写进了一个文件：一行一个案件的文件用扩展名 `.jsonl`，或者加 `--lines`。

      A file holds one object. What follows is one bracket too many, or a second case: a file with a case on each line is called `.jsonl`, or needs `--lines`.

      ## 例 Example

      ```json
      {"applicant": {"insured": true}}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": true}}
      ```

      """#
    case "P415":
      #"""
      # P415 这里应是别的 · something else belongs here

      对象是 `{"名称": 值, …}`，列表是 `[值, …]`。最常见的是冒号、逗号写成了别的符号，或者括号没有配对；说明里指出了括号从哪里开始。

      An object is `{"name": value, …}`, a list `[value, …]`. Mostly a colon or comma is another character, or brackets do not pair; the message points at where the bracket was opened.

      ## 例 Example

      ```json
      {"applicant"= {"insured": true}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": true}}
      ```

      """#
    case "P416":
      #"""
      # P416 内容不完整 · the text ends early

      文件是空的，或者在括号合上之前就结束了，多半是复制或传输时截断了。截断的事实不能用来作决定。

      The file is empty or ends before its brackets are closed, mostly cut off by copying or transfer. No decision rests on facts that were cut off.

      ## 例 Example

      ```json
      {"applicant": {"insured": true}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"insured": true}}
      ```

      """#
    case "P417":
      #"""
      # P417 引号没有结束 · a text is not closed

      文本要在同一行里用半角双引号结束；换行写成 `\n`。用全角引号 `”` 不能结束文本。

      A text is closed with a double quote on the same line; a line break in it is written `\n`. A full-width quote `”` does not close it.

      ## 例 Example

      ```json
      {"certificate": {"level": "五级}}
      ```

      ## 改正 Corrected

      ```json
      {"certificate": {"level": "五级"}}
      ```

      """#
    case "P418":
      #"""
      # P418 缺少逗号 · a comma is missing

      两项之间要有逗号。

      A comma stands between two items.

      ## 例 Example

      ```json
      {"applicant": {"in_service": true "insured": true}}
      ```

      ## 改正 Corrected

      ```json
      {"applicant": {"in_service": true, "insured": true}}
      ```

      """#
    case "P420":
      #"""
      # P420 全文里只有大意 · a summary in a full text

      `coverage: full` 表示文件的每一条都照录原文。只知道大意（`summary`）的条文不是原文，这份文件就只能算摘录。

      `coverage: full` says that every clause stands in its own words. A clause of which there is only a `summary` does not, so the document is an excerpt.

      ## 例 Example

      ```yaml
      coverage: full
      clauses:
        一: { summary: 年满60周岁的居民可以申领。 }
      ```

      ## 改正 Corrected

      ```yaml
      coverage: excerpt
      clauses:
        一: { summary: 年满60周岁的居民可以申领。 }
      ```

      """#
    case "P425":
      #"""
      # P425 版式文件里不认识的键 · a key no layout knows

      版式文件每一处能写的键是固定的。写错的键不会被悄悄忽略，否则表上会少一样东西。

      Each place of a form layout has its keys. A misspelt one is not passed over, or the form would lack something.

      ## 例 Example

      ```yaml
      title: 汇总表
      papr: A3
      ```

      ## 改正 Corrected

      ```yaml
      title: 汇总表
      paper: A3
      ```

      """#
    case "P426":
      #"""
      # P426 版式文件缺少必要的键 · a key a layout must have

      版式要写明表格的编号、政策、标题、纸张和内容；表格要写各栏的宽度。

      A layout says its id, policy, title, paper and body; a table says the widths of its columns.

      ## 例 Example

      ```yaml
      - grid:
          - [姓名, 金额]
      ```

      ## 改正 Corrected

      ```yaml
      - widths: [1, 2]
        grid:
          - [姓名, 金额]
      ```

      """#
    case "P427":
      #"""
      # P427 版式文件的值不合要求 · a value of the wrong kind

      例如纸张只能是 A4、A3（横放的再写 landscape），宽度是 1 至 100 的整数。

      Paper is A4 or A3 (with `landscape` if it lies), a width a whole number from 1 to 100.

      ## 例 Example

      ```yaml
      paper: B5
      ```

      ## 改正 Corrected

      ```yaml
      paper: A4
      ```

      """#
    case "P428":
      #"""
      # P428 花括号里不是能填的内容 · nothing to fill in

      花括号里写事实的路径，或者 `#amount`、`#capitals`、`#number`、`#finding:编号`、`#box:事实=值`。

      Braces hold the path of a fact, or `#amount`, `#capitals`, `#number`, `#finding:ID`, `#box:FACT=VALUE`.

      ## 例 Example

      ```yaml
      - '大写：{#captials}'
      ```

      ## 改正 Corrected

      ```yaml
      - '大写：{#capitals}'
      ```

      """#
    case "P429":
      #"""
      # P429 格子与栏数不符 · cells that do not fit

      每一行的格子连同从上面伸下来的格子，合起来要正好占满各栏，一览表每栏一格。

      The cells of a row, with those reaching down into it, cover every column once; a list has one cell a column.

      ## 例 Example

      ```yaml
      widths: [1, 1, 1]
      grid:
        - [姓名, 金额]
      ```

      ## 改正 Corrected

      ```yaml
      widths: [1, 1, 1]
      grid:
        - [姓名, { text: 金额, span: 2 }]
      ```

      """#
    case "P430":
      #"""
      # P430 不是共用文件 · not a shared document

      政策目录的 `sources/` 里，一份文件只放一份法律文件，第一行写 `source`（或 `共用文件`）和它的编号；各份政策用这个编号来取。

      In `sources/` of the folder of policies a file holds one document. Its first line is `source` (or `共用文件`) with the id by which policies take it.

      ## 例 Example

      ```yaml
      title: 示例复议办法
      clauses: { 第九条: 可以自知道之日起六十日内提出复议申请。 }
      ```

      ## 改正 Corrected

      ```yaml
      source: example-review
      title: 示例复议办法
      clauses: { 第九条: 可以自知道之日起六十日内提出复议申请。 }
      ```

      """#
    case "P436":
      #"""
      # P436 沿用了几份文件 · several parents

      一份文件只沿用一份上级。两份上级对同一件事说法不同时，无法知道以哪一份为准，而且两条路可能通向同一份更上级的文件。
      要用两份文件的内容：沿用离得最近的一份，另一份里要用的条目写进 `add`，引用的文件用 `shared` 取自共用文件。

      A file extends one parent. Where two differ nobody could say which counts, and both ways may lead to one ancestor.
      Extend the nearest, write what is wanted of the other under `add`, and take the documents it cites from shared ones with `shared`.

      ## 例 Example

      ```yaml
      extends: [cn/example/city/subsidy@2021.1, cn/example/province/subsidy@2021.1]
      ```

      ## 改正 Corrected

      ```yaml
      extends: cn/example/city/subsidy@2021.1
      ```

      """#
    case "P460":
      #"""
      # P460 遮盖办法写得不对 · a mask of the wrong kind

      遮盖办法的文件每档读者（`applicant`、`officer`、`auditor`、`public`）一行，写个人信息的种类和遮盖办法。各种类都可以 `shown` 显示、`hidden` 不列、`whole` 整个遮盖；另外姓名可以 `initials`，证件号码 `district`，手机号 `mobile`，住址 `county`。别的种类的办法用不上。

      A file of masks has a line for each reader (`applicant`, `officer`, `auditor`, `public`) with kinds of personal data and their masks: `shown`, `hidden`, `whole` for all, and `initials` for a name, `district` for a citizen number, `mobile` for a telephone, `county` for an address.

      ## 例 Example

      ```yaml
      applicant: { id: initials }
      ```

      ## 改正 Corrected

      ```yaml
      applicant: { id: district }
      ```

      """#
    case "P461":
      #"""
      # P461 遮盖办法里没有这个字 · a word that a file of masks does not know

      读者只有四档，个人信息只有 `name`、`id`、`account`、`phone`、`address` 五种。

      There are four readers, and five kinds of personal data: `name`, `id`, `account`, `phone`, `address`.

      ## 例 Example

      ```yaml
      public: { idcard: hidden }
      ```

      ## 改正 Corrected

      ```yaml
      public: { id: hidden }
      ```

      """#
    case "P501":
      #"""
      # P501 测试案例里没有这个关键字 · unknown key in test cases

      测试案例文件只有 `policy`、`as_known_on`、`given`、`cases` 四个关键字，案件只有 `name`、`as_known_on`、`given`、`expect`，`expect` 里只有 `outcome`、`amount`、`checks`、`last_day`、`missing`、`cautions`。写错的关键字如果放过，那一项就从来没有核对。

      Files of test cases, cases and expectations have a few keys each. A misspelt key that passed would mean that something is never compared.

      ## 例 Example

      ```yaml
      policy: cn/example/subsidy@2020.1
      cases:
        - name: 一般情形
          expect: { outcom: granted }
      ```

      ## 改正 Corrected

      ```yaml
      expect: { outcome: granted }
      ```

      """#
    case "P502":
      #"""
      # P502 测试案例缺少必要的关键字 · missing key in test cases

      文件要有 `policy` 和 `cases`，每个案件要有 `name` 和 `expect`。名称用来说出是哪一个案件不符。

      A file needs `policy` and `cases`, a case `name` and `expect`: the name says which case differs.

      ## 例 Example

      ```yaml
      policy: cn/example/subsidy@2020.1
      cases:
        - given: {}
          expect: { outcome: undetermined }
      ```

      ## 改正 Corrected

      ```yaml
      - name: 什么也没有填
        given: {}
        expect: { outcome: undetermined }
      ```

      """#
    case "P503":
      #"""
      # P503 测试案例里写法不对 · wrong shape in test cases

      这里要的是清单、一组“关键字: 值”或者一个词，写成了别的。`cases` 是清单，每个案件前面有“- ”；`missing` 和 `cautions` 也是清单。

      A list, a map or a single word was expected and something else stands there. `cases`, `missing` and `cautions` are lists.

      ## 例 Example

      ```yaml
      policy: cn/example/subsidy@2020.1
      cases:
        - name: 缺一项
          expect: { missing: payments }
      ```

      ## 改正 Corrected

      ```yaml
      expect: { missing: [payments] }
      ```

      """#
    case "P504":
      #"""
      # P504 案件名称重复 · repeated name of a case

      同一文件里的案件名称不能重复，否则不知道说的是哪一个。

      Names are unique in a file; otherwise nobody could tell which case is meant.

      ## 例 Example

      ```yaml
      policy: cn/example/subsidy@2020.1
      cases:
        - name: 一般情形
          expect: { outcome: undetermined }
        - name: 一般情形
          expect: { amount: none }
      ```

      ## 改正 Corrected

      ```yaml
      - name: 一般情形的金额
        expect: { amount: none }
      ```

      """#
    case "P505":
      #"""
      # P505 不是政策的名称 · not the name of a policy

      `policy` 写 `编号@版本`，或者只写编号，由案件的日期选用版本。

      `policy` is ID@VERSION, or ID alone, which lets the date of each case choose the version.

      ## 例 Example

      ```yaml
      policy: cn/example/subsidy@
      cases:
        - name: 一般情形
          expect: { outcome: undetermined }
      ```

      ## 改正 Corrected

      ```yaml
      policy: cn/example/subsidy@2020.1
      ```

      """#
    case "P506":
      #"""
      # P506 不是存在的日期 · not a day that exists

      日期写作四位年、两位月、两位日，用半角数字和连字符，并且那一天要存在。不知道的最后一日写 `unknown`。

      A day is written with four digits for the year and two each for month and day, and it must exist. A last day that must not be known is `unknown`.

      ## 例 Example

      ```yaml
      policy: cn/example/subsidy@2020.1
      as_known_on: 2024-02-30
      cases:
        - name: 一般情形
          expect: { outcome: undetermined }
      ```

      ## 改正 Corrected

      ```yaml
      as_known_on: 2024-02-29
      ```

      """#
    case "P507":
      #"""
      # P507 不是可用的词 · not one of the words

      结论只有 `granted`、`denied`、`undetermined`、`not_covered`；条件的结论只有 `met`、`not_met`、`unknown`、`not_applicable`。

      Outcomes and verdicts are a few words each; anything else would never come true.

      ## 例 Example

      ```yaml
      policy: cn/example/subsidy@2020.1
      cases:
        - name: 一般情形
          expect: { outcome: grant }
      ```

      ## 改正 Corrected

      ```yaml
      expect: { outcome: granted }
      ```

      """#
    case "P508":
      #"""
      # P508 不是金额 · not an amount

      金额写一个数，不带单位；没有金额写 `none`。

      An amount is a number without unit; `none` says that nothing is paid.

      ## 例 Example

      ```yaml
      policy: cn/example/subsidy@2020.1
      cases:
        - name: 一般情形
          expect: { amount: 1500元 }
      ```

      ## 改正 Corrected

      ```yaml
      expect: { amount: 1500 }
      ```

      """#
    case "P509":
      #"""
      # P509 政策里没有这个条件 · the policy has no such check

      `checks` 和 `last_day` 里写的是政策中条件的名字，组里的条件也可以写。名字写错，核对的就不是那个条件。

      `checks` and `last_day` name checks of the policy, members of groups included. A misspelt name would compare nothing.

      ## 例 Example

      ```yaml
      policy: cn/example/subsidy@2020.1
      cases:
        - name: 一般情形
          expect: { checks: { contribution-month: unknown } }
      ```

      ## 改正 Corrected

      ```yaml
      expect: { checks: { contribution-months: unknown } }
      ```

      """#
    case "P510":
      #"""
      # P510 条件不是期限 · the check is no deadline

      只有期限条件有最后一日。

      Only a check of the deadline kind has a last day.

      ## 例 Example

      ```yaml
      policy: cn/example/subsidy@2020.1
      cases:
        - name: 一般情形
          expect: { last_day: { insured: 2018-07-02 } }
      ```

      ## 改正 Corrected

      ```yaml
      expect: { last_day: { claim-window: 2018-07-02 } }
      ```

      """#
    case "P511":
      #"""
      # P511 政策里没有这项事实 · the policy has no such fact

      `missing` 里写的是政策中事实的名字，如 `applicant.insured`；清单里缺的写 `payments[0].level`。

      `missing` names facts of the policy, such as `applicant.insured`, or `payments[0].level` for what an entry of a list lacks.

      ## 例 Example

      ```yaml
      policy: cn/example/subsidy@2020.1
      cases:
        - name: 一般情形
          expect: { missing: [applicant.insure] }
      ```

      ## 改正 Corrected

      ```yaml
      expect: { missing: [applicant.insured] }
      ```

      """#
    case "P512":
      #"""
      # P512 没有核对任何内容 · nothing is compared

      `expect` 或 `cases` 是空的。什么也不核对的案件总是相符，等于没有写。

      `expect` or `cases` is empty. A case that compares nothing always passes.

      ## 例 Example

      ```yaml
      policy: cn/example/subsidy@2020.1
      cases:
        - name: 一般情形
          expect: {}
      ```

      ## 改正 Corrected

      ```yaml
      expect: { outcome: undetermined }
      ```

      """#
    case "P513":
      #"""
      # P513 政策里没有这一类 · the policy has no such class

      `class` 写的是政策中申领人类别的编号；不属于任何一类、没有准予时写 `none`。

      `class` names a class of the policy; write `none` where no class grants the case.

      ## 例 Example

      ```yaml
      expect: { class: employe }
      ```

      ## 改正 Corrected

      ```yaml
      expect: { class: employee }
      ```

      """#
    case "S001":
      #"""
      # S001 文件无法读取 · a file that cannot be read

      文件不存在、没有权限、是一个文件夹，或者太大。请核对路径；路径从当前目录算起。

      The file does not exist, may not be read, is a folder, or is too large. Check the path; it is taken from the current folder.

      ## 例 Example

      ```sh
      yiju check polices/2017.1.yaml
      ```

      ## 改正 Corrected

      ```sh
      yiju check policies/2017.1.yaml
      ```

      """#
    case "S002":
      #"""
      # S002 没有找到政策 · policy not known

      政策按编号在政策目录中查找：`编号/版本.yaml`。请核对编号和版本，或用 `--policies` 指明目录。

      A policy is looked up by id in the folder of policies: `ID/VERSION.yaml`. Check id and version, or name the folder with `--policies`.

      ## 例 Example

      ```sh
      yiju decide cn/example/subsidi@2020.1 --facts case.json
      ```

      ## 改正 Corrected

      ```sh
      yiju decide cn/example/subsidy@2020.1 --facts case.json
      ```

      """#
    case "S003":
      #"""
      # S003 底稿不能用来办案 · a vocabulary cannot decide

      带有 `abstract: true` 的文件只供其他文件沿用，没有条件和金额。请改用沿用它的政策。

      A file with `abstract: true` is there to be extended and has no checks and no amount. Use a policy that extends it.

      ## 例 Example

      ```sh
      yiju decide cn/skill-subsidy@base --facts case.json
      ```

      ## 改正 Corrected

      ```sh
      yiju decide cn/example/subsidy@2020.1 --facts case.json
      ```

      """#
    case "S004":
      #"""
      # S004 没有找到所沿用的政策 · the extended policy was not found

      `extends` 写明沿用哪个政策的哪一版，那个文件要在政策目录的 `编号/版本.yaml`。沿用的文件缺失时，本文件里的名字无从核对。

      `extends` names the policy and version that is extended; its file is looked for at `ID/VERSION.yaml` in the folder of policies. Without it the names in this file cannot be checked.

      ## 例 Example

      ```yaml
      extends: cn/skill-subsidies@base
      ```

      ## 改正 Corrected

      ```yaml
      extends: cn/skill-subsidy@base
      ```

      """#
    case "S005":
      #"""
      # S005 沿用的文件自称别的名字 · the extended file has another name

      按编号和版本找到的文件，里面写的编号或版本却不同。可能是文件放错了位置，或者改了版本没有改文件名。

      The file found for the id and version gives itself another one. It may lie in the wrong place, or its version was changed but not its name.

      ## 例 Example

      ```yaml
      policy: cn/other
      version: base
      ```

      ## 改正 Corrected

      ```yaml
      policy: cn/skill-subsidy
      version: base
      ```

      """#
    case "S006":
      #"""
      # S006 没有这个日历 · calendar not known

      `calendar` 指明的日历在政策目录的 `calendars/` 里没有。期限要靠日历计算，没有日历就无法知道哪天是工作日。

      The calendar that `calendar` names is not among the files in `calendars/` of the folder of policies. Deadlines are reckoned with it; without it nobody knows which days are worked.

      ## 例 Example

      ```yaml
      calendar: cnn
      ```

      ## 改正 Corrected

      ```yaml
      calendar: cn
      ```

      """#
    case "S007":
      #"""
      # S007 不是政策文件 · not a policy file

      政策文件的第一个关键字是 `yiju`（中文关键字文件是“依据”）。日历文件和案例文件不能当作政策使用。

      The first key of a policy file is `yiju` (`依据` with Chinese keywords). A calendar or a file of cases cannot be used as a policy.

      ## 例 Example

      ```yaml
      calendar: cn
      title: 日历
      ```

      ## 改正 Corrected

      ```yaml
      yiju: 1
      policy: cn/example/subsidy
      ```

      """#
    case "S030":
      #"""
      # S030 没有这个名录 · register not known

      `registers` 指明的名录在政策目录的 `registers/` 里没有，或者文件有错没有读成。

      The register that `registers` names is not among the files in `registers/` of the folder of policies, or its file has errors.

      ## 例 Example

      ```yaml
      registers:
        example-shortag: { title: 示例目录, cites: notice/一 }
      ```

      ## 改正 Corrected

      ```yaml
      registers:
        example-shortage: { title: 示例目录, cites: notice/一 }
      ```

      """#
    case "S031":
      #"""
      # S031 名录给不出这个事实 · a register that does not fit

      名录要能回答事实所问：按几项查就给几项 `key`；只列名称的名录只能回答“在不在名录内”（`yesno`）；有值的名录，每个值都要是事实可以取的值。

      The register must be able to answer: as many `key` as it has keys; one that lists names only answers yes or no (`yesno`); of one with values every value is one that the fact can have.

      ## 例 Example

      ```yaml
      certificate.shortage: { title: 急需紧缺职业, type: word, words: [紧缺, 一般], nature: document, from_register: example-shortage, key: certificate.occupation, as_of: certificate_day }
      ```

      ## 改正 Corrected

      ```yaml
      certificate.shortage: { title: 急需紧缺职业, type: yesno, nature: document, from_register: example-shortage, key: certificate.occupation, as_of: certificate_day }
      ```

      """#
    case "S040":
      #"""
      # S040 不是完整的决定记录 · not a whole record of a decision

      核验需要记录里的政策、日历、日期、事实、结果和摘要。缺少任何一项，或者它的形式不对，就无法重做这个决定。请用 `yiju decide --record` 写出的原件，不要用另行整理的文件。

      Verifying needs the policy, calendars, day, facts, outcome and digest of the record. When one is missing or has another form the decision cannot be repeated. Use the file that `yiju decide --record` wrote.

      ## 例 Example

      ```json
      {"as_known_on": "2025-01-01", "calendars": [], "digest": "0000000000000000000000000000000000000000000000000000000000000000", "facts": {}, "policy": {"id": "example", "sha256": "0000000000000000000000000000000000000000000000000000000000000000", "version": "2017.1"}, "record": "yiju-decision/1", "selection": {"rule": "in_force"}}
      ```

      ## 改正 Corrected

      ```json
      "outcome": "granted"
      ```

      """#
    case "S041":
      #"""
      # S041 记录的格式不认识 · an unknown form of record

      `record` 说明记录的格式和版本。格式不同，各项的含义就可能不同，引擎不按猜测去读。请用写出这份记录的版本或更新的版本核验。

      `record` names the form of the record and its version. In another form members may mean something else, and the engine does not guess. Verify with the engine that wrote the record, or a later one.

      ## 例 Example

      ```json
      {"as_known_on": "2025-01-01", "calendars": [], "digest": "0000000000000000000000000000000000000000000000000000000000000000", "facts": {}, "outcome": "granted", "policy": {"id": "example", "sha256": "0000000000000000000000000000000000000000000000000000000000000000", "version": "2017.1"}, "record": "yiju-decision/9", "selection": {"rule": "in_force"}}
      ```

      ## 改正 Corrected

      ```json
      "record": "yiju-decision/1"
      ```

      """#
    case "S042":
      #"""
      # S042 记录里有小数 · a fraction in a record

      记录里的数只有 ±(2⁵³ − 1) 以内的整数，金额和小数一律写成文本，这样任何程序都不会把它们读成近似值。出现小数说明记录被改动过，或者不是引擎写的。

      A record holds whole numbers within ±(2⁵³ − 1) only; sums and decimals are text, so that no program reads them as approximations. A fraction shows that the record was changed or not written by the engine.

      ## 例 Example

      ```json
      {"as_known_on": "2025-01-01", "calendars": [], "digest": "0000000000000000000000000000000000000000000000000000000000000000", "facts": {"amount": 1500.5}, "outcome": "granted", "policy": {"id": "example", "sha256": "0000000000000000000000000000000000000000000000000000000000000000", "version": "2017.1"}, "record": "yiju-decision/1", "selection": {"rule": "in_force"}}
      ```

      ## 改正 Corrected

      ```json
      {"amount": "1500.5"}
      ```

      """#
    case "S043":
      #"""
      # S043 这一行没有决定记录 · a line without a record

      `decide --format jsonl` 给每个案件写一行。事实有错的案件没有作出决定，那一行写的是错误（`error`），没有记录可以核对。改正事实以后重新办理；需要留下办理失败的凭据时，对这个案件单独用 `decide --record`。

      `decide --format jsonl` writes a line for each case. A case whose facts have errors was not decided: its line holds the errors (`error`), and there is no record to verify. Mend the facts and decide again; to keep proof of the failed run, decide that case alone with `decide --record`.

      ## 例 Example

      ```json
      {"line":4,"error":{"code":"P401","severity":"error"}}
      ```

      ## 改正 Corrected

      ```json
      {"line":4,"record":"yiju-decision/1"}
      ```

      """#
    case "S044":
      #"""
      # S044 记录核对不一致，不能装卷 · a record that does not verify is not packed

      复议机关和法院要靠卷宗查清当时怎样作出的决定。记录与重新计算的结果不一致，可能是记录被改动，也可能是政策、日历文件已经换过。先用 `yiju verify` 看第一处不同在哪里；政策或日历换过的，把当时的文件放进 `archive/`（见 `yiju archive`）再装卷。确要按原样装卷的，用 `--force`，目录会写明核对的结果。

      A review relies on the pack to see how the decision came about. When a record differs from what deciding again gives, it was changed, or the files of the policy or a calendar are others now. See with `yiju verify` where it first differs; when files have changed, put the former ones into `archive/` (see `yiju archive`) and pack again. `--force` packs the record as it is, and the index says what was found.

      ## 例 Example

      ```text
      yiju appeal-pack changed.json
      ```

      ## 改正 Corrected

      ```text
      yiju verify changed.json --policies policies
      yiju appeal-pack changed.json --policies policies --force
      ```

      """#
    case "S045":
      #"""
      # S045 没有决定可以装卷 · nothing was decided

      这份记录（`yiju-failure/1`）写的是事实有错、没有办成的经过，没有作出决定，也就没有可以复议的内容。改正事实重新办理，用新的记录装卷。

      The record (`yiju-failure/1`) tells of a run that failed because of errors in the facts. Nothing was decided, so there is nothing to appeal against. Mend the facts, decide again, and pack the new record.

      ## 例 Example

      ```json
      {"record": "yiju-failure/1", "outcome": "failed"}
      ```

      ## 改正 Corrected

      ```json
      {"record": "yiju-decision/1", "outcome": "denied"}
      ```

      """#
    case "S050":
      #"""
      # S050 没有这份共用文件 · shared document not known

      `shared` 写的编号，在政策目录的 `sources/` 里没有哪一份文件用它，或者那份文件有错没有读成。编号写在共用文件的第一行。

      No file in `sources/` of the folder of policies has the id that `shared` names, or that file has errors. The id stands in the first line of the file.

      ## 例 Example

      ```yaml
      sources:
        review: { shared: example-reveiw }
      ```

      ## 改正 Corrected

      ```yaml
      sources:
        review: { shared: example-review }
      ```

      """#
    case "S051":
      #"""
      # S051 两份共用文件同一编号 · two shared documents with one id

      政策按编号取共用文件，编号重复就不知道取的是哪一份。法律修订后的新文本是另一份文件，用另一个编号：旧案还要引用旧文本。

      Policies take shared documents by their ids, so two with one id cannot be told apart. A law as amended is another document under another id: earlier cases still cite the earlier text.

      ## 例 Example

      ```yaml
      source: example-review      # sources/example-review.yaml
      source: example-review      # sources/example-review-2024.yaml
      ```

      ## 改正 Corrected

      ```yaml
      source: example-review
      source: example-review-2024
      ```

      """#
    case "S052":
      #"""
      # S052 发布过的文件改动了 · a released file was changed

      `policies.lock` 列出已经发布的文件和它们的摘要。发布以后，决定书、复核和沿用它的文件都以那时的文字为准，所以文件不能再改，连注释也不改。
      从版本库取回原样；用 `yiju archive` 存过档的，也可以从 `archive/` 取回。要改的写成新的版本（共用文件写成另一份），再用 `yiju lock` 发布。还在起草的版本不要列进去。

      `policies.lock` lists what was released, with digests. Decisions, reviews and files that extend it rest on the words as they were, so that the file does not change any more, comments included.
      Bring the file back from version control, or from `archive/` when `yiju archive` has kept it; write the change as a new version (a shared document: as another one), and release that with `yiju lock`. Drafts are not listed.

      ## 例 Example

      ```yaml
      version: '2020.1'           # 2020.1 已经发布 released
      parameters:
        subsidy: { title: 补贴, type: money, unit: CNY, value: 1200, cites: notice/一 }
      ```

      ## 改正 Corrected

      ```yaml
      version: '2020.2'           # 新的文件 a file of its own: 2020.2.yaml
      parameters:
        subsidy: { title: 补贴, type: money, unit: CNY, value: 1200, cites: notice/一 }
      ```

      """#
    case "S053":
      #"""
      # S053 发布过的文件不在了 · a released file is gone

      `policies.lock` 列出的文件，政策目录里没有了：被删除、移走，或者改了名。旧案的复核要用它，请从版本库或者 `archive/` 取回，放在原来的位置。

      A file that `policies.lock` lists is not in the folder any more: removed, moved or renamed. Earlier cases are reviewed with it: bring it back to its place from version control or `archive/`.

      ## 例 Example

      ```text
      policies.lock:            1f0c…  example/skill-subsidy/2019.1.yaml
      example/skill-subsidy/:   2020.1.yaml
      ```

      ## 改正 Corrected

      ```text
      example/skill-subsidy/:   2019.1.yaml  2020.1.yaml
      ```

      """#
    case "S054":
      #"""
      # S054 发布清单看不懂 · a line of the list of released files

      `policies.lock` 的每一行是 64 位小写十六进制摘要、两个空格、政策目录以下的路径；以 `#` 开头的行是注释。清单由 `yiju lock` 添加，不用手写。合并两人的改动时，两边添加的行都留下，删去合并的记号。

      A line of `policies.lock` is a digest of 64 lower-case hexadecimal digits, two spaces and a path below the folder of policies; lines that begin with `#` are comments. `yiju lock` adds to the list, nobody writes it. Where two people's changes are merged, keep the lines of both and drop the marks.

      ## 例 Example

      ```text
      <<<<<<< HEAD
      1f0c3a  example/skill-subsidy/2019.1.yaml
      ```

      ## 改正 Corrected

      ```text
      1f0c3a6e7f5b2d4c8a9e0b1c2d3e4f5061728394a5b6c7d8e9f0a1b2c3d4e5f6  example/skill-subsidy/2019.1.yaml
      ```

      """#
    case "S055":
      #"""
      # S055 发布清单列了两次 · a file listed twice

      一个文件在 `policies.lock` 里只能有一行，就是发布时的那一行。多半是合并两人的改动时留下的：看版本库里哪一行先有，留下它。

      A file has one line in `policies.lock`, that of its release. Two are most likely left over from a merge: keep the one that version control had first.

      ## 例 Example

      ```text
      1f0c…  example/skill-subsidy/2020.1.yaml
      77aa…  example/skill-subsidy/2020.1.yaml
      ```

      ## 改正 Corrected

      ```text
      1f0c…  example/skill-subsidy/2020.1.yaml
      ```

      """#
    case "S060":
      #"""
      # S060 没有写明作出决定的日期 · the day of decision is not stated

      记录写的是按哪一天所知计算，不是哪一天作出决定。救济的期限按作出决定时的法律，从送达之日起算；不知道作出决定的日期，卷内就不写告知书和救济的最后一日，目录写明缺少。用 `--decided-on` 写明作出决定的日期，用 `--served-on` 写明送达日期。

      A record says as known on which day it was computed, not on which day it was decided. Remedies follow the law of the day of decision and are counted from the day of service. Without the day of decision the pack has no notices and no last days, and its index says so. State it with `--decided-on`, and the day of service with `--served-on`.

      ## 例 Example

      ```text
      yiju appeal-pack case.record.json
      ```

      ## 改正 Corrected

      ```text
      yiju appeal-pack case.record.json --decided-on 2018-07-20 --served-on 2018-07-23
      ```

      """#
    case "S061":
      #"""
      # S061 同一事项的其他决定不是完好的记录 · another decision about the claim is no intact record

      `--related` 放入的应当是本系统写出的决定记录，一字未改。读不出的，或者摘要与内容不符的，不能当作依据装进卷宗。先用 `yiju verify` 核对。

      What `--related` packs must be a record as this system wrote it. A file that cannot be read as one, or whose digest does not fit, is no ground to put before a review; see first what `yiju verify` says of it.

      ## 例 Example

      ```text
      yiju appeal-pack case.record.json --decided-on 2018-07-20 --related changed.json
      ```

      ## 改正 Corrected

      ```text
      yiju verify later.record.json --policies policies
      yiju appeal-pack case.record.json --decided-on 2018-07-20 --related later.record.json
      ```

      """#
    case "S070":
      #"""
      # S070 没有写明救济途径 · no remedy stated

      不予的告知书要告诉申请人向哪个机关、在多少日内、依据哪一条寻求救济。政策文件把救济途径写成 `unstated`，就没有可以写进告知书的内容，告知书不出具；决定本身照常作出并可以存档。

      The refusal tells the applicant which body to turn to, within what period and on what basis. A policy that leaves its remedies `unstated` has nothing to put there, so the notice is not written; the decision itself stands and can be recorded.

      ## 例 Example

      ```yaml
      remedies: { unstated: true, interpretations: remedies-by-law }
      ```

      ## 改正 Corrected

      ```yaml
      remedies:
        review: { title: 申请行政复议, body: 示例市人民政府, within: review_period, counting: civil, cites: law/第二十条 }
      ```

      """#
    case "S071":
      #"""
      # S071 救济途径不完整 · a remedy that is not whole

      救济途径缺了机关（`body`）、期限（`within`）、数期间的办法（`counting`）或者依据（`cites`），申请人就不知道找谁、到哪天为止，告知书不出具。编写政策文件时，C410 已经提示过。

      Without its body, period, way of counting or basis a remedy tells the applicant neither whom to turn to nor until when, so the notice is not written. C410 has said so when the policy was checked.

      ## 例 Example

      ```yaml
      review: { title: 申请行政复议, body: 示例市人民政府, cites: law/第二十条 }
      ```

      ## 改正 Corrected

      ```yaml
      review: { title: 申请行政复议, body: 示例市人民政府, within: review_period, counting: civil, cites: law/第二十条 }
      ```

      """#
    case "S072":
      #"""
      # S072 决定日没有适用的救济途径 · no remedy for the day of decision

      每项救济途径可以用 `in_force` 写明适用于哪些日子作出的决定。给出的决定日落在各项之外，说明文件漏写了一段，或者决定日写错了。

      A remedy says under `in_force` for decisions of which days it is. A day of decision outside all of them means that the file has a hole, or the day is wrong.

      ## 例 Example

      ```yaml
      review: { title: 申请行政复议, in_force: { from: 2024-01-01, to: unstated }, … }   # 决定日 2023-06-01
      ```

      ## 改正 Corrected

      ```yaml
      review-2017: { title: 申请行政复议, in_force: { from: 2018-01-01, to: 2023-12-31 }, … }
      review: { title: 申请行政复议, in_force: { from: 2024-01-01, to: unstated }, … }
      ```

      """#
    case "S073":
      #"""
      # S073 送达早于决定 · served before it was decided

      告知书不可能在作出决定之前送达。请核对 `--decided-on` 和 `--served-on`。

      A notice cannot be served before the decision is made; look at `--decided-on` and `--served-on`.

      ## 例 Example

      ```text
      --decided-on 2018-07-20 --served-on 2018-07-02
      ```

      ## 改正 Corrected

      ```text
      --decided-on 2018-07-20 --served-on 2018-07-23
      ```

      """#
    case "S074":
      #"""
      # S074 没有这个表格版式 · no such form layout

      版式文件放在政策目录的 `forms/` 里，名为 `表格.form.yaml`。

      Layouts lie in `forms/` of the folder of the policy and are named `FORM.form.yaml`.

      ## 例 Example

      ```text
      yiju form cn/example/subsidy form-9 --facts case.json
      ```

      ## 改正 Corrected

      ```text
      yiju form cn/example/subsidy form-1 --facts case.json
      ```

      """#
    case "S075":
      #"""
      # S075 这一行不是本政策的决定 · a line of another policy

      批量填表时，各行应当是这份政策的决定记录或者案件事实。别的政策的决定不能填进这张表。

      The lines of a batch are decisions of this policy, or facts. A decision of another policy has no place in its form.

      ## 例 Example

      ```text
      {"record": "yiju-decision/1", "policy": {"id": "cn/other"}, …}
      ```

      ## 改正 Corrected

      ```text
      {"record": "yiju-decision/1", "policy": {"id": "cn/example/subsidy"}, …}
      ```

      """#
    case "S076":
      #"""
      # S076 认定填的词不对 · a finding in words it does not have

      表上的认定要用政策文件里写明的词，例如证书核验情况只填“真实有效”或“查询无果”。换一种说法，表就与通知不一致了。

      A form prints findings in the words of the policy. Another wording would not be that of the notice.

      ## 例 Example

      ```text
      {"findings": {"certificate_confirmed": "属实"}, …}
      ```

      ## 改正 Corrected

      ```text
      {"findings": {"certificate_confirmed": "真实有效"}, …}
      ```

      """#
    case "S080":
      #"""
      # S080 卷宗没有这一项 · a pack has no such item

      复议卷宗的目录有固定的各项，`--attach 序号=文件` 把机关持有的材料补入某一项。序号写错，材料就会归到别的项下，或者无处可归，所以不装卷。序号和名称见 `yiju appeal-pack --help`，也写在卷宗的目录里。

      The index of an appeal pack has fixed items, and `--attach NUMBER=FILE` adds to one of them what the office has. With a wrong number the paper would stand under another item, or nowhere, so nothing is packed. Numbers and names are in `yiju appeal-pack --help` and in the index of every pack.

      ## 例 Example

      ```text
      yiju appeal-pack case.record.json --attach 27=rights.pdf
      ```

      ## 改正 Corrected

      ```text
      yiju appeal-pack case.record.json --attach 14=rights.pdf
      ```

      """#
    case "S081":
      #"""
      # S081 补入的文件是空的 · a file to be added is empty

      目录写明某一项已由机关补入，打开却什么也没有，比写明尚缺更糟。多半是扫描或者导出没有成功。

      An index that says an item was added, with nothing in the file, is worse than one that says it is lacking. Most often a scan or an export has failed.

      ## 例 Example

      ```text
      yiju appeal-pack case.record.json --attach 14=empty.pdf
      ```

      ## 改正 Corrected

      ```text
      yiju appeal-pack case.record.json --attach 14=rights.pdf
      ```

      """#
    case "S090":
      #"""
      # S090 这一行的决定记录被改动过 · a record of the batch was changed

      批量填表时，钱按表付。每一行的决定记录都要和它自己的摘要相符；改动过的一行也不能用，整张表不写。改动从何而来，用 `yiju verify 文件` 查明。各行前后加上的 `line`、`id`、`findings` 不算改动，成员的先后和空格也不算。

      Money is paid by the form of a batch. Every record must fit its own digest; when one does not, nothing is written. See with `yiju verify FILE` what was changed. `line`, `id` and `findings` beside a record are no change, nor are the order of its members and white space.

      ## 例 Example

      ```text
      {"amount": {"value": "999999"}, "digest": "…", "outcome": "granted", "record": "yiju-decision/1", …}
      ```

      ## 改正 Corrected

      ```text
      {"amount": {"value": "1500"}, "digest": "…", "outcome": "granted", "record": "yiju-decision/1", …}
      ```

      """#
    case "S091":
      #"""
      # S091 这一行的决定重新办理结果不同 · a decision of the batch comes out otherwise

      记录的摘要相符，但按它所写的政策、日历、日期和事实重新办理，结果不是记录上写的：有人改了记录，又重算了摘要。整张表不写。只是政策或日历文件后来改了字、决定其余各项完全一致的，照常填表；政策的那一版不在政策目录和存档里、不能重新办理的，也不填：请先取回那一版的文件。

      The digest fits, but the policy, calendars, day and facts that the record names give another decision: somebody changed the record and its digest. Nothing is written. When only files of the policy or calendars have changed since and all else comes out the same, the form is filled; a record of a version that neither the folder nor its archive has cannot be repeated and is refused as well: get the files of that version first.

      ## 例 Example

      ```text
      {"amount": {"value": "999999"}, "digest": "（重算过的）", …}
      ```

      ## 改正 Corrected

      ```text
      yiju decide cn/example/subsidy --facts cases.jsonl > decisions.jsonl
      ```

      """#
    case "S092":
      #"""
      # S092 材料的文件名装不进卷宗 · a name that the list of digests cannot hold

      卷内的 `SHA256SUMS` 一行写一个文件。名称里有换行、反斜线、控制字符或改变文字方向的字符，`sha256sum -c` 和 `yiju verify` 就认不出这一行。请先改名。

      `SHA256SUMS` in a pack has a line for each file. With a line break, a backslash, a control character or one that turns the direction of text in a name, neither `sha256sum -c` nor `yiju verify` can read that line. Rename the file first.

      ## 例 Example

      ```text
      yiju appeal-pack case.record.json --evidence $'new\nline.txt'
      ```

      ## 改正 Corrected

      ```text
      yiju appeal-pack case.record.json --evidence new-line.txt
      ```

      """#
    case "S100":
      #"""
      # S100 文件名和文件里写的不一致 · the file is named otherwise

      政策目录里的文件按位置找：编号是文件夹的路径，版本是文件名。文件里写的和位置不一致，按位置找到它的案件就会记成另一版，日后核对必然不符，所以不能用。不在政策目录里的文件，叫什么都可以。

      A file in a folder of policies is found by its place: the id is the path of the folder, the version the name of the file. One that calls itself otherwise would decide cases that are recorded under another version and never verify, so it is refused. A file that stands outside may call itself anything.

      ## 例 Example

      ```yaml
      # policies/example/skill-subsidy/2021.1.yaml
      policy: example/skill-subsidy
      version: '2020.1'
      ```

      ## 改正 Corrected

      ```yaml
      # policies/example/skill-subsidy/2021.1.yaml
      policy: example/skill-subsidy
      version: '2021.1'
      ```

      """#
    case "S101":
      #"""
      # S101 同一版本有两份文件 · one version twice

      同一政策的两份文件写了同一个版本，记录里的“某版”就不知道是哪一份。留下一份，另一份改版本。

      Two files of one policy have the same version, so a record that names it could mean either. Keep one, and give the other a version of its own.

      ## 例 Example

      ```yaml
      version: '2020.1'      # 2020.1.yaml
      version: '2020.1'      # 2020.1.yml
      ```

      ## 改正 Corrected

      ```yaml
      version: '2020.1'
      version: '2020.2'
      ```

      """#
    case "S102":
      #"""
      # S102 各版的选版日期不同 · versions selected by different dates

      各版按不同的日期选版，有的案件两版都适用，有的都不适用：旧版按证书核发日、新版按申请日，年前发证、年后申请的就说不清。同一政策的各版必须按同一个日期选版；规定改用另一个日期的，另立一项政策，写新的编号。

      When versions are selected by different dates some cases fall to two of them and some to none: with the old one selected by the day of issue and the new one by the day of application, a certificate of last year claimed this year is such a case. One date selects all versions of a policy; rules that look at another date are a policy of their own, under another id.

      ## 例 Example

      ```yaml
      selected_by: { fact: certificate.issued_on, cites: notice/四 }        # 2020.1
      selected_by: { fact: application.submitted_on, cites: notice/四 }     # 2022.1
      ```

      ## 改正 Corrected

      ```yaml
      selected_by: { fact: application.submitted_on, cites: notice/四 }     # 2020.1
      selected_by: { fact: application.submitted_on, cites: notice/四 }     # 2022.1
      ```

      """#
    case "S103":
      #"""
      # S103 两版的施行期间重叠 · versions overlap

      前一版写明的失效日以前，后一版已经施行：这些日子的案件不知道用哪一版。前一版没有规定失效日的（`to: unstated`）不在此列：后一版施行，前一版就由它接替。

      The later version begins before the day on which the earlier one, by its own text, ends: of cases on those days nobody knows which version decides. An earlier version whose text states no end (`to: unstated`) is no such case: the later one takes its place.

      ## 例 Example

      ```yaml
      in_force: { from: 2020-01-01, to: 2022-06-30, cites: notice/四 }     # 2020.1
      in_force: { from: 2022-01-01, to: unstated, cites: notice/四 }       # 2022.1
      ```

      ## 改正 Corrected

      ```yaml
      in_force: { from: 2020-01-01, to: 2021-12-31, cites: notice/四 }     # 2020.1
      in_force: { from: 2022-01-01, to: unstated, cites: notice/四 }       # 2022.1
      ```

      """#
    case "S104":
      #"""
      # S104 两版同日施行、同日公布 · versions begin together

      两版从同一天起施行，又在同一天公布，谁也不接替谁。后公布的一版接替先公布的：核对施行日和公布日期。

      Two versions begin on one day and were published on one day, so neither takes the place of the other. Of two that begin together the one published later counts: look at both days.

      ## 例 Example

      ```yaml
      in_force: { from: 2020-01-01, to: unstated, cites: notice/四 }       # 2020.1, published_on: 2019-12-20
      in_force: { from: 2020-01-01, to: unstated, cites: notice/四 }       # 2020.2, published_on: 2019-12-20
      ```

      ## 改正 Corrected

      ```yaml
      in_force: { from: 2020-01-01, to: unstated, cites: notice/四 }       # 2020.1, published_on: 2019-12-20
      in_force: { from: 2020-01-01, to: unstated, cites: notice/四 }       # 2020.2, published_on: 2020-03-05
      ```

      """#
    case "S105":
      #"""
      # S105 决定早于申请 · decided before the case

      决定不会早于案件本身的日期（选版所按的那一天，多半是申请日）。救济途径按决定日选取，写错了就告知错了。

      No decision is older than the case: the day that selects the version, mostly that of the application. The day of decision chooses the remedies, so a wrong one tells the wrong ones.

      ## 例 Example

      ```text
      yiju decide … --audience applicant --decided-on 2018-01-01     # 申请日 2018-07-02
      ```

      ## 改正 Corrected

      ```text
      yiju decide … --audience applicant --decided-on 2018-07-20
      ```

      """#
    case "S106":
      #"""
      # S106 没有写救济途径 · no remedy stated

      这是提示，不影响办案。政策没有写救济途径，不予的告知书就写不成（`S070`）。上级文件没有规定的，按法律写：行政复议、行政诉讼的机关、期限和依据。

      A note; cases are decided all the same. While the policy states no remedy, no notice of refusal can be written (`S070`). Where the document is silent the law is not: state review and suit with body, period and basis.

      ## 例 Example

      ```yaml
      remedies: { unstated: true, interpretations: remedies-by-law }
      ```

      ## 改正 Corrected

      ```yaml
      remedies:
        review: { title: 申请复议, body: 示例市人民政府, within: review_period, counting: civil, cites: notice/五 }
      ```

      """#
    case "S107":
      #"""
      # S107 决定以后才公布的也算了进去 · known after the decision

      作出决定时只能依据当时已经公布的文件。案件按更晚的一天所知计算，用到的日历、名录和政策里可能有决定以后才公布的。

      A decision can rest on what had been published when it was made. This case was decided as known on a later day, so calendars, registers or the policy may hold what was published afterwards.

      ## 例 Example

      ```text
      yiju decide … --audience applicant --decided-on 2018-07-20      # 截至今天所知
      ```

      ## 改正 Corrected

      ```text
      yiju decide … --audience applicant --decided-on 2018-07-20 --as-known-on 2018-07-20
      ```

      """#
    case "S108":
      #"""
      # S108 卷内缺告知书 · a notice is missing from the pack

      装卷时这一份告知书写不成，卷内就没有它；目录写明缺少和原因。括号里的代码说明怎样改正。

      This notice could not be written when packing, so the pack is without it and its index says why. The code in brackets tells how to mend it.

      ## 例 Example

      ```yaml
      remedies: { unstated: true, interpretations: remedies-by-law }
      ```

      ## 改正 Corrected

      ```yaml
      remedies:
        review: { title: 申请复议, body: 示例市人民政府, within: review_period, counting: civil, cites: notice/五 }
      ```

      """#
    default: nil
    }
  }
}
