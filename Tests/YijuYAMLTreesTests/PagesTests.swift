import Foundation
import Testing
import YijuDiagnostics
import YijuYAMLTrees

/// Each code of the reader has a page whose example shows it, and an example file that is refused for it.
@Suite struct PagesTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

  @Test func codesAreUniqueAndOfThisModule() {
    let codes = DiagnosticKind.yamlKinds.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.hasPrefix("P0") && $0.utf8.count == 4 })
    for kind in DiagnosticKind.yamlKinds {
      #expect(!kind.template.zh.isEmpty && !kind.template.en.isEmpty)
      let first = kind.template.en.prefix { $0 != " " }
      #expect(first == "YAML" || first == first.lowercased(), "\(kind.code)")
      #expect(kind.template.en.last != ".", "\(kind.code)")
    }
  }

  @Test(arguments: DiagnosticKind.yamlKinds.map(\.code)) func pageShowsTheMistake(code: String) throws {
    let file = Self.root.appending(path: "docs/diagnostics/\(code).md")
    let blocks = Self.blocks(of: try String(contentsOf: file, encoding: .utf8))
    let (bad, good) = (try #require(blocks.first), try #require(blocks.last))
    #expect(blocks.count == 2)
    // Bytes that a page cannot show are described in words.
    guard bad.language == "yaml" else { return }
    #expect(Set(codes(Array(bad.text.utf8))) == [code])
    #expect(codes(Array(good.text.utf8)) == [])
  }

  @Test(arguments: DiagnosticKind.yamlKinds.map(\.code)) func exampleFileIsRefused(code: String) throws {
    let folder = Self.root.appending(path: "Tests/CorpusTests/Rejected")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    let examples = names.filter { $0.hasPrefix(code + "-") }
    #expect(!examples.isEmpty)
    for example in examples {
      #expect(codes(try Self.bytes(of: folder.appending(path: example))) == [code])
    }
  }

  private func codes(_ bytes: [UInt8]) -> [String] {
    YAMLReader.read(bytes, file: 0).diagnostics.map(\.kind.code)
  }

  /// `policy.yaml`, or the file that `policy.recipe` describes: each line a count and the text repeated so often, for
  /// examples too large to be kept.
  private static func bytes(of folder: URL) throws -> [UInt8] {
    if let data = try? Data(contentsOf: folder.appending(path: "policy.yaml")) { return [UInt8](data) }
    let recipe = try String(contentsOf: folder.appending(path: "policy.recipe"), encoding: .utf8)
    var bytes: [UInt8] = []
    for line in recipe.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let count = Int(parts[0]) else { continue }
      for _ in 0..<count { bytes += parts[1].utf8 }
    }
    return bytes
  }

  private static func blocks(of page: String) -> [(language: String, text: String)] {
    var blocks: [(language: String, text: String)] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if !isInside { blocks.append((String(line.dropFirst(3)), "")) }
        isInside.toggle()
      } else if isInside {
        blocks[blocks.count - 1].text += line + "\n"
      }
    }
    return blocks
  }
}
