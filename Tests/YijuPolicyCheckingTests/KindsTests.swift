import Testing
import YijuDiagnostics
import YijuPolicyChecking

@Test func codesOfPolicyCheckingAreUnique() {
  let codes = DiagnosticKind.policyCheckingKinds.map(\.code)
  #expect(Set(codes).count == codes.count)
  #expect(codes == codes.sorted())
}
