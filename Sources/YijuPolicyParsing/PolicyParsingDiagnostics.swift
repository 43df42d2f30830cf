package import YijuDiagnostics

/// What can be wrong with a policy file before its names are looked at.
extension DiagnosticKind {
  // MARK: The file

  static let notAPolicy = DiagnosticKind(
    "P101", .error,
    zh: "政策文件的第一个关键字必须是 `yiju`（或 `依据`），这里是 {0}",
    en: "the first key of a policy file is `yiju` (or `依据`), this is {0}")
  static let languageVersion = DiagnosticKind(
    "P102", .error,
    zh: "语言版本 `{0}` 不认识，本引擎只认识不加引号的 `1`",
    en: "language version `{0}` is not known, this engine knows `1`, without quotes")

  // MARK: Keys

  static let unknownKey = DiagnosticKind(
    "P103", .error,
    zh: "{1}里没有 `{0}` 这个关键字{2}",
    en: "{1} has no key `{0}`{2}")
  static let misplacedKey = DiagnosticKind(
    "P104", .error,
    zh: "`{0}` 不能写在{1}里，它属于{2}",
    en: "`{0}` does not belong in {1}; it belongs in {2}")
  static let duplicateKey = DiagnosticKind(
    "P105", .error,
    zh: "`{0}` 写了两次",
    en: "`{0}` is written twice")
  static let mixedKeyLanguages = DiagnosticKind(
    "P106", .error,
    zh: "本文件用{1}关键字，这里却是 `{0}`。请改为 `{2}`，或运行 `yiju fmt --keys {3}`",
    en: "this file has {1} keywords, but here stands `{0}`: write `{2}`, or run `yiju fmt --keys {3}`")
  static let missingKey = DiagnosticKind(
    "P107", .error,
    zh: "{0}缺少 `{1}`{2}",
    en: "{0} lacks `{1}`{2}", keywordsIn: [1])
  static let wrongShape = DiagnosticKind(
    "P108", .error,
    zh: "{0}应当是{1}，这里是{2}",
    en: "{0} must be {1}, this is {2}")

  // MARK: Scalars

  static let missingValue = DiagnosticKind(
    "P109", .error,
    zh: "{0}后面没有值。不知道请删去这一行；文件没有规定且允许留白的，请写 `{1}`",
    en: "{0} has no value: drop the line, or write `{1}` where the text may leave it open")
  static let unknownWord = DiagnosticKind(
    "P110", .error,
    zh: "`{0}` 不能是 `{1}`，只能是：{2}",
    en: "`{0}` cannot be `{1}`, only: {2}")
  static let badNumber = DiagnosticKind(
    "P111", .error,
    zh: "{0}应当是{2}，`{1}` 不是{3}",
    en: "{0} must be {2}, `{1}` is not{3}")
  static let badDate = DiagnosticKind(
    "P112", .error,
    zh: "`{0}` 不是日期：{1}",
    en: "`{0}` is not a date: {1}")
  static let badYesNo = DiagnosticKind(
    "P113", .error,
    zh: "{0}只能是 `{2}` 或 `{3}`，`{1}` 不行",
    en: "{0} is `{2}` or `{3}`, never `{1}`")
  static let unquotedVersion = DiagnosticKind(
    "P114", .warning,
    zh: "版本 `{0}` 没有加引号，看上去是一个数：`2017.10` 和 `2017.1` 作为数相等，作为版本不同",
    en: "version `{0}` has no quotes and looks like a number: `2017.10` and `2017.1` are one number but two versions")
  static let tooManyDecimals = DiagnosticKind(
    "P115", .error,
    zh: "金额 `{0}` 的小数多于两位：{1}最小到分",
    en: "the amount `{0}` has more than two decimals: the smallest unit of {1} is a hundredth")

  // MARK: FEEL fields

  static let feelLostQuotes = DiagnosticKind(
    "P116", .error,
    zh: "条件 `{0}` 没有单引号，YAML 会先把它改掉（双引号会被去掉）。请写成 `{1}`，词语也可以改用 `one_of`",
    en:
      "the test `{0}` has no single quotes, so YAML gets at it first (and takes double quotes away): write `{1}`, or `one_of` for words"
  )
  static let feelBecameStructure = DiagnosticKind(
    "P117", .error,
    zh: "条件 `{0}` 被 YAML 读成了{1}，须在外面加单引号",
    en: "YAML has read the test `{0}` as {1}: put single quotes around it")
  static let feelFullWidth = DiagnosticKind(
    "P118", .error,
    zh: "`{0}` 是全角符号，FEEL 会把它当作名称的一部分。请改为 `{1}`",
    en: "`{0}` is a full-width character, which FEEL takes for part of a name: write `{1}`")

  // MARK: Citations

  static let badCitation = DiagnosticKind(
    "P119", .error,
    zh: "出处 `{0}` 写得不对：{1}。写法是 `文件/条/款“引文”`",
    en: "the citation `{0}` is malformed: {1}; write `source/clause“quote”`")
  static let commaCutsQuote = DiagnosticKind(
    "P120", .error,
    zh: "花括号或方括号里的半角逗号把引文截断了。请给整条加单引号，或换行书写",
    en:
      "a comma inside braces or brackets has cut the quote in two: put single quotes around it, or write it on lines of its own"
  )
  static let summaryInFullText = DiagnosticKind(
    "P420", .error,
    zh: "条文 `{0}` 只录了大意（`{1}`），这份文件就不是 `{2}`。请录原文，或把收录改为 `{3}`",
    en: "of clause `{0}` there is only a `{1}`, so the document does not stand in `{2}`: give its words, or write `{3}`"
  )
  static let anchorSpelling = DiagnosticKind(
    "P122", .note,
    zh: "条款编号 `{0}` 的规范写法是 `{1}`",
    en: "the canonical spelling of the anchor `{0}` is `{1}`")

