import Foundation
import Testing

/// The built command run once: its exit code and what it wrote.
struct CommandRun {
  var status: Int32
  var output: Data
  var errors: String

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }
  /// The lines of standard output.
  var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) }

  /// Standard output as a JSON object.
  func object() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
  }

  static let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The command beside the test bundle, or where a debug build leaves it.
  static func binary() throws -> URL {
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "yiju")
    let places = [
      beside, Bundle.main.bundleURL.appending(path: "yiju"), packageRoot.appending(path: ".build/debug/yiju"),
    ]
    return try #require(places.first { FileManager.default.isExecutableFile(atPath: $0.path) }, "yiju is not built")
  }

  /// Runs the command in the root of the package, or in another folder.
  static func yiju(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:], in home: URL? = nil
  ) throws -> CommandRun {
    let folder = FileManager.default.temporaryDirectory.appending(path: "yiju-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = try binary()
    process.arguments = arguments
    process.currentDirectoryURL = home ?? packageRoot
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let input = try file("in", Data((input ?? "").utf8), in: folder)
    let output = try file("out", Data(), in: folder)
    let errors = try file("err", Data(), in: folder)
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit, "ended by a signal: \(arguments)")
    return CommandRun(
      status: process.terminationStatus, output: try Data(contentsOf: output),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  static func yiju(_ arguments: String..., input: String? = nil) throws -> CommandRun {
    try yiju(arguments, input: input)
  }

  private static func file(_ name: String, _ data: Data, in folder: URL) throws -> URL {
    let url = folder.appending(path: name)
    try data.write(to: url)
    return url
  }
}

/// A folder of one test that goes away with it.
final class ScratchFolder {
  let url = FileManager.default.temporaryDirectory.appending(path: "yiju-test-\(ScratchFolder.letters)")

  /// A name of its own without digits: a long number in the name of a file is masked in messages.
  private static var letters: String {
    UUID().uuidString.map { $0.wholeNumberValue.map { "ghijklmnop".map(String.init)[$0] } ?? String($0) }.joined()
  }

  init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file and gives its path.
  func write(_ name: String, _ text: String) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }
}
