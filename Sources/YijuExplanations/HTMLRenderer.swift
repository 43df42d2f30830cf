import YijuDiagnostics

struct HTMLRenderer {
  let language: Language
  func render(_ explanation: Explanation) -> String { "" }
}
