import YijuDiagnostics

struct TextRenderer {
  let language: Language
  let color: Bool
  let width: Int
  func render(_ explanation: Explanation) -> String { "" }
}
