import Testing
import YijuCivilCalendars

struct PeriodTests {
  @Test(arguments: [
    ("P12M", 12, PeriodUnit.month), ("P1Y", 1, .year), ("P30D", 30, .day), ("12 months", 12, .month),
    ("1 month", 1, .month), ("5 working days", 5, .workingDay), ("1 working day", 1, .workingDay),
    ("1 year", 1, .year), ("30 days", 30, .day), ("12个月", 12, .month), ("5个工作日", 5, .workingDay),
    ("5 个工作日", 5, .workingDay), ("1年", 1, .year), ("30日", 30, .day), ("30天", 30, .day), ("0 days", 0, .day),
  ])
  func reads(_ text: String, _ count: Int, _ unit: PeriodUnit) {
    #expect(Period(text: text) == Period(count, unit))
  }

  @Test(arguments: [
    "", "P", "PM", "P12", "12", "P12W", "P1Y6M", "PT5M", "p12m", "12月", "12months", "十二个月", "１２个月", "12 Monate",
    "-1 months", "1.5 years", "100001 days", "9999999999999999999999 days", "P9999999999999999999999D", "months",
    "12 months ", " 12 months", "5 workdays", "12个", "P-1M", "P+1M",
  ])
  func refuses(_ text: String) {
    #expect(Period(text: text) == nil)
  }

  @Test func writes() {
    #expect(Period(12, .month)?.chineseText == "12个月")
    #expect(Period(12, .month)?.englishText == "12 months")
    #expect(Period(1, .workingDay)?.englishText == "1 working day")
    #expect(Period(5, .workingDay)?.chineseText == "5个工作日")
    #expect(Period(12, .month)?.isoText == "P12M")
    #expect(Period(5, .workingDay)?.isoText == nil)
  }
}
