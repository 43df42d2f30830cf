/// An exact decimal number: 34 significant digits, rounded half-even where an operation needs more.
///
/// The arithmetic is that of IEEE 754-2019 decimal128 as FEEL uses it (DMN 1.5, 10.3.2.3.1). There is no NaN and no
/// infinity: an operation that would give one has no result. The number of digits after the point is kept as written
/// and plays no part in comparing: `1.0` equals `1` and hashes like it.
///
/// ```swift
/// let price = Decimal(text: "1500.00")
/// price == Decimal(1500)  // true
/// ```
public struct Decimal: Sendable {
  /// The digits, without sign; at most 10³⁴ − 1.
  public let coefficient: UInt128
  /// The power of ten the digits are multiplied by, −6176 to 6111.
  public let exponent: Int16
  /// Whether the number is below zero. Zero is never negative.
  public let isNegative: Bool

  init(unchecked coefficient: UInt128, exponent: Int16, isNegative: Bool) {
    self.coefficient = coefficient
    self.exponent = exponent
    self.isNegative = isNegative && coefficient != 0
  }

  /// A whole number.
  public init(_ whole: Int64) {
    self.init(unchecked: UInt128(whole.magnitude), exponent: 0, isNegative: whole < 0)
  }

  /// A number by its parts, rounded half-even to 34 digits; nil when its power of ten is too great.
  public init?(coefficient: UInt128, exponent: Int, isNegative: Bool) {
    guard (-100_000...100_000).contains(exponent),
      let rounded = Decimal.rounded(coefficient, exponent, sticky: false, isNegative: isNegative)
    else { return nil }
    self = rounded
  }

  /// The most digits.
  static let precision = 34
  static let coefficientLimit = PowersOfTen.power(34)
  static let leastExponent = -6_176
  static let greatestExponent = 6_111

  /// Rounds half-even to 34 digits; `sticky` says that a little more than `coefficient` is meant. Nil on overflow.
  static func rounded(_ coefficient: UInt128, _ exponent: Int, sticky: Bool, isNegative: Bool) -> Decimal? {
    var coefficient = coefficient
    var exponent = exponent
    let excess = max(PowersOfTen.digits(coefficient) - precision, leastExponent - exponent)
    if excess > 0 {
      guard excess <= 38 else { return Decimal(0) }
      let unit = PowersOfTen.power(excess)
      let (quotient, rest) = coefficient.quotientAndRemainder(dividingBy: unit)
      let half = unit / 2
      coefficient = quotient
      exponent += excess
      if rest > half || (rest == half && (sticky || quotient & 1 == 1)) { coefficient += 1 }
      if coefficient == coefficientLimit {
        coefficient /= 10
        exponent += 1
      }
    }
    if exponent > greatestExponent {
      // A short number with a great exponent can still be written with more digits.
      guard coefficient != 0 else { return Decimal(0) }
      let shift = exponent - greatestExponent
      guard PowersOfTen.digits(coefficient) + shift <= precision else { return nil }
      coefficient *= PowersOfTen.power(shift)
      exponent = greatestExponent
    }
    return Decimal(unchecked: coefficient, exponent: Int16(clamping: exponent), isNegative: isNegative)
  }

  /// The same number without trailing zeros; zero has exponent 0.
  public var normalized: Decimal {
    guard coefficient != 0 else { return Decimal(0) }
    var digits = coefficient
    var power = Int(exponent)
    while digits % 10 == 0, power < Decimal.greatestExponent {
      digits /= 10
      power += 1
    }
    return Decimal(unchecked: digits, exponent: Int16(clamping: power), isNegative: isNegative)
  }
}

extension Decimal: Comparable {
  /// Orders by size, exactly.
  public static func < (lhs: Decimal, rhs: Decimal) -> Bool { lhs.order(rhs) < 0 }

  /// Whether both are the same number, however many zeros they are written with.
  public static func == (lhs: Decimal, rhs: Decimal) -> Bool {
    if lhs.exponent == rhs.exponent { return lhs.coefficient == rhs.coefficient && lhs.isNegative == rhs.isNegative }
    return lhs.order(rhs) == 0
  }

  private func order(_ other: Decimal) -> Int {
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    let size = orderOfMagnitude(other)
    return isNegative ? -size : size
  }

  private func orderOfMagnitude(_ other: Decimal) -> Int {
    func compare(_ left: UInt128, _ right: UInt128) -> Int { left == right ? 0 : left < right ? -1 : 1 }
    if exponent == other.exponent { return compare(coefficient, other.coefficient) }
    if coefficient == 0 || other.coefficient == 0 { return compare(coefficient, other.coefficient) }
    let left = PowersOfTen.digits(coefficient) + Int(exponent)
    let right = PowersOfTen.digits(other.coefficient) + Int(other.exponent)
    if left != right { return left < right ? -1 : 1 }
    // Equal leading places: the shorter one, padded, has no more digits than the longer.
    let shift = Int(exponent) - Int(other.exponent)
    return shift > 0
      ? compare(coefficient * PowersOfTen.power(shift), other.coefficient)
      : compare(coefficient, other.coefficient * PowersOfTen.power(-shift))
  }
}

extension Decimal: Hashable {
  /// Hashes the number, not its writing.
  public func hash(into hasher: inout Hasher) {
    let number = normalized
    hasher.combine(number.coefficient)
    hasher.combine(number.exponent)
    hasher.combine(number.isNegative)
  }
}
