import YijuDiagnostics

/// Documents, clauses and what an extending file does to its parents.
extension DiagnosticKind {
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
    en: "`{0}` is both carried out ({1}) and set aside; tell the two apart by different quotes", keywordsIn: [1])
  static let lawOutsideForce = DiagnosticKind(
    "C105", .warning,
    zh: "案件可能在 {0}，那时所引《{1}》{2}。请一并引用当时的法律",
    en: "a case may be of {0}, when “{1}” {2}; cite the law of that time as well")
  static let interpretationUnused = DiagnosticKind(
    "C106", .error,
    zh: "解释 `{0}` 没有条目引用",
    en: "no element refers to the interpretation `{0}`")

  static let numberNotQuoted = DiagnosticKind(
    "C490", .warning,
    zh: "这里写 {0}，而所引文字里的数是 {1}。请核对；换算得来的，写一条解释",
    en: "this says {0}, and the words it cites have {1}: compare them, or say in an interpretation how it follows")
  static let dayNotQuoted = DiagnosticKind(
    "C491", .warning,
    zh: "这里写 {0}，而所引文字里的日期是 {1}。请核对；推算得来的，写一条解释",
    en: "this says {0}, and the words it cites have {1}: compare them, or say in an interpretation how it follows")

  // MARK: Extending

  static let authorityOfParent = DiagnosticKind(
    "C440", .error,
    zh: "`{0}` 是本文件增加或替换的，出处却都是上级的文件。请引用本文件自己的依据；上级的文字另作理解的，写一条解释",
    en: "this file adds or replaces `{0}` and cites documents of its parents only: cite a document of this file, or an "
      + "interpretation where it reads the parents' words in another way", keywordsIn: [0])
  static let removedButUsed = DiagnosticKind(
    "C441", .error,
    zh: "`{0}` 在这里删除，{1} 却还在用它。请把用它的条目也删除或者替换，或者不删 `{0}`",
    en: "`{0}` is removed here, and {1} still uses it: remove or replace what uses it as well, or keep `{0}`",
    keywordsIn: [0, 1])

  static let citationsCheckingKinds: [DiagnosticKind] = [
    .quoteNotFound, .clauseUnknown, .clauseUncovered, .clauseCitedAndSetAside, .lawOutsideForce,
    .interpretationUnused, .numberNotQuoted, .dayNotQuoted, .authorityOfParent, .removedButUsed,
  ]
}
