import ArgumentParser
import Yiju
import YijuDiagnostics
import YijuFacts

/// Verifies a file of records line by line, as `decide --format jsonl` writes it.
struct RecordLines {
  let checker: RecordChecker
  let language: LanguageOptions

  func run(_ path: String) throws(ExitCode) {
    let pipeline = LinePipeline(
      language: language, progress: LocalizedText(zh: "已核对 {0} 份", en: "{0} records verified"), pieceSize: 1 << 19)
    try pipeline.run(path) { piece, name in verify(piece, name: name) }
  }

  private func verify(_ piece: LineReading.Piece, name: String) -> LinePipeline.Result {
    var result = LinePipeline.Result()
    for line in JSONLines(piece.bytes) {
      result.lines += 1
      let place = "\(name):\(piece.firstNumber + line.number - 1)"
      let checking = checker.check(line: Array(piece.bytes[line.range]), name: place)
      if !checking.isIdentical { result.hasErrors = true }
      result.bytes.append(contentsOf: (checking.line(language.language) ?? "unreadable").utf8)
      result.bytes.append(UInt8(ascii: "\n"))
      let errors = checking.diagnostics.filter { $0.severity == .error }
      guard !errors.isEmpty else { continue }
      result.messages += DiagnosticTextRenderer.render(
        errors, files: checking.files, language: language.language, color: language.color.applies(to: Terminal.error))
    }
    return result
  }
}
