package import YijuDiagnostics

extension DiagnosticKind {
  static let calendarUnknownKey = DiagnosticKind(
    "P201", .error,
    zh: "{0}里没有“{1}”这个关键字",
    en: "{0} has no key `{1}`")
  static let calendarMixedLanguage = DiagnosticKind(
    "P202", .error,
    zh: "一个文件只用一种语言的关键字：这里应写“{1}”，不写“{0}”",
    en: "a file keeps to one language of keywords: write `{1}` instead of `{0}`")
  static let calendarMissingKey = DiagnosticKind(
    "P203", .error,
    zh: "{0}缺少“{1}”",
    en: "{0} needs `{1}`")
  static let calendarWrongShape = DiagnosticKind(
    "P204", .error,
    zh: "“{0}”应当是{1}",
    en: "`{0}` must be {1}")
  static let calendarBadDay = DiagnosticKind(
    "P205", .error,
    zh: "“{0}”不是一个存在的日期，日期写作 2019-05-01",
    en: "`{0}` is not a day that exists; write days as 2019-05-01")
  static let calendarBadSpan = DiagnosticKind(
    "P206", .error,
    zh: "“{0}”不是一段日期：写作 2019-05-01..2019-05-04，后一日不早于前一日",
    en: "`{0}` is not a stretch of days: write 2019-05-01..2019-05-04, the second day not before the first")
  static let calendarBadWord = DiagnosticKind(
    "P207", .error,
    zh: "“{0}”不是这里可用的词，可用：{1}",
    en: "`{0}` is none of the words that can stand here: {1}")
  static let calendarRepeatedDay = DiagnosticKind(
    "P208", .error,
    zh: "同一文件对 {0} 作了两次安排",
    en: "one document arranges {0} twice")
  static let calendarOutside = DiagnosticKind(
    "P209", .error,
    zh: "{0} 不在日历的覆盖范围 {1} 之内",
    en: "{0} is outside the days the calendar covers, {1}")
  static let calendarCoversTwice = DiagnosticKind(
    "P210", .error,
    zh: "另一文件已经覆盖 {0}；修改前一文件的，只列改动的日子，不写“{1}”",
    en: "another document covers {0} already; one that amends lists the changed days and has no `{1}`")
  static let calendarNotInOrder = DiagnosticKind(
    "P211", .note,
    zh: "{0} 排在 {1} 之后；按日期先后排列便于核对",
    en: "{0} stands after {1}; days in order are easier to check")
  static let calendarNeedlessWork = DiagnosticKind(
    "P212", .warning,
    zh: "{0} 是{1}，本来就上班；确属文件写明的，用“{2}”说明",
    en: "{0} is a {1} and worked anyway; if the document names it, say so in `{2}`")
  static let calendarBareEstimate = DiagnosticKind(
    "P213", .warning,
    zh: "推算的日子要用“{0}”说明怎样推算",
    en: "a reckoned day needs a `{0}` that says how it was reckoned")
  static let calendarBaseMissing = DiagnosticKind(
    "P214", .error,
    zh: "找不到下层日历“{0}”",
    en: "there is no calendar `{0}` to stand on")
  static let calendarCycle = DiagnosticKind(
    "P215", .error,
    zh: "日历互为下层，绕成了一圈：{0}",
    en: "calendars stand on each other in a circle: {0}")
  static let calendarTooLong = DiagnosticKind(
    "P216", .error,
    zh: "{0}太长：最多 {1}",
    en: "{0} is too long: at most {1}")
  static let calendarNeedlessOrdinary = DiagnosticKind(
    "P217", .warning,
    zh: "{0} 没有更早的文件作过安排，“{1}”不起作用",
    en: "no earlier document arranges {0}, so `{1}` changes nothing")
  static let calendarBadID = DiagnosticKind(
    "P218", .error,
    zh: "“{0}”不能作编号：只用小写字母、数字、连字符和汉字，以字母或汉字开头",
    en: "`{0}` cannot be an id: lower-case letters, digits, hyphens and Han letters only, beginning with a letter")
  static let calendarPublishedEarly = DiagnosticKind(
    "P219", .warning,
    zh: "公布日期 {0} 早于印发日期 {1}",
    en: "published on {0}, before it was issued on {1}")

  static let calendarBadHours = DiagnosticKind(
    "P360", .error,
    zh: "“{0}”不是一段时间：写作 10:00..14:00，两位数的时和分，后一时刻晚于前一时刻",
    en: "`{0}` is not a stretch of time: write 10:00..14:00, two digits each, the second time after the first")
  static let calendarHoursNotInOrder = DiagnosticKind(
    "P361", .error,
    zh: "“{0}”早于前一段的结束时刻 {1}；一天之内按先后写，不重叠",
    en: "`{0}` begins before the stretch in front of it ends, {1}; the stretches of a day follow one another")
  static let calendarHoursTwice = DiagnosticKind(
    "P362", .error,
    zh: "“{0}”和“{1}”都说到 {2}；一份文件对一天只写一种作息",
    en: "“{0}” and “{1}” both hold on {2}; one document states one kind of hours for a day")

  /// Every kind this pass raises.
  package static let calendarParsingKinds: [DiagnosticKind] = [
    calendarUnknownKey, calendarMixedLanguage, calendarMissingKey, calendarWrongShape, calendarBadDay,
    calendarBadSpan, calendarBadWord, calendarRepeatedDay, calendarOutside, calendarCoversTwice, calendarNotInOrder,
    calendarNeedlessWork, calendarBareEstimate, calendarBaseMissing, calendarCycle, calendarTooLong,
    calendarNeedlessOrdinary, calendarBadID, calendarPublishedEarly, calendarBadHours, calendarHoursNotInOrder,
    calendarHoursTwice,
  ]
}
