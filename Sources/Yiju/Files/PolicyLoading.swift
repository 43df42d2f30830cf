public import YijuCivilCalendars
public import YijuDecisions
public import YijuDiagnostics
import YijuMasking

/// A policy loaded from files: one version, or all versions of an id.
public enum LoadedPolicy: Sendable {
  /// A version named by its file or by `ID@VERSION`.
  case version(Policy)
  /// All versions of an id: the case chooses.
  case versions(PolicyVersions)
}

extension LoadedPolicy {
  /// Decides a case: under the version named, or under the one in force on the case's own date.
  ///
  /// - Throws: `CaseError` when the facts have errors, or the version named was not published by that day.
  public func decide(_ facts: Facts, asKnownOn: Day) throws(CaseError) -> Decision {
    switch self {
    case .version(let policy): try policy.decide(facts, asKnownOn: asKnownOn)
    case .versions(let versions): try versions.decide(facts, asKnownOn: asKnownOn)
    }
  }

  /// The versions, in order of the day from which they apply.
  public var versions: [Policy] {
    switch self {
    case .version(let policy): [policy]
    case .versions(let versions): versions.versions
    }
  }
}

/// What loading a policy from files gives.
public struct PolicyLoading: Sendable {
  /// The policy; nil when there are errors.
  public var policy: LoadedPolicy?
  /// What is wrong.
  public var diagnostics: [Diagnostic] = []
  /// The files read, for showing the diagnostics.
  public var files = SourceFiles()
  /// The engine with the calendars of the folder.
  public var engine = Engine()

  /// Nothing loaded yet, or a policy that is at hand.
  package init(_ policy: LoadedPolicy? = nil) { self.policy = policy }
}

extension Engine {
  /// Loads a policy named as on the command line: a path to a file, `ID`, or `ID@VERSION` looked up in a folder.
  ///
  /// ```swift
  /// let loading = Engine.load("cn/example/subsidy@2020.1", in: PolicyFolder("policies"))
  /// ```
  ///
  /// - Parameters:
  ///   - name: What to load.
  ///   - folder: Where ids, parents and calendars are looked up.
  ///
  /// A file of the folder has to call itself what its place says (`S100`), and versions loaded together have to be able
  /// to stand side by side (`S101` to `S104`).
  public static func load(_ name: String, in folder: PolicyFolder) -> PolicyLoading {
    load(name, in: folder, asPath: isPath(name))
  }

  /// Loads a policy that a record or a layout names: `ID` or `ID@VERSION`, never a path.
  package static func load(reference: String, in folder: PolicyFolder) -> PolicyLoading {
    load(reference, in: folder, asPath: false)
  }

  private static func load(_ name: String, in folder: PolicyFolder, asPath isPath: Bool) -> PolicyLoading {
    var loading = PolicyLoading()
    let home = isPath ? home(of: name, in: folder) : folder
    let shared = home.engine()
    loading.engine = shared.engine
    loading.files = loading.engine.calendarFiles
    loading.diagnostics = shared.errors.map(\.diagnostic) + loading.engine.calendarDiagnostics
    for (files, diagnostics) in [
      (loading.engine.registerFiles, loading.engine.registerDiagnostics),
      (loading.engine.sourceFiles, loading.engine.sourceDiagnostics),
    ] {
      let offset = UInt16(clamping: loading.files.files.count)
      for file in files.files { loading.files.append(file) }
      loading.diagnostics += diagnostics.map { $0.shifted(by: offset) }
    }
    if let lock = home.lock(), shared.engine.lock != nil {
      let offset = UInt16(clamping: loading.files.files.count)
      for file in lock.files.files { loading.files.append(file) }
      loading.diagnostics += lock.diagnostics.map { $0.shifted(by: offset) }
    }
    if isPath {
      loadFile(name, home, &loading)
    } else if name.utf8.contains(UInt8(ascii: "@")) {
      loadVersion(name, home, &loading)
    } else {
      loadVersions(name, home, &loading)
    }
    if loading.diagnostics.contains(where: { $0.severity == .error }) { loading.policy = nil }
    return loading
  }

  /// The folder in which what a policy rests on is looked up: that given, unless the policy is a file of another one.
  package static func home(of name: String, in folder: PolicyFolder) -> PolicyFolder {
    isPath(name) && !FileReading.isFolder(folder.path + "/calendars") ? PolicyFolder.enclosing(name) ?? folder : folder
  }

