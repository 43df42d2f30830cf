import YijuCivilCalendars
import YijuDiagnostics
import YijuFeel
import YijuValues

// What must hold for any bytes, with libFuzzer choosing the bytes. Build and run with Tests/Fuzzing/run.

/// Stops the run with the input kept by libFuzzer.
func broken(_ rule: String, _ detail: String = "") -> Never { fatalError("\(rule): \(detail)") }

/// The entry point that libFuzzer calls for each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFeel(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard bytes.count <= 4_096 else { return 0 }
  FeelFuzzing.expression(FeelParser.parseExpression(bytes), bytes) { FeelParser.parseExpression($0) }
  FeelFuzzing.expression(FeelParser.parseUnaryTests(bytes), bytes) { FeelParser.parseUnaryTests($0) }
  _ = FeelParser.parseExpression(bytes, names: ["累计 月数", "a b", "a-b"])
  _ = FeelParser.parseType(bytes)
  let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 40)
  if lines.count > 1 { FeelFuzzing.table(lines.map(Array.init)) }
  return 0
}

enum FeelFuzzing {
  static let names: [String: Value] = [
    "x": .number(Decimal(3)), "xs": .list([.number(Decimal(3)), .null]), "a": .unknown(UnknownCauses(fact: "a")),
    "d": Day(year: 2024, month: 2, day: 29).map(Value.date) ?? .null, "s": .string("五级"),
  ]

  static let scope: FeelScope = {
    var scope = FeelScope(input: .number(.month))
    scope.declare("x", .number(.month))
    scope.declare("xs", .list(.number(nil)))
    scope.declare("a", .boolean)
    scope.declare("d", .date)
    scope.declare("s", .string)
    scope.declare("payments", .list(.context([.init("level", .string)])))
    return scope
  }()

  static func expression(_ parse: FeelParse, _ bytes: [UInt8], read: ([UInt8]) -> FeelParse) {
    func judge(_ problems: [FeelProblem]) {
      for problem in problems
      where problem.span.start < 0 || problem.span.start > problem.span.end || Int(problem.span.end) > bytes.count {
        broken("a problem lies inside the text", "\(problem)")
      }
    }
    judge(parse.problems)
    guard let tree = parse.tree else {
      if parse.problems.isEmpty { broken("a text without a tree has a problem") }
      return
    }
    printed(tree, read)
    for options in [FeelCheckOptions.leafTest, .formula, .feel] {
      let checked = FeelChecker.checkUnaryTests(tree, in: scope, options: options)
      judge(checked.problems)
      _ = FeelIntervals(of: checked, constants: FeelContext(names: names))
      _ = FeelPhrases.requirement(checked, unit: .month) { _ in nil }
    }
    judge(FeelChecker.checkExpression(tree, in: scope, options: .formula).problems)
    for mode in [FeelMode.feel, .strictUnknown] {
      for input in [Value.number(Decimal(36)), .string("五级"), .unknown(UnknownCauses(fact: "input")), .null] {
        let context = FeelContext(names: names, input: input)
        let one = FeelEvaluator.evaluate(tree, over: context, mode: mode, stepLimit: 5_000)
        let other = FeelEvaluator.evaluate(tree, over: context, mode: mode, stepLimit: 5_000)
        if "\(one)" != "\(other)" { broken("equal inputs give equal results", "\(one) / \(other)") }
      }
      _ = FeelTrace(tree, over: FeelContext(names: names), mode: mode)
    }
    intervals(tree)
  }

  /// Printing and reading again changes nothing more.
  private static func printed(_ tree: FeelTree, _ read: ([UInt8]) -> FeelParse) {
    let text = FeelPrinter.text(tree)
    let again = read(Array(text.utf8))
    guard let same = again.tree else {
      // Brackets may add what the limits do not allow.
      let isLimit = again.problems.contains {
        $0.kind.code == DiagnosticKind.feelDepth.code || $0.kind.code == DiagnosticKind.feelSize.code
      }
      if !isLimit { broken("what was printed can be read", text) }
      return
    }
    if FeelPrinter.text(same) != text { broken("printing is stable", text) }
  }

  /// Tests over constants say as intervals what they say when evaluated.
  private static func intervals(_ tree: FeelTree) {
    guard let intervals = FeelIntervals(ofConstants: tree) else { return }
    for number in [-1, 0, 1, 2, 3, 12, 36, 100] {
      let value = Value.number(Decimal(Int64(number)))
      let result = FeelEvaluator.evaluate(
        tree, over: FeelContext(input: value), mode: .strictUnknown, stepLimit: 5_000)
      guard case .value(.boolean(let passes)) = result else { continue }
      if passes != intervals.contains(value) { broken("intervals agree with evaluation", "\(number)") }
    }
  }

  /// A table of one column: the index of its rows changes no result, and what is found unreachable never counts.
  static func table(_ lines: [[UInt8]]) {
    let rules = lines.enumerated().map { row, line in
      FeelDecisionTable.Rule(
        tests: [FeelParser.parseUnaryTests(line).tree],
        results: [FeelParser.parseExpression(Array("\(row)".utf8)).tree])
    }
    let input = FeelDecisionTable.Input(expression: FeelParser.parseExpression(Array("v".utf8)).tree)
    // What is found holds for values that have an order with those of the cells.
    let isOverNumbers = rules.allSatisfy { rule in
      guard let test = rule.tests[0], let cell = FeelIntervals(ofConstants: test) else { return false }
      return cell.intervals.allSatisfy {
        ($0.low?.number != nil || $0.low == nil) && ($0.high?.number != nil || $0.high == nil)
      }
    }
    for policy in [FeelDecisionTable.HitPolicy.unique, .first, .collect] {
      let table = FeelDecisionTable(
        hitPolicy: policy, inputs: [input], outputs: [FeelDecisionTable.Output(name: "")], rules: rules)
      let analysis = FeelTableAnalysis(table)
      for number in [-1, 0, 1, 2, 3, 12, 36] {
        let context = FeelContext(names: ["v": .number(Decimal(Int64(number)))])
        for mode in [FeelMode.feel, .strictUnknown] {
          let result = table.decide(over: context, mode: mode, stepLimit: 5_000)
          guard isOverNumbers, policy == .first, analysis.isComplete, case .value(.number(let row)) = result else {
            continue
          }
          for case .unreachable(let dead, _, _) in analysis.findings where row == Decimal(Int64(dead)) {
            broken("a row that is found unreachable never counts", "row \(dead), value \(number)")
          }
        }
      }
    }
  }
}
