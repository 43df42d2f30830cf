import ArgumentParser
import YijuDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output, buffered. Every failure to write ends the command: half an answer is none.
struct Output {
  private static let capacity = 1 << 16
  private var buffer: [UInt8] = []

  mutating func write(_ text: String) throws(ExitCode) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Output.capacity { try flush() }
  }

  mutating func write(_ bytes: [UInt8]) throws(ExitCode) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Output.capacity { try flush() }
  }

  mutating func line(_ text: String) throws(ExitCode) { try write(text + "\n") }

  /// Hands everything over. A command that succeeded calls it last.
  mutating func flush() throws(ExitCode) {
    let code = FileWriting.write(buffer, to: Terminal.output)
    buffer.removeAll(keepingCapacity: true)
    guard code != 0 else { return }
    // Whoever reads has seen enough.
    if code == EPIPE { throw .success }
    Messages.error("cannot write to standard output: \(FileWriting.reason(code))")
    throw .failure
  }
}

/// What goes to standard error.
enum Messages {
  static func write(_ text: String) { _ = FileWriting.write(Array(text.utf8), to: Terminal.error) }

  /// A line; names in it may be anything.
  static func error(_ text: String) { write("yiju: \(DisplayText.sanitized(text))\n") }
}
