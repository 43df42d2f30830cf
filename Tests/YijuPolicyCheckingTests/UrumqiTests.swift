import Testing
import YijuDiagnostics
import YijuPolicies
import YijuPolicyChecking

@Suite struct UrumqiTests {
  @Test func draftHasNoErrors() throws {
    guard let draft = bytes("../shared/language/urumqi-2017.yaml"), let base = bytes("../shared/language/base.yaml")
    else {
      print("skipped: ../shared is not here")
      return
    }
    let loaded = load([draft, base])
    print(loaded.text())
    #expect(loaded.findings(from: .error) == [])
    let checked = try #require(loaded.check?.checked)
    #expect(checked.slots.contains { $0.fact == "applicant.contribution_months" && $0.time == .on("certificate_day") })
  }
}
