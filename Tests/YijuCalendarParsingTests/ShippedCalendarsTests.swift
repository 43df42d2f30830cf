import Foundation
import Testing
import YijuCalendarParsing
import YijuCivilCalendars
import YijuDiagnostics

struct ShippedCalendarsTests {
  private static let rule = LastDayRule(startDay: .excluded, lastDayOff: .nextWorkingDay)

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test(arguments: ShippedCalendars.names)
  func parsesWithoutAFinding(_ name: String) throws {
    let text = String(decoding: try Data(contentsOf: ShippedCalendars.url(name)), as: UTF8.self)
    let parse = try ShippedCalendars.parse(text)
    #expect(parse.diagnostics.map(\.kind.code) == [])
    #expect(parse.layer?.id == name)
  }

  @Test(arguments: [
    (2017, 249), (2018, 250), (2019, 250), (2020, 249), (2021, 250), (2022, 249), (2023, 249), (2024, 251),
    (2025, 248), (2026, 248),
  ])
  func workingDaysOfAYear(_ year: Int, _ expected: Int) throws {
    for (name, fewer) in [("cn", 0), ("cn-xinjiang", 4)] {
      let view = try ShippedCalendars.view(name)
      let first = try #require(Day(year: year, month: 1, day: 1))
      let last = try #require(Day(year: year, month: 12, day: 31))
      let span = try #require(DaySpan(first, last))
      #expect(view.workingDays(in: span) == .known(expected - fewer), "\(name) \(year)")
    }
  }

