package import YijuDiagnostics

extension DiagnosticKind {
  static let recordMember = DiagnosticKind(
    "S040", .error,
    zh: "决定记录缺少 `{0}`，或者它不是{1}",
    en: "the record lacks `{0}`, or it is not {1}")
  static let recordForm = DiagnosticKind(
    "S041", .error,
    zh: "记录的格式是 `{0}`，本引擎只认得 `{1}`",
    en: "the record has the form `{0}`, this engine knows only `{1}`")
  static let recordNumber = DiagnosticKind(
    "S042", .error,
    zh: "决定记录里只能有整数，其他的数写成文本",
    en: "a record holds whole numbers only, any other number is text")
  package static let lineWithoutRecord = DiagnosticKind(
    "S043", .error,
    zh: "这一行是办案时报的错误，案件没有作出决定，也就没有决定记录",
    en: "this line holds the errors of a case that was not decided, so there is no record of a decision to verify")

  package static let recordOfBatchChanged = DiagnosticKind(
    "S090", .error,
    zh: "第 {0} 行的决定记录写成后被改动过：内容与它的摘要不符，不能据以填表",
    en: "the record on line {0} was changed after it was written: its digest is that of something else, and no form is "
      + "filled from it")
  package static let recordOfBatchDiffers = DiagnosticKind(
    "S091", .error,
    zh: "第 {0} 行的决定重新办理得不到同样的结果，不能据以填表：{1}",
    en: "the decision on line {0} does not come out the same when it is made again, and no form is filled from it: {1}")

  /// Every kind that reading a record raises beyond those of reading JSON.
  package static let recordReadingKinds: [DiagnosticKind] = [
    recordMember, recordForm, recordNumber,
  ]

  /// Every kind that checking files of records raises beyond those of reading one.
  package static let recordCheckingKinds: [DiagnosticKind] = [
    lineWithoutRecord, recordOfBatchChanged, recordOfBatchDiffers,
  ]
}
