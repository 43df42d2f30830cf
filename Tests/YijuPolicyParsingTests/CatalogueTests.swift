import Foundation
import Testing
import YijuDiagnostics
import YijuPolicies
import YijuPolicyParsing
import YijuYAMLTrees

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Folders of rejected examples for this module's codes.
private func rejectedFolders() -> [String] {
  let folder = root.appendingPathComponent("Tests/CorpusTests/Rejected").path
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.filter { name in policyParsingKinds.contains { name.hasPrefix($0.code + "-") } }.sorted()
}

/// Those that are one policy; the others are folders of policies, which the corpus tests load.
private func singleFiles() -> [String] {
  rejectedFolders().filter {
    !FileManager.default.fileExists(
      atPath: root.appendingPathComponent("Tests/CorpusTests/Rejected/\($0)/load.txt").path)
  }
}

@Suite("The catalogue of reading policies")
struct CatalogueTests {
  @Test func codesAreUnique() {
    #expect(Set(policyParsingKinds.map(\.code)).count == policyParsingKinds.count)
  }

  @Test("Every code has both languages with the same arguments, a page and an example", arguments: policyParsingKinds)
  func isDocumented(_ kind: DiagnosticKind) throws {
    #expect(kind.code.hasPrefix("P"))
    for index in 0..<5 {
      let placeholder = "{\(index)}"
      #expect(kind.template.zh.contains(placeholder) == kind.template.en.contains(placeholder), "\(placeholder)")
    }
    let page = try String(
      contentsOf: root.appendingPathComponent("docs/diagnostics/\(kind.code).md"), encoding: .utf8)
    #expect(page.hasPrefix("# \(kind.code) "))
    #expect(page.components(separatedBy: "```yaml").count == 3)
    #expect(rejectedFolders().contains { $0.hasPrefix(kind.code + "-") })
  }

  @Test("Every example shows its code and no other", arguments: singleFiles())
  func example(_ name: String) throws {
    let folder = root.appendingPathComponent("Tests/CorpusTests/Rejected/\(name)")
    var map = SourceMap()
    func parse(_ file: String) throws -> PolicyParse {
      let source = Array(try Data(contentsOf: folder.appendingPathComponent(file)))
      let reading = YAMLReader.read(source, file: 0)
      #expect(reading.diagnostics.isEmpty)
      return PolicyParser.parse(try #require(reading.root), source: source, into: &map)
    }
    let others = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("parent") }
    let first = try parse("policy.yaml")
    var diagnostics = first.diagnostics
    if let file = first.file, diagnostics.isEmpty {
      let candidates = try others.map { try #require(try parse($0).file) }
      var parents: [ParsedPolicy] = []
      var chain = [file.reference]
      var next = file.extends
      while let reference = next {
        if let refusal = PolicyFlattener.refusal(of: reference, after: chain, map: map) {
          diagnostics.append(refusal)
          break
        }
        let parent = try #require(candidates.first { $0.reference == reference.value })
        chain.append(parent.reference)
        parents.append(parent)
        next = parent.extends
      }
      if diagnostics.isEmpty {
        diagnostics += PolicyFlattener.flatten(file, parents: parents, map: map).diagnostics
      }
    }
    #expect(diagnostics.map(\.kind.code) == [String(name.prefix(4))], "\(diagnostics)")
  }
}
