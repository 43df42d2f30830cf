import YijuCivilCalendars
import YijuDiagnostics
import YijuYAMLTrees

extension CalendarReader {
  mutating func readDocument(_ entry: YAMLEntry, covers layerCovers: DaySpan?) -> PlacedDocument? {
    let path = "\(CalendarKeyword.documents.en).\(entry.key)"
    func at(_ keyword: CalendarKeyword) -> String { "\(path).\(keyword.en)" }
    checkID(entry.key, at: entry.keySpan, path: path)
    guard let fields = fields(entry.value, .document, path: path) else { return nil }
    let titleNode = required(.title, of: fields, .document, at: entry.keySpan, path: path)
    let statusNode = required(.status, of: fields, .document, at: entry.keySpan, path: path)
    let title = text(titleNode, path: at(.title)) ?? ""
    let status = status(statusNode, path: at(.status)) ?? .seen
    let source = CalendarSource(
      id: entry.key, title: title, number: text(fields[.number], path: at(.number)),
      issuedOn: day(fields[.issuedOn], path: at(.issuedOn)),
      publishedOn: day(fields[.publishedOn], path: at(.publishedOn)), url: text(fields[.url], path: at(.url)),
      status: self.status(fields[.numberAndDate], path: at(.numberAndDate)) ?? status,
      note: text(fields[.note], path: at(.note)))
    if let issued = source.issuedOn, let published = source.publishedOn, published < issued,
      let node = fields[.publishedOn]
    {
      report(
        .calendarPublishedEarly, [same("\(published)"), same("\(issued)")], at: node.span, path: at(.publishedOn))
    }
    let covers = span(fields[.covers], path: at(.covers), longest: CalendarReader.longestCover)
    let firmUntil = day(fields[.firmUntil], path: at(.firmUntil))
    if let layerCovers {
      if let covers, let node = fields[.covers] {
        checkInside(covers, layerCovers, at: node.span, path: at(.covers))
      }
      if let firmUntil, let node = fields[.firmUntil] {
        checkInside(DaySpan(firmUntil), layerCovers, at: node.span, path: at(.firmUntil))
      }
    }
    var placed = PlacedDocument(
      document: CalendarDocument(source, covers: covers, firmUntil: firmUntil), coversSpan: fields[.covers]?.span,
      entrySpans: [], path: path)
    if let node = fields[.days], let holidays = map(node, path: at(.days)) {
      for holiday in holidays { readHoliday(holiday, status: status, covers: layerCovers, into: &placed) }
    }
    if let node = fields[.hours], let stretches = map(node, path: at(.hours)) {
      for stretch in stretches { readHours(stretch, status: status, covers: layerCovers, into: &placed) }
    }
    checkRepeated(placed)
    return placed
  }

  private mutating func readHoliday(
    _ entry: YAMLEntry, status documentStatus: SourceStatus, covers: DaySpan?, into placed: inout PlacedDocument
  ) {
    let path = "\(placed.path).\(CalendarKeyword.days.en).\(entry.key)"
    guard let fields = fields(entry.value, .holiday, path: path) else { return }
    let status = status(fields[.status], path: "\(path).\(CalendarKeyword.status.en)") ?? documentStatus
    let note = text(fields[.note], path: "\(path).\(CalendarKeyword.note.en)")
    if status == .estimate, note == nil, placed.document.source.note == nil {
      report(.calendarBareEstimate, [spelled(.note)], at: entry.keySpan, path: path)
    }
    for keyword in [CalendarKeyword.statutory, .off, .work, .ordinary] {
      let kind: CalendarEntry.Kind =
        switch keyword {
        case .work: .work
        case .ordinary: .ordinary
        default: .off
        }
      var before: Day?
      for member in members(fields[keyword]) {
        let memberPath = "\(path).\(keyword.en)"
        guard let span = span(member, path: memberPath, longest: CalendarReader.longestRange) else { continue }
        if let covers { checkInside(span, covers, at: member.span, path: memberPath) }
        if let last = before, span.first < last {
          report(
            .calendarNotInOrder, [same("\(span.first)"), same("\(last)")], at: member.span, path: memberPath)
        }
        before = max(before ?? span.last, span.last)
        append(span, at: member.span, path: memberPath, to: &placed) { day in
          CalendarEntry(
            day, kind, name: entry.key, isStatutory: keyword == .statutory, status: status, note: note)
        }
      }
    }
  }

  private mutating func append(
    _ span: DaySpan, at place: SourceSpan, path: String, to placed: inout PlacedDocument,
    _ entry: (Day) -> CalendarEntry
  ) {
    var next: Day? = span.first
    while let day = next, day <= span.last {
      entryCount += 1
      guard entryCount <= CalendarReader.mostEntries else {
        if entryCount == CalendarReader.mostEntries + 1 {
          let limit = CalendarReader.mostEntries
          report(
            .calendarTooLong,
            [
              LocalizedText(zh: "日历", en: "the calendar"),
              LocalizedText(zh: "\(limit) 个日子", en: "\(limit) days named"),
            ], at: place, path: path)
        }
        return
      }
      placed.document.entries.append(entry(day))
      placed.entrySpans.append(place)
      next = day.next
    }
  }
}
