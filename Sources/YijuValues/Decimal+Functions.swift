// Roots, logarithms and powers, computed with 81 digits after the point and rounded half-even to 34 digits.
//
// The last digit is right unless the exact result lies within some 10⁻⁴⁰ (relative) of a tie between two neighbours.
extension Decimal {
  /// ln 10 with 100 digits, as far as the places of `FixedPoint` keep them.
  private static let logarithmOfTen: FixedPoint = {
    // 2.302585092994045684017991454684364207601101488628772976033327900967572609677352480
    let parts: [(UInt128, Int)] = [
      (2_302_585_092_994_045_684_017_991_454, -27), (684_364_207_601_101_488_628_772_976, -54),
      (33_327_900_967_572_609_677_352_480, -81),
    ]
    return parts.reduce(FixedPoint(0)) { sum, part in sum + (FixedPoint(part.0, power: part.1) ?? FixedPoint(0)) }
  }()

  /// The square root; nil for a number below zero.
  public var squareRoot: Decimal? {
    guard !isNegative else { return nil }
    guard coefficient != 0 else { return Decimal(0) }
    // m × 10ᵉ with 1 ≤ m < 100 and an even e.
    let (mantissa, power) = leading(even: true)
    var inverse = FixedPoint(approximating: 1 / mantissa.approximation.squareRoot())
    let three = FixedPoint(3)
    // Newton: z ← z (3 − m z²) / 2; the digits double each time.
    for _ in 0..<4 { inverse = (inverse * (three - mantissa * inverse * inverse)).divided(by: 2) }
    return (mantissa * inverse).decimal(power: power / 2, isNegative: false)?.normalized
  }

  /// e to this power; nil on overflow.
  public var exponential: Decimal? {
    if isZero { return Decimal(1) }
    guard let size = FixedPoint(coefficient, power: Int(exponent)), size < FixedPoint(20_000) else {
      return isNegative ? Decimal(0) : nil
    }
    return Decimal.exponential(size, isNegative: isNegative)
  }

  private static func exponential(_ size: FixedPoint, isNegative: Bool) -> Decimal? {
    // x = k ln 10 + r with 0 ≤ r < ln 10.
    var count = Int((size.approximation / 2.302585092994046).rounded(isNegative ? .up : .down))
    var multiple = FixedPoint(UInt64(count)) * logarithmOfTen
    if isNegative {
      while multiple < size {
        count += 1
        multiple = FixedPoint(UInt64(count)) * logarithmOfTen
      }
      return smallExponential(multiple - size).decimal(power: -count, isNegative: false)
    }
    while count > 0, size < multiple {
      count -= 1
      multiple = FixedPoint(UInt64(count)) * logarithmOfTen
    }
    return smallExponential(size - multiple).decimal(power: count, isNegative: false)
  }

  /// e to a power from 0 to about 2.4.
  private static func smallExponential(_ power: FixedPoint) -> FixedPoint {
    let reduced = power.divided(by: 1_024)
    var term = FixedPoint(1)
    var sum = term
    var count: UInt64 = 1
    while !term.isZero, count < 100 {
      term = (term * reduced).divided(by: count)
      sum = sum + term
      count += 1
    }
    for _ in 0..<10 { sum = sum * sum }
    return sum
  }

  /// The natural logarithm; nil for zero and below.
  public var logarithm: Decimal? {
    guard let (size, isNegative) = naturalLogarithm else { return nil }
    return size.decimal(power: 0, isNegative: isNegative)?.normalized
  }

  private var naturalLogarithm: (size: FixedPoint, isNegative: Bool)? {
    guard !isNegative, coefficient != 0 else { return nil }
    let (mantissa, power) = leading(even: false)
    let part = Decimal.mantissaLogarithm(mantissa)
    let whole = FixedPoint(UInt64(power.magnitude)) * Decimal.logarithmOfTen
    if power >= 0 { return (whole + part, false) }
    return part < whole ? (whole - part, true) : (part - whole, false)
  }

  /// The natural logarithm of a number from 1 to 10.
  private static func mantissaLogarithm(_ mantissa: FixedPoint) -> FixedPoint {
    let one = FixedPoint(1)
    if mantissa == one { return FixedPoint(0) }
    // ln m = 2 artanh((m − 1) / (m + 1)), to some 15 digits.
    let number = mantissa.approximation
    let ratio = (number - 1) / (number + 1)
    var term = ratio
    var sum = 0.0
    for step in 0..<120 {
      sum += term / Double(2 * step + 1)
      term *= ratio * ratio
    }
    var result = FixedPoint(approximating: 2 * sum)
    // Newton: y ← y + (m e⁻ʸ − 1), where e⁻ʸ = e^(ln 10 − y) / 10.
    for _ in 0..<4 {
      if logarithmOfTen < result { result = logarithmOfTen }
      let product = mantissa * smallExponential(logarithmOfTen - result).divided(by: 10)
      result = product < one ? result - (one - product) : result + (product - one)
    }
    return result
  }

  /// The power with any exponent; nil on overflow, for zero to a power below zero, and for a number below zero to a
  /// power that is not whole.
  public func raised(to power: Decimal) -> Decimal? {
    if let whole = Int64(exactly: power) { return raised(to: whole) }
    if isZero { return power.isNegative ? nil : Decimal(0) }
    guard let (size, isNegative) = naturalLogarithm,
      let factor = FixedPoint(power.coefficient, power: Int(power.exponent))
    else { return nil }
    let product = size * factor
    let below = isNegative != power.isNegative
    guard product < FixedPoint(20_000) else { return below ? Decimal(0) : nil }
    return Decimal.exponential(product, isNegative: below)?.normalized
  }

  /// The power with a whole exponent, rounded once at the end; nil on overflow, and for 0 to a power below 0.
  /// Complexity: O(log n).
  public func raised(to power: Int64) -> Decimal? {
    if power == 0 { return Decimal(1) }
    if isZero { return power > 0 ? Decimal(0) : nil }
    var (factor, scale) = leading(even: false)
    var result = FixedPoint(1)
    var resultScale = 0
    var left = power.magnitude
    let ten = FixedPoint(10)
    while true {
      if left & 1 == 1 {
        result = result * factor
        resultScale += scale
        if !(result < ten) {
          result = result.divided(by: 10)
          resultScale += 1
        }
      }
      left >>= 1
      if left == 0 { break }
      factor = factor * factor
      scale *= 2
      if !(factor < ten) {
        factor = factor.divided(by: 10)
        scale += 1
      }
      // Beyond the range of exponents whatever follows.
      guard scale.magnitude < 100_000, resultScale.magnitude < 100_000 else {
        return (scale < 0) == (power > 0) ? Decimal(0) : nil
      }
    }
    if power < 0 {
      // Newton: z ← z (2 − m z).
      var inverse = FixedPoint(approximating: 1 / result.approximation)
      for _ in 0..<4 { inverse = inverse * (FixedPoint(2) - result * inverse) }
      result = inverse
      resultScale = -resultScale
    }
    return result.decimal(power: resultScale, isNegative: isNegative && power & 1 == 1)?.normalized
  }

  /// The number without sign as m × 10ᵉ with 1 ≤ m < 10, or 1 ≤ m < 100 when `even` asks for an even e.
  private func leading(even: Bool) -> (mantissa: FixedPoint, power: Int) {
    let digits = PowersOfTen.digits(coefficient)
    var power = Int(exponent) + digits - 1
    if even, power % 2 != 0 { power -= 1 }
    return (FixedPoint(coefficient, power: Int(exponent) - power) ?? FixedPoint(1), power)
  }
}
