import YijuDecisionRecords

/// Keeps the files of a folder of policies by their digests, so that records verify after the files have changed.
///
/// Records name the SHA-256 of every file they rest on; `yiju verify` looks into `archive/` for files the folder does
/// not have any more.
package struct PolicyArchive {
  private let source: PolicyFolder
  private let target: PolicyFolder

  /// Keeps the files of `source` in the archive of `target`; the two may be the same.
  package init(from source: PolicyFolder, to target: PolicyFolder) {
    self.source = source
    self.target = target
  }

  /// The files that the archive lacks, by the path they belong at.
  ///
  /// - Returns: nothing when every file is kept already; the first file that cannot be read.
  package func lacking() -> Result<[(path: String, bytes: [UInt8])], FileError> {
    let calendars = source.calendarFiles()
    let registers = source.registerFiles()
    let sources = source.sourceFiles()
    if let error = calendars.errors.first ?? registers.errors.first ?? sources.errors.first { return .failure(error) }
    var lacking: [(path: String, bytes: [UInt8])] = []
    for file in source.ids().flatMap({ source.versionFiles(of: $0) }) + calendars.files + registers.files
      + sources.files
    {
      let sha256 = Digests.sha256(file.bytes)
      let path = target.archivePath(of: sha256)
      guard target.archived(sha256) == nil, !lacking.contains(where: { $0.path == path }) else { continue }
      lacking.append((path, file.bytes))
    }
    return .success(lacking)
  }

  /// Writes the files that the archive lacks, each first under another name.
  ///
  /// - Returns: the paths written; the first file that cannot be read or written.
  package func keep() -> Result<[String], FileError> {
    switch lacking() {
    case .failure(let error): return .failure(error)
    case .success(let files):
      for file in files {
        let code = FolderWriting.write(file.bytes, to: file.path)
        guard code == 0 else { return .failure(FileError(path: file.path, code: code)) }
      }
      return .success(files.map(\.path))
    }
  }
}
