import YijuDecisionRecords
package import YijuDiagnostics

/// A folder beside its list of what was released.
package struct LockComparison: Sendable {
  /// What became of a file.
  package enum State: Sendable, Hashable {
    /// It is as it was released.
    case released
    /// It is not listed: it may still be changed.
    case draft
    /// It was released with other bytes.
    case changed
    /// It was released and is not there any more.
    case missing
  }

  /// The files of policies and shared documents by their paths below the folder, with those only the list knows.
  package private(set) var states: [(path: String, state: State)] = []
  /// The findings about the list and what it lists.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The list, for showing the findings.
  package private(set) var files = SourceFiles()

  /// Compares every file with the list.
  ///
  /// - Complexity: linear in the size of the files.
  package init(_ folder: PolicyFolder) {
    let reading = folder.lock()
    var lock = reading?.lock ?? PolicyLock()
    lock.archived = folder.archived(of: lock)
    diagnostics = reading?.diagnostics ?? []
    files = reading?.files ?? SourceFiles()
    var present: [String: String] = [:]
    let prefix = folder.path + "/"
    for file in folder.ids().flatMap({ folder.versionFiles(of: $0) }) + folder.sourceFiles().files
    where file.name.hasPrefix(prefix) {
      present[String(file.name.dropFirst(prefix.count))] = Digests.sha256(file.bytes)
    }
    for entry in lock.entries {
      guard let sha256 = present.removeValue(forKey: entry.path) else {
        states.append((entry.path, .missing))
        diagnostics.append(Diagnostic(.releasedFileMissing, lock.arguments(entry.path, entry.sha256), at: entry.span))
        continue
      }
      states.append((entry.path, sha256 == entry.sha256 ? .released : .changed))
      guard sha256 != entry.sha256 else { continue }
      diagnostics.append(Diagnostic(.releasedFileChanged, lock.arguments(entry.path, entry.sha256), at: entry.span))
    }
    states += present.keys.map { ($0, .draft) }
    states.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

extension PolicyLock {
  /// The name of a released file, its digest, and where it can be had.
  func arguments(_ name: String, _ sha256: String) -> [LocalizedText] {
    [LocalizedText(zh: name, en: name), LocalizedText(zh: sha256, en: sha256), origin(of: sha256)]
  }
}
