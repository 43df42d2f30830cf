import Testing
import YijuDiagnostics
import YijuPolicies
import YijuPolicyParsing

/// One slip in the sample, and what is said about it.
struct Slip: Sendable, CustomTestStringConvertible {
  let code: String
  let piece: String
  let other: String
  /// The bytes the diagnostic is about.
  let place: String
  /// Whether its fix gives a file that reads.
  let isMended: Bool

  init(_ code: String, _ piece: String, _ other: String, at place: String, mended: Bool = false) {
    self.code = code
    self.piece = piece
    self.other = other
    self.place = place
    self.isMended = mended
  }

  var testDescription: String { "\(code): \(other)" }

  static let all: [Slip] = [
    Slip("P102", "yiju: 1", "yiju: 2", at: "2"),
    Slip("P103", "    as_of: claim_day\n", "    asof: claim_day\n", at: "asof", mended: true),
    Slip("P103", "on_fail: come_back", "colour: red", at: "colour"),
    Slip("P103", "document: notice", "documents: notice", at: "documents", mended: true),
    Slip("P104", "unit: year, value: 60,", "unit: year, require: '> 1', value: 60,", at: "require"),
    Slip("P106", "version: '2020.1'", "版本: '2020.1'", at: "版本", mended: true),
    Slip("P106", "last_day_off: keep", "last_day_off: 不顺延", at: "不顺延", mended: true),
    Slip("P106", "remedies: { unstated: true", "remedies: { unstated: 是", at: "是", mended: true),
    Slip("P107", "min_age: { title: 最低年龄, ", "min_age: { ", at: "min_age"),
    Slip("P107", "    cites: notice/一“年满60周岁”\n", "", at: "age"),
    Slip("P107", "unit: month, value: 3,", "unit: month,", at: "claim_period"),
    Slip("P107", "papers: [id], limit: unstated, cites", "papers: [id], cites", at: "apply"),
    Slip("P107", "reason: other, note: 说明", "reason: other", at: "{ cites: notice/五, reason: other }"),
    Slip(
      "P108", "limit: { within: review_limit, after: apply }", "limit: [review_limit, apply]",
      at: "[review_limit, apply]"),
    Slip("P108", "title: 采暖补贴\n", "title: [采暖补贴]\n", at: "[采暖补贴]"),
    Slip("P109", "jurisdiction: 某市", "jurisdiction:", at: "jurisdiction"),
    Slip("P109", "jurisdiction: 某市", "jurisdiction: ~", at: "~"),
    Slip("P110", "coverage: full", "coverage: ful", at: "ful", mended: true),
    Slip("P110", "type: percent", "type: percents", at: "percents", mended: true),
    Slip("P110", "unit: month, value: 3", "unit: CNY, value: 3", at: "CNY"),
    Slip("P111", "value: 60", "value: 060", at: "060", mended: true),
    Slip("P111", "value: 60", "value: 1e3", at: "1e3"),
    Slip("P111", "value: 60", "value: ６０", at: "６０", mended: true),
    Slip("P111", "value: 60", "value: '60'", at: "'60'", mended: true),
    Slip("P111", "value: 60", "value: 60岁", at: "60岁", mended: true),
    Slip("P111", "value: 60", "value: 6:00", at: "6:00"),
    Slip("P111", "value: 60", "value: 60.5", at: "60.5"),
    Slip("P111", "value: 60", "value: -1", at: "-1"),
    Slip("P111", "value: 500", "value: 5_00", at: "5_00", mended: true),
    Slip("P111", "days: [1, 10], of_months: [1, 4]", "days: [1, 10], of_months: [1, 14]", at: "14"),
    Slip("P112", "issued_on: 2020-09-20", "issued_on: 2017-02-29", at: "2017-02-29"),
    Slip("P112", "issued_on: 2020-09-20", "issued_on: 2020/9/20", at: "2020/9/20", mended: true),
    Slip("P112", "issued_on: 2020-09-20", "issued_on: 2020年9月20日", at: "2020年9月20日", mended: true),
    Slip("P112", "issued_on: 2020-09-20", "issued_on: 2020-13-01", at: "2020-13-01"),
    Slip("P112", "issued_on: 2020-09-20", "issued_on: 20-09-20", at: "20-09-20"),
    Slip("P113", "individual: true", "individual: yes", at: "yes"),
    Slip("P113", "individual: true", "individual: 'true'", at: "'true'"),
    Slip("P115", "value: 300.5", "value: 300.505", at: "300.505"),
    Slip("P116", "require: '>= min_age'", "require: false", at: "false", mended: true),
    Slip("P116", "require: '>= min_age'", "require: \"一级\"", at: "\"一级\"", mended: true),
    Slip("P117", "domain: '[0..150]'", "domain: [0..150]", at: "[0..150]", mended: true),
    Slip("P117", "require: '>= min_age'", "require: { a: 1 }", at: "{ a: 1 }", mended: true),
    Slip("P118", "require: '>= min_age'", "require: '＞＝ min_age'", at: "＞＝", mended: true),
    Slip("P118", "require: '>= min_age'", "require: '≥ min_age'", at: "≥", mended: true),
    Slip(
      "P119", "    cites: notice/一“年满60周岁”", "    cites: notice/一\"年满60周岁\"", at: "notice/一\"年满60周岁\"", mended: true),
    Slip("P119", "    cites: notice/一“年满60周岁”", "    cites: notice/一“年满60周岁", at: "notice/一“年满60周岁"),
    Slip("P119", "    cites: notice/一“年满60周岁”", "    cites: notice", at: "notice"),
    Slip(
      "P120", "cites: notice/一“3个月内” }", "cites: [notice/一“3个月, 内”, notice/二] }", at: "notice/一“3个月, 内”", mended: true),
    Slip("P123", "  rate:", "  ra-te:", at: "ra-te"),
    Slip("P123", "  review_limit:", "  review limit:", at: "review limit"),
    Slip("P124", "finding: visit_done, question: 是否属实？, good: 属实, bad: 不实, ", "", at: "visited"),
    Slip("P125", "    require: '>= min_age'", "    among: payments", at: "among"),
    Slip("P125", "one_of: [甲类, 乙类] }", "one_of: [甲类, 乙类], require: '1' }", at: "one_of"),
    Slip("P126", "title: 标准, take: standard,", "title: 标准, take: standard, add: rate,", at: "add"),
    Slip("P126", "exists: false", "exists: true", at: "true"),
    Slip("P126", "by_day: due_day,", "by_day: due_day, within: claim_period,", at: "within"),
    Slip(
      "P127", "unit: CNY, keys: [applicant.class, applicant.kind],",
      "unit: CNY, file: x, keys: [applicant.class, applicant.kind],", at: "file"),
    Slip(
      "P107", "applicant.resident: { title: 在本市居住,", "applicant.resident: { title: 在本市居住, from_register: x, key: y,",
      at: "applicant.resident"),
    Slip("P126", "applicant.resident: { title: 在本市居住,", "applicant.resident: { title: 在本市居住, key: y,", at: "key"),
    Slip("P135", "set_aside:\n", "remove: {}\nset_aside:\n", at: "remove"),
    Slip("P130", "document: notice", "extends: cn/example\ndocument: notice", at: "cn/example"),
    Slip("P105", "last: { title: 末日,", "known-class: { title: 末日,", at: "known-class"),
  ]
}

