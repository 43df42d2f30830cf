extension Period {
  /// The words a period may be written in; `true` for English, which wants a space before it.
  static let spellings: [(String, PeriodUnit, Bool)] = [
    ("day", .day, true), ("days", .day, true), ("natural day", .day, true), ("natural days", .day, true),
    ("working day", .workingDay, true), ("working days", .workingDay, true),
    ("month", .month, true), ("months", .month, true),
    ("year", .year, true), ("years", .year, true),
    ("日", .day, false), ("天", .day, false), ("个自然日", .day, false), ("自然日", .day, false),
    ("个工作日", .workingDay, false), ("工作日", .workingDay, false),
    ("个月", .month, false), ("年", .year, false),
  ]

  /// The period in Chinese: `12个月`, `5个工作日`, `1年`, `30日`.
  public var chineseText: String { "\(count)\(unit.chineseText)" }

  /// The period in English: `12 months`, `1 working day`.
  public var englishText: String { count == 1 ? "1 \(unit.englishText)" : "\(count) \(unit.englishText)s" }
}

extension PeriodUnit {
  /// The unit as it follows a number in Chinese: `个月`.
  public var chineseText: String {
    switch self {
    case .day: "日"
    case .workingDay: "个工作日"
    case .month: "个月"
    case .year: "年"
    }
  }

  /// The unit in English, singular.
  public var englishText: String {
    switch self {
    case .day: "day"
    case .workingDay: "working day"
    case .month: "month"
    case .year: "year"
    }
  }
}
