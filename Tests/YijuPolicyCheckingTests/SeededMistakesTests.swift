import Foundation
import Testing
import YijuDiagnostics

/// One mistake in the worked-out notice: the text that is replaced, the text that replaces it, the code, and which
/// error is reported on the line where the change begins.
struct Mistake: CustomTestStringConvertible, Sendable {
  var old: String
  var new: String
  var code: String
  /// Text of the line on which it is reported, when that is another one.
  var line: String?

  init(_ old: String, _ new: String, _ code: String, at line: String? = nil) {
    (self.old, self.new, self.code, self.line) = (old, new, code, line)
  }

  var testDescription: String { "\(code): \(new.prefix(60))" }
}

@Suite struct SeededMistakesTests {
  static let mistakes: [Mistake] = [
    Mistake("'>= min_contribution_months'", "'>= 36'", "C307"),
    Mistake("'>= min_contribution_months'", "'>= min_contribution_month'", "C301"),
    Mistake("'>= min_contribution_months'", "'>= claim_period'", "C303"),
    Mistake("'>= first_certificate_day'", "'>= min_contribution_months'", "C303"),
    Mistake(
      "    unit: month\n    value: 36", "    unit: year\n    value: 36", "C304",
      at: "require: '>= min_contribution_months'"),
    Mistake("    fact: applicant.insured\n    as_of: claim_day", "    fact: applicant.insured", "C030"),
    Mistake(
      "        fact: certificate.level\n        one_of",
      "        fact: certificate.level\n        as_of: claim_day\n        one_of", "C031",
      at: "        as_of: claim_day\n"),
    Mistake("    counting: civil\n", "", "C032", at: "    within: claim_period"),
    Mistake("one_of: [五级, 四级, 三级]", "one_of: [五级, 四级, 三级, 二级]", "C070", at: "  standard:\n    title: 补贴标准"),
    Mistake("one_of: [五级, 四级, 三级]", "one_of: [五级, 四级]", "C071", at: "      三级: { value: 2000"),
    Mistake("one_of: [五级, 四级, 三级]", "one_of: [五级, 四级, 三极]", "C026"),
    Mistake("one_of: [职业资格证书]", "one_of: [职业资格证]", "C026"),
    Mistake("to: unstated, cites: notice/尾段", "cites: notice/尾段", "C005"),
    Mistake("notice/一/（一）“依法参加失业保险”]", "notice/一/（一）“依法参加医疗保险”]", "C101"),
    Mistake("cites: notice/一/（二）“自2017年1月1日起取得”", "cites: notice/一/（三）“自2017年1月1日起取得”", "C102"),
    Mistake("cites: notice/三“核发之日起12个月内”", "cites: notices/三“核发之日起12个月内”", "C010"),
    Mistake("  - { cites: notice/首部, reason: background }\n", "", "C103", at: "      首部:"),
    Mistake(
      "  - { cites: notice/首部, reason: background }\n",
      "  - { cites: notice/首部, reason: background }\n  - { cites: notice/尾段, reason: background }\n", "C104",
      at: "  - { cites: notice/尾段, reason"),
    Mistake("interpretations: [obtained-is-issued]", "interpretations: [obtained-is-isued]", "C010"),
    Mistake("    interpretations: [obtained-is-issued]\n", "", "C106", at: "  obtained-is-issued:"),
    Mistake("    day: claim_day\n", "    day: claim_date\n", "C010"),
    Mistake("    day: claim_day\n", "    day: application.submitted_on\n", "C011"),
    Mistake("    within: claim_period\n", "    within: min_contribution_months\n", "C022"),
    Mistake("take: standard,", "take: standards,", "C010"),
    Mistake("take: standard,", "take: claim_period,", "C022"),
    Mistake("calendar: cn-xinjiang\n", "", "C001", at: "  claim-window:"),
    Mistake("unit: CNY\n    keys", "unit: USD\n    keys", "C021", at: "    standard: { title: 按等级取补贴标准"),
    Mistake("limit: { within: desk_limit, after: filing }", "limit: { within: desk_limit, after: review }", "C120"),
    Mistake("limit: { within: desk_limit, after: filing }", "limit: { within: desk_limit, after: fling }", "C010"),
    Mistake("papers: [form-1]\n", "papers: [form-9]\n", "C010"),
    Mistake("on_fail: { return_to: employer }", "on_fail: { return_to: employers }", "C010"),
    Mistake(
      "fact: certificate.number }\n      - { label: 累计", "fact: certificate.numbers }\n      - { label: 累计", "C010"),
    Mistake("finding: papers_complete }", "finding: paper_complete }", "C010"),
    Mistake("office: bureau,", "office: bureaus,", "C010"),
    Mistake("selected_by: { fact: application.submitted_on", "selected_by: { fact: certificate.level", "C007"),
    Mistake(
      "    title: 申领期限\n    type: period\n    unit: month", "    title: 申领期限\n    type: period\n    unit: moth", "P110",
      at: "    unit: moth"),
    Mistake("reason: restates, of: procedure", "reason: restates, of: procedures", "C010"),
    Mistake("value: 2017-01-01\n", "value: 2017-13-01\n", "P112"),
    Mistake("    require: 'false'\n", "    require: '\"否\"'\n", "C303"),
  ]

  @Test(arguments: mistakes) func mistakeIsReportedWhereItIs(_ mistake: Mistake) throws {
    guard let draft = bytes("../shared/language/urumqi-2017.yaml"), let base = bytes("../shared/language/base.yaml")
    else {
      print("skipped: ../shared is not here")
      return
    }
    let text = String(decoding: draft, as: UTF8.self)
    let changed = try #require(text.range(of: mistake.old), "not in the notice: \(mistake.old)")
    let mutated = text.replacingCharacters(in: changed, with: mistake.new)
    let place: String.Index
    if let line = mistake.line {
      place = try #require(mutated.range(of: line)?.lowerBound, "no line \(line)")
    } else {
      // The line on which the old and the new text part.
      let common = zip(mistake.old, mistake.new).prefix { $0 == $1 }.count
      place = mutated.index(changed.lowerBound, offsetBy: common)
    }
    let line = mutated[..<place].utf8.filter { $0 == UInt8(ascii: "\n") }.count + 1
    let loaded = load([Array(mutated.utf8), base])
    #expect(loaded.findings(from: .error) == ["\(mistake.code)@\(line)"], "\(loaded.text())")
  }
}
