import YijuDecisionRecords
package import YijuDiagnostics

/// What an office has released: the SHA-256 of each file, as `policies.lock` in a folder of policies lists them.
///
/// A line is a digest, two spaces and the path below the folder, which `sha256sum -c` reads as well. What is listed is
/// released and stays as it is; a file that is not listed is a draft. No date says so, and no clock is asked.
///
/// ```
/// 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  cn/example/subsidy/2020.1.yaml
/// ```
public struct PolicyLock: Sendable, Hashable {
  /// The name of the file.
  public static let fileName = "policies.lock"

  /// One released file.
  public struct Entry: Sendable, Hashable {
    /// The path below the folder of policies.
    public var path: String
    /// SHA-256 of its bytes when it was released, lower-case hex.
    public var sha256: String
    /// The line that says so; nil for one that is not written yet.
    package var span: SourceSpan?
  }

  /// The released files by path.
  public private(set) var entries: [Entry] = []
  private var digests: [String: String] = [:]
  /// Digests of released files that the archive beside the list keeps.
  package var archived: Set<String> = []

  /// Nothing released.
  public init() {}

  /// The digest with which a file was released; nil for a draft.
  public func sha256(of path: String) -> String? { digests[path] }

  /// Where a version stands below the folder: `cn/example/subsidy@2020.1` in `cn/example/subsidy/2020.1.yaml`.
  package static func path(of reference: String) -> String {
    guard let at = reference.utf8.lastIndex(of: UInt8(ascii: "@")) else { return "\(reference).yaml" }
    return "\(reference[..<at])/\(reference[reference.index(after: at)...]).yaml"
  }

  /// Where a shared document stands below the folder, by the name of its file.
  package static func path(ofShared file: String) -> String {
    "sources/" + (file.split(separator: "/").last.map(String.init) ?? file)
  }

  /// Where a released file can be had as it was: the archive is named only when it has it.
  package func origin(of sha256: String) -> LocalizedText {
    archived.contains(sha256)
      ? LocalizedText(
        zh: "取自 `archive/\(sha256).yaml`，或者版本库", en: "`archive/\(sha256).yaml`, or from version control")
      : LocalizedText(
        zh: "取自版本库，或者发布时留存的那一份；`archive/` 里没有它",
        en: "version control, or from what was kept of the release; `archive/` does not have it")
  }

  /// Lists one more file; one that is listed already is not changed.
  package mutating func add(_ entry: Entry) {
    guard digests[entry.path] == nil else { return }
    digests[entry.path] = entry.sha256
    let isLast = entries.last.map { $0.path.utf8.lexicographicallyPrecedes(entry.path.utf8) } ?? true
    let place = isLast ? nil : entries.firstIndex { entry.path.utf8.lexicographicallyPrecedes($0.path.utf8) }
    entries.insert(entry, at: place ?? entries.count)
  }

  /// The file, its lines in the order of their paths.
  package var bytes: [UInt8] {
    let head = [
      "# 已发布的文件和它们的 SHA-256，由 yiju lock 添加。列在这里的不再改动：要改，写新的版本。",
      "# Released files, added by yiju lock. What is listed stays as it is: a change is a new version.",
    ]
    let lines = head + entries.map { "\($0.sha256)  \($0.path)" }
    return lines.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
  }
}

/// What reading `policies.lock` gives.
package struct PolicyLockReading: Sendable {
  package private(set) var lock = PolicyLock()
  /// Lines that cannot be read, and files that are listed twice.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The file, for showing the findings.
  package private(set) var files = SourceFiles()

  /// Reads the file line by line.
  ///
  /// - Complexity: linear in the size of the file, for lines in the order of their paths.
  package init(_ file: SourceFile) {
    let number = files.append(file)
    for line in 1...max(file.lineStarts.count, 1) {
      let bytes = file.line(line)
      guard let first = bytes.first, first != UInt8(ascii: "#") else { continue }
      let span = SourceSpan(file: number, start: bytes.startIndex, end: bytes.endIndex)
      read(String(decoding: bytes, as: UTF8.self), at: span)
    }
  }

  package init(unreadable error: FileError) { diagnostics = [error.diagnostic] }

  private mutating func read(_ line: String, at span: SourceSpan) {
    let sha256 = String(line.prefix(64))
    let rest = line.dropFirst(64)
    guard Digests.isDigest(sha256), rest.hasPrefix("  "), !rest.dropFirst(2).isEmpty else {
      return diagnostics.append(Diagnostic(.lockLineUnreadable, line, at: span))
    }
    let path = String(rest.dropFirst(2))
    if lock.sha256(of: path) != nil, let earlier = lock.entries.first(where: { $0.path == path }) {
      let labels = earlier.span.map { [DiagnosticLabel($0, LocalizedText(zh: "第一次在这里", en: "first listed here"))] }
      return diagnostics.append(Diagnostic(.lockedTwice, path, at: span, labels: labels ?? []))
    }
    lock.add(PolicyLock.Entry(path: path, sha256: sha256, span: span))
  }
}

extension PolicyFolder {
  /// What the folder says is released; nil when it keeps no list.
  package func lock() -> PolicyLockReading? {
    let name = lockPath
    guard FileReading.isFile(name) else { return nil }
    switch FileReading.bytes(of: name) {
    case .success(let bytes): return PolicyLockReading(SourceFile(name: name, bytes: bytes))
    case .failure(let error): return PolicyLockReading(unreadable: error)
    }
  }

  /// The digests of released files that the archive keeps.
  package func archived(of lock: PolicyLock) -> Set<String> {
    Set(lock.entries.map(\.sha256).filter { FileReading.isFile(archivePath(of: $0)) })
  }

  /// Where the folder keeps the list.
  package var lockPath: String { "\(path)/\(PolicyLock.fileName)" }
}
