import Testing
import YijuValues

@Suite("Roots, logarithms and powers")
struct DecimalFunctionTests {
  private func number(_ text: String) throws -> Decimal { try #require(Decimal(text: text), "\(text)") }

  /// Computed elsewhere with 50 digits and rounded half-even to 34.
  @Test(
    "34 digits",
    arguments: [
      ("2", "1.414213562373095048801688724209698", "0.6931471805599453094172321214581766"),
      ("10", "3.162277660168379331998893544432719", "2.302585092994045684017991454684364"),
      ("0.5", "0.7071067811865475244008443621048490", "-0.6931471805599453094172321214581766"),
      ("1", "1", "0"), ("144", "12", "4.969813299576000620459418959677758"),
      ("0.0001", "0.01", "-9.210340371976182736071965818737457"),
    ])
  func known(text: String, root: String, logarithm: String) throws {
    let number = try number(text)
    #expect(number.squareRoot == (try self.number(root)))
    #expect(number.logarithm == (try self.number(logarithm)))
  }

  @Test("e, and powers that are not whole")
  func exponentials() throws {
    #expect(Decimal(1).exponential?.text == "2.718281828459045235360287471352662")
    #expect(Decimal(100).exponential?.text == "2.688117141816135448412625551580014E+43")
    #expect(try number("2").raised(to: number("0.5"))?.text == "1.414213562373095048801688724209698")
    #expect(try number("9").raised(to: number("0.5")) == Decimal(3))
    #expect(try number("1.1").raised(to: 10) == number("2.5937424601"))
    #expect(try number("-2").raised(to: number("0.5")) == nil)
    #expect(Decimal(-8).logarithm == nil && Decimal(0).logarithm == nil && Decimal(-1).squareRoot == nil)
    #expect(try number("0").raised(to: number("-0.5")) == nil)
    #expect(Decimal(20_000).exponential == nil && Decimal(-20_000).exponential == Decimal(0))
  }

  @Test("squares have their roots, and a logarithm undoes an exponential")
  func inverses() throws {
    var seed: UInt64 = 7
    for _ in 0..<200 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Decimal(Int64(seed >> 16), scale: Int(seed % 12))
      guard !number.isZero else { continue }
      let square = try #require(number.multiplied(by: number))
      #expect(square.squareRoot == number)
      #expect(number.raised(to: 2) == square)
      let power = Decimal(Int64(seed >> 44), scale: 4)
      let back = try #require(power.exponential?.logarithm)
      let difference = try #require(back.subtracting(power)).magnitude
      #expect(difference <= Decimal(1, scale: 30), "\(power) \(back)")
    }
  }
}
