import Foundation
import Testing
import Yiju
import YijuDiagnostics
import YijuExplanations

/// Guides made from the invented policies, both languages side by side. `RECORD=1` writes the files anew and fails.
struct GuideGoldenTests {
  private func guide(_ name: String) throws -> PolicyGuide {
    let file = try #require(ExampleFolder.policies.file(of: name))
    let engine = ExampleFolder.policies.engine().engine
    let compilation = engine.compile(file) { ExampleFolder.policies.file(of: $0) }
    return try #require(compilation.guide(asKnownOn: try ExampleFolder.day("2026-01-10")))
  }

  @Test(arguments: ["example/training-aid@2022.1", "example/town/training-aid@2025.1"], [Language.zh, .en])
  func guides(_ name: String, _ language: Language) throws {
    let guide = try guide(name)
    let base = name.split(separator: "/").dropFirst().joined(separator: "-").replacing("@", with: "-")
    try compare(Explanations.markdown(guide, language: language), "\(base).\(language.rawValue).md")
    let html = Explanations.html(guide, language: language)
    try compare(html, "\(base).\(language.rawValue).html")
    // The page stands alone, and what the policy says is no markup.
    let tags = html.split(separator: "<").map { "<" + $0.prefix { $0 != ">" } }.joined()
    for forbidden in ["<script", "src=", "https://", "@import", " on", "style=\""] {
      #expect(!tags.contains(forbidden), "\(forbidden)")
    }
    #expect(!html.contains("<技能>"))
  }

  /// What each rule of a table asks stands in its row.
  @Test(arguments: ["rules", "rule-classes"], [Language.zh, .en])
  func tablesOfRules(_ name: String, _ language: Language) throws {
    let path = CommandRun.packageRoot.appending(path: "Tests/DifferentialTests/Policies/\(name).yaml")
    let file = SourceFile(name: name, bytes: Array(try Data(contentsOf: path)))
    let compilation = ExampleFolder.policies.engine().engine.compile(file)
    let guide = try #require(compilation.guide(asKnownOn: try ExampleFolder.day("2026-01-10")))
    try compare(Explanations.markdown(guide, language: language), "\(name).\(language.rawValue).md")
  }

  @Test func theCommandWritesThem() throws {
    let policies = ["--policies", ExampleFolder.path, "--as-known-on", "2024-03-04"]
    let old = try CommandRun.yiju(["docs", ExampleFolder.policy] + policies)
    #expect(old.status == 0 && old.text.hasPrefix("# 示例省学习补助\n") && old.text.contains("2022.1"), "\(old.errors)")
    let page = try CommandRun.yiju(
      ["docs", "\(ExampleFolder.policy)@2024.1", "--format", "html", "--lang", "en"] + policies)
    #expect(page.status == 0 && page.text.hasPrefix("<!DOCTYPE html>") && page.text.contains("a repost only"))
    #expect(try CommandRun.yiju(["docs", "example/nothing"] + policies).status == 1)
    let shipped = try CommandRun.yiju("docs", UrumqiCase.policy, "--as-known-on", "2026-01-10")
    #expect(shipped.status == 0 && shipped.text.contains("## 常见问题"), "\(shipped.errors)")
  }

  private func compare(_ actual: String, _ name: String) throws {
    let file = CommandRun.packageRoot.appending(path: "Tests/CommandLineTests/Goldens/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(actual.utf8).write(to: file)
      Issue.record("recorded \(name): review it, then run without RECORD")
      return
    }
    #expect(Array(actual.utf8) == Array(try Data(contentsOf: file)), "\(name) differs")
  }
}
