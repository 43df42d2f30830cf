import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file filled bit by bit beside standard output: another name until it is complete, then renamed over the one asked for.
struct AsideFile {
  private let path: String
  private let temporary: String
  private let descriptor: Int32

  /// Opens the file under another name.
  init(_ path: String) throws(ExitCode) {
    self.path = path
    self.temporary = "\(path).\(getpid()).tmp"
    self.descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw AsideFile.failure(path, errno) }
  }

  func write(_ bytes: [UInt8]) throws(ExitCode) {
    let code = FileWriting.write(bytes, to: descriptor)
    guard code == 0 else { throw AsideFile.failure(path, code) }
  }

  /// Puts the file in its place; one that is not complete is taken away.
  func close(isComplete: Bool) throws(ExitCode) {
    var code: Int32 = 0
    if isComplete, fsync(descriptor) != 0 { code = errno }
    #if canImport(Glibc)
      if Glibc.close(descriptor) != 0, code == 0 { code = errno }
    #elseif canImport(Musl)
      if Musl.close(descriptor) != 0, code == 0 { code = errno }
    #elseif canImport(Darwin)
      if Darwin.close(descriptor) != 0, code == 0 { code = errno }
    #endif
    if isComplete, code == 0, rename(temporary, path) != 0 { code = errno }
    if !isComplete || code != 0 { unlink(temporary) }
    guard code == 0 else { throw AsideFile.failure(path, code) }
  }

  private static func failure(_ path: String, _ code: Int32) -> ExitCode {
    Messages.error("cannot write `\(path)`: \(FileWriting.reason(code))")
    return .failure
  }
}
