import Testing
import YijuCivilCalendars
import YijuFeel
import YijuValues

@Suite("Functions")
struct FunctionTests {
  private func evaluate(_ text: String, _ context: FeelContext = FeelContext(), _ mode: FeelMode = .strictUnknown)
    throws -> String
  {
    switch FeelEvaluator.evaluate(try #require(parsed(text).tree, "\(text)"), over: context, mode: mode) {
    case .value(.unknown(let causes)): "unknown " + causes.causes.map(\.name).joined(separator: " ")
    case .value(let value): FeelText.literal(of: value)
    case .fault(let fault): "fault \(fault.kind)"
    }
  }

  private func day(_ text: String) throws -> Day { try #require(Day(iso: Array(text.utf8))) }

  @Test(
    "what is unknown stays so, and says why",
    arguments: [
      ("sqrt(x)", "unknown x"), ("median([1, x])", "unknown x"), ("before(x, 3)", "unknown x"),
      ("sort([2, x], function(a, b) a < b)", "unknown x"), ("get value({a: x}, \"a\")", "unknown x"),
      ("context put({a: 1}, \"a\", 2).a", "2"), ("list replace([1, 2], 1, 3)", "[3, 2]"),
      ("sort([{k: x}, {k: 1}], function(a, b) a.k < b.k)", "unknown x"), ("stddev([1])", "fault type"),
      ("sqrt(-1)", "fault type"), ("log(0)", "fault type"), ("exp(99999)", "fault type"), ("today()", "fault function"),
      ("next working day(@\"2024-01-06\")", "unknown calendar"), ("working days after(x, 3)", "unknown x"),
      ("(-8) ** 0.5", "fault type"), ("0 ** -0.5", "fault divisionByZero"),
      ("(function(f) f(f))(function(f) f(f))", "fault depth"),
      ("(function(n: number) n)(\"a\")", "fault type"),
    ])
  func unknown(text: String, expected: String) throws {
    let context = FeelContext(names: ["x": .unknown(UnknownCauses(fact: "x"))])
    #expect(try evaluate(text, context) == expected, "\(text)")
  }

  @Test("functions keep the names they saw")
  func closures() throws {
    #expect(try evaluate("{f: function(x) function(y) x - y, g: f(5), x: 100, r: g(3)}.r") == "2")
    #expect(try evaluate("for f in for i in [1, 2] return function(n) n * i return f(10)") == "[10, 20]")
    #expect(try evaluate("sort([3, 1, 2], function(a, b) a > b)") == "[3, 2, 1]")
  }

  @Test("the clock answers in FEEL only, and only when it is given")
  func clock() throws {
    let now = DayTime(try day("2025-02-03"), try #require(TimeOfDay(hour: 8, minute: 0, second: 0)))
    #expect(try evaluate("today()", FeelContext(now: now), .feel) == "@\"2025-02-03\"")
    #expect(try evaluate("now() instance of date and time", FeelContext(now: now), .feel) == "true")
    #expect(try evaluate("today()", FeelContext(), .feel) == "null")
    #expect(try evaluate("today()", FeelContext(now: now)) == "fault function")
  }

  @Test("working days go by the calendar of the context")
  func workingDays() throws {
    let layer = CalendarLayer(
      id: "test", title: "test",
      covers: try #require(DaySpan(try day("2024-01-01"), try day("2024-01-31"))),
      weekend: [.saturday, .sunday])
    let context = FeelContext(calendar: try CalendarSet([layer]).calendar("test").view(asKnownOn: .latest))
    #expect(try evaluate("next working day(@\"2024-01-06\")", context) == "@\"2024-01-08\"")
    #expect(try evaluate("next working day(@\"2024-01-05\")", context) == "@\"2024-01-05\"")
    #expect(try evaluate("working days after(@\"2024-01-05\", 2)", context) == "@\"2024-01-09\"")
    #expect(try evaluate("working days after(@\"2024-01-30\", 5)", context) == "unknown test")
    #expect(
      try evaluate("next working day(last day of period(@\"2023-12-06\", @\"P1M\"))", context) == "@\"2024-01-08\"")
  }

  @Test("months counted agree with counting forward from the anchor")
  func months() throws {
    let tree = try #require(parsed("months counted from(a, d)").tree)
    for anchor in ["2023-01-31", "2024-02-29", "2023-12-15", "2020-08-30"] {
      let start = try day(anchor)
      for offset in -500...800 {
        let end = try #require(start.adding(days: offset))
        var count = 0
        while let next = start.adding(months: count + 1), next <= end { count += 1 }
        while let reached = start.adding(months: count), reached > end { count -= 1 }
        let context = FeelContext(names: ["a": .date(start), "d": .date(end)])
        try #require(
          FeelEvaluator.evaluate(tree, over: context, mode: .strictUnknown)
            == .value(.number(Decimal(Int64(count)))), "\(anchor) \(end)")
      }
    }
  }

  @Test("the last day of a period is the clamp, for every day and 1 to 36 months, and never rolls")
  func lastDays() throws {
    let tree = try #require(parsed("last day of period(a, p)").tree)
    func length(_ year: Int, _ month: Int) -> Int {
      if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
      return [4, 6, 9, 11].contains(month) ? 30 : 31
    }
    var anchor = try day("2023-01-01")
    while anchor <= (try day("2024-12-31")) {
      for count in 1...36 {
        let month = anchor.month - 1 + count
        let (year, place) = (anchor.year + month / 12, month % 12 + 1)
        let expected = try #require(Day(year: year, month: place, day: min(anchor.day, length(year, place))))
        let context = FeelContext(names: [
          "a": .date(anchor), "p": .yearsMonths(MonthsDuration(months: Int64(count))),
        ])
        guard FeelEvaluator.evaluate(tree, over: context, mode: .strictUnknown) == .value(.date(expected)) else {
          Issue.record("\(anchor) \(count)")
          return
        }
      }
      anchor = try #require(anchor.adding(days: 1))
    }
  }

