import Yiju
import YijuDecisionRecords
package import YijuDiagnostics
import YijuMasking

/// Checks a pack from what is in it alone: every file is as it was packed, none is missing, none was added, and the
/// record is decided again from the policies and calendars of the pack.
package struct PackChecking: Sendable {
  /// What keeps the record from being read or repeated.
  package private(set) var diagnostics: [Diagnostic] = []
  package private(set) var files = SourceFiles()
  private var difference: LocalizedText?
  private var record: RecordChecking?

  /// Whether the folder is a pack.
  package static func isPack(_ folder: String) -> Bool {
    FileReading.isFile("\(folder)/\(PackIndex.sumsPath)") && FileReading.isFile("\(folder)/\(PackIndex.recordPath)")
  }

  package init(_ folder: String) {
    check(folder)
    guard difference == nil else { return }
    switch FileReading.bytes(of: "\(folder)/\(PackIndex.recordPath)") {
    case .failure(let error): record = RecordChecking(unreadable: error)
    case .success(let bytes):
      record = RecordChecker(PolicyFolder("\(folder)/policies")).check(
        SourceFile(name: "\(folder)/\(PackIndex.recordPath)", bytes: bytes))
    }
    diagnostics = record?.diagnostics ?? []
    files = record?.files ?? SourceFiles()
  }

  package var isIdentical: Bool { difference == nil && record?.isIdentical == true }

  /// `identical`, or `differs: …`; nil when the record of the pack is none.
  package func line(_ language: Language) -> String? { difference?[language] ?? record?.line(language) }

  private mutating func check(_ folder: String) {
    guard case .success(let sums) = FileReading.bytes(of: "\(folder)/\(PackIndex.sumsPath)"),
      let listed = PackIndex.read(sums: sums)
    else { return differ(PackIndex.sumsPath, zh: "不是装卷时的写法", en: "is not as it was packed") }
    for file in listed {
      guard case .success(let bytes) = FileReading.bytes(of: "\(folder)/\(file.path)") else {
        return differ(file.path, zh: "缺少", en: "is missing")
      }
      if Digests.sha256(bytes) != file.sha256 {
        return differ(file.path, zh: "装卷以后被改动", en: "was changed after it was packed")
      }
    }
    let known = Set(listed.map(\.path) + [PackIndex.sumsPath])
    if let extra = PackChecking.paths(in: folder).first(where: { !known.contains($0) }) {
      return differ(extra, zh: "不是装卷时放入的", en: "was added after the pack was made")
    }
    for path in [PackIndex.path, PackIndex.recordPath] where !known.contains(path) {
      return differ(path, zh: "没有列在摘要里", en: "is not listed")
    }
  }

  private mutating func differ(_ path: String, zh: String, en: String) {
    let shown = DisplayText.sanitized(FreeText.maskedFileName(path), limit: 200)
    difference = LocalizedText(zh: "differs: pack \(shown)：\(zh)", en: "differs: pack \(shown): \(en)")
  }

  /// The files below a folder, sorted.
  private static func paths(in folder: String) -> [String] {
    var found: [String] = []
    var visited: Set<FileOnDisk> = []
    func visit(_ path: String, depth: Int) {
      let identity = FileReading.identity(of: path.isEmpty ? folder : "\(folder)/\(path)")
      // A link back is nothing that was packed.
      if let identity, !visited.insert(identity).inserted { return found.append(path) }
      guard depth < 16 else { return }
      for name in FileReading.names(in: path.isEmpty ? folder : "\(folder)/\(path)") {
        let inner = path.isEmpty ? name : "\(path)/\(name)"
        if FileReading.isFolder("\(folder)/\(inner)") { visit(inner, depth: depth + 1) } else { found.append(inner) }
      }
    }
    visit("", depth: 0)
    return found
  }
}
