import Foundation
import Testing

/// `yiju decide --format grounds`.
struct GroundsFormatTests {
  private func decide(_ more: [String], input: String) throws -> CommandRun {
    try CommandRun.yiju(
      ["decide", UrumqiCase.policy, "--facts", "-", "--as-known-on", "2026-01-01"] + more, input: input)
  }

  @Test func linesAreGroundsWithTheirLabels() throws {
    let facts = UrumqiCase().json
    let run = try decide(
      ["--format", "grounds"],
      input: "{\"id\": \"A7\", \"facts\": \(facts)}\n{\"applicant\": {\"insured\": 1}}\n\(facts)")
    #expect(run.status == 1)
    let lines = try run.lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(lines.map { $0["line"] as? Int } == [1, 2, 3] && lines[0]["id"] as? String == "A7")
    #expect(lines[1]["error"] != nil && lines[1]["grounds"] == nil)
    #expect(lines[2]["grounds"] as? String == "yiju-grounds/1" && lines[2]["outcome"] as? String == "granted")
    #expect(lines[2]["digest"] == nil && lines[2]["texts"] == nil)
  }

  /// A single case, written by way of the decision, gives the bytes that the line gives.
  @Test func aSingleCaseGivesTheBytesOfItsLine() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "yiju-grounds-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "case.json")
    try Data(UrumqiCase().json.utf8).write(to: file)
    let single = try CommandRun.yiju(
      "decide", UrumqiCase.policy, "--facts", file.path, "--as-known-on", "2026-01-01", "--format", "grounds")
    let line = try decide(["--format", "grounds"], input: UrumqiCase().json)
    #expect(single.status == 0 && line.status == 0, "\(single.errors)")
    #expect(line.text == "{\"line\":1," + single.text.dropFirst())
  }

  @Test func textsAreAddedWhenAskedFor() throws {
    let run = try decide(["--format", "grounds", "--texts"], input: UrumqiCase().json)
    let texts = try #require(try run.object()["texts"] as? [String: Any])
    #expect((texts["checks"] as? [String: String])?["insured"]?.isEmpty == false)
    #expect(try decide(["--texts"], input: UrumqiCase().json).status == 64)
    #expect(try decide(["--format", "grounds", "--audience", "officer"], input: UrumqiCase().json).status == 64)
  }
}
