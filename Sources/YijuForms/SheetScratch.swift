#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where a book is while it is written: a file without a name in a folder that has room for it.
///
/// libxlsxwriter writes to a path and keeps each part of the book in a file of its own in between. All of them are
/// unlinked before anything is in them, so that a run that is stopped leaves no names and numbers behind.
struct SheetScratch: ~Copyable {
  let folder: String
  private let descriptor: Int32

  /// Opens the file in the first of the folders that can be written and has the room.
  init(in folders: [String], room: Int) throws(SheetError) {
    guard let folder = folders.first(where: { Self.hasRoom($0, for: room) }) else { throw .noScratch(folders) }
    var template = Array("\(folder)/yiju-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .scratch(folder: folder, reason: Self.reason()) }
    unlink(template)
    self.descriptor = descriptor
    self.folder = folder
  }

  deinit { close(descriptor) }

  /// A path by which this process opens the file again.
  var path: String { "/dev/fd/\(descriptor)" }

  /// What is in the file now.
  func bytes() throws(SheetError) -> [UInt8] {
    let count = Int(lseek(descriptor, 0, SEEK_END))
    guard count >= 0 else { throw .scratch(folder: folder, reason: Self.reason()) }
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let read = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress?.advanced(by: done), count - done, off_t(done))
      }
      guard read > 0 else { throw .scratch(folder: folder, reason: Self.reason()) }
      done += read
    }
    return bytes
  }

  /// A full folder would cut a part short without libxlsxwriter saying so.
  private static func hasRoom(_ folder: String, for room: Int) -> Bool {
    var status = statvfs()
    guard access(folder, W_OK | X_OK) == 0, statvfs(folder, &status) == 0 else { return false }
    let (free, isVast) = UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
    return isVast || free >= UInt64(max(0, room))
  }

  private static func reason() -> String {
    strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
  }
}
