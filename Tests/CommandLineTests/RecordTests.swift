import Foundation
import Testing

/// `--record` and `yiju verify`.
struct RecordTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func record(_ name: String, policy: String = UrumqiCase.policy, folder policies: String = "policies") throws
    -> String
  {
    let path = folder.path(name)
    let run = try CommandRun.yiju(
      "decide", policy, "--facts", "-", "--as-known-on", "2026-01-01", "--record", path, "--policies", policies,
      "--format", "json", input: UrumqiCase().json)
    #expect(run.status == 0)
    return path
  }

  private func copyOfPolicies() throws -> String {
    let copy = folder.path("policies")
    try FileManager.default.copyItem(atPath: CommandRun.packageRoot.appending(path: "policies").path, toPath: copy)
    return copy
  }

  private func edit(_ path: String, _ change: (String) -> String) throws {
    let url = URL(filePath: path)
    try Data(change(String(decoding: try Data(contentsOf: url), as: UTF8.self)).utf8).write(to: url)
  }

  @Test(arguments: [UrumqiCase.policy, "\(UrumqiCase.policy)@2017.1"])
  func anUntouchedRecordIsIdentical(_ policy: String) throws {
    let path = try record("a.json", policy: policy)
    let run = try CommandRun.yiju("verify", path, path)
    #expect(run.lines == ["identical", "identical"])
    #expect(run.status == 0)
  }

  @Test func recordsAreCanonicalAndRepeatable() throws {
    let first = try Data(contentsOf: URL(filePath: try record("a.json")))
    let second = try Data(contentsOf: URL(filePath: try record("b.json")))
    #expect(first == second)
    #expect(first.first == UInt8(ascii: "{") && !first.contains(UInt8(ascii: "\n")))
  }

  @Test func prettyOutputVerifiesToo() throws {
    let run = try CommandRun.yiju(
      "decide", UrumqiCase.policy, "--facts", "-", "--format", "json", "--output", folder.path("p.json"),
      input: UrumqiCase().json)
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(try CommandRun.yiju("verify", folder.path("p.json")).lines == ["identical"])
  }

  @Test func aChangedRecordDiffers() throws {
    let path = try record("a.json")
    try edit(path) { $0.replacingOccurrences(of: "\"contribution_months\":36", with: "\"contribution_months\":37") }
    let run = try CommandRun.yiju("verify", path)
    #expect(run.status == 1)
    #expect(run.lines.count == 1 && run.lines.allSatisfy { $0.hasPrefix("differs: ") })
  }

  @Test func aChangedPolicyDiffers() throws {
    let policies = try copyOfPolicies()
    let path = try record("a.json", folder: policies)
    try edit("\(policies)/\(UrumqiCase.policy)/2017.1.yaml") { $0 + "# 后来加的一行\n" }
    let run = try CommandRun.yiju("verify", path, "--policies", policies)
    #expect(run.status == 1)
    #expect(run.text.hasPrefix("differs: policy"))
  }

  @Test func aChangedCalendarDiffers() throws {
    let policies = try copyOfPolicies()
    let path = try record("a.json", folder: policies)
    try edit("\(policies)/calendars/cn.yaml") { $0 + "# 后来加的一行\n" }
    let run = try CommandRun.yiju("verify", path, "--policies", policies)
    #expect(run.status == 1)
    #expect(run.text.hasPrefix("differs: calendar"))
  }

  @Test func whatIsNoRecordIsSaid() throws {
    let path = try folder.write("x.json", "{\"a\": 1}")
    let run = try CommandRun.yiju("verify", path, "/no/such/file", try record("a.json"))
    #expect(run.status == 1)
    #expect(run.lines == ["unreadable", "unreadable", "identical"])
    #expect(run.errors.contains("S040") && run.errors.contains("S001"))
  }

  @Test func aRecordThatCannotBeWrittenIs1() throws {
    let run = try CommandRun.yiju(
      "decide", UrumqiCase.policy, "--facts", "-", "--record", "/no/such/folder/r.json", input: UrumqiCase().json)
    #expect(run.status == 1)
    #expect(run.output.isEmpty && run.errors.contains("/no/such/folder/r.json"))
    #expect(try CommandRun.yiju("verify").status == 64)
  }

  @Test func writingLeavesNoOtherFile() throws {
    _ = try record("a.json")
    _ = try record("a.json")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["a.json"])
  }
}
