import YijuDiagnostics

/// The keys that one kind of map of a calendar file can have.
struct CalendarShape: Sendable {
  let name: LocalizedText
  let keys: [CalendarKeyword]

  static let layer = CalendarShape(
    name: LocalizedText(zh: "日历", en: "a calendar"),
    keys: [.calendar, .title, .base, .covers, .firmUntil, .weekend, .documents])

  static let document = CalendarShape(
    name: LocalizedText(zh: "文件", en: "a document"),
    keys: [
      .title, .number, .issuedOn, .publishedOn, .url, .numberAndDate, .status, .note, .covers, .firmUntil, .days,
      .hours,
    ])

  static let holiday = CalendarShape(
    name: LocalizedText(zh: "节日安排", en: "a holiday"),
    keys: [.statutory, .off, .work, .ordinary, .status, .note])

  static let hours = CalendarShape(
    name: LocalizedText(zh: "作息", en: "office hours"), keys: [.covers, .open, .status, .note])
}
