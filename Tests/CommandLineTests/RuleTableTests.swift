import Foundation
import Testing

/// A table of rules from the facts to the record: which rule fitted and why, and what an unknown key leaves open.
struct RuleTableTests {
  private let policy = "Tests/DifferentialTests/Policies/rules.yaml"

  private func facts(_ written: String = "", becomes changed: String = "") -> String {
    #"""
    {"person": {"months": 40, "age": 25, "poor": false, "resident": true},
     "certificate": {"kind": "甲类", "grade": "中级", "course": "木工", "issued_on": "2023-05-10"},
     "application": {"submitted_on": "2024-03-20"}, "training": {"cost": 50}}
    """#.replacingOccurrences(of: written, with: changed)
  }

  private func decide(_ facts: String, _ format: String) throws -> CommandRun {
    try CommandRun.yiju(
      "decide", policy, "--facts", "-", "--as-known-on", "2026-11-22", "--format", format, input: facts)
  }

  @Test func aStepNamesTheRuleAndSaysWhyItFitted() throws {
    let run = try decide(facts(), "json")
    #expect(run.status == 0)
    let json = try run.object()
    #expect(json["outcome"] as? String == "granted")
    let steps = try #require(json["amount_steps"] as? [[String: Any]])
    let operand = try #require(steps.first?["operand"] as? [String: Any])
    let rules = try #require(operand["rules"] as? [[String: Any]])
    #expect(rules.compactMap { $0["path"] as? String } == ["tables.standard.rules.low-long"])
    let conditions = try #require(rules.first?["conditions"] as? [[String: Any]])
    #expect(conditions.compactMap { $0["test"] as? String } == ["\"五级\", \"四级\"", "[12..36), [36..60)"])
    // A sum names every rule that was added up, and only those.
    let extra = try #require(steps.first { $0["id"] as? String == "extra" }?["operand"] as? [String: Any])
    let added = try #require(extra["rules"] as? [[String: Any]])
    #expect(added.compactMap { $0["path"] as? String } == ["tables.extra.rules.young"])

    let text = try decide(facts(), "text")
    #expect(text.text.contains("`low-long`"), "\(text.text)")
    #expect(text.text.contains("累计月数 40 个月"))
    for format in ["markdown", "html"] {
      let page = try decide(facts(), format)
      #expect(page.status == 0 && page.text.contains("low-long"))
    }
  }

  @Test func anUnknownKeyLeavesEveryRuleThatMayFit() throws {
    let open = try decide(facts("\"months\": 40, "), "json").object()
    #expect(open["outcome"] as? String == "undetermined")
    #expect(open["missing"] as? [String] == ["person.months"])
    // The age decides only about the addition: 100 for the young, nothing more for others.
    let age = try decide(facts("\"age\": 25, "), "json").object()
    #expect(age["outcome"] as? String == "undetermined")
    let sums = try #require(age["amount_possible"] as? [[String: Any]])
    #expect(sums.count == 3, "young, old and resident, neither: \(sums)")
    // A key on which no rule that fits depends is not asked for.
    let high = facts("中级", becomes: "二级").replacingOccurrences(of: "\"months\": 40", with: "\"months\": null")
    let decided = try decide(high, "json").object()
    #expect(decided["missing"] as? [String] == ["person.months"], "the check asks for it")
  }

  @Test func theRecordNamesTheRuleAndVerifies() throws {
    let folder = try ScratchFolder()
    let record = folder.path("record.json")
    let policies = folder.path("policies")
    let text = String(
      decoding: try Data(contentsOf: CommandRun.packageRoot.appending(path: policy)), as: UTF8.self)
    _ = try folder.write("policies/example/rules/2024.1.yaml", text)
    let file = try folder.write("case.json", facts())
    let run = try CommandRun.yiju(
      "decide", "example/rules@2024.1", "--facts", file, "--as-known-on", "2026-11-22", "--record", record,
      "--policies", policies)
    #expect(run.status == 0)
    let written = try folder.read("record.json")
    #expect(written.contains("tables.standard.rules.low-long"))
    let verified = try CommandRun.yiju("verify", record, "--policies", policies)
    #expect(verified.status == 0 && verified.lines == ["identical"], "\(verified.text)\(verified.errors)")
    // Another rule, another month: neither passes as what was decided.
    for (said, changed) in [("rules.low-long", "rules.low-short"), ("\"months\":40", "\"months\":41")] {
      #expect(written.contains(said))
      let other = try folder.write("changed.json", written.replacingOccurrences(of: said, with: changed))
      let run = try CommandRun.yiju("verify", other, "--policies", policies)
      #expect(run.status == 1 && run.lines.first?.hasPrefix("differs: ") == true, "\(run.text)")
    }
  }
}
