import Testing
import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuValues

@testable import YijuExplanations

@Suite struct ValueTextTests {
  private static let values: [(DecisionValue, String, String)] = [
    (.unknown, "未知", "not known"),
    (.boolean(true), "是", "yes"), (.boolean(false), "否", "no"),
    (.number(Decimal(36), unit: "month"), "36 个月", "36 months"),
    (.number(Decimal(1), unit: "month"), "1 个月", "1 month"),
    (.number(Decimal(5), unit: "working_day"), "5 个工作日", "5 working days"),
    (.number(Decimal(7), unit: nil), "7", "7"), (.number(Decimal(2), unit: "批"), "2 批", "2 批"),
    (.number(Decimal(1500), unit: "CNY"), "1,500 元", "CNY 1,500"),
    (.money(Decimal(1_234_567), currency: "CNY"), "1,234,567 元", "CNY 1,234,567"),
    (.money(Decimal(0), currency: "EUR"), "0 EUR", "EUR 0"),
    (.percent(Decimal(20)), "20%", "20%"),
    (.text("五级"), "五级", "五级"), (.text(""), "（空白）", "(blank)"),
    (.words(["五级", "四级"]), "五级、四级", "五级, 四级"), (.words([]), "（无）", "(none)"),
    (.between(least: 1, most: 3), "1 至 3", "1 to 3"), (.between(least: 2, most: nil), "至少 2", "at least 2"),
    (.between(least: 2, most: 2), "2", "2"),
  ]

  @Test func valuesReadAsPeopleWriteThem() throws {
    for (value, zh, en) in Self.values {
      #expect(ValueText(language: .zh).passage(value).text == zh)
      #expect(ValueText(language: .en).passage(value).text == en)
    }
    let half = try #require(Decimal(text: "1500.5"))
    #expect(ValueText(language: .zh).money(half, currency: "CNY") == "1,500.50 元")
    #expect(ValueText(language: .zh).money(digits: "10000/3", currency: "CNY") == "10000/3")
    let day = try #require(Day(iso: "2018-07-02"))
    #expect(ValueText(language: .zh).passage(.day(day)).text == "2018-07-02")
    #expect(ValueText(language: .zh).dayWithWeekday(day) == "2018-07-02 星期一")
    let period = try #require(Period(12, .month))
    #expect(ValueText(language: .zh).passage(.period(period)).text == "12 个月")
    #expect(ValueText(language: .en).passage(.period(period)).text == "12 months")
  }
}
