import ArgumentParser
import Yiju
import YijuDiagnostics
import YijuFacts

/// `yiju facts`: what a policy asks for, and an empty case to fill in.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "政策要用到的事实，和一份空白的案件文件。The facts a policy needs, and an empty case to fill in.",
    discussion: """
      text lists the facts; yaml is an empty case with the questions as comments; json has both (`facts`, `template`). \
      With an ID alone the facts are those of the latest version. Facts that are computed from others when they are not \
      given are listed, but not part of the empty case.

      Examples:
        yiju facts cn/example/subsidy
        yiju facts cn/example/subsidy@2020.1 --format yaml > case.yaml
      """)

  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, yaml, json
  }

  @Argument(help: "A file, ID or ID@VERSION.", completion: PolicyCompletion.kind) var policy: String
  @Option(help: "text, yaml or json.") var format: Format = .text
  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let loading = Engine.load(policy, in: PolicyFolder(folder.path))
    guard let latest = loading.policy?.versions.last else {
      throw Reporting(options: language, asJSON: format == .json).fail(loading.diagnostics, files: loading.files)
    }
    let sheet = FactSheet(latest, language: language.language)
    var output = Output()
    switch format {
    case .text: try output.write(sheet.text)
    case .yaml: try output.write(sheet.yaml)
    case .json: try output.write(PrettyJSON.bytes(sheet.json) + [UInt8(ascii: "\n")])
    }
    try output.flush()
  }
}
