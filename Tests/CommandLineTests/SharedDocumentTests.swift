import Foundation
import Testing

/// Documents that policies share through the command: deciding, verifying, checking, showing, packing.
struct SharedDocumentTests {
  private static let source = CommandRun.packageRoot.appending(
    path: "Tests/CorpusTests/Rejected/S050-no-shared/folder")
  private static let policy = "example/skill-subsidy@2020.1"
  private static let facts =
    #"{"applicant": {"employed": true}, "application": {"submitted_on": "2024-05-01"}}"#

  /// The policies of the example, with the document found under the id the policy names.
  private func folder(_ change: (String) -> String = { $0 }) throws -> (scratch: ScratchFolder, path: String) {
    let scratch = try ScratchFolder()
    let path = scratch.path("policies")
    try FileManager.default.copyItem(atPath: Self.source.path, toPath: path)
    let file = "policies/example/skill-subsidy/2020.1.yaml"
    let text = try scratch.read(file).replacing("example-reveiw", with: "example-review")
    _ = try scratch.write(file, change(text))
    return (scratch, path)
  }

  private func decide(_ path: String, _ options: String...) throws -> CommandRun {
    try CommandRun.yiju(
      ["decide", Self.policy, "--facts", "-", "--as-known-on", "2024-05-02", "--policies", path] + options,
      input: Self.facts)
  }

