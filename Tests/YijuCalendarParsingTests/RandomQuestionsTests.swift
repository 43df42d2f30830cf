import Foundation
import Testing
import YijuCalendarParsing
import YijuCivilCalendars

/// The shipped calendars, as known on random days: the tables against a walk that reads the documents day by day.
///
/// Half a million questions in the suite would take too long in debug: 40,000 there, 10⁶ with YIJU_LONG.
struct RandomQuestionsTests {
  private static let isLong = ProcessInfo.processInfo.environment["YIJU_LONG"] != nil
  private static let rounds = isLong ? 500 : 20
  private static let questions = 1_000

  @Test(arguments: ShippedCalendars.names)
  func tablesAgreeWithTheDocuments(_ name: String) throws {
    let calendar = try ShippedCalendars.set().calendar(name)
    var generator = Generator(state: name == "cn" ? 2_017 : 10_010)
    let first = try #require(Day(iso: "2016-11-01"))
    let length = first.days(until: try #require(Day(iso: "2027-03-01")))
    let published = calendar.layers.flatMap(\.documents).compactMap(\.source.publishedOn)
    for round in 0..<RandomQuestionsTests.rounds {
      // A day of a publication, the day before one, or any day: where knowledge changes is where it can go wrong.
      let edge = try #require(published.randomElement(using: &generator))
      let any = try #require(first.adding(days: Int.random(in: 0...length, using: &generator)))
      let asKnownOn = try #require([edge, edge.previous, any].randomElement(using: &generator) ?? nil)
      let view = calendar.view(asKnownOn: asKnownOn)
      let walk = Walk(calendar, asKnownOn: asKnownOn, from: first, days: length)
      for _ in 0..<RandomQuestionsTests.questions {
        let day = try #require(first.adding(days: Int.random(in: 0...length, using: &generator)))
        let isFine: Bool
        switch Int.random(in: 0..<5, using: &generator) {
        case 0:
          let count = Int.random(in: -40...60, using: &generator)
          isFine = view.adding(workingDays: count, to: day) == walk.adding(count, to: day)
        case 1:
          isFine = view.isWorking(day) == (walk.isWorking(day).map { .known($0) } ?? .unknown(from: day))
        case 2:
          let other = try #require(day.adding(days: Int.random(in: 0...200, using: &generator)))
          isFine = view.workingDays(after: day, through: other) == walk.between(day, other)
        case 3:
          let period = try #require(Period(Int.random(in: 0...36, using: &generator), .month))
          let raw = try #require(LastDay.raw(of: period, from: day, startDay: .excluded))
          let rule = LastDayRule(startDay: .excluded, lastDayOff: .nextWorkingDay)
          isFine =
            view.lastDay(of: period, from: day, rule)?.lastDay == walk.first(onOrAfter: raw) { walk.isWorking($0) }
        default:
          let rule = LastDayRule(startDay: .excluded, lastDayOff: .nextDayNotHoliday)
          let period = try #require(Period(Int.random(in: 0...400, using: &generator), .day))
          let raw = try #require(LastDay.raw(of: period, from: day, startDay: .excluded))
          isFine =
            view.lastDay(of: period, from: day, rule)?.lastDay
            == walk.first(onOrAfter: raw) { walk.isHoliday($0).map { !$0 } }
        }
        guard isFine else {
          Issue.record("\(name) as known on \(asKnownOn), round \(round), \(day)")
          return
        }
      }
    }
  }
}

/// The documents of a calendar read day by day, by the words of the language reference and by nothing of the engine's.
private struct Walk {
  private enum Fact {
    case works, weekend, holiday
  }

  private var facts: [Day: Fact] = [:]

  init(_ calendar: WorkingCalendar, asKnownOn: Day, from first: Day, days: Int) {
    // By layer, the documents that count, the last word last.
    let layers = calendar.layers.map { layer in
      layer.documents.enumerated().filter { ($0.element.source.publishedOn ?? .earliest) <= asKnownOn }
        .sorted {
          ($0.element.source.publishedOn ?? .earliest, $0.offset)
            < ($1.element.source.publishedOn ?? .earliest, $1.offset)
        }.map(\.element)
    }
    let words = layers.map { documents in
      documents.reduce(into: [Day: CalendarEntry.Kind]()) { said, document in
        for entry in document.entries { said[entry.day] = entry.kind }
      }
    }
    let weekend = calendar.layers.compactMap(\.weekend).first ?? []
    for offset in 0...days {
      guard let day = first.adding(days: offset) else { continue }
      let isArranged = zip(calendar.layers, layers).allSatisfy { layer, known in
        let claimed = layer.documents.contains { $0.covers?.contains(day) == true }
        return layer.covers.contains(day) && (!claimed || known.contains { $0.covers?.contains(day) == true })
      }
      guard isArranged else { continue }
      let word = words.lazy.compactMap { said in said[day].flatMap { $0 == .ordinary ? nil : $0 } }.first
      switch word {
      case .work?: facts[day] = .works
      case .off?: facts[day] = .holiday
      case .ordinary?, nil: facts[day] = weekend.contains(day.weekday) ? .weekend : .works
      }
    }
  }

  func isWorking(_ day: Day) -> Bool? { facts[day].map { $0 == .works } }
  func isHoliday(_ day: Day) -> Bool? { facts[day].map { $0 == .holiday } }

  func adding(_ count: Int, to start: Day) -> CalendarAnswer<Day> {
    guard facts[start] != nil else { return .unknown(from: start) }
    var (day, left) = (start, abs(count))
    while left > 0 {
      guard let next = day.adding(days: count.signum()) else { return .unknown(from: day) }
      day = next
      guard let works = isWorking(day) else { return .unknown(from: day) }
      if works { left -= 1 }
    }
    return .known(day)
  }

  func between(_ first: Day, _ last: Day) -> CalendarAnswer<Int> {
    guard facts[first] != nil else { return .unknown(from: first) }
    var (day, count) = (first, 0)
    while day < last, let next = day.next {
      day = next
      guard let works = isWorking(day) else { return .unknown(from: day) }
      count += works ? 1 : 0
    }
    return .known(count)
  }

  func first(onOrAfter start: Day, where fits: (Day) -> Bool?) -> CalendarAnswer<Day> {
    var day = start
    while let fit = fits(day) {
      if fit { return .known(day) }
      guard let next = day.next else { break }
      day = next
    }
    return .unknown(from: day)
  }
}

private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
