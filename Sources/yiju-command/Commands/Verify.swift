import ArgumentParser
import Yiju
import YijuAppealPacks
import YijuDiagnostics

/// `yiju verify`: decides recorded cases again.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "核对决定记录：按记录重新决定，逐字节比较。Decide recorded cases again and compare.",
    discussion: """
      Prints a line for each record in the order given: `identical`, or `differs: \
      record|policy|calendar|register|source|facts|engine …` with the first place that differs and both values. `record` \
      is a record that was itself changed after it was written, whatever else differs; `source` is a document that \
      policies share. What is no record has the line `unreadable`, and the reason on stderr. Exit code 0 when all are \
      identical.

      A record is a file of decide --record or --format json, each line of a file named *.jsonl (or with --lines), or \
      the folder of an appeal pack, which is checked from what is in it alone. Any other folder stands for the records \
      below it, *.json and *.jsonl, with their names. Files that have changed since are taken from DIR/archive, where \
      `yiju archive` keeps every file under its digest.

      --names puts the name in front of every line; --differing prints only the records that are not identical, with \
      their names. Both end with a count on stderr.

      Examples:
        yiju verify records/*.json --policies policies
        yiju verify records --differing
        yiju verify decisions.jsonl
        yiju verify pack-3f2a9c01
      """)

  @Argument(help: "Records, files of records, folders of them, or appeal packs.", completion: .file())
  var records: [String]

  @Flag(help: "Every line of the files is a record.")
  var lines = false

  @Flag(help: "Put the name of the record in front of each line.")
  var names = false

  @Flag(help: "Print only records that are not identical, with their names.")
  var differing = false

  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let checker = RecordChecker(PolicyFolder(folder.path))
    var output = Output()
    var tally = VerifyTally()
    for record in records {
      let isFolder = FileReading.isFolder(record) && !PackChecking.isPack(record)
      let paths =
        isFolder ? FileTree.files(in: record) { $0.hasSuffix(".json") || $0.hasSuffix(".jsonl") } : [record]
      if paths.isEmpty {
        Messages.error(
          language.language == .zh
            ? "`\(ShownName.file(record))` 下没有 *.json 或 *.jsonl"
            : "no *.json or *.jsonl below `\(ShownName.file(record))`")
        throw ExitCode.failure
      }
      let naming = VerifyNaming(isNamed: names || isFolder || differing, isDifferingOnly: differing)
      for path in paths { try verify(path, naming, checker, &output, &tally) }
      tally.isWanted = tally.isWanted || naming.isNamed
    }
    try output.flush()
    if tally.isWanted { Messages.write(tally.text[language.language] + "\n") }
    if !tally.isAllIdentical { throw ExitCode.failure }
  }

  private func verify(
    _ path: String, _ naming: VerifyNaming, _ checker: RecordChecker, _ output: inout Output, _ tally: inout VerifyTally
  ) throws {
    let reporting = Reporting(options: language)
    if lines || path.hasSuffix(".jsonl") || path == "-" {
      try output.flush()
      tally.add(try RecordLines(checker: checker, language: language, naming: naming).run(path))
      return
    }
    let line: String?
    let isIdentical: Bool
    if FileReading.isFolder(path), PackChecking.isPack(path) {
      let checking = PackChecking(path)
      reporting.show(checking.diagnostics.filter { $0.severity == .error }, files: checking.files)
      (line, isIdentical) = (checking.line(language.language), checking.isIdentical)
    } else {
      let checking = check(path, checker)
      reporting.show(checking.diagnostics.filter { $0.severity == .error }, files: checking.files)
      (line, isIdentical) = (checking.line(language.language), checking.isIdentical)
    }
    tally.add(VerifyTally(records: 1, identical: isIdentical ? 1 : 0))
    if let text = naming.line(line ?? "unreadable", of: path, isIdentical: isIdentical) { try output.line(text) }
  }

  private func check(_ path: String, _ checker: RecordChecker) -> RecordChecking {
    switch FileReading.bytes(of: path) {
    case .failure(let error): RecordChecking(unreadable: error)
    case .success(let bytes): checker.check(SourceFile(name: path, bytes: bytes))
    }
  }
}

/// Which records have a line, and whether it begins with their name.
struct VerifyNaming: Sendable {
  var isNamed = false
  var isDifferingOnly = false

  /// The line of a record; nil when it has none.
  func line(_ line: String, of name: String, isIdentical: Bool) -> String? {
    guard !isDifferingOnly || !isIdentical else { return nil }
    return isNamed ? "\(ShownName.file(name)): \(line)" : line
  }
}

/// How many records were looked at.
struct VerifyTally: Sendable {
  var records = 0
  var identical = 0
  /// Whether to say so at the end.
  var isWanted = false

  var isAllIdentical: Bool { records == identical }

  mutating func add(_ other: VerifyTally) {
    records += other.records
    identical += other.identical
  }

  var text: LocalizedText {
    LocalizedText(
      zh: "\(records) 份记录，\(identical) 份一致，\(records - identical) 份不一致",
      en: "records: \(records), identical: \(identical), not: \(records - identical)")
  }
}
