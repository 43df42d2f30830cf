import Testing
import YijuCivilCalendars

/// A second way to the same days, one step at a time.
private struct SlowDay: Equatable {
  var year: Int
  var month: Int
  var day: Int

  static func length(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }

  mutating func step() {
    day += 1
    guard day > SlowDay.length(year, month) else { return }
    day = 1
    month += 1
    guard month > 12 else { return }
    month = 1
    year += 1
  }

  mutating func stepMonth() {
    month += 1
    if month > 12 {
      month = 1
      year += 1
    }
  }
}

struct DayTests {
  @Test func everyDayOfTheRangeTakesApartAndTogether() throws {
    var slow = SlowDay(year: 1, month: 1, day: 1)
    var weekday = 1
    for ordinal in Day.earliest.ordinal...Day.latest.ordinal {
      let day = try #require(Day(ordinal: ordinal))
      let parts = day.components
      guard parts.year == slow.year, parts.month == slow.month, parts.day == slow.day,
        day.weekday.rawValue == weekday,
        Day(year: slow.year, month: slow.month, day: slow.day) == day
      else {
        Issue.record("\(ordinal) is \(parts), expected \(slow)")
        return
      }
      slow.step()
      weekday = weekday % 7 + 1
    }
    #expect(slow == SlowDay(year: 10_000, month: 1, day: 1))
  }

  @Test func monthsAgreeWithSteppingMonthByMonth() throws {
    var day = try #require(Day(iso: "2016-01-01"))
    let end = try #require(Day(iso: "2030-12-31"))
    while day <= end {
      var slow = SlowDay(year: day.year, month: day.month, day: day.day)
      for months in 1...36 {
        slow.stepMonth()
        let expected = Day(
          year: slow.year, month: slow.month, day: min(slow.day, SlowDay.length(slow.year, slow.month)))
        guard day.adding(months: months) == expected else {
          Issue.record("\(day) + \(months) months")
          return
        }
      }
      day = try #require(day.next)
    }
  }

  @Test(arguments: [
    "2017-02-29", "2017-2-3", "2017-02-3", "17-02-03", "2017/02/03", "2017-02-030", "2017-13-01", "2017-00-01",
    "2017-01-00", "2017-04-31", "0000-01-01", "２０１７-01-01", "2017-01-0１", "2017-01-01 ", " 2017-01-01", "",
    "2017-01-01T00:00", "+017-01-01", "2017-1--01", "20170101", "1900-02-29", "2017年1月1日", "2017-01-0a",
  ])
  func refusesWhatIsNoDate(_ text: String) {
    #expect(Day(iso: text) == nil)
    #expect(Day(iso: Array(text.utf8)) == nil)
  }

  @Test(arguments: ["0001-01-01", "2000-02-29", "2017-06-30", "9999-12-31"])
  func readsAndWritesISO(_ text: String) throws {
    let day = try #require(Day(iso: text))
    #expect(day.description == text)
    #expect(Day(iso: Array(text.utf8)) == day)
  }

  @Test func writesChinese() throws {
    #expect(try #require(Day(iso: "2018-07-02")).chineseText == "2018年7月2日")
    #expect(try #require(Day(iso: "2018-07-02")).chineseTextWithWeekday == "2018-07-02 星期一")
  }

  @Test func staysInRange() throws {
    let last = Day.latest
    #expect(last.next == nil)
    #expect(last.adding(months: 1) == nil)
    #expect(Day.earliest.previous == nil)
    #expect(Day.earliest.previousMonthEnd == nil)
    #expect(Day.earliest.adding(months: -1) == nil)
    for extreme in [Int.max, Int.min] {
      #expect(last.adding(days: extreme) == nil)
      #expect(last.adding(months: extreme) == nil)
      #expect(last.adding(years: extreme) == nil)
    }
    #expect(Day(year: .max, month: 1, day: 1) == nil)
    #expect(Day(year: 2017, month: .min, day: 1) == nil)
    #expect(Day(ordinal: .max) == nil)
    #expect(last.endOfMonth == last)
    #expect(Day.earliest.startOfMonth == Day.earliest)
  }

  @Test(arguments: [
    ("2020-02-29", 1, "2021-02-28"), ("2020-02-29", 4, "2024-02-29"), ("2019-02-28", 1, "2020-02-28"),
  ])
  func yearsClampLeapDays(_ day: String, _ years: Int, _ expected: String) throws {
    #expect(try #require(Day(iso: day)).adding(years: years)?.description == expected)
  }

  @Test func monthEdges() throws {
    let day = try #require(Day(iso: "2020-03-15"))
    #expect(day.startOfMonth.description == "2020-03-01")
    #expect(day.endOfMonth.description == "2020-03-31")
    #expect(day.previousMonthEnd?.description == "2020-02-29")
    #expect(day.days(until: day.endOfMonth) == 16)
    #expect(day.adding(months: -13)?.description == "2019-02-15")
  }
}
