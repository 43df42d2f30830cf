import Yiju
import YijuCaseTesting
import YijuDiagnostics
import YijuForms
import YijuMasking
import YijuPolicyParsing
import YijuYAMLTrees

/// Checks files one after another and collects what is found, each finding once.
struct FileChecking {
  /// What checking one file showed.
  struct Checked {
    var diagnostics: [Diagnostic] = []
    /// The compilation, when the file is a policy.
    var compilation: Compilation?
  }

  private let folder: PolicyFolder?
  private(set) var report = CollectedReport()
  /// The versions checked, by the folder and the id they belong to.
  private var versions: [VersionGroup] = []

  /// Versions of one policy that were checked.
  private struct VersionGroup {
    var home: PolicyFolder
    var id: String
    var references: Set<String> = []
    var atHand = VersionsAtHand()
  }

  init(folder: PolicyFolder?) { self.folder = folder }

  /// A folder stands for the YAML files below it.
  static func expanded(_ path: String) -> [String] {
    guard FileReading.isFolder(path) else { return [path] }
    let base = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    return FileTree.files(in: base) { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
  }

  mutating func check(_ path: String) -> Checked {
    switch FileReading.bytes(of: path) {
    case .failure(let error):
      let diagnostics = [error.diagnostic]
      report.add(diagnostics, SourceFiles())
      return Checked(diagnostics: diagnostics)
    case .success(let bytes):
      let file = SourceFile(name: path, bytes: bytes)
      let root = YAMLReader.read(bytes, file: 0).root
      return switch root.flatMap({ FileKind.detect($0) }) {
      case .calendar: checkCalendar(file)
      case .register: checkRegister(file)
      case .source: checkSource(file)
      case .cases: checkCases(file)
      case .form: checkForm(file)
      case .policy: checkPolicy(file)
      case nil: checkUnread(file)
      }
    }
  }

  /// A folder of policies that lists what was released: every file of the list is there, as it was.
  mutating func checkLock(_ path: String) {
    guard FileReading.isFolder(path), FileReading.isFile("\(path)/\(PolicyLock.fileName)") else { return }
    let comparison = LockComparison(PolicyFolder(path))
    let known = Set(report.diagnostics.filter { $0.kind == .releasedFileChanged }.flatMap { $0.arguments.map(\.en) })
    // A changed file that could be read has been reported at its own place.
    report.add(
      comparison.diagnostics.filter {
        $0.kind != .releasedFileChanged || known.isDisjoint(with: $0.arguments.map(\.en))
      },
      comparison.files)
  }

  private func home(of path: String) -> PolicyFolder {
    folder ?? PolicyFolder.enclosing(path) ?? PolicyFolder("policies")
  }

  private mutating func checkPolicy(_ file: SourceFile) -> Checked {
    let home = home(of: file.name)
    let engine = home.engine().engine
    // A calendar, a register or a shared document that is not whole is why a policy lacks it.
    report.add(engine.calendarDiagnostics.filter { $0.severity == .error }, engine.calendarFiles)
    report.add(engine.registerDiagnostics.filter { $0.severity == .error }, engine.registerFiles)
    report.add(engine.sourceDiagnostics.filter { $0.severity == .error }, engine.sourceFiles)
    let compilation = engine.compile(file, in: home)
    keep(compilation, home.reference(of: file.name), in: home)
    let diagnostics = compilation.diagnostics + compilation.outlook
    report.add(diagnostics, compilation.files)
    return Checked(diagnostics: diagnostics, compilation: compilation)
  }

  private mutating func keep(_ compilation: Compilation, _ reference: String?, in home: PolicyFolder) {
    guard let reference, let at = reference.utf8.lastIndex(of: UInt8(ascii: "@")) else { return }
    let id = String(reference[..<at])
    let place = versions.firstIndex { $0.home.path == home.path && $0.id == id }
    var group = place.map { versions[$0] } ?? VersionGroup(home: home, id: id)
    group.references.insert(reference)
    group.atHand.add(compilation)
    if let place { versions[place] = group } else { versions.append(group) }
  }

  /// Compares the versions checked with each other and with those beside them that were not asked about.
  ///
  /// - Returns: what was found, by the file in which it stands.
  mutating func checkVersions() -> [String: [Diagnostic]] {
    var found: [String: [Diagnostic]] = [:]
    for group in versions {
      var atHand = group.atHand
      let others = group.home.versionFiles(of: group.id).filter { file in
        !group.references.contains("\(group.id)@\(PolicyFolder.version(of: file.name))")
      }
      if !others.isEmpty {
        let engine = group.home.engine().engine
        for file in others { atHand.add(engine.compile(file, in: group.home)) }
      }
      let checked = group.references.map { String($0.dropFirst(group.id.count + 1)) }
      let conflicts = atHand.conflicts(of: Set(checked))
      report.add(conflicts, atHand.files)
      for conflict in conflicts {
        if let name = conflict.span.flatMap({ atHand.files[$0.file]?.name }) {
          found[name, default: []].append(conflict)
        }
      }
    }
    return found
  }

  /// A file that could not be read, or begins with no key of ours.
  private mutating func checkUnread(_ file: SourceFile) -> Checked {
    let isOfCases = file.name.hasSuffix(".cases.yaml")
    return switch isOfCases ? .cases : FileKind.guess(file.bytes) {
    case .cases: checkCases(file)
    case .policy, .calendar, .register, .source, .form: checkPolicy(file)
    case nil: checkUnknown(file)
    }
  }

  /// A file that begins like none of ours may be a case, given by mistake: nothing of its values is shown.
  private mutating func checkUnknown(_ file: SourceFile) -> Checked {
    let compilation = home(of: file.name).engine().engine.compile(file, parents: [])
    let number = UInt16(clamping: compilation.files.files.firstIndex { $0.name == file.name } ?? 0)
    let blotting = Blotting(unread: file.bytes)
    var files = SourceFiles()
    for (place, other) in compilation.files.files.enumerated() {
      files.append(place == Int(number) ? SourceFile(name: file.name, bytes: blotting.shown) : other)
    }
    let shown = compilation.diagnostics.map {
      ($0.span?.file ?? number) == number ? $0.blotted(by: blotting, file: number) : $0
    }
    report.add(shown, files)
    return Checked(diagnostics: shown)
  }

  private mutating func checkCalendar(_ file: SourceFile) -> Checked {
    let others = home(of: file.name).calendarFiles().files.filter { !$0.bytes.elementsEqual(file.bytes) }
    let engine = Engine(calendars: [file] + others)
    let own = engine.calendarDiagnostics.filter { $0.span?.file == 0 }
    report.add(own, engine.calendarFiles)
    return Checked(diagnostics: own)
  }

  private mutating func checkRegister(_ file: SourceFile) -> Checked {
    let engine = Engine(registers: [file])
    report.add(engine.registerDiagnostics, engine.registerFiles)
    return Checked(diagnostics: engine.registerDiagnostics)
  }

  private mutating func checkSource(_ file: SourceFile) -> Checked {
    let others = home(of: file.name).sourceFiles().files.filter { !$0.bytes.elementsEqual(file.bytes) }
    let engine = Engine(sources: others + [file])
    let number = UInt16(clamping: others.count)
    let own = engine.sourceDiagnostics.filter { $0.span?.file == number }
    report.add(own, engine.sourceFiles)
    return Checked(diagnostics: own)
  }

  /// A layout is read, and what it takes from cases is looked up in every version of its policy.
  private mutating func checkForm(_ file: SourceFile) -> Checked {
    let reading = FormLayoutReader.read(file.bytes)
    var diagnostics = reading.diagnostics
    var files = SourceFiles([file])
    if let layout = reading.layout {
      let loading = Engine.load(reference: layout.policy, in: home(of: file.name))
      if let policy = loading.policy {
        for version in policy.versions {
          for found in FormFilling(layout, plan: version.plan).diagnostics() where !diagnostics.contains(found) {
            diagnostics.append(found)
          }
        }
      } else {
        for file in loading.files.files { files.append(file) }
        diagnostics += loading.diagnostics.filter { $0.severity == .error }.map { $0.shifted(by: 1) }
      }
    }
    report.add(diagnostics, files)
    return Checked(diagnostics: diagnostics)
  }

  private mutating func checkCases(_ file: SourceFile) -> Checked {
    let reading = CaseFileReader.read(file)
    var diagnostics = reading.diagnostics
    var files = reading.files
    var known: LoadedPolicy?
    if let cases = reading.cases {
      let loading = Engine.load(cases.policy.value, in: home(of: file.name))
      if let policy = loading.policy {
        known = policy
        diagnostics += CaseFileChecker.check(cases, against: policy)
      } else {
        let offset = UInt16(clamping: files.files.count)
        for file in loading.files.files { files.append(file) }
        diagnostics += loading.diagnostics.filter { $0.severity == .error }.map { $0.shifted(by: offset) }
      }
    }
    if !diagnostics.isEmpty {
      let shown = CaseFileBlotting(file, under: known)
      (diagnostics, files) = (shown.shown(diagnostics), shown.files(files))
    }
    report.add(diagnostics, files)
    return Checked(diagnostics: diagnostics)
  }
}
