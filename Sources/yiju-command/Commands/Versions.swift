import ArgumentParser
import Yiju
import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts

/// `yiju versions`: which versions of a policy there are, and when each is in force.
struct Versions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "versions",
    abstract: "一项政策有哪些版本，各自何时施行。The versions of a policy and when each is in force.",
    discussion: """
      Lists every version with its days, its publication and the date of a case that selects it, then the days on which \
      no version is in force and those on which two are. With --as-known-on, versions published later do not count; \
      with --on, the last line names the version of a case whose selecting date is that day.

      Examples:
        yiju versions cn/example/subsidy
        yiju versions cn/example/subsidy --as-known-on 2024-03-01 --on 2024-02-10
        yiju versions cn/example/subsidy --format json
      """)

  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "The ID of a policy.", completion: PolicyCompletion.kind) var policy: String
  @Option(
    name: .customLong("as-known-on"),
    help: ArgumentHelp("Count publications up to this day (default: all).", valueName: "YYYY-MM-DD"),
    transform: DayArgument.day)
  var asKnownOn: Day?
  @Option(
    help: ArgumentHelp("Name the version that this selecting date chooses.", valueName: "YYYY-MM-DD"),
    transform: DayArgument.day)
  var on: Day?
  @Option(help: "text or json.") var format: Format = .text
  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  func validate() throws {
    if policy.contains("@") { throw ValidationError("versions takes an ID without a version") }
  }

  func run() throws {
    let loading = Engine.load(policy, in: PolicyFolder(folder.path))
    let versions: PolicyVersions
    switch loading.policy {
    case .versions(let found)?: versions = found
    case .version(let only)?:
      guard let found = PolicyVersions([only]) else { return }
      versions = found
    case nil:
      throw Reporting(options: language, asJSON: format == .json).fail(loading.diagnostics, files: loading.files)
    }
    let sheet = VersionSheet(
      overview: versions.overview(asKnownOn: asKnownOn), on: on,
      chosen: on.flatMap { versions.version(on: $0, asKnownOn: asKnownOn ?? .latest)?.version },
      language: language.language)
    var output = Output()
    switch format {
    case .text: try output.write(sheet.text)
    case .json: try output.write(PrettyJSON.bytes(sheet.json) + [UInt8(ascii: "\n")])
    }
    try output.flush()
  }
}
