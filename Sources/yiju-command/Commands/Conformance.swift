import ArgumentParser
import Yiju
import YijuDiagnostics
import YijuFacts
import YijuFeelConformance

/// `yiju conformance`: runs FEEL vectors and counts what came out.
struct Conformance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conformance",
    abstract: "一致性：用向量检验 FEEL。Run FEEL vectors, one JSON object a line, and count what came out.",
    discussion: """
      Vectors whose expected value is null are counted apart from the others; those tagged x:zone are skipped. A number \
      with a fraction and 13 digits or more is compared to 1e-8, every other one exactly.

      The exit code is 0 when the file was run, whatever came out, and 1 when it cannot be read or a line is no vector.

      Examples:
        yiju conformance cases.jsonl
        yiju conformance cases.jsonl --format json
      """)

  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "A file of vectors; - reads standard input.", completion: .file(extensions: ["jsonl"]))
  var file: String

  @Option(help: "text or json.") var format: Format = .text
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let reporting = Reporting(options: language, asJSON: format == .json)
    let bytes: [UInt8]
    switch file == "-" ? FileReading.standardInput() : FileReading.bytes(of: file) {
    case .success(let content): bytes = content
    case .failure(let error): throw reporting.fail(error.diagnostic)
    }
    let report = ConformanceRunner.run(bytes)
    var output = Output()
    switch format {
    case .text: try output.write(report.text)
    case .json:
      try output.write(PrettyJSON.bytes(report.json))
      try output.line("")
    }
    try output.flush()
    if report.badLines > 0 { throw ExitCode.failure }
  }
}
