/// What years not yet arranged are taken to hold at most, when bounds are asked for: the most that any year the calendar
/// covers whole has held. An assumption, and stated as one.
public struct ArrangementBounds: Hashable, Sendable {
  /// The most days of the working week that were off in a year.
  public let weekdaysOff: Int
  /// The most weekend days that were worked in a year.
  public let weekendsWorked: Int
  /// The first and the last year looked at.
  public let years: ClosedRange<Int>
}

/// An answer that reaches past what is arranged, as bounds instead of a guess.
public struct WorkingDayInterval: Hashable, Sendable {
  /// The soonest: as many weekends worked as in any year, and no weekday off.
  public let earliest: Day
  /// The latest: as many weekdays off as in any year, one after the other, and no weekend worked.
  public let latest: Day
  /// The first day that no known document arranges; nil when the answer is known and both ends are the same.
  public let unknownFrom: Day?
  /// What was assumed; nil when the answer is known.
  public let assumed: ArrangementBounds?
}

extension CalendarView {
  /// The most that the years covered whole hold; nil when none is.
  ///
  /// - Complexity: linear in the covered days.
  public var arrangementBounds: ArrangementBounds? {
    guard let span else { return nil }
    var weekdaysOff = 0
    var weekendsWorked = 0
    var years: ClosedRange<Int>?
    for year in Int(span.first.components.year)...Int(span.last.components.year) {
      guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31),
        let whole = DaySpan(first, last), workingDays(in: whole).value != nil
      else { continue }
      var off = 0
      var worked = 0
      var next: Day? = first
      while let day = next, day <= last {
        let works = isWorking(day).value == true
        if isWeekend(day) { worked += works ? 1 : 0 } else { off += works ? 0 : 1 }
        next = day.next
      }
      weekdaysOff = max(weekdaysOff, off)
      weekendsWorked = max(weekendsWorked, worked)
      years = (years?.lowerBound ?? year)...year
    }
    return years.map { ArrangementBounds(weekdaysOff: weekdaysOff, weekendsWorked: weekendsWorked, years: $0) }
  }

  /// `adding(workingDays:to:)` as bounds where it is not known.
  ///
  /// ```swift
  /// view.interval(addingWorkingDays: 5, to: day)  // earliest 2027-01-06, latest 2027-02-25
  /// ```
  ///
  /// - Returns: the bounds; nil for a negative count, when no year is covered whole, or beyond ten years of walking.
  /// - Complexity: linear in the days walked.
  public func interval(addingWorkingDays count: Int, to start: Day) -> WorkingDayInterval? {
    guard count >= 0 else { return nil }
    let answer = adding(workingDays: count, to: start)
    if let day = answer.value { return WorkingDayInterval(earliest: day, latest: day, unknownFrom: nil, assumed: nil) }
    guard let bounds = arrangementBounds,
      let earliest = walk(count, from: start, weekdaysOff: 0, weekendsWorked: bounds.weekendsWorked),
      let latest = walk(count, from: start, weekdaysOff: bounds.weekdaysOff, weekendsWorked: 0)
    else { return nil }
    return WorkingDayInterval(earliest: earliest, latest: latest, unknownFrom: answer.unknownFrom, assumed: bounds)
  }

  /// Counts day by day; in each year so many days that are not arranged go against their weekday, the first ones.
  private func walk(_ count: Int, from start: Day, weekdaysOff: Int, weekendsWorked: Int) -> Day? {
    var left = count
    var day = start
    var year = start.components.year
    var offLeft = weekdaysOff
    var workedLeft = weekendsWorked
    var steps = 0
    while left > 0 {
      guard let next = day.next, steps < 3_660 else { return nil }
      steps += 1
      day = next
      if day.components.year != year {
        year = day.components.year
        offLeft = weekdaysOff
        workedLeft = weekendsWorked
      }
      if let works = isWorking(day).value {
        left -= works ? 1 : 0
      } else if isWeekend(day) {
        guard workedLeft > 0 else { continue }
        workedLeft -= 1
        left -= 1
      } else if offLeft > 0 {
        offLeft -= 1
      } else {
        left -= 1
      }
    }
    return day
  }
}
