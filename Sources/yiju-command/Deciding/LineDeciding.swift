import ArgumentParser
import Yiju
import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts

/// Decides a file of cases line by line, the output in the order of the input.
struct LineDeciding {
  /// What is written of each case.
  enum Form {
    case records
    case grounds(withTexts: Bool)
  }

  let policy: LoadedPolicy
  let day: Day
  let settings: [FactSetting]
  let language: LanguageOptions
  let form: Form
  /// Where the records of refused lines go.
  var failures: String?

  func run(_ path: String) throws(ExitCode) {
    let pipeline = LinePipeline(language: language, progress: LocalizedText(zh: "已办 {0} 件", en: "{0} cases decided"))
    let errors = LineErrors(blotting: CaseBlotting(policy), settings: settings)
    var asideFile = try failures.map { path throws(ExitCode) in try AsideFile(path) }
    do throws(ExitCode) {
      try pipeline.run(path, aside: &asideFile) { piece, name in decide(piece, name: name, errors) }
    } catch {
      // Lines that were refused end the command with 1, and all of them are in the file.
      try asideFile?.close(isComplete: error == .failure)
      throw error
    }
    try asideFile?.close(isComplete: true)
  }

  private func decide(_ piece: LineReading.Piece, name: String, _ errors: LineErrors) -> LinePipeline.Result {
    var result = LinePipeline.Result()
    var output = JSONLine()
    var refused = JSONLine()
    var buffer = GroundsBuffer()
    for line in JSONLines(piece.bytes) {
      result.lines += 1
      let number = piece.firstNumber + line.number - 1
      let reading = JSONReader.read(piece.bytes, in: line.range, file: 0, limits: .line)
      guard let root = reading.root else {
        let own = Array(piece.bytes[line.range])
        let shown = errors.shown(reading.diagnostics, line: own, at: line.range.lowerBound)
        output.write(shown, number: number, id: nil, line: own, name: name)
        result.hasErrors = true
        if failures != nil, let record = unreadable(Array(piece.bytes[line.range])) {
          refused.write(object: record, number: number, id: nil)
        }
        continue
      }
      let lineCase = LineCase(root)
      let facts = Facts(facts(of: lineCase))
      do throws(CaseError) {
        switch form {
        case .records:
          buffer.removeAll()
          try policy.writeRecord(of: facts, asKnownOn: day, into: &buffer)
        case .grounds(let withTexts):
          buffer.removeAll()
          try policy.writeGrounds(of: facts, asKnownOn: day, includingTexts: withTexts, into: &buffer)
        }
        output.write(object: buffer.bytes, number: number, id: lineCase.id)
      } catch {
        let own = Array(piece.bytes[line.range])
        let shown = errors.shown(error.diagnostics, line: own, at: line.range.lowerBound)
        output.write(shown, number: number, id: lineCase.id, line: own, name: name)
        result.hasErrors = true
        if failures != nil {
          refused.write(
            object: policy.failureRecordBytes(error, facts: facts, asKnownOn: day), number: number, id: lineCase.id)
        }
      }
    }
    result.bytes = output.bytes
    result.aside = refused.bytes
    return result
  }

  /// The record of a line that holds no JSON. One that is too long was not kept whole, so that nothing could be repeated.
  private func unreadable(_ line: [UInt8]) -> [UInt8]? {
    guard line.count < LineReading.lineLimit else { return nil }
    do throws(CaseError) {
      _ = try Facts(json: line)
      return nil
    } catch {
      return policy.failureRecordBytes(error, unreadable: line, isJSON: true, asKnownOn: day)
    }
  }

  /// A setting that does not fit leaves the line as it is: what stands in its way is no object or list where the policy
  /// wants one, and is reported for that.
  private func facts(of lineCase: LineCase) -> FactTree {
    settings.reduce(lineCase.facts) { facts, setting in facts.setting(setting.value, at: setting.path) ?? facts }
  }
}
