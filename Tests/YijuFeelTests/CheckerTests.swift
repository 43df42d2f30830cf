import Testing
import YijuDiagnostics
import YijuFeel
import YijuValues

@Suite("Typing")
struct CheckerTests {
  static let skill = FeelScale(name: "skill", words: ["五级", "四级", "三级"])

  private var scope: FeelScope {
    var scope = FeelScope(input: .number(.month))
    scope.declare("applicant.months", .number(.month), role: .fact)
    scope.declare("applicant.insured", .boolean, role: .fact)
    scope.declare("certificate.level", .level(Self.skill), role: .fact)
    scope.declare("certificate.kind", .word(["职业资格证书", "职业技能等级证书"]), role: .fact)
    scope.declare("certificate.issued_on", .date, role: .fact)
    scope.declare("min_contribution_months", .number(.month), role: .parameter)
    scope.declare("standard", .number(Unit("CNY")), role: .table)
    scope.declare("share", .number(.percent), role: .parameter)
    scope.declare("claim_period", .yearsMonths, role: .parameter)
    scope.declare("posting_period", .period(.workingDay), role: .parameter)
    scope.declare("grace", .daysTime, role: .parameter)
    scope.declare("payments", .list(.context([.init("level", .level(Self.skill))])), role: .fact)
    scope.declare("累计缴费月数", .number(.month), role: .fact)
    return scope
  }

  private func check(_ text: String, _ options: FeelCheckOptions = .formula) throws -> [String] {
    let tree = try #require(parsed(text).tree, "\(text)")
    return FeelChecker.checkExpression(tree, in: scope, options: options).problems.map(\.kind.code)
  }

  private func check(tests text: String, of input: FeelType, _ options: FeelCheckOptions = .leafTest) throws
    -> [FeelProblem]
  {
    var scope = scope
    scope.input = input
    let tree = try #require(YijuFeelTests.tests(text).tree, "\(text)")
    return FeelChecker.checkUnaryTests(tree, in: scope, options: options).problems
  }

  @Test(
    "expressions",
    arguments: [
      ("applicant.months >= min_contribution_months", []), ("applicant.month", ["C301"]),
      ("nobody.knows + 1", ["C301", "C307"]),
      ("applicant.insured + standard", ["C302"]), ("certificate.issued_on + claim_period", []),
      ("certificate.issued_on + grace", []),
      ("certificate.issued_on + posting_period", ["C302"]), ("certificate.issued_on = applicant.months", ["C303"]),
      ("standard + applicant.months", ["C304"]), ("claim_period > grace", ["C304"]), ("claim_period + grace", ["C304"]),
      ("posting_period > grace", ["C304"]), ("standard * share", ["C304"]), ("standard * applicant.months", []),
      ("standard / 0", ["C305"]), ("standard / -0", ["C305"]), ("certificate.level > \"四级\"", ["C306"]),
      ("certificate.level < 3", ["C307", "C306"]),
      ("certificate.level = \"四级\"", []), ("certificate.level = \"七级\"", ["C311"]),
      ("certificate.kind != \"职业资格\"", ["C311"]),
      ("applicant.months >= 36", ["C307"]), ("applicant.months > 0", []),
      ("certificate.issued_on >= @\"2017-01-01\"", ["C307"]),
      ("certificate.issued_on >= date(\"2017-01-01\")", ["C307"]),
      ("certificate.issued_on + duration(\"P12M\")", ["C307"]),
      ("years and months duration(certificate.issued_on, certificate.issued_on) > claim_period", ["C308"]),
      ("certificate.issued_on + claim_period + claim_period", ["C309"]), ("zahl(applicant.months)", ["C312"]),
      ("matches(certificate.kind, \"a\")", ["C313"]), ("today()", ["C313"]),
      ("replace(certificate.kind, \"a\", \"b\")", ["C313"]), ("split(certificate.kind, \"a\")", ["C313"]),
      ("now()", ["C313"]), ("abs()", ["C314"]), ("round up(standard, 2)", []),
      ("decimal(n: standard, stellen: 2)", ["C314", "C307"]),
      ("applicant.months in [5..1]", ["C316", "C307", "C307"]), ("certificate.issued_on.hour", ["C318"]),
      ("certificate.level = null", ["C320"]),
      ("if applicant.months then standard else standard", ["C302"]), ("payments[level = \"五级\"]", []),
      ("payments[level = \"九级\"]", ["C311"]),
      ("count(payments[level = certificate.level])", []), ("applicant.insured and applicant.months > 0", []),
      ("applicant.insured = true", []),
      ("applicant.insured > false", ["C302"]), ("some p in payments satisfies p.level = certificate.level", []),
      ("for p in payments return p.etage", ["C318"]), ("certificate.kind = certificate.level", ["C303"]),
      ("standard(1)", ["C302", "C307"]),
      ("upper case(standard)", ["C302"]), ("-certificate.issued_on", ["C302"]),
      ("max(standard, standard) + standard", []),
    ])
  func expressions(text: String, expected: [String]) throws {
    #expect(try check(text).sorted() == expected.sorted(), "\(text)")
  }