  @Test func aRecordNamesTheDocumentAndVerifies() throws {
    let (scratch, path) = try folder()
    let run = try decide(path, "--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    let record = try run.object()
    #expect(record["outcome"] as? String == "granted")
    let sources = try #require(record["sources"] as? [[String: Any]])
    #expect(sources.map { $0["id"] as? String } == ["example-review"])
    let file = try scratch.write("record.json", run.text)
    #expect(try CommandRun.yiju("verify", file, "--policies", path).text.contains("identical"))
    #expect(try CommandRun.yiju("archive", "--policies", path).status == 0)
    // A document that has changed is taken from the archive, and without one the difference is named.
    let document = "policies/sources/example-review.yaml"
    _ = try scratch.write(document, try scratch.read(document).replacing("六十日", with: "九十日"))
    _ = try scratch.write(
      "policies/example/skill-subsidy/2020.1.yaml",
      try scratch.read("policies/example/skill-subsidy/2020.1.yaml").replacing("六十日", with: "九十日"))
    #expect(try CommandRun.yiju("verify", file, "--policies", path).text.contains("identical"))
    let pack = scratch.path("pack")
    let packed = try CommandRun.yiju("appeal-pack", file, "--policies", path, "--output", pack)
    #expect(packed.status == 0, "\(packed.errors)")
    #expect(try CommandRun.yiju("verify", pack).text.contains("identical"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(pack)/policies/sources").count == 1)
    try FileManager.default.removeItem(atPath: "\(path)/archive")
    #expect(try CommandRun.yiju("verify", file, "--policies", path).text.contains("differs: policy"))
  }

  @Test func aChangedDocumentAloneIsNamedAsTheCause() throws {
    let (scratch, path) = try folder()
    let file = try scratch.write("record.json", try decide(path, "--format", "json").text)
    let document = "policies/sources/example-review.yaml"
    _ = try scratch.write(document, try scratch.read(document) + "# 核对过\n")
    let run = try CommandRun.yiju("verify", file, "--policies", path)
    #expect(run.text.contains("differs: source sources[0].sha256"), "\(run.text)")
  }

  @Test func theExplanationNamesTheDocument() throws {
    let (scratch, path) = try folder()
    defer { withExtendedLifetime(scratch) {} }
    let text = try decide(path, "--audience", "auditor").text
    #expect(text.contains("共用文件") && text.contains("example-review"), "\(text)")
    #expect(try decide(path, "--audience", "auditor", "--lang", "en").text.contains("Shared documents"))
  }

  @Test func theFileIsCheckedAndTranslated() throws {
    let (scratch, path) = try folder()
    let file = "\(path)/sources/example-review.yaml"
    #expect(try CommandRun.yiju("check", path).status == 0)
    #expect(try CommandRun.yiju("check", file).status == 0)
    let chinese = try CommandRun.yiju("fmt", file, "--keys", "zh")
    #expect(chinese.status == 0 && chinese.text.contains("共用文件: example-review"), "\(chinese.text)")
    let back = try CommandRun.yiju("fmt", try scratch.write("x.yaml", chinese.text), "--keys", "en")
    #expect(back.output == (try Data(contentsOf: URL(filePath: file))))
    // A document with Chinese keywords serves a policy with English ones.
    _ = try scratch.write("policies/sources/example-review.yaml", chinese.text)
    #expect(try decide(path, "--format", "json").object()["outcome"] as? String == "granted")
    _ = try scratch.write("policies/sources/example-review.yaml", chinese.text.replacing("标题: 示例复议办法\n", with: ""))
    let wrong = try CommandRun.yiju("check", file)
    #expect(wrong.status == 1 && wrong.errors.contains("example-review.yaml:") && wrong.errors.contains("标题"))
    // The policy that takes it is told why it cannot.
    let taker = try CommandRun.yiju("check", "\(path)/example/skill-subsidy/2020.1.yaml")
    #expect(taker.errors.contains("S050") && taker.errors.contains("它的文件有错"), "\(taker.errors)")
  }

  @Test(arguments: ["en", "zh"]) func showSaysWhereItStandsAndFlattenedWritesItOut(_ keys: String) throws {
    let (scratch, path) = try folder {
      $0.replacing("{ shared: example-review }", with: "{ shared: example-review, coverage: excerpt }")
    }
    let show = try CommandRun.yiju("show", Self.policy, "--policies", path)
    #expect(show.text.contains("sources/example-review.yaml:2-8"), "\(show.text)")
    #expect(show.text.contains("可以自知道之日起六十日内提出复议申请"))
    let flat = try CommandRun.yiju("show", Self.policy, "--flattened", "--keys", keys, "--policies", path)
    #expect(flat.status == 0, "\(flat.errors)")
    #expect(!flat.text.contains("shared:") && !flat.text.contains("共用:"))
    let alone = try ScratchFolder()
    let file = try alone.write("one.yaml", flat.text)
    let check = try CommandRun.yiju("check", file, "--policies", alone.url.path)
    #expect(check.status == 0, "\(check.errors)\n\(flat.text)")
    let decided = try CommandRun.yiju(
      ["decide", file, "--facts", "-", "--as-known-on", "2024-05-02", "--format", "json"], input: Self.facts)
    #expect(try decided.object()["outcome"] as? String == "granted")
    #expect(try decided.object()["sources"] == nil)
    _ = scratch
  }

  @Test func parentAndChildMayTakeOneDocument() throws {
    let (scratch, path) = try folder()
    let child = """
      yiju: 1
      policy: example/town/skill-subsidy
      version: '2021.1'
      title: 示例镇技能补贴
      extends: example/skill-subsidy@2020.1
      document: town
      in_force: { from: 2021-01-01, to: unstated, cites: town/一 }
      sources:
        town: { title: 示例镇通知, published_on: 2020-12-20, checked_on: 2026-01-10, coverage: excerpt, clauses: { 一: 自2021年1月1日起施行。 } }
        review: { shared: example-review }

      """
    let file = try scratch.write("policies/example/town/skill-subsidy/2021.1.yaml", child)
    // In full, its clauses are asked for where it was taken first.
    let document = "policies/sources/example-review.yaml"
    _ = try scratch.write(document, try scratch.read(document).replacing("coverage: excerpt", with: "coverage: full"))
    let run = try CommandRun.yiju("check", file)
    #expect(run.status == 0, "\(run.errors)")
    _ = try scratch.write(
      document, try scratch.read(document) + "  第十条: 复议机关应当受理。\n")
    #expect(try CommandRun.yiju("check", file).status == 0)
    let parent = try CommandRun.yiju("check", "\(path)/example/skill-subsidy/2020.1.yaml")
    #expect(parent.status == 1 && parent.errors.contains("C103") && parent.errors.contains("example-review.yaml:9"))
  }
}
