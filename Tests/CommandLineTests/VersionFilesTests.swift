import Foundation
import Testing
import Yiju
import YijuDecisions
import YijuFacts

/// The files of one policy against each other: named as their places say, one date for all, no day under two of them.
struct VersionFilesTests {
  private let scratch: ScratchFolder
  private let path: String
  private static let first = "policies/example/training-aid/2022.1.yaml"
  private static let second = "policies/example/training-aid/2023.1.yaml"
  private static let facts = ExampleFolder.facts(submitted: "2023-06-01", issued: "2023-05-01")

  init() throws {
    scratch = try ScratchFolder()
    path = scratch.path("policies")
    try FileManager.default.copyItem(atPath: ExampleFolder.path, toPath: path)
  }

  private func yiju(_ arguments: String...) throws -> CommandRun {
    try CommandRun.yiju(arguments + ["--policies", path])
  }

  private func decide(_ policy: String) throws -> CommandRun {
    try CommandRun.yiju(["decide", policy, "--facts", "-", "--policies", path], input: Self.facts)
  }

  /// A version made of the first one.
  private func write(_ name: String = second, _ changes: (String, String)...) throws {
    var text = try scratch.read(Self.first)
    for (old, new) in changes {
      try #require(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    _ = try scratch.write(name, text)
  }

  private static let version = ("version: '2022.1'", "version: '2023.1'")

  @Test func aFileIsNamedAsItsPlaceSays() throws {
    // Ten times the sums under the name of the version beside it.
    try write(
      Self.second, ("初等: 500, 中等: 800, 高等: 1200", "初等: 5000, 中等: 8000, 高等: 12000"),
      ("初等500元，中等800元，高等1200元", "初等5000元，中等8000元，高等12000元"))
    let check = try CommandRun.yiju("check", path)
    #expect(check.status == 1 && check.errors.contains("2023.1.yaml:4:10: 错误 S100"), "\(check.errors)")
    #expect(check.lines.contains { $0.contains("2023.1.yaml：1 个错误") })
    for name in ["example/training-aid@2023.1", "example/training-aid", "\(path)/example/training-aid/2023.1.yaml"] {
      let run = try decide(name)
      #expect(run.status == 1 && run.text.isEmpty && run.errors.contains("S100"), "\(name): \(run.errors)")
    }
    #expect(try decide("example/training-aid@2022.1").text.contains("1,200"))
    for arguments in [["lock", "example/training-aid@2023.1"], ["lock", "--all"]] {
      let run = try CommandRun.yiju(arguments + ["--policies", path])
      #expect(run.status == 1 && run.errors.contains("S100"), "\(arguments)")
    }
    #expect(!FileManager.default.fileExists(atPath: "\(path)/policies.lock"))
    // The same bytes elsewhere may call themselves anything.
    let free = scratch.path("free.yaml")
    try FileManager.default.copyItem(atPath: scratch.path(Self.second), toPath: free)
    #expect(try decide(free).text.contains("12,000"))
    #expect(try yiju("check", free).status == 0)
  }

  /// A path with detours leads to the same file.
  @Test func aDetourIsNoWayAround() throws {
    try write()
    for name in ["\(path)/example/../example/training-aid/2023.1.yaml", "\(path)//example/training-aid/2023.1.yaml"] {
      #expect(try decide(name).errors.contains("S100"), "\(name)")
    }
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("link.yaml"), withDestinationPath: scratch.path(Self.second))
    #expect(try decide(scratch.path("link.yaml")).errors.contains("S100"))
  }

  @Test func aPolicyInTheFolderOfAnotherIsRefused() throws {
    try write("policies/example/other/2022.1.yaml")
    let check = try CommandRun.yiju("check", path, "--lang", "en")
    #expect(check.status == 1 && check.errors.contains("by its folder and name it is `example/other@2022.1`"))
    let run = try decide("example/other")
    #expect(run.status == 1 && run.errors.contains("S100") && run.text.isEmpty)
    #expect(try decide("example/training-aid").status == 0)
  }

  @Test func statedEndsDoNotOverlap() throws {
    try write(
      Self.second, Self.version, ("from: 2022-01-01, to: 2023-12-31", "from: 2023-07-01, to: 2024-01-31"),
      ("自2022年1月1日起施行", "自2023年7月1日起施行"), ("published_on: 2021-12-06", "published_on: 2023-06-06"))
    let check = try CommandRun.yiju("check", path)
    #expect(check.status == 1, "\(check.errors)")
    #expect(check.errors.contains("2023.1.yaml:9:19: 错误 S103") && check.errors.contains("2023-07-01 至 2023-12-31"))
    #expect(check.lines.contains { $0.contains("2023.1.yaml：1 个错误") })
    // One file alone is compared with those beside it, and either way it is told.
    for file in ["2022.1", "2023.1"] {
      let run = try CommandRun.yiju("check", "\(path)/example/training-aid/\(file).yaml")
      #expect(run.status == 1 && run.errors.contains("S103"), "\(file): \(run.errors)")
    }
    #expect(try CommandRun.yiju("check", "\(path)/example/training-aid/2024.1.yaml").status == 0)
    for name in ["decide", "versions"] {
      let run = name == "decide" ? try decide("example/training-aid") : try yiju(name, "example/training-aid")
      #expect(run.status == 1 && run.errors.contains("S103"), "\(name)")
    }
    // A version that is named decides: there is nothing to choose.
    #expect(try decide("example/training-aid@2022.1").status == 0)
    #expect(try yiju("lock", "example/training-aid@2023.1").errors.contains("S103"))
    #expect(try yiju("lock", "example/training-aid").errors.contains("S103"))
    #expect(try yiju("lock", "example/training-aid@2024.1").status == 0)
  }

