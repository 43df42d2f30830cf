/// What a number counts, as a policy writes it: `month`, `working_day`, `CNY`.
///
/// A unit is its text. Those the project knows have a Chinese and an English word; any other is shown as written.
public struct Unit: Hashable, Sendable {
  /// The text.
  public let name: String

  /// The unit of that text.
  public init(_ name: String) { self.name = name }

  /// A calendar month.
  public static let month = Unit("month")
  /// A natural day.
  public static let day = Unit("day")
  /// A day on which offices work.
  public static let workingDay = Unit("working_day")
  /// A calendar year.
  public static let year = Unit("year")
  /// Hundredths.
  public static let percent = Unit("percent")
  /// Chinese yuan.
  public static let yuan = Unit("CNY")

  /// The Chinese measure word: 个月, 天, 个工作日, 年, 元.
  public var chinese: String {
    switch name {
    case "month": "个月"
    case "day": "天"
    case "working_day": "个工作日"
    case "week": "周"
    case "year": "年"
    case "hour": "小时"
    case "time", "times": "次"
    case "person", "people": "人"
    case "percent": "%"
    case "CNY": "元"
    default: name
    }
  }

  /// The bare Chinese word, as in “月和日不能比较”.
  public var chineseWord: String {
    switch name {
    case "month": "月"
    case "day": "日"
    case "working_day": "工作日"
    default: chinese
    }
  }

  /// The English word for `count` of them.
  public func english(for count: Decimal) -> String {
    switch name {
    case "month", "day", "week", "year", "hour", "time": count == Decimal(1) ? name : name + "s"
    case "working_day": count == Decimal(1) ? "working day" : "working days"
    case "percent": "%"
    default: name
    }
  }

  /// Whether it is an amount of money: three capital letters, as ISO 4217 writes currencies.
  public var isMoney: Bool {
    name.utf8.count == 3 && name.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }
}
