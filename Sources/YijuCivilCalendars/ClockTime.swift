/// A time of day as an office states it: civil time of the place, whole minutes, no zone.
///
/// 24:00 is the end of a day and not the beginning of the next.
public struct ClockTime: Hashable, Sendable, Comparable {
  /// Minutes since midnight, 0 to 1,440.
  public let minutes: Int

  /// Creates a time; nil outside a day.
  public init?(minutes: Int) {
    guard (0...1_440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads `09:30`: two digits, a colon, two digits, 00:00 to 24:00.
  public init?(text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":") else { return nil }
    var digits: [Int] = []
    for place in [0, 1, 3, 4] {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) else { return nil }
      digits.append(Int(bytes[place] - UInt8(ascii: "0")))
    }
    let (hour, minute) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    guard minute < 60 else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  /// Whether the first is earlier.
  public static func < (first: ClockTime, second: ClockTime) -> Bool { first.minutes < second.minutes }
}

extension ClockTime: CustomStringConvertible {
  /// `09:30`.
  public var description: String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }
}
