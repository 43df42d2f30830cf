import YijuValues

/// A number as a list of decimal digits, reckoned the way it is taught at school: slow, and shares nothing with `Decimal`.
struct SlowNumber: Equatable {
  /// Most significant first, without leading zeros; empty for zero.
  var digits: [Int]
  var exponent: Int
  var negative: Bool

  init(digits: [Int], exponent: Int, negative: Bool) {
    self.digits = Array(digits.drop { $0 == 0 })
    self.exponent = exponent
    self.negative = negative && !self.digits.isEmpty
  }

  init(_ decimal: Decimal) {
    self.init(
      digits: String(decimal.coefficient).map { $0.wholeNumberValue ?? 0 }, exponent: Int(decimal.exponent),
      negative: decimal.isNegative)
  }

  private func aligned(to exponent: Int) -> [Int] {
    digits + Array(repeating: 0, count: max(0, self.exponent - exponent))
  }

  static func compare(_ one: [Int], _ other: [Int]) -> Int {
    let left = Array(one.drop { $0 == 0 })
    let right = Array(other.drop { $0 == 0 })
    if left.count != right.count { return left.count < right.count ? -1 : 1 }
    for (a, b) in zip(left, right) where a != b { return a < b ? -1 : 1 }
    return 0
  }

  static func add(_ one: [Int], _ other: [Int]) -> [Int] {
    var result: [Int] = []
    var carry = 0
    for place in 0..<max(one.count, other.count) {
      let a = place < one.count ? one[one.count - 1 - place] : 0
      let b = place < other.count ? other[other.count - 1 - place] : 0
      result.append((a + b + carry) % 10)
      carry = (a + b + carry) / 10
    }
    if carry > 0 { result.append(carry) }
    return result.reversed()
  }

  static func subtract(_ one: [Int], _ other: [Int]) -> [Int] {
    var result: [Int] = []
    var borrow = 0
    for place in 0..<one.count {
      var digit = one[one.count - 1 - place] - borrow
      if place < other.count { digit -= other[other.count - 1 - place] }
      borrow = digit < 0 ? 1 : 0
      result.append(digit + (digit < 0 ? 10 : 0))
    }
    return Array(result.reversed().drop { $0 == 0 })
  }

  func plus(_ other: SlowNumber) -> SlowNumber {
    let exponent = min(exponent, other.exponent)
    let left = aligned(to: exponent)
    let right = other.aligned(to: exponent)
    if negative == other.negative {
      return SlowNumber(digits: Self.add(left, right), exponent: exponent, negative: negative)
    }
    return Self.compare(left, right) >= 0
      ? SlowNumber(digits: Self.subtract(left, right), exponent: exponent, negative: negative)
      : SlowNumber(digits: Self.subtract(right, left), exponent: exponent, negative: other.negative)
  }

  func times(_ other: SlowNumber) -> SlowNumber {
    var sum: [Int] = []
    for digit in digits {
      sum.append(0)
      for _ in 0..<digit { sum = Self.add(sum, other.digits) }
    }
    return SlowNumber(digits: sum, exponent: exponent + other.exponent, negative: negative != other.negative)
  }

  /// The quotient to 80 digits, and whether something is left.
  func over(_ other: SlowNumber) -> (SlowNumber, rest: Bool) {
    var rest: [Int] = []
    var quotient: [Int] = []
    let padded = digits + Array(repeating: 0, count: 80)
    for digit in padded {
      rest = Array((rest + [digit]).drop { $0 == 0 })
      var count = 0
      while Self.compare(rest, other.digits) >= 0 {
        rest = Self.subtract(rest, other.digits)
        count += 1
      }
      quotient.append(count)
    }
    return (
      SlowNumber(digits: quotient, exponent: exponent - 80 - other.exponent, negative: negative != other.negative),
      !rest.isEmpty
    )
  }

  /// Rounded half-even to 34 digits.
  func rounded(rest: Bool = false) -> SlowNumber {
    guard digits.count > 34 else { return self }
    let kept = Array(digits[..<34])
    let cut = Array(digits[34...])
    let power = exponent + cut.count
    let half = [5] + Array(repeating: 0, count: cut.count - 1)
    var order = cut.first == 0 ? -1 : Self.compare(cut, half)
    if order == 0, rest { order = 1 }
    let up = order > 0 || (order == 0 && (kept.last ?? 0) % 2 == 1)
    let result = SlowNumber(digits: up ? Self.add(kept, [1]) : kept, exponent: power, negative: negative)
    return result.digits.count > 34
      ? SlowNumber(digits: Array(result.digits.dropLast()), exponent: power + 1, negative: negative) : result
  }

  /// Without trailing zeros, for comparing.
  var canonical: SlowNumber {
    var digits = digits
    var exponent = exponent
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    return SlowNumber(digits: digits, exponent: digits.isEmpty ? 0 : exponent, negative: negative)
  }
}

/// A small generator of pseudo-random numbers with a seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { self.state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
