package import YijuDiagnostics

/// Versions of one policy that were compiled one after another, to be compared when all are there.
package struct VersionsAtHand: Sendable {
  private var entries: [VersionEntry] = []
  /// The files of all versions, for showing the findings.
  package private(set) var files = SourceFiles()

  /// None yet.
  package init() {}

  /// Adds a version with its files; one that cannot decide stands beside no other.
  package mutating func add(_ compilation: Compilation) {
    let offset = UInt16(clamping: files.files.count)
    guard let entry = compilation.versionEntry(shiftedBy: offset) else { return }
    for file in compilation.files.files { files.append(file) }
    entries.append(entry)
  }

  /// What keeps the versions from standing side by side.
  ///
  /// - Parameter versions: Only what concerns these; nil for all.
  package func conflicts(of versions: Set<String>? = nil) -> [Diagnostic] {
    VersionConflict.found(among: entries).filter { conflict in
      versions.map { !$0.isDisjoint(with: conflict.versions) } ?? true
    }.map(\.diagnostic)
  }
}
