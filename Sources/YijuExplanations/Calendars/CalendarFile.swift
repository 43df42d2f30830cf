import YijuCivilCalendars
import YijuDiagnostics

/// Writes a year of a calendar as iCalendar (RFC 5545).
struct CalendarFile {
  private let view: CalendarView
  private let span: DaySpan
  private let language: Language

  init?(_ view: CalendarView, year: Int, language: Language) {
    guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31),
      let span = DaySpan(first, last)
    else { return nil }
    self.view = view
    self.span = span
    self.language = language
  }

  var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//yiju//calendar//EN", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:" + escaped(view.calendar.layers.first?.title ?? view.calendar.id),
    ]
    for stretch in StatedStretch.stretches(of: view, in: span) { lines += event(stretch) }
    lines.append("END:VCALENDAR")
    return lines.map { CalendarFile.folded($0) + "\r\n" }.joined()
  }

  private func event(_ stretch: StatedStretch) -> [String] {
    let reason = stretch.first
    let works = reason.isWorking == true
    let name = reason.name ?? ""
    let summary = language == .zh ? name + (works ? " 上班" : " 放假") : name + (works ? " (working day)" : " (day off)")
    let layer = reason.layerID ?? view.calendar.id
    var lines = [
      "BEGIN:VEVENT", "UID:\(compact(reason.day))-\(layer)@yiju", "DTSTAMP:\(compact(view.asKnownOn))T000000Z",
      "DTSTART;VALUE=DATE:\(compact(reason.day))",
    ]
    // The end is the day after the last (RFC 5545, 3.6.1).
    if let end = stretch.last.next { lines.append("DTEND;VALUE=DATE:\(compact(end))") }
    lines.append("SUMMARY:" + escaped(summary))
    lines.append("DESCRIPTION:" + escaped(language == .zh ? reason.chineseBare : reason.englishBare))
    if let url = reason.source?.url, CalendarFile.isPlain(url) { lines.append("URL:" + url) }
    lines.append("STATUS:" + (reason.status == .estimate ? "TENTATIVE" : "CONFIRMED"))
    lines += ["TRANSP:TRANSPARENT", "END:VEVENT"]
    return lines
  }

  private func compact(_ day: Day) -> String { "\(day)".filter { $0 != "-" } }

  /// TEXT (RFC 5545, 3.3.11): backslash, semicolon, comma and line feed are escaped; other controls cannot occur.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in SafeText.shown(text, lineFeeds: .kept).unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isPlain(_ url: String) -> Bool {
    url.hasPrefix("http") && url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// Content lines of at most 75 octets (RFC 5545, 3.1), never broken inside a character.
  static func folded(_ line: String) -> String {
    var result = ""
    var width = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if width + size > 75 {
        result += "\r\n "
        width = 1
      }
      result.unicodeScalars.append(scalar)
      width += size
    }
    return result
  }
}
