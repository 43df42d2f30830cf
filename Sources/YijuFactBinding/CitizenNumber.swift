import YijuCivilCalendars

/// A citizen identification number (GB 11643-1999): six digits of region, the date of birth, three of sequence, and a
/// check character.
struct CitizenNumber {
  /// The number with a capital X.
  let text: String

  /// nil unless there are 18 characters, the date exists and the check character fits (ISO 7064 MOD 11-2).
  init?(_ text: String) {
    var bytes = Array(text.utf8)
    guard bytes.count == 18 else { return nil }
    if bytes[17] == UInt8(ascii: "x") { bytes[17] = UInt8(ascii: "X") }
    var sum = 0
    for (place, byte) in bytes.dropLast().enumerated() {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      sum += Int(byte - 0x30) * Self.weights[place]
    }
    guard bytes[17] == Self.checks[sum % 11] else { return nil }
    func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    guard Day(year: number(6..<10), month: number(10..<12), day: number(12..<14)) != nil else { return nil }
    self.text = String(decoding: bytes, as: UTF8.self)
  }

  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checks = Array("10X98765432".utf8)
}
