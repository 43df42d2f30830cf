import Testing
import YijuFeel
import YijuValues

@Suite("Printing")
struct PrinterTests {
  /// Makes trees of every kind of node, at random.
  private struct Maker {
    var generator: SeededGenerator
    var tree = FeelTree()
    private let nowhere = FeelSpan(start: 0, end: 0)

    init(seed: UInt64) { self.generator = SeededGenerator(seed: seed) }

    mutating func pick<T>(_ items: [T]) throws -> T { try #require(items.randomElement(using: &generator)) }

    mutating func leaf() throws -> FeelNodeID {
      switch Int.random(in: 0...6, using: &generator) {
      case 0: return try tree.add(.null, nowhere)
      case 1: return try tree.add(.boolean(Bool.random(using: &generator)), nowhere)
      case 2:
        let number = Decimal(
          coefficient: UInt128(UInt64.random(in: 0...99_999, using: &generator)),
          exponent: Int.random(in: -120...120, using: &generator), isNegative: false)
        return try tree.add(.number(tree.addNumber(try #require(number).normalized)), nowhere)
      case 3: return try tree.add(.string(tree.addName(try pick(["", "五级", "a\"b\\c\n", "😀"]))), nowhere)
      case 4:
        let text = try pick(["2017-06-30", "P12M", "PT1H30M", "12:00:00+08:00", "2017-06-30T12:00:00"])
        return try tree.add(
          .temporal(tree.addTemporal(text, try #require(FeelTemporal.value(Array(text.utf8))))), nowhere)
      case 5: return try tree.add(.input, nowhere)
      default: return try tree.add(.name(tree.addName(try pick(["a", "累计缴费月数", "x1", "date"]))), nowhere)
      }
    }

    mutating func nodes(_ depth: Int, _ range: ClosedRange<Int>) throws -> [FeelNodeID] {
      var result: [FeelNodeID] = []
      for _ in 0..<Int.random(in: range, using: &generator) { result.append(try node(depth)) }
      return result
    }

    mutating func test(_ depth: Int) throws -> FeelNodeID {
      guard Bool.random(using: &generator) else { return try node(depth) }
      let operand = try node(depth)
      let operation = try pick(FeelOperator.allCases.filter(\.isComparison))
      return try tree.add(.test(operation, operand), nowhere, over: [operand])
    }

    mutating func node(_ depth: Int) throws -> FeelNodeID {
      guard depth > 0 else { return try leaf() }
      let inner = depth - 1
      switch Int.random(in: 0...17, using: &generator) {
      case 0: return try leaf()
      case 1:
        let one = try node(inner)
        return try tree.add(.negate(one), nowhere, over: [one])
      case 2, 3, 4:
        let pair = try nodes(inner, 2...2)
        return try tree.add(.binary(try pick(FeelOperator.allCases), pair[0], pair[1]), nowhere, over: pair)
      case 5:
        let three = try nodes(inner, 3...3)
        return try tree.add(.between(three[0], low: three[1], high: three[2]), nowhere, over: three)
      case 6:
        let subject = try node(inner)
        var list: [FeelNodeID] = []
        for _ in 0..<Int.random(in: 1...3, using: &generator) { list.append(try test(inner)) }
        return try tree.add(.in(subject, tree.addChildren(list)), nowhere, over: [subject] + list)
      case 7:
        let three = try nodes(inner, 3...3)
        return try tree.add(.conditional(three[0], then: three[1], otherwise: three[2]), nowhere, over: three)
      case 8, 9:
        var domains = try nodes(inner, 1...2)
        if Bool.random(using: &generator) {
          let bounds = try nodes(inner, 2...2)
          domains[0] = try tree.add(.iteration(bounds[0], bounds[1]), nowhere, over: bounds)
        }
        let body = try node(inner)
        let names = tree.addNames(Array(["i", "甲"].prefix(domains.count)))
        let run = tree.addChildren(domains)
        let all = Bool.random(using: &generator)
        return try tree.add(
          Bool.random(using: &generator)
            ? .loop(names: names, domains: run, body: body)
            : .quantified(all: all, names: names, domains: run, body: body), nowhere, over: domains + [body])
      case 10:
        let pair = try nodes(inner, 2...2)
        return try tree.add(.filter(pair[0], pair[1]), nowhere, over: pair)
      case 11:
        let base = try node(inner)
        return try tree.add(.path(base, tree.addName(try pick(["level", "等级"]))), nowhere, over: [base])
      case 12:
        let items = try nodes(inner, 0...3)
        return try tree.add(.list(tree.addChildren(items)), nowhere, over: items)
      case 13:
        let values = try nodes(inner, 0...2)
        let names = tree.addNames(Array(["键", "k 2"].prefix(values.count)))
        return try tree.add(.context(names: names, values: tree.addChildren(values)), nowhere, over: values)
      case 14:
        let pair = try nodes(inner, 2...2)
        return try tree.add(
          .range(
            low: pair[0], includesLow: Bool.random(using: &generator), high: pair[1],
            includesHigh: Bool.random(using: &generator)), nowhere, over: pair)
      case 15:
        let one = try node(inner)
        let type = try pick([
          FeelType.number(nil), .list(.dateAndTime), .context([.init("a", .string)]), .function([.date], .any),
        ])
        return try tree.add(.instance(one, of: tree.addType(type)), nowhere, over: [one])
      case 16:
        let body = try node(inner)
        let names = tree.addNames(["p", "乙"])
        let types = tree.addTypes([.any, .yearsMonths])
        return try tree.add(.function(parameters: names, types: types, body: body), nowhere, over: [body])
      default:
        let callee = try leaf()
        let arguments = try nodes(inner, 0...2)
        let run = tree.addChildren(arguments)
        if arguments.isEmpty || Bool.random(using: &generator) {
          return try tree.add(.call(callee, run), nowhere, over: [callee] + arguments)
        }
        let names = tree.addNames(Array(["from", "start position"].prefix(arguments.count)))
        return try tree.add(.callNamed(callee, names: names, arguments: run), nowhere, over: [callee] + arguments)
      }
    }
  }

  @Test("reading what was printed gives the same tree", arguments: 0..<8)
  func roundTrip(seed: Int) throws {
    for round in 0..<400 {
      var maker = Maker(seed: UInt64(seed * 1_000 + round))
      let depth = Int.random(in: 1...4, using: &maker.generator)
      guard (try? maker.node(depth)) != nil else { continue }
      let text = FeelPrinter.text(maker.tree)
      let parse = parsed(text)
      let tree = try #require(parse.tree, "seed \(seed * 1_000 + round): \(text) \(parse.problems)")
      try #require(shape(tree) == shape(maker.tree), "seed \(seed * 1_000 + round): \(text)")
      #expect(FeelPrinter.text(tree) == text)
    }
  }

  @Test(
    "canonical text",
    arguments: [
      ("a+b*(c-d)", "a + b * (c - d)"), ("((a))", "a"), ("a-(b-c)", "a - (b - c)"), ("(a-b)-c", "a - b - c"),
      ("]1..2[", "(1..2)"), ("date( \"2017-01-01\" )", "date(\"2017-01-01\")"),
      ("(if a then b else c)+1", "(if a then b else c) + 1"),
    ])
  func canonical(text: String, expected: String) throws {
    #expect(FeelPrinter.text(try #require(parsed(text).tree)) == expected)
  }

  @Test(
    "canonical tests", arguments: [(">=x", ">= x"), ("not( <1 , 2)", "not(< 1, 2)"), ("-", "-"), ("[a..b[", "[a..b)")])
  func canonicalTests(text: String, expected: String) throws {
    #expect(FeelPrinter.text(try #require(tests(text).tree)) == expected)
  }
}
