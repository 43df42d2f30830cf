/// A day of the week; the week begins on Monday, as in ISO 8601 and GB/T 7408.
public enum Weekday: UInt8, Sendable, CaseIterable {
  /// 星期一.
  case monday = 1
  /// 星期二.
  case tuesday
  /// 星期三.
  case wednesday
  /// 星期四.
  case thursday
  /// 星期五.
  case friday
  /// 星期六.
  case saturday
  /// 星期日.
  case sunday

  /// The weekday of an ISO number, 1 for Monday to 7 for Sunday; nil for another number.
  public init?(isoNumber: Int) {
    guard let raw = UInt8(exactly: isoNumber) else { return nil }
    self.init(rawValue: raw)
  }
}
