import Testing
import YijuCivilCalendars

struct LastDayTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func view() throws -> CalendarView {
    let covers = try #require(DaySpan(try day("2017-01-01"), try day("2019-12-31")))
    let layer = CalendarLayer(id: "plain", title: "平", covers: covers, weekend: [.saturday, .sunday])
    return try CalendarSet([layer]).calendar("plain").view(asKnownOn: try day("2019-12-31"))
  }

  private static let excluded = LastDayRule(startDay: .excluded, lastDayOff: .nextWorkingDay)

  @Test(arguments: [
    ("2017-06-30", "12 months", StartDayRule.excluded, "2018-06-30"),
    ("2017-06-30", "12 months", .included, "2018-06-29"),
    ("2018-01-31", "1 month", .excluded, "2018-02-28"), ("2018-01-31", "1 month", .included, "2018-02-28"),
    ("2018-03-31", "1 month", .excluded, "2018-04-30"), ("2018-03-31", "30 days", .excluded, "2018-04-30"),
    ("2018-03-31", "30 days", .included, "2018-04-29"), ("2016-02-29", "1 year", .excluded, "2017-02-28"),
    ("2016-02-29", "1 year", .included, "2017-02-28"), ("2017-03-01", "1 year", .included, "2018-02-28"),
  ])
  func rawEnds(_ anchor: String, _ period: String, _ start: StartDayRule, _ expected: String) throws {
    let period = try #require(Period(words: period))
    #expect(LastDay.raw(of: period, from: try day(anchor), startDay: start)?.description == expected)
  }

  @Test func explainsARoll() throws {
    let period = try #require(Period(12, .month))
    let explained = try #require(
      try view().explainedLastDay(of: period, from: try day("2017-06-30"), LastDayTests.excluded))
    #expect(explained.result == LastDay(raw: .known(try day("2018-06-30")), lastDay: .known(try day("2018-07-02"))))
    #expect(explained.chineseText == "2017-06-30（当日不计） → 12个月 → 2018-06-30 星期六 → 顺延至 2018-07-02 星期一")
    #expect(
      explained.englishText
        == "2017-06-30 (not counted) → 12 months → 2018-06-30 Saturday → moved to 2018-07-02 Monday")
    #expect(explained.moved.map(\.day.description) == ["2018-06-30", "2018-07-01"])
    #expect(explained.ending == .correspondingDay)
  }

  @Test func saysWhenTheMonthEndStands() throws {
    let period = try #require(Period(1, .month))
    let explained = try #require(
      try view().explainedLastDay(of: period, from: try day("2018-01-31"), LastDayTests.excluded))
    #expect(explained.ending == .monthEnd)
    #expect(explained.chineseText == "2018-01-31（当日不计） → 1个月 → 2018-02-28 星期三（当月没有31日，取月末）")
  }

  @Test func theRawEndIsKnownBeyondTheCalendar() throws {
    let period = try #require(Period(12, .month))
    let last = try #require(try view().lastDay(of: period, from: try day("2019-01-04"), LastDayTests.excluded))
    #expect(last == LastDay(raw: .known(try day("2020-01-04")), lastDay: .unknown(from: try day("2020-01-04"))))
    let kept = try view().lastDay(
      of: period, from: try day("2019-01-04"), LastDayRule(startDay: .excluded, lastDayOff: .keep))
    #expect(kept?.lastDay == .known(try day("2020-01-04")))
    #expect(try view().lastDay(of: period, from: .latest, LastDayTests.excluded) == nil)
  }

  @Test func workingDaysWithTheStartDayCounted() throws {
    let five = try #require(Period(5, .workingDay))
    let included = LastDayRule(startDay: .included, lastDayOff: .keep)
    #expect(try view().lastDay(of: five, from: try day("2018-07-02"), included)?.raw == .known(try day("2018-07-06")))
    #expect(try view().lastDay(of: five, from: try day("2018-06-30"), included)?.raw == .known(try day("2018-07-06")))
    let explained = try #require(try view().explainedLastDay(of: five, from: try day("2018-06-30"), included))
    #expect(explained.counting?.skipped.map(\.day.description) == ["2018-06-30", "2018-07-01"])
    #expect(
      try view().lastDay(of: five, from: try day("2018-07-02"), LastDayTests.excluded)?.lastDay
        == .known(try day("2018-07-09")))
  }
}
