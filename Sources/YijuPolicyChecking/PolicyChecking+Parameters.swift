import YijuCivilCalendars
import YijuDiagnostics
import YijuPolicies
import YijuValues

/// Parameters: type, unit, dates and grounds of every value.
extension PolicyChecking {
  mutating func checkParameters() {
    for entry in policy.parameters.entries {
      let parameter = entry.element
      checkType(parameter.type, unit: parameter.unit, title: parameter.title.value, node: parameter.node)
      for value in parameter.values {
        checkOrder(of: value)
        noteReachBack(of: value, inherited: parameter.grounds, title: parameter.title.value)
        checkValue(value.value, title: parameter.title.value)
      }
      // Most parameters have one value for all time.
      if parameter.by == nil, parameter.values.count == 1, let only = parameter.values.first, only.from == nil,
        only.to == nil
      {
        continue
      }
      let path = "parameters." + entry.id.value
      let spans = parameter.values.map { span(of: $0, shown: $0.value.value.text) }
      checkBy(parameter.by, spans: spans, element: path, node: entry.id.node)
      if spans.count > 1 { checkSequence(spans, path: path) }
    }
  }

  /// A level is one of its scale; other values were typed as they were read.
  mutating func checkValue(_ value: Located<LegalValue>, title: String) {
    guard case .level(let word, let scale) = value.value else { return }
    _ = canonical(Located(word, value.node), type: .level(scale: scale), declared: [], title: title)
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
