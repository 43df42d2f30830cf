import Foundation
import Testing
import Yiju
import YijuDiagnostics

/// A key of the shipped policy with a letter missing is one mistake: one error, on its line, that names the key.
@Suite struct MisspeltKeysTests {
  private static let engine = Engine(
    calendars: Corpus.policies.calendarFiles().files, sources: Corpus.policies.sourceFiles().files)

  /// Keys that are needed for reading on at all, or ids that only look like keywords.
  private static let others: Set<String> = ["yiju", "extends", "policy", "version"]

  @Test func areReportedOnce() throws {
    let path = Corpus.root.appending(path: "policies/cn/xinjiang/urumqi/skill-subsidy/2017.1.yaml")
    let text = try String(contentsOf: path, encoding: .utf8)
    let parents = ["cn/xinjiang/skill-subsidy@2017.1", "cn/skill-subsidy@2017.1", "cn/skill-subsidy@base"]
      .compactMap { Corpus.policies.file(of: $0) }
    #expect(parents.count == 3)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var seen: Set<String> = []
    var section = ""
    for (place, line) in lines.enumerated() {
      let key = line.drop { $0 == " " }.prefix { $0.isLetter || $0 == "_" }
      let indent = line.prefix { $0 == " " }
      if indent.isEmpty, !key.isEmpty { section = String(key) }
      // What is replaced stands one step deeper, each part under the name of its section.
      if indent.count == 2, section.hasPrefix("replace"), !key.isEmpty { section = "replace \(key)" }
      let depth = section.hasPrefix("replace ") ? indent.count - 2 : indent.count
      let part = section.split(separator: " ").last.map(String.init) ?? section
      // What is indented by four in these is an id.
      if depth > 0, ["amount", "procedure", "sources"].contains(part) { continue }
      guard key.count > 4, line.dropFirst(indent.count + key.count).hasPrefix(":"), key.allSatisfy(\.isASCII),
        depth == 0 || depth == 4, !Self.others.contains(String(key)), seen.insert("\(depth) \(key)").inserted
      else { continue }
      let misspelt = String(key.prefix(2) + key.dropFirst(3))
      lines[place] = indent + misspelt + line.dropFirst(indent.count + key.count)
      defer { lines[place] = line }
      let file = SourceFile(name: "policy.yaml", bytes: Array(lines.joined(separator: "\n").utf8))
      let compilation = Self.engine.compile(file, parents: parents)
      let errors = compilation.diagnostics.filter { $0.severity == .error }
      #expect(
        errors.map { "\($0.kind.code) \($0.span.map { file.position(of: $0.start).line } ?? 0)" }
          == ["P103 \(place + 1)"], "\(misspelt)")
      #expect(errors.first?.fixes.first?.replacement == String(key), "\(misspelt)")
    }
    #expect(seen.count > 40)
  }
}
