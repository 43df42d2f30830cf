import Foundation
import Testing
import YijuValues

// Foundation has a type of the same name.
private typealias Decimal = YijuValues.Decimal

@Suite("Decimals")
struct DecimalTests {
  private func number(_ text: String) throws -> Decimal { try #require(Decimal(text: text), "\(text)") }

  @Test(
    "strict text",
    arguments: [
      ("0", "0"), ("36", "36"), ("1500.00", "1500"), ("-1.50", "-1.5"), ("0.05", "0.05"), ("-0", "0"), ("0.0", "0"),
      ("9999999999999999999999999999999999", "9999999999999999999999999999999999"),
      ("0.000000000000000000000000000000000000001", "0.000000000000000000000000000000000000001"),
    ])
  func accepts(text: String, shown: String) throws {
    #expect(try number(text).text == shown)
  }

  @Test(
    "refused text",
    arguments: [
      "", "-", "+1", "01", "00", "1.", ".5", "-.5", "1e3", "1.5E+03", "1,500", "1 500", " 1", "1 ", "１５", "一", "1.2.3",
      "--1", "0x1F", "1_000", "NaN", "inf", "10000000000000000000000000000000000", "½", "1\u{200B}500", "O",
      "12345678901234567890123456789012345.1", String(repeating: "1", count: 100_000),
    ])
  func refuses(text: String) {
    #expect(Decimal(text: text) == nil)
  }

  @Test("scale plays no part in equality, hashing and order")
  func equality() throws {
    #expect(try number("1.0") == number("1"))
    #expect(try Set([number("1.0"), number("1"), number("1.00")]).count == 1)
    #expect(try number("0.0") == number("0"))
    #expect(try number("-1") < number("0.5"))
    #expect(try number("-2") < number("-1"))
    #expect(try number("99.99") < number("100"))
    #expect(try !(number("100.0") < number("100")))
  }

  @Test("sums and products agree with school arithmetic", arguments: 0..<8)
  func agreesWithSlowNumbers(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<250 {
      let one = Self.random(&generator)
      let other = Self.random(&generator)
      let left = SlowNumber(one)
      let right = SlowNumber(other)
      #expect(
        SlowNumber(try #require(one.adding(other))).canonical == left.plus(right).rounded().canonical,
        "\(one) + \(other)")
      #expect(
        SlowNumber(try #require(one.multiplied(by: other))).canonical == left.times(right).rounded().canonical,
        "\(one) * \(other)")
      let difference = left.plus(SlowNumber(other.negated))
      #expect(SlowNumber(try #require(one.subtracting(other))).canonical == difference.rounded().canonical)
      #expect((one < other) == difference.negative, "\(one) < \(other)")
      #expect((one == other) == difference.digits.isEmpty)
      if one == other { #expect(one.hashValue == other.hashValue) }
      if !other.isZero {
        let (quotient, rest) = left.over(right)
        #expect(
          SlowNumber(try #require(one.divided(by: other))).canonical == quotient.rounded(rest: rest).canonical,
          "\(one) / \(other)")
      } else {
        #expect(one.divided(by: other) == nil)
      }
    }
  }

  /// Numbers that meet each other: short and long, near in size and far apart, with many nines, zeros and fives.
  private static func random(_ generator: inout SeededGenerator) -> Decimal {
    let length = Int.random(in: 1...34, using: &generator)
    let style = Int.random(in: 0...3, using: &generator)
    var coefficient: UInt128 = 0
    for _ in 0..<length {
      let digit: Int
      switch style {
      case 0: digit = Int.random(in: 0...9, using: &generator)
      case 1: digit = 9
      case 2: digit = [0, 5].randomElement(using: &generator) ?? 0
      default: digit = [0, 0, 0, 1, 9].randomElement(using: &generator) ?? 0
      }
      coefficient = coefficient * 10 + UInt128(digit)
    }
    let far = Int.random(in: 0...9, using: &generator) == 0
    let exponent = far ? Int.random(in: -60...60, using: &generator) : Int.random(in: -8...4, using: &generator)
    return Decimal(coefficient: coefficient, exponent: exponent, isNegative: Bool.random(using: &generator))
      ?? Decimal(0)
  }

  @Test("division keeps what is exact exact")
  func division() throws {
    #expect(Decimal(6).divided(by: Decimal(2))?.text == "3")
    #expect(Decimal(1).divided(by: Decimal(8))?.text == "0.125")
    #expect(Decimal(1).divided(by: Decimal(3))?.text == "0.3333333333333333333333333333333333")
    #expect(Decimal(2).divided(by: Decimal(3))?.text == "0.6666666666666666666666666666666667")
    #expect(Decimal(0).divided(by: Decimal(3))?.text == "0")
  }

  @Test("the edges of the range have no result instead of a trap")
  func edges() throws {
    let great = try #require(Decimal(coefficient: 9, exponent: 6_144 - 33 + 33, isNegative: false))
    #expect(great.multiplied(by: Decimal(100)) == nil)
    #expect(great.adding(great) == nil)
    #expect(Decimal(coefficient: 1, exponent: 6_145, isNegative: false) == nil)
    #expect(Decimal(coefficient: 1, exponent: Int.max, isNegative: false) == nil)
    #expect(Decimal(coefficient: 1, exponent: Int.min, isNegative: false) == nil)
    let small = try #require(Decimal(coefficient: 1, exponent: -6_176, isNegative: false))
    #expect(small.multiplied(by: small) == Decimal(0))
    #expect(small.divided(by: Decimal(10)) == Decimal(0))
    #expect(small < Decimal(1))
    #expect(Decimal(10).raised(to: 6_145) == nil)
    #expect(Decimal(0).raised(to: -1) == nil)
    #expect(Decimal(Int64.min).negated.text == "9223372036854775808")
    #expect(small.rounded(scale: Int.max, .up) == small)
    #expect(small.rounded(scale: 0, .up) == Decimal(1))
    _ = great.rounded(scale: Int.min, .up)
    #expect(great.scaled(by: Int.max) == nil)
    #expect(great.scaled(by: Int.min) == nil)
    #expect(small.modulo(Decimal(0)) == nil)
    #expect(Decimal(coefficient: UInt128.max, exponent: 0, isNegative: true) != nil)
  }

  @Test(
    "rounding",
    arguments: [
      ("2.5", 0, ["3", "2", "3", "2", "2", "2", "3"]), ("-2.5", 0, ["-3", "-2", "-3", "-2", "-2", "-3", "-2"]),
      ("1.005", 2, ["1.01", "1", "1.01", "1", "1", "1", "1.01"]), ("1500", 2, Array(repeating: "1500", count: 7)),
      ("0.001", 0, ["1", "0", "0", "0", "0", "0", "1"]), ("-0.001", 0, ["-1", "0", "0", "0", "0", "-1", "0"]),
      ("185.175", 2, ["185.18", "185.17", "185.18", "185.17", "185.18", "185.17", "185.18"]),
      ("149", -2, ["200", "100", "100", "100", "100", "100", "200"]),
    ])
  func rounding(text: String, scale: Int, expected: [String]) throws {
    let modes: [RoundingMode] = [.up, .down, .halfUp, .halfDown, .halfEven, .floor, .ceiling]
    let value = try number(text)
    for (mode, shown) in zip(modes, expected) { #expect(value.rounded(scale: scale, mode).text == shown, "\(mode)") }
  }

  @Test("machine numbers")
  func machineNumbers() throws {
    #expect(try number("1500.25").scaled(by: 2) == 150_025)
    #expect(try number("1500.255").scaled(by: 2) == nil)
    #expect(try number("1500.250").scaled(by: 2) == 150_025)
    #expect(try number("99999999999999999999").scaled(by: 0) == nil)
    #expect(Int64(exactly: Decimal(Int64.min)) == Int64.min)
    #expect(Int64(exactly: try number("1.5")) == nil)
    #expect(try number("1.0").isWhole)
    #expect(try !number("1.01").isWhole)
    #expect(Decimal(150_025, scale: 2).text == "1500.25")
  }

  @Test("powers and remainders")
  func powers() throws {
    #expect(Decimal(2).raised(to: 10) == Decimal(1_024))
    #expect(Decimal(2).raised(to: -2)?.text == "0.25")
    #expect(Decimal(-10).modulo(Decimal(4)) == Decimal(2))
    #expect(Decimal(10).modulo(Decimal(-4)) == Decimal(-2))
    #expect(try number("10.1").modulo(number("4.5"))?.text == "1.1")
  }

  @Test("text")
  func text() throws {
    #expect(try number("1234567.5").groupedText(places: 2) == "1,234,567.50")
    #expect(try number("-999").groupedText() == "-999")
    #expect(try number("-1000").groupedText() == "-1,000")
    #expect(Decimal(coefficient: 12, exponent: 299, isNegative: false)?.text == "1.2E+300")
    #expect(Decimal(coefficient: 12, exponent: -301, isNegative: true)?.text == "-1.2E-300")
    #expect(Decimal(feelLiteral: Array("1.2E+300".utf8)[...])?.text == "1.2E+300")
  }

  @Test("hazards: numbers in data files")
  func hazards() throws {
    let file = URL(fileURLWithPath: "../shared/hazards/data/numbers.jsonl")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      print("skipped: ../shared/hazards is not there")
      return
    }
    // Trimming, full-width digits, grouping and units are mended by whoever reads data files; policies refuse them.
    // Limits of scale and range belong to the fact, not to the number.
    let mended: Set<String> = ["W_TRIM", "W_FULLWIDTH", "W_GROUPING", "W_UNIT"]
    let limits: Set<String> = ["E_SCALE", "E_RANGE"]
    for line in text.split(separator: "\n") {
      let row = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let input = try #require(row["input"] as? String)
      let code = row["code"] as? String
      let parsed = Decimal(text: input)
      if let code, limits.contains(code) {
        #expect(parsed != nil, "\(input)")
      } else if let code {
        #expect(parsed == nil, "\(input) \(mended.contains(code))")
      } else {
        #expect(parsed == Decimal(text: try #require(row["value"] as? String)), "\(input)")
      }
    }
  }
}
