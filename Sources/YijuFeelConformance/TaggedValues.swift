import YijuFacts
import YijuFeel
import YijuValues

/// Values with their types: `{"t": "decimal", "v": "1.10"}`.
enum TaggedValues {
  /// The value; nil for a tag or a text that means nothing here.
  static func value(_ tree: FactTree) -> Value? {
    guard case .object = tree.content, let tag = tree["t"]?.text else { return nil }
    let content = tree["v"]
    switch tag {
    case "null": return .null
    case "list":
      var items: [Value] = []
      for element in content?.elements ?? [] {
        guard let item = value(element) else { return nil }
        items.append(item)
      }
      return .list(items)
    case "context":
      var entries: [ValueContext.Entry] = []
      for entry in content?.entries ?? [] {
        guard let value = value(entry.value) else { return nil }
        entries.append(ValueContext.Entry(entry.key, value))
      }
      return .context(ValueContext(entries))
    default:
      if content == nil || content?.content == .null { return .null }
      return plainText(content).flatMap { scalar(tag, $0) }
    }
  }

  private static func plainText(_ tree: FactTree?) -> String? {
    switch tree?.content {
    case .number(let text)?: text
    case .boolean(let flag)?: flag ? "true" : "false"
    default: tree?.text
    }
  }

  private static func scalar(_ tag: String, _ text: String) -> Value? {
    let bytes = Array(text.utf8)
    switch tag {
    case "decimal", "double", "integer", "float", "number", "int", "long": return number(bytes).map(Value.number)
    case "string": return .string(text)
    case "boolean":
      return text == "true" || text == "1" ? .boolean(true) : text == "false" || text == "0" ? .boolean(false) : nil
    case "date", "time", "dateTime", "duration", "dayTimeDuration", "yearMonthDuration", "date and time",
      "days and time duration", "years and months duration":
      return FeelTemporal.value(bytes)
    default: return nil
    }
  }

  /// A number as XML writes it: sign, digits, point, exponent.
  static func number(_ bytes: [UInt8]) -> Decimal? {
    let negative = bytes.first == UInt8(ascii: "-")
    var digits = bytes[...]
    if negative || bytes.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    if digits.last == UInt8(ascii: ".") { digits = digits.dropLast() }
    guard let number = Decimal(feelLiteral: digits) else { return nil }
    return negative ? number.negated : number
  }
}
