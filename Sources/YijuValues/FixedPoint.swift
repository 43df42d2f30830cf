/// A number of zero or more with 81 digits after the point, for functions whose result is rounded to 34 digits.
///
/// Limbs hold nine decimal digits each, the least first; the lowest nine limbs stand after the point. Results are cut
/// off, not rounded: an operation is too small by less than 10⁻⁸¹.
struct FixedPoint: Sendable, Equatable {
  private static let base: UInt64 = 1_000_000_000
  private static let fraction = 9
  static let places = 81

  /// Without leading zeros beyond the point.
  private var limbs: [UInt64]

  private init(limbs: [UInt64]) {
    var limbs = limbs
    while limbs.count > FixedPoint.fraction, limbs.last == 0 { limbs.removeLast() }
    while limbs.count < FixedPoint.fraction { limbs.append(0) }
    self.limbs = limbs
  }

  init(_ whole: UInt64) {
    var limbs = [UInt64](repeating: 0, count: FixedPoint.fraction)
    var rest = whole
    while rest > 0 {
      limbs.append(rest % FixedPoint.base)
      rest /= FixedPoint.base
    }
    self.init(limbs: limbs)
  }

  /// The digits times 10 to the power given; what lies beyond 81 places is cut off. Nil beyond 10⁴⁰.
  init?(_ coefficient: UInt128, power: Int) {
    guard power + PowersOfTen.digits(coefficient) <= 40 else { return nil }
    var digits = Array(String(coefficient).utf8.map { $0 - 0x30 })
    let shift = power + FixedPoint.places
    if shift >= 0 {
      digits += repeatElement(0, count: shift)
    } else {
      digits.removeLast(min(digits.count, -shift))
    }
    var limbs: [UInt64] = []
    var end = digits.count
    while end > 0 {
      let start = max(0, end - 9)
      limbs.append(digits[start..<end].reduce(0) { $0 * 10 + UInt64($1) })
      end = start
    }
    self.init(limbs: limbs)
  }

  /// A number below 1,000 from binary; good to some 15 digits.
  init(approximating number: Double) {
    let bounded = min(max(number, 0), 1_000)
    let scaled = UInt128((bounded * 1_000_000_000_000_000).rounded(.down))
    self = FixedPoint(scaled, power: -15) ?? FixedPoint(0)
  }

  var isZero: Bool { limbs.allSatisfy { $0 == 0 } }

  /// The number in binary, near enough to begin with.
  var approximation: Double {
    var result = 0.0
    for (place, limb) in limbs.enumerated() {
      var weight = 1.0
      for _ in 0..<abs(place - FixedPoint.fraction) { weight *= place < FixedPoint.fraction ? 1e-9 : 1e9 }
      result += Double(limb) * weight
    }
    return result
  }

  static func < (one: FixedPoint, other: FixedPoint) -> Bool {
    if one.limbs.count != other.limbs.count { return one.limbs.count < other.limbs.count }
    for (left, right) in zip(one.limbs.reversed(), other.limbs.reversed()) where left != right { return left < right }
    return false
  }

  static func + (one: FixedPoint, other: FixedPoint) -> FixedPoint {
    var result: [UInt64] = []
    var carry: UInt64 = 0
    for place in 0..<max(one.limbs.count, other.limbs.count) {
      let left = place < one.limbs.count ? one.limbs[place] : 0
      let right = place < other.limbs.count ? other.limbs[place] : 0
      let sum = left + right + carry
      result.append(sum % base)
      carry = sum / base
    }
    if carry > 0 { result.append(carry) }
    return FixedPoint(limbs: result)
  }

  /// The difference; zero when it would be below zero.
  static func - (one: FixedPoint, other: FixedPoint) -> FixedPoint {
    guard !(one < other) else { return FixedPoint(0) }
    var result: [UInt64] = []
    var borrow: UInt64 = 0
    for place in one.limbs.indices {
      let right = (place < other.limbs.count ? other.limbs[place] : 0) + borrow
      let left = one.limbs[place]
      borrow = left < right ? 1 : 0
      result.append(left + borrow * base - right)
    }
    return FixedPoint(limbs: result)
  }

  static func * (one: FixedPoint, other: FixedPoint) -> FixedPoint {
    var product = [UInt64](repeating: 0, count: one.limbs.count + other.limbs.count + 1)
    for (place, left) in one.limbs.enumerated() where left != 0 {
      var carry: UInt64 = 0
      for (offset, right) in other.limbs.enumerated() {
        // At most (10⁹ − 1)² + 2 × 10⁹: no overflow.
        let sum = product[place + offset] + left * right + carry
        product[place + offset] = sum % base
        carry = sum / base
      }
      product[place + other.limbs.count] += carry
    }
    return FixedPoint(limbs: Array(product.dropFirst(fraction)))
  }

  /// Divides by a whole number from 1 to 10⁹.
  func divided(by divisor: UInt64) -> FixedPoint {
    guard divisor > 0, divisor <= FixedPoint.base else { return self }
    var result = limbs
    var rest: UInt64 = 0
    for place in result.indices.reversed() {
      let whole = rest * FixedPoint.base + result[place]
      result[place] = whole / divisor
      rest = whole % divisor
    }
    return FixedPoint(limbs: result)
  }

  /// The number times 10 to the power given, rounded half-even to 34 digits; nil on overflow.
  func decimal(power: Int, isNegative: Bool) -> Decimal? {
    var digits: [UInt8] = []
    for limb in limbs.reversed() {
      let text = Array(String(limb).utf8.map { $0 - 0x30 })
      digits += repeatElement(0, count: 9 - text.count)
      digits += text
    }
    let leading = digits.prefix { $0 == 0 }.count
    let significant = digits.dropFirst(leading)
    let kept = significant.prefix(37)
    let rest = significant.dropFirst(37)
    let coefficient = kept.reduce(UInt128(0)) { $0 * 10 + UInt128($1) }
    return Decimal.rounded(
      coefficient, power - FixedPoint.places + rest.count, sticky: rest.contains { $0 != 0 }, isNegative: isNegative)
  }
}
