import ArgumentParser
import Yiju
import YijuDiagnostics
import YijuFacts
import YijuFeel
import YijuValues

/// `yiju feel`: evaluates one expression.
struct Feel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feel",
    abstract: "求值：计算一个 FEEL 表达式。Evaluate one FEEL expression and show the value of every part.",
    discussion: """
      The first line is the value; the text follows with the value of each part under its column. In mode strict, as \
      policies run, a name without a value is unknown; in mode feel it is null. A text of the facts that is a date, a \
      time or a duration as FEEL writes it stands for that.

      Examples:
        yiju feel '(1 + 2) * 3'
        yiju feel '累计缴费月数 >= 36' --set 累计缴费月数=30
        yiju feel 'certificate.issued_on + @"P12M"' --facts case.json
      """)

  /// How null and what is missing are treated.
  enum Mode: String, CaseIterable, ExpressibleByArgument {
    case feel, strict

    var mode: FeelMode { self == .feel ? .feel : .strictUnknown }
  }

  @Argument(help: "The expression.") var expression: String

  @Option(
    help: ArgumentHelp("Values in JSON or YAML; - reads standard input.", valueName: "file"),
    completion: .file(extensions: ["json", "yaml", "yml"]))
  var facts: String?

  @Option(name: .customLong("set"), help: "Lays one value over those of the file; repeatable.")
  var settings: [FactSetting] = []

  @Option(help: "feel or strict.") var mode: Mode = .strict
  @OptionGroup var language: LanguageOptions

  func validate() throws { try FactSetting.check(settings) }

  func run() throws {
    let reporting = Reporting(options: language)
    var reading = CaseReading(files: SourceFiles(), reporting: reporting)
    let given = try reading.read(facts, settings: settings, isLine: false).facts
    let text = Array(expression.utf8)
    var files = SourceFiles()
    let file = files.append(SourceFile(name: "<expression>", bytes: text))
    let values = ExpressionValues(given)
    let parse = FeelParser.parseExpression(text, names: values.longNames)
    guard let tree = parse.tree else {
      throw reporting.fail(parse.problems.map { $0.diagnostic(file: file, path: nil) { $0 } }, files: files)
    }
    let missing = FeelChecker.missingFunctions(tree)
    guard missing.isEmpty else {
      throw reporting.fail(missing.map { $0.diagnostic(file: file, path: nil) { $0 } }, files: files)
    }
    let context = FeelContext(names: values.names(for: tree, mode: mode.mode))
    let trace = FeelTrace(tree, over: context, mode: mode.mode)
    var output = Output()
    switch trace.result {
    case .value(.unknown(let causes)):
      try output.line("unknown: " + causes.causes.map { DisplayText.sanitized($0.name) }.joined(separator: ", "))
    case .value(let value): try output.line(DisplayText.sanitized(FeelText.literal(of: value)))
    case .fault(let fault):
      let start = min(max(0, Int(fault.span.start)), text.count)
      let part = String(decoding: text[start..<min(max(start, Int(fault.span.end)), text.count)], as: UTF8.self)
      Messages.error(
        LocalizedText(
          zh: "无法算出 `\(DisplayText.sanitized(part, limit: 80))`：\(fault.kind.title.zh)",
          en: "cannot evaluate `\(DisplayText.sanitized(part, limit: 80))`: \(fault.kind.title.en)")[language.language])
      throw ExitCode.failure
    }
    try output.line("")
    try output.write(trace.drawing(text))
    try output.flush()
  }
}
