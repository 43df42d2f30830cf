import YijuCivilCalendars
import YijuValues

extension FeelTableAnalysis {
  /// Values that stand for all others: every bound, and one value of every stretch between bounds that has one.
  enum Representatives {
    /// `bounds` in order, each once.
    static func values(of bounds: [Value], places: Int?) -> [Value] {
      guard let first = bounds.first, let last = bounds.last else { return [] }
      var result: [Value] = []
      if let below = before(first) { result.append(below) }
      for (place, bound) in bounds.enumerated() {
        result.append(bound)
        if let next = bounds[bounded: place + 1], let middle = between(bound, next, places: places) {
          result.append(middle)
        }
      }
      if let above = after(last) { result.append(above) }
      return result
    }

    private static let one = Decimal(1)

    private static func before(_ value: Value) -> Value? {
      switch value {
      case .number(let number): number.rounded(scale: 0, .floor).subtracting(one).map(Value.number)
      case .date(let day): day.adding(days: -1).map(Value.date)
      case .yearsMonths(let duration) where duration.months > Int64.min:
        .yearsMonths(MonthsDuration(months: duration.months - 1))
      case .daysTime(let duration):
        .daysTime(TimeDuration(nanoseconds: duration.nanoseconds.subtractingReportingOverflow(1).partialValue))
      case .time(let time): TimeOfDay(nanoseconds: time.nanoseconds - 1, offset: time.offset).map(Value.time)
      case .dateAndTime(let moment): moment.day.adding(days: -1).map { .dateAndTime(DayTime($0, moment.time)) }
      case .string(let text): text.isEmpty ? nil : .string("")
      default: nil
      }
    }

    private static func after(_ value: Value) -> Value? {
      switch value {
      case .number(let number): number.rounded(scale: 0, .ceiling).adding(one).map(Value.number)
      case .date(let day): day.adding(days: 1).map(Value.date)
      case .yearsMonths(let duration) where duration.months < Int64.max:
        .yearsMonths(MonthsDuration(months: duration.months + 1))
      case .daysTime(let duration):
        .daysTime(TimeDuration(nanoseconds: duration.nanoseconds.addingReportingOverflow(1).partialValue))
      case .time(let time): TimeOfDay(nanoseconds: time.nanoseconds + 1, offset: time.offset).map(Value.time)
      case .dateAndTime(let moment): moment.day.adding(days: 1).map { .dateAndTime(DayTime($0, moment.time)) }
      case .string(let text): .string(text + "?")
      default: nil
      }
    }

    /// A value between two others; nil when there is none.
    private static func between(_ low: Value, _ high: Value, places: Int?) -> Value? {
      switch (low, high) {
      case (.number(let one), .number(let other)):
        // A whole number where there is one reads better than a half.
        let next = one.rounded(scale: 0, .floor).adding(self.one)
        if let next, next < other { return .number(next) }
        guard let places else { return one.adding(other)?.divided(by: Decimal(2)).map(Value.number) }
        let following = one.rounded(scale: places, .floor).adding(Decimal(1, scale: places))
        return following.flatMap { $0 < other ? .number($0) : nil }
      case (.date(let one), .date(let other)):
        guard let next = one.adding(days: 1), next < other else { return nil }
        return .date(next)
      case (.yearsMonths(let one), .yearsMonths(let other)):
        return other.months - one.months > 1 ? .yearsMonths(MonthsDuration(months: one.months + 1)) : nil
      case (.daysTime(let one), .daysTime(let other)):
        let (next, overflow) = one.nanoseconds.addingReportingOverflow(1)
        return !overflow && next < other.nanoseconds ? .daysTime(TimeDuration(nanoseconds: next)) : nil
      case (.time(let one), .time):
        guard let next = TimeOfDay(nanoseconds: one.nanoseconds + 1, offset: one.offset) else { return nil }
        return inside(.time(next), high)
      case (.dateAndTime(let one), .dateAndTime):
        guard let time = TimeOfDay(nanoseconds: one.time.nanoseconds + 1, offset: one.time.offset) else {
          return one.day.adding(days: 1).flatMap { day in
            TimeOfDay(nanoseconds: 0, offset: one.time.offset).flatMap { inside(.dateAndTime(DayTime(day, $0)), high) }
          }
        }
        return inside(.dateAndTime(DayTime(one.day, time)), high)
      case (.string(let one), .string): return inside(.string(one + " "), high)
      default: return nil
      }
    }

    private static func inside(_ value: Value, _ high: Value) -> Value? {
      FeelEvaluation.order(value, high).flatMap { $0 < 0 ? value : nil }
    }
  }
}
