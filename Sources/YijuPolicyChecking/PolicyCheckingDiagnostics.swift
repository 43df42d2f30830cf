package import YijuDiagnostics

/// What checking a policy finds; the kinds of each theme stand in a file of their own.
extension DiagnosticKind {
  /// Every kind of diagnostic this pass can raise, by code.
  package static let policyCheckingKinds: [DiagnosticKind] =
    (namesCheckingKinds + checksCheckingKinds + valuesCheckingKinds + procedureCheckingKinds + citationsCheckingKinds)
    .sorted { $0.code < $1.code }
}
