import Foundation
import Testing
import Yiju
import YijuCaseTesting
import YijuDiagnostics

/// Every code of this module has an example with one mistake that gives that code and no other, and a page.
struct RejectedCasesTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let rejected = root.appending(path: "Tests/CorpusTests/Rejected")

  @Test(arguments: DiagnosticKind.caseTestingKinds)
  func anExampleGivesItsCode(_ kind: DiagnosticKind) throws {
    let folders = try FileManager.default.contentsOfDirectory(
      at: RejectedCasesTests.rejected, includingPropertiesForKeys: nil
    ).filter { $0.lastPathComponent.hasPrefix("\(kind.code)-") }
    #expect(!folders.isEmpty)
    for folder in folders {
      let path = folder.appending(path: "cases.yaml").path
      let bytes = Array(try Data(contentsOf: URL(filePath: path)))
      let file = SourceFile(name: path, bytes: bytes)
      let reading = CaseFileReader.read(file)
      var found = reading.diagnostics
      if let cases = reading.cases {
        let folder = PolicyFolder(RejectedCasesTests.root.appending(path: "policies").path)
        let policy = try #require(Engine.load(cases.policy.value, in: folder).policy)
        found += CaseFileChecker.check(cases, against: policy)
      }
      #expect(found.map(\.kind.code) == [kind.code])
      for diagnostic in found {
        let span = try #require(diagnostic.span)
        #expect(span.start < span.end && span.end <= bytes.count)
        #expect(!diagnostic.message.zh.contains("{") && !diagnostic.message.en.contains("{"))
      }
    }
  }

  @Test(arguments: DiagnosticKind.caseTestingKinds)
  func aPageExplainsIt(_ kind: DiagnosticKind) throws {
    let page = RejectedCasesTests.root.appending(path: "docs/diagnostics/\(kind.code).md")
    let text = String(decoding: try Data(contentsOf: page), as: UTF8.self)
    #expect(text.hasPrefix("# \(kind.code) "))
    #expect(text.contains("## 例 Example") && text.contains("## 改正 Corrected"))
  }

  @Test func codesAreUnique() {
    let codes = DiagnosticKind.caseTestingKinds.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.hasPrefix("P5") })
  }
}
