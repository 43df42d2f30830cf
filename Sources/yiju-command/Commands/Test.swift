import ArgumentParser
import Yiju
import YijuCaseTesting
import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts

/// `yiju test`: runs the test cases beside the policies.
struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "运行测试案例。Run the test cases beside the policies.",
    discussion: """
      Runs every *.cases.yaml below the paths (default: the folder of policies) and says for each case that differs what \
      was expected and what came, check by check. Exit code 1 when a case differs, a file has errors, or --filter leaves \
      no case to run.

      A case is decided as known on its own `as_known_on`, else that of its file, else --as-known-on, else today. Write \
      it into the file, so that results do not change with the day of the run.

      Examples:
        yiju test
        yiju test policies/cn --filter 顺延
      """)

  /// The form of the results.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "Files of test cases, or folders of them.", completion: .file(extensions: ["yaml"]))
  var paths: [String] = []

  @Option(help: "Run only the cases whose name contains this.") var filter: String?
  @Option(help: "text or json.") var format: Format = .text
  @OptionGroup var knowledge: KnowledgeOptions

  @Option(
    name: .customLong("policies"),
    help: ArgumentHelp("Folder of policies and calendars (default: the one around each file).", valueName: "dir"),
    completion: .directory)
  var folder: String?

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let reporting = Reporting(options: language)
    let day = knowledge.day
    var results: [CaseFileResult] = []
    for path in try caseFiles(reporting) {
      let home = folder.map { PolicyFolder($0) } ?? PolicyFolder.enclosing(path) ?? PolicyFolder("policies")
      results.append(CaseRunner.run(path, in: home, asKnownOn: day, filter: filter))
    }
    if results.isEmpty {
      Messages.error(language.language == .zh ? "没有找到 *.cases.yaml" : "no *.cases.yaml was found")
    }
    var output = Output()
    switch format {
    case .text:
      for result in results {
        reporting.show(result.diagnostics, files: result.files)
        try output.write(CaseReport(result, language: language.language).text)
      }
      try output.line(CaseReport.closing(results))
    case .json: try output.write(PrettyJSON.bytes(CaseReport.json(results)) + [UInt8(ascii: "\n")])
    }
    try output.flush()
    if let filter, !results.isEmpty, results.allSatisfy({ $0.cases.isEmpty && $0.isPassed }) {
      let shown = DisplayText.sanitized(filter, limit: 60)
      Messages.error(
        language.language == .zh ? "没有名称含有“\(shown)”的案例，什么也没有运行" : "no case has `\(shown)` in its name; nothing was run"
      )
      throw ExitCode.failure
    }
    if results.contains(where: { !$0.isPassed }) { throw ExitCode.failure }
  }

  private func caseFiles(_ reporting: Reporting) throws(ExitCode) -> [String] {
    var found: [String] = []
    for path in paths.isEmpty ? [folder ?? "policies"] : paths {
      if FileReading.isFolder(path) {
        let base = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        found += FileTree.files(in: base) { $0.hasSuffix(".cases.yaml") }
      } else if FileReading.isFile(path) {
        found.append(path)
      } else if case .failure(let error) = FileReading.bytes(of: path) {
        throw reporting.fail(error.diagnostic)
      }
    }
    return found
  }
}
