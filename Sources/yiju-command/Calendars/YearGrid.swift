import YijuCivilCalendars
import YijuDiagnostics

/// The months of a year as people hang them on the wall: Monday first, days off marked.
struct YearGrid {
  private let view: CalendarView
  private let year: Int

  init(_ view: CalendarView, year: Int) {
    self.view = view
    self.year = year
  }

  /// Three months side by side; `*` marks a day off, `+` a working weekend, `?` a day no known document arranges.
  func text(_ language: Language, isColored: Bool = false) -> String {
    var text = "\n"
    for quarter in 0..<4 {
      let months = (1...3).map { lines(month: quarter * 3 + $0, language, isColored) }
      for row in 0..<(months.map(\.count).max() ?? 0) {
        var line = ""
        for month in months {
          let cell = month.indices.contains(row) ? month[row] : Cell(text: "", width: 0)
          line += cell.text + String(repeating: " ", count: max(0, 30 - cell.width))
        }
        while line.hasSuffix(" ") { line.removeLast() }
        text += line + "\n"
      }
      text += "\n"
    }
    let signs = ["*", "+", "?"].map { YearGrid.colored($0, isColored) }
    switch language {
    case .zh: text += "\(signs[0]) 休息　\(signs[1]) 周末上班　\(signs[2]) 尚无已公布的安排\n\n"
    case .en:
      text +=
        "\(signs[0]) day off   \(signs[1]) working weekend   \(signs[2]) not arranged by any published document\n\n"
    }
    return text
  }

  /// A line of a month with the columns it takes.
  private struct Cell {
    var text: String
    var width: Int
  }

  private func lines(month: Int, _ language: Language, _ isColored: Bool) -> [Cell] {
    let title = language == .zh ? "\(month)月" : YearGrid.months[month - 1]
    let head = language == .zh ? " 一  二  三  四  五  六  日" : " Mo  Tu  We  Th  Fr  Sa  Su"
    var cells = [
      Cell(text: " " + title, width: language == .zh ? title.utf8.count : title.utf8.count + 1),
      Cell(text: head, width: 27),
    ]
    var line = ""
    var width = 0
    for number in 1...max(1, Day.daysInMonth(year: year, month: month)) {
      guard let day = Day(year: year, month: month, day: number) else { break }
      let column = day.weekday.rawValue - 1
      if number == 1 {
        width = 4 * Int(column)
        line = String(repeating: " ", count: width)
      }
      let mark = mark(day)
      line += YearGrid.colored((number < 10 ? "  \(number)" : " \(number)") + mark, isColored)
      width += 4
      if column == 6 || number == Day.daysInMonth(year: year, month: month) {
        cells.append(Cell(text: line, width: width))
        line = ""
        width = 0
      }
    }
    return cells
  }

  private func mark(_ day: Day) -> String {
    switch view.reason(for: day).kind {
    case .weekday, .arrangedWork: " "
    case .weekend, .statutoryHoliday, .arrangedOff: "*"
    case .makeUpWork: "+"
    case .uncovered: "?"
    }
  }

  /// Red for days off, green for working weekends, yellow for days not arranged.
  private static func colored(_ text: String, _ isColored: Bool) -> String {
    guard isColored else { return text }
    switch text.utf8.last {
    case UInt8(ascii: "*"): return "\u{1B}[31m\(text)\u{1B}[0m"
    case UInt8(ascii: "+"): return "\u{1B}[1;32m\(text)\u{1B}[0m"
    case UInt8(ascii: "?"): return "\u{1B}[33m\(text)\u{1B}[0m"
    default: return text
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
