extension LastDayExplanation {
  /// The way to the last day in Chinese: `2017-06-30（当日不计）→ 12个月 → 2018-06-30 星期六 → 顺延至 2018-07-02 星期一`.
  public var chineseText: String {
    chineseSteps.joined(separator: " → ")
  }

  /// The way to the last day in English.
  public var englishText: String {
    englishSteps.joined(separator: " → ")
  }

  /// The steps of `chineseText`, one by one.
  public var chineseSteps: [String] {
    var steps = ["\(anchor)（当日\(rule.startDay == .excluded ? "不计" : "计入")）", period.chineseText]
    switch result.raw {
    case .unknown(let day): steps.append("\(day) 起尚无已公布的放假安排，无法推算")
    case .known(let raw):
      let why = ending == .monthEnd ? "（当月没有\(anchor.day)日，取月末）" : ""
      let landed = moved.isEmpty ? landing.map { "（\($0.chineseBare)）" } ?? "" : ""
      steps.append("\(raw.chineseTextWithWeekday)\(why)\(landed)")
      switch result.lastDay {
      case .unknown(let day): steps.append("\(day) 起尚无已公布的放假安排，无法确定是否顺延")
      case .known(let last) where last != raw:
        steps.append("顺延至 \(last.chineseTextWithWeekday)\(landing.map { "（\($0.chineseBare)）" } ?? "")")
      case .known: break
      }
    }
    return steps
  }

  /// The steps of `englishText`, one by one.
  public var englishSteps: [String] {
    var steps = ["\(anchor) (\(rule.startDay == .excluded ? "not counted" : "counted"))", period.englishText]
    switch result.raw {
    case .unknown(let day): steps.append("not arranged by any published document from \(day)")
    case .known(let raw):
      let why = ending == .monthEnd ? " (month end: the month has no day \(anchor.day))" : ""
      let landed = moved.isEmpty ? landing.map { " (\($0.englishBare))" } ?? "" : ""
      steps.append("\(raw.englishTextWithWeekday)\(why)\(landed)")
      switch result.lastDay {
      case .unknown(let day): steps.append("whether it moves is open: not arranged from \(day)")
      case .known(let last) where last != raw:
        steps.append("moved to \(last.englishTextWithWeekday)\(landing.map { " (\($0.englishBare))" } ?? "")")
      case .known: break
      }
    }
    return steps
  }

  /// Every day that was left out or counted against its weekday, in order of days, each once.
  public var notableDays: [DayReason] {
    var days: [DayReason] = []
    if let counting { days = merged(counting.skipped, counting.makeUp) }
    days += moved
    if let landing, days.last?.day != landing.day { days.append(landing) }
    return days
  }
}

extension WorkingDayCount {
  /// Every day that was left out or counted against its weekday, in order of days.
  public var notableDays: [DayReason] { merged(skipped, makeUp) }
}

private func merged(_ left: [DayReason], _ right: [DayReason]) -> [DayReason] {
  (left + right).sorted { $0.day < $1.day }
}
