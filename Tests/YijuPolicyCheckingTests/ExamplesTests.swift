import Foundation
import Testing
import YijuDiagnostics
import YijuPolicyChecking

@Suite struct ExamplesTests {
  static let rejected = packageRoot.appendingPathComponent("Tests/CorpusTests/Rejected")

  /// The examples of this pass, those that are a folder of policies among them.
  static let all: [String] = {
    let own = Set(DiagnosticKind.policyCheckingKinds.map(\.code))
    let names = (try? FileManager.default.contentsOfDirectory(atPath: rejected.path)) ?? []
    return names.filter { own.contains(String($0.prefix(4))) }.sorted()
  }()

  /// Those that are one policy; folders are loaded by the corpus tests.
  static let examples = all.filter { bytes("Tests/CorpusTests/Rejected/\($0)/load.txt") == nil }

  @Test func minimalPolicyIsAccepted() throws {
    let loaded = load([try #require(bytes("Tests/CorpusTests/Accepted/minimal/policy.yaml"))])
    #expect(loaded.findings(from: .note) == [], "\(loaded.text())")
    #expect(loaded.check?.checked != nil)
  }

  /// The line to be reported carries the mark `← CODE`; nothing else is wrong with the file.
  @Test(arguments: examples) func exampleIsRejectedAtItsMark(_ name: String) throws {
    let code = String(name.prefix(4))
    let source = try #require(bytes("Tests/CorpusTests/Rejected/\(name)/policy.yaml"))
    let lines = String(decoding: source, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let marked = try #require(lines.firstIndex { $0.contains("← \(code)") }) + 1
    let loaded = load([source])
    #expect(loaded.findings(from: .note) == ["\(code)@\(marked)"], "\(loaded.text())")
    let kind = try #require(DiagnosticKind.policyCheckingKinds.first { $0.code == code })
    #expect((loaded.check?.checked == nil) == (kind.severity == .error))
    for language in [Language.zh, .en] {
      for diagnostic in loaded.diagnostics {
        #expect(!diagnostic.message[language].contains("{"), "\(diagnostic.message[language])")
      }
    }
  }

  @Test func everyCodeHasAnExampleAndAPage() {
    for kind in DiagnosticKind.policyCheckingKinds {
      #expect(Self.all.contains { $0.hasPrefix(kind.code + "-") }, "no example of \(kind.code)")
      #expect(bytes("docs/diagnostics/\(kind.code).md") != nil, "no page of \(kind.code)")
    }
  }

  /// A fix on an error mends the file.
  @Test(arguments: examples) func fixMends(_ name: String) throws {
    var source = try #require(bytes("Tests/CorpusTests/Rejected/\(name)/policy.yaml"))
    let loaded = load([source])
    guard let fix = loaded.diagnostics.first?.fixes.first, let span = fix.span else { return }
    source.replaceSubrange(span.start..<span.end, with: Array(fix.replacement.utf8))
    let mended = load([source])
    #expect(mended.findings(from: .error) == [], "\(mended.text())")
  }
}
