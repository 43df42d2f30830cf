import Foundation
import Testing
import Yiju
import YijuAppealPacks
import YijuCivilCalendars
import YijuDecisionRecords
import YijuDecisions
import YijuDiagnostics
import YijuFacts

@Suite("Packs for a review") struct AppealPackTests {
  private func record(_ outcome: String, in folder: String = "@2017.1") throws -> SourceFile {
    let file = try #require(
      GoldenArchive.records.first { $0.lastPathComponent == "\(outcome).json" && $0.path.contains("\(folder)/") })
    return SourceFile(name: "record.json", bytes: Array(try Data(contentsOf: file)))
  }

  private func pack(_ file: SourceFile, isForced: Bool = false) throws -> AppealPack {
    let packing = AppealPack.pack(file, from: GoldenArchive.archive, isForced: isForced)
    return try #require(packing.pack, "\(packing.diagnostics.map(\.message.en))")
  }

  private func text(_ pack: AppealPack, _ path: String) throws -> String {
    String(decoding: try #require(pack.files.first { $0.path == path }).bytes, as: UTF8.self)
  }

  private func withFolder(_ pack: AppealPack, _ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "yiju-pack-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(pack.write(to: folder.path) == 0)
    try body(folder)
  }

  @Test("the pack of any decision verifies from the folder alone", arguments: ["granted", "denied", "undetermined"])
  func verifies(_ outcome: String) throws {
    let record = try record(outcome)
    let pack = try pack(record)
    #expect(try text(pack, "record.json") == String(decoding: record.bytes, as: UTF8.self))
    try withFolder(pack) { folder in
      #expect(PackChecking.isPack(folder.path))
      let checking = PackChecking(folder.path)
      #expect(checking.line(.en) == "identical", "\(checking.diagnostics.map(\.message.en))")
      #expect(checking.isIdentical)
    }
  }

  @Test("a case without a version in force, and one whose date chose, pack and verify too")
  func chosenByDate() throws {
    for outcome in ["granted", "not_covered"] {
      try withFolder(pack(record(outcome, in: "skill-subsidy"))) { folder in
        #expect(PackChecking(folder.path).line(.en) == "identical")
      }
    }
  }

  @Test("equal input gives equal bytes, and the files of a pack are those that are listed")
  func deterministic() throws {
    let record = try record("denied")
    let first = try pack(record)
    #expect(try pack(record).files == first.files)
    let sums = try text(first, "SHA256SUMS").split(separator: "\n")
    #expect(sums.count == first.files.count - 1)
    for (line, file) in zip(sums, first.files) { #expect(line == "\(Digests.sha256(file.bytes))  \(file.path)") }
    let index = try #require(
      JSONReader.read(Array(try text(first, "index.json").utf8), file: 0).root.flatMap { JSONValue(exactly: $0) })
    #expect(index["verified"] == .bool(true))
    #expect(index["record"] == .string(first.digest))
    #expect(index["files"]?.arrayValue?.count == first.files.count - 2)
  }

  @Test("every item is there, or says who has it")
  func items() throws {
    let pack = try pack(record("denied"))
    #expect(pack.items.map(\.number) == Array(1...26))
    let paths = Set(pack.files.map(\.path))
    for item in pack.items {
      #expect(item.files.allSatisfy { paths.contains($0) }, "\(item.number)")
      switch item.status {
      case .held: #expect(!item.files.isEmpty, "\(item.number)")
      case .added: Issue.record("nobody added item \(item.number)")
      case .partly: #expect(!item.files.isEmpty && item.note != nil, "\(item.number)")
      case .notHeld: #expect(item.files.isEmpty && item.note != nil, "\(item.number)")
      }
      for language in Language.allCases {
        #expect(try text(pack, "index.\(language.rawValue).html").contains(item.title[language].prefix(8)))
      }
    }
  }

  @Test("the pages show outcome, facts, clauses and days, and are inert")
  func pages() throws {
    let pack = try pack(record("denied"))
    let decision = try #require(RecordReader.read(try record("denied").bytes, file: 0).record).value
    for language in Language.allCases {
      let grounds = try text(pack, "grounds.\(language.rawValue).html")
      for fact in decision["facts_used"]?.arrayValue ?? [] {
        #expect(grounds.contains(try #require(fact["title"]?.stringValue)))
      }
      for check in decision["checks"]?.arrayValue ?? [] {
        for cite in check["cites"]?.arrayValue ?? [] {
          #expect(
            grounds.contains(try #require(cite["clause"]?.stringValue?.split(separator: "/").last.map(String.init))))
        }
      }
      for deadline in decision["deadlines"]?.arrayValue ?? [] {
        #expect(grounds.contains(try #require(deadline["last_day"]?.stringValue)))
      }
      for page in [grounds, try text(pack, "index.\(language.rawValue).html")] {
        #expect(!page.contains("<script") && page.contains("default-src 'none'"))
      }
    }
  }

  @Test("a refusal is packed with its notices, the last day of each remedy and what would change it")
  func notices() throws {
    let packing = AppealPack.pack(
      try record("denied", in: "urumqi/skill-subsidy@2017.1"), from: GoldenArchive.archive,
      particulars: PackParticulars(decidedOn: Day(iso: "2018-07-20"), servedOn: Day(iso: "2018-07-23")))
    // The records of the archive were decided as known on a later day.
    #expect(packing.diagnostics.map(\.kind.code) == ["S107"])
    let pack = try #require(packing.pack)
    #expect(pack.items.first { $0.number == 15 }?.note == nil, "\(pack.items.map(\.note))")
    let letter = try text(pack, "notice.applicant.zh.html")
    #expect(letter.contains("2018年7月23日") || letter.contains("2018-07-23"))
    #expect(pack.items.first { $0.number == 15 }?.status == .held)
    #expect(pack.items.first { $0.number == 24 }?.files == ["notice.public.zh.html", "notice.public.en.html"])
    #expect(pack.items.first { $0.number == 9 }?.status == .held)
    let ways = try #require(
      JSONReader.read(Array(try text(pack, "counterfactuals.json").utf8), file: 0).root.flatMap {
        JSONValue(exactly: $0)
      })
    #expect(ways["form"] == .string(Counterfactuals.form) && ways["ways"]?.arrayValue != nil)
    #expect(try text(pack, "explanation.zh.html").contains("怎样可以改变结果"))
    // What the public reads does not say why somebody was refused.
    #expect(!(try text(pack, "notice.public.zh.html")).contains("<article"))
  }

  @Test("without the day of decision there is no notice, and the pack says so instead of guessing")
  func withoutDay() throws {
    let packing = AppealPack.pack(try record("denied"), from: GoldenArchive.archive)
    #expect(packing.diagnostics.map(\.kind.code) == ["S060"])
    let pack = try #require(packing.pack)
    #expect(!pack.files.contains { $0.path.hasPrefix("notice.") })
    for number in [15, 24] {
      let item = try #require(pack.items.first { $0.number == number })
      #expect(item.status == .notHeld && item.note?.zh.contains("装卷时没有写明作出决定的日期") == true)
    }
    #expect(try text(pack, "index.zh.html").contains("作出决定的日期：装卷时没有写明"))
    #expect(try text(pack, "index.json").contains("\"decided_on\": null"))
  }

  @Test("papers, other decisions and who decided are packed as they were given")
  func particulars() throws {
    let other = try record("granted")
    let packing = AppealPack.pack(
      try record("denied"), from: GoldenArchive.archive,
      particulars: PackParticulars(
        decidedOn: Day(iso: "2018-07-20"), decidedBy: "张三<b>",
        evidence: [
          SourceFile(name: "/scans/证书.pdf", bytes: [0x25, 0x50]), SourceFile(name: "other/证书.pdf", bytes: [1]),
          SourceFile(name: ".hidden", bytes: [2]),
        ], related: [SourceFile(name: "later.json", bytes: other.bytes)]))
    let pack = try #require(packing.pack)
    let papers = ["evidence/证书.pdf", "evidence/2-证书.pdf", "evidence/paper.hidden"]
    #expect(papers.allSatisfy { path in pack.files.contains { $0.path == path } })
    #expect(pack.files.first { $0.path == "evidence/证书.pdf" }?.bytes == [0x25, 0x50])
    #expect(pack.items.first { $0.number == 21 }?.status == .held)
    let later = try #require(pack.items.first { $0.number == 23 })
    #expect(later.status == .held)
    let path = try #require(later.files.first)
    #expect(pack.files.first { $0.path == path }?.bytes == other.bytes)
    let grounds = try text(pack, "grounds.en.html")
    #expect(grounds.contains("Other decisions about the same claim") && grounds.contains("granted"))
    #expect(try text(pack, "index.zh.html").contains("张三&lt;b&gt;"))
    try withFolder(pack) { folder in #expect(PackChecking(folder.path).line(.en) == "identical") }
    let changed = String(decoding: other.bytes, as: UTF8.self).replacing("\"granted\"", with: "\"denied\"")
    let refused = AppealPack.pack(
      try record("denied"), from: GoldenArchive.archive,
      particulars: PackParticulars(related: [SourceFile(name: "later.json", bytes: Array(changed.utf8))]))
    #expect(refused.pack == nil && refused.diagnostics.map(\.kind.code) == ["S061"])
  }

  @Test("what the office adds stands under its item, and the index says what is still lacking")
  func attached() throws {
    let record = try record("denied")
    func packed(_ attached: [PackAttachment]) -> AppealPack.Packing {
      AppealPack.pack(record, from: GoldenArchive.archive, particulars: PackParticulars(attached: attached))
    }
    func index(_ pack: AppealPack) throws -> JSONValue {
      try #require(
        JSONReader.read(Array(try text(pack, "index.json").utf8), file: 0).root.flatMap { JSONValue(exactly: $0) })
    }
    func lacking(_ pack: AppealPack) throws -> [Int64] {
      try #require(try index(pack)["lacking"]?.arrayValue).compactMap {
        if case .int(let number) = $0 { number } else { nil }
      }
    }
    let without = try #require(packed([]).pack)
    #expect(try lacking(without).contains(14) && lacking(without).contains(11))
    let files = [
      PackAttachment(item: 14, file: SourceFile(name: "/office/权利告知.pdf", bytes: [1])),
      PackAttachment(item: 11, file: SourceFile(name: "../../x\nbuild:1.txt", bytes: [2])),
      PackAttachment(item: 14, file: SourceFile(name: "other/权利告知.pdf", bytes: [3])),
      PackAttachment(item: 14, file: SourceFile(name: "RIGHTS.txt", bytes: [4])),
      PackAttachment(item: 14, file: SourceFile(name: "rights.txt", bytes: [5])),
      PackAttachment(item: 3, file: SourceFile(name: ".more", bytes: [6])),
    ]
    let pack = try #require(packed(files).pack)
    #expect(packed(files).pack?.files == pack.files)
    let rights = try #require(pack.items.first { $0.number == 14 })
    #expect(rights.status == .added && rights.note?.zh.contains("机关") == true)
    #expect(
      rights.files == [
        "attached/14/权利告知.pdf", "attached/14/2-权利告知.pdf", "attached/14/RIGHTS.txt", "attached/14/2-rights.txt",
      ])
    #expect(pack.items.first { $0.number == 11 }?.files.last == "attached/11/x_build_1.txt")
    // What was there is there, with more beside it.
    let outcome = try #require(pack.items.first { $0.number == 3 })
    #expect(outcome.status == .held && outcome.files.last == "attached/03/paper.more")
    #expect(try lacking(pack) == lacking(without).filter { $0 != 14 && $0 != 11 })
    let listed = try index(pack)["files"]?.arrayValue ?? []
    let own = try #require(listed.first { $0["path"] == .string("attached/14/权利告知.pdf") })
    #expect(own["sha256"] == .string(Digests.sha256([1])))
    #expect(try text(pack, "SHA256SUMS").contains("\(Digests.sha256([3]))  attached/14/2-权利告知.pdf\n"))
    #expect(try text(pack, "index.zh.html").contains("尚缺：") && text(pack, "index.zh.html").contains("机关补入"))
    #expect(!(try text(pack, "index.en.html").contains("Still lacking: 14")))
    try withFolder(pack) { folder in
      #expect(PackChecking(folder.path).line(.en) == "identical")
      try Data([9]).write(to: folder.appending(path: "attached/14/RIGHTS.txt"))
      #expect(
        PackChecking(folder.path).line(.en)
          == "differs: pack attached/14/RIGHTS.txt: was changed after it was packed")
    }
    for (item, bytes, code) in [(0, [1], "S080"), (27, [1], "S080"), (14, [], "S081")] as [(Int, [UInt8], String)] {
      let refused = packed([PackAttachment(item: item, file: SourceFile(name: "a", bytes: bytes))])
      #expect(refused.pack == nil && refused.diagnostics.map(\.kind.code) == [code])
    }
    // Every item can be added to, and then nothing is lacking.
    let all = try #require(
      packed(PackItem.numbers.map { PackAttachment(item: $0, file: SourceFile(name: "a", bytes: [1])) }).pack)
    #expect(try lacking(all).isEmpty && !all.items.contains { $0.isLacking })
    #expect(try text(all, "index.en.html").contains("Everything listed above is in the pack."))
  }

  @Test("a pack tells how the test cases of its version fare, and holds what checks the record without the engine")
  func testsAndChecker() throws {
    let policy = try #require(
      Engine.load("cn/xinjiang/urumqi/skill-subsidy@2017.1", in: GoldenArchive.policies).policy)
    let decision = try policy.decide(
      Facts(json: Array(#"{"application": {"submitted_on": "2018-01-02"}}"#.utf8)), asKnownOn: GoldenArchive.asKnownOn)
    let packing = AppealPack.pack(
      SourceFile(name: "record.json", bytes: decision.recordBytes()), from: GoldenArchive.policies)
    let pack = try #require(packing.pack)
    let item = try #require(pack.items.first { $0.number == 25 })
    #expect(item.status == .held && item.note?.en.contains("2017.1.cases.yaml: ") == true)
    let index = try #require(
      JSONReader.read(Array(try text(pack, "index.json").utf8), file: 0).root.flatMap { JSONValue(exactly: $0) })
    let tests = try #require(index["tests"]?.arrayValue)
    #expect(!tests.isEmpty && tests.allSatisfy { $0["passed"] == $0["cases"] && $0["passed"] != .int(0) })
    let script = try String(contentsOf: GoldenArchive.root.appending(path: "docs/check_record.py"), encoding: .utf8)
    #expect(try text(pack, "check_record.py") == script)
  }

  @Test("a pack shows what was missing or presumed and what had happened, and follows the procedure")
  func openFactsAndEvents() throws {
    let undetermined = try text(pack(record("undetermined")), "grounds.zh.html")
    #expect(undetermined.contains("缺少、推定的事实及其影响") && undetermined.contains("没有填，按不知道处理"))
    let followed = try pack(record("granted.events"))
    #expect(try text(followed, "grounds.zh.html").contains("办理经过（至 "))
    #expect(try text(followed, "explanation.zh.html").contains("办理进度"))
    #expect(!(try text(pack(record("granted")), "grounds.zh.html").contains("办理经过")))
    try withFolder(followed) { folder in #expect(PackChecking(folder.path).line(.en) == "identical") }
  }

  @Test("text of a case is no markup in a page")
  func escaping() throws {
    let policy = try #require(
      Engine.load("cn/xinjiang/urumqi/skill-subsidy@2017.1", in: GoldenArchive.policies).policy)
    let facts = try Facts(
      json: Array(
        #"{"applicant": {"name": "<script>alert(1)</script>\u001b[31m‮"}, "application": {"submitted_on": "2018-01-02"}}"#
          .utf8))
    let decision = try policy.decide(facts, asKnownOn: GoldenArchive.asKnownOn)
    let file = SourceFile(name: "record.json", bytes: decision.recordBytes())
    let packing = AppealPack.pack(file, from: GoldenArchive.policies)
    let pack = try #require(packing.pack)
    for file in pack.files where file.path.hasSuffix(".html") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("<script") && !text.contains("\u{1B}") && !text.contains("\u{202E}"))
    }
  }

  @Test("a file changed, missing or added is named")
  func tampering() throws {
    try withFolder(pack(record("granted"))) { folder in
      func line() -> String { PackChecking(folder.path).line(.en) ?? "unreadable" }
      let explanation = folder.appending(path: "explanation.zh.html")
      let original = try Data(contentsOf: explanation)
      try (original + Data("。".utf8)).write(to: explanation)
      #expect(line() == "differs: pack explanation.zh.html: was changed after it was packed")
      try FileManager.default.removeItem(at: explanation)
      #expect(line() == "differs: pack explanation.zh.html: is missing")
      try original.write(to: explanation)
      #expect(line() == "identical")
      try Data("x".utf8).write(to: folder.appending(path: "note.txt"))
      #expect(line() == "differs: pack note.txt: was added after the pack was made")
      try FileManager.default.removeItem(at: folder.appending(path: "note.txt"))
      let sums = folder.appending(path: "SHA256SUMS")
      let listed = try String(contentsOf: sums, encoding: .utf8)
      try Data(listed.replacing("  record.json", with: "  ../record.json").utf8).write(to: sums)
      #expect(line().hasPrefix("differs: pack SHA256SUMS"))
    }
  }

  @Test("a record that does not verify is refused, and packed by force the pack says so")
  func forced() throws {
    let bytes = Array(
      String(decoding: try record("denied").bytes, as: UTF8.self)
        .replacing(#""outcome":"denied""#, with: #""outcome":"granted""#).utf8)
    let file = SourceFile(name: "record.json", bytes: bytes)
    let refused = AppealPack.pack(file, from: GoldenArchive.archive)
    #expect(refused.pack == nil && refused.diagnostics.contains { $0.kind.code == "S044" })
    let pack = try pack(file, isForced: true)
    #expect(try text(pack, "index.json").contains("\"verified\": false"))
    #expect(try text(pack, "index.en.html").contains("did not verify"))
    #expect(try text(pack, "index.zh.html").contains("核对不一致"))
    try withFolder(pack) { folder in
      #expect(PackChecking(folder.path).line(.en)?.hasPrefix("differs: record was changed later") == true)
      // What is there is never written over.
      #expect(pack.write(to: folder.path) != 0)
      #expect(
        FileReading.names(in: folder.deletingLastPathComponent().path).allSatisfy {
          !$0.hasSuffix(".tmp") || !$0.hasPrefix(folder.lastPathComponent)
        })
    }
    let failed = AppealPack.pack(try record("failed"), from: GoldenArchive.archive, isForced: true)
    #expect(failed.pack == nil && failed.diagnostics.map(\.kind.code) == ["S045"])
  }
}
