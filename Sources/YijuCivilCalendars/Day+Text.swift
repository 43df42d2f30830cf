extension Day {
  /// Reads `YYYY-MM-DD`: exactly ten ASCII bytes naming a day that exists. Nothing else is a date here.
  ///
  /// ```swift
  /// Day(iso: "2017-06-30")  // a day
  /// Day(iso: "2017-02-29")  // nil: there was no such day
  /// Day(iso: "2017-2-3")    // nil
  /// ```
  public init?(iso text: String) {
    guard text.utf8.count == 10 else { return nil }
    var bytes = InlineArray<10, UInt8>(repeating: 0)
    var index = 0
    for byte in text.utf8 where index < 10 {
      bytes[index] = byte
      index += 1
    }
    self.init(iso: bytes.span)
  }

  /// Reads `YYYY-MM-DD` from UTF-8 bytes, as `init?(iso:)` of a string does.
  public init?(iso bytes: [UInt8]) {
    self.init(iso: bytes.span)
  }

  /// Reads `YYYY-MM-DD` from a stretch of UTF-8 bytes without copying it.
  public init?(iso bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    guard let century = Day.twoDigits(bytes, at: 0), let yearOfCentury = Day.twoDigits(bytes, at: 2),
      let month = Day.twoDigits(bytes, at: 5), let day = Day.twoDigits(bytes, at: 8)
    else { return nil }
    self.init(year: century * 100 + yearOfCentury, month: month, day: day)
  }

  private static func twoDigits(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    let tens = bytes[index] &- UInt8(ascii: "0")
    let ones = bytes[index + 1] &- UInt8(ascii: "0")
    guard tens <= 9, ones <= 9 else { return nil }
    return Int(tens) * 10 + Int(ones)
  }
}

extension Day: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  public var description: String {
    let parts = components
    return String(unsafeUninitializedCapacity: 10) { buffer in
      Day.write(parts.year / 100, to: buffer, at: 0)
      Day.write(parts.year % 100, to: buffer, at: 2)
      buffer[4] = UInt8(ascii: "-")
      Day.write(parts.month, to: buffer, at: 5)
      buffer[7] = UInt8(ascii: "-")
      Day.write(parts.day, to: buffer, at: 8)
      return 10
    }
  }

  private static func write(_ number: Int, to buffer: UnsafeMutableBufferPointer<UInt8>, at index: Int) {
    buffer[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10)
    buffer[index + 1] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10)
  }
}
