import YijuDiagnostics
import YijuPolicies

extension PolicyChecking {
  /// A gate: a pattern that some day can match.
  mutating func checkGate(_ gate: Gate, of check: Check) {
    _ = useDay(gate.day)
    let months: [Located<Int>]
    let firstDay: Int
    switch gate.pattern {
    case .firstWorkingDays(let count, let ofMonths):
      months = ofMonths
      firstDay = 1
      if !(1...23).contains(count.value) {
        reportPattern(
          LocalizedText(
            zh: "一个月没有第 \(count.value) 个工作日，只能是 1 至 23", en: "no month has \(count.value) working days; write 1 to 23"),
          at: count.node)
      }
      requireCalendar(for: same(check.title.value), at: check.node)
    case .days(let first, let last, let ofMonths):
      months = ofMonths
      firstDay = first.value
      for day in [first, last] where !(1...31).contains(day.value) {
        reportPattern(
          LocalizedText(zh: "一个月没有 \(day.value) 日，只能是 1 至 31", en: "no month has a day \(day.value); write 1 to 31"),
          at: day.node)
        return
      }
      if last.value < first.value {
        reportPattern(
          LocalizedText(
            zh: "\(first.value) 日在 \(last.value) 日之后，这一段里没有日子",
            en: "day \(first.value) is after day \(last.value), so no day lies between"), at: last.node)
      }
    }
    for month in months where !(1...12).contains(month.value) {
      reportPattern(
        LocalizedText(zh: "没有 \(month.value) 月，只能是 1 至 12", en: "there is no month \(month.value); write 1 to 12"),
        at: month.node)
    }
    let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if let month = months.first, firstDay <= 31,
      months.allSatisfy({ (1...12).contains($0.value) && lengths[$0.value - 1] < firstDay })
    {
      reportPattern(
        LocalizedText(
          zh: "所写的月份都没有 \(firstDay) 日", en: "none of these months has a day \(firstDay)"), at: month.node)
    }
  }

  private mutating func reportPattern(_ text: LocalizedText, at node: NodeID) {
    report(.patternImpossible, text, at: node)
  }
}
