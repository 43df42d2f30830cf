extension Period {
  /// Reads an ISO 8601 period of one unit: `P12M`, `P1Y`, `P30D`. Working days have no ISO form.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 3, bytes.first == UInt8(ascii: "P") else { return nil }
    let unit: PeriodUnit
    switch bytes[bytes.count - 1] {
    case UInt8(ascii: "D"): unit = .day
    case UInt8(ascii: "M"): unit = .month
    case UInt8(ascii: "Y"): unit = .year
    default: return nil
    }
    guard let (count, rest) = Period.readCount(bytes.dropFirst()), rest.count == 1 else { return nil }
    self.init(count, unit)
  }

  /// Reads a period in words: `12 months`, `5 working days`, `1 year`, `30 days`; `12个月`, `5个工作日`, `1年`, `30日`.
  ///
  /// Digits are ASCII. `12月` is refused: it is December, not twelve months.
  public init?(words text: String) {
    guard let (count, rest) = Period.readCount(Array(text.utf8)[...]) else { return nil }
    let word = rest.drop { $0 == UInt8(ascii: " ") }
    let isSpaced = word.count < rest.count
    for (spelling, unit, isEnglish) in Period.spellings where spelling.utf8.elementsEqual(word) {
      guard !isEnglish || isSpaced else { return nil }
      self.init(count, unit)
      return
    }
    return nil
  }

  /// Reads either form, `P12M` or `12 months`.
  public init?(text: String) {
    if let period = Period(iso: text) ?? Period(words: text) {
      self = period
    } else {
      return nil
    }
  }

  /// The period in ISO 8601; nil for working days, which it cannot express.
  public var isoText: String? {
    switch unit {
    case .day: "P\(count)D"
    case .month: "P\(count)M"
    case .year: "P\(count)Y"
    case .workingDay: nil
    }
  }

  private static func readCount(_ bytes: ArraySlice<UInt8>) -> (Int, ArraySlice<UInt8>)? {
    let digits = bytes.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard !digits.isEmpty, digits.count <= 6 else { return nil }
    var count = 0
    for digit in digits { count = count * 10 + Int(digit - UInt8(ascii: "0")) }
    return (count, bytes.dropFirst(digits.count))
  }
}
