import YijuDecisionRecords
package import YijuDecisions
public import YijuDiagnostics
import YijuPolicyParsing
import YijuYAMLTrees

/// A folder of policies: `ID/VERSION.yaml` for each version, `calendars/` with the calendar layers, `registers/` with the
/// registers, `sources/` with documents that policies share, and in `archive/`, by their digests, files as they once were.
public struct PolicyFolder: Sendable {
  /// The folder.
  public let path: String
  /// Policy files, by `ID@VERSION`, that are wanted with these bytes where the folder still has them.
  private var wantedPolicies: [FileIdentity] = []
  /// Calendar files that are wanted with these bytes.
  private var wantedCalendars: [FileIdentity] = []
  /// Register files that are wanted with these bytes.
  private var wantedRegisters: [FileIdentity] = []

  /// Files of shared documents that are wanted with these bytes.
  private var wantedSources: [FileIdentity] = []
  /// Whether the folder is looked at as it once was, not as it is.
  var isFormer: Bool {
    !(wantedPolicies + wantedCalendars + wantedRegisters + wantedSources).isEmpty
  }

  /// Names a folder.
  public init(_ path: String) { self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path }

  /// The nearest folder above a policy file that holds calendars; nil when there is none.
  public static func enclosing(_ file: String) -> PolicyFolder? {
    var folder = parent(of: file)
    for _ in 0..<64 {
      if FileReading.isFolder(folder + "/calendars") { return PolicyFolder(folder) }
      if folder == "/" || folder == "." || folder.isEmpty || folder.hasSuffix("..") { return nil }
      folder = parent(of: folder)
    }
    return nil
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The same folder as it was when files had the digests given: a file that has changed since is taken from the
  /// archive. What the archive lacks is taken as it is now.
  package func wanting(
    policies: [FileIdentity], calendars: [FileIdentity], registers: [FileIdentity] = [],
    sources: [FileIdentity] = []
  ) -> PolicyFolder {
    var copy = self
    copy.wantedPolicies = policies
    copy.wantedCalendars = calendars
    copy.wantedRegisters = registers
    copy.wantedSources = sources
    return copy
  }

  /// The calendar files, those from the archive first, then sorted by name; unreadable ones are reported.
  public func calendarFiles() -> (files: [SourceFile], errors: [FileError]) {
    sharedFiles(in: "calendars", of: .calendar, wanted: wantedCalendars)
  }

  /// Files that policies share, as they were when they had the digests wanted.
  private func sharedFiles(
    in name: String, of kind: FileKind, wanted: [FileIdentity]
  ) -> (files: [SourceFile], errors: [FileError]) {
    // A folder that is nothing but an archive has them there.
    guard FileReading.isFolder("\(path)/\(name)") else {
      return (wanted.compactMap { archived($0.sha256) } + archivedFiles(of: kind), [])
    }
    let current = yamlFiles(in: "\(path)/\(name)")
    guard !wanted.isEmpty else { return current }
    let known = Set(current.files.map { Digests.sha256($0.bytes) })
    let former = wanted.filter { !known.contains($0.sha256) }.compactMap { archived($0.sha256) }
    // Of two files with one id the first counts.
    return (former + current.files, current.errors)
  }

  private func archivedFiles(of kind: FileKind) -> [SourceFile] {
    yamlFiles(in: path + "/archive").files.filter { file in
      YAMLReader.read(file.bytes, file: 0).root.map { FileKind.detect($0) == kind } ?? false
    }
  }

  /// The file of the archive with a digest; nil when there is none, or its bytes have another.
  package func archived(_ sha256: String) -> SourceFile? {
    let name = archivePath(of: sha256)
    guard Digests.isDigest(sha256), case .success(let bytes) = FileReading.bytes(of: name),
      Digests.sha256(bytes) == sha256
    else { return nil }
    return SourceFile(name: name, bytes: bytes)
  }

  /// Where the archive keeps the file with a digest.
  package func archivePath(of sha256: String) -> String { "\(path)/archive/\(sha256).yaml" }

  /// The register files, those from the archive first, then sorted by name; unreadable ones are reported.
  public func registerFiles() -> (files: [SourceFile], errors: [FileError]) {
    sharedFiles(in: "registers", of: .register, wanted: wantedRegisters)
  }

  /// The files of documents that policies share, those from the archive first, then sorted by name; unreadable ones are
  /// reported.
  public func sourceFiles() -> (files: [SourceFile], errors: [FileError]) {
    sharedFiles(in: "sources", of: .source, wanted: wantedSources)
  }

  /// An engine with what the policies of the folder share, and what keeps some of it from being read.
  ///
  /// The engine knows what has been released (`policies.lock`): a released file that has changed since is refused.
  public func engine() -> (engine: Engine, errors: [FileError]) {
    let calendars = calendarFiles()
    let registers = registerFiles()
    let sources = sourceFiles()
    var engine = Engine(calendars: calendars.files, registers: registers.files, sources: sources.files)
    if isFormer || !FileReading.isFolder(path + "/sources") {
      // The archive keeps a document as it was beside itself as it is.
      engine.sourceDiagnostics.removeAll { $0.kind == .sharedSourceTwice }
    }
    // Records of drafts are repeated with the files they rest on, whatever was released afterwards.
    if !isFormer, var lock = lock()?.lock {
      lock.archived = archived(of: lock)
      engine.lock = lock
    }
    return (engine, calendars.errors + registers.errors + sources.errors)
  }

  /// Folders beside the policies that hold what policies share.
  private static let shared: Set<String> = ["calendars", "registers", "sources", "archive"]

  /// The file of `ID@VERSION`; nil when there is none.
  public func file(of reference: String) -> SourceFile? {
    guard let at = reference.utf8.lastIndex(of: UInt8(ascii: "@")) else { return nil }
    let id = String(reference[..<at])
    let version = String(reference[reference.index(after: at)...])
    guard Self.isID(id), Self.isPlainName(version) else { return nil }
    let name = "\(path)/\(id)/\(version).yaml"
    let wanted = wantedPolicies.first { $0.name == reference }?.sha256
    guard case .success(let bytes) = FileReading.bytes(of: name) else { return wanted.flatMap { archived($0) } }
    if let wanted, Digests.sha256(bytes) != wanted, let archived = archived(wanted) { return archived }
    return SourceFile(name: name, bytes: bytes)
  }

  /// The files of all versions of an id, test cases left out.
  public func versionFiles(of id: String) -> [SourceFile] {
    guard Self.isID(id) else { return [] }
    let current = yamlFiles(in: "\(path)/\(id)").files
    guard !wantedPolicies.isEmpty else { return current }
    let names = current.map { "\(id)@\(PolicyFolder.version(of: $0.name))" }
    let others = wantedPolicies.map(\.name).filter { $0.hasPrefix(id + "@") && !names.contains($0) }
    return (names + others).compactMap { file(of: $0) }
  }

  /// The version a file of the folder holds, by its name.
  package static func version(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if name.hasSuffix(".yml") { return String(name.dropLast(4)) }
    return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
  }

  /// The ids of all policies in the folder, sorted.
  public func ids() -> [String] {
    var found: [String] = []
    // A link may lead back to where the walk came from.
    var visited: Set<FileOnDisk> = []
    func visit(_ folder: String, _ id: String, depth: Int) {
      guard depth < 12, let identity = FileReading.identity(of: folder), visited.insert(identity).inserted else {
        return
      }
      var hasFile = false
      for name in FileReading.names(in: folder) where !name.hasPrefix(".") {
        if FileReading.isFolder("\(folder)/\(name)") {
          if id.isEmpty, Self.shared.contains(name) { continue }
          visit("\(folder)/\(name)", id.isEmpty ? name : "\(id)/\(name)", depth: depth + 1)
        } else if Self.isPolicyName(name) {
          hasFile = true
        }
      }
      if hasFile, !id.isEmpty { found.append(id) }
    }
    visit(path, "", depth: 0)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func yamlFiles(in folder: String) -> (files: [SourceFile], errors: [FileError]) {
    var files: [SourceFile] = []
    var errors: [FileError] = []
    for name in FileReading.names(in: folder) where Self.isPolicyName(name) {
      switch FileReading.bytes(of: "\(folder)/\(name)") {
      case .success(let bytes): files.append(SourceFile(name: "\(folder)/\(name)", bytes: bytes))
      case .failure(let error): errors.append(error)
      }
    }
    return (files, errors)
  }

  private static func isPolicyName(_ name: String) -> Bool {
    name.hasSuffix(".yaml") && !name.hasSuffix(".cases.yaml") && !name.hasSuffix(".form.yaml")
      && !name.hasPrefix(".")
  }

  /// Whether a text can be the id of a policy: names of folders, none of those that hold what policies share. An id never
  /// leads out of the folder.
  package static func isID(_ text: String) -> Bool {
    let names = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return names.allSatisfy(isPlainName) && names.first.map { !shared.contains($0) } ?? false
  }

  /// Whether a text can be a version, or the name of anything else that has a file of its own: one name, not a path.
  package static func isPlainName(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix(".")
      && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") }
  }
}
