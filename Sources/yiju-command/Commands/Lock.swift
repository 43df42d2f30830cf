import ArgumentParser
import Yiju
import YijuDiagnostics

/// `yiju lock`: what the office has released.
struct Lock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock",
    abstract: "发布政策版本：记下文件的摘要，以后改动就报错。Release versions: their files stay as they are.",
    discussion: """
      DIR/policies.lock lists the SHA-256 of every file that the office has released. A file that is listed never \
      changes: `yiju check` and everything that decides refuse one with other bytes, also where another version extends \
      it. A change is a new version. Files that are not listed are drafts; no date and no clock says what is released.

      With versions, adds them and all that they rest on: the versions they extend and the shared documents they take. \
      A version with errors is not released. Nothing is ever taken off the list. Prints what was added, one a line.

      Without versions, prints the state of every file: released, draft, changed or missing; exit code 1 when one is \
      changed or missing. `sha256sum -c policies.lock` in DIR compares the files, too.

      Keep the files themselves with `yiju archive`, so that what was changed by mistake can be brought back.

      Examples:
        yiju lock cn/example/subsidy@2020.1
        yiju lock --all
        yiju lock --policies policies
      """)

  @Argument(help: "ID@VERSION, or ID for all its versions.", completion: PolicyCompletion.kind) var policies: [String] =
    []
  @Flag(help: "Release every version in the folder.") var all = false
  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  func validate() throws {
    if all, !policies.isEmpty { throw ValidationError("--all names every version; name none beside it") }
  }

  func run() throws {
    let folder = PolicyFolder(folder.path)
    guard !folder.ids().isEmpty else {
      Messages.error(
        language.language == .zh
          ? "`\(folder.path)` 里没有政策，请用 --policies 指明政策目录"
          : "there are no policies in `\(folder.path)`; name the folder with --policies")
      throw ExitCode.failure
    }
    guard all || !policies.isEmpty else { return try list(folder) }
    var releasing = PolicyReleasing(folder)
    if all { releasing.releaseAll() }
    for name in policies { releasing.release(name) }
    let reporting = Reporting(options: language)
    guard !releasing.hasErrors else { throw reporting.fail(releasing.diagnostics, files: releasing.files) }
    if let error = releasing.write() { throw reporting.fail(error.diagnostic) }
    var output = Output()
    for entry in releasing.added { try output.line("\(entry.sha256)  \(DisplayText.sanitized(entry.path))") }
    try output.flush()
  }

  private func list(_ folder: PolicyFolder) throws {
    let comparison = LockComparison(folder)
    var output = Output()
    for (path, state) in comparison.states { try output.line("\(word(state))  \(DisplayText.sanitized(path))") }
    try output.flush()
    guard comparison.diagnostics.isEmpty else {
      throw Reporting(options: language).fail(comparison.diagnostics, files: comparison.files)
    }
  }

  private func word(_ state: LockComparison.State) -> String {
    switch (state, language.language) {
    case (.released, .zh): "已发布"
    case (.released, .en): "released"
    case (.draft, .zh): "草稿　"
    case (.draft, .en): "draft   "
    case (.changed, .zh): "改动过"
    case (.changed, .en): "changed "
    case (.missing, .zh): "不在了"
    case (.missing, .en): "missing "
    }
  }
}
