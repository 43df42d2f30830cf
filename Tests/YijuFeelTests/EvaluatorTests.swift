import Testing
import YijuCivilCalendars
import YijuFeel
import YijuValues

@Suite("Evaluating")
struct EvaluatorTests {
  private func evaluate(
    _ text: String, _ mode: FeelMode = .feel, _ names: [String: Value] = [:], input: Value? = nil
  ) throws -> String {
    let tree = try #require(parsed(text, names: Array(names.keys)).tree, "\(text)")
    return show(FeelEvaluator.evaluate(tree, over: FeelContext(names: names, input: input), mode: mode))
  }

  private func show(_ result: FeelResult) -> String {
    switch result {
    case .value(.unknown(let causes)): "unknown " + causes.causes.map(\.name).joined(separator: ",")
    case .value(let value): FeelText.literal(of: value)
    case .fault(let fault): "fault \(fault.kind.rawValue) \(fault.span.start)-\(fault.span.end)"
    }
  }

  @Test(
    "values",
    arguments: [
      ("1 + 2 * 3", "7"), ("0.1 + 0.2", "0.3"), ("1 / 3 * 3", "0.9999999999999999999999999999999999"),
      ("2 ** 10", "1024"),
      ("-2 ** 2", "4"), ("\"a\" + \"b\"", "\"ab\""), ("1 = 1.0", "true"), ("\"a\" < \"b\"", "true"),
      ("null = null", "true"),
      ("1 = null", "false"), ("1 != null", "true"), ("1 = \"a\"", "null"), ("1 < \"a\"", "null"),
      ("true and null", "null"),
      ("false and null", "false"), ("true or null", "true"), ("null or false", "null"), ("1 / 0", "null"),
      ("5 between 1 and 5", "true"), ("5 in (1..5]", "true"), ("5 in [1..5)", "false"), ("5 in (1, 2, > 4)", "true"),
      ("5 in [1, 5]", "true"), ("if null then 1 else 2", "2"), ("for x in 1..3 return x * x", "[1, 4, 9]"),
      ("for x in [1,2], y in [10,20] return x + y", "[11, 21, 12, 22]"), ("for x in 3..1 return x", "[3, 2, 1]"),
      ("for x in 1..4 return if x = 1 then 1 else x * partial[-1]", "[1, 2, 6, 24]"),
      ("some x in [1,2,3] satisfies x > 2", "true"), ("every x in [] satisfies x > 2", "true"),
      ("[1,2,3,4][item > 2]", "[3, 4]"), ("[1,2,3][-1]", "3"), ("[1,2,3][9]", "null"),
      ("[{a: 1}, {a: 2}][a = 2].a", "[2]"),
      ("{a: 1, b: a + 1}.b", "2"), ("[{a: 1}, {a: 2}].a", "[1, 2]"), ("{f: function(x) x * 2, y: f(4)}.y", "8"),
      ("1 instance of number", "true"), ("[1] instance of list<string>", "false"), ("null instance of Any", "false"),
      ("@\"2017-06-30\" + @\"P12M\"", "@\"2018-06-30\""), ("@\"2021-01-31\" + @\"P1M\"", "@\"2021-02-28\""),
      ("@\"2024-01-31\" + @\"P1M\"", "@\"2024-02-29\""), ("@\"2021-01-02\" - @\"P1M\"", "@\"2020-12-02\""),
      ("@\"2018-07-31\" - duration(\"P1M\")", "@\"2018-06-30\""), ("@\"2017-03-01\" - @\"2017-02-01\"", "@\"P28D\""),
      ("@\"2017-03-01\" + @\"PT36H\"", "@\"2017-03-02\""), ("@\"2017-03-01\" - @\"PT1H\"", "@\"2017-02-28\""),
      ("@\"2017-03-01T10:00:00\" + @\"PT15H\"", "@\"2017-03-02T01:00:00\""), ("@\"P1Y\" + @\"P3M\"", "@\"P1Y3M\""),
      ("@\"P1D\" * 2", "@\"P2D\""), ("@\"P1Y\" / @\"P1M\"", "12"), ("-@\"P1M\"", "@\"-P1M\""),
      ("@\"12:00:00+08:00\" = @\"04:00:00Z\"", "true"), ("date(\"2017-02-29\")", "null"),
      ("date(2017, 2, 28).day", "28"),
      ("@\"2018-07-02\".weekday", "1"), ("duration(\"P400D\").days", "400"),
      ("years and months duration(@\"2021-01-31\", @\"2021-02-28\")", "@\"P0M\""),
      ("date(from: \"2017-01-01\")", "@\"2017-01-01\""),
      ("sum([1, 2, 3.5])", "6.5"), ("sum([])", "null"), ("min(3, 1, 2)", "1"),
      ("max([@\"2017-01-01\", @\"2018-01-01\"])", "@\"2018-01-01\""),
      ("count([1, null])", "2"), ("mean([1, 2])", "1.5"), ("abs(-3)", "3"), ("floor(-1.5)", "-2"),
      ("ceiling(1.2)", "2"),
      ("decimal(1.005, 2)", "1"), ("round half up(2.5, 0)", "3"), ("round down(-1.25, 1)", "-1.2"),
      ("modulo(-10, 4)", "2"),
      ("string length(\"中文😀\")", "3"), ("substring(\"技能补贴\", 3)", "\"补贴\""), ("substring(\"foobar\", -2, 1)", "\"a\""),
      ("upper case(\"aß\")", "\"ASS\""), ("contains(\"失业保险\", \"保\")", "true"), ("starts with(\"ab\", \"a\")", "true"),
      ("ends with(\"ab\", \"b\")", "true"), ("substring before(\"foobar\", \"bar\")", "\"foo\""),
      ("substring after(\"foobar\", \"oo\")", "\"bar\""),
      ("string(1.50)", "\"1.5\""), ("string(@\"PT90M\")", "\"PT1H30M\""),
      ("number(\"1 000,5\", \" \", \",\")", "1000.5"), ("number(\"x\")", "null"),
      ("list contains([1, 2], 2)", "true"), ("distinct values([1, 1.0, 2])", "[1, 2]"),
      ("flatten([1, [2, [3]]])", "[1, 2, 3]"),
      ("append([1], 2, 3)", "[1, 2, 3]"), ("index of([1, 2, 1], 1)", "[1, 3]"), ("sublist([1,2,3], 2, 1)", "[2]"),
      ("remove([1,2], 1)", "[2]"),
      ("insert before([1], 1, 0)", "[0, 1]"), ("reverse([1,2])", "[2, 1]"), ("not(true)", "false"),
      ("all([true, false])", "false"),
      ("odd(3)", "true"), ("unbekannt", "null"), ("[1..5].start", "1"), ("day of week(@\"2018-07-02\")", "\"Monday\""),
      ("string join([\"a\", \"b\"], \"、\")", "\"a、b\""), ("substring(\"abc\", -9)", "\"abc\""),
    ])
  func values(text: String, expected: String) throws {
    #expect(try evaluate(text) == expected, "\(text)")
  }

