import Foundation
import Testing
import Yiju
import YijuDecisionRecords
import YijuFacts

/// `docs/check_record.py`, which knows nothing of the engine, agrees with it on the archive and finds what was changed.
@Suite("The stranger's checker") struct StrangersCheckerTests {
  private struct Run {
    var status: Int32
    var output: String
  }

  private static let isThere: Bool = {
    (try? run(["--version"], isScript: false))?.status == 0
  }()

  private static func run(_ arguments: [String], isScript: Bool = true) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let script = GoldenArchive.root.appending(path: "docs/check_record.py").path
    process.arguments = ["python3"] + (isScript ? [script] : []) + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(status: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
  }

  private func run(_ bytes: [UInt8], name: String = "record.json") throws -> Run {
    let folder = FileManager.default.temporaryDirectory.appending(path: "yiju-python-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try Data(bytes).write(to: file)
    return try Self.run(["--lang", "en", file.path])
  }

  private func bytes(_ outcome: String) throws -> [UInt8] {
    let file = try #require(
      GoldenArchive.records.first {
        $0.path.hasSuffix("urumqi/skill-subsidy/\(outcome).json")
          || $0.path.hasSuffix("urumqi/skill-subsidy@2017.1/\(outcome).json")
      })
    return Array(try Data(contentsOf: file))
  }

  /// The record with one text changed and the digest made to fit, so that only the reasoning can tell.
  private func changed(_ outcome: String, _ old: String, _ new: String) throws -> [UInt8] {
    let text = String(decoding: try bytes(outcome), as: UTF8.self)
    try #require(text.contains(old), "\(old) is not in the record")
    let bytes = Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
    let value = try #require(JSONReader.read(bytes, file: 0, limits: .record).root.flatMap { JSONValue(exactly: $0) })
    return DecisionRecord(undigested: value.removing("digest")).bytes
  }

  @Test("every golden record holds", .enabled(if: isThere))
  func archive() throws {
    let run = try Self.run(["--lang", "en"] + GoldenArchive.records.map(\.path))
    #expect(run.status == 0, "\(run.output)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == GoldenArchive.records.count)
    #expect(lines.allSatisfy { $0.contains(": holds: ") })
  }

  @Test("lines and the indented form hold too", .enabled(if: isThere))
  func forms() throws {
    let record = try bytes("granted")
    let value = try #require(JSONReader.read(record, file: 0, limits: .record).root.flatMap { JSONValue(exactly: $0) })
    #expect(try run(PrettyJSON.bytes(value)).status == 0)
    let line = Array("{\"line\":1,\"id\":\"甲\",".utf8) + record.dropFirst() + [0x0A]
    #expect(try run(line + line, name: "records.jsonl").status == 0)
    #expect(try run(Array("{\"line\":1,\"error\":{}}\n".utf8), name: "records.jsonl").status == 2)
    #expect(try run(Array("{\"a\":1,\"a\":2}".utf8)).status == 2)
    #expect(try run(record + [0x20]).status == 1)
  }

  @Test(
    "what does not follow is found although the digest fits", .enabled(if: isThere),
    arguments: [
      ("granted", #""outcome":"granted""#, #""outcome":"denied""#, "the outcome is"),
      ("denied", #""outcome":"denied""#, #""outcome":"granted""#, "the outcome is"),
      ("granted", #""amount":{"currency":"CNY","value":""#, #""amount":{"currency":"CNY","value":"9"#, "the amount is"),
      ("granted", #""after":""#, #""after":"9"#, "the sum after"),
      ("granted", #""kind":"all","#, #""kind":"none","#, "its members make it"),
      ("granted", #""required":">= 36""#, #""required":">= 3600""#, "is not met"),
    ])
  func reasoning(_ outcome: String, _ old: String, _ new: String, _ word: String) throws {
    let run = try run(changed(outcome, old, new))
    #expect(run.status == 1 && run.output.contains(word), "\(run.output)")
  }

  @Test("a digest that does not fit is found", .enabled(if: isThere))
  func digest() throws {
    var record = try bytes("denied")
    let place = try #require(record.firstIndex(of: UInt8(ascii: "1")))
    record[place] = UInt8(ascii: "2")
    let run = try run(record)
    #expect(run.status == 1 && run.output.contains("digest"), "\(run.output)")
  }
}
