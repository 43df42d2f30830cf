import Foundation
import Testing

/// Names of files and arguments may be anything, and links may lead anywhere.
@Suite struct OddNamesTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private static let escape = "\u{1B}"
  private static let odd = "esc\(escape)[31mred\nyiju: all is well"

  private func expectPlain(_ run: CommandRun, lines: Int? = nil, _ what: String) {
    let said = run.errors + run.text
    #expect(!said.contains(Self.escape), "\(what): \(said)")
    #expect(!said.split(separator: "\n").contains { $0.hasPrefix("yiju: all") }, "\(what): \(said)")
    #expect(said.contains("esc\\u{1B}[31mred"), "\(what): \(said)")
    if let lines { #expect(run.lines.count == lines, "\(what): \(run.text)") }
  }

  @Test func namesMoveNoCursorAndMakeNoLine() throws {
    let there = try folder.write("\(Self.odd).yaml", "yiju: 1\n")
    let missing = folder.path("missing/\(Self.odd)")
    let policy = UrumqiCase.policy
    expectPlain(try CommandRun.yiju("check", there), lines: 1, "check")
    expectPlain(try CommandRun.yiju("check", missing), lines: 1, "check of nothing")
    expectPlain(try CommandRun.yiju("check", folder.url.path), lines: 1, "check of a folder")
    expectPlain(try CommandRun.yiju("verify", "--names", there), lines: 1, "verify")
    expectPlain(try CommandRun.yiju("decide", policy, "--facts", missing), "decide")
    expectPlain(try CommandRun.yiju("decide", policy, "--set", "payments=[]", "--output", missing), "output")
    expectPlain(try CommandRun.yiju("decide", policy, "--set", "payments=[]", "--record", missing), "record")
    expectPlain(try CommandRun.yiju("decide", Self.odd, "--set", "payments=[]"), "policy")
    expectPlain(try CommandRun.yiju("form", policy, Self.odd, "--facts", there), "form")
    expectPlain(try CommandRun.yiju("test", missing), "test")
    expectPlain(try CommandRun.yiju("lock", "--policies", missing), "lock")
    expectPlain(try CommandRun.yiju("explain", Self.odd), "explain")
    expectPlain(try CommandRun.yiju("show", Self.odd), "show")
    expectPlain(try CommandRun.yiju("fmt", missing, "--keys", "zh"), "fmt")
    let cases = try folder.write("\(Self.odd).cases.yaml", "policy: \(policy)\ncases: []\n")
    expectPlain(try CommandRun.yiju("test", cases), "test of a file")
  }

  @Test func wrongUsageQuotesArgumentsSafely() throws {
    for arguments in [
      ["decide", UrumqiCase.policy, Self.odd, "--facts", "x"], ["check", "a", "--format", Self.odd],
      ["versions", "x", Self.odd], [Self.odd],
    ] {
      let run = try CommandRun.yiju(arguments)
      #expect(run.status == 64, "\(arguments)")
      expectPlain(run, "\(arguments)")
      #expect(run.errors.contains("Usage: yiju"), "\(arguments)")
    }
  }

  @Test func helpAndCompletionsAreUntouched() throws {
    for arguments in [["--help"], ["decide", "--help"], ["help", "check"], ["--version"]] {
      let run = try CommandRun.yiju(arguments)
      #expect(run.status == 0 && run.errors.isEmpty && !run.output.isEmpty, "\(arguments)")
    }
    let completion = try CommandRun.yiju("--generate-completion-script", "bash")
    #expect(completion.status == 0 && completion.text.contains("\n") && completion.text.contains("complete"))
  }

  @Test func aPaperWhoseNameCannotBeListedIsNotPacked() throws {
    let record = folder.path("r.json")
    let decided = try CommandRun.yiju(
      ["decide", UrumqiCase.policy, "--facts", "-", "--record", record], input: UrumqiCase().json)
    #expect(decided.status == 0)
    for name in ["new\nline.txt", "back\\slash.txt", "bell\u{7}.txt"] {
      let paper = try folder.write(name, "x")
      let run = try CommandRun.yiju("appeal-pack", record, "--evidence", paper, "--output", folder.path("pack"))
      #expect(run.status == 1 && run.errors.contains("S092"), "\(name): \(run.errors)")
      #expect(!FileManager.default.fileExists(atPath: folder.path("pack")))
    }
    let fine = try folder.write("证明 1.txt", "x")
    #expect(
      try CommandRun.yiju("appeal-pack", record, "--evidence", fine, "--output", folder.path("pack")).status == 0)
    #expect(try CommandRun.yiju("verify", folder.path("pack")).lines == ["identical"])
  }

  // MARK: Links

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: folder.path(path), withDestinationPath: target)
  }

  @Test func linksThatLeadBackEnd() throws {
    _ = try folder.write("tree/one/a.yaml", "yiju: 1\n")
    _ = try folder.write("tree/one/b.cases.yaml", "policy: x\ncases: []\n")
    _ = try folder.write("tree/one/c.json", "{}")
    for name in ["x", "y", "z"] {
      try link("tree/\(name)", to: ".")
      try link("tree/one/\(name)", to: "..")
    }
    let tree = folder.path("tree")
    let check = try CommandRun.yiju("check", tree)
    #expect(
      check.lines.map { $0.split(separator: "：").first.map(String.init) } == [
        "\(tree)/one/a.yaml", "\(tree)/one/b.cases.yaml",
      ])
    #expect(try CommandRun.yiju("test", tree).text.components(separatedBy: "b.cases.yaml").count == 2)
    #expect(try CommandRun.yiju("verify", tree).lines.count == 1)
  }

  @Test func foldersOfPoliciesMayHaveLinks() throws {
    let copy = folder.path("policies")
    try FileManager.default.copyItem(atPath: ExampleFolder.path, toPath: copy)
    let plain = try CommandRun.yiju("lock", "--policies", copy)
    for name in ["x", "y"] {
      try link("policies/\(name)", to: ".")
      try link("policies/example/\(name)", to: "..")
    }
    #expect(try CommandRun.yiju("lock", "--policies", copy).lines == plain.lines)
    #expect(try CommandRun.yiju("archive", "--policies", copy).status == 0)
  }
}
