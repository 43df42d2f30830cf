#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writing files and folders so that nobody ever sees half of one. Codes are the system's error numbers, 0 for none.
package enum FolderWriting {
  /// Writes a file in a folder that is made when it is not there: under another name first, forced to the disk, then
  /// renamed.
  package static func write(_ bytes: [UInt8], to path: String) -> Int32 {
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex {
      let code = makeFolder(String(path[..<slash]))
      guard code == 0 else { return code }
    }
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { return errno }
    var code = write(bytes, to: descriptor)
    if code == 0, fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    if code == 0, rename(temporary, path) != 0 { code = errno }
    if code != 0 { unlink(temporary) }
    return code
  }

  /// Makes a folder and those above it.
  package static func makeFolder(_ path: String) -> Int32 {
    guard !FileReading.isFolder(path) else { return 0 }
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex {
      let code = makeFolder(String(path[..<slash]))
      guard code == 0 else { return code }
    }
    guard mkdir(path, 0o777) != 0, errno != EEXIST else { return 0 }
    return errno
  }

  /// Removes a folder with everything in it.
  package static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in FileReading.names(in: path) { remove("\(path)/\(name)") }
    rmdir(path)
  }

  /// Writes a folder: beside its place first, then renamed, so that it is there as a whole or not at all.
  ///
  /// - Returns: `EEXIST` when something stands there already.
  package static func writeFolder(_ files: [(path: String, bytes: [UInt8])], to folder: String) -> Int32 {
    var status = stat()
    guard lstat(folder, &status) != 0 else { return EEXIST }
    let temporary = "\(folder).\(getpid()).tmp"
    var code = makeFolder(temporary)
    for file in files where code == 0 { code = write(file.bytes, to: "\(temporary)/\(file.path)") }
    if code == 0, rename(temporary, folder) != 0 { code = errno }
    if code != 0 { remove(temporary) }
    return code
  }

  /// Writes everything, whatever pieces the system takes it in.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let piece = UnsafeRawBufferPointer(rebasing: rest)
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, piece.baseAddress, piece.count)
        #elseif canImport(Musl)
          let count = Musl.write(descriptor, piece.baseAddress, piece.count)
        #else
          let count = Darwin.write(descriptor, piece.baseAddress, piece.count)
        #endif
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        rest = rest.dropFirst(count)
      }
      return 0
    }
  }
}
