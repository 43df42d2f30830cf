import Testing
import YijuDiagnostics
import YijuPolicies
import YijuPolicyParsing

@Suite("The drafts of the language")
struct SharedDraftTests {
  @Test(arguments: ["language/urumqi-2017.yaml", "language/base.yaml"])
  func readWithoutDiagnostics(_ path: String) throws {
    guard let source = shared(path) else {
      print("skipped: ../shared/\(path) is absent")
      return
    }
    let parsed = Parsed(source)
    #expect(parsed.report == "")
    _ = try #require(parsed.policy)
  }
}
