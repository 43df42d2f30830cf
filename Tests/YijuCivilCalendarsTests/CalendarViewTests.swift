import Foundation
import Testing
import YijuCivilCalendars

struct CalendarViewTests {
  /// A thousand questions each: 10⁵ in the suite, 10⁶ with YIJU_LONG.
  static let seeds = 0..<(ProcessInfo.processInfo.environment["YIJU_LONG"] == nil ? 100 : 1_000)

  @Test(arguments: seeds)
  func tablesAgreeWithTheWalk(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let calendar = try #require(RandomCalendars.make(&generator))
    let asKnownOn = try #require(RandomCalendars.day(-80...320, &generator))
    let view = calendar.view(asKnownOn: asKnownOn)
    let first = try #require(RandomCalendars.day(-60 ... -60, &generator))
    let last = try #require(RandomCalendars.day(500...500, &generator))
    let slow = SlowCalendar(
      calendar: calendar, asKnownOn: asKnownOn, days: try #require(DaySpan(first, last)))
    for _ in 0..<1000 {
      let day = try #require(RandomCalendars.day(-30...430, &generator))
      let other = try #require(RandomCalendars.day(-30...430, &generator))
      let count = Int.random(in: -12...12, using: &generator)
      let works = slow.isWorking(day)
      let agrees =
        view.isWorking(day) == works.map { .known($0) } ?? .unknown(from: day)
        && view.reason(for: day).isWorking == works
        && view.adding(workingDays: count, to: day) == slow.adding(workingDays: count, to: day)
        && view.firstWorkingDay(onOrAfter: day) == slow.firstWorkingDay(onOrAfter: day)
        && view.firstDayNotHoliday(onOrAfter: day) == slow.firstDayNotHoliday(onOrAfter: day)
        && view.workingDays(after: day, through: other) == slow.workingDays(after: day, through: other)
        && DaySpan(day, other).map { view.workingDays(in: $0) == slow.workingDays(in: $0) } ?? true
      guard agrees else {
        Issue.record("seed \(seed): \(day), \(count) working days, \(other)")
        return
      }
    }
  }

  @Test(arguments: 0..<20)
  func explanationsAgreeWithTheNumbers(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let calendar = try #require(RandomCalendars.make(&generator))
    let view = calendar.view(asKnownOn: try #require(RandomCalendars.day(-80...320, &generator)))
    for _ in 0..<200 {
      let day = try #require(RandomCalendars.day(-30...430, &generator))
      let count = Int.random(in: 0...12, using: &generator)
      let explained = view.explainedAdding(workingDays: count, to: day)
      guard explained.answer == view.adding(workingDays: count, to: day) else {
        Issue.record("seed \(seed): \(day), \(count) working days")
        return
      }
      guard let end = explained.answer.value else { continue }
      // Every natural day between was either counted or is in the list of those left out.
      #expect(day.days(until: end) == count + explained.skipped.count, "\(day) \(count)")
      let isSorted = zip(explained.notableDays, explained.notableDays.dropFirst()).allSatisfy { $0.day < $1.day }
      #expect(isSorted)
    }
  }

  @Test func hugeCountsAndFarDaysDoNotTrap() throws {
    var generator = SeededGenerator(seed: 7)
    let calendar = try #require(RandomCalendars.make(&generator))
    let view = calendar.view(asKnownOn: .latest)
    let inside = try #require(RandomCalendars.day(50...50, &generator))
    for day in [Day.earliest, .latest, inside] {
      for count in [Int.max, Int.min, 0, 1, -1] {
        let answer = view.adding(workingDays: count, to: day)
        if count == .max || count == .min { #expect(answer.value == nil) }
        if count == 0 { #expect(answer.value == view.isWorking(day).value.map { _ in day }) }
      }
      _ = view.firstWorkingDay(onOrAfter: day)
      _ = view.workingDays(after: day, through: .latest)
      _ = view.explainedAdding(workingDays: .max, to: day)
    }
    #expect(view.adding(workingDays: .max, to: .earliest) == .unknown(from: .earliest))
  }

  @Test func aCalendarUpToTheLastDayOfAllAnswers() throws {
    let first = try #require(Day(iso: "9999-12-01"))
    let covers = try #require(DaySpan(first, .latest))
    let layer = CalendarLayer(id: "end", title: "末", covers: covers, weekend: [.saturday, .sunday])
    let view = try CalendarSet([layer]).calendar("end").view(asKnownOn: .latest)
    #expect(view.adding(workingDays: 1000, to: covers.first) == .unknown(from: .latest))
    #expect(view.unknownDay(onOrAfter: covers.first) == .latest)
  }

  @Test func layersWithoutACommonDayKnowNothing() throws {
    let early = CalendarLayer(id: "a", title: "a", base: "b", covers: DaySpan(.earliest), weekend: [])
    let late = CalendarLayer(id: "b", title: "b", covers: DaySpan(.latest), weekend: [])
    let view = try CalendarSet([early, late]).calendar("a").view(asKnownOn: .latest)
    #expect(view.isWorking(.earliest) == .unknown(from: .earliest))
    #expect(view.statedDays(in: DaySpan(.latest)).map(\.kind) == [.uncovered])
  }
}
