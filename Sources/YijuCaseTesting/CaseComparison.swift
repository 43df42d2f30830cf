import YijuDecisions
import YijuDiagnostics
import YijuFacts
import YijuValues

/// What was expected of a case against its decision.
struct CaseComparison {
  let expect: CaseExpectation
  let decision: Decision

  var differences: [CaseDifference] {
    var found: [CaseDifference] = []
    if let outcome = expect.outcome?.value, outcome != decision.outcome {
      found.append(CaseDifference(what: "outcome", expected: outcome.rawValue, got: decision.outcome.rawValue))
    }
    if let difference = amount { found.append(difference) }
    if let difference = applicantClass { found.append(difference) }
    found += expect.checks.compactMap { verdict($0.value) }
    found += expect.lastDays.compactMap { lastDay($0.value) }
    if let difference = missing { found.append(difference) }
    found += expect.cautions.compactMap { caution($0.value) }
    return found
  }

  private var amount: CaseDifference? {
    guard let expected = expect.amount?.value else { return nil }
    let got = decision.outcome == .granted ? decision.amount?.value : nil
    let wanted: String
    switch expected {
    case .none:
      if got == nil { return nil }
      wanted = "none"
    case .sum(let sum):
      if let got, got == sum { return nil }
      wanted = sum.text
    }
    return CaseDifference(what: "amount", expected: wanted, got: got?.text ?? "none")
  }

  private var applicantClass: CaseDifference? {
    guard let expected = expect.applicantClass?.value else { return nil }
    let got = decision.applicantClass ?? "none"
    guard got != expected else { return nil }
    let verdicts = decision.classes.map { "\($0.id) \($0.verdict.name)" }.joined(separator: ", ")
    return CaseDifference(
      what: "class", expected: expected, got: got,
      why: verdicts.isEmpty ? nil : LocalizedText(zh: verdicts, en: verdicts))
  }

  private func verdict(_ expected: CaseExpectation.ExpectedVerdict) -> CaseDifference? {
    let check = find(expected.check)
    guard check?.verdict != expected.verdict else { return nil }
    return CaseDifference(
      what: "checks.\(expected.check)", expected: expected.verdict.name, got: check?.verdict.name ?? "-",
      why: check.map(CaseComparison.why))
  }

  private func lastDay(_ expected: CaseExpectation.ExpectedLastDay) -> CaseDifference? {
    let deadline = find(expected.check)?.deadline ?? decision.deadlines.first { $0.id == expected.check }
    guard deadline == nil || deadline?.lastDay != expected.day else { return nil }
    let steps = deadline?.reasons ?? []
    return CaseDifference(
      what: "last_day.\(expected.check)", expected: expected.day.map { "\($0)" } ?? "unknown",
      got: deadline.map { $0.lastDay.map { "\($0)" } ?? "unknown" } ?? "-",
      why: steps.isEmpty
        ? nil
        : LocalizedText(
          zh: steps.map(\.text.zh).joined(separator: " → "), en: steps.map(\.text.en).joined(separator: " → ")))
  }

  private var missing: CaseDifference? {
    guard let expected = expect.missing?.map(\.value) else { return nil }
    let got = decision.missing.map(\.path)
    guard Set(expected) != Set(got) else { return nil }
    return CaseDifference(what: "missing", expected: CaseComparison.list(expected), got: CaseComparison.list(got))
  }

  private func caution(_ words: String) -> CaseDifference? {
    let texts = decision.cautions.map(\.text)
    guard !texts.contains(where: { $0.zh.contains(words) || $0.en.contains(words) }) else { return nil }
    return CaseDifference(
      what: "cautions", expected: words, got: CaseComparison.list(decision.cautions.map(\.code)),
      why: LocalizedText(
        zh: texts.map(\.zh).joined(separator: "；"), en: texts.map(\.en).joined(separator: "; ")))
  }

  private static func list(_ words: [String]) -> String { "[\(words.joined(separator: ", "))]" }

  /// A check by its id, or one of a class by `class/check`. What is looked at for each class is meant as it is for the
  /// class by which the case is granted, else for the first.
  private func find(_ name: String) -> CheckResult? {
    let classes = decision.checks.first { $0.kind == .classes }?.parts ?? []
    if let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")) {
      let id = String(name[name.utf8.index(after: slash)...])
      return classes.first { $0.id == String(name[..<slash]) }.flatMap { CaseComparison.find(id, in: $0.parts) }
    }
    let granting = classes.first { $0.id == decision.applicantClass }
    return granting.flatMap { CaseComparison.find(name, in: $0.parts) }
      ?? CaseComparison.find(name, in: decision.checks)
  }

  private static func find(_ id: String, in checks: [CheckResult]) -> CheckResult? {
    for check in checks {
      if check.id == id { return check }
      if let found = find(id, in: check.parts) ?? find(id, in: check.conditions) { return found }
    }
    return nil
  }

  /// `累计缴费月数：实际 35，要求不少于 36 个月，差 1 个月`.
  private static func why(_ check: CheckResult) -> LocalizedText {
    let json = String(decoding: CanonicalJSON.bytes(check.actual.jsonValue), as: UTF8.self)
    let actual =
      switch json {
      case "true": LocalizedText(zh: "是", en: "yes")
      case "false": LocalizedText(zh: "否", en: "no")
      case "null": LocalizedText(zh: "不知道", en: "not known")
      default: LocalizedText(zh: json, en: json)
      }
    let parts = check.parts.map { "\($0.id) \($0.verdict.name)" }
    guard parts.isEmpty else {
      return LocalizedText(
        zh: "\(check.title)：\(parts.joined(separator: "，"))", en: "\(check.title): \(parts.joined(separator: ", "))")
    }
    var zh = "\(check.title)：实际 \(actual.zh)，要求\(check.required.phrase.zh)"
    var en = "\(check.title): actual \(actual.en), required \(check.required.phrase.en)"
    if let margin = check.margin {
      zh += "，\(margin.phrase.zh)"
      en += ", \(margin.phrase.en)"
    }
    return LocalizedText(zh: zh, en: en)
  }
}
