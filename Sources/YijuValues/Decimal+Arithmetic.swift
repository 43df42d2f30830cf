extension Decimal {
  /// The number with the other sign.
  public var negated: Decimal { Decimal(unchecked: coefficient, exponent: exponent, isNegative: !isNegative) }

  /// The number without sign.
  public var magnitude: Decimal { Decimal(unchecked: coefficient, exponent: exponent, isNegative: false) }

  /// Whether it is zero.
  public var isZero: Bool { coefficient == 0 }

  /// The sum, rounded half-even to 34 digits; nil on overflow.
  public func adding(_ other: Decimal) -> Decimal? {
    if exponent == other.exponent {
      return Decimal.sum(coefficient, isNegative, other.coefficient, other.isNegative, Int(exponent), sticky: false)
    }
    let (upper, lower) = exponent > other.exponent ? (self, other) : (other, self)
    if upper.coefficient == 0 { return lower }
    let distance = Int(upper.exponent) - Int(lower.exponent)
    let room = Decimal.precision - PowersOfTen.digits(upper.coefficient)
    let shift = min(room, distance)
    let high = upper.coefficient * PowersOfTen.power(shift)
    let rest = distance - shift
    if rest == 0 {
      return Decimal.sum(
        high, upper.isNegative, lower.coefficient, lower.isNegative, Int(lower.exponent), sticky: false)
    }
    if lower.coefficient == 0 {
      return Decimal.rounded(high, Int(upper.exponent) - shift, sticky: false, isNegative: upper.isNegative)
    }
    // The upper number fills 34 digits: three more guard digits and a sticky mark decide every rounding.
    let exponent = Int(upper.exponent) - shift - 3
    let guarded = high * 1_000
    if rest <= 3 {
      let aligned = lower.coefficient * PowersOfTen.power(3 - rest)
      return Decimal.sum(guarded, upper.isNegative, aligned, lower.isNegative, exponent, sticky: false)
    }
    var (aligned, cut): (UInt128, UInt128) = (0, lower.coefficient)
    if rest - 3 <= 38 {
      (aligned, cut) = lower.coefficient.quotientAndRemainder(dividingBy: PowersOfTen.power(rest - 3))
    }
    if cut != 0, upper.isNegative != lower.isNegative { aligned += 1 }
    return Decimal.sum(guarded, upper.isNegative, aligned, lower.isNegative, exponent, sticky: cut != 0)
  }

  private static func sum(
    _ left: UInt128, _ leftNegative: Bool, _ right: UInt128, _ rightNegative: Bool, _ exponent: Int, sticky: Bool
  ) -> Decimal? {
    // Neither side exceeds 37 digits, so that the sum fits.
    if leftNegative == rightNegative {
      return rounded(left + right, exponent, sticky: sticky, isNegative: leftNegative)
    }
    return left >= right
      ? rounded(left - right, exponent, sticky: sticky, isNegative: leftNegative)
      : rounded(right - left, exponent, sticky: sticky, isNegative: rightNegative)
  }

  /// The difference, rounded half-even to 34 digits; nil on overflow.
  public func subtracting(_ other: Decimal) -> Decimal? { adding(other.negated) }

  /// The product, rounded half-even to 34 digits; nil on overflow.
  public func multiplied(by other: Decimal) -> Decimal? {
    let negative = isNegative != other.isNegative
    let power = Int(exponent) + Int(other.exponent)
    let (high, low) = coefficient.multipliedFullWidth(by: other.coefficient)
    if high == 0 { return Decimal.rounded(low, power, sticky: false, isNegative: negative) }
    let excess = PowersOfTen.digits(coefficient) + PowersOfTen.digits(other.coefficient) - 36
    guard let (quotient, rest) = UInt128.divide(high: high, low: low, by: PowersOfTen.power(excess)) else { return nil }
    return Decimal.rounded(quotient, power + excess, sticky: rest != 0, isNegative: negative)
  }

  /// The quotient, rounded half-even to 34 digits; nil on overflow and for a divisor of zero.
  public func divided(by other: Decimal) -> Decimal? {
    guard other.coefficient != 0 else { return nil }
    let negative = isNegative != other.isNegative
    let preferred = Int(exponent) - Int(other.exponent)
    if coefficient == 0 { return Decimal.rounded(0, preferred, sticky: false, isNegative: false) }
    if coefficient % other.coefficient == 0 {
      return Decimal.rounded(coefficient / other.coefficient, preferred, sticky: false, isNegative: negative)
    }
    let pad = Decimal.precision - PowersOfTen.digits(coefficient)
    let scale = PowersOfTen.digits(other.coefficient) + 1
    let padded = coefficient * PowersOfTen.power(pad)
    let (high, low) = padded.multipliedFullWidth(by: PowersOfTen.power(scale))
    guard let (whole, rest) = UInt128.divide(high: high, low: low, by: other.coefficient) else { return nil }
    var quotient = whole
    var power = preferred - pad - scale
    if rest == 0 {
      while power < preferred, quotient % 10 == 0 {
        quotient /= 10
        power += 1
      }
    }
    return Decimal.rounded(quotient, power, sticky: rest != 0, isNegative: negative)
  }

  /// The rest of a division whose quotient is rounded down, with the sign of the divisor: FEEL's `modulo`.
  ///
  /// Nil for a divisor of zero, and where the quotient has more than 34 digits.
  public func modulo(_ other: Decimal) -> Decimal? {
    guard let quotient = divided(by: other)?.rounded(scale: 0, .floor), let whole = other.multiplied(by: quotient)
    else { return nil }
    return subtracting(whole)
  }
}
