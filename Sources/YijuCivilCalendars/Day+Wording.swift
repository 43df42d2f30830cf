extension Day {
  /// The day as Chinese documents write it: `2018年7月2日`.
  public var chineseText: String {
    let parts = components
    return "\(parts.year)年\(parts.month)月\(parts.day)日"
  }

  /// The day as `YYYY-MM-DD` with its weekday: `2018-07-02 星期一`.
  public var chineseTextWithWeekday: String { "\(self) \(weekday.chineseText)" }

  /// The day as `YYYY-MM-DD` with its weekday: `2018-07-02 Monday`.
  public var englishTextWithWeekday: String { "\(self) \(weekday.englishText)" }
}
