import YijuDiagnostics
import YijuMasking

/// Names of files and other words of an argument as they may stand in a line of text.
enum ShownName {
  /// The name of a file: a person's number in it masked, nothing in it that moves the cursor.
  static func file(_ path: String) -> String { DisplayText.sanitized(FreeText.maskedFileName(path), limit: 400) }

  /// A message of several lines about arguments, with the same care: a line break in an argument makes no line.
  static func message(_ text: String, quoting arguments: [String]) -> String {
    let odd = arguments.filter { DisplayText.sanitized($0) != $0 }
    return odd.reduce(text) { $0.replacing($1, with: DisplayText.sanitized($1)) }.split(
      separator: "\n", omittingEmptySubsequences: false
    ).map {
      DisplayText.sanitized(FreeText.masked(String($0)))
    }.joined(separator: "\n")
  }
}
