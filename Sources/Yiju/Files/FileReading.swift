public import YijuDiagnostics
import YijuMasking

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading files and folders, for those who do not hand over bytes. The engine itself never does.
public enum FileReading {
  /// Files above this size are not read: no file of the project's formats may be larger.
  public static let sizeLimit = 64 << 20

  /// The bytes of a file, or a diagnostic that says why they cannot be read.
  public static func bytes(of path: String) -> Result<[UInt8], FileError> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(FileError(path: path, code: errno)) }
    defer { close(descriptor) }
    return bytes(of: descriptor, path: path)
  }

  /// The bytes of standard input, up to its end.
  public static func standardInput() -> Result<[UInt8], FileError> { bytes(of: STDIN_FILENO, path: "-") }

  private static func bytes(of descriptor: Int32, path: String) -> Result<[UInt8], FileError> {
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      return .failure(FileError(path: path, code: EISDIR))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(max(Int(status.st_size), 0), sizeLimit) + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(FileError(path: path, code: errno))
      }
      if count == 0 { return .success(bytes) }
      guard bytes.count + count <= sizeLimit else { return .failure(FileError(path: path, code: EFBIG)) }
      bytes.append(contentsOf: chunk[0..<count])
    }
  }

  /// The names in a folder, sorted; empty when it cannot be read.
  public static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let length = MemoryLayout.size(ofValue: entry.pointee.d_name)
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
          String(decoding: UnsafeBufferPointer(start: bytes, count: length).prefix { $0 != 0 }, as: UTF8.self)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The path without links and detours; nil when nothing is there.
  package static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// Whether a path is a folder.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// What a path leads to, whatever it is called: the same for every name and every link of a file or folder; nil when
  /// nothing is there.
  package static func identity(of path: String) -> FileOnDisk? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return FileOnDisk(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
  }

  /// Whether a path is a file.
  public static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
  }
}

/// A file or folder by its place on the disk.
package struct FileOnDisk: Sendable, Hashable {
  var device: UInt64
  var number: UInt64
}

/// Why a file cannot be read.
public struct FileError: Error, Sendable, Hashable {
  /// The path as it was given.
  public var path: String
  /// The system's error number.
  public var code: Int32

  /// Names a failure: `errno` after a call of the system.
  public init(path: String, code: Int32) {
    self.path = path
    self.code = code
  }

  /// The finding, for showing: a name with the number of a person in it is masked.
  public var diagnostic: Diagnostic {
    let shown = FreeText.maskedFileName(path)
    return Diagnostic(.fileUnreadable, [LocalizedText(zh: shown, en: shown), reason], at: nil)
  }

  private var reason: LocalizedText {
    switch code {
    case ENOENT, ENOTDIR: LocalizedText(zh: "没有这个文件", en: "there is no such file")
    case EACCES, EPERM: LocalizedText(zh: "没有读取权限", en: "permission denied")
    case EISDIR: LocalizedText(zh: "这是一个文件夹", en: "it is a folder")
    case EFBIG: LocalizedText(zh: "文件过大", en: "it is too large")
    case ENAMETOOLONG: LocalizedText(zh: "路径过长", en: "the path is too long")
    default: LocalizedText(zh: "系统错误 \(code)", en: "system error \(code)")
    }
  }
}
