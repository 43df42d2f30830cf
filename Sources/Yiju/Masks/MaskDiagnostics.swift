import YijuDiagnostics

extension DiagnosticKind {
  static let maskShapeWrong = DiagnosticKind(
    "P460", .error, zh: "遮盖办法的文件里，`{0}` 应当是{1}", en: "in a file of masks `{0}` must be {1}")
  static let maskKeyUnknown = DiagnosticKind(
    "P461", .error, zh: "遮盖办法的文件里没有 `{0}`；可以写 {1}", en: "a file of masks knows no `{0}`; known are {1}")
  static let masksTwo = DiagnosticKind(
    "C461", .error, zh: "`{0}` 有两种遮盖办法（{1}、{2}）：两份文书放在一起就拼得出更多。各档只能在显示、不列和同一种遮盖之间有别",
    en:
      "`{0}` has two masks ({1}, {2}): two papers laid side by side show more than either. Readers may differ in shown, hidden and one mask"
  )
  static let maskOpenInPublic = DiagnosticKind(
    "C462", .error, zh: "公示（`public`）不能把 `{0}` 原样显示", en: "a published result (`public`) cannot show `{0}` as it is")

  /// The kinds raised by files of masks.
  package static let maskFileKinds: [DiagnosticKind] = [
    .maskShapeWrong, .maskKeyUnknown, .masksTwo, .maskOpenInPublic,
  ]
}
