public import YijuDiagnostics

/// A folder of policies: `ID/VERSION.yaml` for each version, and `calendars/` with the calendar layers.
public struct PolicyFolder: Sendable {
  /// The folder.
  public let path: String

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

  /// The calendar files, sorted by name; unreadable ones are reported.
  public func calendarFiles() -> (files: [SourceFile], errors: [FileError]) {
    yamlFiles(in: path + "/calendars")
  }

  /// The file of `ID@VERSION`; nil when there is none.
  public func file(of reference: String) -> SourceFile? {
    guard let at = reference.utf8.lastIndex(of: UInt8(ascii: "@")) else { return nil }
    let name = "\(path)/\(reference[..<at])/\(reference[reference.index(after: at)...]).yaml"
    guard Self.isPlain(String(reference)), case .success(let bytes) = FileReading.bytes(of: name) else { return nil }
    return SourceFile(name: name, bytes: bytes)
  }

  /// The files of all versions of an id, test cases left out.
  public func versionFiles(of id: String) -> [SourceFile] {
    guard Self.isPlain(id) else { return [] }
    return yamlFiles(in: "\(path)/\(id)").files
  }

  /// The ids of all policies in the folder, sorted.
  public func ids() -> [String] {
    var found: [String] = []
    func visit(_ folder: String, _ id: String, depth: Int) {
      guard depth < 12 else { return }
      var hasFile = false
      for name in FileReading.names(in: folder) where !name.hasPrefix(".") {
        if FileReading.isFolder("\(folder)/\(name)") {
          if id.isEmpty, name == "calendars" { continue }
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

  /// A reference never leads out of the folder.
  private static func isPlain(_ reference: String) -> Bool {
    reference.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
  }
}
