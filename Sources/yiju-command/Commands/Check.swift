import ArgumentParser
import Yiju
import YijuDiagnostics

/// `yiju check`: compiles files and reports.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "检查政策、日历、名录、共用文件和测试案例。Compile policies, calendars, registers, shared documents and case files.",
    discussion: """
      Files are told apart by their first key. Policies they extend, calendars, registers and shared documents are looked \
      up in --policies, or else in the folder above the file that holds `calendars/`. A folder stands for all YAML files \
      in it; of one that has `policies.lock`, every file that was released must be there and unchanged.

      With --format text the findings go to stderr and a line for each file to stdout; json (one array over all files) \
      and sarif go to stdout. Exit code 1 when there is an error; with --strict also when there is a warning.

      Examples:
        yiju check policies/cn/example/subsidy/2017.1.yaml
        yiju check policies --strict --lang en
        yiju check policy.yaml --coverage
      """)

  /// The form of the report.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif
  }

  @Argument(
    help: "Policies, calendars, case files, or folders of them.", completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @Option(help: "text, json or sarif.") var format: Format = .text
  @Flag(help: "Warnings fail, too.") var strict = false
  @Flag(help: "Show what each clause of the sources comes to (text only).") var coverage = false

  @Option(
    name: .customLong("policies"),
    help: ArgumentHelp("Folder of policies and calendars (default: the one around each file).", valueName: "dir"),
    completion: .directory)
  var folder: String?

  @OptionGroup var language: LanguageOptions

  func validate() throws {
    if coverage, format != .text { throw ValidationError("--coverage is shown with --format text only") }
  }

  func run() throws {
    var checking = FileChecking(folder: folder.map { PolicyFolder($0) })
    let checked = files.flatMap(FileChecking.expanded).map { path in (path, checking.check(path)) }
    let conflicts = checking.checkVersions()
    var lines: [String] = []
    for (path, checked) in checked {
      lines.append(summary(path, checked.diagnostics + (conflicts[path] ?? [])))
      if coverage, let compilation = checked.compilation {
        lines += CoverageReport(compilation, language: language.language).lines
      }
    }
    for path in files { checking.checkLock(path) }
    let found = checking.report
    let shownFiles = found.files.withMaskedNames
    var output = Output()
    switch format {
    case .text:
      Reporting(options: language).show(found.diagnostics, files: found.files)
      for line in lines { try output.line(line) }
    case .json: try output.write(DiagnosticJSONRenderer.render(found.diagnostics, files: shownFiles))
    case .sarif:
      try output.write(
        DiagnosticSARIFRenderer.render(
          found.diagnostics, files: shownFiles, toolVersion: Engine.version, language: language.language))
    }
    try output.flush()
    let gate: Severity = strict ? .warning : .error
    if found.diagnostics.contains(where: { $0.severity >= gate }) { throw ExitCode.failure }
  }

  /// `policies/…/2017.1.yaml：没有错误（3 条提示）`.
  private func summary(_ path: String, _ diagnostics: [Diagnostic]) -> String {
    let path = ShownName.file(path)
    let count = { (severity: Severity) in diagnostics.count { $0.severity == severity } }
    let (errors, warnings, notes) = (count(.error), count(.warning), count(.note))
    switch language.language {
    case .zh:
      var rest = warnings > 0 ? ["\(warnings) 个警告"] : []
      if notes > 0 { rest.append("\(notes) 条提示") }
      let head = errors > 0 ? "\(errors) 个错误" : "没有错误"
      return "\(path)：\(head)" + (rest.isEmpty ? "" : "（\(rest.joined(separator: "，"))）")
    case .en:
      var rest = warnings > 0 ? [Check.counted(warnings, "warning")] : []
      if notes > 0 { rest.append(Check.counted(notes, "note")) }
      let head = errors > 0 ? Check.counted(errors, "error") : "no errors"
      return "\(path): \(head)" + (rest.isEmpty ? "" : " (\(rest.joined(separator: ", ")))")
    }
  }

  private static func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
}
