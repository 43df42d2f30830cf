/// Text as Markdown that shows exactly it.
enum MarkdownText {
  static func escaped(_ passage: Passage) -> String {
    var result = ""
    let scalars = Array(passage.text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if mustEscape(scalar, before: scalars.dropFirst(index + 1).prefix(2), after: result) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Escapes what CommonMark, its tables, and the habit of turning bare addresses into links would take for markup.
  private static func mustEscape(
    _ scalar: Unicode.Scalar, before next: ArraySlice<Unicode.Scalar>, after text: String
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "&", "~", "$", "#", "@": true
    case ":": next.elementsEqual(["/", "/"])
    case "-", "+", "=": text.isEmpty
    case ".", ")": isListNumber(text) || isWWW(text)
    default: false
    }
  }

  /// CommonMark 0.31.2, 5.2: at most nine digits make a list marker.
  private static func isListNumber(_ text: String) -> Bool {
    text.utf8.count <= 9 && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func isWWW(_ text: String) -> Bool {
    text.utf8.suffix(3).map { $0 | 0x20 } == Array("www".utf8)
  }
}
