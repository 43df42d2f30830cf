import Foundation
import Testing
import YijuDiagnostics
import YijuFacts

/// Every code of reading JSON has a page, and examples with one mistake that give that code and no other.
@Suite("Rejected facts")
struct RejectedFactsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test("an example gives its code", arguments: DiagnosticKind.jsonReadingKinds)
  func examples(kind: DiagnosticKind) throws {
    let folders = try FileManager.default.contentsOfDirectory(
      at: RejectedFactsTests.root.appending(path: "Tests/CorpusTests/Rejected"), includingPropertiesForKeys: nil
    ).filter { $0.lastPathComponent.hasPrefix(kind.code + "-") }
    #expect(!folders.isEmpty)
    for folder in folders {
      let bytes = Array(try Data(contentsOf: folder.appending(path: "facts.json")))
      let diagnostics = JSONReader.read(bytes, file: 0).diagnostics
      #expect(diagnostics.map(\.kind.code) == [kind.code])
      #expect(try #require(diagnostics.first?.span).end <= bytes.count)
    }
  }

  @Test(
    "a page explains it, with an example that is refused and a correction that reads",
    arguments: DiagnosticKind.jsonReadingKinds)
  func pages(kind: DiagnosticKind) throws {
    let page = try String(
      contentsOf: RejectedFactsTests.root.appending(path: "docs/diagnostics/\(kind.code).md"), encoding: .utf8)
    #expect(page.hasPrefix("# \(kind.code) "))
    let blocks = page.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.map {
      Array($0.element.dropFirst("json\n".count).utf8)
    }
    try #require(blocks.count == 2)
    if kind.code != "P400" {
      #expect(JSONReader.read(blocks[0], file: 0).diagnostics.map(\.kind.code) == [kind.code])
    }
    #expect(JSONReader.read(blocks[1], file: 0).diagnostics.isEmpty)
  }
}
