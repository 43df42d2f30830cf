import Foundation
import Testing

/// `yiju check`.
struct CheckTests {
  private let folder: ScratchFolder
  private let policy = "policies/\(UrumqiCase.policy)/2017.1.yaml"

  init() throws { folder = try ScratchFolder() }

  /// A copy of the shipped policies with one change in the Urumqi policy.
  private func changed(_ old: String, _ new: String) throws -> String {
    let copy = folder.path("policies")
    try FileManager.default.copyItem(atPath: CommandRun.packageRoot.appending(path: "policies").path, toPath: copy)
    let file = URL(filePath: "\(copy)/\(UrumqiCase.policy)/2017.1.yaml")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(text.contains(old))
    try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: file)
    return file.path
  }

  @Test func shippedFilesHaveNoErrors() throws {
    let run = try CommandRun.yiju("check", "policies")
    #expect(run.status == 0)
    #expect(run.lines.count >= 5)
    #expect(run.lines.allSatisfy { $0.contains("：没有错误") })
    #expect(run.lines.contains { $0.hasPrefix("\(policy)：") })
  }

  @Test func aMistakeHasItsPlaceInEveryForm() throws {
    let path = try changed("require: '>= min_contribution_months'", "require: '>= min_contribution_month'")
    let text = try CommandRun.yiju("check", path, "--lang", "en")
    #expect(text.status == 1)
    #expect(text.lines == ["\(path): 1 error"])
    #expect(text.errors.contains("min_contribution_months"))

    let json = try CommandRun.yiju("check", path, "--format", "json")
    #expect(json.status == 1 && json.errors == "")
    let found = try #require(try JSONSerialization.jsonObject(with: json.output) as? [[String: Any]])
    let error = try #require(found.first { $0["severity"] as? String == "error" })
    #expect(error["code"] as? String == "C301")
    #expect(error["file"] as? String == path)
    let line = try #require(error["line"] as? Int)
    let lines = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[line - 1].contains("'>= min_contribution_month'"))
    for key in ["column", "end_line", "end_column"] { #expect(error[key] is Int) }
    let message = try #require(error["message"] as? [String: String])
    #expect(message["zh"] != nil && message["en"] != nil)
    #expect((error["path"] as? String)?.contains("checks.contribution-months") == true)
    let fixes = try #require(error["fixes"] as? [[String: Any]])
    #expect(fixes.first?["replacement"] is String)

    let sarif = try CommandRun.yiju("check", path, "--format", "sarif").object()
    #expect(sarif["version"] as? String == "2.1.0")
    let runs = try #require(sarif["runs"] as? [[String: Any]])
    #expect((runs.first?["results"] as? [[String: Any]])?.contains { $0["ruleId"] as? String == "C301" } == true)
  }

  @Test func severalFilesMakeOneArray() throws {
    let bad = try folder.write("bad.yaml", "yiju: 1\nnonsense: 1\n")
    let worse = try folder.write("worse.yaml", "a: [\n")
    let run = try CommandRun.yiju("check", bad, worse, "/no/such.yaml", policy, "--format", "json")
    #expect(run.status == 1)
    let found = try #require(try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]])
    #expect(Set(found.compactMap { $0["file"] as? String }).isSuperset(of: [bad, worse]))
    #expect(found.contains { $0["code"] as? String == "S001" && $0["file"] is NSNull })
  }

  @Test func nothingWrongIsAnEmptyArray() throws {
    let run = try CommandRun.yiju("check", "policies/calendars/cn.yaml", "--format", "json")
    #expect(run.status == 0)
    #expect((try JSONSerialization.jsonObject(with: run.output) as? [Any])?.isEmpty == true)
  }

  @Test func strictMakesWarningsFail() throws {
    let path = try changed("checked_on: 2026-11-22", "checked_on: 2016-11-22")
    let plain = try CommandRun.yiju("check", path, "--format", "json")
    let found = try #require(try JSONSerialization.jsonObject(with: plain.output) as? [[String: Any]])
    let severities = Set(found.compactMap { $0["severity"] as? String })
    #expect(!severities.contains("error"))
    let strict = try CommandRun.yiju("check", path, "--strict")
    #expect(plain.status == 0)
    #expect(strict.status == (severities.contains("warning") ? 1 : 0))
    let cases = try folder.write("notes.yaml", "yiju: 1\n")
    #expect(try CommandRun.yiju("check", cases, "--strict").status == 1)
  }

  @Test func coverageShowsEveryClause() throws {
    let run = try CommandRun.yiju("check", policy, "--coverage")
    #expect(run.status == 0)
    #expect(run.text.contains("✓ 一/（一）"))
    #expect(run.text.contains("checks.contribution-months"))
    #expect(!run.text.contains("✗"))
    #expect(try CommandRun.yiju("check", policy, "--coverage", "--format", "json").status == 64)
  }

  @Test func caseFilesAreCheckedAgainstTheirPolicy() throws {
    let cases = try folder.write(
      "x.cases.yaml",
      "policy: \(UrumqiCase.policy)@2017.1\ncases:\n  - name: a\n    expect: { checks: { insurd: met } }\n")
    let run = try CommandRun.yiju("check", cases, "--policies", "policies", "--lang", "en")
    #expect(run.status == 1)
    #expect(run.errors.contains("P509") && run.errors.contains("insured"))
  }

  @Test func noFileIsWrongUsage() throws {
    #expect(try CommandRun.yiju("check").status == 64)
    #expect(try CommandRun.yiju("check", "x", "--format", "xml").status == 64)
  }
}
