import Testing
import YijuCivilCalendars

struct WeekdayTests {
  @Test func knownWeekdays() throws {
    #expect(try #require(Day(iso: "2018-06-30")).weekday == .saturday)
    #expect(try #require(Day(iso: "0001-01-01")).weekday == .monday)
    #expect(try #require(Day(iso: "9999-12-31")).weekday == .friday)
  }
}
