import Yiju
import YijuCivilCalendars
import YijuDiagnostics

/// Compiles what POLICY names and keeps what compiling knows: the joined policy and where its parts stand.
///
/// `Engine.load` keeps only what decides. The file named comes from the same places.
struct PolicyFinding {
  var compilations: [Compilation] = []
  var diagnostics: [Diagnostic] = []
  var files = SourceFiles()
  /// The engine with what the folder shares.
  var engine = Engine()

  static func find(_ name: String, in folder: PolicyFolder) -> PolicyFinding {
    var finding = PolicyFinding()
    let isPath = FileReading.isFile(name) || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    let hasCalendars = FileReading.isFolder(folder.path + "/calendars")
    let home = isPath && !hasCalendars ? PolicyFolder.enclosing(name) ?? folder : folder
    let engine = home.engine().engine
    finding.engine = engine
    for file in finding.files(name, isPath: isPath, in: home) {
      let compilation = engine.compile(file, in: home)
      let offset = UInt16(clamping: finding.files.files.count)
      for file in compilation.files.files { finding.files.append(file) }
      finding.diagnostics += compilation.diagnostics.map { $0.shifted(by: offset) }
      finding.compilations.append(compilation)
    }
    return finding
  }

  private mutating func files(_ name: String, isPath: Bool, in folder: PolicyFolder) -> [SourceFile] {
    if isPath {
      switch FileReading.bytes(of: name) {
      case .success(let bytes): return [SourceFile(name: name, bytes: bytes)]
      case .failure(let error):
        diagnostics.append(error.diagnostic)
        return []
      }
    }
    let found =
      name.utf8.contains(UInt8(ascii: "@")) ? folder.file(of: name).map { [$0] } ?? [] : folder.versionFiles(of: name)
    // Loading says what was not found, and what is near it.
    if found.isEmpty { diagnostics += Engine.load(name, in: folder).diagnostics.filter { $0.span == nil } }
    return found
  }

  /// Of the versions published by a day the one that begins last; one that was named whatever the day.
  func latest(asKnownOn day: Day) -> Compilation? {
    let decisive = compilations.filter { $0.policy != nil }
    guard decisive.count > 1, let versions = PolicyVersions(decisive.compactMap(\.policy)) else {
      return decisive.first
    }
    let known = versions.overview(asKnownOn: day).versions.last { $0.isKnown }
    return known.flatMap { known in decisive.first { $0.policy?.version == known.version } }
  }
}
