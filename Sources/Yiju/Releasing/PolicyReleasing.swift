import YijuDecisionRecords
package import YijuDiagnostics

/// Lists versions as released, with all that they rest on: those they extend, and the shared documents they take.
package struct PolicyReleasing: Sendable {
  private let folder: PolicyFolder
  private let engine: Engine
  /// The list with what was added.
  package private(set) var lock: PolicyLock
  /// The files that were added, in the order of their paths.
  package private(set) var added: [PolicyLock.Entry] = []
  /// What keeps a version from being released.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The files of the run, for showing the findings.
  package private(set) var files = SourceFiles()

  /// Begins with what the folder has released so far.
  package init(_ folder: PolicyFolder) {
    self.folder = folder
    let reading = folder.lock()
    lock = reading?.lock ?? PolicyLock()
    let shared = folder.engine()
    engine = shared.engine
    collect(reading?.diagnostics ?? [], reading?.files ?? SourceFiles())
    collect(shared.errors.map(\.diagnostic), SourceFiles())
    collect(engine.calendarDiagnostics, engine.calendarFiles)
    collect(engine.registerDiagnostics, engine.registerFiles)
    collect(engine.sourceDiagnostics, engine.sourceFiles)
  }

  /// Whether anything keeps the list from being written.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Releases a version, `ID@VERSION`, or all versions of an `ID`; one with errors is not released.
  package mutating func release(_ name: String) {
    let found =
      name.utf8.contains(UInt8(ascii: "@")) ? folder.file(of: name).map { [$0] } ?? [] : folder.versionFiles(of: name)
    // Loading says what was not found, and what is near it.
    if found.isEmpty {
      return collect(Engine.load(name, in: folder).diagnostics.filter { $0.span == nil }, SourceFiles())
    }
    var versions = VersionsAtHand()
    var released: Set<String> = []
    for file in found {
      let compilation = engine.compile(file, in: folder)
      collect(compilation.diagnostics, compilation.files)
      guard !compilation.hasErrors else { continue }
      versions.add(compilation)
      released.insert(PolicyFolder.version(of: file.name))
      for file in compilation.files.files { list(file) }
    }
    // What is released stands beside the other versions, be they drafts.
    for file in siblings(of: name, without: found) { versions.add(engine.compile(file, in: folder)) }
    collect(versions.conflicts(of: released), versions.files)
  }

  /// The other versions of the id that a name names.
  private func siblings(of name: String, without found: [SourceFile]) -> [SourceFile] {
    guard let at = name.utf8.lastIndex(of: UInt8(ascii: "@")) else { return [] }
    let names = Set(found.map(\.name))
    return folder.versionFiles(of: String(name[..<at])).filter { !names.contains($0.name) }
  }

  /// Releases everything that can be released.
  package mutating func releaseAll() {
    for id in folder.ids() { release(id) }
  }

  private mutating func list(_ file: SourceFile) {
    let prefix = folder.path + "/"
    guard file.name.hasPrefix(prefix) else { return }
    let path = String(file.name.dropFirst(prefix.count))
    guard lock.sha256(of: path) == nil else { return }
    let entry = PolicyLock.Entry(path: path, sha256: Digests.sha256(file.bytes))
    lock.add(entry)
    added.append(entry)
    added.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func collect(_ found: [Diagnostic], _ from: SourceFiles) {
    let errors = found.filter { $0.severity == .error }
    guard !errors.isEmpty else { return }
    let offset = UInt16(clamping: files.files.count)
    for file in from.files { files.append(file) }
    diagnostics += errors.map { $0.shifted(by: offset) }.filter { !diagnostics.contains($0) }
  }

  /// Writes the list, under another name first; nothing is written when there are errors or nothing was added.
  ///
  /// - Returns: why it could not be written; nil when it was, or need not be.
  package func write() -> FileError? {
    guard !hasErrors, !added.isEmpty else { return nil }
    let code = FolderWriting.write(lock.bytes, to: folder.lockPath)
    return code == 0 ? nil : FileError(path: folder.lockPath, code: code)
  }
}
