import Foundation
import Testing
import YijuDiagnostics
import YijuFeel

/// Findings of the expression language, seen from a policy file.
@Suite struct ExpressionExamplesTests {
  static let examples: [String] = {
    let own = Set(DiagnosticKind.feelKinds.map(\.code))
    let rejected = packageRoot.appendingPathComponent("Tests/CorpusTests/Rejected")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: rejected.path)) ?? []
    return names.filter { own.contains(String($0.prefix(4))) }.sorted()
  }()

  /// The line to be reported carries the mark `← CODE`; nothing else is wrong with the file.
  @Test(arguments: examples) func exampleIsRejectedAtItsMark(_ name: String) throws {
    let code = String(name.prefix(4))
    let source = try #require(bytes("Tests/CorpusTests/Rejected/\(name)/policy.yaml"))
    let lines = String(decoding: source, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let marked = try #require(lines.firstIndex { $0.contains("← \(code)") }) + 1
    let loaded = load([source])
    #expect(Set(loaded.findings(from: .warning)) == ["\(code)@\(marked)"], "\(loaded.text())")
    for diagnostic in loaded.diagnostics {
      for language in [Language.zh, .en] {
        let shown = diagnostic.message[language]
        #expect(!shown.contains("{0}") && !shown.contains("{1}") && !shown.contains("{2}"), "\(shown)")
      }
    }
  }
}
