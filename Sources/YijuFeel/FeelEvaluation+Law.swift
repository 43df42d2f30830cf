import YijuCivilCalendars
import YijuValues

extension FeelEvaluation {
  /// Counting as law counts, where FEEL's own arithmetic says nothing or falls short.
  func counted(_ builtin: FeelBuiltin, _ arguments: [Value]) -> Value? {
    guard let day = day(arguments.first) else { return nil }
    switch builtin {
    case .lastDayOfPeriod: return lastDay(from: day, arguments[bounded: 1])
    case .monthsCountedFrom:
      guard let end = self.day(arguments[bounded: 1]) else { return nil }
      return .number(Decimal(Int64(FeelEvaluation.monthsCounted(from: day, to: end))))
    case .workingDaysAfter:
      guard let count = whole(arguments[bounded: 1]), count.magnitude <= 100_000 else { return nil }
      return answer { $0.adding(workingDays: count, to: day) }
    case .nextWorkingDay: return answer { $0.firstWorkingDay(onOrAfter: day) }
    default: return nil
    }
  }

  /// The last day of a period that runs from the day after the anchor: the day that corresponds to it, or the month's
  /// last day (articles 201 and 202 of the Civil Code). It is not moved for days off: `next working day` does that.
  private func lastDay(from anchor: Day, _ period: Value?) -> Value? {
    switch period {
    case .yearsMonths(let duration)?:
      guard let months = Int(exactly: duration.months), (0...200_000).contains(months) else { return nil }
      return anchor.adding(months: months).map(Value.date)
    case .daysTime(let duration)?:
      guard let whole = duration.wholeDays, let days = Int(exactly: whole), (0...5_000_000).contains(days) else {
        return nil
      }
      return anchor.adding(days: days).map(Value.date)
    default: return nil
    }
  }

  /// How many periods of a month, counted from the anchor and never step by step, have ended by a day: the greatest n
  /// for which `last day of period(anchor, n months)` is not after it. Below zero for a day before the anchor.
  static func monthsCounted(from anchor: Day, to day: Day) -> Int {
    let start = anchor.components
    let end = day.components
    let estimate = (end.year - start.year) * 12 + end.month - start.month
    // The month of the n-th last day is that of the estimate; only the day within it can lie beyond.
    guard let reached = anchor.adding(months: estimate) else { return estimate }
    return reached > day ? estimate - 1 : estimate
  }

  private func answer(_ ask: (CalendarView) -> CalendarAnswer<Day>) -> Value {
    guard let calendar = context.calendar else {
      return .unknown(UnknownCauses([UnknownCause(.calendar, "calendar")]))
    }
    switch ask(calendar) {
    case .known(let day): return .date(day)
    case .unknown: return .unknown(UnknownCauses([UnknownCause(.calendar, calendar.calendar.id)]))
    }
  }
}
