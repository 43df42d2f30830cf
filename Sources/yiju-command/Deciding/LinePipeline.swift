import ArgumentParser
import Dispatch
import Synchronization
import Yiju
import YijuDiagnostics
import YijuMasking

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Works through a file of lines on all cores, the output in the order of the input.
///
/// What is held is a few pieces of the file and their results, however long the file.
struct LinePipeline {
  /// What came of one piece.
  struct Result: Sendable {
    /// What goes to standard output.
    var bytes: [UInt8] = []
    /// What goes to a file beside it, where one is asked for.
    var aside: [UInt8] = []
    /// What goes to standard error.
    var messages = ""
    var lines = 0
    var hasErrors = false
  }

  let language: LanguageOptions
  /// How far it is, with the number of lines for `{0}`.
  let progress: LocalizedText
  var pieceSize = 1 << 14

  /// Runs `work` over every piece of complete lines; ends the command with 1 when a result has errors.
  func run(_ path: String, _ work: @Sendable (LineReading.Piece, _ name: String) -> Result) throws(ExitCode) {
    var aside: AsideFile?
    try run(path, aside: &aside, work)
  }

  /// The same, with what is to stand aside written to a file.
  func run(
    _ path: String, aside: inout AsideFile?, _ work: @Sendable (LineReading.Piece, _ name: String) -> Result
  ) throws(ExitCode) {
    let name = path == "-" ? "<stdin>" : FreeText.maskedFileName(path)
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }

    var reading = LineReading(descriptor: descriptor, pieceSize: pieceSize)
    var output = Output()
    var progress = LineProgress(text: progress[language.language])
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
      for result in LinePipeline.results(pieces, { work($0, name) }) {
        if !result.messages.isEmpty { Messages.write(result.messages) }
        try output.write(result.bytes)
        try aside?.write(result.aside)
        hasErrors = hasErrors || result.hasErrors
        progress.add(lines: result.lines)
      }
      // A reader at the other end of a pipe sees results as soon as they are there.
      try output.flush()
    }
    progress.finish()
    if hasErrors { throw .failure }
  }

  private static func results(
    _ pieces: [LineReading.Piece], _ work: @Sendable (LineReading.Piece) -> Result
  ) -> [Result] {
    guard pieces.count > 1 else { return pieces.map { work($0) } }
    let results = Mutex([Result](repeating: Result(), count: pieces.count))
    DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
      let result = work(pieces[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0 }
  }

  private func unreadable(_ path: String, _ code: Int32) -> ExitCode {
    Reporting(options: language, asJSON: true).fail(FileError(path: path, code: code).diagnostic)
  }
}

/// A word on standard error, when it is a terminal, on how far a long run is.
private struct LineProgress {
  /// Seconds between two words.
  private static let patience = 2.0

  private let text: String
  private let isShown = Terminal.isTerminal(Terminal.error) && !Terminal.isTerminal(Terminal.output)
  private var lines = 0
  private var last = Clock.seconds
  private var hasSpoken = false

  init(text: String) { self.text = text }

  mutating func add(lines count: Int) {
    lines += count
    guard isShown, Clock.seconds - last > LineProgress.patience else { return }
    last = Clock.seconds
    hasSpoken = true
    Messages.write("\r" + text.replacing("{0}", with: "\(lines)"))
  }

  func finish() {
    if hasSpoken { Messages.write("\n") }
  }
}
