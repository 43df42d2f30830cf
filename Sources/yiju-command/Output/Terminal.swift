#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is at the other end of a descriptor.
enum Terminal {
  static let output: Int32 = STDOUT_FILENO
  static let error: Int32 = STDERR_FILENO

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The convention of no-color.org, set and not empty; or a terminal that says it can do nothing but print.
  static var isColorUnwanted: Bool {
    getenv("NO_COLOR").map { $0.pointee != 0 } ?? false || getenv("TERM").map { String(cString: $0) == "dumb" } ?? false
  }

  /// The columns of standard output; 100 when it is no terminal, so that files do not depend on a window.
  static var width: Int {
    var size = winsize()
    guard isTerminal(output), ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }
}
