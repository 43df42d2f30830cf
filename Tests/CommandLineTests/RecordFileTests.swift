import Foundation
import Testing
import YijuFacts

/// Records of failed runs, files of records, the archive, packs, and equal bytes in every surrounding.
struct RecordFileTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func decide(_ facts: String, record: String, environment: [String: String] = [:]) throws -> CommandRun {
    try CommandRun.yiju(
      [
        "decide", UrumqiCase.policy, "--facts", "-", "--as-known-on", "2026-01-01", "--record", folder.path(record),
      ], input: facts, environment: environment)
  }

  private func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: folder.path(name))) }

  @Test("a run that fails leaves a record, ends with 1, and verifies", arguments: [#"{"xx": 1.50}"#, #"{"a": 1, "a""#])
  func failedRuns(_ facts: String) throws {
    let run = try decide(facts, record: "failed.json")
    #expect(run.status == 1 && run.output.isEmpty && !run.errors.isEmpty)
    let record = try folder.read("failed.json")
    #expect(record.contains(#""record":"yiju-failure/1""#) && record.contains(#""outcome":"failed""#))
    #expect(try CommandRun.yiju("verify", folder.path("failed.json")).lines == ["identical"])
    let changed = record.replacingOccurrences(of: "\"severity\":\"error\"", with: "\"severity\":\"note\"")
    #expect(
      try CommandRun.yiju("verify", folder.write("changed.json", changed)).lines.first?.hasPrefix("differs: ") == true)
  }

  @Test(
    "events that cannot be read leave a record with their text, which verifies",
    arguments: ["{\"events\": [", "events: [\n", "{\"events\": 1, \"events\": 2}"])
  func unreadableEvents(_ events: String) throws {
    let file = try folder.write("events.txt", events)
    let record = folder.path("failed.json")
    let run = try CommandRun.yiju(
      "decide", UrumqiCase.policy, "--facts", "-", "--as-known-on", "2026-01-01", "--events", file, "--today",
      "2025-06-09", "--record", record, input: UrumqiCase().json)
    #expect(run.status == 1 && run.output.isEmpty && !run.errors.isEmpty)
    let text = try folder.read("failed.json")
    #expect(text.contains(#""record":"yiju-failure/1""#) && text.contains(#""events":null,"events_input":{"form":""#))
    #expect(text.contains(#""today":"2025-06-09""#) && text.contains(#""contribution_months":36"#))
    #expect(try CommandRun.yiju("verify", record).lines == ["identical"])
    let changed = text.replacingOccurrences(of: "\"today\":\"2025-06-09\"", with: "\"today\":\"2025-06-10\"")
    #expect(
      try CommandRun.yiju("verify", folder.write("changed.json", changed)).text.hasPrefix("differs: record "))
  }

  @Test("a decision that was made has its record, whatever else fails")
  func recordOfADecision() throws {
    let masks = try folder.write("office.masks.yaml", "yiju: [\n")
    let record = folder.path("r.json")
    let run = try CommandRun.yiju(
      "decide", UrumqiCase.policy, "--facts", "-", "--as-known-on", "2026-01-01", "--audience", "applicant", "--masks",
      masks, "--record", record, input: UrumqiCase(months: "30").json)
    #expect(run.status == 1 && run.output.isEmpty && run.errors.contains("office.masks.yaml"))
    #expect(try folder.read("r.json").contains(#""outcome":"denied""#))
    #expect(try CommandRun.yiju("verify", record).lines == ["identical"])
  }

  @Test("lines that are refused get records in a file of their own, which verifies")
  func refusedLines() throws {
    let good = UrumqiCase().json.replacingOccurrences(of: "\n", with: " ")
    let input = try folder.write(
      "cases.jsonl",
      [good, "{bad", #"{"id": "A7", "facts": {"applicant": {"insured": 1}}}"#, good].joined(separator: "\n") + "\n")
    let failures = folder.path("refused.jsonl")
    func decide(_ more: String...) throws -> CommandRun {
      try CommandRun.yiju(["decide", UrumqiCase.policy, "--facts", input, "--as-known-on", "2026-01-01"] + more)
    }
    let plain = try decide()
    let run = try decide("--failures", failures)
    #expect(run.status == 1 && run.output == plain.output)
    let lines = try folder.read("refused.jsonl").split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix(#"{"line":2,"as_known_on""#) && lines[0].contains(#""text":"{bad""#))
    #expect(lines[1].hasPrefix(#"{"line":3,"id":"A7","as_known_on""#))
    let verified = try CommandRun.yiju("verify", failures)
    #expect(verified.status == 0 && verified.lines == ["identical", "identical"], "\(verified.text)")
    // Grounds have no errors of their own form: the records are the same.
    let records = try bytes("refused.jsonl")
    #expect(try decide("--failures", failures, "--format", "grounds").status == 1)
    #expect(try bytes("refused.jsonl") == records)
    let single = try CommandRun.yiju(
      ["decide", UrumqiCase.policy, "--facts", "-", "--failures", failures], input: good)
    #expect(single.status == 64 && single.errors.contains("--record"))
    #expect(try decide("--failures", folder.path("no/such.jsonl")).status == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).allSatisfy { !$0.hasSuffix(".tmp") })
  }

  @Test("facts that only other versions ask for are told, and a misspelt one is refused")
  func leftAside() throws {
    // A fact that another version of the national policy asks for, and not the one of 2017.
    let ids = try ["2017.1", "2019.1", "2021.1", "2022.1", "2023.1", "2024.1", "2025.1"].map { version in
      let run = try CommandRun.yiju("facts", "cn/skill-subsidy@\(version)", "--format", "json")
      let facts = try #require(try run.object()["facts"] as? [[String: Any]])
      return (version, facts.compactMap { $0["path"] as? String })
    }
    let own = Set(ids[0].1)
    let other = try #require(ids.dropFirst().flatMap(\.1).first { !own.contains($0) }, "the versions ask for the same")
    func decide(_ path: String, _ more: String...) throws -> CommandRun {
      try CommandRun.yiju(
        [
          "decide", "cn/skill-subsidy", "--facts", "-", "--as-known-on", "2026-01-01", "--set", "\(path)=true",
          "--lang",
          "en",
        ] + more,
        input: #"{"certificate": {"issued_on": "2018-03-01"}, "application": {"submitted_on": "2018-04-02"}}"#)
    }
    let run = try decide(other)
    #expect(run.status == 0 && run.errors.contains("E070") && run.errors.contains("`\(other)`"), "\(run.errors)")
    let misspelt = try decide(other + "x")
    #expect(misspelt.status == 1 && misspelt.errors.contains("E002"))
    let plain = try decide(
      try #require(ids[0].1.first { $0.hasPrefix("applicant.insured") || $0.hasSuffix("insured") }))
    #expect(!plain.errors.contains("E070"))
  }

  @Test("the example of the page adds what the office has")
  func attachedAsInThePage() throws {
    let page = try String(
      contentsOf: CommandRun.packageRoot.appending(path: "docs/decision-record.md"), encoding: .utf8)
    let section = try #require(page.components(separatedBy: "\n## 复议卷宗").last)
    let block = try #require(
      section.components(separatedBy: "```sh\n").dropFirst().first?.components(separatedBy: "\n```").first)
    _ = try decide(UrumqiCase(months: "30").json, record: "case.record.json")
    for name in ["rights.pdf", "receipt.pdf"] { _ = try folder.write(name, "x\n") }
    let commands = block.split(separator: "\n").filter { $0.hasPrefix("yiju ") }
    #expect(commands.count > 1 && commands.contains { $0.contains("--attach") })
    for command in commands {
      var words = command.split(separator: " ").dropFirst().map(String.init)
      if words.first == "appeal-pack" {
        words += ["--policies", CommandRun.packageRoot.appending(path: "policies").path]
      }
      let run = try CommandRun.yiju(words, in: folder.url)
      #expect(run.status == 0, "\(command): \(run.errors)")
    }
    let index = try folder.read("pack/index.json")
    #expect(index.contains("attached/14/rights.pdf") && index.contains("attached/22/receipt.pdf"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("pack2")))
    for (argument, status) in [("27=rights.pdf", 1), ("x=rights.pdf", 64), ("14=missing.pdf", 1), ("14", 64)]
      as [(String, Int32)]
    {
      let run = try CommandRun.yiju(
        [
          "appeal-pack", "case.record.json", "--output", "pack2", "--attach", argument, "--policies",
          CommandRun.packageRoot.appending(path: "policies").path,
        ], in: folder.url)
      #expect(run.status == status, "\(argument): \(run.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("pack2")))
  }

  @Test("lines of records are verified in their order")
  func lines() throws {
    let facts = [UrumqiCase().json, UrumqiCase(months: "35").json, #"{"a": 1, "a": 2}"#].map {
      $0.replacingOccurrences(of: "\n", with: " ")
    }
    let input = try folder.write("cases.jsonl", facts.joined(separator: "\n") + "\n")
    let decided = try CommandRun.yiju("decide", UrumqiCase.policy, "--facts", input, "--as-known-on", "2026-01-01")
    #expect(decided.status == 1 && decided.lines.count == 3)
    let good = try folder.write("good.jsonl", decided.lines.prefix(2).joined(separator: "\n") + "\n")
    let verified = try CommandRun.yiju("verify", good)
    #expect(verified.status == 0 && verified.lines == ["identical", "identical"])
    let changed = decided.lines.map {
      $0.replacingOccurrences(of: "\"contribution_months\":35", with: "\"contribution_months\":36")
    }
    let bad = try folder.write("bad.jsonl", changed.joined(separator: "\n"))
    let found = try CommandRun.yiju("verify", bad, good)
    #expect(found.status == 1)
    #expect(found.lines.count == 5)
    #expect(found.lines.first == "identical" && found.lines[2] == "unreadable")
    #expect(found.lines[1].hasPrefix("differs: "))
    #expect(found.errors.contains("S043") && found.errors.contains("bad.jsonl:3"))
    #expect(found.lines.suffix(2) == ["identical", "identical"])
  }

  @Test("a folder of records is verified with names, and those that differ are found among many")
  func folders() throws {
    _ = try decide(UrumqiCase().json, record: "a.json")
    _ = try decide(UrumqiCase(months: "35").json, record: "b.json")
    let text = try folder.read("b.json")
    try FileManager.default.createDirectory(atPath: folder.path("records/2018"), withIntermediateDirectories: true)
    for number in 0..<20 { _ = try folder.write("records/2018/\(number + 10).json", text) }
    _ = try folder.write(
      "records/2018/17.json", text.replacingOccurrences(of: "\"outcome\":\"denied\"", with: "\"outcome\":\"granted\""))
    _ = try folder.write("records/lines.jsonl", try folder.read("a.json") + "\n{}\n")
    let all = try CommandRun.yiju("verify", folder.path("records"), "--lang", "en")
    #expect(all.status == 1 && all.lines.count == 22)
    #expect(all.lines.first == "\(folder.path("records/2018/10.json")): identical")
    #expect(all.errors.contains("records: 22, identical: 20, not: 2"))
    let found = try CommandRun.yiju("verify", folder.path("records"), "--differing", "--lang", "zh")
    #expect(found.status == 1 && found.lines.count == 2)
    #expect(found.lines.first?.hasPrefix("\(folder.path("records/2018/17.json")): differs: record ") == true)
    #expect(found.lines.last == "\(folder.path("records/lines.jsonl")):2: unreadable")
    #expect(found.errors.contains("22 份记录，20 份一致，2 份不一致"))
    let named = try CommandRun.yiju("verify", folder.path("a.json"), "--names")
    #expect(named.lines == ["\(folder.path("a.json")): identical"])
    try FileManager.default.createDirectory(atPath: folder.path("empty"), withIntermediateDirectories: true)
    let empty = try CommandRun.yiju("verify", folder.path("empty"))
    #expect(empty.status == 1 && empty.errors.contains("empty"))
  }

  @Test("the archive keeps old files, so that records verify after a change")
  func archive() throws {
    let policies = folder.path("policies")
    try FileManager.default.copyItem(
      atPath: CommandRun.packageRoot.appending(path: "policies").path, toPath: policies)
    let record = folder.path("r.json")
    _ = try CommandRun.yiju(
      "decide", UrumqiCase.policy, "--facts", "-", "--as-known-on", "2026-01-01", "--record", record, "--policies",
      policies, input: UrumqiCase().json)
    let kept = try CommandRun.yiju("archive", "--policies", policies)
    #expect(kept.status == 0 && kept.lines.count >= 4)
    #expect(kept.lines.allSatisfy { $0.hasPrefix(policies + "/archive/") })
    #expect(try CommandRun.yiju("archive", "--policies", policies).output.isEmpty)
    for name in ["\(UrumqiCase.policy)/2017.1.yaml", "calendars/cn.yaml"] {
      let file = URL(filePath: "\(policies)/\(name)")
      try Data((try String(contentsOf: file, encoding: .utf8) + "# 后来加的一行\n").utf8).write(to: file)
    }
    #expect(try CommandRun.yiju("verify", record, "--policies", policies).lines == ["identical"])
    try FileManager.default.removeItem(atPath: policies + "/archive")
    #expect(try CommandRun.yiju("verify", record, "--policies", policies).text.hasPrefix("differs: policy policy."))
  }

  @Test("a pack is made whole, verifies offline, and is never written over")
  func packs() throws {
    _ = try decide(UrumqiCase(months: "30").json, record: "r.json")
    let pack = folder.path("pack")
    let made = try CommandRun.yiju("appeal-pack", folder.path("r.json"), "--output", pack)
    #expect(made.status == 0 && made.lines == [pack])
    #expect(try CommandRun.yiju("verify", pack, "--policies", "/no/such/folder").lines == ["identical"])
    let again = try CommandRun.yiju("appeal-pack", folder.path("r.json"), "--output", pack)
    #expect(again.status == 1 && again.errors.contains(pack))
    let changed = try folder.write(
      "c.json",
      folder.read("r.json").replacingOccurrences(of: "\"outcome\":\"denied\"", with: "\"outcome\":\"granted\""))
    let refused = try CommandRun.yiju("appeal-pack", changed, "--output", folder.path("other"))
    #expect(refused.status == 1 && refused.errors.contains("S044"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("other")))
    #expect(try CommandRun.yiju("appeal-pack", changed, "--output", folder.path("other"), "--force").status == 0)
    #expect(try CommandRun.yiju("verify", folder.path("other")).text.hasPrefix("differs: record "))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).allSatisfy { !$0.hasSuffix(".tmp") })
  }

  /// Zones and locales of processes; all pairs of them, four orders of the facts each, only in long runs.
  private static let surroundings: [[String: String]] = {
    let zones = ["UTC", "Asia/Shanghai", "Asia/Urumqi", "America/New_York", "Pacific/Kiritimati"]
    let locales = ["C", "en_US.UTF-8", "zh_CN.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8"]
    func surrounding(_ zone: String, _ locale: String) -> [String: String] {
      ["TZ": zone, "LANG": locale, "LC_ALL": locale, "HOME": "/nonexistent", "COLUMNS": "40"]
    }
    if ProcessInfo.processInfo.environment["YIJU_LONG"] == "1" {
      let pairs = zones.flatMap { zone in locales.map { surrounding(zone, $0) } }
      return pairs + pairs + pairs + pairs
    }
    return zip(zones, locales).map { surrounding($0, $1) }
  }()

  /// The facts with the members of every object in another order.
  private func reordered(_ text: String, by number: Int) throws -> String {
    var random = Shuffling(state: UInt64(number))
    func shuffled(_ value: JSONValue) -> JSONValue {
      switch value {
      case .object(let members):
        .object(members.map { JSONMember($0.key, shuffled($0.value)) }.shuffled(using: &random))
      case .array(let elements): .array(elements.map(shuffled))
      default: value
      }
    }
    let root = try #require(JSONReader.read(Array(text.utf8), file: 0).root)
    return String(decoding: PrettyJSON.bytes(shuffled(root.jsonValue)), as: UTF8.self)
  }

  @Test("record, lines, explanation and pack are the same bytes in every zone, locale, process and order of facts")
  func everywhere() throws {
    var expected: [Data]?
    for (number, environment) in Self.surroundings.enumerated() {
      let facts = try reordered(UrumqiCase(months: "30").json, by: number)
      let run = try decide(facts, record: "r\(number).json", environment: environment)
      #expect(run.status == 0)
      let pages = try ["html", "markdown", "jsonl"].map { format in
        try CommandRun.yiju(
          [
            "decide", UrumqiCase.policy, "--facts", "-", "--as-known-on", "2026-01-01", "--format", format,
          ], input: facts.replacingOccurrences(of: "\n", with: " "), environment: environment
        ).output
      }
      let pack = folder.path("pack\(number)")
      let made = try CommandRun.yiju(
        ["appeal-pack", folder.path("r\(number).json"), "--output", pack], environment: environment)
      #expect(made.status == 0)
      let sums = try bytes("pack\(number)/SHA256SUMS")
      let found = try [bytes("r\(number).json"), run.output, sums] + pages
      #expect(expected ?? found == found, "\(environment)")
      expected = found
    }
  }
}

/// Orders that are the same in every run of the tests (SplitMix64).
private struct Shuffling: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
