import YijuCivilCalendars
import YijuDiagnostics

/// A year of a calendar as people hang it on the wall, as one page of HTML.
struct YearPage {
  private let view: CalendarView
  private let year: Int
  private let span: DaySpan
  private let language: Language

  init?(_ view: CalendarView, year: Int, language: Language) {
    guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31),
      let span = DaySpan(first, last)
    else { return nil }
    self.view = view
    self.year = year
    self.span = span
    self.language = language
  }

  private func word(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  var html: String {
    let title = view.calendar.layers.first?.title ?? view.calendar.id
    let head = HTMLText.escaped(word("\(title) \(year)年", "\(title) \(year)"))
    var html = """
      <!DOCTYPE html>
      <html lang="\(word("zh-CN", "en"))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(YearPageStyle.digest)'; \
      base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(head)</title>
      <style>\(YearPageStyle.css)</style>
      </head>
      <body>
      <h1>\(head)</h1>

      """
    html += "<p class=\"small\">" + HTMLText.escaped(count) + "</p>\n<div class=\"months\">\n"
    for month in 1...12 { html += grid(month) }
    html += "</div>\n" + legend
    let stretches = StatedStretch.stretches(of: view, in: span)
    html += days(stretches) + documents(stretches)
    return html + "</body>\n</html>\n"
  }

  private var count: String {
    let known = word("截至 \(view.asKnownOn) 公布的安排", "as known on \(view.asKnownOn)")
    switch view.workingDays(in: span) {
    case .known(let days): return word("全年 \(days) 个工作日；\(known)", "\(days) working days; \(known)")
    case .unknown(let from):
      return word("\(from) 起尚无已公布的安排；\(known)", "not arranged from \(from); \(known)")
    }
  }

  // MARK: Months

  private func grid(_ month: Int) -> String {
    let title = word("\(month)月", YearPage.months[month - 1])
    var html = "<table><caption>" + HTMLText.escaped(title) + "</caption><tr>"
    for weekday in word("一 二 三 四 五 六 日", "Mo Tu We Th Fr Sa Su").split(separator: " ") {
      html += "<th scope=\"col\">" + HTMLText.escaped(String(weekday)) + "</th>"
    }
    html += "</tr>\n"
    let count = Day.daysInMonth(year: year, month: month)
    for number in 1...max(1, count) {
      guard let day = Day(year: year, month: month, day: number) else { break }
      let column = Int(day.weekday.rawValue) - 1
      if number == 1 || column == 0 { html += "<tr>" }
      if number == 1 { html += String(repeating: "<td></td>", count: column) }
      html += cell(day, number)
      if column == 6 || number == count { html += "</tr>\n" }
    }
    return html + "</table>\n"
  }

  private func cell(_ day: Day, _ number: Int) -> String {
    let reason = view.reason(for: day)
    let (style, mark) = look(reason)
    let estimate = reason.status == .estimate ? " estimate" : ""
    let title =
      reason.source == nil ? "" : " title=\"" + HTMLText.escaped(word(reason.chineseText, reason.englishText)) + "\""
    let shown = mark.isEmpty ? "" : "<span class=\"mark\">" + HTMLText.escaped(mark) + "</span>"
    return "<td class=\"\(style)\(estimate)\"\(title)>\(number)\(shown)</td>"
  }

  /// The look of a day, and a mark that says the same without colour.
  private func look(_ reason: DayReason) -> (style: String, mark: String) {
    switch reason.kind {
    case .weekday: ("weekday", "")
    case .arrangedWork: ("weekday", word("班", "w"))
    case .weekend: ("weekend", "")
    case .statutoryHoliday: ("statutory", word("假", "h"))
    case .arrangedOff: ("off", word("休", "o"))
    case .makeUpWork: ("work", word("班", "w"))
    case .uncovered: ("uncovered", "?")
    }
  }

  private var legend: String {
    let items: [(String, String, String)] = [
      ("statutory", word("1假", "1h"), word("法定节假日", "statutory holiday")),
      ("off", word("1休", "1o"), word("放假、调休休息", "day off by arrangement")),
      ("work", word("1班", "1w"), word("调休上班", "working weekend")),
      ("weekend", "1", word("周末", "weekend")),
      ("estimate", "1", word("推算，未见通知", "estimated, no notice found")),
      ("uncovered", "1?", word("尚无已公布的安排", "not arranged yet")),
    ]
    let parts = items.map { "<span><span class=\"\($0.0)\">\($0.1)</span>" + HTMLText.escaped($0.2) + "</span>" }
    return "<p class=\"legend\">" + parts.joined() + "</p>\n"
  }

  // MARK: Lists

  private func days(_ stretches: [StatedStretch]) -> String {
    guard !stretches.isEmpty else { return "" }
    var html = "<section>\n<h2>" + word("安排", "Arranged days") + "</h2>\n<table class=\"days\">\n"
    for stretch in stretches {
      let days =
        stretch.first.day == stretch.last ? dated(stretch.last) : dated(stretch.first.day) + " – " + dated(stretch.last)
      html += "<tr><td>" + HTMLText.escaped(days) + "</td><td>"
      html += HTMLText.escaped(word(stretch.first.chineseBare, stretch.first.englishBare)) + "</td></tr>\n"
    }
    return html + "</table>\n</section>\n"
  }

  private func dated(_ day: Day) -> String { word(day.chineseTextWithWeekday, day.englishTextWithWeekday) }

  private func documents(_ stretches: [StatedStretch]) -> String {
    var sources: [CalendarSource] = []
    for stretch in stretches {
      if let source = stretch.first.source, !sources.contains(source) { sources.append(source) }
    }
    guard !sources.isEmpty else { return "" }
    var html = "<section>\n<h2>" + word("文件", "Documents") + "</h2>\n<table class=\"days\">\n"
    for source in sources {
      let published =
        source.publishedOn.map { word("\($0) 公布", "published \($0)") } ?? word("公布日不详", "publication unknown")
      html += "<tr><td>" + HTMLText.escaped("《\(source.title)》\(source.number ?? "")") + "</td><td>"
      html += HTMLText.escaped(published) + "</td><td>" + HTMLText.escaped(source.url ?? "") + "</td></tr>\n"
    }
    return html + "</table>\n</section>\n"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
