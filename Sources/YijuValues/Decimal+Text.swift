extension Decimal {
  /// A number as policy files and facts write it: `0`, `36`, `-1.50`.
  ///
  /// Digits and one point with digits on both sides, a minus sign at most; no exponent, no plus sign, no leading
  /// zeros, no grouping, no full-width digits. Nil for anything else and for more than 34 digits.
  public init?(text: String) { self.init(utf8: Array(text.utf8)) }

  /// A number as policy files and facts write it, from UTF-8 bytes. See `init(text:)`.
  public init?(utf8 bytes: [UInt8]) {
    guard let first = bytes.first else { return nil }
    let negative = first == UInt8(ascii: "-")
    let digits = negative ? bytes.dropFirst() : bytes[...]
    guard let head = digits.first, head != UInt8(ascii: ".") else { return nil }
    if head == UInt8(ascii: "0"), let second = digits.dropFirst().first, second != UInt8(ascii: ".") { return nil }
    guard let number = Decimal.exact(digits, isNegative: negative, allowsPower: false) else { return nil }
    self = number
  }

  /// A number as FEEL's grammar writes it (DMN 1.5, rule 37), without sign: `1.50`, `.5`, `007`, `1.2E-3`.
  ///
  /// Nil for anything else, for more than 34 significant digits and beyond the range of exponents.
  public init?(feelLiteral bytes: ArraySlice<UInt8>) {
    guard let number = Decimal.exact(bytes, isNegative: false, allowsPower: true) else { return nil }
    self = number
  }

  private static func exact(_ bytes: ArraySlice<UInt8>, isNegative: Bool, allowsPower: Bool) -> Decimal? {
    var coefficient: UInt128 = 0
    var places = 0
    var sawPoint = false
    var sawDigit = false
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        guard coefficient < coefficientLimit / 10 else { return nil }
        coefficient = coefficient * 10 + UInt128(byte - UInt8(ascii: "0"))
        sawDigit = true
        if sawPoint { places += 1 }
      } else if byte == UInt8(ascii: "."), !sawPoint {
        sawPoint = true
      } else if allowsPower, sawDigit, byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
        break
      } else {
        return nil
      }
      index += 1
    }
    guard sawDigit, !sawPoint || places > 0 else { return nil }
    var power = 0
    if index < bytes.endIndex {
      guard let value = wholePower(bytes[(index + 1)...]) else { return nil }
      power = value
    }
    guard places <= 6_000 else { return nil }
    if coefficient == 0 { return Decimal(unchecked: 0, exponent: Int16(clamping: -min(places, 34)), isNegative: false) }
    let exponent = power - places
    guard exponent >= leastExponent else { return nil }
    return rounded(coefficient, exponent, sticky: false, isNegative: isNegative)
  }

  private static func wholePower(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let sign = bytes.first else { return nil }
    let signed = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
    let digits = signed ? bytes.dropFirst() : bytes
    guard !digits.isEmpty else { return nil }
    var power = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      power = min(power * 10 + Int(byte - UInt8(ascii: "0")), 100_000)
    }
    return sign == UInt8(ascii: "-") ? -power : power
  }

  /// The number in plain digits without needless zeros, such as `1500` or `-0.05`; with an exponent when it has more
  /// than 34 digits before the point or 100 after it: `1.2E+300`.
  public var text: String {
    let number = normalized
    let digits = Array(String(number.coefficient).utf8)
    let power = Int(number.exponent)
    var bytes: [UInt8] = number.isNegative ? [UInt8(ascii: "-")] : []
    let point = digits.count + power
    let zero = UInt8(ascii: "0")
    if power >= 0, point <= Decimal.precision {
      bytes += digits
      bytes += repeatElement(zero, count: power)
    } else if power < 0, power >= -100 {
      if point > 0 {
        bytes += digits[..<point]
        bytes.append(UInt8(ascii: "."))
        bytes += digits[point...]
      } else {
        bytes += [zero, UInt8(ascii: ".")]
        bytes += repeatElement(zero, count: -point)
        bytes += digits
      }
    } else {
      bytes += digits[..<1]
      if digits.count > 1 {
        bytes.append(UInt8(ascii: "."))
        bytes += digits[1...]
      }
      bytes += Array((point > 0 ? "E+" : "E").utf8)
      bytes += Array(String(point - 1).utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number with thousands separated and at least `places` digits after the point: `1,500.00`.
  public func groupedText(places: Int = 0) -> String {
    let plain = Array(text.utf8)
    guard !plain.contains(UInt8(ascii: "E")) else { return text }
    let sign = plain.first == UInt8(ascii: "-") ? 1 : 0
    let point = plain.firstIndex(of: UInt8(ascii: ".")) ?? plain.count
    var bytes = Array(plain[..<sign])
    for index in sign..<point {
      if index > sign, (point - index) % 3 == 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(plain[index])
    }
    var fraction = Array(plain[min(point + 1, plain.count)...])
    let missing = min(max(places, 0), 34) - fraction.count
    if missing > 0 { fraction += repeatElement(UInt8(ascii: "0"), count: missing) }
    if !fraction.isEmpty { bytes += [UInt8(ascii: ".")] + fraction }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Decimal: CustomStringConvertible {
  /// The number in plain digits.
  public var description: String { text }
}
