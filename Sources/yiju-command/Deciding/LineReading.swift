import Yiju
import YijuDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a file of lines in pieces: what is held never exceeds one piece and one line.
struct LineReading {
  /// Complete lines, and the number of the first.
  struct Piece {
    var bytes: [UInt8]
    var firstNumber: Int
  }

  /// Bytes of a line that are kept; one longer than a line may be is cut here, so that it is refused and not held.
  static let lineLimit = (1 << 20) + 1

  private let descriptor: Int32
  private let pieceSize: Int
  private var pending: [UInt8] = []
  private var number = 1
  private var isAtEnd = false
  private var isSkipping = false

  init(descriptor: Int32, pieceSize: Int) {
    self.descriptor = descriptor
    self.pieceSize = pieceSize
  }

  /// The next lines; nil at the end, the system's error number when reading fails.
  mutating func next() throws(LineReadingError) -> Piece? {
    while !isAtEnd {
      var chunk = [UInt8](repeating: 0, count: pieceSize)
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw LineReadingError(code: errno)
      }
      if count == 0 {
        isAtEnd = true
        break
      }
      take(chunk[0..<count])
      if let end = pending.lastIndex(of: UInt8(ascii: "\n")) { return piece(upTo: end + 1) }
    }
    return pending.isEmpty ? nil : piece(upTo: pending.count)
  }

  /// Adds bytes, leaving out what exceeds the limit of a line.
  private mutating func take(_ chunk: ArraySlice<UInt8>) {
    var rest = chunk
    if isSkipping {
      guard let newline = rest.firstIndex(of: UInt8(ascii: "\n")) else { return }
      rest = rest[newline...]
      isSkipping = false
    }
    let lastNewline = rest.lastIndex(of: UInt8(ascii: "\n"))
    if lastNewline == nil, pending.count + rest.count > LineReading.lineLimit {
      pending.append(contentsOf: rest.prefix(max(0, LineReading.lineLimit - pending.count)))
      isSkipping = true
    } else {
      pending.append(contentsOf: rest)
    }
  }

  private mutating func piece(upTo end: Int) -> Piece {
    let bytes = Array(pending[..<end])
    pending.removeSubrange(..<end)
    let first = number
    number += bytes.count { $0 == UInt8(ascii: "\n") }
    return Piece(bytes: bytes, firstNumber: first)
  }
}

/// Why lines cannot be read.
struct LineReadingError: Error {
  var code: Int32
}
