import Foundation
import Testing
import YijuDiagnostics
import YijuFeel
import YijuValues

/// What the fuzzer began with and what it found (`Tests/Fuzzing`), run by the ordinary tests.
@Suite("Inputs of the fuzzer")
struct FoundInputsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fuzzing")

  static let inputs: [String] = ["Seeds", "Found"].flatMap { kind in
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: kind).path)) ?? [])
      .filter { $0.hasSuffix(".feel") }.sorted().map { kind + "/" + $0 }
  }

  @Test("are there") func thereAreInputs() {
    #expect(Self.inputs.filter { $0.hasPrefix("Seeds/") }.count >= 40)
    #expect(Self.inputs.contains("Found/depth-at-end.feel"))
  }

  @Test("are read or refused inside the text, printed and read again alike", arguments: inputs)
  func hold(_ name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
    for read in [{ FeelParser.parseExpression($0) }, { FeelParser.parseUnaryTests($0) }] as [([UInt8]) -> FeelParse] {
      let parse = read(bytes)
      for problem in parse.problems {
        let span = problem.span
        #expect(span.start >= 0 && span.start <= span.end && Int(span.end) <= bytes.count, "\(problem)")
      }
      guard let tree = parse.tree else {
        #expect(!parse.problems.isEmpty)
        continue
      }
      let text = FeelPrinter.text(tree)
      let again = read(Array(text.utf8))
      if let same = again.tree {
        #expect(shape(same) == shape(tree))
      } else {
        // Brackets may add what the limits do not allow.
        #expect(again.problems.allSatisfy { ["P308", "P309"].contains($0.kind.code) }, "\(text)")
      }
      let scope = FeelScope(input: .number(.month))
      _ = FeelChecker.checkUnaryTests(tree, in: scope, options: .leafTest)
      for mode in [FeelMode.feel, .strictUnknown] {
        for input in [Value.number(Decimal(36)), .string("五级"), .null] {
          _ = FeelEvaluator.evaluate(tree, over: FeelContext(input: input), mode: mode, stepLimit: 5_000)
        }
      }
    }
  }

  @Test("tables of them: a row found unreachable never counts", arguments: inputs.filter { $0.contains("table") })
  func tables(_ name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    let rules = text.split(separator: "\n").enumerated().map { row, line in
      FeelDecisionTable.Rule(tests: [tests(String(line)).tree], results: [parsed("\(row)").tree])
    }
    let table = FeelDecisionTable(
      hitPolicy: .first, inputs: [.init(expression: parsed("v").tree)], outputs: [.init(name: "")], rules: rules)
    let dead = FeelTableAnalysis(table).findings.compactMap { finding in
      if case .unreachable(let row, _, _) = finding { row } else { nil }
    }
    for value in [-1, 0, 1, 2, 3, 11, 12, 36, 59, 60].map({ Value.number(Decimal(Int64($0))) })
      + ["一级", "二级", "四级"].map({ Value.string($0) })
    {
      guard case .value(.number(let row)) = table.decide(over: FeelContext(names: ["v": value]), mode: .feel),
        name.contains("words") == (value.number == nil)
      else { continue }
      #expect(!dead.contains { Decimal(Int64($0)) == row }, "\(name): row \(row) for \(value)")
    }
  }
}
