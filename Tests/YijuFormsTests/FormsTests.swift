import Foundation
import Testing
import Yiju
import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts
import YijuPlans

@testable import YijuForms

/// The forms of the shipped notice, filled.
@Suite struct FormsTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
  static let id = "cn/xinjiang/urumqi/skill-subsidy"

  static let policy: Policy? = {
    guard
      case .version(let policy)? = Engine.load("\(id)@2017.1", in: PolicyFolder(root.appending(path: "policies").path))
        .policy
    else { return nil }
    return policy
  }()

  static func layout(_ name: String) throws -> FormLayout {
    let file = root.appending(path: "policies/\(id)/forms/\(name).form.yaml")
    let reading = FormLayoutReader.read(Array(try Data(contentsOf: file)))
    #expect(reading.diagnostics.isEmpty)
    return try #require(reading.layout)
  }

  static func decided(_ name: String, level: String, months: String = "40", idNumber: String = "11010519491231002X")
    throws
    -> FormCase
  {
    let policy = try #require(policy)
    let facts = """
      {"applicant": {"name": "\(name)", "sex": "男", "birth_date": "1949-12-31", "id_number": "\(idNumber)",
        "insurance_number": "0099123456", "phone": "13800138000", "employer": "示例机械厂", "in_service": true,
        "insured": true, "contribution_months": \(months)},
       "certificate": {"kind": "职业资格证书", "level": "\(level)", "occupation": "焊工", "number": "1731003000512345",
        "issuer": "示例鉴定中心", "issued_on": "2017-06-30"},
       "payee": {"bank": "示例银行", "account": "6222021234567890123"},
       "application": {"submitted_on": "2018-07-02"}, "payments": [],
       "findings": {"unit_certificate_checked": "真实有效", "certificate_confirmed": "查询无果"}}
      """
    let day = try #require(Day(iso: "2018-07-20"))
    let findings = FormFindings(try Facts(json: Array(facts.utf8)).tree, plan: policy.plan)
    #expect(findings.diagnostics.isEmpty)
    return findings.completing(FormCase(try policy.decide(Facts(findings.facts), asKnownOn: day)))
  }

  static func filled(_ form: String, _ cases: [FormCase]) throws -> FilledForm {
    let policy = try #require(policy)
    return FormFilling(try layout(form), plan: policy.plan).filled(cases)
  }

  static func texts(_ form: FilledForm) -> [String] {
    form.blocks.flatMap { block -> [String] in
      switch block {
      case .text(let cell): [cell.text]
      case .line(let cells): cells.map(\.text)
      case .table(_, let rows, _): rows.flatMap { $0.map(\.text) }
      }
    }
  }

  // MARK: Filling

  @Test(arguments: ["form-1", "form-2", "form-3"]) func takesOnlyWhatThePolicyHas(_ form: String) throws {
    let policy = try #require(Self.policy)
    let layout = try Self.layout(form)
    #expect(layout.policy == Self.id)
    #expect(FormFilling(layout, plan: policy.plan).diagnostics().isEmpty)
    #expect(policy.plan.papers.allSatisfy { $0.id != form })
  }

  @Test func theReviewFormIsFilled() throws {
    let texts = Self.texts(try Self.filled("form-1", [try Self.decided("买买提·艾力", level: "四级")]))
    for text in [
      "申请时间：2018年7月2日", "买买提·艾力", "11010519491231002X", "焊工", "示例机械厂", "2017年6月30日", "1731003000512345",
      "6222021234567890123", "累计缴纳失业保险费 40 个月", "证书核验情况：真实有效", "证书复核情况：查询无果",
      "□初级（五级）　　☑中级（四级）　　□高级（三级）", "小写：￥1,500", "大写：壹仟伍佰元整",
    ] {
      #expect(texts.contains(text), "\(text)")
    }
    #expect(texts.contains { $0.contains("一式三份") })
  }

  /// What a case does not say stays empty; nothing is granted, so no sum is printed.
  @Test func anEmptyCaseLeavesAnEmptyForm() throws {
    let texts = Self.texts(try Self.filled("form-1", [FormCase(facts: FactTree(.object([])), amount: nil)]))
    #expect(texts.contains("小写：￥"))
    #expect(texts.contains("大写："))
    #expect(texts.contains("□初级（五级）　　□中级（四级）　　□高级（三级）"))
    #expect(texts.contains("累计缴纳失业保险费  个月"))
  }

  @Test func casesOfOneLevelStandTogetherInTheOrderTheyCame() throws {
    let cases = [
      try Self.decided("甲", level: "三级"), try Self.decided("乙", level: "五级"), try Self.decided("丙", level: "三级"),
      try Self.decided("丁", level: "四级"),
    ]
    guard
      case .table(_, let rows, let headRows)? = try Self.filled("form-2", cases).blocks.first(where: {
        if case .table = $0 { true } else { false }
      })
    else {
      Issue.record("no table")
      return
    }
    #expect(headRows == 2)
    let body = rows.dropFirst(headRows)
    #expect(body.prefix(4).map { $0[1].text } == ["乙", "丁", "甲", "丙"])
    #expect(body.prefix(4).map { $0[0].text } == ["1", "2", "3", "4"])
    #expect(body.prefix(4).map { $0[9].text } == ["1,000", "1,500", "2,000", "2,000"])
    #expect(body.count == 10)
    #expect(rows.allSatisfy { row in row.reduce(0) { $0 + $1.columns } <= 14 })
  }

  // MARK: Layouts

  @Test func paperAndCopiesAreTheNotices() throws {
    #expect(try Self.layout("form-2").paper == FormLayout.Paper(size: .a3, isLandscape: true))
    #expect(try Self.layout("form-1").paper == FormLayout.Paper(size: .a4, isLandscape: false))
    #expect(try Self.layout("form-1").copies == 3)
  }

  @Test(arguments: ["{", "{}", "{#sum}", "{#finding:}", "{#box:a}", "{#box:=x}", "{a b}"])
  func whatIsNothingToFillInIsRefused(_ text: String) {
    let layout = "form: x\npolicy: y\ntitle: z\npaper: A4\nbody:\n  - '\(text)'\n"
    let codes = FormLayoutReader.read(Array(layout.utf8)).diagnostics.map(\.kind.code)
    #expect(codes == ["P428"])
  }

  @Test func cellsThatReachDownCountInTheRowsBelow() {
    let layout = """
      form: x
      policy: y
      title: z
      paper: A4
      body:
        - widths: [1, 1, 1]
          grid:
            - [{ text: a, rows: 2 }, { text: b, span: 2 }]
            - [c, d]
            - [e, f]
      """
    let diagnostics = FormLayoutReader.read(Array(layout.utf8)).diagnostics
    #expect(diagnostics.map(\.kind.code) == ["P429"])
    #expect(diagnostics.first?.arguments.map(\.zh) == ["2", "3"])
  }

  // MARK: Pages

  @Test(arguments: FormLayout.PaperSize.allCases, [true, false])
  func thePolicyNamesTheStyleSheet(_ size: FormLayout.PaperSize, _ isLandscape: Bool) throws {
    let openssl = URL(fileURLWithPath: "/usr/bin/openssl")
    guard FileManager.default.isExecutableFile(atPath: openssl.path) else {
      print("skipped: no openssl to reckon the digest of the style sheet")
      return
    }
    let style = FormStyle(FormLayout.Paper(size: size, isLandscape: isLandscape))
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = openssl
    process.arguments = ["dgst", "-sha256", "-binary"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(style.css.utf8))
    try input.fileHandleForWriting.close()
    let digest = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(digest.base64EncodedString() == style.digest)
  }

  @Test(arguments: ["<script>alert(1)</script>", "\\\"><img src=x onerror=alert(1)>", "</table><b>"])
  func thePageShowsMarkupAsText(_ name: String) throws {
    let html = FormHTML.page(try Self.filled("form-3", [try Self.decided(name, level: "五级")]))
    let tags = html.split(separator: "<").map { "<" + $0.prefix { $0 != ">" } }.joined()
    for forbidden in ["<script", "<img", "<b>", "src=", "style=\"", "http:"] { #expect(!tags.contains(forbidden)) }
    #expect(html.contains("size: A4;"))
  }
}
