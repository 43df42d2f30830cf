/// An exact decimal number: 34 significant digits, rounded half-even where an operation needs more.
///
/// The arithmetic is that of IEEE 754-2019 decimal128 as FEEL uses it (DMN 1.5, 10.3.2.3.1). There is no NaN and no
/// infinity: an operation that would give one has no result.
public struct Decimal: Sendable, Hashable {
  /// The digits, without sign; at most 10³⁴ − 1.
  public let coefficient: UInt128
  /// The power of ten the digits are multiplied by.
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
}
