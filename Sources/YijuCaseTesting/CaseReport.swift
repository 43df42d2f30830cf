package import YijuDiagnostics
package import YijuFacts
import YijuMasking

/// Results of test cases for people and for programs.
package struct CaseReport {
  private let result: CaseFileResult
  private let language: Language

  package init(_ result: CaseFileResult, language: Language) {
    self.result = result
    self.language = language
  }

  /// A line for the file and a block for each case that differs.
  package var text: String {
    var text = head + "\n"
    for failed in result.cases where !failed.isPassed {
      text +=
        language == .zh ? "  ✗ \(failed.name)（第 \(failed.line) 行）\n" : "  ✗ \(failed.name) (line \(failed.line))\n"
      for difference in failed.differences { text += line(difference) }
      if !failed.errors.isEmpty {
        let shown = DiagnosticTextRenderer.render(failed.errors, files: result.files, language: language)
        text += shown.split(separator: "\n").map { "      \($0)\n" }.joined()
      }
    }
    return text
  }

  private var head: String {
    let path = DisplayText.sanitized(FreeText.maskedFileName(result.path))
    if result.hasErrors {
      return language == .zh ? "\(path)：文件有错误，没有运行" : "\(path): errors in the file, not run"
    }
    switch language {
    case .zh: return "\(path)：\(result.passed) 例相符" + (result.failed > 0 ? "，\(result.failed) 例不符" : "")
    case .en:
      return "\(path): \(result.passed) passed" + (result.failed > 0 ? ", \(result.failed) failed" : "")
    }
  }

  private func line(_ difference: CaseDifference) -> String {
    switch language {
    case .zh:
      var text = "      \(difference.what)：应为 \(difference.expected)，实为 \(difference.got)\n"
      if let why = difference.why { text += "        \(why.zh)\n" }
      return text
    case .en:
      var text = "      \(difference.what): expected \(difference.expected), got \(difference.got)\n"
      if let why = difference.why { text += "        \(why.en)\n" }
      return text
    }
  }

  /// The last line, the same in both languages so that scripts can read it.
  package static func closing(_ results: [CaseFileResult]) -> String {
    let passed = results.reduce(0) { $0 + $1.passed }
    let failed = results.reduce(0) { $0 + $1.failed }
    let broken = results.count { $0.hasErrors }
    return "\(passed) passed, \(failed) failed" + (broken > 0 ? ", \(broken) not run" : "")
  }

  /// The results of all files for programs.
  package static func json(_ results: [CaseFileResult]) -> JSONValue {
    .object([
      JSONMember("passed", .int(Int64(results.reduce(0) { $0 + $1.passed }))),
      JSONMember("failed", .int(Int64(results.reduce(0) { $0 + $1.failed }))),
      JSONMember("files", .array(results.map(json))),
    ])
  }

  private static func json(_ result: CaseFileResult) -> JSONValue {
    .object([
      JSONMember("file", .string(FreeText.maskedFileName(result.path))),
      JSONMember("passed", .int(Int64(result.passed))),
      JSONMember("failed", .int(Int64(result.failed))),
      JSONMember("errors", .array(result.diagnostics.filter { $0.severity == .error }.map { json($0, result.files) })),
      JSONMember("cases", .array(result.cases.map { json($0, result.files) })),
    ])
  }

  private static func json(_ result: CaseResult, _ files: SourceFiles) -> JSONValue {
    .object([
      JSONMember("name", .string(result.name)),
      JSONMember("line", .int(Int64(result.line))),
      JSONMember("passed", .bool(result.isPassed)),
      JSONMember(
        "differences",
        .array(
          result.differences.map {
            .object([
              JSONMember("what", .string($0.what)), JSONMember("expected", .string($0.expected)),
              JSONMember("got", .string($0.got)), JSONMember("why", $0.why.map(json) ?? .null),
            ])
          })),
      JSONMember("errors", .array(result.errors.map { json($0, files) })),
    ])
  }

  private static func json(_ text: LocalizedText) -> JSONValue {
    .object([JSONMember("zh", .string(text.zh)), JSONMember("en", .string(text.en))])
  }

  private static func json(_ diagnostic: Diagnostic, _ files: SourceFiles) -> JSONValue {
    let position = diagnostic.span.flatMap { span in
      files[span.file].map { (FreeText.maskedFileName($0.name), $0.position(of: span.start)) }
    }
    return .object([
      JSONMember("code", .string(diagnostic.kind.code)),
      JSONMember("severity", .string(diagnostic.severity.rawValue)),
      JSONMember("file", .text(position?.0)),
      JSONMember("line", position.map { .int(Int64($0.1.line)) } ?? .null),
      JSONMember("column", position.map { .int(Int64($0.1.column)) } ?? .null),
      JSONMember("message", json(diagnostic.message)),
      JSONMember("path", .text(diagnostic.path)),
    ])
  }
}
