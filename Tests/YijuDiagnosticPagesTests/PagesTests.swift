import Testing
import YijuDiagnosticPages

@Suite struct PagesTests {
  @Test func unknownCodeHasNoPage() {
    #expect(DiagnosticPages.page("X000") == nil)
  }
}
