/// A place in a file as a person counts it: from 1, columns in Unicode scalars.
///
/// Scalars and not bytes or grapheme clusters: it is what editors for plain text and the compilers people know show,
/// and it does not change with the version of Unicode.
public struct SourcePosition: Hashable, Sendable, Comparable {
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int

  /// Creates a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders positions as they stand in the file.
  public static func < (lhs: SourcePosition, rhs: SourcePosition) -> Bool {
    (lhs.line, lhs.column) < (rhs.line, rhs.column)
  }
}

/// The bytes of one file together with its lines, so that a byte offset can be shown as line and column.
///
/// A line ends with LF, CRLF or a lone CR, as editors have it. The bytes need not be valid UTF-8: a file that is refused
/// for its encoding is shown all the same, each stray byte counting as one column.
///
/// ```swift
/// let file = SourceFile(name: "policy.yaml", bytes: Array("yiju: 1\n等级: x\n".utf8))
/// file.position(of: 16)  // line 2, column 5
/// ```
public struct SourceFile: Sendable {
  /// What messages call the file, usually its path as the caller gave it.
  public let name: String
  /// The bytes as read.
  public let bytes: [UInt8]
  /// The byte offset at which each line starts; the first is always 0.
  public let lineStarts: [Int]

  /// Creates a file and finds its lines.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    self.lineStarts = SourceFile.lineStarts(of: bytes)
  }

  /// The line and column of a byte offset. Offsets outside the file are moved to its nearest end.
  ///
  /// - Complexity: O(log *lines* + length of the line).
  public func position(of offset: Int) -> SourcePosition {
    let offset = min(max(0, offset), bytes.count)
    let line = lineIndex(of: offset)
    let start = lineStart(line)
    var column = 1
    for byte in bytes[start..<max(start, offset)] where byte & 0xC0 != 0x80 { column += 1 }
    // A byte order mark is no column of its own in any editor.
    if line == 0, offset >= 3, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { column = max(1, column - 1) }
    return SourcePosition(line: line + 1, column: column)
  }

  /// The bytes of a line, counted from 1, without its line break; empty for a line that does not exist.
  public func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= lineStarts.count else { return [] }
    let start = lineStart(number - 1)
    var end = number < lineStarts.count ? lineStart(number) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }

  private func lineStart(_ index: Int) -> Int {
    index >= 0 && index < lineStarts.count ? min(lineStarts[index], bytes.count) : bytes.count
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = low + (high - low) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 32 + 1)
    var afterReturn = false
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A {
        if afterReturn { starts.removeLast() }
        starts.append(index + 1)
        afterReturn = false
      } else if byte == 0x0D {
        starts.append(index + 1)
        afterReturn = true
      } else {
        afterReturn = false
      }
    }
    return starts
  }
}
