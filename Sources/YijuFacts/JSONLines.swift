/// Splits a file of one JSON value a line (JSON Lines).
///
/// Lines end with LF or CR LF; the last one may lack it. Blank lines are skipped but counted. A byte order mark at the
/// start is skipped.
///
/// ```swift
/// for line in JSONLines(bytes) { JSONReader.read(bytes, in: line.range, file: 0, limits: .line) }
/// ```
public struct JSONLines: Sequence, IteratorProtocol, Sendable {
  /// One line that is not blank.
  public struct Line: Sendable, Hashable {
    /// Its number in the file, from 1.
    public var number: Int
    /// Its bytes without the line ending.
    public var range: Range<Int>

    /// Creates a line.
    public init(number: Int, range: Range<Int>) {
      self.number = number
      self.range = range
    }
  }

  private let bytes: [UInt8]
  private var position: Int
  private var number = 0

  /// The lines of `bytes`. Splitting is lazy: a line costs its own length.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    self.position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next line that is not blank.
  public mutating func next() -> Line? {
    while position < bytes.count {
      let start = position
      var end = JSONLines.lineEnd(bytes.span, from: start)
      position = end + 1
      number += 1
      guard bytes[start..<end].contains(where: { !ASCII.isSpace($0) }) else { continue }
      if bytes[end - 1] == ASCII.carriageReturn { end -= 1 }
      return Line(number: number, range: start..<end)
    }
    return nil
  }

  private static func lineEnd(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != ASCII.newline { index += 1 }
    return index
  }
}
