extension CalendarView {
  /// Whether offices work on a day.
  public func isWorking(_ day: Day) -> CalendarAnswer<Bool> {
    guard let index = index(of: day), nextUnknown[index] != index else { return .unknown(from: day) }
    return .known(rank[index + 1] > rank[index])
  }

  /// The first working day on or after a day.
  public func firstWorkingDay(onOrAfter day: Day) -> CalendarAnswer<Day> {
    guard let index = index(of: day) else { return .unknown(from: day) }
    return workingDay(ranked: Int(rank[index]), from: index)
  }

  /// Whether a document gives the day off. An ordinary weekend day is no holiday, and neither is a working weekend.
  public func isHoliday(_ day: Day) -> CalendarAnswer<Bool> {
    guard let index = index(of: day), nextUnknown[index] != index else { return .unknown(from: day) }
    return .known(isHoliday(at: index))
  }

  /// The first day on or after a day that no document gives off; it may be an ordinary Saturday or Sunday.
  ///
  /// ```swift
  /// view.firstDayNotHoliday(onOrAfter: day)  // 2018-10-01 gives 2018-10-08, 2018-06-30 (a Saturday) itself
  /// ```
  ///
  /// - Complexity: linear in the days of the holiday.
  public func firstDayNotHoliday(onOrAfter day: Day) -> CalendarAnswer<Day> {
    guard var index = index(of: day) else { return .unknown(from: day) }
    let unknown = Int(nextUnknown[index])
    while index < unknown, isHoliday(at: index) { index += 1 }
    return index < unknown ? .known(self.day(at: index)) : .unknown(from: self.day(at: unknown))
  }

  private func isHoliday(at index: Int) -> Bool {
    let statement = Int(deciding[index])
    return statements.indices.contains(statement) && statements[statement].entry.kind == .off
  }

  /// The day reached by counting working days from a day that is itself day 0, worked or not.
  ///
  /// Zero gives the day itself. A negative count goes back. Day 0 must be covered, whether it counts or not.
  ///
  /// ```swift
  /// view.adding(workingDays: 5, to: day)  // 2025-09-26 gives 2025-10-10
  /// ```
  public func adding(workingDays count: Int, to day: Day) -> CalendarAnswer<Day> {
    guard let index = index(of: day), nextUnknown[index] != index else { return .unknown(from: day) }
    if count > 0 {
      // A count beyond the table ends in the same place as one just beyond it; clamping keeps the sum in range.
      return workingDay(ranked: Int(rank[index + 1]) + min(count, dayCount + 1) - 1, from: index)
    }
    return count == 0 ? .known(day) : subtracting(workingDays: count, from: index)
  }

  /// How many working days lie after the first day, up to and with the last; 0 when `last` is not after `first`.
  ///
  /// Every day from `first` to `last` must be covered.
  public func workingDays(after first: Day, through last: Day) -> CalendarAnswer<Int> {
    guard let start = index(of: first), nextUnknown[start] != start else { return .unknown(from: first) }
    guard last > first else { return .known(0) }
    let unknown = Int(nextUnknown[start])
    let end = start + first.days(until: last)
    guard end < unknown else { return .unknown(from: self.day(at: unknown)) }
    return .known(Int(rank[end + 1]) - Int(rank[start + 1]))
  }

  /// How many working days a stretch has, both ends included. Every day of it must be covered.
  public func workingDays(in span: DaySpan) -> CalendarAnswer<Int> {
    guard let start = index(of: span.first), nextUnknown[start] != start else { return .unknown(from: span.first) }
    let unknown = Int(nextUnknown[start])
    let end = start + span.count
    guard end <= unknown else { return .unknown(from: day(at: unknown)) }
    return .known(Int(rank[end]) - Int(rank[start]))
  }

  /// The first day on or after `day` that no known document arranges; `day` itself when it lies before the covered days.
  public func unknownDay(onOrAfter day: Day) -> Day {
    guard let index = index(of: day) else { return day }
    return self.day(at: Int(nextUnknown[index]))
  }

  /// The working day with a rank, when every day from `index` up to it is known.
  func workingDay(ranked rank: Int, from index: Int) -> CalendarAnswer<Day> {
    let unknown = Int(nextUnknown[index])
    if workingOrdinals.indices.contains(rank) {
      let ordinal = workingOrdinals[rank]
      if Int(ordinal) - Int(firstOrdinal) < unknown { return .known(Day(inRange: ordinal)) }
    }
    return .unknown(from: day(at: unknown))
  }

  private func subtracting(workingDays count: Int, from index: Int) -> CalendarAnswer<Day> {
    let target = Int(rank[index]) + max(count, -dayCount - 1)
    let found = workingOrdinals.indices.contains(target) ? Int(workingOrdinals[target]) - Int(firstOrdinal) : -1
    var place = index
    // Going back is rare; the nearest unknown day behind is looked for day by day.
    while place > found {
      place -= 1
      guard place >= 0, nextUnknown[place] != place else {
        return .unknown(from: Day(ordinal: Int32(clamping: Int(firstOrdinal) + place)) ?? .earliest)
      }
    }
    return .known(day(at: found))
  }
}
