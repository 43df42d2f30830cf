import ArgumentParser
import Yiju
import YijuDiagnostics

/// `yiju verify`: decides recorded cases again.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "核对决定记录：按记录重新决定，逐字节比较。Decide recorded cases again and compare.",
    discussion: """
      Prints a line for each record in the order given: `identical`, or `differs: policy|calendar|facts|engine …` with \
      the first place that differs. What is no record has the line `unreadable`, and the reason on stderr. Exit code 0 \
      when all are identical.

      Example:
        yiju verify records/*.json --policies policies
      """)

  @Argument(help: "Files written by decide --record or --format json.", completion: .file(extensions: ["json"]))
  var records: [String]

  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let reporting = Reporting(options: language)
    var output = Output()
    var isAllIdentical = true
    for path in records {
      switch FileReading.bytes(of: path) {
      case .failure(let error):
        _ = reporting.fail(error.diagnostic)
        try output.line("unreadable")
        isAllIdentical = false
      case .success(let bytes):
        let checking = RecordChecking(SourceFile(name: path, bytes: bytes), in: PolicyFolder(folder.path))
        _ = reporting.fail(checking.diagnostics, files: checking.files)
        try output.line(checking.line(language.language) ?? "unreadable")
        isAllIdentical = isAllIdentical && checking.isIdentical
      }
    }
    try output.flush()
    if !isAllIdentical { throw ExitCode.failure }
  }
}
