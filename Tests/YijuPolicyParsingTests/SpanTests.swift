import Testing
import YijuDiagnostics
import YijuPolicies
import YijuPolicyParsing

@Suite("Places")
struct SpanTests {
  /// Collects the nodes of anything, by walking it.
  private static func nodes(in value: Any, into nodes: inout [NodeID]) {
    if let node = value as? NodeID {
      nodes.append(node)
      return
    }
    for child in Mirror(reflecting: value).children { self.nodes(in: child.value, into: &nodes) }
  }

  @Test("Every node of a policy has a place in the file and an address")
  func everyNode() throws {
    let parsed = Parsed(Sample.text)
    let policy = try #require(parsed.policy)
    var nodes: [NodeID] = []
    SpanTests.nodes(in: policy, into: &nodes)
    #expect(nodes.count > 300)
    for node in nodes {
      let span = try #require(parsed.map.span(of: node))
      #expect(span.start < span.end && span.end <= parsed.source.count)
      if node != policy.node {
        let path = parsed.map.path(of: node)
        #expect(!path.isEmpty && !path.contains(".."), "\(path)")
        #expect(path.unicodeScalars.allSatisfy { $0 != " " }, "\(path)")
      }
    }
  }

  @Test(arguments: [
    ("checks.window.after", "start_day"), ("parameters.min_age", "min_age"), ("parameters.min_age.value", "60"),
    ("tables.standard.rows.甲类", "甲类"), ("checks.class.any.known-class.one_of[1]", "乙类"),
    ("amount.steps.raise.of", "running"), ("procedure.steps.review.limit.within", "review_limit"),
    ("sources.notice.clauses.三/（一）", "三/（一）"), ("set_aside[0].of", "procedure.steps.apply"),
    ("parameters.rate.values[1].from", "2021-01-01"),
  ])
  func addresses(_ path: String, _ text: String) throws {
    let parsed = Parsed(Sample.text)
    let node = try #require(
      (0..<parsed.map.count).map { NodeID(Int32($0)) }.first { parsed.map.path(of: $0) == path }, "\(path)")
    let span = try #require(parsed.map.span(of: node))
    #expect(String(decoding: parsed.source[span.start..<span.end], as: UTF8.self) == text)
  }

  @Test("A byte of an expression is found in the file")
  func expressionBytes() throws {
    let parsed = Parsed(Sample.text)
    let check = try #require(parsed.policy?.checks["age"])
    guard case .requirement(let requirement) = check.kind else {
      Issue.record("a requirement")
      return
    }
    let feel = try #require(requirement.require)
    #expect(feel.text == ">= min_age")
    let start = feel.offsets.file(at: 3)
    #expect(String(decoding: parsed.source[start..<(start + 7)], as: UTF8.self) == "min_age")
  }
}

@Suite("Text over several lines")
struct FoldingTests {
  private func clause(_ written: String) throws -> (text: String, codes: [String]) {
    let parsed = Parsed(Sample.with("  四: 每年只能享受一次。", "  四: \(written)"))
    let clause = try #require(parsed.policy?.sources["notice"]?.clauses["四"], "\(parsed.report)")
    return (clause.text?.value ?? "", parsed.codes)
  }

  @Test(arguments: [
    ("每年\n        只能享受一次。", "每年只能享受一次。", true),
    ("每年\n        2 次，共\n        only once。", "每年 2 次，共 only once。", false),
    ("'每年''\n        ''只能\n        享受'", "每年' '只能享受", true),
    (">-\n        每年\n        只能", "每年只能", true),
    ("|\n        每年\n        只能\n", "每年\n只能", false),
    ("每 年", "每 年", false),
    ("\"每年\n        只能\"", "每年只能", true),
  ])
  func lines(_ written: String, _ text: String, _ isNoted: Bool) throws {
    let result = try clause(written)
    #expect(result.text == text)
    #expect(result.codes == (isNoted ? ["P043"] : []))
  }
}
