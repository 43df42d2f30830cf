import YijuCivilCalendars

/// The meaning of a calendar read off its layers day by day, with no table: what the fast view is held against.
struct SlowCalendar {
  let calendar: WorkingCalendar
  let asKnownOn: Day
  private var answers: [Day: Bool?] = [:]

  /// Each day of `days` is read off once; asking again and again would take most of the time of the suite.
  init(calendar: WorkingCalendar, asKnownOn: Day, days: DaySpan) {
    self.calendar = calendar
    self.asKnownOn = asKnownOn
    var next: Day? = days.first
    while let day = next, day <= days.last {
      answers[day] = readOff(day)
      next = day.next
    }
  }

  /// Whether a document gives the day off; nil: nobody has arranged the day yet.
  func isHoliday(_ day: Day) -> Bool? {
    for layer in calendar.layers where !isArranged(day, by: layer) { return nil }
    for layer in calendar.layers {
      if let kind = statement(of: day, in: layer), kind != .ordinary { return kind == .off }
    }
    return false
  }

  func firstDayNotHoliday(onOrAfter start: Day) -> CalendarAnswer<Day> {
    var day = start
    while let holiday = isHoliday(day), holiday, let next = day.next { day = next }
    return isHoliday(day) == nil ? .unknown(from: day) : .known(day)
  }

  /// nil: nobody has arranged the day yet.
  func isWorking(_ day: Day) -> Bool? { answers[day] ?? readOff(day) }

  private func readOff(_ day: Day) -> Bool? {
    for layer in calendar.layers where !isArranged(day, by: layer) { return nil }
    for layer in calendar.layers {
      if let kind = statement(of: day, in: layer), kind != .ordinary { return kind == .work }
    }
    let weekend = calendar.layers.compactMap(\.weekend).first ?? []
    return !weekend.contains(day.weekday)
  }

  private func isKnown(_ document: CalendarDocument) -> Bool {
    guard let published = document.source.publishedOn else { return true }
    return published <= asKnownOn
  }

  private func isArranged(_ day: Day, by layer: CalendarLayer) -> Bool {
    guard layer.covers.contains(day) else { return false }
    let claims = layer.documents.filter { $0.covers?.contains(day) == true }
    return claims.isEmpty || claims.contains(where: isKnown)
  }

  private func statement(of day: Day, in layer: CalendarLayer) -> CalendarEntry.Kind? {
    var found: (published: Day, kind: CalendarEntry.Kind)?
    for document in layer.documents where isKnown(document) {
      for entry in document.entries where entry.day == day {
        let published = document.source.publishedOn ?? .earliest
        if let best = found, best.published > published { continue }
        found = (published, entry.kind)
      }
    }
    return found?.kind
  }

  func adding(workingDays count: Int, to start: Day) -> CalendarAnswer<Day> {
    guard isWorking(start) != nil else { return .unknown(from: start) }
    var day = start
    var left = abs(count)
    while left > 0 {
      guard let next = day.adding(days: count < 0 ? -1 : 1) else { return .unknown(from: day) }
      day = next
      guard let works = isWorking(day) else { return .unknown(from: day) }
      if works { left -= 1 }
    }
    return .known(day)
  }

  func firstWorkingDay(onOrAfter start: Day) -> CalendarAnswer<Day> {
    var day = start
    while true {
      guard let works = isWorking(day) else { return .unknown(from: day) }
      if works { return .known(day) }
      guard let next = day.next else { return .unknown(from: day) }
      day = next
    }
  }

  func workingDays(in span: DaySpan) -> CalendarAnswer<Int> {
    guard let works = isWorking(span.first) else { return .unknown(from: span.first) }
    let rest = workingDays(after: span.first, through: span.last)
    return rest.value.map { .known($0 + (works ? 1 : 0)) } ?? rest
  }

  func workingDays(after first: Day, through last: Day) -> CalendarAnswer<Int> {
    guard isWorking(first) != nil else { return .unknown(from: first) }
    var count = 0
    var day = first
    while day < last, let next = day.next {
      day = next
      guard let works = isWorking(day) else { return .unknown(from: day) }
      if works { count += 1 }
    }
    return .known(count)
  }
}

/// A small seeded generator, so that every run asks the same questions.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