  @Test("`?` has no meaning outside tests")
  func input() throws {
    let tree = try #require(parsed("? > 0").tree)
    let checked = FeelChecker.checkExpression(tree, in: FeelScope(), options: .formula)
    #expect(checked.problems.map(\.kind.code) == ["C319"])
  }

  @Test(
    "tests",
    arguments: [
      (">= min_contribution_months", FeelType.number(.month), []), (">= 36", .number(.month), ["C307"]),
      ("> 0", .number(.month), []),
      (">= standard", .number(.month), ["C304"]), ("false", .boolean, []),
      ("\"五级\", \"四级\"", .level(CheckerTests.skill), []),
      ("\"二级\"", .level(CheckerTests.skill), ["C311"]), ("五级", .level(CheckerTests.skill), ["C301"]),
      (">= \"四级\"", .level(CheckerTests.skill), ["C306"]),
      ("> 0 and < 1", .number(nil), ["P301"]), ("? > 0 or applicant.insured", .number(nil), ["C310"]),
      ("applicant.months > 0", .number(.month), ["C315"]),
      ("not(\"五级\")", .level(CheckerTests.skill), []),
      ("[min_contribution_months..claim_period]", .number(.month), ["C303"]),
      ("< certificate.issued_on", .number(.month), ["C303"]), ("-", .date, []), ("null", .date, ["C320"]),
      ("certificate.issued_on", .date, []),
      ("not(certificate.level)", .date, ["C303"]), ("[\"五级\", \"x\"]", .level(CheckerTests.skill), ["C311"]),
    ])
  func unaryTests(text: String, type: FeelType, expected: [String]) throws {
    guard let tree = YijuFeelTests.tests(text).tree else {
      #expect(YijuFeelTests.tests(text).problems.map(\.kind.code) == expected)
      return
    }
    #expect(!tree.nodes.isEmpty)
    #expect(try check(tests: text, of: type).map(\.kind.code).sorted() == expected.sorted(), "\(text)")
  }

  @Test("repairs")
  func repairs() throws {
    #expect(try check(tests: "五级", of: .level(Self.skill)).first?.fix?.replacement == "\"五级\"")
    #expect(
      try check(tests: ">= min_contribution_month", of: .number(.month)).first?.fix?.replacement
        == "min_contribution_months")
    #expect(try check(tests: ">= 缴费月数", of: .number(.month)).first?.fix?.replacement == "累计缴费月数")
    #expect(try check(tests: "\"职业资格证\"", of: .word(["职业资格证书"])).first?.fix?.replacement == "\"职业资格证书\"")
  }

  @Test("a formula must give what its fact is")
  func result() throws {
    func codes(_ text: String, _ expected: FeelType) throws -> [String] {
      let tree = try #require(parsed(text).tree)
      return FeelChecker.checkExpression(tree, in: scope, expected: expected, options: .formula).problems.map(
        \.kind.code)
    }
    #expect(try codes("applicant.months > 0", .boolean) == [])
    #expect(try codes("applicant.months", .boolean) == ["C317"])
    #expect(try codes("applicant.months", .number(.day)) == ["C304"])
    #expect(try codes("nobody", .boolean) == ["C301"])
  }

  @Test("codes are unique, in order, and speak both languages")
  func kinds() {
    let codes = DiagnosticKind.feelKinds.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted { ($0.first == "P" ? 0 : 1, $0) < ($1.first == "P" ? 0 : 1, $1) })
    for kind in DiagnosticKind.feelKinds {
      #expect(!kind.template.zh.isEmpty && !kind.template.en.isEmpty && !kind.template.en.hasSuffix("."))
      #expect(kind.template.zh.contains("{0}") == kind.template.en.contains("{0}"), "\(kind.code)")
    }
  }
}
