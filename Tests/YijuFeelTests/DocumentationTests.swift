import Foundation
import Testing
import YijuDiagnostics
import YijuFeel
import YijuValues

@Suite("The language reference")
struct DocumentationTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func page(_ name: String) throws -> [Substring] {
    try String(contentsOf: Self.root.appendingPathComponent("docs/\(name)"), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  private var scope: FeelScope {
    let skill = FeelScale(name: "skill", words: ["五级", "四级", "三级"])
    var scope = FeelScope(input: .number(.month))
    scope.declare("applicant.months", .number(.month))
    scope.declare("applicant.insured", .boolean)
    scope.declare("application.submitted_on", .date)
    scope.declare("certificate.issued_on", .date)
    scope.declare("certificate.level", .level(skill))
    scope.declare("min_months", .number(.month))
    scope.declare("max_months", .number(.month))
    scope.declare("standard", .number(.yuan))
    scope.declare("claim_period", .yearsMonths)
    scope.declare("payments", .list(.context([.init("level", .level(skill))])))
    return scope
  }

  @Test("every example is read and typed", arguments: ["language/feel.md", "language/en/feel.md"])
  func examples(name: String) throws {
    var inBlock = false
    var expressions = 0
    var unaryTests = 0
    for line in try page(name) {
      if line.hasPrefix("```") {
        inBlock = line == "```feel"
      } else if inBlock {
        let tree = try #require(parsed(String(line)).tree, "\(line)")
        #expect(FeelChecker.checkExpression(tree, in: scope, options: .domain).isValid, "\(line)")
        expressions += 1
      } else if line.hasPrefix("| `"), let text = line.split(separator: "`").dropFirst().first {
        let tree = try #require(tests(String(text)).tree, "\(line)")
        #expect(FeelChecker.checkUnaryTests(tree, in: scope, options: .leafTest).problems.isEmpty, "\(line)")
        unaryTests += 1
      }
    }
    #expect(expressions == 9 && unaryTests == 10)
  }

  @Test("every function is listed", arguments: ["language/feel.md", "language/en/feel.md"])
  func functions(name: String) throws {
    let text = try page(name).joined(separator: "\n")
    for builtin in FeelBuiltin.allCases { #expect(text.contains("`\(builtin.name)`"), "\(builtin.name)") }
  }

  @Test(
    "every code has a page in both languages and a rejected example", arguments: DiagnosticKind.feelKinds.map(\.code))
  func pages(code: String) throws {
    let page = try page("diagnostics/\(code).md")
    #expect(page.first?.hasPrefix("# \(code) ") == true)
    #expect(page.contains("## 例 Example") && page.contains("## 改正 Corrected"))
    let folder = Self.root.appendingPathComponent("Tests/CorpusTests/Rejected")
    let examples = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(examples.contains { $0.hasPrefix(code + "-") })
  }
}