  @Test(
    "what is missing stays missing and says so",
    arguments: [
      ("x != \"公务员\"", "unknown x"), ("x = 1 and y = 1", "unknown x,y"), ("x = 1 and 1 = 2", "false"),
      ("x = 1 or 1 = 1", "true"),
      ("1 = 1 or x = 1", "true"), ("if x = 1 then 1 else 2", "unknown x"), ("if x = 1 then 2 else 2", "2"),
      ("x + y", "unknown x,y"),
      ("x = null", "unknown x"), ("not(x)", "unknown x"), ("x in (1, 2)", "unknown x"), ("1 in (x, 1)", "true"),
      ("1 in (x, 2)", "unknown x"),
      ("sum([1, x])", "unknown x"), ("count([1, x])", "2"), ("[1, 2][item = x]", "unknown x"),
      ("some i in [1, 2] satisfies i = x", "unknown x"),
      ("some i in [1, x] satisfies i = 1", "true"), ("every i in [2, x] satisfies i = 1", "false"),
      ("x between 1 and y", "unknown x,y"),
      ("5 between 6 and y", "false"), ("@\"2017-01-01\" + x", "unknown x"), ("list contains([x, 1], 1)", "true"),
      ("max(1, x)", "unknown x"),
      ("a.b = 1", "unknown a.b"), ("-x", "unknown x"), ("sum([])", "0"),
    ])
  func unknown(text: String, expected: String) throws {
    let names: [String: Value] = [
      "x": .unknown(UnknownCauses(fact: "x")), "y": .unknown(UnknownCauses(fact: "y")),
      "a.b": .unknown(UnknownCauses(fact: "a.b")),
    ]
    #expect(try evaluate(text, .strictUnknown, names) == expected, "\(text)")
  }

