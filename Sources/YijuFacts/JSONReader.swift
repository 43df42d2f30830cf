public import YijuDiagnostics

/// What reading JSON gave.
public struct JSONReading: Sendable {
  /// The value; nil when there was an error.
  public var root: FactTree?
  /// What is wrong, in the order of the text.
  public var diagnostics: [Diagnostic]

  /// Creates a reading.
  public init(root: FactTree?, diagnostics: [Diagnostic]) {
    self.root = root
    self.diagnostics = diagnostics
  }
}

/// Reads JSON strictly (RFC 8259): every slip is an error that says how to mend it, none is guessed away.
///
/// Refused beyond the grammar: a name given twice (also when two spellings are canonically equivalent), a lone
/// surrogate, an encoding other than UTF-8, and whatever exceeds the limits. One byte order mark at the start is
/// tolerated. Numbers stay the text that was written.
///
/// ```swift
/// let reading = JSONReader.read(Array(#"{"applicant": {"contribution_months": 36}}"#.utf8), file: 0)
/// ```
public enum JSONReader {
  /// Reads one JSON value that is the whole of `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8.
  ///   - file: the number that spans carry.
  ///   - limits: how much is read at most.
  /// - Complexity: linear in the number of bytes.
  public static func read(_ bytes: [UInt8], file: UInt16, limits: JSONLimits = .standard) -> JSONReading {
    read(bytes, in: 0..<bytes.count, file: file, limits: limits)
  }

  /// Reads one JSON value that is the whole of a stretch of `bytes`, such as a line; spans count from byte 0.
  ///
  /// A stretch that leaves `bytes` is clamped.
  public static func read(
    _ bytes: [UInt8], in range: Range<Int>, file: UInt16, limits: JSONLimits = .standard
  ) -> JSONReading {
    var parser = JSONParser(bytes, in: range.clamped(to: 0..<bytes.count), file: file, limits: limits)
    let root = parser.parse()
    return JSONReading(root: parser.diagnostics.isEmpty ? root : nil, diagnostics: parser.diagnostics)
  }
}
