/// A calendar as it was known on a day, compiled so that questions cost nanoseconds and allocate nothing.
///
/// Days that no known document arranges are unknown: an answer that reaches one is `unknown` from that day, never a
/// guess from the weekday.
///
/// ```swift
/// let view = calendar.view(asKnownOn: day)
/// view.isWorking(day)
/// view.adding(workingDays: 5, to: day)
/// ```
public struct CalendarView: Sendable {
  /// The calendar.
  public let calendar: WorkingCalendar
  /// The day up to which publications count.
  public let asKnownOn: Day
  /// The first day of the tables.
  let firstOrdinal: Int32
  /// By day: how many working days the table has before it; one element more than days.
  let rank: [Int32]
  /// The working days in order, as ordinals.
  let workingOrdinals: [Int32]
  /// By day: the index of the first unknown day on or after it, or the number of days.
  let nextUnknown: [Int32]
  /// By day: the deciding statement as an index of `statements`, or -1.
  let deciding: [Int32]
  /// What known documents say of single days.
  let statements: [Statement]
  /// By layer: until when it is firm.
  let firmUntil: [Day?]
  /// The days of the week without work, bit 1 for Monday to bit 7 for Sunday.
  let weekendBits: UInt8

  /// A statement and where it stands.
  struct Statement: Sendable {
    var layer: Int32
    var document: Int32
    var entry: CalendarEntry
  }

  /// How many days the tables have.
  var dayCount: Int { nextUnknown.count }

  /// The index of a day in the tables; nil outside them.
  func index(of day: Day) -> Int? {
    let index = Int(day.ordinal) - Int(firstOrdinal)
    return index >= 0 && index < nextUnknown.count ? index : nil
  }

  /// The day of an index up to `dayCount`; the last day there is when it would lie beyond the year 9999.
  func day(at index: Int) -> Day {
    Day(ordinal: Int32(clamping: Int(firstOrdinal) + index)) ?? .latest
  }

  func isWeekend(_ day: Day) -> Bool { weekendBits & (1 << (day.weekday.rawValue & 7)) != 0 }
}