  @Test("the relations of ranges hold of random ranges what trying every point says", arguments: 0..<400)
  func relations(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    func range() -> ValueRange {
      let low = Int64.random(in: 0...4, using: &generator)
      let high = low + Int64.random(in: 1...4, using: &generator)
      return ValueRange(
        low: .number(Decimal(low)), includesLow: Bool.random(using: &generator), high: .number(Decimal(high)),
        includesHigh: Bool.random(using: &generator))
    }
    let (one, other) = (range(), range())
    func points(_ range: ValueRange) throws -> Set<Int> {
      // Quarters: between any two bounds there are points.
      Set(
        try (-4...40).filter { point in
          let value = Decimal(Int64(point) * 25, scale: 2)
          let low = try #require(range.low?.number)
          let high = try #require(range.high?.number)
          return (value > low || (range.includesLow && value == low))
            && (value < high || (range.includesHigh && value == high))
        })
    }
    let (left, right) = (try points(one), try points(other))
    let context = FeelContext(names: ["a": .range(one), "b": .range(other)])
    func holds(_ name: String) throws -> Bool { try evaluate("\(name)(a, b)", context) == "true" }
    #expect(try holds("overlaps") == !left.isDisjoint(with: right))
    #expect(try holds("includes") == left.isSuperset(of: right))
    #expect(try holds("during") == right.isSuperset(of: left))
    #expect(try holds("coincides") == (left == right))
    #expect(try holds("before") == (try #require(left.max()) < (try #require(right.min()))))
    #expect(try holds("after") == (try #require(right.max()) < (try #require(left.min()))))
    #expect(try holds("met by") == (try evaluate("meets(b, a)", context) == "true"))
    #expect(try holds("overlaps after") == (try evaluate("overlaps before(b, a)", context) == "true"))
  }

  @Test("the names that come from outside")
  func freeNames() throws {
    let text = "for p in payments return p.level = certificate.level and {a: 1, b: a}.b > 累计缴费月数 + abs(x)"
    #expect(try #require(parsed(text).tree).freeNames == ["payments", "certificate.level", "累计缴费月数", "x"])
  }

  @Test("values under the columns of their parts")
  func drawing() throws {
    let text = "月数 >= 最低 or 已参保 and (1+2)*月数 > 80"
    let names: [String: Value] = ["月数": .number(Decimal(30)), "最低": .number(Decimal(36)), "已参保": .boolean(true)]
    let trace = FeelTrace(try #require(parsed(text).tree), over: FeelContext(names: names), mode: .strictUnknown)
    #expect(
      trace.drawing(Array(text.utf8)) == """
        月数 >= 最低 or 已参保 and (1+2)*月数 > 80
        │    │  │    │  │      │     │  ││    │
        30   │  36   │  true   true  3  │30   true
             false   true               90

        """)
  }

  @Test("a structural test and its translation into FEEL agree on random data", arguments: 0..<20)
  func structure(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    /// A test as a policy's structure has it, told apart from any text.
    enum Structure {
      case atLeast(Int64)
      case below(Int64)
      case between(Int64, Int64)
      case oneOf([Int64])
      case notOneOf([Int64])

      var text: String {
        switch self {
        case .atLeast(let bound): ">= \(bound)"
        case .below(let bound): "< \(bound)"
        case .between(let low, let high): "[\(low)..\(high))"
        case .oneOf(let values): values.map { "\($0)" }.joined(separator: ", ")
        case .notOneOf(let values): "not(" + values.map { "\($0)" }.joined(separator: ", ") + ")"
        }
      }

      func passes(_ value: Int64) -> Bool {
        switch self {
        case .atLeast(let bound): value >= bound
        case .below(let bound): value < bound
        case .between(let low, let high): low <= value && value < high
        case .oneOf(let values): values.contains(value)
        case .notOneOf(let values): !values.contains(value)
        }
      }
    }
    func bound() -> Int64 { Int64.random(in: -5...60, using: &generator) }
    for _ in 0..<50 {
      let low = bound()
      let structure: Structure
      switch Int.random(in: 0...4, using: &generator) {
      case 0: structure = .atLeast(low)
      case 1: structure = .below(low)
      case 2: structure = .between(low, low + 7)
      case 3: structure = .oneOf([low, bound(), bound()])
      default: structure = .notOneOf([low, bound()])
      }
      let tree = try #require(tests(structure.text).tree, "\(structure.text)")
      let checked = FeelChecker.checkUnaryTests(tree, in: FeelScope(input: .number(nil)), options: .domain)
      let intervals = try #require(FeelIntervals(ofConstants: tree))
      for _ in 0..<40 {
        let value = bound()
        let context = FeelContext(input: .number(Decimal(value)))
        let expected = structure.passes(value)
        try #require(
          FeelEvaluator.evaluate(checked, over: context, mode: .strictUnknown) == .value(.boolean(expected)),
          "\(structure.text) \(value)")
        #expect(intervals.contains(.number(Decimal(value))) == expected)
      }
    }
  }
}
