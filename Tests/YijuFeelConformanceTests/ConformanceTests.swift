import Foundation
import Testing
import YijuFacts
import YijuFeelConformance

@Suite("Conformance")
struct ConformanceTests {
  private static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let suite = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/feel/cases.jsonl")

  private static var hasSuite: Bool {
    let found = FileManager.default.fileExists(atPath: suite.path)
    if !found { print("skipped: \(suite.path) is not there") }
    return found
  }

  private func bytes(_ url: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }

  @Test(
    "the vectors of the field's suite: all of level 2, 97 of 100 of level 3",
    .enabled(if: ConformanceTests.hasSuite, "../shared/feel/cases.jsonl is not beside the checkout"))
  func suite() throws {
    let report = ConformanceRunner.run(try bytes(Self.suite))
    var levels: [Substring: (passed: Int, all: Int)] = [:]
    for (name, tally) in report.folders {
      let level = try #require(name.split(separator: "/").first)
      let counts = levels[level] ?? (0, 0)
      levels[level] = (counts.passed + tally.passed.nonNull, counts.all + tally.passed.nonNull + tally.failed.nonNull)
    }
    let two = try #require(levels["compliance-level-2"])
    #expect(two.passed == two.all && two.all > 70, "\(two)")
    let three = try #require(levels["compliance-level-3"])
    #expect(three.passed * 100 >= three.all * 97 && three.all > 500, "\(three)")
    #expect(report.totals.failed.nullExpected == 0)
    #expect(report.totals.skipped.total == 99)
    #expect(report.badLines == 0)
    // What does not pass is all of one kind: years outside 1 to 9999.
    for failure in report.failing { #expect(failure.folder.contains("/111"), "\(failure)") }
  }

  @Test("vectors of our own: month ends, exact decimals, Chinese names, boxed expressions")
  func own() throws {
    let report = ConformanceRunner.run(try bytes(Self.here.appendingPathComponent("vectors.jsonl")))
    #expect(report.totals.passed.nonNull == 76 && report.totals.failed.nonNull == 0, "\(report.failing)")
    // Null is expected of a function that is left out, and must not pass by accident.
    #expect(report.failing.map(\.got) == ["null (function left out: matches)"])
    #expect(report.totals.passed.nullExpected == 10)
    #expect(report.totals.skipped.total == 1)
  }

  @Test("the JSON has the form that others read")
  func json() throws {
    let line =
      #"{"folder":"f","case":"1","node":"n","type":"","logic":{"kind":"literalExpression","feel":"1+1"},"expected":{"t":"decimal","v":"3"},"features":[]}"#
    let report = ConformanceRunner.run(Array(line.utf8))
    let text = String(decoding: CanonicalJSON.bytes(report.json), as: UTF8.self)
    let counts =
      #"{"failed":{"non_null":1,"null_expected":0},"passed":{"non_null":0,"null_expected":0},"skipped":{"non_null":0,"null_expected":0}}"#
    #expect(
      text
        == #"{"failing":[{"case":"1","folder":"f","got":"2","node":"n"}],"folders":{"f":\#(counts)},"totals":\#(counts)}"#
    )
  }

  @Test(
    "no line stops the run",
    arguments: [
      "", "{", "[]", "null", "{}", #"{"folder":"f","case":"c"}"#, #"{"folder":1,"case":2,"logic":{}}"#,
      #"{"folder":"f","case":"c","node":"n","logic":{"kind":"odd"},"expected":{"t":"decimal","v":"1"}}"#,
      #"{"folder":"f","case":"c","node":"n","logic":{"kind":"literalExpression","feel":"(("},"expected":{"t":"string","v":"1"}}"#,
      #"{"folder":"f","case":"c","node":"n","logic":{"kind":"literalExpression","feel":"1"},"expected":7}"#,
      #"{"folder":"f","case":"c","node":"n","logic":{"kind":"literalExpression","feel":"1"},"expected":{"t":"odd","v":"1"}}"#,
      #"{"folder":"f","case":"c","node":"n","logic":{"kind":"decisionTable","hit":"ODD"},"expected":{"t":"decimal","v":"1"}}"#,
      #"{"folder":"f","case":"c","node":"n","logic":{"kind":"decisionTable","hit":"FIRST","inputs":[{}],"rules":[{}]},"expected":{"t":"decimal","v":"1"}}"#,
      #"{"folder":"f","case":"c","node":"n","logic":{"kind":"invocation"},"expected":{"t":"decimal","v":"1"}}"#,
      #"{"folder":"f","case":"c","node":"n","logic":{"kind":"literalExpression","feel":"x"},"inputs":{"x":{"t":"decimal","v":"zwei"}},"expected":{"t":"decimal","v":"2"}}"#,
      #"{"folder":"f","case":"c","node":"n","type":"t","types":{"t":{"type":"u"},"u":{"type":"t"}},"logic":{"kind":"literalExpression","feel":"1"},"expected":{"t":"decimal","v":"1"}}"#,
      #"{"folder":"f","case":"c","node":"n","logic":{"kind":"literalExpression","feel":"count(for i in 1..100000 return [partial])"},"expected":{"t":"decimal","v":"1"}}"#,
      "{\"folder\":\"\u{0}\",\"case\":\"c\"}",
    ])
  func badLines(line: String) {
    let good =
      #"{"folder":"f","case":"1","node":"n","type":"","logic":{"kind":"literalExpression","feel":"2"},"expected":{"t":"decimal","v":"2"},"features":[]}"#
    let report = ConformanceRunner.run(Array((line + "\n" + good).utf8))
    #expect(report.totals.passed.nonNull == 1)
    #expect(line.isEmpty || report.totals.failed.total == 1, "\(report)")
    #expect(report.failing.count == report.totals.failed.total)
  }

  @Test("functions that call themselves without end stop")
  func recursion() {
    let line =
      #"{"folder":"f","case":"c","node":"n","logic":{"kind":"literalExpression","feel":"f(1)"},"deps":{"f":{"kind":"businessKnowledgeModel","type":"","logic":{"kind":"functionDefinition","fkind":"FEEL","params":[{"name":"n","type":""}],"body":{"kind":"literalExpression","feel":"((((((f(n + 1) + 1) + 1) + 1) + 1) + 1) + 1)"}}}},"expected":{"t":"null"}}"#
    let report = ConformanceRunner.run(Array(line.utf8))
    #expect(report.failing.map(\.got) == ["fault: depth"])
  }
}
