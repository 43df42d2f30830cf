import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuValues

/// Values in words, for the sentences of a decision.
enum Phrasing {
  /// `{0}`, `{1}` … replaced; text that is filled in is not searched again.
  static func filled(_ template: String, with texts: [String]) -> String {
    var result = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      if let place = Int(rest[rest.index(after: open)..<close]), texts.indices.contains(place) {
        result += texts[place]
      } else {
        result += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// A space between Chinese text and a number or Latin word that follows it.
  static func spaced(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, first.isASCII else { return text }
    return " " + text
  }

  /// A value as it stands in a FEEL test.
  static func test(_ value: DecisionValue) -> String {
    switch value {
    case .unknown: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let number, _), .money(let number, _), .percent(let number): number.text
    case .day(let day): "@\"\(day.description)\""
    case .period(let period): "@\"\(period.isoText ?? period.englishText)\""
    case .text(let text): "\"\(text)\""
    case .words(let words): words.map { "\"\($0)\"" }.joined(separator: ", ")
    case .between(let least, let most): "[\(least)..\(most.map(String.init) ?? "")]"
    }
  }

  /// A value as a person reads it.
  static func text(_ value: DecisionValue) -> LocalizedText {
    switch value {
    case .unknown: LocalizedText(zh: "未知", en: "not known")
    case .boolean(let value): LocalizedText(zh: value ? "是" : "否", en: value ? "yes" : "no")
    case .number(let number, nil): LocalizedText(zh: number.text, en: number.text)
    case .number(let number, let unit?): count(number, Unit(unit))
    case .money(let amount, let currency):
      LocalizedText(zh: "\(amount.text) \(Unit(currency).chinese)", en: "\(currency) \(amount.text)")
    case .percent(let number): LocalizedText(zh: "\(number.text)%", en: "\(number.text) %")
    case .day(let day): LocalizedText(zh: day.description, en: day.description)
    case .period(let period): LocalizedText(zh: period.chineseText, en: period.englishText)
    case .text(let text): LocalizedText(zh: text, en: text)
    case .words(let words):
      LocalizedText(zh: words.joined(separator: "、"), en: words.joined(separator: ", "))
    case .between(let least, let most):
      LocalizedText(
        zh: most.map { "\(least) 至 \($0)" } ?? "不少于 \(least)",
        en: most.map { "\(least) to \($0)" } ?? "at least \(least)")
    }
  }

  static func count(_ number: Decimal, _ unit: Unit) -> LocalizedText {
    LocalizedText(zh: "\(number.text) \(unit.chinese)", en: "\(number.text) \(unit.english(for: number))")
  }
}
