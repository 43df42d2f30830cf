import ArgumentParser
import Yiju
import YijuDiagnostics
import YijuFacts

/// `yiju show`: the policy as it stands after its parents are joined to it.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "展示合并后的政策，每一部分出自哪个文件。The flattened policy, with where every part comes from.",
    discussion: """
      Every element of the policy and of those it extends, in the words of its own file, under the file and lines it \
      comes from. With an ID alone every version is shown.

      Examples:
        yiju show cn/example/subsidy@2020.1
        yiju show policy.yaml --format json
      """)

  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "A file, ID or ID@VERSION.", completion: PolicyCompletion.kind) var policy: String
  @Option(help: "text or json.") var format: Format = .text
  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let finding = PolicyFinding.find(policy, in: PolicyFolder(folder.path))
    let sheets = finding.compilations.compactMap { FlattenedSheet($0, language: language.language) }
    let hasErrors = finding.diagnostics.contains { $0.severity == .error }
    guard !hasErrors, !sheets.isEmpty else {
      throw Reporting(options: language, asJSON: format == .json).fail(finding.diagnostics, files: finding.files)
    }
    var output = Output()
    switch format {
    case .text: for sheet in sheets { try output.write(sheet.text) }
    case .json:
      let value = JSONValue.object([JSONMember("policies", .array(sheets.map(\.json)))])
      try output.write(PrettyJSON.bytes(value) + [UInt8(ascii: "\n")])
    }
    try output.flush()
  }
}
