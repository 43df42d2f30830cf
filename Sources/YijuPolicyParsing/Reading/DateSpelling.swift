import YijuCivilCalendars
import YijuDiagnostics

/// How a day is written: `2017-06-30`, and the day exists.
enum DateSpelling {
  case day(Day)
  case wrong(LocalizedText, repair: String?)

  init(_ text: String) {
    if let day = Day(iso: text) {
      self = .day(day)
      return
    }
    let bytes = FullWidth.narrowed(Array(text.utf8))
    guard let (year, month, day, isShort) = DateSpelling.numbers(in: bytes) else {
      self = .wrong(LocalizedText(zh: "写作 `2017-06-30`", en: "it is written `2017-06-30`"), repair: nil)
      return
    }
    guard !isShort, (1...9999).contains(year) else {
      self = .wrong(LocalizedText(zh: "年份须写四位", en: "the year has four digits"), repair: nil)
      return
    }
    guard (1...12).contains(month) else {
      self = .wrong(LocalizedText(zh: "没有 \(month) 月", en: "there is no month \(month)"), repair: nil)
      return
    }
    if let proper = Day(year: year, month: month, day: day) {
      let iso = proper.description
      self = .wrong(LocalizedText(zh: "写作 `\(iso)`", en: "it is written `\(iso)`"), repair: iso)
      return
    }
    let last = stride(from: 31, through: 28, by: -1).first { Day(year: year, month: month, day: $0) != nil } ?? 28
    self = .wrong(
      LocalizedText(
        zh: "\(year) 年 \(month) 月只有 \(last) 天", en: "month \(month) of \(year) has \(last) days"),
      repair: nil)
  }

  /// Three numbers in the order year, month, day, with anything that is no digit between.
  private static func numbers(in bytes: [UInt8]) -> (year: Int, month: Int, day: Int, isShort: Bool)? {
    var numbers: [Int] = []
    var digits = 0
    var yearDigits = 0
    for byte in bytes {
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        if digits == 0 { numbers.append(0) }
        digits += 1
        guard digits <= 4, numbers.count <= 3, let last = numbers.last else { return nil }
        numbers[numbers.count - 1] = last * 10 + Int(byte - UInt8(ascii: "0"))
        if numbers.count == 1 { yearDigits = digits }
      } else {
        // Times of day and offsets are no part of a day.
        if byte == UInt8(ascii: "T") || byte == UInt8(ascii: ":") { return nil }
        digits = 0
      }
    }
    guard numbers.count == 3, yearDigits >= 3 || yearDigits == 2 else { return nil }
    return (numbers[0], numbers[1], numbers[2], yearDigits != 4)
  }
}
