/// JSON as text, written left to right.
struct JSONText {
  private(set) var text = ""

  mutating func raw(_ part: String) {
    text += part
  }

  mutating func number(_ value: Int) {
    text += String(value)
  }

  /// A string, escaped as RFC 8785 section 3.2.2.2 asks.
  mutating func string(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{08}": text += "\\b"
      case "\t": text += "\\t"
      case "\n": text += "\\n"
      case "\u{0C}": text += "\\f"
      case "\r": text += "\\r"
      case _ where scalar.value < 0x20:
        text += scalar.value < 0x10 ? "\\u000" : "\\u00"
        text += String(scalar.value, radix: 16)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  mutating func field(_ name: String, _ value: String) {
    string(name)
    text += ":"
    string(value)
  }

  mutating func field(_ name: String, _ value: Int) {
    string(name)
    text += ":"
    number(value)
  }

  mutating func field(_ name: String, _ value: LocalizedText) {
    string(name)
    text += ":{"
    field("zh", value.zh)
    text += ","
    field("en", value.en)
    text += "}"
  }
}