  /// Certificate day, raw end of twelve months, last day by the national and by the regional calendar.
  @Test(arguments: [
    ("2017-01-01", "2018-01-01", "2018-01-02", "2018-01-02"),
    ("2017-06-30", "2018-06-30", "2018-07-02", "2018-07-02"),
    ("2017-09-30", "2018-09-30", "2018-09-30", "2018-09-30"),
    ("2017-10-01", "2018-10-01", "2018-10-08", "2018-10-08"),
    ("2017-12-29", "2018-12-29", "2018-12-29", "2018-12-29"),
    ("2017-12-30", "2018-12-30", "2019-01-02", "2019-01-02"),
    ("2018-02-15", "2019-02-15", "2019-02-15", "2019-02-15"),
    ("2018-05-02", "2019-05-02", "2019-05-05", "2019-05-05"),
    ("2019-01-31", "2020-01-31", "2020-02-03", "2020-02-03"),
    ("2019-02-01", "2020-02-01", "2020-02-03", "2020-02-03"),
    ("2019-02-28", "2020-02-28", "2020-02-28", "2020-02-28"),
    ("2020-02-29", "2021-02-28", "2021-03-01", "2021-03-01"),
    ("2021-07-10", "2022-07-10", "2022-07-11", "2022-07-14"),
    ("2024-06-06", "2025-06-06", "2025-06-06", "2025-06-11"),
    ("2025-05-27", "2026-05-27", "2026-05-27", "2026-06-01"),
    ("2026-01-04", "2027-01-04", nil, nil),
  ])
  func twelveMonths(_ anchor: String, _ raw: String, _ national: String?, _ regional: String?) throws {
    let period = try #require(Period(12, .month))
    for (name, expected) in [("cn", national), ("cn-xinjiang", regional)] {
      let view = try ShippedCalendars.view(name)
      let last = try #require(view.lastDay(of: period, from: try day(anchor), ShippedCalendarsTests.rule))
      #expect(last.raw == .known(try day(raw)))
      #expect(last.lastDay == (try expected.map { .known(try day($0)) } ?? .unknown(from: try day(raw))), "\(name)")
      let explained = try #require(
        view.explainedLastDay(of: period, from: try day(anchor), ShippedCalendarsTests.rule))
      #expect(explained.result == last)
    }
  }

  @Test(arguments: [
    ("2017-12-29", "2018-01-08", "2018-01-08"), ("2018-12-27", "2019-01-04", "2019-01-04"),
    ("2020-01-21", "2020-02-05", "2020-02-05"), ("2022-07-08", "2022-07-15", "2022-07-20"),
    ("2025-06-05", "2025-06-12", "2025-06-17"), ("2025-09-26", "2025-10-10", "2025-10-10"),
  ])
  func fiveWorkingDays(_ start: String, _ national: String, _ regional: String) throws {
    #expect(
      try ShippedCalendars.view("cn").adding(workingDays: 5, to: try day(start)) == .known(try day(national)))
    #expect(
      try ShippedCalendars.view("cn-xinjiang").adding(workingDays: 5, to: try day(start))
        == .known(try day(regional)))
  }

  /// The day asked about, the last day before the notice, the day of the notice, and the answers before and after.
  @Test(arguments: [
    ("2019-05-02", "2019-03-21", "2019-03-22", true, false), ("2019-05-05", "2019-03-21", "2019-03-22", false, true),
    ("2020-01-31", "2020-01-25", "2020-01-26", true, false), ("2020-02-01", "2020-01-25", "2020-01-26", true, false),
    ("2020-02-03", "2020-01-25", "2020-01-26", true, true), ("2018-12-29", "2018-12-05", "2018-12-06", false, true),
    ("2018-12-31", "2018-12-05", "2018-12-06", true, false), ("2022-12-31", "2022-12-07", "2022-12-08", false, false),
    ("2019-04-28", "2019-03-21", "2019-03-22", false, true), ("2019-05-03", "2019-03-21", "2019-03-22", true, false),
    ("2019-05-01", "2019-03-21", "2019-03-22", false, false), ("2020-02-02", "2020-01-25", "2020-01-26", false, false),
  ])
  func anAmendmentCountsFromItsDay(
    _ asked: String, _ before: String, _ after: String, _ worked: Bool, _ works: Bool
  ) throws {
    let asked = try day(asked)
    #expect(try ShippedCalendars.view("cn", asKnownOn: before).isWorking(asked) == .known(worked))
    #expect(try ShippedCalendars.view("cn", asKnownOn: after).isWorking(asked) == .known(works))
  }

  /// Twelve months that ended differently as the notices stood then: the last day, and what it became.
  @Test(arguments: [
    ("2019-01-31", "2020-01-25", "2020-01-31", "2020-02-03"), ("2019-02-01", "2020-01-25", "2020-02-01", "2020-02-03"),
    ("2018-05-02", "2019-03-21", "2019-05-02", "2019-05-05"), ("2017-12-29", "2018-12-05", "2018-12-29", "2018-12-29"),
  ])
  func twelveMonthsAsFirstIssued(_ anchor: String, _ before: String, _ first: String, _ amended: String) throws {
    let period = try #require(Period(12, .month))
    let anchor = try day(anchor)
    let then = try ShippedCalendars.view("cn", asKnownOn: before).lastDay(of: period, from: anchor, Self.rule)
    // Before the notice that made it a working day 2018-12-29 was a Saturday, and what came after was not arranged.
    let expected: CalendarAnswer<Day> =
      before == "2018-12-05" ? .known(try day("2018-12-31")) : .known(try day(first))
    #expect(then?.lastDay == expected)
    #expect(
      try ShippedCalendars.view("cn").lastDay(of: period, from: anchor, Self.rule)?.lastDay
        == .known(try day(amended)))
  }

  /// One day each that data sets get wrong.
  @Test(arguments: [
    ("2024-02-09", true, "weekday"), ("2025-01-28", false, "statutory_holiday"), ("2025-09-03", true, "weekday"),
    ("2020-02-03", true, "arranged_work"), ("2025-05-02", false, "statutory_holiday"),
    ("2024-05-02", false, "arranged_off"),
  ])
  func theDaysDataSetsGetWrong(_ asked: String, _ works: Bool, _ kind: String) throws {
    let reason = try ShippedCalendars.view("cn").reason(for: try day(asked))
    #expect(reason.isWorking == works && reason.kind.rawValue == kind, "\(reason.kind)")
  }

  /// Twelve months that end on a day off: to the next working day, to the day after the holiday, and kept.
  @Test(arguments: [
    ("2017-06-30", "2018-07-02", "2018-06-30"),  // an ordinary Saturday
    ("2017-10-01", "2018-10-08", "2018-10-08"),  // seven days off, a Monday follows
    ("2022-09-10", "2023-09-11", "2023-09-10"),  // an ordinary Sunday
    ("2018-05-02", "2019-05-05", "2019-05-05"),  // days off up to Saturday, then a working Sunday
    ("2023-04-05", "2024-04-07", "2024-04-07"),  // Thursday to Saturday off, then a working Sunday
    ("2022-06-22", "2023-06-25", "2023-06-25"),
    ("2021-01-01", "2022-01-04", "2022-01-04"),
    ("2023-05-10", "2024-05-10", "2024-05-10"),  // a working day
  ])
  func theHolidayAlone(_ anchor: String, _ working: String, _ holiday: String) throws {
    let period = try #require(Period(12, .month))
    let view = try ShippedCalendars.view("cn")
    for (rule, expected) in [(LastDayOffRule.nextWorkingDay, working), (.nextDayNotHoliday, holiday)] {
      let rule = LastDayRule(startDay: .excluded, lastDayOff: rule)
      #expect(view.lastDay(of: period, from: try day(anchor), rule)?.lastDay == .known(try day(expected)))
    }
  }

  /// Local festivals are holidays of the region (办法第四条): the last day moves behind them, a weekend in between ends it.
  @Test func aLocalFestivalIsAHoliday() throws {
    let view = try ShippedCalendars.view("cn-xinjiang")
    let rule = LastDayRule(startDay: .excluded, lastDayOff: .nextDayNotHoliday)
    let period = try #require(Period(12, .month))
    let moved = try #require(view.explainedLastDay(of: period, from: try day("2022-06-28"), rule))
    #expect(moved.result.lastDay == .known(try day("2023-07-01")))
    #expect(moved.moved.map(\.day.description) == ["2023-06-28", "2023-06-29", "2023-06-30"])
    #expect(moved.landing?.kind == .weekend)
    #expect(moved.chineseText.hasSuffix("顺延至 2023-07-01 星期六（周末休息）"))
  }

  /// Summer and winter hours as far as a notice was seen; elsewhere, and before it was published, nothing.
  @Test(arguments: [
    ("2023-05-04", "2023-06-01", "20:00", "夏季作息"), ("2023-10-09", "2023-10-09", "19:30", "冬季作息"),
    ("2022-08-01", "2022-08-01", "20:00", "夏季作息"), ("2023-05-04", "2022-12-24", nil, nil),
    ("2024-05-06", "2026-01-01", nil, nil), ("2023-06-29", "2023-06-29", nil, nil),
  ])
  func officeHours(_ asked: String, _ asKnownOn: String, _ closing: String?, _ name: String?) throws {
    let hours = try ShippedCalendars.view("cn-xinjiang", asKnownOn: asKnownOn).hours(on: try day(asked))
    #expect(hours?.hours.closing.map { "\($0)" } == closing)
    #expect(hours?.hours.name == name)
    #expect(try ShippedCalendars.view("cn", asKnownOn: asKnownOn).hours(on: try day(asked)) == nil)
  }

  @Test func aYearIsUnknownUntilItsNotice() throws {
    let before = try ShippedCalendars.view("cn", asKnownOn: "2018-06-01")
    #expect(before.isWorking(try day("2019-05-02")) == .unknown(from: try day("2019-05-02")))
    #expect(before.adding(workingDays: 5, to: try day("2018-12-27")) == .unknown(from: try day("2019-01-01")))
    #expect(before.adding(workingDays: 1, to: try day("2018-12-27")) == .known(try day("2018-12-28")))
    #expect(before.reason(for: try day("2018-12-28")).cautions.map(\.kind) == [.unfirm])
    #expect(before.reason(for: try day("2018-11-28")).cautions == [])
  }

  /// The region's notices count from their own days, after the nation's.
  @Test(arguments: [
    ("2021-07-20", "2021-07-01", "2021-07-02"), ("2023-04-21", "2022-12-24", "2022-12-25"),
    ("2026-03-20", "2025-12-25", "2025-12-26"),
  ])
  func theRegionIsUnknownUntilItsNotice(_ asked: String, _ before: String, _ after: String) throws {
    let asked = try day(asked)
    #expect(try ShippedCalendars.view("cn-xinjiang", asKnownOn: before).isWorking(asked) == .unknown(from: asked))
    #expect(try ShippedCalendars.view("cn", asKnownOn: before).isWorking(asked) == .known(true))
    #expect(try ShippedCalendars.view("cn-xinjiang", asKnownOn: after).isWorking(asked) == .known(false))
  }

  @Test(arguments: ShippedCalendars.names)
  func nothingIsKnownBeyondTheLastNotice(_ name: String) throws {
    let view = try ShippedCalendars.view(name)
    let limit = try day("2027-01-01")
    #expect(view.adding(workingDays: 5, to: try day("2026-12-28")) == .unknown(from: limit))
    #expect(view.isWorking(limit) == .unknown(from: limit))
    #expect(view.isWorking(try day("2016-12-31")) == .unknown(from: try day("2016-12-31")))
    #expect(view.unknownDay(onOrAfter: try day("2020-01-01")) == limit)
    #expect(view.reason(for: try day("2026-12-30")).cautions.map(\.kind) == [.unfirm])
  }

  @Test func reasonsNameTheDocument() throws {
    let view = try ShippedCalendars.view("cn-xinjiang")
    let sunday = view.reason(for: try day("2018-09-30"))
    #expect(sunday.kind == .makeUpWork)
    #expect(sunday.chineseText == "2018-09-30 星期日，国庆节调休上班（国办发明电〔2017〕12号）")
    #expect(
      sunday.englishText == "2018-09-30 Sunday, working weekend made up for 国庆节 (国办发明电〔2017〕12号)")
    let corban = view.reason(for: try day("2022-07-13"))
    #expect(corban.layerID == "cn-xinjiang")
    #expect(corban.kind == .arrangedOff)
    #expect(corban.cautions == [])
    let estimate = view.reason(for: try day("2018-06-15"))
    #expect(estimate.status == .estimate)
    #expect(estimate.cautions.map(\.kind) == [.estimate])
    #expect(view.reason(for: try day("2021-07-20")).cautions.map(\.kind) == [.secondary])
    #expect(view.reason(for: try day("2020-10-01")).kind == .statutoryHoliday)
    #expect(view.reason(for: try day("2020-02-03")).kind == .arrangedWork)
    #expect(view.reason(for: try day("2019-05-02")).source?.id == "notice-2019-amended")
  }

  @Test func anEstimateTouchedIsACaution() throws {
    let view = try ShippedCalendars.view("cn-xinjiang")
    let counted = view.explainedAdding(workingDays: 5, to: try day("2018-06-14"))
    #expect(counted.cautions.map(\.day.description) == ["2018-06-15"])
    let untouched = view.explainedAdding(workingDays: 5, to: try day("2018-06-18"))
    #expect(untouched.cautions == [])
    let year = try #require(DaySpan(try day("2018-01-01"), try day("2018-12-31")))
    #expect(view.statedDays(in: year).count == 36)
  }

  /// The files against the tables they were made from, when those are at hand.
  @Test func agreesWithTheCollectedFacts() throws {
    let folder = ShippedCalendars.url("cn").deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/facts/calendars")
    guard let national = try? String(contentsOf: folder.appending(path: "cn-2017-2026.csv"), encoding: .utf8),
      let regional = try? String(contentsOf: folder.appending(path: "cn-xj-overlay-2016-2026.csv"), encoding: .utf8)
    else {
      print("skipped: the collected facts are not beside the checkout")
      return
    }
    let view = try ShippedCalendars.view("cn")
    var stated: [Day: String] = [:]
    for line in national.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: ",")
      stated[try day(String(try #require(cells.first)))] = String(cells[1])
    }
    var next: Day? = try day("2017-01-01")
    while let today = next, today.year <= 2026 {
      let reason = view.reason(for: today)
      let weekend = [Weekday.saturday, .sunday].contains(today.weekday)
      #expect(reason.isWorking == (stated[today].map { $0 == "work" } ?? !weekend), "\(today)")
      #expect((reason.kind == .statutoryHoliday) == (stated[today] == "statutory"), "\(today)")
      #expect((reason.source != nil) == (stated[today] != nil), "\(today)")
      next = today.next
    }
    let xinjiang = try ShippedCalendars.view("cn-xinjiang")
    for line in regional.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: ",")
      let today = try day(String(try #require(cells.first)))
      guard today.year >= 2017 else { continue }
      let reason = xinjiang.reason(for: today)
      #expect(reason.isWorking == false && reason.layerID == "cn-xinjiang", "\(today)")
      #expect(reason.status?.rawValue == String(cells[3]), "\(today)")
    }
  }
}
