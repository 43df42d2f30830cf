import Foundation
import Testing
import YijuDecisionRecords
import YijuDiagnostics

/// Every code of reading a record has a page, and an example that gives that code and no other.
@Suite("Rejected records")
struct RejectedRecordsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test("an example gives its code, and a page explains it", arguments: DiagnosticKind.recordReadingKinds)
  func examples(kind: DiagnosticKind) throws {
    let folders = try FileManager.default.contentsOfDirectory(
      at: RejectedRecordsTests.root.appending(path: "Tests/CorpusTests/Rejected"), includingPropertiesForKeys: nil
    ).filter { $0.lastPathComponent.hasPrefix(kind.code + "-") }
    #expect(!folders.isEmpty)
    for folder in folders {
      let bytes = Array(try Data(contentsOf: folder.appending(path: "record.json")))
      #expect(RecordReader.read(bytes, file: 0).diagnostics.map(\.kind.code) == [kind.code])
    }
    let page = try String(
      contentsOf: RejectedRecordsTests.root.appending(path: "docs/diagnostics/\(kind.code).md"), encoding: .utf8)
    #expect(page.hasPrefix("# \(kind.code) "))
    #expect(page.contains("## 例 Example\n") && page.contains("## 改正 Corrected\n"))
  }
}