  @Test(
    "faults are neither null nor a trap",
    arguments: [
      ("1 / 0", "fault divisionByZero 0-5"), ("1 + \"a\"", "fault type 0-7"), ("1 < \"a\"", "fault type 0-7"),
      ("10 ** 7000", "fault overflow 0-10"), ("date(\"2017-02-29\")", "fault type 0-18"),
      ("@\"9999-12-31\" + @\"P1D\"", "fault date 0-22"),
      ("无此名", "fault name 0-9"), ("if 1 then 2 else 3", "fault type 3-4"), ("1 and true", "fault type 0-1"),
      ("for x in 1..9999999 return x", "fault steps 9-19"), ("{f: function(n) f(n), r: f(1)}.r", "fault"),
      ("for a in 1..1000, b in 1..1000, c in 1..1000 return a", "fault steps"),
      ("modulo(1, 0)", "fault divisionByZero 0-12"),
      ("@\"P99999999Y\" * 999999999999", "fault overflow"), ("1()", "fault function 0-3"),
      ("floor(1, 2, 3)", "fault function 0-14"),
    ])
  func faults(text: String, expected: String) throws {
    let result = try evaluate(text, .strictUnknown)
    #expect(result.hasPrefix(expected), "\(text): \(result)")
  }

  @Test(
    "unary tests",
    arguments: [
      ("-", "36", "true"), (">= 36", "36", "true"), ("> 36", "36", "false"), ("[36..60)", "60", "false"),
      ("36, 48", "48", "true"),
      ("not(36, 48)", "48", "false"), ("not(< 36)", "40", "true"), ("? >= 36 and ? < 40", "39", "true"),
      ("[36, 37]", "37", "true"),
      ("\"五级\", \"四级\"", "\"四级\"", "true"), ("false", "false", "true"), ("!= 3", "3", "false"), ("(< 36)", "3", "true"),
      (">= x", "3", "unknown x"), ("< 36, x", "3", "true"), ("> 36, x", "3", "unknown x"),
      ("not(> 36, x)", "3", "unknown x"),
    ])
  func unaryTests(text: String, subject: String, expected: String) throws {
    let tree = try #require(tests(text).tree)
    let value = try #require(parsed(subject).tree)
    guard case .value(let input) = FeelEvaluator.evaluate(value, over: FeelContext(), mode: .feel) else { return }
    let context = FeelContext(names: ["x": .unknown(UnknownCauses(fact: "x"))], input: input)
    #expect(show(FeelEvaluator.evaluate(tree, over: context, mode: .strictUnknown)) == expected)
    // What is not known passes only what everything passes.
    let blank = FeelContext(names: context.names, input: .unknown(UnknownCauses(fact: "s")))
    let result = show(FeelEvaluator.evaluate(tree, over: blank, mode: .strictUnknown))
    #expect(text == "-" ? result == "true" : result.hasPrefix("unknown"), "\(text): \(result)")
  }

