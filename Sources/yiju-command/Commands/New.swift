import ArgumentParser
import Yiju
import YijuDiagnostics

/// `yiju new`: the beginning of a policy that extends another.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "起草一份沿用上级的政策文件。Start a policy file that extends another.",
    discussion: """
      Writes the file to standard output, with comments that say what to fill in and what can be replaced. The places \
      to fill in are marked 【…】; once they are filled the file compiles. Extending a vocabulary (abstract), it holds what \
      decides as well: a day, a check, the amount, remedies.

      Examples:
        yiju new cn/example/town/subsidy@2026.1 --extends cn/example/subsidy@2024.1 > policies/cn/example/town/subsidy/2026.1.yaml
        yiju new cn/example/town/subsidy@2026.1 --extends cn/example/subsidy@2024.1 --keys en
      """)

  @Argument(help: "ID@VERSION of the new policy.") var name: String
  @Option(help: "ID@VERSION of the policy it extends.", completion: PolicyCompletion.kind) var extends: String
  @Option(help: "Language of the keywords: zh or en.") var keys: LanguageChoice = .zh
  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  func validate() throws {
    for reference in [name, extends] {
      let parts = reference.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !reference.contains(" ") else {
        throw ValidationError("`\(reference)` is not written ID@VERSION")
      }
    }
    if name == extends { throw ValidationError("a policy cannot extend itself") }
  }

  func run() throws {
    let reporting = Reporting(options: language)
    let home = PolicyFolder(folder.path)
    let finding = PolicyFinding.find(extends, in: home)
    guard let parent = finding.compilations.first, !finding.diagnostics.contains(where: { $0.severity == .error })
    else {
      throw reporting.fail(finding.diagnostics, files: finding.files)
    }
    guard let sheet = NewPolicySheet(name, extends: extends, parent: parent, language: keys.language) else {
      throw reporting.fail(finding.diagnostics, files: finding.files)
    }
    var output = Output()
    try output.write(sheet.text)
    try output.flush()
  }
}