  // MARK: Shared documents

  static let notAShared = DiagnosticKind(
    "P430", .error,
    zh: "共用文件的第一个关键字必须是 `source`（或 `共用文件`），后面写编号，这里是 {0}",
    en: "the first key of a shared document is `source` (or `共用文件`) with its id, this is {0}")

  // MARK: Elements

  static let badID = DiagnosticKind(
    "P123", .error,
    zh: "`{0}` 不能作编号：{1}",
    en: "`{0}` cannot be an id: {1}")
  static let checkWithoutKind = DiagnosticKind(
    "P124", .error,
    zh: "看不出条件 `{0}` 是哪一种。{1}",
    en: "the keys of `{0}` do not tell its kind: {1}")
  static let checkOfTwoKinds = DiagnosticKind(
    "P125", .error,
    zh: "条件 `{0}` 同时写了{1}和{2}，一个条件只能是一种。请拆成两个，用 `{3}` 合起来",
    en: "`{0}` is both {1} and {2}, a check is of one kind: split it in two and join them with `{3}`")
  static let keysDoNotFit = DiagnosticKind(
    "P126", .error,
    zh: "{0}",
    en: "{0}")
  static let laterLanguage = DiagnosticKind(
    "P127", .error,
    zh: "`{0}` 属于以后的语言版本，本引擎还不执行，写了等于没写，所以不能载入",
    en: "`{0}` belongs to a later version of the language: this engine would not carry it out, so it does not load it")
  static let notInAbstract = DiagnosticKind(
    "P128", .error,
    zh: "底稿只含共用的词汇，不能有 `{0}`",
    en: "an abstract file holds shared vocabulary only and cannot have `{0}`")

  // MARK: Tables of rules

  static let ruleWidth = DiagnosticKind(
    "P330", .error,
    zh: "`{0}` 写了 {1} 项，而表有 {2} 个查表项：每项对一个，不限的写 `'-'`",
    en: "`{0}` has {1} conditions for {2} keys: write one for each, `'-'` where anything will do")
  static let hitPolicyGivesList = DiagnosticKind(
    "P331", .error,
    zh: "`{0}` 得出的是一串值或行数，标准表只能得出一个值。可用：{1}",
    en: "`{0}` gives a list or a number of rows, and a table of the law gives one value; use one of {1}")

  // MARK: Extending

  static let badReference = DiagnosticKind(
    "P130", .error,
    zh: "`{0}` 应当写成 `编号@版本`，`{1}` 不是",
    en: "`{0}` is written `ID@VERSION`, `{1}` is not")
  static let severalParents = DiagnosticKind(
    "P436", .error,
    zh: "`{0}` 只能沿用一份文件：两份文件各有说法时，不知道以哪一份为准。几份文件共同的内容写在它们的上级，或者写成共用文件",
    en:
      "`{0}` names one parent: of two, nobody could say which one counts. What several files have in common stands in "
      + "their parent, or in a shared document")
  static let circularExtends = DiagnosticKind(
    "P131", .error,
    zh: "沿用成了圈：{0}",
    en: "`extends` goes round in a circle: {0}")
  static let chainTooLong = DiagnosticKind(
    "P132", .error,
    zh: "沿用的层数超过 {0} 层",
    en: "more than {0} files extend one another")
  static let sectionOverlap = DiagnosticKind(
    "P133", .error,
    zh: "`{0}` 上级（{1}）已有。要改请放到 `{2}`",
    en: "the parent ({1}) already has `{0}`: to change it, put it under `{2}`")
  static let nothingToOverride = DiagnosticKind(
    "P134", .error,
    zh: "上级没有 `{0}`，无从{1}{2}",
    en: "no parent has `{0}`, so there is nothing to {1}{2}")
  static let overrideWithoutParent = DiagnosticKind(
    "P135", .error,
    zh: "没有写 `{1}`，`{0}` 就没有对象",
    en: "without `{1}` there is nothing to `{0}`")
  static let sourceReused = DiagnosticKind(
    "P136", .error,
    zh: "`{0}` 在上级（{1}）里是另一份文件，请换一个编号",
    en: "`{0}` is another document in the parent ({1}): choose another id")
}

/// The kinds this module raises, for the registry.
package let policyParsingKinds: [DiagnosticKind] = [
  .notAPolicy, .languageVersion, .unknownKey, .misplacedKey, .duplicateKey, .mixedKeyLanguages, .missingKey,
  .wrongShape, .missingValue, .unknownWord, .badNumber, .badDate, .badYesNo, .unquotedVersion, .tooManyDecimals,
  .feelLostQuotes, .feelBecameStructure, .feelFullWidth, .badCitation, .commaCutsQuote, .summaryInFullText,
  .anchorSpelling, .badID, .checkWithoutKind, .checkOfTwoKinds, .keysDoNotFit, .laterLanguage,
  .notInAbstract, .badReference,
  .circularExtends, .chainTooLong, .sectionOverlap, .nothingToOverride, .overrideWithoutParent, .sourceReused,
  .ruleWidth, .hitPolicyGivesList, .notAShared, .severalParents,
]
