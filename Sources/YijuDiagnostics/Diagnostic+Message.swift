extension Diagnostic {
  /// The sentence of the finding in both languages, its placeholders filled.
  ///
  /// Arguments come from files and are shown safely: control, bidirectional and invisible characters stand as `\u{…}`,
  /// and what is longer than 120 characters is cut with `…`. A placeholder without an argument stays as it is.
  public var message: LocalizedText {
    LocalizedText(
      zh: filled(template.zh, with: arguments.map(\.zh)),
      en: filled(template.en, with: arguments.map(\.en)))
  }

  private func filled(_ template: String, with arguments: [String]) -> String {
    if arguments.isEmpty { return template }
    var result: [UInt8] = []
    let bytes = Array(template.utf8)
    var index = 0
    while index < bytes.count {
      if let (number, next) = placeholder(in: bytes, at: index), number < arguments.count {
        result += DisplayText.sanitized(arguments[number], limit: 120).utf8
        index = next
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func placeholder(in bytes: [UInt8], at start: Int) -> (number: Int, next: Int)? {
    let digit = start + 1
    guard bytes[start] == UInt8(ascii: "{"), digit + 1 < bytes.count, bytes[digit + 1] == UInt8(ascii: "}"),
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[digit])
    else { return nil }
    return (Int(bytes[digit] - UInt8(ascii: "0")), digit + 2)
  }
}

extension DiagnosticKind {
  /// The sentence of every finding of this kind, with `…` where a finding names what it found.
  package var outline: LocalizedText {
    let elided = LocalizedText(zh: "…", en: "…")
    return Diagnostic(self, Array(repeating: elided, count: 10), at: nil).message
  }
}
