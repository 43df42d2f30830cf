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

  // MARK: Registers

  static let register = CalendarShape(
    name: LocalizedText(zh: "名录", en: "a register"),
    keys: [.register, .title, .covers, .keys, .partial, .documents])

  static let registerDocument = CalendarShape(
    name: LocalizedText(zh: "文件", en: "a document"),
    keys: [
      .title, .number, .issuedOn, .publishedOn, .url, .status, .note, .covers, .entries, .removed, .aliases,
    ])

  static let registerRow = CalendarShape(
    name: LocalizedText(zh: "列入的一项", en: "an entry"), keys: [.value, .from, .to, .note])

  static let registerAlias = CalendarShape(
    name: LocalizedText(zh: "别名", en: "an alias"), keys: [.belongsTo, .note])
}

extension CalendarKeyword {
  /// Keys and words of calendar files.
  package static let ofCalendars = words(
    [.layer, .document, .holiday, .hours],
    [.seen, .secondary, .memory, .estimate, .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday])

  /// Keys and words of register files.
  package static let ofRegisters = words(
    [.register, .registerDocument, .registerRow, .registerAlias], [.seen, .secondary, .memory, .estimate, .yes, .no])

  private static func words(_ shapes: [CalendarShape], _ words: [CalendarKeyword]) -> [CalendarKeyword] {
    let known = Set(shapes.flatMap(\.keys) + words)
    return allCases.filter(known.contains)
  }
}
