import YijuDiagnostics

struct MarkdownRenderer {
  let language: Language
  func render(_ explanation: Explanation) -> String { "" }
}
