import Testing
import YijuCivilCalendars

/// Bounds in place of answers that are not known.
struct IntervalTests {
  /// A year with one holiday of three weekdays and one working Saturday, and nothing after it.
  private func view() throws -> CalendarView {
    let day = { (text: String) throws -> Day in try #require(Day(iso: text)) }
    let source = CalendarSource(id: "notice", title: "通知")
    let covers = try #require(DaySpan(try day("2026-01-01"), try day("2026-12-31")))
    let entries = [
      CalendarEntry(try day("2026-05-04"), .off, name: "节"), CalendarEntry(try day("2026-05-05"), .off, name: "节"),
      CalendarEntry(try day("2026-05-06"), .off, name: "节"), CalendarEntry(try day("2026-05-09"), .work, name: "节"),
    ]
    let layer = CalendarLayer(
      id: "one", title: "一年", covers: covers, weekend: [.saturday, .sunday],
      documents: [CalendarDocument(source, covers: covers, entries: entries)])
    return try CalendarSet([layer]).calendar("one").view(asKnownOn: .latest)
  }

  @Test func boundsAreTheMostOfAnyYear() throws {
    let bounds = try #require(try view().arrangementBounds)
    #expect(bounds.weekdaysOff == 3)
    #expect(bounds.weekendsWorked == 1)
    #expect(bounds.years == 2026...2026)
  }

  @Test func aKnownAnswerIsItsOwnBounds() throws {
    let day = try #require(Day(iso: "2026-05-01"))
    let interval = try #require(try view().interval(addingWorkingDays: 2, to: day))
    #expect(interval.earliest == Day(iso: "2026-05-08"))
    #expect(interval.latest == interval.earliest)
    #expect(interval.unknownFrom == nil && interval.assumed == nil)
  }

  /// From Thursday 2026-12-31: soonest Fri 1, Sat 2 (worked), Mon 4; latest with Fri 1, Mon 4 and Tue 5 off.
  @Test func anUnknownAnswerHasTwoEnds() throws {
    let day = try #require(Day(iso: "2026-12-31"))
    let interval = try #require(try view().interval(addingWorkingDays: 3, to: day))
    #expect(interval.earliest == Day(iso: "2027-01-04"))
    #expect(interval.latest == Day(iso: "2027-01-08"))
    #expect(interval.unknownFrom == Day(iso: "2027-01-01"))
  }

  @Test func whatCannotBeBoundedHasNoBounds() throws {
    let view = try view()
    let day = try #require(Day(iso: "2026-12-31"))
    #expect(view.interval(addingWorkingDays: -1, to: day) == nil)
    #expect(view.interval(addingWorkingDays: .max, to: day) == nil)
    #expect(view.interval(addingWorkingDays: 1, to: .latest) == nil)
  }

  /// Whatever the calendar turns out to be within the bounds, the answer lies between the ends.
  @Test(arguments: 0..<50) func theAnswerLiesBetween(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let view = try view()
    let start = try #require(Day(iso: "2026-12-20")?.adding(days: Int.random(in: 0...11, using: &generator)))
    let count = Int.random(in: 0...30, using: &generator)
    let interval = try #require(view.interval(addingWorkingDays: count, to: start))
    var off: Set<Day> = []
    for _ in 0..<3 {
      if let day = Day(iso: "2027-01-01")?.adding(days: Int.random(in: 0...60, using: &generator)) { off.insert(day) }
    }
    var day = start
    var left = count
    while left > 0 {
      day = try #require(day.next)
      let known = view.isWorking(day).value
      let isWeekend = day.weekday == .saturday || day.weekday == .sunday
      if known ?? (!isWeekend && !off.contains(day)) { left -= 1 }
    }
    #expect(interval.earliest <= day && day <= interval.latest, "\(start) \(count)")
  }
}
