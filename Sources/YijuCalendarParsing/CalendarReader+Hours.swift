import YijuCivilCalendars
import YijuDiagnostics
import YijuYAMLTrees

/// The hours of offices: a name, the days on which they hold, the openings of a day.
extension CalendarReader {
  mutating func readHours(
    _ entry: YAMLEntry, status documentStatus: SourceStatus, covers: DaySpan?, into placed: inout PlacedDocument
  ) {
    let path = "\(placed.path).\(CalendarKeyword.hours.en).\(entry.key)"
    func at(_ keyword: CalendarKeyword) -> String { "\(path).\(keyword.en)" }
    guard let fields = fields(entry.value, .hours, path: path) else { return }
    let daysNode = required(.covers, of: fields, .hours, at: entry.keySpan, path: path)
    let openNode = required(.open, of: fields, .hours, at: entry.keySpan, path: path)
    let status = status(fields[.status], path: at(.status)) ?? documentStatus
    let note = text(fields[.note], path: at(.note))
    if status == .estimate, note == nil, placed.document.source.note == nil {
      report(.calendarBareEstimate, [spelled(.note)], at: entry.keySpan, path: path)
    }
    guard let daysNode, let days = span(daysNode, path: at(.covers), longest: CalendarReader.longestCover) else {
      return
    }
    if let covers { checkInside(days, covers, at: daysNode.span, path: at(.covers)) }
    if let other = placed.document.hours.first(where: { $0.days.first <= days.last && days.first <= $0.days.last }) {
      report(
        .calendarHoursTwice, [same(entry.key), same(other.name), same("\(max(other.days.first, days.first))")],
        at: daysNode.span, path: at(.covers))
    }
    guard let openNode, let openings = openings(openNode, path: at(.open)) else { return }
    placed.document.hours.append(
      OfficeHours(entry.key, on: days, openings: openings, status: status, note: note))
  }

  /// `10:00..14:00`, one or several in order; nil when one of them is wrong.
  private mutating func openings(_ node: YAMLNode, path: String) -> [OfficeHours.Opening]? {
    var openings: [OfficeHours.Opening] = []
    for member in members(node) {
      guard let text = text(member, path: path) else { return nil }
      let ends = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      guard ends.count == 3, ends[1].isEmpty, let from = ClockTime(text: String(ends[0]) ?? ""),
        let to = ClockTime(text: String(ends[2]) ?? ""), let opening = OfficeHours.Opening(from, to)
      else {
        report(.calendarBadHours, [same(text)], at: member.span, path: path)
        return nil
      }
      if let last = openings.last, opening.from < last.to {
        report(.calendarHoursNotInOrder, [same(text), same("\(last.to)")], at: member.span, path: path)
        return nil
      }
      openings.append(opening)
    }
    guard openings.isEmpty else { return openings }
    wrongShape(
      node, LocalizedText(zh: "至少一段时间，如 [10:00..14:00, 16:00..20:00]", en: "at least one stretch such as 10:00..14:00"),
      path: path)
    return nil
  }
}
