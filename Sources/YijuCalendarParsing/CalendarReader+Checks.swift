import YijuCivilCalendars
import YijuDiagnostics
import YijuYAMLTrees

extension CalendarReader {
  /// A document says one thing of a day.
  mutating func checkRepeated(_ placed: PlacedDocument) {
    var places: [Day: SourceSpan] = [:]
    for (entry, span) in zip(placed.document.entries, placed.entrySpans) {
      guard let first = places[entry.day] else {
        places[entry.day] = span
        continue
      }
      report(
        .calendarRepeatedDay, [same("\(entry.day)")], at: span, path: placed.path,
        labels: [DiagnosticLabel(first, LocalizedText(zh: "前一次在这里", en: "first here"))])
    }
  }

  /// Two documents that cover one day: one of them amends and should not claim it.
  mutating func checkCovers(_ documents: [PlacedDocument]) {
    let covering = documents.filter { $0.document.covers != nil }
    let order = covering.indices.sorted { left, right in
      let leftFirst = covering[left].document.covers?.first ?? .earliest
      let rightFirst = covering[right].document.covers?.first ?? .earliest
      return leftFirst == rightFirst ? left < right : leftFirst < rightFirst
    }
    var reach: Day?
    for index in order {
      guard let covers = covering[index].document.covers, let place = covering[index].coversSpan else { continue }
      if let end = reach, covers.first <= end {
        report(
          .calendarCoversTwice, [same("\(covers.first)"), spelled(.covers)], at: place, path: covering[index].path)
      }
      reach = max(reach ?? covers.last, covers.last)
    }
  }

  /// `work` on a day of the working week means something only when it takes a day off back or the document names it.
  mutating func checkWork(_ documents: [PlacedDocument], weekend: [Weekday]?) {
    // A layer that takes its weekend from below cannot tell.
    guard let weekend else { return }
    var off: Set<Day> = []
    for placed in documents {
      for entry in placed.document.entries where entry.kind == .off { off.insert(entry.day) }
    }
    for placed in documents {
      for (entry, span) in zip(placed.document.entries, placed.entrySpans)
      where entry.kind == .work && entry.note == nil && !off.contains(entry.day)
        && !weekend.contains(entry.day.weekday)
      {
        let weekday = entry.day.weekday
        report(
          .calendarNeedlessWork,
          [
            same("\(entry.day)"), LocalizedText(zh: weekday.chineseText, en: weekday.englishText), spelled(.note),
          ], at: span, path: placed.path)
      }
    }
  }

  /// `ordinary` takes back; there must be something to take back.
  mutating func checkOrdinary(_ documents: [PlacedDocument]) {
    var arranged: Set<Day> = []
    for placed in documents {
      for (entry, span) in zip(placed.document.entries, placed.entrySpans)
      where entry.kind == .ordinary && !arranged.contains(entry.day) {
        report(
          .calendarNeedlessOrdinary, [same("\(entry.day)"), spelled(.ordinary)], at: span, path: placed.path)
      }
      for entry in placed.document.entries where entry.kind != .ordinary { arranged.insert(entry.day) }
    }
  }
}