  @Test("months are added with the clamp, for every start day and every length, against counting by hand")
  func months() throws {
    // An independent calendar: lengths of months, counted one by one.
    func length(_ year: Int, _ month: Int) -> Int {
      let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      return month == 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }
    let checked = try #require(parsed("d + p").tree)
    for year in 2020...2023 {
      for month in 1...12 {
        for day in 1...length(year, month) {
          for count in 1...36 {
            var (targetYear, targetMonth) = (year, month)
            for _ in 0..<count {
              targetMonth += 1
              if targetMonth == 13 { (targetYear, targetMonth) = (targetYear + 1, 1) }
            }
            let expected = Day(year: targetYear, month: targetMonth, day: min(day, length(targetYear, targetMonth)))
            let context = FeelContext(names: [
              "d": .date(try #require(Day(year: year, month: month, day: day))),
              "p": .yearsMonths(MonthsDuration(months: Int64(count))),
            ])
            let result = FeelEvaluator.evaluate(checked, over: context, mode: .strictUnknown)
            guard case .value(.date(let found)) = result, found == expected else {
              Issue.record("\(year)-\(month)-\(day) + \(count)")
              return
            }
          }
        }
      }
    }
  }

  @Test(
    "short expressions cannot make work without end",
    arguments: [
      "{"
        + (0..<60).map { "a\($0): [\($0 == 0 ? "1" : "a\($0 - 1)"), \($0 == 0 ? "1" : "a\($0 - 1)")]" }.joined(
          separator: ", ")
        + ", z: a59 = a59}.z",
      "count(for i in 1..100000 return [partial])", "string(for i in 1..30 return [partial, partial])",
      "for a in 1..1000, b in 1..1000 return string join([\"a\"], \"b\")",
      "{l: for i in 1..500000 return i, z: for j in 1..500000 return l = l}.z",
    ], [FeelMode.feel, .strictUnknown])
  func bounded(text: String, mode: FeelMode) throws {
    let tree = try #require(parsed(text).tree, "\(text)")
    let time = ContinuousClock().measure {
      guard case .fault(let fault) = FeelEvaluator.evaluate(tree, over: FeelContext(), mode: mode) else {
        Issue.record("\(text)")
        return
      }
      #expect(fault.kind == .steps)
    }
    #expect(time < .seconds(30), "\(time)")
  }

  @Test(
    "the ends of machine numbers do not trap",
    arguments: [
      "for i in 9223372036854775806..9223372036854775807 return i",
      "for i in -9223372036854775808..-9223372036854775807 return i",
      "@\"2017-01-01\" + @\"P1M\" * -9223372036854775808", "@\"2017-01-01\" - @\"P1M\" * -9223372036854775808",
      "abs(@\"P1M\" * -9223372036854775808)", "-(@\"P1M\" * -9223372036854775808)",
      "@\"2017-01-01\" + @\"P1D\" * 106751991167300",
      "@\"2017-01-01T00:00:00\" + @\"PT1S\" * 9223372036854775807",
      "@\"P999999999999999999D\" + @\"P999999999999999999D\"",
      "@\"P999999999999999999D\" * 999999999", "[1][-9223372036854775808]",
      "substring(\"a\", -9223372036854775808, 9223372036854775807)",
      "sublist([1], 1, 9223372036854775807)", "decimal(1, 9223372036854775807)", "round up(1.5, -6111)",
      "date(9223372036854775807, 1, 1)",
      "time(9223372036854775807, 1, 1)", "2 ** 9223372036854775807", "2 ** -9223372036854775808",
      "1.0000001 ** 9223372036854775807",
      "string(@\"P1M\" * -9223372036854775808)", "(@\"P1M\" * -9223372036854775808).years",
      "[1, 2][9223372036854775807]",
      "insert before([1], -1, 2)", "remove([1], -1)", "@\"0001-01-01\" - @\"P1D\"",
      "for d in @\"0001-01-01\"..@\"9999-12-31\" return d",
    ], [FeelMode.feel, .strictUnknown])
  func ends(text: String, mode: FeelMode) throws {
    let tree = try #require(parsed(text).tree, "\(text)")
    _ = show(FeelEvaluator.evaluate(tree, over: FeelContext(), mode: mode))
  }

  @Test("slots give what names give")
  func slots() throws {
    var scope = FeelScope()
    scope.declare("applicant.months", .number(Unit.month))
    scope.declare("min_months", .number(Unit.month), role: .parameter, slot: 3)
    let tree = try #require(parsed("applicant.months >= min_months").tree)
    let checked = FeelChecker.checkExpression(tree, in: scope, options: .formula)
    #expect(checked.problems.isEmpty)
    #expect(checked.names == ["applicant.months", "min_months"])
    let context = FeelContext(slots: [.number(Decimal(36)), .null, .null, .number(Decimal(36))])
    #expect(FeelEvaluator.evaluate(checked, over: context, mode: .strictUnknown) == .value(.boolean(true)))
    #expect(
      FeelEvaluator.evaluate(checked, over: FeelContext(), mode: .strictUnknown)
        == .fault(FeelFault(kind: .name, span: FeelSpan(start: 0, end: 16))))
  }
}
