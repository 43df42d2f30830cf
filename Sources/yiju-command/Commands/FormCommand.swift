import ArgumentParser
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuFacts
import YijuForms

/// `yiju form`: a form of the notice, filled from a case or a batch.
struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "填表：按版式文件填写通知的附表。Fill a form of the notice from a case or a batch.",
    discussion: """
      FORM is the id of a layout: ID/forms/FORM.form.yaml beside the policy; or a path to such a file. The page prints \
      on the paper the layout names; with --output FILE.xlsx a sheet is written instead, its numbers of persons and \
      papers as text.

      --batch takes one case a line: a decision as `yiju decide … --format jsonl` writes it, or facts, which are decided \
      first. What officers found in the procedure stands under `findings`: {"findings": {"ID": "WORD"}}, among the facts \
      or beside a record. A record that was changed, or comes out otherwise when it is decided again, is refused \
      (S090, S091), and nothing is written. Forms with a list hold the granted cases; how many were left out is said on stderr. Personal data is not \
      masked: the form goes to the office.

      Examples:
        yiju form cn/example/subsidy form-1 --facts case.json --output form-1.html
        yiju form cn/example/subsidy form-2 --batch decisions.jsonl --output form-2.xlsx
      """)

  @Argument(help: "A file, ID or ID@VERSION.", completion: PolicyCompletion.kind)
  var policy: String

  @Argument(help: "The id of a layout, or a path to one.", completion: .file(extensions: ["yaml"]))
  var form: String

  @Option(
    help: ArgumentHelp("Facts of one case in JSON or YAML; - reads standard input.", valueName: "file"),
    completion: .file(extensions: ["json", "yaml", "yml"]))
  var facts: String?

  @Option(
    help: ArgumentHelp("Decisions or facts, one case a line; - reads standard input.", valueName: "file"),
    completion: .file(extensions: ["jsonl"]))
  var batch: String?

  @Option(
    help: ArgumentHelp("Write to a file: .xlsx a sheet, anything else a page.", valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var folder: FolderOptions
  @OptionGroup var language: LanguageOptions

  func validate() throws {
    guard (facts == nil) != (batch == nil) else { throw ValidationError("give either --facts FILE or --batch FILE") }
  }

  func run() throws {
    let reporting = Reporting(options: language)
    let loading = Engine.load(policy, in: PolicyFolder(folder.path))
    guard let loaded = loading.policy else { throw reporting.fail(loading.diagnostics, files: loading.files) }
    guard let version = loaded.versions.last else { throw ExitCode.failure }
    let layout = try layout(for: version, reporting)
    let cases = try cases(under: loaded, files: loading.files, reporting)
    let form = FormFilling(layout, plan: version.plan).filled(cases)
    guard let output else {
      var stdout = Output()
      try stdout.write(Array(FormHTML.page(form).utf8))
      try stdout.flush()
      return
    }
    let isSheet = output.lowercased().hasSuffix(".xlsx")
    try FileWriting.replace(output, with: isSheet ? sheet(form, for: output) : Array(FormHTML.page(form).utf8))
  }

  private func sheet(_ form: FilledForm, for output: String) throws(ExitCode) -> [UInt8] {
    do throws(SheetError) {
      return try SheetWriter.workbook(form, scratch: ScratchFolders.all)
    } catch {
      Messages.error("cannot write `\(ShownName.file(output))`: \(reason(error))")
      throw .failure
    }
  }

  private func reason(_ error: SheetError) -> String {
    switch error {
    case .libraryMissing(let reason):
      "sheets need libxlsxwriter of the release yiju was built with (\(reason)); without .xlsx a page is written"
    case .noScratch(let folders): "no room in \(folders.joined(separator: " or "))"
    case .scratch(let folder, let reason): "\(folder): \(reason)"
    case .textTooLong(let row, let column): "the text in row \(row), column \(column) is too long for a sheet"
    case .notWritten(let reason): "libxlsxwriter: \(reason)"
    }
  }

  // MARK: The layout

  private func layout(for policy: Policy, _ reporting: Reporting) throws(ExitCode) -> FormLayout {
    let path = form.hasSuffix(".yaml") ? form : "\(folder.path)/\(policy.id)/forms/\(form).form.yaml"
    let file: SourceFile
    // What is no path is a name, and leads nowhere else.
    let isPlain = form.hasSuffix(".yaml") || PolicyFolder.isID(policy.id) && PolicyFolder.isPlainName(form)
    switch isPlain ? FileReading.bytes(of: path) : .failure(FileError(path: path, code: 0)) {
    case .success(let bytes): file = SourceFile(name: path, bytes: bytes)
    case .failure(let error):
      guard !form.hasSuffix(".yaml") else { throw reporting.fail(error.diagnostic) }
      let known = FileReading.names(in: "\(folder.path)/\(policy.id)/forms").filter { $0.hasSuffix(".form.yaml") }
      throw reporting.fail(FormLookup.missing(form, of: policy.id, known: known.map { String($0.dropLast(10)) }))
    }
    let reading = FormLayoutReader.read(file.bytes)
    guard let layout = reading.layout else {
      throw reporting.fail(reading.diagnostics, files: SourceFiles([file]))
    }
    let unknown = FormFilling(layout, plan: policy.plan).diagnostics()
    guard unknown.isEmpty else { throw reporting.fail(unknown, files: SourceFiles([file])) }
    return layout
  }

  // MARK: Cases

  private func cases(
    under policy: LoadedPolicy, files: SourceFiles, _ reporting: Reporting
  ) throws(ExitCode) -> [FormCase] {
    if let batch {
      let home = Engine.home(of: self.policy, in: PolicyFolder(folder.path))
      return try FormBatch(
        policy: policy, checker: RecordChecker(home), day: knowledge.day, reporting: reporting
      ).cases(batch)
    }
    var reading = CaseReading(files: files, reporting: reporting)
    let tree = try reading.read(facts, settings: [], isLine: false)
    let shown = reading.blotted(tree.facts, under: policy)
    guard let plan = policy.versions.last?.plan else { throw .failure }
    let findings = FormFindings(tree.facts, plan: plan)
    guard findings.diagnostics.isEmpty else { throw reporting.fail(CaseError(findings.diagnostics), files: shown) }
    do throws(CaseError) {
      let decision = try policy.decide(Facts(findings.facts), asKnownOn: knowledge.day)
      return [findings.completing(FormCase(decision))]
    } catch {
      throw reporting.fail(error, files: shown)
    }
  }
}
