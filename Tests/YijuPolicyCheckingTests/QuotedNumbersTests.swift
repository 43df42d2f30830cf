import Testing
import YijuCivilCalendars
import YijuValues

@testable import YijuPolicyChecking

@Suite struct QuotedNumbersTests {
  private func read(_ text: String) -> QuotedNumbers {
    var quoted = QuotedNumbers()
    quoted.read(text)
    return quoted
  }

  @Test(arguments: [
    ("累计缴纳失业保险费36个月（含36个月）以上的", "36"), ("不超过１，５００元", "1500"), ("每人1,500元", "1500"), ("三十六个月", "36"),
    ("一百二十天", "120"), ("六十日内", "60"), ("十二个月", "12"), ("第二十条", "20"), ("三年内", "36"), ("两周", "14"),
    ("半年", "6"), ("一年半", "1.5"), ("一年半", "18"), ("1.5万元", "15000"), ("再加20%", "20"), ("百分之二十", "20"), ("打八成", "80"),
    ("1.5倍", "150"), ("壹仟伍佰元", "1500"), ("二〇二五年", "2025"), ("0.5%", "0.5"), ("1500.50元", "1500.50"), ("两个半月", "2.5"),
  ])
  func readsNumbers(_ text: String, _ number: String) throws {
    #expect(read(text).numbers.contains(try #require(Decimal(text: number))), "\(read(text).numbers.map(\.text))")
  }

  @Test(arguments: [
    ("自2024年10月1日起施行，至2025年9月30日止", ["2024-10-01", "2025-09-30"]), ("2024 年 10 月 1 日", ["2024-10-01"]),
    ("二〇一七年十月十日", ["2017-10-10"]), ("2024年10月起", []), ("2024年13月1日", []), ("10月1日", []), ("自印发之日起", []),
    ("2024年度，10月1日", []),
  ])
  func readsDays(_ text: String, _ days: [String]) {
    #expect(read(text).days.sorted().map { "\($0)" } == days)
  }

  @Test func longRunsOfDigitsAreNoTrap() {
    for text in ["九九九九九九九九九九九九九九九九九九九九千", "九百九百九百九百九百九百九百九百九百九百九百", String(repeating: "9", count: 400)] {
      _ = read(text + "万" + text + "年半")
    }
    let many = (0..<5000).map { "\($0)半" }.joined()
    #expect(read(many).isCut)
  }
}
