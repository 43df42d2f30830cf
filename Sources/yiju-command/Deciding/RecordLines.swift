import ArgumentParser
import Synchronization
import Yiju
import YijuDiagnostics
import YijuFacts

/// Verifies a file of records line by line, as `decide --format jsonl` writes it.
struct RecordLines {
  let checker: RecordChecker
  let language: LanguageOptions
  var naming = VerifyNaming()

  /// Prints a line for each record; how many there were.
  func run(_ path: String) throws(ExitCode) -> VerifyTally {
    let pipeline = LinePipeline(
      language: language, progress: LocalizedText(zh: "已核对 {0} 份", en: "{0} records verified"), pieceSize: 1 << 19)
    let tally = Mutex(VerifyTally())
    do throws(ExitCode) {
      try pipeline.run(path) { piece, name in
        let (result, count) = verify(piece, name: name)
        tally.withLock { $0.add(count) }
        return result
      }
    } catch {
      guard error == .failure else { throw error }
      // Records that differ end the pipeline with a failure; a file that cannot be read is none that is identical.
      return tally.withLock { tally in
        if tally.isAllIdentical { tally.records += 1 }
        return tally
      }
    }
    return tally.withLock { $0 }
  }

  private func verify(_ piece: LineReading.Piece, name: String) -> (result: LinePipeline.Result, count: VerifyTally) {
    var result = LinePipeline.Result()
    var count = VerifyTally()
    for line in JSONLines(piece.bytes) {
      result.lines += 1
      let place = "\(name):\(piece.firstNumber + line.number - 1)"
      let checking = checker.check(line: Array(piece.bytes[line.range]), name: place)
      count.add(VerifyTally(records: 1, identical: checking.isIdentical ? 1 : 0))
      if !checking.isIdentical { result.hasErrors = true }
      let line = checking.line(language.language) ?? "unreadable"
      if let text = naming.line(line, of: place, isIdentical: checking.isIdentical) {
        result.bytes.append(contentsOf: text.utf8)
        result.bytes.append(UInt8(ascii: "\n"))
      }
      let errors = checking.diagnostics.filter { $0.severity == .error }
      guard !errors.isEmpty else { continue }
      result.messages += DiagnosticTextRenderer.render(
        errors, files: checking.files.withMaskedNames, language: language.language,
        color: language.color.applies(to: Terminal.error))
    }
    return (result, count)
  }
}
