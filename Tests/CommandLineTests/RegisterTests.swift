import Foundation
import Testing

/// Registers through the command: deciding, verifying, checking, and what is said about them.
struct RegisterTests {
  private let policies = ["--policies", ExampleFolder.path]

  private func decide(_ facts: String, known: String = "2026-01-10", _ options: String...) throws -> CommandRun {
    try CommandRun.yiju(
      ["decide", ExampleFolder.policy, "--facts", "-", "--as-known-on", known] + policies + options, input: facts)
  }

  private func lookup(_ run: CommandRun) throws -> [String: Any] {
    let facts = try #require(try run.object()["facts_used"] as? [[String: Any]])
    let fact = try #require(facts.first { $0["path"] as? String == "certificate.shortage" })
    return try #require(fact["register"] as? [String: Any])
  }

  @Test func aDecisionSaysWhichEntryItRestsOn() throws {
    let run = try decide(
      ExampleFolder.facts(submitted: "2023-06-01", issued: "2023-05-01"), "--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    let record = try run.object()
    #expect(record["outcome"] as? String == "granted")
    let registers = try #require(record["registers"] as? [[String: Any]])
    #expect(registers.map { $0["id"] as? String } == ["example-shortage"])
    #expect((registers.first?["sha256"] as? String)?.count == 64)
    let lookup = try lookup(run)
    #expect(lookup["finding"] as? String == "listed")
    #expect(lookup["names"] as? [String] == ["焊工"])
    #expect(lookup["alias"] as? String == "电焊工")
    #expect(lookup["number"] as? String == "示例函〔2021〕7号")
    #expect(lookup["status"] as? String == "seen")
    for (language, words) in [("zh", "列入“焊工”（由“电焊工”归入），见示例函〔2021〕7号"), ("en", "lists `焊工` (for `电焊工`), 示例函〔2021〕7号")] {
      let text = try decide(
        ExampleFolder.facts(submitted: "2023-06-01", issued: "2023-05-01"), "--lang", language)
      // The terminal breaks lines where it likes.
      let line = text.text.replacing(/\n +/, with: "")
      #expect(line.replacing(" ", with: "").contains(words.replacing(" ", with: "")), "\(text.text)")
    }
  }

  @Test func aListSeenElsewhereAndAChosenAliasAreSaid() throws {
    let facts = ExampleFolder.facts(submitted: "2024-06-03", issued: "2024-05-01", occupation: "医疗 护理员")
    let run = try decide(facts, "--format", "json")
    #expect(try run.object()["outcome"] as? String == "granted")
    let cautions = try #require(try run.object()["cautions"] as? [[String: Any]])
    let codes = cautions.compactMap { $0["code"] as? String }.filter { $0.hasPrefix("register_") }
    #expect(codes.sorted() == ["register_alias", "register_secondary"])
  }

  @Test func whatIsNotListedAndWhatIsNotCoveredDiffer() throws {
    let denied = try decide(
      ExampleFolder.facts(submitted: "2023-06-01", issued: "2023-05-01", occupation: "油漆工"), "--format", "json")
    #expect(try denied.object()["outcome"] as? String == "denied")
    #expect(try lookup(denied)["finding"] as? String == "not_listed")
    let open = try decide(ExampleFolder.facts(submitted: "2026-02-02", issued: "2026-01-05"), "--format", "json")
    #expect(try open.object()["outcome"] as? String == "undetermined")
    #expect(try lookup(open)["finding"] as? String == "not_covered")
    #expect((try open.object()["missing"] as? [String])?.isEmpty == true)
    // Before the list of 2024 was published nobody knew it.
    let early = try decide(
      ExampleFolder.facts(submitted: "2024-01-10", issued: "2024-01-05"), known: "2024-01-14", "--format", "json")
    #expect(["undetermined", "not_covered"].contains(try early.object()["outcome"] as? String))
    let given = try decide(
      ExampleFolder.facts(submitted: "2023-06-01", issued: "2023-05-01", occupation: "油漆工").replacing(
        "\"grade\"", with: "\"shortage\": true, \"grade\""))
    // One mistake is told once.
    #expect(given.status == 1 && given.errors.components(separatedBy: "E013").count == 2, "\(given.errors)")
  }

  @Test func aChangedRegisterIsFoundWhenVerifying() throws {
    let folder = try ScratchFolder()
    let copy = folder.path("policies")
    try FileManager.default.copyItem(atPath: ExampleFolder.path, toPath: copy)
    let facts = ExampleFolder.facts(submitted: "2023-06-01", issued: "2023-05-01")
    let record = try decide(facts, "--format", "json")
    let file = try folder.write("record.json", record.text)
    let same = try CommandRun.yiju("verify", file, "--policies", copy)
    #expect(same.status == 0 && same.text.contains("identical"), "\(same.text)\(same.errors)")
    let list = URL(filePath: "\(copy)/registers/example-shortage.yaml")
    let text = String(decoding: try Data(contentsOf: list), as: UTF8.self)
    try Data(text.replacing("[焊工, 电工]", with: "[焊工, 电工, 钳工]").utf8).write(to: list)
    let changed = try CommandRun.yiju("verify", file, "--policies", copy)
    #expect(changed.text.contains("differs: register registers[0].sha256"), "\(changed.text)")
  }

  @Test func aRegisterIsArchivedAndPacked() throws {
    let folder = try ScratchFolder()
    let copy = folder.path("policies")
    try FileManager.default.copyItem(atPath: ExampleFolder.path, toPath: copy)
    let facts = ExampleFolder.facts(submitted: "2023-06-01", issued: "2023-05-01")
    let file = try folder.write("record.json", try decide(facts, "--format", "json").text)
    let archive = try CommandRun.yiju("archive", "--policies", copy)
    #expect(archive.status == 0, "\(archive.errors)")
    let list = URL(filePath: "\(copy)/registers/example-shortage.yaml")
    let former = try Data(contentsOf: list)
    let text = String(decoding: former, as: UTF8.self)
    try Data(text.replacing("[焊工, 电工]", with: "[焊工, 电工, 钳工]").utf8).write(to: list)
    // The list as it was is in the archive.
    let verified = try CommandRun.yiju("verify", file, "--policies", copy)
    #expect(verified.status == 0 && verified.text.contains("identical"), "\(verified.text)\(verified.errors)")
    let pack = folder.path("pack")
    let packed = try CommandRun.yiju("appeal-pack", file, "--policies", copy, "--output", pack)
    #expect(packed.status == 0, "\(packed.errors)")
    let registers = try FileManager.default.contentsOfDirectory(atPath: "\(pack)/policies/registers")
    #expect(try registers.map { try Data(contentsOf: URL(filePath: "\(pack)/policies/registers/\($0)")) } == [former])
    try FileManager.default.removeItem(atPath: copy)
    let alone = try CommandRun.yiju("verify", pack)
    #expect(alone.status == 0 && alone.text.contains("identical"), "\(alone.text)\(alone.errors)")
  }

  @Test func filesAreCheckedAndTranslated() throws {
    let file = "\(ExampleFolder.path)/registers/example-shortage.yaml"
    let check = try CommandRun.yiju("check", ExampleFolder.path)
    #expect(check.status == 0, "\(check.errors)")
    #expect(check.lines.contains { $0.hasPrefix("\(file)：") })
    let chinese = try CommandRun.yiju("fmt", file, "--keys", "zh")
    #expect(chinese.status == 0 && chinese.text.contains("未列即不在内: 是"))
    let folder = try ScratchFolder()
    let back = try CommandRun.yiju("fmt", try folder.write("x.yaml", chinese.text), "--keys", "en")
    #expect(back.output == (try Data(contentsOf: URL(filePath: file))))
    let show = try CommandRun.yiju(["show", "\(ExampleFolder.policy)@2022.1"] + policies)
    #expect(show.text.contains("\nregisters:\n") && show.text.contains("example-shortage: {"))
  }
}
