import ArgumentParser
import Yiju
import YijuDiagnostics
import YijuFacts
import YijuYAMLTrees

/// `yiju show`: the policy as it stands after its parents are joined to it.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "展示合并后的政策，每一部分出自哪个文件。The flattened policy, with where every part comes from.",
    discussion: """
      Every element of the policy and of those it extends, in the words of its own file, under the file and lines it \
      comes from. With an ID alone every version is shown.

      --flattened writes a policy file that extends nothing and decides alike; comments of the files it comes from are \
      not in it.

      Examples:
        yiju show cn/example/subsidy@2020.1
        yiju show policy.yaml --format json
        yiju show cn/example/subsidy@2020.1 --flattened > standalone.yaml
      """)

  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "A file, ID or ID@VERSION.", completion: PolicyCompletion.kind) var policy: String
  @Option(help: "text or json.") var format: Format = .text
  @Flag(help: "Write one policy file that extends nothing and decides alike.") var flattened = false
  @Option(help: "Language of the keywords with --flattened: en or zh (default: that of the file).")
  var keys: LanguageChoice?
  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  func validate() throws {
    if flattened, format == .json { throw ValidationError("--flattened writes a policy file, not JSON") }
    if keys != nil, !flattened { throw ValidationError("--keys goes with --flattened") }
  }

  func run() throws {
    if flattened { return try writeStandalone() }
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

  private func writeStandalone() throws {
    let reporting = Reporting(options: language)
    let finding = PolicyFinding.find(policy, in: PolicyFolder(folder.path))
    guard !finding.diagnostics.contains(where: { $0.severity == .error }) else {
      throw reporting.fail(finding.diagnostics, files: finding.files)
    }
    guard finding.compilations.count == 1, let compilation = finding.compilations.first else {
      Messages.error(
        language.language == .zh
          ? "\(policy) 有 \(finding.compilations.count) 个版本，请用 ID@VERSION 指明一个"
          : "\(policy) has \(finding.compilations.count) versions; name one as ID@VERSION")
      throw ExitCode.failure
    }
    let own = compilation.files.files.first.map { KeywordLanguage.of($0.bytes) } ?? .en
    let (text, diagnostics) = finding.engine.standalone(compilation, language: keys?.language ?? own)
    guard let text else { throw reporting.fail(diagnostics, files: SourceFiles()) }
    var output = Output()
    try output.write(text)
    try output.flush()
  }
}

/// The language of a file's keywords.
enum KeywordLanguage {
  static func of(_ bytes: [UInt8]) -> Language {
    guard case .mapping(let entries)? = YAMLReader.read(bytes, file: 0).root?.content else { return .en }
    return entries.first?.key == "依据" ? .zh : .en
  }
}
