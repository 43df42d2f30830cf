import YijuDiagnostics

extension DiagnosticKind {
  static let officeShapeWrong = DiagnosticKind(
    "C470", .error, zh: "机关的文件里，`{0}` 应当是{1}", en: "in the file of an office `{0}` must be {1}")
  static let officeKeyUnknown = DiagnosticKind(
    "C471", .error, zh: "机关的文件里没有 `{0}`；可以写 {1}", en: "the file of an office knows no `{0}`; known are {1}")

  /// The kinds raised by files of offices.
  package static let officeFileKinds: [DiagnosticKind] = [.officeShapeWrong, .officeKeyUnknown]
}
