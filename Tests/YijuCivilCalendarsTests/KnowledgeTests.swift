import Testing
import YijuCivilCalendars

/// What was known when, and which layer decides.
struct KnowledgeTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private func document(
    _ id: String, published: String?, covers: DaySpan? = nil, _ entries: [CalendarEntry]
  ) throws -> CalendarDocument {
    CalendarDocument(
      CalendarSource(id: id, title: id, publishedOn: try published.map(day)), covers: covers, entries: entries)
  }

  /// 2016 古尔邦节: the notice made Saturday 09-10 a working day and 09-11 to 14 days off; the festival itself moved
  /// from the 11th to the 12th by a supplementary notice of 09-07, the days off unchanged.
  @Test func aSupplementaryNoticeRedatesAFestival() throws {
    let covers = try #require(DaySpan(try day("2016-01-01"), try day("2016-12-31")))
    let first = try document(
      "first", published: "2016-08-29",
      [
        CalendarEntry(try day("2016-09-10"), .work, name: "古尔邦节"),
        CalendarEntry(try day("2016-09-11"), .off, name: "古尔邦节", isStatutory: true),
        CalendarEntry(try day("2016-09-12"), .off, name: "古尔邦节"),
        CalendarEntry(try day("2016-09-13"), .off, name: "古尔邦节"),
        CalendarEntry(try day("2016-09-14"), .off, name: "古尔邦节"),
      ])
    let second = try document(
      "second", published: "2016-09-07",
      [
        CalendarEntry(try day("2016-09-11"), .off, name: "古尔邦节"),
        CalendarEntry(try day("2016-09-12"), .off, name: "古尔邦节", isStatutory: true),
      ])
    let layer = CalendarLayer(
      id: "r", title: "r", covers: covers, weekend: [.saturday, .sunday], documents: [first, second])
    let calendar = try CalendarSet([layer]).calendar("r")
    let before = calendar.view(asKnownOn: try day("2016-09-06"))
    let after = calendar.view(asKnownOn: try day("2016-09-07"))
    #expect(before.reason(for: try day("2016-09-11")).kind == .statutoryHoliday)
    #expect(after.reason(for: try day("2016-09-11")).kind == .arrangedOff)
    #expect(after.reason(for: try day("2016-09-12")).kind == .statutoryHoliday)
    #expect(after.reason(for: try day("2016-09-12")).source?.id == "second")
    #expect(after.reason(for: try day("2016-09-13")).source?.id == "first")
    for view in [before, after] {
      #expect(view.reason(for: try day("2016-09-10")).kind == .makeUpWork)
      #expect(view.adding(workingDays: 2, to: try day("2016-09-09")) == .known(try day("2016-09-15")))
    }
    #expect(
      calendar.view(asKnownOn: try day("2016-08-28")).adding(workingDays: 2, to: try day("2016-09-09"))
        == .known(try day("2016-09-13")))
  }

  @Test func aWithdrawnDayFallsBackToTheLayerBelow() throws {
    let covers = try #require(DaySpan(try day("2024-01-01"), try day("2024-12-31")))
    let wednesday = try day("2024-05-08")
    let nation = CalendarLayer(
      id: "n", title: "n", covers: covers, weekend: [.saturday, .sunday],
      documents: [try document("n1", published: nil, [CalendarEntry(wednesday, .off, name: "节")])])
    let region = CalendarLayer(
      id: "r", title: "r", base: "n", covers: covers,
      documents: [
        try document("r1", published: "2024-01-10", [CalendarEntry(wednesday, .work, name: "节")]),
        try document("r2", published: "2024-02-10", [CalendarEntry(wednesday, .ordinary, name: "节")]),
      ])
    let calendar = try CalendarSet([nation, region]).calendar("r")
    #expect(calendar.view(asKnownOn: try day("2024-01-09")).isWorking(wednesday) == .known(false))
    #expect(calendar.view(asKnownOn: try day("2024-01-10")).isWorking(wednesday) == .known(true))
    #expect(calendar.view(asKnownOn: try day("2024-01-10")).reason(for: wednesday).kind == .arrangedWork)
    let last = calendar.view(asKnownOn: try day("2024-02-10"))
    #expect(last.isWorking(wednesday) == .known(false))
    #expect(last.reason(for: wednesday).layerID == "n")
  }

  @Test func aYearIsKnownFromItsFirstNotice() throws {
    let covers = try #require(DaySpan(try day("2024-01-01"), try day("2025-12-31")))
    let year = try #require(DaySpan(try day("2025-01-01"), try day("2025-12-31")))
    let notice = CalendarDocument(
      CalendarSource(id: "n", title: "n", publishedOn: try day("2024-11-12")), covers: year,
      firmUntil: try day("2025-11-30"))
    let layer = CalendarLayer(
      id: "n", title: "n", covers: covers, firmUntil: try day("2025-11-30"), weekend: [.saturday, .sunday],
      documents: [notice])
    let calendar = try CalendarSet([layer]).calendar("n")
    let before = calendar.view(asKnownOn: try day("2024-11-11"))
    #expect(before.adding(workingDays: 5, to: try day("2024-12-30")) == .unknown(from: try day("2025-01-01")))
    #expect(before.isWorking(try day("2025-06-02")) == .unknown(from: try day("2025-06-02")))
    let after = calendar.view(asKnownOn: try day("2024-11-12"))
    #expect(after.adding(workingDays: 5, to: try day("2024-12-30")) == .known(try day("2025-01-06")))
    #expect(after.reason(for: try day("2025-12-01")).cautions.map(\.kind) == [.unfirm])
    #expect(after.reason(for: try day("2025-11-28")).cautions.isEmpty)
    // Nothing was firm before the notice that says so.
    #expect(before.reason(for: try day("2024-12-30")).cautions.map(\.kind) == [.unfirm])
  }
}
