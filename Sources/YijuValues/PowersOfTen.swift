/// Powers of ten that fit 128 bits, and digit counts by them.
enum PowersOfTen {
  private static let table: [UInt128] = {
    var powers: [UInt128] = [1]
    for _ in 0..<38 { powers.append((powers.last ?? 1) * 10) }
    return powers
  }()

  /// 10ⁿ; 10³⁸, the greatest that fits, for any greater n.
  static func power(_ n: Int) -> UInt128 { table[min(max(n, 0), 38)] }

  /// How many decimal digits a number has; 0 has one.
  static func digits(_ number: UInt128) -> Int {
    if let small = UInt64(exactly: number), small < 10 { return 1 }
    // 1233 / 4096 is log10(2) from below, near enough for 128 bits.
    let guess = ((128 - number.leadingZeroBitCount) * 1_233) >> 12
    return number >= power(guess) ? guess + 1 : guess
  }
}

extension UInt128 {
  /// The quotient of a 256-bit number by a divisor and whether a rest remained; nil when the quotient does not fit.
  static func divide(high: UInt128, low: UInt128, by divisor: UInt128) -> (quotient: UInt128, rest: UInt128)? {
    guard divisor > high else { return nil }
    if high == 0 {
      let (quotient, rest) = low.quotientAndRemainder(dividingBy: divisor)
      return (quotient, rest)
    }
    let (quotient, rest) = divisor.dividingFullWidth((high, low))
    return (quotient, rest)
  }
}
