import Foundation
import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuFacts
import YijuPlans

/// `versions`, `show --flattened`, and choosing among many versions.
struct VersionTests {
  private let policies = ["--policies", ExampleFolder.path]

  @Test func versionsShowWhenEachIsInForce() throws {
    let text = try CommandRun.yiju(["versions", ExampleFolder.policy, "--on", "2024-01-15"] + policies)
    #expect(text.status == 0, "\(text.errors)")
    #expect(
      text.lines == [
        "example/training-aid", "按“申领日期”（application.submitted_on）选版",
        "  2022.1  2022-01-01 至 2023-12-31  2021-12-06 公布；示例发〔2021〕9号",
        "  2024.1  2024-02-01 起，未规定失效日  2024-03-05 公布；示例发〔2024〕3号；追溯：公布前已适用",
        "空档：2024-01-01..2024-01-31 没有版本施行", "2024-01-15：没有版本施行",
      ])
    let early = try CommandRun.yiju(
      ["versions", ExampleFolder.policy, "--as-known-on", "2024-03-04", "--on", "2024-02-10", "--lang", "en"] + policies
    )
    #expect(early.lines.contains { $0.contains("2024.1") && $0.hasSuffix("not published yet") })
    #expect(early.lines.last == "2024-02-10: no version in force")
    let json = try CommandRun.yiju(
      ["versions", ExampleFolder.policy, "--format", "json", "--on", "2024-02-10"] + policies
    ).object()
    #expect(json["chosen"] as? String == "2024.1")
    #expect((json["gaps"] as? [[String: Any]])?.first?["from"] as? String == "2024-01-01")
    #expect(json["one_selecting_date"] as? Bool == true)
    let named = try CommandRun.yiju("versions", "\(ExampleFolder.policy)@2024.1")
    #expect(named.status == 64)
    #expect(try CommandRun.yiju(["versions", "example/nothing"] + policies).status == 1)
  }

  @Test(
    arguments: [
      "example/training-aid@2022.1", "example/training-aid@2024.1", "example/town/training-aid@2025.1",
    ], ["zh", "en"])
  func aFlattenedPolicyDecidesAlike(_ name: String, _ keys: String) throws {
    let flat = try CommandRun.yiju(["show", name, "--flattened", "--keys", keys] + policies)
    #expect(flat.status == 0, "\(flat.errors)")
    #expect(!flat.text.contains("\n沿用:") && !flat.text.contains("\nextends:"))
    let folder = try ScratchFolder()
    let copy = folder.path("policies")
    try FileManager.default.copyItem(atPath: ExampleFolder.path, toPath: copy)
    let file = "\(copy)/flat.yaml"
    try flat.output.write(to: URL(filePath: file))
    let whole = try #require(Engine.load(name, in: ExampleFolder.policies).policy)
    let loading = Engine.load(file, in: PolicyFolder(copy))
    let alone = try #require(loading.policy, "\(loading.diagnostics.map(\.message.zh))\n\(flat.text)")
    let day = try ExampleFolder.day("2026-01-10")
    for (submitted, issued) in [
      ("2023-06-01", "2023-05-01"), ("2025-06-02", "2024-11-29"), ("2026-02-02", "2025-12-31"),
    ] {
      for grade in ["初级", "高等"] {
        for occupation in ["焊工", "油漆工"] {
          let text = ExampleFolder.facts(submitted: submitted, issued: issued, occupation: occupation, grade: grade)
          let facts = try Facts(json: Array(text.utf8))
          let one = try whole.decide(facts, asKnownOn: day)
          var other = try alone.decide(facts, asKnownOn: day)
          // The file is another; everything else is the same.
          other.policy = one.policy
          #expect(other == one, "\(name) \(submitted) \(grade) \(occupation)")
        }
      }
    }
  }

  @Test func theShippedPolicyIsFlattened() throws {
    let flat = try CommandRun.yiju("show", "\(UrumqiCase.policy)@2017.1", "--flattened", "--keys", "zh")
    #expect(flat.status == 0, "\(flat.errors)")
    #expect(flat.text.hasPrefix("# 由 yiju show --flattened 合并"))
    #expect(flat.text.contains("\n依据: 1\n"))
    #expect(try CommandRun.yiju(["show", ExampleFolder.policy, "--flattened"] + policies).status == 1)
  }

  /// A fact that a later version has given up, or spells otherwise, is judged by the version that decides.
  @Test func aLaterVersionDoesNotJudgeTheFactsOfAnEarlierOne() throws {
    let path = CommandRun.packageRoot.appending(path: "Tests/CorpusTests/Accepted/minimal/policy.yaml")
    let text = try String(contentsOf: path, encoding: .utf8).replacing("to: unstated", with: "to: 2020-12-31")
    let later = text.replacing("version: '2020.1'", with: "version: '2022.1'")
      .replacing("from: 2020-01-01, to: 2020-12-31", with: "from: 2022-01-01, to: 2022-12-31")
      .replacing("applicant.employed", with: "applicant.in_work")
    let engine = PolicyFolder(CommandRun.packageRoot.appending(path: "policies").path).engine().engine
    let policies = try [text, later].map { text in
      let compilation = engine.compile(SourceFile(name: "policy.yaml", bytes: Array(text.utf8)))
      return try #require(compilation.policy, "\(compilation.diagnostics.map(\.message.en))")
    }
    let alone = try #require(PolicyVersions([policies[0]]))
    let both = try #require(PolicyVersions(policies))
    let known = try ExampleFolder.day("2026-11-22")
    func facts(_ day: String, _ word: String) throws -> Facts {
      let json = """
        {"applicant": {"\(word)": true, "insured_months": 20}, "certificate": {"level": "三级", "issued_on": "\(day)"},
         "application": {"submitted_on": "\(day)"}}
        """
      return try Facts(json: Array(json.utf8))
    }
    let earlier = try facts("2020-03-04", "employed")
    #expect(try both.decide(earlier, asKnownOn: known) == alone.decide(earlier, asKnownOn: known))
    #expect(try both.decide(facts("2022-03-04", "in_work"), asKnownOn: known).outcome == .granted)
    // Between the versions nothing decides, in whose words the case may be.
    for word in ["employed", "in_work"] {
      #expect(try both.decide(facts("2021-03-04", word), asKnownOn: known).outcome == .notCovered)
    }
    // What another version asks for is left aside, so that the version in force asks for what it needs.
    let aside = try both.decide(facts("2020-03-04", "in_work"), asKnownOn: known)
    #expect(aside.outcome == .undetermined && aside.missing.map(\.path) == ["applicant.employed"])
    // What no version knows is an error still.
    #expect(throws: CaseError.self) { try both.decide(facts("2020-03-04", "nobody_knows_this"), asKnownOn: known) }
    #expect(throws: CaseError.self) { try both.decide(facts("2021-03-04", "nobody_knows_this"), asKnownOn: known) }
  }

  @Test func choosingAmongAThousandVersionsTakesFewLooks() throws {
    let versions = try ManyVersions.made(1_000)
    let first = try ExampleFolder.day("2000-01-01")
    for step in stride(from: 0, to: 1_000, by: 37) {
      let day = try #require(first.adding(days: step * 10 + 5))
      let known = try ExampleFolder.day("2100-01-01")
      #expect(versions.version(on: day, asKnownOn: known)?.version == ManyVersions.name(step))
      // Ten halvings to find the day, and at most two ways down a tree of ten levels.
      #expect(versions.looks(on: day, asKnownOn: known) <= 50)
      // As known a while before, the version then known is found as fast.
      let before = try #require(first.adding(days: step * 5))
      #expect(versions.looks(on: day, asKnownOn: before) <= 50)
      let slow = versions.versions.last { version in
        version.plan.validity.from <= day && (version.plan.publishedOn.map { $0 <= before } ?? true)
      }
      #expect(
        versions.version(on: day, asKnownOn: before)?.version
          == slow.flatMap { $0.plan.validity.covers(day) ? $0.version : nil })
    }
  }
}

/// A policy in many versions, each for ten days and published on its first.
enum ManyVersions {
  static func name(_ place: Int) -> String { "v\(place + 10_000)" }

  static func made(_ count: Int) throws -> PolicyVersions {
    let path = CommandRun.packageRoot.appending(path: "Tests/CorpusTests/Accepted/minimal/policy.yaml")
    let text = try String(contentsOf: path, encoding: .utf8)
    let engine = PolicyFolder(CommandRun.packageRoot.appending(path: "policies").path).engine().engine
    let first = try ExampleFolder.day("2000-01-01")
    var policies: [Policy] = []
    for place in 0..<count {
      let from = try #require(first.adding(days: place * 10))
      let to = try #require(from.adding(days: 9))
      let version = text.replacing("version: '2020.1'", with: "version: '\(name(place))'")
        .replacing("from: 2020-01-01, to: unstated", with: "from: \(from), to: \(to)")
        .replacing("published_on: 2019-12-20", with: "published_on: \(from)")
      let compilation = engine.compile(SourceFile(name: name(place), bytes: Array(version.utf8)))
      policies.append(try #require(compilation.policy, "\(compilation.diagnostics.map(\.message.en))"))
    }
    return try #require(PolicyVersions(policies.reversed()))
  }
}
