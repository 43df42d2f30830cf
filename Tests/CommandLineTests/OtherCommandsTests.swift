import Foundation
import Testing

/// `show`, `facts`, `explain`, `test`, `fmt`, help and completions.
struct OtherCommandsTests {
  private let policy = "policies/\(UrumqiCase.policy)/2017.1.yaml"

  @Test func showNamesTheFileOfEveryPart() throws {
    let text = try CommandRun.yiju("show", UrumqiCase.policy)
    #expect(text.status == 0)
    #expect(text.text.contains("policies/cn/skill-subsidy/base.yaml:"))
    #expect(text.text.contains("  contribution-months:\n"))
    let json = try CommandRun.yiju("show", "\(UrumqiCase.policy)@2017.1", "--format", "json").object()
    let policies = try #require(json["policies"] as? [[String: Any]])
    let parts = try #require(policies.first?["parts"] as? [[String: Any]])
    let fact = try #require(parts.first { $0["section"] as? String == "facts" })
    #expect((fact["file"] as? String)?.hasSuffix("base.yaml") == true)
    let check = try #require(parts.first { $0["id"] as? String == "contribution-months" })
    let file = CommandRun.packageRoot.appending(path: try #require(check["file"] as? String))
    let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[try #require(check["line"] as? Int) - 1].contains("contribution-months:"))
    #expect(try CommandRun.yiju("show", "nothing").status == 1)
  }

  @Test func factsGiveACaseToFillIn() throws {
    let json = try CommandRun.yiju("facts", UrumqiCase.policy, "--format", "json").object()
    let facts = try #require(json["facts"] as? [[String: Any]])
    let months = try #require(facts.first { $0["path"] as? String == "applicant.contribution_months" })
    #expect(months["type"] as? String == "count")
    #expect(months["unit"] as? String == "month")
    #expect(months["question"] is String && months["proof"] is String)
    #expect((months["as_of"] as? [String])?.isEmpty == false)
    #expect(months["decides"] as? Bool == true)
    let level = try #require(facts.first { $0["path"] as? String == "certificate.level" })
    #expect((level["levels"] as? [String])?.contains("五级") == true)
    let template = try #require(json["template"] as? [String: Any])
    #expect((template["applicant"] as? [String: Any])?["insured"] is NSNull)

    let yaml = try CommandRun.yiju("facts", UrumqiCase.policy, "--format", "yaml")
    let decided = try CommandRun.yiju(
      "decide", UrumqiCase.policy, "--facts", "-", "--format", "json", input: yaml.text)
    #expect(decided.status == 0)
    #expect(try decided.object()["outcome"] as? String == "undetermined")
    #expect(try CommandRun.yiju("facts", UrumqiCase.policy, "--lang", "en").status == 0)
    #expect(try CommandRun.yiju("facts", "nothing").status == 1)
  }

  @Test func explainShowsAPage() throws {
    let all = try CommandRun.yiju("explain")
    #expect(all.status == 0)
    #expect(all.lines.count > 50)
    let first = try #require(all.lines.first)
    let code = String(first.prefix(4))
    let page = try CommandRun.yiju("explain", code.lowercased())
    #expect(page.status == 0)
    #expect(page.text.hasPrefix("# \(first)"))
    let unknown = try CommandRun.yiju("explain", "C999", "--lang", "en")
    #expect(unknown.status == 1 && unknown.output.isEmpty && unknown.errors.contains("C999"))
  }

  @Test func shippedTestCasesPass() throws {
    let run = try CommandRun.yiju("test")
    #expect(run.status == 0)
    let closing = try #require(run.lines.last)
    #expect(closing.hasSuffix(" passed, 0 failed"))
    let count = try #require(closing.split(separator: " ").first.flatMap { Int($0) })
    #expect(count >= 40)
  }

  @Test func aCaseThatDiffersIsNamedCheckByCheck() throws {
    let folder = try ScratchFolder()
    let file = try folder.write(
      "x.cases.yaml",
      """
      policy: \(UrumqiCase.policy)@2017.1
      as_known_on: 2026-01-01
      given: { applicant: { in_service: true, insured: true, contribution_months: 35 } }
      cases:
        - name: 差一个月
          expect: { outcome: granted, checks: { contribution-months: met, insured: unknown } }
        - name: 没有差
          expect: { outcome: denied }
        - name: 事实有错
          given: { applicant: { insured: 也许 } }
          expect: { outcome: denied }

      """)
    let run = try CommandRun.yiju("test", file, "--policies", "policies")
    #expect(run.status == 1)
    #expect(run.lines.last == "1 passed, 2 failed")
    #expect(run.text.contains("差一个月（第 5 行）"))
    #expect(run.text.contains("checks.contribution-months：应为 met，实为 not_met"))
    #expect(run.text.contains("36 个月"))
    #expect(run.text.contains("E003"))
    let filtered = try CommandRun.yiju("test", file, "--policies", "policies", "--filter", "没有差", "--format", "json")
    #expect(filtered.status == 0)
    #expect(try filtered.object()["passed"] as? Int == 1)
    let broken = try folder.write("y.cases.yaml", "policy: x@1\ncases: []\n")
    #expect(try CommandRun.yiju("test", broken).status == 1)
    #expect(try CommandRun.yiju("test", "/no/such/folder").status == 1)
  }

  @Test func fmtThereAndBackIsTheSameFile() throws {
    let folder = try ScratchFolder()
    for source in [policy, "policies/calendars/cn.yaml", "policies/calendars/cn-xinjiang.yaml"] {
      let original = String(
        decoding: try Data(contentsOf: CommandRun.packageRoot.appending(path: source)), as: UTF8.self)
      let chinese = try CommandRun.yiju("fmt", source, "--keys", "zh")
      #expect(chinese.status == 0)
      #expect(chinese.text != original)
      let path = try folder.write("x.yaml", chinese.text)
      #expect(try CommandRun.yiju("fmt", path, "--keys", "en", "--in-place").status == 0)
      #expect(try folder.read("x.yaml") == original)
    }
    #expect(try CommandRun.yiju("fmt", "policies/\(UrumqiCase.policy)/2017.1.cases.yaml", "--keys", "zh").status == 1)
    #expect(try CommandRun.yiju("fmt", policy).status == 64)
    #expect(try CommandRun.yiju("fmt", "/no/such.yaml", "--keys", "zh").status == 1)
  }

  @Test(arguments: [
    [], ["check"], ["decide"], ["show"], ["facts"], ["calendar"], ["calendar", "add"], ["calendar", "last-day"],
    ["calendar", "is-working"], ["calendar", "list"], ["explain"], ["test"], ["verify"], ["fmt"],
    ["lock"], ["archive"], ["new"], ["docs"], ["form"], ["appeal-pack"], ["versions"],
  ])
  func everyCommandHasHelp(_ command: [String]) throws {
    let run = try CommandRun.yiju(command + ["--help"])
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.text.contains("USAGE: yiju"))
    if !command.isEmpty { #expect(run.text.contains("yiju \(command[0])")) }
  }

  @Test func versionHasThreeNumbers() throws {
    #expect(try CommandRun.yiju("--version").text.split(separator: ".").count == 3)
  }

  /// The commands as the help lists them.
  private func commands() throws -> [String] {
    let help = try CommandRun.yiju("--help").text
    let list = try #require(help.components(separatedBy: "SUBCOMMANDS:").last)
    return list.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  "), !line.hasPrefix("   ") else { return nil }
      let word = line.dropFirst(2).prefix { $0 != " " }
      return word.isEmpty || word.contains("See") ? nil : String(word)
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionsKnowEveryCommand(_ shell: String) throws {
    let commands = try commands()
    #expect(commands.count >= 18 && commands.contains("lock") && commands.contains("appeal-pack"))
    let run = try CommandRun.yiju("--generate-completion-script", shell)
    #expect(run.status == 0)
    let words = Set(run.text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init))
    for command in commands { #expect(words.contains(command), "\(shell) does not complete \(command)") }
    for option in ["--policies", "--as-known-on", "--flattened", "--extends", "--all", "--decided-on"] {
      // fish writes options without their dashes.
      #expect(words.contains(option) || words.contains(String(option.dropFirst(2))), "\(shell): \(option)")
    }
  }

  /// A script that the shell cannot read would break every completion in that shell.
  @Test(arguments: ["bash", "zsh", "fish"]) func completionScriptsParse(_ shell: String) throws {
    let places = ["/bin/\(shell)", "/usr/bin/\(shell)", "/usr/local/bin/\(shell)"]
    let found = places.first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let path = found else {
      // Every machine of the project has bash; the others are looked at where they are.
      #expect(shell != "bash", "bash is not installed")
      return
    }
    let folder = try ScratchFolder()
    let script = try folder.write(
      "yiju.\(shell)", try CommandRun.yiju("--generate-completion-script", shell).text)
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-n", script]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// The classes as a whole are no element of the policy, so that nobody has given them a title.
  @Test func theClassesAreNamedInTheLanguageOfTheReader() throws {
    let policy = ["decide", "cn/shanghai/skill-subsidy@2021.1", "--facts", "-", "--as-known-on", "2026-11-22"]
    let english = try CommandRun.yiju(policy + ["--lang", "en"], input: "{}")
    #expect(english.text.contains("Classes of applicants"), "\(english.text)\(english.errors)")
    #expect(!english.text.contains("申领人类别"))
    #expect(try CommandRun.yiju(policy, input: "{}").text.contains("申领人类别"))
  }

  @Test func afullDiskIsAnErrorAndAClosedPipeIsNot() throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.currentDirectoryURL = CommandRun.packageRoot
    let yiju = try CommandRun.binary().path
    shell.arguments = [
      "-c",
      "\"$0\" facts \(UrumqiCase.policy) | head -c 1 >/dev/null; "
        + "if [ -w /dev/full ]; then \"$0\" facts \(UrumqiCase.policy) >/dev/full 2>/dev/null; test $? = 1; fi", yiju,
    ]
    let pipe = Pipe()
    shell.standardError = pipe
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
    #expect(try pipe.fileHandleForReading.readToEnd() ?? Data() == Data())
  }
}
