import Testing
import Yiju
import YijuDiagnostics
import YijuPolicyParsing
import YijuYAMLTrees

/// A file with Chinese keywords is refused for the same reasons as the same file in English, and no word of what is said
/// would be refused by the file it is copied into.
@Suite struct ChineseKeywordTests {
  /// Examples about the spelling of keywords itself.
  private static let aboutKeywords = ["P101", "P103", "P104", "P106"]

  @Test func findingsSpeakTheLanguageOfTheFile() {
    let english = Set(Keyword.allCases.filter { $0.en != $0.zh }.map(\.en))
    var compared = 0
    for example in Corpus.rejected where !Self.aboutKeywords.contains(Corpus.code(of: example)) {
      guard let file = Corpus.policyFile(of: example), let chinese = translated(file) else { continue }
      let names = Set(words(in: String(decoding: chinese.bytes, as: UTF8.self)))
      let said = Corpus.compiled(file)
      let saidInChinese = Corpus.compiled(chinese)
      #expect(said.map(\.kind.code) == saidInChinese.map(\.kind.code), "\(example)")
      for diagnostic in saidInChinese where diagnostic.kind.code.first != "S" {
        for text in [diagnostic.message] + diagnostic.fixes.map(\.text) {
          let foreign = (code(in: text.zh) + code(in: text.en)).flatMap(words).filter {
            english.contains($0) && !names.contains($0)
          }
          #expect(foreign.isEmpty, "\(example): \(foreign) in “\(text.zh)”")
        }
      }
      compared += 1
    }
    #expect(compared > 120)
  }

  /// Nil for a file that cannot be read as YAML, or is no policy.
  private func translated(_ file: SourceFile) -> SourceFile? {
    guard let root = YAMLReader.read(file.bytes, file: 0).root, FileKind.detect(root) == .policy else { return nil }
    return PolicyFormatter.translate(file.bytes, to: .zh).0.map { SourceFile(name: file.name, bytes: $0) }
  }

  /// What stands between backticks.
  private func code(in text: String) -> [Substring] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }.map(
      \.element
    )
    .filter { !$0.hasPrefix("yiju ") }
  }

  private func words(in text: some StringProtocol) -> [String] {
    String(text).split { !($0.isASCII && $0.isLetter || $0 == "_") }.map(String.init)
  }
}
