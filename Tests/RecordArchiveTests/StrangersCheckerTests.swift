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

  @Test("lines hold too; what is not canonical, or names a member twice, does not", .enabled(if: isThere))
  func forms() throws {
    let record = try bytes("granted")
    // Only the canonical form says at once that nothing was changed.
    let value = try #require(JSONReader.read(record, file: 0, limits: .record).root.flatMap { JSONValue(exactly: $0) })
    let indented = try run(PrettyJSON.bytes(value))
    #expect(indented.status == 1 && indented.output.contains("canonical"))
    #expect(try run(record + [0x0A]).status == 0)
    let line = Array("{\"line\":1,\"id\":\"甲\",".utf8) + record.dropFirst() + [0x0A]
    #expect(try run(line + line, name: "records.jsonl").status == 0)
    #expect(try run(Array("{\"line\":1,\"error\":{}}\n".utf8), name: "records.jsonl").status == 2)
    #expect(try run(Array("{\"a\":1,\"a\":2}".utf8)).status == 2)
    #expect(try run([0x7B] + Array("\"record\":\"yiju-decision/1\",".utf8) + record.dropFirst()).status == 2)
    #expect(try run(record + [0x20]).status == 1)
  }

  @Test(
    "what does not follow is found although the digest fits", .enabled(if: isThere),
    arguments: [
      ("granted", #""outcome":"granted""#, #""outcome":"denied""#, "outcome is denied and should be granted"),
      ("denied", #""outcome":"denied""#, #""outcome":"granted""#, "outcome is granted and should be denied"),
      ("granted", #""amount":{"currency":"CNY","value":""#, #""amount":{"currency":"CNY","value":"9"#, "amount is"),
      ("granted", #""after":""#, #""after":"9"#, ".after is"),
      ("granted", #""kind":"all","#, #""kind":"none","#, "and should be not_met"),
      ("granted", #""required":">= 36""#, #""required":">= 3600""#, "verdict is met and should be not_met"),
    ])
  func reasoning(_ outcome: String, _ old: String, _ new: String, _ word: String) throws {
    let run = try run(changed(outcome, old, new))
    #expect(run.status == 1 && run.output.contains(word), "\(run.output)")
  }

  // MARK: Everything changed in turn

  /// Runs the checker over lines; the numbers of those that it lets pass.
  private func passed(_ lines: [[UInt8]]) throws -> [Int] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "yiju-python-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "lines.jsonl")
    try Data(lines.joined(separator: [0x0A])).write(to: file)
    let output = try Self.run(["--lang", "en", file.path]).output.split(separator: "\n")
    #expect(output.count == lines.count)
    return output.indices.filter { output[$0].contains(": holds: ") }
  }

  /// The value with one leaf after the other changed, every `step`-th of them.
  private func leavesChanged(_ value: JSONValue, step: Int) -> [JSONValue] {
    var count = 0
    func changes(_ value: JSONValue) -> [JSONValue] {
      switch value {
      case .array(let elements) where !elements.isEmpty:
        return elements.indices.flatMap { index in
          changes(elements[index]).map { changed in
            var copy = elements
            copy[index] = changed
            return .array(copy)
          }
        }
      case .object(let members) where !members.isEmpty:
        return members.indices.flatMap { index in
          changes(members[index].value).map { changed in
            var copy = members
            copy[index].value = changed
            return .object(copy)
          }
        }
      default:
        count += 1
        guard count % step == 0 else { return [] }
        switch value {
        case .null: return [.int(0)]
        case .bool(let flag): return [.bool(!flag)]
        case .int(let number): return [.int(number + 1)]
        case .string(let text): return [.string(text + "x")]
        case .array: return [.array([.null])]
        case .object: return [.object([JSONMember("a", .null)])]
        }
      }
    }
    return changes(value)
  }

  private static let isLong = ProcessInfo.processInfo.environment["YIJU_LONG"] != nil

  private func value(_ bytes: [UInt8]) throws -> JSONValue {
    try #require(JSONReader.read(bytes, file: 0, limits: .record).root.flatMap { JSONValue(exactly: $0) })
  }

  @Test(
    "the digest finds a changed leaf and a flipped bit", .enabled(if: isThere),
    arguments: ["granted", "denied", "undetermined", "not_covered", "failed", "granted.events"])
  func changedBytes(_ outcome: String) throws {
    let record = try bytes(outcome)
    let changed = leavesChanged(try value(record), step: Self.isLong ? 1 : 8).map { CanonicalJSON.bytes($0) }
    #expect(changed.count >= 5)
    let places = stride(from: 0, to: record.count, by: Self.isLong ? 1 : max(1, record.count / 150))
    let flipped = places.compactMap { place -> [UInt8]? in
      var copy = record
      copy[place] ^= 1 << UInt8(place % 8)
      return copy[place] == 0x0A ? nil : copy
    }
    // In pieces: a long run is more than a file should hold.
    let lines = changed + flipped
    for start in stride(from: 0, to: lines.count, by: 2_000) {
      let found = try passed(Array(lines[start..<min(start + 2_000, lines.count)]))
      #expect(found.isEmpty, "\(outcome): \(found.map { $0 + start })")
    }
  }

  @Test("every outcome and every sum that does not follow is found although the digest fits", .enabled(if: isThere))
  func redigested() throws {
    var lines: [[UInt8]] = []
    func add(_ value: JSONValue, _ key: String, _ changed: JSONValue) {
      guard case .object(let members) = value.removing("digest") else { return }
      let copy = members.map { $0.key == key ? JSONMember(key, changed) : $0 }
      lines.append(DecisionRecord(undigested: .object(copy)).bytes)
    }
    for file in GoldenArchive.records {
      let value = try value(Array(try Data(contentsOf: file)))
      let outcome = value["outcome"]?.stringValue
      for other in Outcome.allCases.map(\.rawValue) + [FailedRun.outcome] where other != outcome {
        add(value, "outcome", .string(other))
      }
      guard outcome != FailedRun.outcome else { continue }
      let sum = value["amount"]?["value"]?.stringValue
      for other in [sum.map { $0 + "1" } ?? "1", "0.01"] {
        add(value, "amount", .object([JSONMember("currency", .string("CNY")), JSONMember("value", .string(other))]))
      }
      if sum != nil { add(value, "amount", .null) }
    }
    #expect(lines.count > 300)
    let found = try passed(lines)
    #expect(found.isEmpty, "\(found)")
  }

  @Test("every verdict of a granted case that is turned round is found although the digest fits", .enabled(if: isThere))
  func turnedVerdicts() throws {
    /// The check with one verdict after the other turned round, in it and in what is in it.
    func turned(_ check: JSONValue) -> [JSONValue] {
      guard case .object(let members) = check else { return [] }
      return members.indices.flatMap { index -> [JSONValue] in
        func with(_ changed: JSONValue) -> JSONValue {
          var copy = members
          copy[index].value = changed
          return .object(copy)
        }
        switch (members[index].key, members[index].value) {
        case ("verdict", .string("met")): return [with(.string("not_met"))]
        case ("verdict", .string("not_met")): return [with(.string("met"))]
        case ("parts", .array(let inner)), ("conditions", .array(let inner)):
          return inner.indices.flatMap { place in
            turned(inner[place]).map { changed in
              var copy = inner
              copy[place] = changed
              return with(.array(copy))
            }
          }
        default: return []
        }
      }
    }
    var lines: [[UInt8]] = []
    for file in GoldenArchive.records where file.lastPathComponent.hasPrefix("granted") {
      let value = try value(Array(try Data(contentsOf: file))).removing("digest")
      guard case .object(var members) = value, let place = members.firstIndex(where: { $0.key == "checks" }),
        case .array(let checks) = members[place].value
      else { continue }
      for index in checks.indices {
        for changed in turned(checks[index]) {
          var copy = checks
          copy[index] = changed
          members[place].value = .array(copy)
          lines.append(DecisionRecord(undigested: .object(members)).bytes)
        }
      }
    }
    #expect(lines.count > 200)
    let found = try passed(lines)
    #expect(found.isEmpty, "\(found.map { String(decoding: lines[$0].prefix(120), as: UTF8.self) })")
  }

  @Test("a state of the procedure that does not fit is found although the digest fits", .enabled(if: isThere))
  func procedure() throws {
    for (old, new, word) in [
      (#""state":"waiting""#, #""state":"overdue""#, "procedure.state is"), (#""today":""#, #""today":"1"#, "events"),
      (#""done_on":"2"#, #""done_on":"1"#, "done_on"), (#""state":"done""#, #""state":"not_reached""#, "done_on"),
    ] {
      let run = try run(changed("granted.events", old, new))
      #expect(run.status == 1 && run.output.contains(word), "\(old): \(run.output)")
    }
  }

  @Test("packs carry the checker as it is; RECORD=1 makes their copy anew")
  func generated() throws {
    let script = try String(contentsOf: GoldenArchive.root.appending(path: "docs/check_record.py"), encoding: .utf8)
    let lines = script.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
    let wanted = """
      // swift-format-ignore-file
      // Made from docs/check_record.py: RECORD=1 swift test --filter StrangersChecker

      /// The program that checks a record without the engine, for packs.
      enum StrangersChecker {
        static let script = ##\"""
      \(lines.joined(separator: "\n"))
          \"""##
      }

      """
    let file = GoldenArchive.root.appending(path: "Sources/YijuAppealPacks/StrangersChecker.generated.swift")
    if (try? String(contentsOf: file, encoding: .utf8)) == wanted { return }
    if ProcessInfo.processInfo.environment["RECORD"] != nil { try Data(wanted.utf8).write(to: file) }
    Issue.record("the copy is not the program: RECORD=1 swift test --filter StrangersChecker makes it anew")
  }

  @Test("the checker is short enough to be read")
  func length() throws {
    let text = try String(contentsOf: GoldenArchive.root.appending(path: "docs/check_record.py"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count - 1 <= 300)
    #expect(lines.allSatisfy { $0.count <= 120 })
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
