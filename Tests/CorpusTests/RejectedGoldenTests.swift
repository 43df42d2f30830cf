import Foundation
import Testing
import Yiju
import YijuDiagnostics

/// Each rejected example is refused for its own reason, and what is said about it stands in `expected.txt`, in both
/// languages. `RECORD=1` writes the files anew and fails the run.
@Suite struct RejectedGoldenTests {
  @Test(arguments: Corpus.rejected) func isRefusedForItsOwnReason(_ example: String) throws {
    let finding = try Corpus.examine(example)
    let code = Corpus.code(of: example)
    let own = finding.diagnostics.filter { $0.kind.code == code }
    #expect(!own.isEmpty, "\(example): \(finding.diagnostics.map(\.kind.code))")
    // The examples of reading YAML are as short as YAML can be, so the schema misses its keys in them.
    let expected: Set = code.hasPrefix("P0") ? [code, "P101"] : [code]
    let errors = Set(finding.diagnostics.filter { $0.severity == .error }.map(\.kind.code)).subtracting(expected)
    #expect(errors.isEmpty, "\(example) is refused for other reasons too: \(errors.sorted())")
    try compare(rendered(finding), example)
  }

  /// An edit offered for a mistake in a policy mends it.
  @Test func theFirstEditMends() throws {
    var mended = 0
    for example in Corpus.rejected {
      guard let file = Corpus.policyFile(of: example) else { continue }
      let code = Corpus.code(of: example)
      let said = Corpus.compiled(file)
      guard let fix = said.first(where: { $0.kind.code == code })?.fixes.first, let span = fix.span else { continue }
      let bytes = file.bytes[..<span.start] + Array(fix.replacement.utf8) + file.bytes[span.end...]
      let left = Corpus.compiled(SourceFile(name: file.name, bytes: Array(bytes)))
      let errors = left.filter { $0.severity == .error && $0.kind.code != "P101" }.map(\.kind.code)
      #expect(errors.isEmpty, "\(example), “\(fix.replacement)”: \(errors)")
      mended += 1
    }
    #expect(mended > 20)
  }

  private func rendered(_ finding: Corpus.Finding) -> String {
    var text = ""
    for language in Language.allCases {
      text += DiagnosticTextRenderer.render(finding.diagnostics, files: finding.files, language: language, color: false)
      text += DiagnosticTextRenderer.summary(finding.diagnostics, language: language) + "\n\n"
    }
    return Corpus.portable(text)
  }

  private func compare(_ actual: String, _ example: String) throws {
    let file = Corpus.folder.appending(path: "Rejected/\(example)/expected.txt")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(actual.utf8).write(to: file)
      Issue.record("recorded \(example): review it, then run without RECORD")
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(Array(actual.utf8) == Array(expected.utf8), "\(example): what is said differs from expected.txt")
  }
}
