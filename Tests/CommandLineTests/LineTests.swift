import Foundation
import Testing

/// Cases line by line.
struct LineTests {
  private func decide(_ lines: String, _ more: [String] = []) throws -> CommandRun {
    try CommandRun.yiju(
      ["decide", UrumqiCase.policy, "--facts", "-", "--lines", "--as-known-on", "2026-01-01"] + more, input: lines)
  }

  private func objects(_ run: CommandRun) throws -> [[String: Any]] {
    try run.lines.map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
  }

  @Test func badLinesAreReportedAndTheRestGoOn() throws {
    let good = UrumqiCase().json
    let run = try decide(
      [
        good, "", "{\"id\": \"A7\", \"facts\": {\"applicant\": {\"insured\": 1}}}", "{bad",
        "{\"id\": 9, \"facts\": \(good)}",
      ]
      .joined(separator: "\n"))
    #expect(run.status == 1)
    let results = try objects(run)
    #expect(results.map { $0["line"] as? Int } == [1, 3, 4, 5])
    #expect(results[0]["outcome"] as? String == "granted")
    #expect(results[0]["id"] == nil)
    #expect(results[1]["id"] as? String == "A7")
    let error = try #require(results[1]["error"] as? [String: Any])
    #expect(error["path"] as? String == "applicant.insured")
    #expect(error["line"] as? Int == 3)
    #expect(results[2]["error"] is [String: Any])
    #expect(results[3]["id"] as? Int == 9)
    #expect(results[3]["digest"] as? String == results[0]["digest"] as? String)
  }

  @Test func aLineIsTheRecordOfTheCase() throws {
    let line = try #require(try objects(decide(UrumqiCase().json)).first)
    let single = try CommandRun.yiju(
      "decide", UrumqiCase.policy, "--facts", "-", "--as-known-on", "2026-01-01", "--format", "json",
      input: UrumqiCase().json)
    var record = try single.object()
    record["line"] = 1
    #expect(NSDictionary(dictionary: line) == NSDictionary(dictionary: record))
  }

  @Test func manyLinesKeepTheirOrder() throws {
    let count = 3000
    let lines = (0..<count).map { "{\"id\": \($0), \"facts\": {\"applicant\": {\"contribution_months\": \($0 % 72)}}}" }
    let run = try decide(lines.joined(separator: "\r\n"))
    #expect(run.status == 0)
    let results = try objects(run)
    #expect(results.map { $0["id"] as? Int } == Array(0..<count))
    #expect(results.map { $0["line"] as? Int } == Array(1...count))
  }

  @Test func aJSONLinesFileNeedsNoOption() throws {
    let folder = try ScratchFolder()
    let file = try folder.write("cases.jsonl", UrumqiCase().json + "\n" + UrumqiCase(months: "30").json + "\n")
    let run = try CommandRun.yiju("decide", UrumqiCase.policy, "--facts", file, "--set", "payments=[]")
    #expect(run.status == 0)
    #expect(try objects(run).map { $0["outcome"] as? String } == ["granted", "denied"])
  }

  @Test func aLineThatIsTooLongIsRefusedAndTheNextDecided() throws {
    let long = "{\"applicant\": {\"name\": \"" + String(repeating: "长", count: 400_000) + "\"}}"
    let run = try decide(long + "\n" + UrumqiCase().json)
    #expect(run.status == 1)
    let results = try objects(run)
    #expect(results.count == 2)
    #expect(results[0]["error"] is [String: Any])
    #expect(results[1]["outcome"] as? String == "granted")
    #expect(results[1]["line"] as? Int == 2)
  }

  @Test func noLinesAreNoResults() throws {
    let run = try decide("\n\n")
    #expect(run.status == 0 && run.output.isEmpty)
  }

  @Test func anUnreadableFileIs1() throws {
    #expect(try CommandRun.yiju("decide", UrumqiCase.policy, "--facts", "/no/such.jsonl").status == 1)
  }
}
