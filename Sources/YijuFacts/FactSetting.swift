/// One fact given on a command line: `certificate.level=五级`.
public struct FactSetting: Sendable, Hashable {
  /// The fact.
  public var path: FactPath
  /// Its value.
  public var value: FactTree

  /// Joins a path and a value.
  public init(path: FactPath, value: FactTree) {
    self.path = path
    self.value = value
  }

  /// Reads `PATH=VALUE`; nil when there is no `=`, the path is none or a value that starts as JSON is not JSON.
  ///
  /// A value that starts with `[`, `{` or `"` is JSON. `null`, and nothing at all, mean not known. Anything else is
  /// taken as it stands, and the fact's type says whether it is a number, a date or a word.
  ///
  /// ```swift
  /// FactSetting("payments=[]")
  /// FactSetting("certificate.issued_on=2017-06-30")
  /// ```
  public init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let name = parts.first, let written = parts.last, let path = FactPath(String(name)) else {
      return nil
    }
    self.path = path
    switch written.utf8.first {
    case ASCII.leftBrace?, ASCII.leftBracket?, ASCII.quote?:
      guard let root = JSONReader.read(Array(written.utf8), file: 0).root else { return nil }
      self.value = root.withoutSpans()
    default:
      self.value = FactTree(written.isEmpty || written == "null" ? .null : .plain(String(written)))
    }
  }
}
