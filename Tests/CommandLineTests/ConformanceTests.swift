import Foundation
import Testing

/// `yiju conformance`: the JSON of the contract, files it has not seen, lines that are no vectors.
struct ConformanceTests {
  private func vector(_ name: String, _ feel: String, expected: String, more: String = "") -> String {
    let text = String(decoding: (try? JSONEncoder().encode(feel)) ?? Data(), as: UTF8.self)
    return
      #"{"folder":"level-9/new","case":"\#(name)","node":"n","type":"","logic":{"kind":"literalExpression","feel":"#
      + text + #"},"expected":"# + expected + more + "}"
  }

  private let two = #"{"t":"decimal","v":"2"}"#
  private let null = #"{"t":"null"}"#

  private func tally(_ json: [String: Any], _ folder: String, _ verdict: String) throws -> (null: Int, other: Int) {
    let folders = try #require(json["folders"] as? [String: Any])
    let counts = try #require((folders[folder] as? [String: Any])?[verdict] as? [String: Int])
    return (try #require(counts["null_expected"]), try #require(counts["non_null"]))
  }

  @Test func countsWhatPassedFailedAndWasSkipped() throws {
    let folder = try ScratchFolder()
    let file = try folder.write(
      "unseen.jsonl",
      [
        vector("1", "1 + 1", expected: two), vector("2", "1 + 2", expected: two),
        vector("3", "null + 1", expected: null), vector("4", "1", expected: two, more: #","features":["x:zone"]"#),
        // Null because it cannot be read, or because a function is left out, is no answer.
        vector("5", "1 +", expected: null), vector("6", "matches(\"a\", \"b\")", expected: null),
        vector("7", "1 +", expected: null, more: #","error":true"#),
      ].joined(separator: "\n"))
    let run = try CommandRun.yiju("conformance", file, "--format", "json")
    #expect(run.status == 0 && run.errors.isEmpty)
    let json = try run.object()
    #expect(try tally(json, "level-9/new", "passed") == (2, 1))
    #expect(try tally(json, "level-9/new", "failed") == (2, 1))
    #expect(try tally(json, "level-9/new", "skipped") == (0, 1))
    let totals = try #require(json["totals"] as? [String: [String: Int]])
    #expect(totals["passed"] == ["null_expected": 2, "non_null": 1])
    let failing = try #require(json["failing"] as? [[String: String]])
    #expect(failing.compactMap { $0["case"] } == ["2", "5", "6"])
    #expect(failing.allSatisfy { Set($0.keys) == ["folder", "case", "node", "got"] })
    #expect(failing.first?["got"] == "3")

    let text = try CommandRun.yiju("conformance", file)
    #expect(text.status == 0 && text.text.contains("level-9/new"))
    // The same bytes again.
    #expect(try CommandRun.yiju("conformance", file, "--format", "json").output == run.output)
  }

  @Test func noLineStopsTheRun() throws {
    let good = vector("last", "1 + 1", expected: two)
    let bad = [
      "not json", "[1, 2]", #"{"folder":"a"}"#, #"{"folder":"a","case":"c","logic":"text"}"#, "{\"folder\":\"\u{0}\"}",
      String(repeating: "[", count: 10_000), #"{"folder":"a","case":"c","logic":{},"logic":{}}"#,
    ]
    let odd = [
      #"{"folder":"a","case":"kind","node":"n","logic":{"kind":"new"},"expected":{"t":"null"}}"#,
      #"{"folder":"a","case":"input","node":"n","logic":{"kind":"literalExpression","feel":"n"},"inputs":{"n":{"t":"decimal","v":"x"}},"expected":{"t":"null"}}"#,
      vector("deep", String(repeating: "(", count: 2_000), expected: null),
      vector("long", "count(for i in 1..100000, j in 1..100000 return 1)", expected: two),
    ]
    let text = (bad + odd + ["", good]).joined(separator: "\r\n")
    let run = try CommandRun.yiju("conformance", "-", "--format", "json", input: text)
    // A line that is no vector is an error of the file.
    #expect(run.status == 1)
    let json = try run.object()
    #expect(try tally(json, "level-9/new", "passed") == (0, 1), "the last line is run")
    let failing = try #require(json["failing"] as? [[String: String]])
    #expect(failing.filter { $0["got"] == "not a vector" }.count == bad.count, "\(failing)")
    #expect(failing.count == bad.count + odd.count)
    #expect(!failing.contains { $0["case"] == "last" })
  }

  @Test func exitCodesAndHelp() throws {
    let folder = try ScratchFolder()
    let empty = try folder.write("empty.jsonl", "")
    #expect(try CommandRun.yiju("conformance", empty).status == 0)
    let json = try CommandRun.yiju("conformance", empty, "--format", "json").object()
    #expect((json["folders"] as? [String: Any])?.isEmpty == true)
    #expect(try CommandRun.yiju("conformance", folder.path("nothing.jsonl")).status == 1)
    #expect(try CommandRun.yiju("conformance", folder.url.path).status == 1)
    #expect(try CommandRun.yiju("conformance").status == 64)
    #expect(try CommandRun.yiju("conformance", empty, "--format", "xml").status == 64)
    let help = try CommandRun.yiju("conformance", "--help")
    #expect(help.status == 0 && help.text.contains("x:zone"))
  }

  @Test func theVectorsOfThisProjectPass() throws {
    let run = try CommandRun.yiju(
      "conformance", "Tests/YijuFeelConformanceTests/vectors.jsonl", "--format", "json")
    #expect(run.status == 0)
    let failing = try #require(try run.object()["failing"] as? [[String: String]])
    // One vector is there to show that null from a function that is left out is no pass.
    #expect(failing.map { $0["got"] } == ["null (function left out: matches)"], "\(failing)")
  }
}
