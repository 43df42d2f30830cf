import ArgumentParser
import Yiju
import YijuAppealPacks
import YijuDiagnostics

/// `yiju verify`: decides recorded cases again.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "核对决定记录：按记录重新决定，逐字节比较。Decide recorded cases again and compare.",
    discussion: """
      Prints a line for each record in the order given: `identical`, or `differs: policy|calendar|facts|engine …` with \
      the first place that differs and both values. What is no record has the line `unreadable`, and the reason on \
      stderr. Exit code 0 when all are identical.

      A record is a file of decide --record or --format json, each line of a file named *.jsonl (or with --lines), or \
      the folder of an appeal pack, which is checked from what is in it alone. Files that have changed since are taken \
      from DIR/archive, where `yiju archive` keeps every file under its digest.

      Examples:
        yiju verify records/*.json --policies policies
        yiju verify decisions.jsonl
        yiju verify pack-3f2a9c01
      """)

  @Argument(help: "Records, files of records, or appeal packs.", completion: .file(extensions: ["json", "jsonl"]))
  var records: [String]

  @Flag(help: "Every line of the files is a record.")
  var lines = false

  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let reporting = Reporting(options: language)
    let checker = RecordChecker(PolicyFolder(folder.path))
    var output = Output()
    var isAllIdentical = true
    for path in records {
      if lines || path.hasSuffix(".jsonl") || path == "-" {
        try output.flush()
        do throws(ExitCode) {
          try RecordLines(checker: checker, language: language).run(path)
        } catch {
          guard error == .failure else { throw error }
          isAllIdentical = false
        }
        continue
      }
      if FileReading.isFolder(path), PackChecking.isPack(path) {
        let checking = PackChecking(path)
        reporting.show(checking.diagnostics.filter { $0.severity == .error }, files: checking.files)
        try output.line(checking.line(language.language) ?? "unreadable")
        isAllIdentical = isAllIdentical && checking.isIdentical
        continue
      }
      let checking = check(path, checker)
      reporting.show(checking.diagnostics.filter { $0.severity == .error }, files: checking.files)
      try output.line(checking.line(language.language) ?? "unreadable")
      isAllIdentical = isAllIdentical && checking.isIdentical
    }
    try output.flush()
    if !isAllIdentical { throw ExitCode.failure }
  }

  private func check(_ path: String, _ checker: RecordChecker) -> RecordChecking {
    switch FileReading.bytes(of: path) {
    case .failure(let error): RecordChecking(unreadable: error)
    case .success(let bytes): checker.check(SourceFile(name: path, bytes: bytes))
    }
  }
}
