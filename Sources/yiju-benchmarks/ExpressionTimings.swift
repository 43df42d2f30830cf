import YijuFeel
import YijuValues

/// Reading and typing expressions, and looking up decision tables.
enum ExpressionTimings {
  static func run() {
    reading()
    tables()
  }

  /// 100 bytes, as a policy's formula may look.
  private static let formula =
    "applicant.months >= min_months and certificate.issued_on + claim_period >= application.submitted_on"

  private static var scope: FeelScope {
    var scope = FeelScope()
    scope.declare("applicant.months", .number(.month))
    scope.declare("min_months", .number(.month))
    scope.declare("certificate.issued_on", .date)
    scope.declare("application.submitted_on", .date)
    scope.declare("claim_period", .yearsMonths)
    return scope
  }

  private static func reading() {
    let text = Array(formula.utf8)
    let scope = scope
    // Short rounds and many: the fastest is the one that nothing interrupted.
    let count = 200
    let read = Timing(units: count, rounds: 400) {
      var sum: UInt64 = 0
      for _ in 0..<count { sum &+= UInt64(FeelParser.parseExpression(text).tree?.nodes.count ?? 0) }
      return sum
    }
    let typed = Timing(units: count, rounds: 400) {
      var sum: UInt64 = 0
      for _ in 0..<count {
        guard let tree = FeelParser.parseExpression(text).tree else { return 0 }
        let checked = FeelChecker.checkExpression(tree, in: scope, options: .formula)
        sum &+= UInt64(checked.names.count)
      }
      return sum
    }
    show("read an expression of \(text.count) bytes", read)
    show("read and type it", typed, aim: "under 5000")
  }

  private static func tables() {
    let small = time(rows: 10)
    let large = time(rows: 1_000)
    show("decide a table of 10 rows of intervals", small)
    print(
      Line(
        name: "  the same of 1,000 rows", nanoseconds: large.nanoseconds, yardstick: small.nanoseconds, aim: "at most 3"
      ).text)
  }

  private static func time(rows: Int) -> Timing {
    func tests(_ text: String) -> FeelTree? { FeelParser.parseUnaryTests(Array(text.utf8)).tree }
    func tree(_ text: String) -> FeelTree? { FeelParser.parseExpression(Array(text.utf8)).tree }
    let table = FeelDecisionTable(
      hitPolicy: .unique, inputs: [FeelDecisionTable.Input(expression: tree("n"))],
      outputs: [FeelDecisionTable.Output(name: "")],
      rules: (0..<rows).map {
        FeelDecisionTable.Rule(tests: [tests("[\($0 * 10)..\($0 * 10 + 10))")], results: [tree("\($0)")])
      })
    let count = 256
    let contexts = (0..<64).map { FeelContext(names: ["n": .number(Decimal(Int64($0 * rows * 10 / 64)))]) }
    return Timing(units: count, rounds: 400) {
      var sum: UInt64 = 0
      for round in 0..<count {
        guard case .value(.number(let row)) = table.decide(over: contexts[round & 63], mode: .strictUnknown) else {
          return 0
        }
        sum &+= UInt64(truncatingIfNeeded: row.coefficient)
      }
      return sum
    }
  }

  private static func show(_ name: String, _ timing: Timing, aim: String = "") {
    print(Line(name: name, nanoseconds: timing.nanoseconds, yardstick: nil, aim: aim).text)
  }
}
