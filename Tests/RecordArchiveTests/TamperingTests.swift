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

  // MARK: The cause named

  /// The leaves of a record, each with the value that stands in its place afterwards.
  private func changes(_ value: JSONValue) -> [(path: String, value: JSONValue)] {
    switch value {
    case .object(let members):
      return members.indices.flatMap { place in
        changes(members[place].value).map { change in
          var changed = members
          changed[place].value = change.value
          return (members[place].key + "." + change.path, .object(changed))
        }
      }
    case .array(let elements):
      return elements.indices.flatMap { place in
        changes(elements[place]).map { change in
          var changed = elements
          changed[place] = change.value
          return ("\(place)." + change.path, .array(changed))
        }
      }
    case .string(let text): return [("", .string(text + "改"))]
    case .int(let number): return [("", .int(number + 1))]
    case .bool(let flag): return [("", .bool(!flag))]
    case .null: return [("", .string("改"))]
    }
  }

  @Test(
    "a record changed in any member, its digest left as it was, is named as the cause itself",
    arguments: ["granted", "denied", "undetermined", "not_covered", "failed"])
  func namesTheRecord(_ outcome: String) throws {
    let value = try #require(
      JSONReader.read(try bytes(outcome), file: 0, limits: .record).root.flatMap { JSONValue(exactly: $0) })
    var causes: [String: Int] = [:]
    let all = changes(value)
    let step = ProcessInfo.processInfo.environment["YIJU_LONG"] == nil ? max(1, all.count / 60) : 1
    for (number, change) in all.enumerated() where number % step == 0 || change.path.split(separator: ".").count < 3 {
      let found = line(CanonicalJSON.bytes(change.value))
      causes[found.hasPrefix("differs: record ") ? "record" : found, default: 0] += 1
      // Without what it takes to repeat a run there is no record to speak of.
      if !found.hasPrefix("differs: record "), found != "unreadable" { Issue.record("\(change.path): \(found)") }
    }
    #expect(causes["record", default: 0] > causes["unreadable", default: 0] && causes["record", default: 0] > 10)
  }

  @Test(
    "a result changed in any member together with the digest is never taken for another policy or calendar",
    arguments: ["granted", "denied", "undetermined"])
  func namesTheEngine(_ outcome: String) throws {
    let value = try #require(
      JSONReader.read(try bytes(outcome), file: 0, limits: .record).root.flatMap { JSONValue(exactly: $0) })
    let results: Set<String> = [
      "amount", "amount_steps", "amount_possible", "cautions", "checks", "deadlines", "facts_used", "interpretations",
      "missing", "questions", "calendar_days",
    ]
    let all = changes(value.removing("digest")).filter { results.contains(String($0.path.prefix { $0 != "." })) }
    let step = ProcessInfo.processInfo.environment["YIJU_LONG"] == nil ? max(1, all.count / 40) : 1
    for (number, change) in all.enumerated() where number % step == 0 {
      let member = String(change.path.prefix { $0 != "." })
      let expected = member == "facts_used" ? "differs: facts facts_used[" : "differs: engine \(member)"
      let found = line(DecisionRecord(undigested: change.value).bytes)
      #expect(found.hasPrefix(expected), "\(change.path): \(found)")
    }
    #expect(all.count > 40)
  }

  /// A copy of the policies, where files can be changed; without an archive.
  private func withPolicies(_ work: (URL, RecordChecker) throws -> Void) throws {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "yiju-tamper-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    try FileManager.default.copyItem(atPath: GoldenArchive.policies.path, toPath: scratch.path)
    try work(scratch, RecordChecker(PolicyFolder(scratch.path)))
  }

  /// The record of a case under the policies as they are now.
  private func currentRecord() throws -> (bytes: [UInt8], policy: String) {
    let recorded = try #require(RecordReader.read(try bytes("granted"), file: 0).record)
    let name = "\(recorded.policyID)@\(recorded.policyVersion)"
    let policy = try #require(Engine.load(name, in: GoldenArchive.policies).policy)
    let decision = try policy.decide(Facts(recorded.facts), asKnownOn: recorded.asKnownOn)
    return (decision.recordBytes(), "\(recorded.policyID)/\(recorded.policyVersion).yaml")
  }

  @Test("a file that was changed, broken or taken away is named as the cause")
  func namesTheFile() throws {
    let (record, policy) = try currentRecord()
    let changed = { (text: String) in text + "# 后来加的一行\n" }
    let broken = { (_: String) in "yiju: [\n" }
    let cases: [(file: String, cause: String, change: ((String) -> String)?)] = [
      (policy, "policy", changed), (policy, "policy", broken), (policy, "policy", nil),
      ("calendars/cn.yaml", "calendar", changed), ("calendars/cn.yaml", "calendar", broken),
      ("calendars/cn.yaml", "calendar", nil), ("calendars/cn-xinjiang.yaml", "calendar", changed),
      ("calendars/cn-xinjiang.yaml", "calendar", nil),
    ]
    for (name, cause, change) in cases {
      try withPolicies { folder, checker in
        let file = folder.appending(path: name)
        if let change {
          try Data(change(try String(contentsOf: file, encoding: .utf8)).utf8).write(to: file)
        } else {
          try FileManager.default.removeItem(at: file)
        }
        let found = line(record, checker)
        #expect(found.hasPrefix("differs: \(cause) "), "\(name): \(found)")
        // Where the record was changed besides, that comes first.
        let damaged = line(try replaced(record, #""outcome":"granted""#, #""outcome":"denied""#), checker)
        #expect(damaged.hasPrefix("differs: record "), "\(name): \(damaged)")
      }
    }
    try withPolicies { _, checker in #expect(line(record, checker) == "identical") }
  }

  @Test("facts that are not accepted any more are named as the cause")
  func namesTheFacts() throws {
    let (record, _) = try currentRecord()
    try withPolicies { _, checker in
      let misspelt = try redigested(replaced(record, #""in_service":"#, #""in_servise":"#))
      #expect(line(misspelt, checker) == "differs: facts are not accepted any more")
      let other = try redigested(replaced(record, #""in_service":true"#, #""in_service":false"#))
      #expect(line(other, checker).hasPrefix("differs: facts facts_used["))
    }
  }
}
