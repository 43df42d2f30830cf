package import YijuValues

/// Values as text.
package enum FeelText {
  /// What FEEL's `string` gives: numbers plainly, days as ISO, lists and contexts as expressions would write them.
  package static func text(of value: Value) -> String { text(value, quoted: false, depth: 0) }

  /// The value as an expression would write it; texts are quoted.
  package static func literal(of value: Value) -> String { text(value, quoted: true, depth: 0) }

  private static func text(_ value: Value, quoted: Bool, depth: Int) -> String {
    guard depth < 64 else { return "…" }
    func inner(_ value: Value) -> String { text(value, quoted: true, depth: depth + 1) }
    switch value {
    case .null: return "null"
    case .boolean(let flag): return flag ? "true" : "false"
    case .number(let number): return number.text
    case .string(let text): return quoted ? self.quoted(text) : text
    case .date, .time, .dateAndTime, .yearsMonths, .daysTime:
      let text = FeelTemporal.text(value) ?? ""
      return quoted ? "@\"" + text + "\"" : text
    case .list(let items): return "[" + items.map(inner).joined(separator: ", ") + "]"
    case .context(let context):
      return "{" + context.entries.map { key($0.name) + ": " + inner($0.value) }.joined(separator: ", ") + "}"
    case .range(let range):
      if range.isPoint, let point = range.low { return "=" + inner(point) }
      switch (range.low, range.high) {
      case (nil, let high?): return (range.includesHigh ? "<=" : "<") + inner(high)
      case (let low?, nil): return (range.includesLow ? ">=" : ">") + inner(low)
      case (let low?, let high?):
        return (range.includesLow ? "[" : "(") + inner(low) + ".." + inner(high) + (range.includesHigh ? "]" : ")")
      case (nil, nil): return "(null..null)"
      }
    case .function(.builtin(let number)): return FeelBuiltins.numbered(number)?.name ?? "function"
    case .function(.literal): return "function"
    case .unknown: return "unknown"
    }
  }

  /// A text between double quotes.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A key of a context: a word as it is, anything else quoted.
  static func key(_ name: String) -> String {
    let bytes = Array(name.utf8)
    var index = 0
    while let (scalar, length) = FeelCharacters.scalar(bytes, at: index) {
      let byte = scalar < 0x80 ? UInt8(scalar) : 0
      let fits =
        scalar < 0x80
        ? FeelCharacters.isASCIINameStart(byte) || (index > 0 && FeelCharacters.isDigit(byte))
        : FeelCharacters.isNameScalar(scalar)
      guard fits else { return quoted(name) }
      index += length
    }
    return bytes.isEmpty ? quoted(name) : name
  }

  /// Where a text first stands in another, by bytes; 0 for the empty text. Complexity: O(*n* + *m*).
  static func firstIndex(of part: String, in text: String) -> Int? {
    let needle = Array(part.utf8)
    if needle.isEmpty { return 0 }
    // Knuth, Morris, Pratt: `fall[i]` is the length of the longest border of the first i + 1 bytes.
    var fall = Array(repeating: 0, count: needle.count)
    var matched = 0
    for place in 1..<max(1, needle.count) {
      while matched > 0, needle[place] != needle[matched] { matched = fall[matched - 1] }
      if needle[place] == needle[matched] { matched += 1 }
      fall[place] = matched
    }
    matched = 0
    for (place, byte) in text.utf8.enumerated() {
      while matched > 0, byte != needle[matched] { matched = fall[matched - 1] }
      if byte == needle[matched] { matched += 1 }
      if matched == needle.count { return place + 1 - needle.count }
    }
    return nil
  }
}