  @Test func aVersionTakesThePlaceOfOneWithoutAnEnd() throws {
    try write(
      "policies/example/training-aid/2026.1.yaml", ("version: '2022.1'", "version: '2026.1'"),
      ("from: 2022-01-01, to: 2023-12-31", "from: 2026-01-01, to: 2026-12-31"),
      ("自2022年1月1日起施行", "自2026年1月1日起施行"), ("published_on: 2021-12-06", "published_on: 2025-12-06"))
    #expect(try CommandRun.yiju("check", path).status == 0)
    let text = try yiju("versions", "example/training-aid", "--on", "2027-03-01")
    #expect(text.status == 0)
    #expect(
      text.lines.suffix(4)
        == [
          "  2024.1  2024-02-01 起，未规定失效日  自 2026-01-01 起由 2026.1 版接替；2024-03-05 公布；示例发〔2024〕3号；追溯：公布前已适用",
          "  2026.1  2026-01-01 至 2026-12-31  2025-12-06 公布；示例发〔2021〕9号", "空档：2024-01-01..2024-01-31 没有版本施行",
          "空档：自 2027-01-01 起没有版本施行", "2027-03-01：没有版本施行",
        ].suffix(4))
    let json = try yiju("versions", "example/training-aid", "--format", "json").object()
    let versions = try #require(json["versions"] as? [[String: Any]])
    #expect(versions.map { $0["superseded_by"] as? String } == [nil, "2026.1", nil])
    let gaps = try #require(json["gaps"] as? [[String: Any]])
    #expect(gaps.last?["from"] as? String == "2027-01-01" && gaps.last?["to"] is NSNull)
    // Before it was published nothing took the place of the other.
    let early = try yiju("versions", "example/training-aid", "--as-known-on", "2025-06-01")
    #expect(!early.text.contains("接替") && !early.text.contains("2027"), "\(early.text)")
  }

  @Test func oneDateSelectsAllVersions() throws {
    try write(
      Self.second, Self.version, ("from: 2022-01-01, to: 2023-12-31", "from: 2024-01-01, to: 2024-01-31"),
      ("自2022年1月1日起施行", "自2024年1月1日起施行"), ("published_on: 2021-12-06", "published_on: 2023-06-06"),
      ("selected_by: { fact: application.submitted_on", "selected_by: { fact: certificate.issued_on"))
    let check = try CommandRun.yiju("check", path)
    #expect(check.status == 1 && check.errors.contains("2023.1.yaml:10:22: 错误 S102"), "\(check.errors)")
    let run = try decide("example/training-aid")
    #expect(run.status == 1 && run.errors.contains("S102") && run.text.isEmpty)
    #expect(try yiju("lock", "--all").status == 1)
  }

  @Test func aVersionBuiltInCodeIsRefusedAlike() throws {
    let minimal = CommandRun.packageRoot.appending(path: "Tests/CorpusTests/Accepted/minimal/policy.yaml")
    let text = try String(contentsOf: minimal, encoding: .utf8)
    let engine = PolicyFolder(CommandRun.packageRoot.appending(path: "policies").path).engine().engine
    func policy(_ version: String, _ from: String, _ to: String, _ fact: String, _ published: String) throws -> Policy {
      let changed = text.replacing("version: '2020.1'", with: "version: '\(version)'")
        .replacing("from: 2020-01-01, to: unstated", with: "from: \(from), to: \(to)")
        .replacing("selected_by: { fact: application.submitted_on", with: "selected_by: { fact: \(fact)")
        .replacing("published_on: 2019-12-20", with: "published_on: \(published)")
      let compilation = engine.compile(SourceFile(name: version, bytes: Array(changed.utf8)))
      return try #require(compilation.policy, "\(compilation.diagnostics.map(\.message.en))")
    }
    let claim = "application.submitted_on"
    let one = try policy("2020.1", "2020-01-01", "2020-12-31", claim, "2019-12-20")
    for (code, other) in [
      ("S101", try policy("2020.1", "2021-01-01", "2021-12-31", claim, "2020-12-20")),
      ("S102", try policy("2021.1", "2021-01-01", "2021-12-31", "certificate.issued_on", "2020-12-20")),
      ("S103", try policy("2021.1", "2020-12-31", "2021-12-31", claim, "2020-12-20")),
      ("S104", try policy("2020.2", "2020-01-01", "2020-12-31", claim, "2019-12-20")),
    ] {
      #expect(PolicyVersions.conflicts(among: [other, one]).map(\.kind.code) == [code])
      #expect(PolicyVersions([other, one]) == nil, "\(code)")
    }
    let next = try policy("2021.1", "2021-01-01", "unstated", claim, "2020-12-20")
    let last = try policy("2022.1", "2022-01-01", "unstated", claim, "2021-12-20")
    #expect(PolicyVersions([last, one, next])?.versions.map(\.version) == ["2020.1", "2021.1", "2022.1"])
    // Of two from one day on the one published later counts, once it is known; its name does not matter.
    let again = try policy("2021.0", "2021-01-01", "unstated", claim, "2021-06-01")
    let both = try #require(PolicyVersions([again, next]))
    let day = try ExampleFolder.day("2021-03-01")
    #expect(both.version(on: day, asKnownOn: try ExampleFolder.day("2021-05-31"))?.version == "2021.1")
    #expect(both.version(on: day, asKnownOn: try ExampleFolder.day("2021-06-01"))?.version == "2021.0")
  }

  /// An id and a version are names: no path leads out of them, nor to what policies share.
  @Test(arguments: [
    "example/training-aid@../training-aid/2022.1", "example/training-aid@./2022.1", "../policies/example/training-aid",
    "example/../example/training-aid@2022.1", "/example/training-aid@2022.1", "example//training-aid@2022.1",
    "calendars@test", "example/training-aid@",
  ])
  func aNameIsNoPath(_ name: String) throws {
    let run = try decide(name)
    #expect(run.status == 1 && run.errors.contains("错误 S002"), "\(run.errors)")
    #expect(try yiju("lock", name).errors.contains("S002"))
    #expect(try yiju("show", name).errors.contains("S002"))
  }

  /// A record is a stranger's paper: what it names is looked up, not opened.
  @Test func aRecordNamesNoPath() throws {
    let file = scratch.path("record.json")
    #expect(
      try CommandRun.yiju(
        ["decide", "example/training-aid", "--facts", "-", "--policies", path, "--record", file], input: Self.facts
      ).status == 0)
    let elsewhere = scratch.path("elsewhere.yaml")
    try FileManager.default.copyItem(atPath: scratch.path(Self.first), toPath: elsewhere)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let changed = text.replacing("\"id\":\"example/training-aid\"", with: "\"id\":\"\(elsewhere)\"")
    #expect(changed != text)
    let forged = try scratch.write("forged.json", changed)
    let run = try yiju("verify", forged)
    #expect(run.status == 1 && (run.text + run.errors).contains("S002"), "\(run.text)\(run.errors)")
  }

  @Test func aMissingFolderIsNamed() throws {
    let run = try CommandRun.yiju("decide", "example/x", "--set", "a=1", "--policies", scratch.path("nowhere"))
    #expect(run.status == 1 && run.errors.contains("没有这个文件夹"))
  }

  @Test func remediesLeftOpenAreNoted() throws {
    let minimal = CommandRun.packageRoot.appending(path: "Tests/CorpusTests/Accepted/minimal/policy.yaml")
    let file = try scratch.write("open.yaml", try String(contentsOf: minimal, encoding: .utf8))
    let run = try CommandRun.yiju("check", file, "--policies", "policies", "--strict")
    #expect(run.status == 0 && run.errors.contains("提示 S106"), "\(run.errors)")
    #expect(run.lines.contains { $0.hasSuffix("没有错误（1 条提示）") })
    let stated = try CommandRun.yiju("check", scratch.path(Self.first))
    #expect(stated.status == 0 && !stated.errors.contains("S106"))
  }

  /// What was released is named as being in the archive only when it is there.
  @Test func theArchiveIsNamedOnlyWhenItHasTheFile() throws {
    #expect(try yiju("lock", "--all").status == 0)
    let text = try scratch.read(Self.first)
    _ = try scratch.write(Self.first, text + "# 改动\n")
    let without = try CommandRun.yiju("check", path)
    #expect(without.errors.contains("`archive/` 里没有它") && !without.errors.contains(".yaml`，或者版本库"))
    _ = try scratch.write(Self.first, text)
    #expect(try yiju("archive").status == 0)
    _ = try scratch.write(Self.first, text + "# 改动\n")
    let with = try CommandRun.yiju("check", path)
    #expect(with.errors.contains(".yaml`，或者版本库") && !with.errors.contains("里没有它"))
    try FileManager.default.removeItem(atPath: scratch.path(Self.first))
    #expect(try CommandRun.yiju("check", path).errors.contains("取自 `archive/"))
  }
}
