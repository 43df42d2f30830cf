import YijuCivilCalendars
import YijuDiagnostics
import YijuPolicies
import YijuValues

/// Parameters: type, unit, dates and grounds of every value.
extension PolicyChecking {
  mutating func checkParameters() {
    for entry in policy.parameters.entries {
      let parameter = entry.element
      let path = "parameters." + entry.id.value
      checkType(parameter.type, unit: parameter.unit, title: parameter.title.value, node: parameter.node)
      if parameter.type.value == .list {
        report(
          .typeUnfit, LocalizedText(zh: "一个值", en: "a single value"), same(parameter.title.value),
          parameter.type.value.title, at: parameter.type.node)
      }
      let ownGrounds = !parameter.grounds.cites.isEmpty || !parameter.grounds.interpretations.isEmpty
      var spans: [TimeSpan] = []
      for value in parameter.values {
        if !ownGrounds, value.grounds.cites.isEmpty, value.grounds.interpretations.isEmpty {
          report(.groundsMissing, ElementKind.parameter.title, same(entry.id.value), same(""), at: entry.id.node)
        }
        checkOrder(of: value)
        noteReachBack(of: value, inherited: parameter.grounds, title: parameter.title.value)
        checkValue(
          value.value, type: parameter.type.value, unit: parameter.unit?.value, path: path, title: parameter.title.value)
        spans.append(span(of: value, shown: value.value.value.text))
      }
      checkBy(parameter.by, spans: spans, element: path, node: entry.id.node)
      if spans.count > 1 { checkSequence(spans, path: path, by: parameter.by) }
    }
  }

  /// A value of the law is of the declared type, in the declared unit.
  mutating func checkValue(
    _ value: Located<LegalValue>, type: FactType, unit: String?, path: String, title: String
  ) {
    switch (type, value.value) {
    case (.yesNo, .boolean), (.decimal, .number), (.money, .money), (.percent, .percent), (.date, .day), (.text, .text),
      (.word, .text):
      break
    case (.count, .number(let number)):
      if !number.isWhole || number.isNegative {
        report(
          .valueUnfit, same(path), type.title,
          LocalizedText(zh: "\(number.text)，不是整数或小于 0", en: "\(number.text), which is not whole or below 0"),
          at: value.node)
      }
    case (.period, .period(let period)):
      guard let unit, period.unit.rawValue != unit else { break }
      report(
        .unitClash, same(title), self.title(of: unit), same(value.value.text), self.title(of: period.unit.rawValue),
        at: value.node)
    case (.level(let scale), .level(let word, _)), (.level(let scale), .text(let word)):
      _ = canonical(Located(word, value.node), type: .level(scale: scale), declared: [], title: title)
    default:
      report(.valueUnfit, same(path), type.title, same(value.value.text), at: value.node)
    }
  }
}

extension LegalValue {
  /// The value as a message shows it.
  var text: String {
    switch self {
    case .boolean(let value): value ? "true" : "false"
    case .number(let value), .money(let value): value.text
    case .percent(let value): value.text + "%"
    case .day(let day): "\(day)"
    case .period(let period): "\(period.count) \(period.unit.rawValue)"
    case .text(let text): text
    case .level(let word, _): word
    }
  }
}
