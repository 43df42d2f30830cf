import ArgumentParser
import Yiju

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writing files so that nobody ever sees half of one.
enum FileWriting {
  /// Replaces a file: a new one beside it is filled, forced to the disk and renamed over it.
  ///
  /// A link is followed to the file it names, so that the link stays; something that is no regular file, such as
  /// `/dev/stdout`, is written in place.
  static func replace(_ path: String, with bytes: [UInt8]) throws(ExitCode) {
    let code = replaceOrCode(path, bytes)
    guard code != 0 else { return }
    Messages.error("cannot write `\(ShownName.file(path))`: \(reason(code))")
    throw .failure
  }

  private static func replaceOrCode(_ path: String, _ bytes: [UInt8]) -> Int32 {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { return EISDIR }
    if exists, status.st_mode & S_IFMT != S_IFREG { return writeInPlace(path, bytes) }
    let target = exists ? resolved(path) : path
    let temporary = "\(target).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { return errno }
    if exists { fchmod(descriptor, status.st_mode & 0o7777) }
    var code = write(bytes, to: descriptor)
    if code == 0, fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    if code == 0, rename(temporary, target) != 0 { code = errno }
    if code != 0 { unlink(temporary) }
    return code
  }

  private static func writeInPlace(_ path: String, _ bytes: [UInt8]) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return errno }
    let code = write(bytes, to: descriptor)
    return close(descriptor) != 0 && code == 0 ? errno : code
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Writes everything, whatever pieces the system takes it in; 0, or the system's error number.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 { FolderWriting.write(bytes, to: descriptor) }

  static func reason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "system error \(code)"
  }
}
