import YijuCivilCalendars
public import YijuFacts
import YijuValues

extension DecisionValue {
  /// The value as a record writes it.
  ///
  /// Not known is null; yes and no are booleans; a whole number is an integer, any other number decimal text; money
  /// and percentages are decimal text; a day is `YYYY-MM-DD`; a period is `{"count", "unit"}`; words are a list; a
  /// count known only between bounds is `{"least", "most"}`.
  public var jsonValue: JSONValue {
    switch self {
    case .unknown: .null
    case .boolean(let flag): .bool(flag)
    case .number(let number, unit: _):
      if let whole = number.scaled(by: 0), whole.magnitude <= JSONValue.greatestInteger.magnitude {
        .int(whole)
      } else {
        .string(number.text)
      }
    case .money(let sum, currency: _): .string(sum.text)
    case .percent(let number): .string(number.text)
    case .day(let day): JSONValue(day)
    case .period(let period): JSONValue(period)
    case .text(let text): .string(text)
    case .words(let words): .texts(words)
    case .between(let least, let most):
      .object([JSONMember("least", .int(least)), JSONMember("most", most.map { .int($0) } ?? .null)])
    }
  }

  /// The word for the kind of value; `jsonValue` alone does not tell money from a number or a text.
  public var typeName: String {
    switch self {
    case .unknown: "unknown"
    case .boolean: "boolean"
    case .number: "number"
    case .money: "money"
    case .percent: "percent"
    case .day: "day"
    case .period: "period"
    case .text: "text"
    case .words: "words"
    case .between: "between"
    }
  }

  /// The unit of a number, the currency of money.
  public var unitName: String? {
    switch self {
    case .number(_, let unit): unit
    case .money(_, let currency): currency
    case .unknown, .boolean, .percent, .day, .period, .text, .words, .between: nil
    }
  }

  /// The members `value`, `type` and `unit`.
  var members: [JSONMember] {
    [
      JSONMember("value", jsonValue), JSONMember("type", .string(typeName)), JSONMember("unit", .text(unitName)),
    ]
  }
}
