import Foundation
import Testing
import Yiju
import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuFacts

/// Whatever is changed in a record, and whatever is put in the place of what it was decided under, is found.
@Suite("Tampering with records") struct TamperingTests {
  private static let checker = RecordChecker(GoldenArchive.archive)

  private func bytes(_ outcome: String) throws -> [UInt8] {
    let file = try #require(
      GoldenArchive.records.first {
        $0.path.hasSuffix("urumqi/skill-subsidy/\(outcome).json")
          || $0.path.hasSuffix("urumqi/skill-subsidy@2017.1/\(outcome).json")
      })
    return Array(try Data(contentsOf: file))
  }

  private func line(_ bytes: [UInt8], _ checker: RecordChecker = Self.checker) -> String {
    checker.check(SourceFile(name: "record", bytes: bytes)).line(.en) ?? "unreadable"
  }

  private func replaced(_ bytes: [UInt8], _ old: String, _ new: String) throws -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    try #require(text.contains(old), "\(old) is not in the record")
    return Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
  }

  /// The members changed and the digest made to fit again.
  private func redigested(_ bytes: [UInt8]) throws -> [UInt8] {
    let value = try #require(JSONReader.read(bytes, file: 0, limits: .record).root.flatMap { JSONValue(exactly: $0) })
    return DecisionRecord(undigested: value.removing("digest")).bytes
  }

  @Test("a flipped bit is found, in every kind of record", arguments: ["granted", "denied", "not_covered", "failed"])
  func flippedBits(_ outcome: String) throws {
    let bytes = try bytes(outcome)
    #expect(line(bytes) == "identical")
    let step = ProcessInfo.processInfo.environment["YIJU_LONG"] == nil ? max(1, bytes.count / 40) : 1
    for place in stride(from: 0, to: bytes.count, by: step) {
      for bit in 0..<8 where step == 1 || bit == place % 8 {
        var changed = bytes
        changed[place] ^= 1 << UInt8(bit)
        if line(changed) == "identical" { Issue.record("byte \(place), bit \(bit)") }
      }
    }
  }

  @Test("bytes added, cut off or taken from another record are found")
  func otherBytes() throws {
    let bytes = try bytes("denied")
    for changed in [
      bytes + [0x20], Array(bytes.dropLast()), [0xEF, 0xBB, 0xBF] + bytes, bytes + bytes, [0x20] + bytes,
    ] {
      #expect(line(changed) != "identical")
    }
    var mixed = bytes
    let other = try self.bytes("granted")
    mixed.replaceSubrange(0..<64, with: other[0..<64])
    #expect(line(mixed) != "identical")
  }

  @Test("a result changed together with its digest is found by deciding again")
  func redigestedResult() throws {
    let bytes = try bytes("denied")
    let changed = try redigested(replaced(bytes, #""outcome":"denied""#, #""outcome":"undetermined""#))
    #expect(line(changed) == #"differs: engine outcome: recorded "undetermined", repeated "denied""#)
    let verdict = try redigested(replaced(bytes, #""verdict":"not_met""#, #""verdict":"met""#))
    #expect(line(verdict).hasPrefix("differs: engine checks["))
    #expect(line(verdict).contains(#"recorded "met", repeated "not_met""#))
  }

  @Test("a fact changed together with its digest is found by deciding again")
  func redigestedFact() throws {
    let bytes = try bytes("granted")
    let value = try #require(JSONReader.read(bytes, file: 0, limits: .record).root?["facts"])
    guard case .number(let months)? = value["applicant"]?["contribution_months"]?.content else {
      return #expect(Bool(false), "the golden case counts months")
    }
    let changed = try redigested(
      replaced(bytes, "\"contribution_months\":\(months)", "\"contribution_months\":\(months)0"))
    #expect(line(changed).hasPrefix("differs: facts facts_used["))
  }

  @Test("a canonical number written otherwise is found")
  func otherSpelling() throws {
    let bytes = try bytes("granted")
    #expect(
      line(try replaced(bytes, #""amount":{"currency":"CNY","value":""#, #""amount":{"currency":"CNY", "value":""#))
        != "identical")
  }

  @Test("another policy text under the same name is found, and the place is named")
  func otherPolicy() throws {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "yiju-tamper-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    try FileManager.default.copyItem(atPath: GoldenArchive.policies.path, toPath: scratch.path)
    let bytes = try bytes("granted")
    let recorded = try #require(RecordReader.read(bytes, file: 0).record)
    // The archive has the old bytes; without it the folder's own, one line longer, are taken.
    let file = scratch.appending(path: "\(recorded.policyID)/\(recorded.policyVersion).yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data((text + "# 后来加的一行\n").utf8).write(to: file)
    let found = line(bytes, RecordChecker(PolicyFolder(scratch.path)))
    #expect(found.hasPrefix("differs: policy policy."), "\(found)")
    try FileManager.default.copyItem(
      at: GoldenArchive.folder.appending(path: "archive"), to: scratch.appending(path: "archive"))
    #expect(line(bytes, RecordChecker(PolicyFolder(scratch.path))) == "identical")
    // A file of the archive that is not what its name says is not taken.
    let digest = try #require(recorded.policyFiles.first).sha256
    try Data("yiju: 1\n".utf8).write(to: scratch.appending(path: "archive/\(digest).yaml"))
    #expect(line(bytes, RecordChecker(PolicyFolder(scratch.path))).hasPrefix("differs: policy policy."))
  }

  @Test("another calendar is found unless the archive has the old one")
  func otherCalendar() throws {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "yiju-tamper-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    try FileManager.default.copyItem(atPath: GoldenArchive.policies.path, toPath: scratch.path)
    for name in FileReading.names(in: scratch.appending(path: "calendars").path) {
      let file = scratch.appending(path: "calendars/\(name)")
      try Data((try String(contentsOf: file, encoding: .utf8) + "# 后来加的一行\n").utf8).write(to: file)
    }
    let bytes = try bytes("granted")
    let found = line(bytes, RecordChecker(PolicyFolder(scratch.path)))
    #expect(found.hasPrefix("differs: calendar calendars[") || found.hasPrefix("differs: policy"), "\(found)")
    _ = try PolicyArchive(from: PolicyFolder(scratch.path), to: PolicyFolder(scratch.path)).keep().get()
    for name in FileReading.names(in: GoldenArchive.folder.appending(path: "archive").path) {
      let target = scratch.appending(path: "archive/\(name)")
      try? FileManager.default.copyItem(at: GoldenArchive.folder.appending(path: "archive/\(name)"), to: target)
    }
    #expect(line(bytes, RecordChecker(PolicyFolder(scratch.path))) == "identical")
  }
}
