import ArgumentParser
import Dispatch
import Synchronization
import Yiju
import YijuCivilCalendars
import YijuDiagnostics
import YijuFacts

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Decides a file of cases line by line, the output in the order of the input.
///
/// Pieces of the file are decided on all cores; what is held is a few pieces and their results, however long the file.
struct LineDeciding {
  private static let pieceSize = 1 << 14

  let policy: LoadedPolicy
  let day: Day
  let settings: [FactSetting]
  let language: LanguageOptions

  func run(_ path: String) throws(ExitCode) {
    let name = path == "-" ? "<stdin>" : path
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }

    var reading = LineReading(descriptor: descriptor, pieceSize: LineDeciding.pieceSize)
    var output = Output()
    var progress = Progress(language: language.language)
    var hasErrors = false
    let width = max(1, min(16, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) * 2
    while true {
      var pieces: [LineReading.Piece] = []
      do throws(LineReadingError) {
        while pieces.count < width, let piece = try reading.next() { pieces.append(piece) }
      } catch {
        throw unreadable(path, error.code)
      }
      guard !pieces.isEmpty else { break }
      for result in decide(pieces, name: name) {
        try output.write(result.bytes)
        hasErrors = hasErrors || result.hasErrors
        progress.add(lines: result.lines)
      }
      // A reader at the other end of a pipe sees results as soon as they are there.
      try output.flush()
    }
    progress.finish()
    if hasErrors { throw .failure }
  }

  private struct Result: Sendable {
    var bytes: [UInt8] = []
    var lines = 0
    var hasErrors = false
  }

  private func decide(_ pieces: [LineReading.Piece], name: String) -> [Result] {
    guard pieces.count > 1 else { return pieces.map { decide($0, name: name) } }
    let results = Mutex([Result](repeating: Result(), count: pieces.count))
    DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
      let result = decide(pieces[index], name: name)
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0 }
  }

  private func decide(_ piece: LineReading.Piece, name: String) -> Result {
    var result = Result()
    var output = JSONLine()
    for line in JSONLines(piece.bytes) {
      result.lines += 1
      let number = piece.firstNumber + line.number - 1
      let reading = JSONReader.read(piece.bytes, in: line.range, file: 0, limits: .line)
      guard let root = reading.root else {
        output.write(
          reading.diagnostics, number: number, id: nil, line: line.range, of: piece.bytes, name: name)
        result.hasErrors = true
        continue
      }
      let lineCase = LineCase(root)
      do throws(CaseError) {
        let decision = try policy.decide(Facts(facts(of: lineCase)), asKnownOn: day)
        output.write(decision, number: number, id: lineCase.id)
      } catch {
        output.write(
          error.diagnostics, number: number, id: lineCase.id, line: line.range, of: piece.bytes, name: name)
        result.hasErrors = true
      }
    }
    result.bytes = output.bytes
    return result
  }

  /// A setting that does not fit leaves the line as it is: what stands in its way is no object or list where the policy
  /// wants one, and is reported for that.
  private func facts(of lineCase: LineCase) -> FactTree {
    settings.reduce(lineCase.facts) { facts, setting in facts.setting(setting.value, at: setting.path) ?? facts }
  }

  private func unreadable(_ path: String, _ code: Int32) -> ExitCode {
    Reporting(options: language, asJSON: true).fail(FileError(path: path, code: code).diagnostic)
  }
}

/// A word on standard error, when it is a terminal, on how far a long run is.
private struct Progress {
  /// Seconds between two words.
  private static let patience = 2.0

  private let language: Language
  private let isShown = Terminal.isTerminal(Terminal.error) && !Terminal.isTerminal(Terminal.output)
  private var lines = 0
  private var last = Clock.seconds
  private var hasSpoken = false

  init(language: Language) { self.language = language }

  mutating func add(lines count: Int) {
    lines += count
    guard isShown, Clock.seconds - last > Progress.patience else { return }
    last = Clock.seconds
    hasSpoken = true
    Messages.write(language == .zh ? "\r已办 \(lines) 件" : "\r\(lines) cases decided")
  }

  func finish() {
    if hasSpoken { Messages.write("\n") }
  }
}
