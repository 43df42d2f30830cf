import YijuCivilCalendars
package import YijuValues

/// Dates, times and durations as FEEL writes them in `@"…"` and in the arguments of its functions.
package enum FeelTemporal {
  /// Reads any of them; nil for a text that is none, or that names a day or time that does not exist.
  package static func value(_ text: [UInt8]) -> Value? {
    guard let first = text.first else { return nil }
    if first == UInt8(ascii: "P") || (first == UInt8(ascii: "-") && text.count > 1 && text[1] == UInt8(ascii: "P")) {
      return duration(text)
    }
    if text.contains(UInt8(ascii: "T")) { return dateAndTime(text).map(Value.dateAndTime) }
    if text.contains(UInt8(ascii: ":")) { return time(text[...]).map(Value.time) }
    return Day(iso: text).map(Value.date)
  }

  /// Reads `2017-06-30T08:30:00`.
  static func dateAndTime(_ text: [UInt8]) -> DayTime? {
    guard let place = text.firstIndex(of: UInt8(ascii: "T")), let day = Day(iso: Array(text[..<place])) else {
      return nil
    }
    if let midnight = endOfDay(text[(place + 1)...]) { return day.adding(days: 1).map { DayTime($0, midnight) } }
    return time(text[(place + 1)...]).map { DayTime(day, $0) }
  }

  /// Reads `24:00:00`, which XML Schema allows for the midnight at which a day ends, as the midnight of the next.
  private static func endOfDay(_ text: ArraySlice<UInt8>) -> TimeOfDay? {
    guard text.starts(with: Array("24:00:00".utf8)) else { return nil }
    return time((Array("00".utf8) + text.dropFirst(2))[...])
  }

  /// Reads `08:30:00`, with a fraction of a second and an offset if need be.
  static func time(_ text: ArraySlice<UInt8>) -> TimeOfDay? {
    var reader = Reader(text)
    guard let hour = reader.digits(2), reader.take(":"), let minute = reader.digits(2), reader.take(":"),
      let second = reader.digits(2)
    else { return nil }
    var nanosecond = 0
    if reader.take(".") {
      guard reader.startsWithDigit, let fraction = reader.fraction() else { return nil }
      nanosecond = fraction
    }
    var offset: Int32?
    if reader.take("Z") {
      offset = 0
    } else if let sign = reader.takeSign() {
      guard let hours = reader.digits(2), reader.take(":"), let minutes = reader.digits(2), minutes < 60 else {
        return nil
      }
      var seconds = 0
      if reader.take(":") {
        guard let extra = reader.digits(2), extra < 60 else { return nil }
        seconds = extra
      }
      offset = Int32(clamping: sign * ((hours * 60 + minutes) * 60 + seconds))
    }
    guard reader.isAtEnd else { return nil }
    return TimeOfDay(hour: hour, minute: minute, second: second, nanosecond: nanosecond, offset: offset)
  }

  /// Reads `P1Y2M` and `P3DT4H5M6.7S`; a text that mixes months and days is none.
  static func duration(_ text: [UInt8]) -> Value? {
    var reader = Reader(text[...])
    let negative = reader.take("-")
    guard reader.take("P") else { return nil }
    var months: Int128 = 0
    var nanoseconds: Int128 = 0
    var sawMonths = false
    var sawTime = false
    var inTime = false
    var lastRank = 0
    while !reader.isAtEnd {
      if !inTime, reader.take("T") {
        inTime = true
        guard !reader.isAtEnd else { return nil }
        continue
      }
      guard let (whole, fraction) = reader.amount(), let letter = reader.letter() else { return nil }
      let rank: Int
      switch (letter, inTime) {
      case (UInt8(ascii: "Y"), false):
        rank = 1
        months += whole * 12
        sawMonths = true
      case (UInt8(ascii: "M"), false):
        rank = 2
        months += whole
        sawMonths = true
      case (UInt8(ascii: "D"), false):
        rank = 3
        nanoseconds += whole * 86_400_000_000_000
        sawTime = true
      case (UInt8(ascii: "H"), true):
        rank = 4
        nanoseconds += whole * 3_600_000_000_000
        sawTime = true
      case (UInt8(ascii: "M"), true):
        rank = 5
        nanoseconds += whole * 60_000_000_000
        sawTime = true
      case (UInt8(ascii: "S"), true):
        rank = 6
        nanoseconds += whole * 1_000_000_000 + Int128(fraction ?? 0)
        sawTime = true
      default: return nil
      }
      guard rank > lastRank, fraction == nil || rank == 6 else { return nil }
      lastRank = rank
    }
    guard sawMonths != sawTime else { return nil }
    if sawMonths {
      guard let count = Int64(exactly: negative ? -months : months), abs(months) <= 120_000_000_000 else { return nil }
      return .yearsMonths(MonthsDuration(months: count))
    }
    return .daysTime(TimeDuration(nanoseconds: negative ? -nanoseconds : nanoseconds))
  }

  private struct Reader {
    private var rest: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) { self.rest = text }

    var isAtEnd: Bool { rest.isEmpty }

    var startsWithDigit: Bool { rest.first.map(FeelCharacters.isDigit) ?? false }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard let first = rest.first, UInt32(first) == character.value else { return false }
      rest.removeFirst()
      return true
    }

    mutating func takeSign() -> Int? { take("+") ? 1 : take("-") ? -1 : nil }

    mutating func letter() -> UInt8? { rest.popFirst() }

    mutating func digits(_ count: Int) -> Int? {
      var value = 0
      for _ in 0..<count {
        guard let byte = rest.popFirst(), FeelCharacters.isDigit(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }

    /// The digits after a point as nanoseconds; at most nine of them, or none.
    mutating func fraction() -> Int? {
      var value = 0
      var places = 0
      while let byte = rest.first, FeelCharacters.isDigit(byte) {
        guard places < 9 else { return nil }
        value = value * 10 + Int(byte - 0x30)
        places += 1
        rest.removeFirst()
      }
      for _ in places..<9 { value *= 10 }
      return value
    }

    mutating func amount() -> (whole: Int128, fraction: Int?)? {
      var value: Int128 = 0
      var count = 0
      while let byte = rest.first, FeelCharacters.isDigit(byte) {
        guard count < 18 else { return nil }
        value = value * 10 + Int128(byte - 0x30)
        count += 1
        rest.removeFirst()
      }
      guard count > 0 else { return nil }
      return take(".") ? fraction().map { (value, $0) } : (value, nil)
    }
  }
}

