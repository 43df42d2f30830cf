#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Folders for files that are gone before the command ends.
enum ScratchFolders {
  /// Memory first: what is kept there never reaches a disk.
  static var all: [String] { ["/dev/shm", getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"] }
}