  private static func isPath(_ name: String) -> Bool {
    FileReading.isFile(name) || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  private static func loadFile(_ path: String, _ folder: PolicyFolder, _ loading: inout PolicyLoading) {
    switch FileReading.bytes(of: path) {
    case .success(let bytes):
      loading.policy = compilation(SourceFile(name: path, bytes: bytes), folder, &loading).policy.map { .version($0) }
    case .failure(let error): loading.diagnostics.append(error.diagnostic)
    }
  }

  private static func loadVersion(_ name: String, _ folder: PolicyFolder, _ loading: inout PolicyLoading) {
    guard let file = folder.file(of: name) else { return reportUnknown(name, folder, &loading) }
    loading.policy = compilation(file, folder, &loading).policy.map { .version($0) }
  }

  private static func loadVersions(_ id: String, _ folder: PolicyFolder, _ loading: inout PolicyLoading) {
    let files = folder.versionFiles(of: id)
    guard !files.isEmpty else { return reportUnknown(id, folder, &loading) }
    var entries: [VersionEntry] = []
    for file in files {
      let offset = UInt16(clamping: loading.files.files.count)
      let compilation = compilation(file, folder, &loading, allowsAbstract: files.count > 1)
      if let entry = compilation.versionEntry(shiftedBy: offset) { entries.append(entry) }
    }
    // A record is repeated by the files it rests on, whatever stands beside them today.
    if !folder.isFormer { loading.diagnostics += VersionConflict.found(among: entries).map(\.diagnostic) }
    guard let versions = PolicyVersions(sideBySide: entries.map(\.policy)) else {
      if !loading.diagnostics.contains(where: { $0.severity == .error }) {
        loading.diagnostics.append(Diagnostic(.abstractCannotDecide, id, at: nil))
      }
      return
    }
    loading.policy = .versions(versions)
  }

  private static func compilation(
    _ file: SourceFile, _ folder: PolicyFolder, _ loading: inout PolicyLoading, allowsAbstract: Bool = false
  ) -> Compilation {
    let compilation = loading.engine.compile(file, in: folder)
    let offset = UInt16(clamping: loading.files.files.count)
    for file in compilation.files.files { _ = loading.files.append(file) }
    loading.diagnostics += compilation.diagnostics.map { $0.shifted(by: offset) }
    if compilation.isAbstract, !allowsAbstract {
      loading.diagnostics.append(Diagnostic(.abstractCannotDecide, compilation.name ?? file.name, at: nil))
    }
    return compilation
  }

  private static func reportUnknown(_ name: String, _ folder: PolicyFolder, _ loading: inout PolicyLoading) {
    let id = name.split(separator: "@", maxSplits: 1).first.map(String.init) ?? name
    let known = folder.ids()
    var near =
      known.contains(id) ? folder.versionFiles(of: id).map { "\(id)@\(PolicyFolder.version(of: $0.name))" } : []
    if near.isEmpty { near = Suggestions.nearest(to: id, among: known, limit: 3) }
    let list = near.map { "`\($0)`" }
    let hint =
      if !FileReading.isFolder(folder.path) {
        LocalizedText(zh: "没有这个文件夹，请用 --policies 指明政策目录。", en: ": there is no such folder; name it with --policies")
      } else if list.isEmpty {
        LocalizedText(zh: "", en: "")
      } else {
        LocalizedText(
          zh: "是不是 \(list.joined(separator: "、"))？", en: "; did you mean \(list.joined(separator: ", "))?")
      }
    // It may be the name of a case file, given by mistake.
    let name = FreeText.maskedFileName(name)
    loading.diagnostics.append(
      Diagnostic(
        .policyNotKnown,
        [LocalizedText(zh: name, en: name), LocalizedText(zh: folder.path, en: folder.path), hint], at: nil))
  }
}

extension Diagnostic {
  /// The same finding with file numbers of a list that begins `offset` later.
  package func shifted(by offset: UInt16) -> Diagnostic {
    func shifted(_ span: SourceSpan) -> SourceSpan {
      SourceSpan(file: span.file &+ offset, start: span.start, end: span.end)
    }
    var copy = self
    copy.span = span.map(shifted)
    copy.labels = labels.map { DiagnosticLabel(shifted($0.span), $0.text) }
    copy.fixes = fixes.map { DiagnosticFix($0.text, at: $0.span.map(shifted), replacement: $0.replacement) }
    return copy
  }
}
