import Testing
import YijuCivilCalendars

struct FindingsTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test func layersAreLookedThrough() throws {
    let year = try #require(DaySpan(try day("2026-01-01"), try day("2026-12-31")))
    let half = try #require(DaySpan(try day("2026-01-01"), try day("2026-06-30")))
    let national = CalendarLayer(
      id: "nation", title: "全国", covers: year, weekend: [.saturday, .sunday],
      documents: [
        CalendarDocument(
          CalendarSource(id: "a", title: "甲"), covers: half,
          entries: [
            CalendarEntry(try day("2026-03-02"), .off, name: "春"),
            CalendarEntry(try day("2026-03-03"), .off, name: "春"),
            CalendarEntry(try day("2026-04-04"), .work, name: "夏"),
          ]),
        CalendarDocument(
          CalendarSource(id: "b", title: "乙"),
          entries: [
            CalendarEntry(try day("2026-03-02"), .off, name: "春"),
            CalendarEntry(try day("2026-04-04"), .off, name: "夏"),
          ]),
      ])
    let region = CalendarLayer(
      id: "region", title: "地方", base: "nation", covers: year,
      documents: [
        CalendarDocument(
          CalendarSource(id: "c", title: "丙"),
          entries: [
            CalendarEntry(try day("2026-03-03"), .work, name: "春", status: .estimate),
            CalendarEntry(try day("2026-05-01"), .off, name: "节", status: .estimate),
            CalendarEntry(try day("2026-05-02"), .off, name: "节", status: .estimate),
            CalendarEntry(try day("2026-06-01"), .off, name: "日", status: .secondary),
          ])
      ])
    let set = CalendarSet([national, region])
    let shown = set.findings().map { "\($0.layerID) \($0.kind.rawValue) \($0.span.first) \($0.span.count)" }
    #expect(
      shown == [
        "nation hole 2026-07-01 184", "nation contradiction 2026-04-04 1", "nation duplicate 2026-03-02 1",
        "region disagreement 2026-03-03 1", "region estimate 2026-03-03 1", "region estimate 2026-05-01 2",
        "region unconfirmed 2026-06-01 1",
      ])
    #expect(set.findings().map(\.isWarning) == [true, true, false, false, true, true, false])
    let may = try #require(DaySpan(try day("2026-05-01"), try day("2026-05-31")))
    #expect(set.findings(in: may).map(\.kind) == [.estimate])
    for finding in set.findings() {
      #expect(finding.chineseText.contains("\(finding.span.first)"))
      #expect(finding.englishText.contains("\(finding.span.first)"))
    }
  }
}
