import Testing
import YijuCivilCalendars
import YijuDiagnostics
import YijuFeel
import YijuValues

@Suite("Tests as intervals and as words")
struct TestShapeTests {
  private func checked(_ text: String, _ input: FeelType = .number(.month)) throws -> FeelChecked {
    var scope = FeelScope(input: input)
    scope.declare("min", .number(.month))
    scope.declare("max", .number(.month))
    scope.declare("day", .date)
    return FeelChecker.checkUnaryTests(try #require(tests(text).tree), in: scope, options: .domain)
  }

  private var context: FeelContext {
    FeelContext(slots: [
      .number(Decimal(36)), .number(Decimal(60)), Day(year: 2017, month: 1, day: 1).map(Value.date) ?? .null,
    ])
  }

  @Test(
    "a value lies in the intervals exactly when it passes",
    arguments: [
      ">= min", "< min", "[min..max)", "(min..max]", "36, 48", "not(36, 48)", "< min, > max", "not(< min, > max)",
      "!= 36", "-",
      "? >= min", "min <= ?", "[1, 2, 3]", "not([min..max])", "= 36", ">= min + 1", "[min..max], 61, [60..70]",
      "not(-1, >= 50)",
    ])
  func agrees(text: String) throws {
    let checked = try checked(text)
    let intervals = try #require(FeelIntervals(of: checked, constants: context), "\(text)")
    for number in -2...75 {
      for half in [0, 5] {
        let value = Value.number(Decimal(Int64(number * 10 + half), scale: 1))
        var over = context
        over.input = value
        #expect(
          FeelEvaluator.evaluate(checked, over: over, mode: .strictUnknown)
            == .value(.boolean(intervals.contains(value))),
          "\(text) \(number).\(half)")
        #expect(intervals.complement.contains(value) != intervals.contains(value))
      }
    }
    #expect(intervals.complement.complement == intervals)
    #expect(intervals.intersection(intervals) == intervals)
    #expect(intervals.intersection(intervals.complement).intervals.isEmpty)
  }

  @Test("what gives no intervals says so", arguments: ["? > min and ? < max", "if ? > 3 then 1 else 2", "\"a\", 3"])
  func general(text: String) throws {
    #expect(FeelIntervals(of: try checked(text), constants: context) == nil)
  }

  @Test(
    "words",
    arguments: [
      (">= min", "不少于 36 个月", "at least 36 months"), ("< max", "少于 60 个月", "less than 60 months"),
      ("[min..max)", "不少于 36 个月，且少于 60 个月", "at least 36 months and less than 60 months"),
      ("36, 48", "36 个月、48 个月之一", "one of 36 months, 48 months"), ("-", "不限", "anything"),
      ("not(1)", "不是“1 个月”", "not “1 month”"), (">= unbekannt", "不少于 unbekannt", "at least unbekannt"),
    ])
  func words(text: String, zh: String, en: String) throws {
    let checked = try checked(text)
    let phrase = FeelPhrases.requirement(checked, unit: .month) { id in
      guard case .value(let value) = FeelEvaluator.evaluate(checked, at: id, over: context, mode: .strictUnknown) else {
        return nil
      }
      return value
    }
    #expect([phrase.zh, phrase.en] == [zh, en])
  }

  @Test("days and money in words")
  func days() throws {
    let checked = try checked(">= day", .date)
    let phrase = FeelPhrases.requirement(checked, unit: nil) { _ in self.context.slots[2] }
    #expect([phrase.zh, phrase.en] == ["2017-01-01 及以后", "on or after 2017-01-01"])
    #expect(FeelPhrases.text(of: .number(Decimal(1_500)), unit: .yuan).zh == "1,500 元")
    #expect(FeelPhrases.text(of: .number(Decimal(150_050, scale: 2)), unit: .yuan).zh == "1,500.50 元")
    #expect(FeelPhrases.text(of: .boolean(false), unit: nil).zh == "否")
    #expect(FeelPhrases.text(of: .yearsMonths(MonthsDuration(months: 12)), unit: nil).en == "12 months")
  }
}
