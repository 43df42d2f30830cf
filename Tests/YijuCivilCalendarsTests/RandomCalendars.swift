import YijuCivilCalendars

/// Calendars with everything that can go on in one: layers, holes, amendments, withdrawals, unpublished years.
enum RandomCalendars {
  static let origin = Day(iso: "2019-01-01")

  static func make(_ generator: inout SeededGenerator) -> WorkingCalendar? {
    guard let origin else { return nil }
    var layers: [CalendarLayer] = []
    let depth = Int.random(in: 1...3, using: &generator)
    for level in 0..<depth {
      guard let layer = layer(level, isLowest: level == depth - 1, from: origin, &generator) else { return nil }
      layers.append(layer)
    }
    return try? CalendarSet(layers).calendar("layer-0")
  }

  static func day(_ range: ClosedRange<Int>, _ generator: inout SeededGenerator) -> Day? {
    origin?.adding(days: Int.random(in: range, using: &generator))
  }

  private static func layer(
    _ level: Int, isLowest: Bool, from origin: Day, _ generator: inout SeededGenerator
  ) -> CalendarLayer? {
    guard let first = origin.adding(days: Int.random(in: 0...20, using: &generator)),
      let last = origin.adding(days: Int.random(in: 250...400, using: &generator)),
      let covers = DaySpan(first, last)
    else { return nil }
    var documents: [CalendarDocument] = []
    for number in 0..<Int.random(in: 0...5, using: &generator) {
      var entries: [CalendarEntry] = []
      for _ in 0..<Int.random(in: 0...25, using: &generator) {
        guard let day = day(-5...405, &generator), !entries.contains(where: { $0.day == day }),
          let kind = CalendarEntry.Kind.allCases.randomElement(using: &generator)
        else { continue }
        entries.append(CalendarEntry(day, kind, name: "节"))
      }
      let hasDate = Bool.random(using: &generator)
      let coversStretch = Int.random(in: 0...2, using: &generator) == 0
      let stretch = coversStretch ? day(0...300, &generator).map { ($0, $0.adding(days: 60) ?? $0) } : nil
      documents.append(
        CalendarDocument(
          CalendarSource(
            id: "document-\(number)", title: "通知", publishedOn: hasDate ? day(-60...300, &generator) : nil),
          covers: stretch.flatMap { DaySpan($0.0, $0.1) }, entries: entries))
    }
    return CalendarLayer(
      id: "layer-\(level)", title: "层", base: isLowest ? nil : "layer-\(level + 1)", covers: covers,
      weekend: isLowest ? [.saturday, .sunday] : nil, documents: documents)
  }
}
