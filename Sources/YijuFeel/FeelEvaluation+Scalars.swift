import YijuCivilCalendars
import YijuValues

extension FeelEvaluation {
  // MARK: - Days, times and durations

  func temporal(_ builtin: FeelBuiltin, _ arguments: [Value]) -> Value? {
    switch builtin {
    case .date:
      if arguments.count == 3 { return day(arguments).map(Value.date) }
      guard arguments.count == 1 else { return nil }
      switch arguments.first {
      case .string(let text)?: return Day(iso: Array(text.utf8)).map(Value.date)
      case .date(let day)?: return .date(day)
      case .dateAndTime(let moment)?: return .date(moment.day)
      default: return nil
      }
    case .time:
      if arguments.count >= 3 { return clock(arguments) }
      switch arguments.first {
      case .string(let text)?: return FeelTemporal.time(Array(text.utf8)[...]).map(Value.time)
      case .time(let time)?: return .time(time)
      case .dateAndTime(let moment)?: return .time(moment.time)
      case .date?: return TimeOfDay(nanoseconds: 0, offset: 0).map(Value.time)
      default: return nil
      }
    case .dateAndTime:
      switch (arguments.first, arguments[bounded: 1]) {
      case (.string(let text)?, nil):
        let bytes = Array(text.utf8)
        if let moment = FeelTemporal.dateAndTime(bytes) { return .dateAndTime(moment) }
        guard let day = Day(iso: bytes), let midnight = TimeOfDay(nanoseconds: 0) else { return nil }
        return .dateAndTime(DayTime(day, midnight))
      case (.date(let day)?, .time(let time)?): return .dateAndTime(DayTime(day, time))
      case (.dateAndTime(let moment)?, .time(let time)?): return .dateAndTime(DayTime(moment.day, time))
      case (.dateAndTime(let moment)?, nil): return .dateAndTime(moment)
      default: return nil
      }
    case .duration:
      switch arguments.first {
      case .string(let text)?: return FeelTemporal.duration(Array(text.utf8))
      case .yearsMonths?, .daysTime?: return arguments.first
      default: return nil
      }
    case .yearsAndMonthsDuration:
      guard let start = day(arguments[bounded: 0]), let end = day(arguments[bounded: 1]) else { return nil }
      return .yearsMonths(MonthsDuration(months: FeelEvaluation.wholeMonths(from: start, to: end)))
    default:
      guard let day = day(arguments.first) else { return nil }
      switch builtin {
      case .dayOfYear:
        guard let first = Day(year: day.year, month: 1, day: 1) else { return nil }
        return .number(Decimal(Int64(first.days(until: day) + 1)))
      case .dayOfWeek: return .string(FeelEvaluation.weekdays[bounded: Int(day.weekday.rawValue) - 1] ?? "")
      case .weekOfYear: return FeelEvaluation.weekOfYear(day).map { .number(Decimal(Int64($0))) }
      case .monthOfYear: return .string(FeelEvaluation.months[bounded: day.month - 1] ?? "")
      default: return nil
      }
    }
  }

  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// The number of the week by ISO 8601: week 1 has the year's first Thursday.
  private static func weekOfYear(_ day: Day) -> Int? {
    guard let thursday = day.adding(days: 4 - Int(day.weekday.rawValue)),
      let first = Day(year: thursday.year, month: 1, day: 1)
    else { return nil }
    return first.days(until: thursday) / 7 + 1
  }

  func day(_ value: Value?) -> Day? {
    switch value {
    case .date(let day)?: day
    case .dateAndTime(let moment)?: moment.day
    default: nil
    }
  }

  /// Months from day to day, a month that is not complete left out (DMN 1.5, table 74): wrong on the legal last day of
  /// a period that ends with a short month, so that the checker warns where a policy uses it.
  static func wholeMonths(from start: Day, to end: Day) -> Int64 {
    let one = start.components
    let other = end.components
    var months = Int64(other.year - one.year) * 12 + Int64(other.month - one.month)
    if months > 0, other.day < one.day { months -= 1 }
    if months < 0, other.day > one.day { months += 1 }
    return months
  }

  func whole(_ value: Value?) -> Int? {
    guard let number = value?.number, let whole = Int64(exactly: number) else { return nil }
    return Int(whole)
  }

