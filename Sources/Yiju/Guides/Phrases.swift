import YijuCivilCalendars
import YijuDecisions
import YijuDiagnostics
import YijuPolicies
import YijuValues

/// Values of the law in words, for guides.
enum Phrases {
  /// `{0}`, `{1}` … replaced; a Latin text is set off from Chinese before it by a space.
  static func filled(_ template: String, _ texts: [String]) -> String {
    var result = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      if let place = Int(rest[rest.index(after: open)..<close]), texts.indices.contains(place) {
        let text = texts[place]
        let isLatin = text.unicodeScalars.first?.isASCII == true
        let followsHan = result.unicodeScalars.last.map { $0.value >= 0x2E80 } ?? false
        result += (isLatin && followsHan ? " " : "") + text
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  static func value(_ value: LegalValue, unit: String?) -> DecisionValue {
    switch value {
    case .boolean(let flag): .boolean(flag)
    case .number(let number): .number(number, unit: unit)
    case .money(let sum): .money(sum, currency: unit ?? "CNY")
    case .percent(let percent): .percent(percent)
    case .day(let day): .day(day)
    case .period(let period): .period(period)
    case .text(let text): .text(text)
    case .level(let word, _): .text(word)
    }
  }

  static func text(_ value: DecisionValue) -> LocalizedText {
    switch value {
    case .number(let number, let unit?):
      LocalizedText(
        zh: "\(number.text) \(Unit(unit).chinese)", en: "\(number.text) \(Unit(unit).english(for: number))")
    case .number(let number, nil): same(number.text)
    case .money(let sum, let currency):
      LocalizedText(zh: "\(sum.text) \(Unit(currency).chinese)", en: "\(currency) \(sum.text)")
    case .percent(let number): same(number.text + "%")
    case .day(let day): same("\(day)")
    case .period(let period): LocalizedText(zh: period.chineseText, en: period.englishText)
    case .text(let text): same(text)
    case .words(let words): list(words)
    case .boolean(let flag): LocalizedText(zh: flag ? "是" : "否", en: flag ? "yes" : "no")
    case .unknown, .between: LocalizedText(zh: "未知", en: "not known")
    }
  }

  static func same(_ text: String) -> LocalizedText { LocalizedText(zh: text, en: text) }

  static func list(_ words: [String]) -> LocalizedText {
    LocalizedText(zh: words.joined(separator: "、"), en: words.joined(separator: ", "))
  }

  /// Whether a comparison such as `>= 36` lets the bound itself pass; nil for other tests.
  static func includesBound(_ test: String) -> Bool? {
    if test.hasPrefix(">=") || test.hasPrefix("<=") { return true }
    if test.hasPrefix(">") || test.hasPrefix("<") { return false }
    return nil
  }
}
