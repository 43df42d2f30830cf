import ArgumentParser
import Yiju
import YijuCalendarParsing
import YijuDiagnostics
import YijuPolicyParsing
import YijuYAMLTrees

/// `yiju fmt`: keywords of a file in the other language.
struct Fmt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "把政策、日历、名录或共用文件的关键字换成另一种语言。Put the keywords of a file into English or Chinese.",
    discussion: """
      Comments, layout and everything that is no keyword stay byte for byte. Prints the new file, or rewrites it with \
      --in-place. The keywords of test cases are English only.

      Example:
        yiju fmt policies/cn/example/subsidy/2017.1.yaml --keys zh
      """)

  @Argument(
    help: "A policy, calendar or register file, or a shared document.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String
  @Option(help: "Language of the keywords: en or zh.") var keys: LanguageChoice
  @Flag(help: "Rewrite the file instead of printing it.") var inPlace = false
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let reporting = Reporting(options: language)
    let bytes: [UInt8]
    switch FileReading.bytes(of: file) {
    case .success(let read): bytes = read
    case .failure(let error): throw reporting.fail(error.diagnostic)
    }
    let files = SourceFiles([SourceFile(name: file, bytes: bytes)])
    let root = YAMLReader.read(bytes, file: 0).root
    let kind = root.flatMap { FileKind.detect($0) }
    if kind == .cases || kind == .form {
      Messages.error(
        language.language == .zh
          ? "\(file)：测试案例和表格版式的关键字只用英文" : "\(file): the keywords of test cases and of layouts of forms are English only"
      )
      throw ExitCode.failure
    }
    let (result, diagnostics) =
      switch kind {
      case .calendar, .register: Fmt.translateList(bytes, isRegister: kind == .register, to: keys.language)
      case .policy, .source, .cases, .form, nil: PolicyFormatter.translate(bytes, to: keys.language)
      }
    guard let result else { throw reporting.fail(diagnostics, files: files) }
    if inPlace {
      if result != bytes { try FileWriting.replace(file, with: result) }
      return
    }
    var output = Output()
    try output.write(result)
    try output.flush()
  }

  /// A calendar or a register: dated lists that are written alike.
  private static func translateList(
    _ bytes: [UInt8], isRegister: Bool, to language: Language
  ) -> ([UInt8]?, [Diagnostic]) {
    let reading = YAMLReader.read(bytes, file: 0)
    guard let root = reading.root, !reading.diagnostics.contains(where: { $0.severity == .error }) else {
      return (nil, reading.diagnostics)
    }
    let keywords: [CalendarKeywordSite]
    if isRegister {
      let parse = RegisterParser.parse(root)
      guard parse.register != nil else { return (nil, parse.diagnostics) }
      keywords = parse.keywords
    } else {
      let parse = CalendarParser.parse(root)
      guard parse.layer != nil else { return (nil, parse.diagnostics) }
      keywords = parse.keywords
    }
    var result: [UInt8] = []
    var position = 0
    for site in keywords.sorted(by: { $0.span.start < $1.span.start })
    where site.span.start >= position && site.span.end <= bytes.count {
      result += bytes[position..<site.span.start]
      result += site.keyword[language].utf8
      position = site.span.end
    }
    result += bytes[position...]
    return (result, [])
  }
}
