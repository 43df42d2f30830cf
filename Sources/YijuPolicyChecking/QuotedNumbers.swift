import YijuCivilCalendars
import YijuValues

/// The numbers and days that words of the law state, for comparing them with the values that rest on these words.
///
/// Digits of either width, with thousands set apart; Chinese numerals, plain and capital: `三十六`, `二〇二五`, `一千五`
/// is read as 1,005, which is no number of any law. `万`, `亿`, `成`, `倍`, `年`, `周` and `半` add what they make of a
/// number, so that “三年” is 3 and 36. Reading too many numbers misses a slip; reading too few would report what is right.
struct QuotedNumbers {
  /// Those that stand there, in order, and with what units make of them.
  private(set) var stated: [Decimal] = []
  private(set) var numbers: Set<Decimal> = []
  private(set) var days: Set<Day> = []

  /// Whether there were more numbers than a rule states, so that nothing can be said of a value.
  private(set) var isCut = false

  private static let most = 256

  /// - Complexity: O(*n*).
  mutating func read(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var place = 0
    /// The numbers of the date being read: of the year, then of the month.
    var date: [Int64] = []
    while place < scalars.count {
      if stated.count >= Self.most {
        isCut = true
        return
      }
      if scalars[place] == "半" { addHalf(before: scalars.dropFirst(place + 1).first) }
      guard let (number, next) = Self.number(in: scalars, at: place) else {
        if !Self.space.contains(scalars[place]) { date = [] }
        place += 1
        continue
      }
      let unit = scalars.dropFirst(next).first { !Self.space.contains($0) }
      if !stated.contains(number) { stated.append(number) }
      add(number, before: unit)
      note(number, before: unit, in: &date)
      let goesOn = !date.isEmpty && (unit == "年" || unit == "月")
      place = goesOn ? Self.after(scalars, next) : next
    }
  }

  // MARK: Dates

  private mutating func note(_ number: Decimal, before unit: Unicode.Scalar?, in date: inout [Int64]) {
    guard let whole = number.scaled(by: 0) else {
      date = []
      return
    }
    switch (unit, date.count) {
    case ("年", _): date = [whole]
    case ("月", 1): date.append(whole)
    case ("日", 2):
      if let day = Day(year: Int(date[0]), month: Int(date[1]), day: Int(whole)) { days.insert(day) }
      date = []
    default: date = []
    }
  }

  /// The place after the unit that follows.
  private static func after(_ scalars: [Unicode.Scalar], _ place: Int) -> Int {
    var place = place
    while place < scalars.count, space.contains(scalars[place]) { place += 1 }
    return min(place + 1, scalars.count)
  }

  // MARK: Numbers

  private mutating func add(_ number: Decimal, before unit: Unicode.Scalar?) {
    numbers.insert(number)
    let factor: Int64? =
      switch unit {
      case "万", "萬": 10_000
      case "亿": 100_000_000
      case "倍": 100
      case "成": 10
      case "年", "个": 12
      case "周": 7
      default: nil
      }
    if let factor, let product = number.multiplied(by: Decimal(factor)) { numbers.insert(product) }
  }

  /// “半年”, and with the number before it “一年半”, “两个半月”.
  private mutating func addHalf(before unit: Unicode.Scalar?) {
    let half = Decimal(5, scale: 1)
    numbers.insert(half)
    if unit == "年" { numbers.insert(Decimal(6)) }
    if let last = stated.last {
      if let sum = last.adding(half) { numbers.insert(sum) }
      if let months = last.multiplied(by: Decimal(12))?.adding(Decimal(6)) { numbers.insert(months) }
    }
    if !stated.contains(half) { stated.append(half) }
  }

  /// The number that begins at a place, and the place after it.
  private static func number(in scalars: [Unicode.Scalar], at start: Int) -> (Decimal, Int)? {
    if digit(scalars[start]) != nil { return arabic(in: scalars, at: start) }
    return chinese(in: scalars, at: start)
  }

  private static func arabic(in scalars: [Unicode.Scalar], at start: Int) -> (Decimal, Int)? {
    var text = ""
    var place = start
    while place < scalars.count {
      if let digit = digit(scalars[place]) {
        text += String(digit)
      } else if place + 1 < scalars.count, digit(scalars[place + 1]) != nil,
        ".．".unicodeScalars.contains(scalars[place]),
        !text.contains(".")
      {
        text += "."
      } else if !(thousands.contains(scalars[place]) && isGroup(scalars, place + 1)) {
        break
      }
      place += 1
    }
    return Decimal(text: text).map { ($0, place) }
  }

  /// Whether exactly three digits follow, as after a comma that sets thousands apart.
  private static func isGroup(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    let digits = scalars.dropFirst(place).prefix(4).prefix { digit($0) != nil }
    return digits.count == 3
  }

  private static func chinese(in scalars: [Unicode.Scalar], at start: Int) -> (Decimal, Int)? {
    var total: Int64 = 0
    var pending: Int64?
    var place = start
    // Fifteen digits and a power stay below 10¹⁸.
    while place < scalars.count, place - start < 15 {
      if let value = numerals[scalars[place]] {
        // 二〇二五: digits one after the other.
        pending = (pending ?? 0) * 10 + value
      } else if let power = powers[scalars[place]] {
        total += (pending ?? 1) * power
        pending = nil
      } else {
        break
      }
      place += 1
    }
    return place == start ? nil : (Decimal(total + (pending ?? 0)), place)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: nil
    }
  }

  private static let space: Set<Unicode.Scalar> = [" ", "　", "\t", "\n"]
  private static let thousands: Set<Unicode.Scalar> = [",", "，", " "]
  private static let numerals: [Unicode.Scalar: Int64] = [
    "〇": 0, "零": 0, "一": 1, "壹": 1, "二": 2, "贰": 2, "两": 2, "三": 3, "叁": 3, "四": 4, "肆": 4, "五": 5, "伍": 5, "六": 6,
    "陆": 6, "七": 7, "柒": 7, "八": 8, "捌": 8, "九": 9, "玖": 9,
  ]
  private static let powers: [Unicode.Scalar: Int64] = [
    "十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000,
  ]
}
