import Testing
import YijuDiagnostics
import YijuFeel
import YijuValues

@Suite("Any bytes")
struct MutationTests {
  static let samples = [
    ">= min_contribution_months", "[36..60), \"五级\", not(x)", "not(\"一级\", \"二级\")", "证书.核发日期 + @\"P12M\" <= 申请.日期",
    "if a > 3 then date(\"2017-01-01\") else @\"2018-06-30T12:00:00+08:00\"",
    "for x in [1,2,3], y in 1..x return x ** y - -2",
    "some p in payments satisfies p.level = \"四级\" and p.amount / 2 > 1.5e3",
    "{a: 1, \"b c\": [1..2], d: function(n: number) n * 2}.d(4)",
    "substring(string: \"技能\\u4e2d\", start position: -1, length: 1)", "x in (1, < 5, ]2..3[) or x between 1 and 2",
    "xs[item > 2][1] instance of list<date and time>", "sum(for i in 1..100 return i) = 5050 // 说明",
    "string join([\"a\", \"b\"], \"、\") + string(1/3)",
    "years and months duration(@\"2017-01-31\", @\"2018-02-28\") >= @\"P1Y\"",
  ]
  static let pieces: [[UInt8]] = [
    "(", ")", "[", "]", "{", "}", "..", ",", "\"", "@\"", "-", "**", "/", "/*", "//", "?", "and", " in ", " between ",
    "if ", "not(",
    "9999999999999999999999999999999999", "e6111", "E-6176", "ＡＢ", "。", "“", "中", "\\u", "\\", "\u{0}", "for x in ",
    " return ",
    " satisfies ", "function(", "instance of ", "duration(\"P999999999999999999Y\")", "10 ** 6144", "-1",
    "date(9999,12,31)", ".a", "null",
  ].map { Array($0.utf8) }

  private static func mutated(_ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array((samples.randomElement(using: &generator) ?? "").utf8)
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      switch Int.random(in: 0...5, using: &generator) {
      case 0 where place < bytes.count: bytes.remove(at: place)
      case 1 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 2: bytes.removeLast(bytes.count - place)
      case 3 where place < bytes.count:
        let end = min(bytes.count, place + Int.random(in: 1...20, using: &generator))
        bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &generator))
      default: bytes.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: place)
      }
    }
    return bytes
  }

  @Test("50,000 mutations: no trap, bounded time, problems inside the text", arguments: 0..<5)
  func mutations(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) + 7)
    var scope = FeelScope(input: .number(.month))
    scope.declare("x", .number(.month))
    scope.declare("xs", .list(.number(nil)))
    scope.declare("payments", .list(.context([.init("level", .string)])))
    let names: [String: Value] = [
      "x": .number(Decimal(3)), "xs": .list([.number(Decimal(3))]), "a": .unknown(UnknownCauses(fact: "a")),
    ]
    let clock = ContinuousClock()
    var longest = Duration.zero
    var read = 0
    for _ in 0..<10_000 {
      let bytes = Self.mutated(&generator)
      longest = max(
        longest,
        clock.measure {
          for parse in [FeelParser.parseExpression(bytes), FeelParser.parseUnaryTests(bytes)] {
            guard let tree = parse.tree else {
              #expect(!parse.problems.isEmpty)
              for problem in parse.problems {
                #expect(
                  problem.span.start >= 0 && problem.span.start <= problem.span.end
                    && Int(problem.span.end) <= bytes.count)
              }
              continue
            }
            read += 1
            let checked = FeelChecker.checkUnaryTests(tree, in: scope, options: .leafTest)
            #expect(checked.problems.allSatisfy { Int($0.span.end) <= bytes.count })
            for mode in [FeelMode.feel, .strictUnknown] {
              let context = FeelContext(names: names, input: .number(Decimal(36)))
              _ = FeelEvaluator.evaluate(tree, over: context, mode: mode, stepLimit: 20_000)
            }
            _ = FeelIntervals(of: checked, constants: FeelContext(names: names))
            _ = FeelPhrases.requirement(checked, unit: .month) { _ in nil }
            _ = FeelPrinter.text(tree)
          }
        })
    }
    #expect(read > 100)
    #expect(longest < .seconds(2), "\(longest)")
  }
}
