/// Which way a number is rounded.
public enum RoundingMode: String, Sendable, CaseIterable, Hashable {
  /// Away from zero.
  case up
  /// Towards zero.
  case down
  /// To the nearest; a half away from zero: the 四舍五入 of everyday use.
  case halfUp = "half_up"
  /// To the nearest; a half towards zero.
  case halfDown = "half_down"
  /// To the nearest; a half to the even digit.
  case halfEven = "half_even"
  /// Downwards.
  case floor
  /// Upwards.
  case ceiling
}

extension Decimal {
  /// The number with at most `scale` digits after the point; a negative scale rounds to tens, hundreds and so on.
  public func rounded(scale: Int, _ mode: RoundingMode) -> Decimal {
    let target = scale > -Decimal.leastExponent ? Decimal.leastExponent : scale < -7_000 ? 7_000 : -scale
    let drop = target - Int(exponent)
    guard drop > 0 else { return self }
    var quotient: UInt128 = 0
    var half = -1
    var exact = coefficient == 0
    if drop <= 38 {
      let unit = PowersOfTen.power(drop)
      let rest: UInt128
      (quotient, rest) = coefficient.quotientAndRemainder(dividingBy: unit)
      exact = rest == 0
      half = rest == unit / 2 ? 0 : rest > unit / 2 ? 1 : -1
    }
    if !exact {
      let up =
        switch mode {
        case .up: true
        case .down: false
        case .halfUp: half >= 0
        case .halfDown: half > 0
        case .halfEven: half > 0 || (half == 0 && quotient & 1 == 1)
        case .floor: isNegative
        case .ceiling: !isNegative
        }
      if up { quotient += 1 }
    }
    // One more than a number of at most 33 digits: no rounding, and overflow only beyond the range of exponents.
    return Decimal.rounded(quotient, target, sticky: false, isNegative: isNegative) ?? self
  }

  /// The greatest whole number that is not greater.
  public var floor: Decimal { rounded(scale: 0, .floor) }

  /// The least whole number that is not less.
  public var ceiling: Decimal { rounded(scale: 0, .ceiling) }

  /// Whether there is nothing after the point.
  public var isWhole: Bool {
    if exponent >= 0 || coefficient == 0 { return true }
    return exponent >= -38 && coefficient % PowersOfTen.power(-Int(exponent)) == 0
  }

  /// The number times 10ⁿ as a machine number; nil when that is not whole or does not fit.
  ///
  /// Money with two digits after the point is kept as `scaled(by: 2)`, in fen.
  public func scaled(by digits: Int) -> Int64? {
    guard coefficient != 0 else { return 0 }
    guard (-10_000...10_000).contains(digits) else { return nil }
    let power = Int(exponent) + digits
    let size: UInt128
    if power >= 0 {
      guard power <= 19 else { return nil }
      let (product, overflow) = coefficient.multipliedReportingOverflow(by: PowersOfTen.power(power))
      guard !overflow else { return nil }
      size = product
    } else {
      guard power >= -38 else { return nil }
      let (quotient, rest) = coefficient.quotientAndRemainder(dividingBy: PowersOfTen.power(-power))
      guard rest == 0 else { return nil }
      size = quotient
    }
    guard let limited = Int128(exactly: size) else { return nil }
    return Int64(exactly: isNegative ? -limited : limited)
  }

  /// The number `whole` × 10⁻ⁿ: `Decimal(150_000, scale: 2)` is 1500.00. Scales outside 0 to 38 are moved inside.
  public init(_ whole: Int64, scale: Int) {
    self.init(
      unchecked: UInt128(whole.magnitude), exponent: Int16(clamping: -min(max(scale, 0), 38)), isNegative: whole < 0)
  }
}

extension Int64 {
  /// The number when it is whole and fits.
  public init?(exactly number: Decimal) {
    guard let whole = number.scaled(by: 0) else { return nil }
    self = whole
  }
}
