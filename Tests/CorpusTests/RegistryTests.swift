import Foundation
import Testing
import YijuDiagnosticPages
import YijuDiagnostics

/// Every code has both languages, a page, and an example that is refused.
@Suite struct RegistryTests {
  @Test func codesAreUnique() {
    let codes = Corpus.kinds.map(\.code)
    #expect(codes.count == Set(codes).count)
    #expect(codes.count > 150)
    for code in codes { #expect(code.wholeMatch(of: /[PCES]\d{3}/) != nil, "\(code)") }
  }

  @Test(arguments: Corpus.kinds) func hasBothLanguages(_ kind: DiagnosticKind) {
    // A kind whose whole sentence is its argument has its words in the goldens.
    if kind.template.zh == "{0}" { return }
    #expect(kind.template.zh.unicodeScalars.contains { $0.value >= 0x4E00 && $0.value < 0xA000 }, "\(kind.code)")
    #expect(!kind.template.en.isEmpty, "\(kind.code)")
    #expect(kind.template.en.last != ".", "\(kind.code)")
    let placeholders = { (text: String) in Set(text.matches(of: /\{\d+\}/).map { String($0.output) }) }
    #expect(placeholders(kind.template.zh) == placeholders(kind.template.en), "\(kind.code)")
  }

  @Test(arguments: Corpus.kinds) func hasPageAndExample(_ kind: DiagnosticKind) {
    #expect(DiagnosticPages.page(kind.code) != nil, "\(kind.code) has no page")
    #expect(Corpus.rejected.contains { Corpus.code(of: $0) == kind.code }, "\(kind.code) has no rejected example")
  }

  @Test func noPageAndNoExampleIsOrphaned() {
    let codes = Set(Corpus.kinds.map(\.code))
    #expect(Set(DiagnosticPages.codes).subtracting(codes).sorted() == [])
    #expect(Set(Corpus.rejected.map(Corpus.code)).subtracting(codes).sorted() == [])
  }
}
