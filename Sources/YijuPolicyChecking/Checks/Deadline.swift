import YijuCivilCalendars
import YijuDiagnostics
import YijuPolicies
import YijuValues

extension PolicyChecking {
  /// A deadline: a day, its end, and what happens when the end is a rest day. Nothing of it goes without saying.
  mutating func checkDeadline(_ deadline: Deadline, of check: Check) {
    _ = useDay(deadline.day)
    switch deadline.end {
    case .within(let period, let after, let counting):
      _ = useDay(after)
      let found = legalValue(period, of: [.period])
      notePairedDays([period.value], check: check)
      guard let counting else {
        report(
          .rollMissing, same(check.title.value),
          LocalizedText(
            zh: "`counting`（起始日算不算、没有对应日怎么办、末日休假是否顺延）",
            en:
              "`counting` (whether the first day counts, what stands for a day a month lacks, whether a rest day rolls)"
          ),
          at: period.node)
        return
      }
      guard let unit = found?.unit.flatMap({ PeriodUnit(rawValue: $0) }) else {
        _ = resolve(counting, as: .counting)
        return
      }
      checkCounting(counting, of: unit, title: check.title, check: check.node)
    case .byDay(let day):
      _ = legalValue(day, of: [.date])
      notePairedDays([day.value], check: check)
      guard let lastDayOff = deadline.lastDayOff else {
        report(
          .rollMissing, same(check.title.value),
          LocalizedText(
            zh: "`last_day_off: keep`（不顺延）、`next_working_day`（顺延到下一个工作日）或 `next_day_not_holiday`（顺延到假期结束的次日）",
            en: "`last_day_off: keep`, or `next_working_day` or `next_day_not_holiday` if it rolls"),
          at: day.node)
        return
      }
      if lastDayOff.value != .keep { requireCalendar(for: same(check.title.value), at: check.node) }
    }
  }
}
