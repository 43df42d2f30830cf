/// A stretch of one source file, in UTF-8 byte offsets from the start of the file, end exclusive.
///
/// Offsets are bytes and not lines and columns, so that a span can be made without scanning the file; `SourceFile`
/// turns one into lines and columns when a person has to read it.
///
/// ```swift
/// let span = SourceSpan(file: 0, start: 12, end: 16)
/// ```
public struct SourceSpan: Hashable, Sendable {
  /// The file's place in the `SourceFiles` of the run.
  public var file: UInt16
  /// The first byte.
  public var start: Int
  /// The byte after the last.
  public var end: Int

  /// Creates a span; an `end` before `start` is moved up to it.
  public init(file: UInt16 = 0, start: Int, end: Int) {
    self.file = file
    self.start = start
    self.end = max(start, end)
  }
}