// MARK: - Text

extension FeelTemporal {
  /// The canonical text of a date, time or duration, as FEEL's `string` gives it; nil for another value.
  package static func text(_ value: Value) -> String? {
    switch value {
    case .date(let day): day.description
    case .time(let time): text(time)
    case .dateAndTime(let moment): moment.day.description + "T" + text(moment.time)
    case .yearsMonths(let duration): text(duration)
    case .daysTime(let duration): text(duration)
    default: nil
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func fraction(_ nanoseconds: Int) -> String {
    guard nanoseconds > 0 else { return "" }
    var digits = Array(String(nanoseconds).utf8)
    digits.insert(contentsOf: repeatElement(0x30, count: max(0, 9 - digits.count)), at: 0)
    while digits.last == 0x30 { digits.removeLast() }
    return "." + String(decoding: digits, as: UTF8.self)
  }

  private static func text(_ time: TimeOfDay) -> String {
    var text = two(time.hour) + ":" + two(time.minute) + ":" + two(time.second) + fraction(time.nanosecond)
    if let offset = time.offset {
      if offset == 0 { return text + "Z" }
      let size = Int(offset.magnitude)
      text += (offset < 0 ? "-" : "+") + two(size / 3_600) + ":" + two(size / 60 % 60)
      if size % 60 != 0 { text += ":" + two(size % 60) }
    }
    return text
  }

  private static func text(_ duration: MonthsDuration) -> String {
    let size = duration.months.magnitude
    let (years, months) = size.quotientAndRemainder(dividingBy: 12)
    let parts = (years > 0 ? "\(years)Y" : "") + (months > 0 || years == 0 ? "\(months)M" : "")
    return (duration.months < 0 ? "-P" : "P") + parts
  }

  private static func text(_ duration: TimeDuration) -> String {
    let size = duration.nanoseconds.magnitude
    let day = UInt128(TimeOfDay.dayLength)
    let (days, rest) = size.quotientAndRemainder(dividingBy: day)
    let hours = rest / 3_600_000_000_000
    let minutes = rest / 60_000_000_000 % 60
    let seconds = rest / 1_000_000_000 % 60
    let parts = fraction(Int(rest % 1_000_000_000))
    var text = (duration.nanoseconds < 0 ? "-P" : "P") + (days > 0 ? "\(days)D" : "")
    if rest > 0 || days == 0 {
      text += "T"
      if hours > 0 { text += "\(hours)H" }
      if minutes > 0 { text += "\(minutes)M" }
      if seconds > 0 || !parts.isEmpty || (hours == 0 && minutes == 0) { text += "\(seconds)\(parts)S" }
    }
    return text
  }
}