@Suite("One slip gives one diagnostic")
struct RejectionTests {
  @Test func sampleReads() throws {
    let parsed = Parsed(Sample.text)
    #expect(parsed.report == "")
    #expect(try #require(parsed.policy).failures.isEmpty)
  }

  @Test(arguments: Slip.all)
  func isToldOnceAtItsPlace(_ slip: Slip) throws {
    let text = Sample.with(slip.piece, slip.other)
    try #require(text != "", "the sample has no such piece")
    let parsed = Parsed(text)
    try #require(parsed.diagnostics.count == 1, "\(parsed.report)")
    let diagnostic = parsed.diagnostics[0]
    #expect(diagnostic.kind.code == slip.code, "\(parsed.report)")
    #expect(parsed.text(diagnostic) == slip.place)
    if slip.isMended {
      let repaired = try #require(parsed.repaired(diagnostic))
      #expect(Parsed(repaired).report == "")
    } else {
      #expect(diagnostic.fixes.isEmpty)
    }
  }

  @Test("Two mistakes are both told, and nothing else")
  func mistakesAreIndependent() {
    var text = Sample.with("value: 60", "value: 060")
    text = text.replacing("good: 通过, bad", with: "gut: 通过, bad")
    text = text.replacing("coverage: full", with: "coverage: half")
    #expect(Parsed(text).codes == ["P110", "P111", "P103"])
  }

  @Test("What failed is named")
  func failuresAreNamed() throws {
    let parsed = Parsed(Sample.with("one_of: [甲类, 乙类] }", "one_of: ~ }"))
    let policy = try #require(parsed.policy)
    #expect(policy.failures == ["checks.class", "checks.known-class"])
    #expect(policy.checks["class"] == nil)
    #expect(policy.checks["age"] != nil)
  }

  @Test(arguments: ["", "a", "- 1", "policy: x\ncases: []\n", "calendar: cn\n", "yiju: 1\n", "依据: 1\n", "yiju:\n"])
  func fragments(_ text: String) {
    let parsed = Parsed(text)
    #expect(!parsed.errors.isEmpty || text.isEmpty)
    #expect(parsed.file == nil)
  }
}