  private func day(_ parts: [Value]) -> Day? {
    guard let year = whole(parts[bounded: 0]), let month = whole(parts[bounded: 1]), let day = whole(parts[bounded: 2])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private func clock(_ parts: [Value]) -> Value? {
    guard let hour = whole(parts[bounded: 0]), let minute = whole(parts[bounded: 1]),
      let exact = parts[bounded: 2]?.number, !exact.isNegative, exact < Decimal(60),
      let nanoseconds = exact.rounded(scale: 9, .down).scaled(by: 9)
    else { return nil }
    var offset: Int32?
    switch parts[bounded: 3] {
    case nil, .null?: break
    case .daysTime(let duration)?:
      guard let seconds = Int32(exactly: duration.nanoseconds / 1_000_000_000) else { return nil }
      offset = seconds
    default: return nil
    }
    return TimeOfDay(
      hour: hour, minute: minute, second: Int(nanoseconds / 1_000_000_000),
      nanosecond: Int(nanoseconds % 1_000_000_000),
      offset: offset
    ).map(Value.time)
  }

  // MARK: - Numbers

  func numeric(_ builtin: FeelBuiltin, _ arguments: [Value]) -> Value? {
    if builtin == .abs {
      switch arguments.first {
      case .yearsMonths(let duration)? where duration.months > Int64.min:
        return .yearsMonths(MonthsDuration(months: abs(duration.months)))
      case .daysTime(let duration)? where duration.nanoseconds > Int128.min:
        return .daysTime(TimeDuration(nanoseconds: abs(duration.nanoseconds)))
      default: break
      }
    }
    guard let number = arguments.first?.number else { return nil }
    var scale = 0
    if builtin != .modulo, let second = arguments[bounded: 1] {
      // Scales beyond those of the number format give null, as DMN says; what is after their point does not count.
      guard let whole = whole(second.number.map { .number($0.rounded(scale: 0, .down)) }),
        (-6_111...6_176).contains(whole)
      else { return nil }
      scale = whole
    }
    func rounded(_ mode: RoundingMode) -> Value { .number(number.rounded(scale: scale, mode)) }
    switch builtin {
    case .decimal: return rounded(.halfEven)
    case .floor: return rounded(.floor)
    case .ceiling: return rounded(.ceiling)
    case .roundUp: return rounded(.up)
    case .roundDown: return rounded(.down)
    case .roundHalfUp: return rounded(.halfUp)
    case .roundHalfDown: return rounded(.halfDown)
    case .abs: return .number(number.magnitude)
    case .modulo: return arguments[bounded: 1]?.number.flatMap { number.modulo($0) }.map(Value.number)
    case .odd, .even:
      guard number.isWhole, let rest = number.magnitude.modulo(Decimal(2)) else { return .boolean(false) }
      return .boolean(rest.isZero == (builtin == .even))
    default: return nil
    }
  }

  // MARK: - Text

  func text(_ builtin: FeelBuiltin, _ arguments: [Value]) -> Value? {
    switch builtin {
    case .string:
      guard let value = arguments.first, value != .null else { return Value.null }
      return .string(FeelText.text(of: value))
    case .number: return number(arguments)
    case .stringJoin: return joined(arguments)
    default: break
    }
    guard let text = arguments.first?.string else { return nil }
    let second = arguments[bounded: 1]?.string
    switch builtin {
    case .stringLength: return .number(Decimal(Int64(text.unicodeScalars.count)))
    case .upperCase: return .string(text.uppercased())
    case .lowerCase: return .string(text.lowercased())
    case .substring: return substring(text, arguments)
    case .contains: return second.map { .boolean(FeelText.firstIndex(of: $0, in: text) != nil) }
    case .startsWith: return second.map { .boolean(text.utf8.starts(with: $0.utf8)) }
    case .endsWith: return second.map { .boolean(text.utf8.reversed().starts(with: $0.utf8.reversed())) }
    case .substringBefore, .substringAfter:
      guard let second else { return nil }
      let bytes = Array(text.utf8)
      guard let place = FeelText.firstIndex(of: second, in: text) else { return .string("") }
      let part = builtin == .substringBefore ? bytes[..<place] : bytes[(place + second.utf8.count)...]
      return .string(String(decoding: part, as: UTF8.self))
    default: return nil
    }
  }

  private func substring(_ text: String, _ arguments: [Value]) -> Value? {
    guard let start = whole(arguments[bounded: 1]), start != 0 else { return nil }
    let scalars = Array(text.unicodeScalars)
    let index = start > 0 ? start - 1 : max(0, scalars.count + max(start, -scalars.count - 1))
    guard index <= scalars.count else { return .string("") }
    var end = scalars.count
    if let length = arguments[bounded: 2], length != .null {
      guard let number = length.number, let count = Int64(exactly: number.rounded(scale: 0, .down)), count >= 1 else {
        return nil
      }
      end = index + min(Int(count), scalars.count - index)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[index..<end])
    return .string(String(view))
  }

  private func number(_ arguments: [Value]) -> Value? {
    guard let text = arguments.first?.string else { return nil }
    let bytes = Array(text.utf8)
    var separators: [UInt8?] = []
    for place in 1...2 {
      switch arguments[bounded: place] {
      case nil, .null?: separators.append(nil)
      case .string(let separator)? where separator.utf8.count == 1: separators.append(separator.utf8.first)
      default: return nil
      }
    }
    let grouping = separators[bounded: 0] ?? nil
    let point = separators[bounded: 1] ?? nil
    guard grouping == nil || grouping != point, grouping.map({ [0x20, 0x2C, 0x2E].contains($0) }) ?? true,
      point.map({ [0x2C, 0x2E].contains($0) }) ?? true
    else { return nil }
    var plain: [UInt8] = []
    for byte in bytes {
      if byte == grouping { continue }
      plain.append(byte == point ? 0x2E : byte)
    }
    let negative = plain.first == 0x2D
    guard let number = Decimal(feelLiteral: negative ? plain.dropFirst() : plain[...]) else { return nil }
    return .number(negative ? number.negated : number)
  }

  private func joined(_ arguments: [Value]) -> Value? {
    guard case .list(let items)? = arguments.first else { return arguments.first?.string.map(Value.string) }
    let delimiter: String
    switch arguments[bounded: 1] {
    case nil, .null?: delimiter = ""
    case .string(let text)?: delimiter = text
    default: return nil
    }
    var parts: [String] = []
    var size = 0
    for item in items where item != .null {
      guard let text = item.string else { return nil }
      size += text.utf8.count + delimiter.utf8.count
      guard size <= FeelEvaluation.sizeLimit * 2 else { return nil }
      parts.append(text)
    }
    return .string(parts.joined(separator: delimiter))
  }
}
