import ArgumentParser
import Yiju
import YijuAppealPacks
import YijuCivilCalendars
import YijuDiagnostics

/// `yiju appeal-pack`: everything a review needs of a recorded decision, in one folder.
struct AppealPackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appeal-pack",
    abstract: "复议卷宗：把一份决定的全部依据装成一个文件夹。Put all grounds of a decision into a folder for a review.",
    discussion: """
      The folder holds the record, its policy, calendar and register files byte for byte, the decision with its reasons, \
      the notices for applicant, officer and public (masked), what would change the outcome, the \
      clauses quoted, the days of the calendar it used, and an index that says what a review should have, what is there \
      and who has the rest; start with index.zh.html. `yiju verify FOLDER` decides again from the folder alone; without \
      yiju, `sha256sum -c SHA256SUMS` in it tells whether a file was changed, and `python3 check_record.py record.json` \
      works out outcome and sum anew.

      A record has no day of decision: give it with --decided-on. Without it there are no notices and no last days of \
      remedies in the pack, which says so. --evidence puts papers of the case into the pack, --related other records \
      about the same claim; both may be repeated.

      What only the office has goes to its item of the index with --attach NUMBER=FILE, repeated as needed; the index \
      says what is still lacking. Items that a pack is short of unless the office adds them: 1 number in the register, \
      2 identity, 4 who vouched for a fact and when, 11 digest of the installed program, 13 what was changed by hand, \
      14 right to an explanation and to refuse an automated decision, 15 remedies, 16 whether review comes first, \
      17 whether benefits continue meanwhile, 18 how to correct facts, 19 how to see the file, 20 a copy in another \
      script, 21 papers (--evidence), 22 receipt of the register, 23 other decisions (--related), 24 masked copy, 25 \
      tests of the policy, 26 signature or seal.

      A record that does not verify is refused; --force packs it and says so inside. Equal input gives equal bytes. The \
      folder is there as a whole or not at all, and one that exists is left alone. Its name is printed.

      Examples:
        yiju appeal-pack case.record.json
        yiju appeal-pack case.record.json --policies policies --output appeal-2018-031
        yiju appeal-pack case.record.json --decided-on 2018-07-20 --served-on 2018-07-23
        yiju appeal-pack case.record.json --decided-on 2018-07-20 --decided-by 张三 --evidence certificate.pdf
        yiju appeal-pack case.record.json --decided-on 2018-07-20 --attach 14=rights.pdf --attach 22=receipt.pdf
      """)

  @Argument(help: "A record, as decide --record writes it.", completion: .file(extensions: ["json"]))
  var record: String

  @Option(
    help: ArgumentHelp("The folder to make (default: appeal-pack- and the beginning of the digest).", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Flag(help: "Pack a record that does not verify, and say so in the pack.")
  var force = false

  @Option(
    name: .customLong("decided-on"),
    help: ArgumentHelp(
      "The day of decision: it chooses the law on remedies.", valueName: "YYYY-MM-DD"), transform: DayArgument.day)
  var decidedOn: Day?

  @Option(
    name: .customLong("served-on"),
    help: ArgumentHelp(
      "The day on which the applicant received the decision; remedies are counted from it.", valueName: "YYYY-MM-DD"),
    transform: DayArgument.day)
  var servedOn: Day?

  @Option(
    name: .customLong("decided-by"), help: ArgumentHelp("Who decided, for the index.", valueName: "name"))
  var decidedBy: String?

  @Option(help: ArgumentHelp("A paper of the case to pack; repeatable.", valueName: "file"), completion: .file())
  var evidence: [String] = []

  @Option(
    help: ArgumentHelp("The record of another decision about the same claim; repeatable.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var related: [String] = []

  @Option(
    help: ArgumentHelp("What the office has of an item of the index; repeatable.", valueName: "number=file"),
    completion: .file())
  var attach: [AttachArgument] = []

  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  func validate() throws {
    if let decidedOn, let servedOn, servedOn < decidedOn {
      throw ValidationError("--served-on is before --decided-on")
    }
    if servedOn != nil, decidedOn == nil { throw ValidationError("--served-on needs --decided-on") }
  }

  func run() throws {
    let reporting = Reporting(options: language)
    func file(_ path: String) throws -> SourceFile {
      switch FileReading.bytes(of: path) {
      case .failure(let error): throw reporting.fail(error.diagnostic)
      case .success(let read): return SourceFile(name: path, bytes: read)
      }
    }
    let packing = AppealPack.pack(
      try file(record), from: PolicyFolder(folder.path), isForced: force,
      particulars: PackParticulars(
        decidedOn: decidedOn, servedOn: servedOn, decidedBy: decidedBy, evidence: try evidence.map(file),
        related: try related.map(file),
        attached: try attach.map { PackAttachment(item: $0.item, file: try file($0.path)) }))
    guard let pack = packing.pack else { throw reporting.fail(packing.diagnostics, files: packing.files) }
    reporting.show(packing.diagnostics, files: packing.files)
    let folder = output ?? "appeal-pack-\(pack.digest.prefix(12))"
    let code = pack.write(to: folder)
    guard code == 0 else {
      Messages.error("cannot write `\(ShownName.file(folder))`: \(FileWriting.reason(code))")
      throw ExitCode.failure
    }
    var stdout = Output()
    try stdout.line(DisplayText.sanitized(folder))
    try stdout.flush()
  }
}

/// `--attach NUMBER=FILE`.
struct AttachArgument: ExpressibleByArgument {
  let item: Int
  let path: String

  init?(argument: String) {
    guard let equals = argument.utf8.firstIndex(of: UInt8(ascii: "=")), let item = Int(argument[..<equals]) else {
      return nil
    }
    self.item = item
    self.path = String(argument[argument.utf8.index(after: equals)...])
    if path.isEmpty { return nil }
  }
}
