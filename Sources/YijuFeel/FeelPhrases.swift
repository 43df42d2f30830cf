package import YijuDiagnostics
package import YijuValues

/// Tests in words: “不少于 36 个月”, “at least 36 months”.
package enum FeelPhrases {
  /// What a test requires of its subject.
  ///
  /// `value` gives the value of an operand and, for a parameter, its title; nil for an operand whose value is not
  /// known, of which the expression itself is shown. `unit` is that of the subject.
  package static func requirement(
    _ checked: FeelChecked, unit: Unit?, value: (FeelNodeID) -> Value?
  ) -> LocalizedText {
    phrase(checked.testShape, checked, unit, value)
  }

  private static func phrase(
    _ shape: FeelTestShape, _ checked: FeelChecked, _ unit: Unit?, _ value: (FeelNodeID) -> Value?
  ) -> LocalizedText {
    func operand(_ id: FeelNodeID) -> LocalizedText {
      if let known = value(id) { return text(of: known, unit: unit) }
      let source = FeelPrinter.text(checked.tree, at: id)
      return LocalizedText(zh: source, en: source)
    }
    func isDay(_ id: FeelNodeID) -> Bool {
      if case .date = checked.type(id) { true } else { false }
    }
    switch shape {
    case .always: return LocalizedText(zh: "不限", en: "anything")
    case .comparison(let operation, let id): return comparison(operation, operand(id), isDay: isDay(id))
    case .range(let low, let includesLow, let high, let includesHigh):
      let lower = comparison(includesLow ? .greaterOrEqual : .greater, operand(low), isDay: isDay(low))
      let upper = comparison(includesHigh ? .lessOrEqual : .less, operand(high), isDay: isDay(high))
      return LocalizedText(zh: lower.zh + "，且" + upper.zh, en: lower.en + " and " + upper.en)
    case .values(let ids):
      let words = ids.map(operand)
      guard words.count > 1 else { return words.first ?? LocalizedText(zh: "", en: "") }
      return LocalizedText(
        zh: words.map(\.zh).joined(separator: "、") + "之一", en: "one of " + words.map(\.en).joined(separator: ", "))
    case .not(let inner):
      let phrase = phrase(inner, checked, unit, value)
      return LocalizedText(zh: "不是“\(phrase.zh)”", en: "not “\(phrase.en)”")
    case .any(let parts):
      let phrases = parts.map { phrase($0, checked, unit, value) }
      return LocalizedText(
        zh: phrases.map(\.zh).joined(separator: "，或"), en: phrases.map(\.en).joined(separator: ", or "))
    case .general(let id):
      let source = FeelPrinter.text(checked.tree, at: id)
      return LocalizedText(zh: "符合 \(source)", en: "that \(source)")
    }
  }

  private static func comparison(_ operation: FeelOperator, _ bound: LocalizedText, isDay: Bool) -> LocalizedText {
    switch (operation, isDay) {
    case (.greaterOrEqual, true): LocalizedText(zh: "\(bound.zh) 及以后", en: "on or after \(bound.en)")
    case (.greater, true): LocalizedText(zh: "晚于 \(bound.zh)", en: "after \(bound.en)")
    case (.lessOrEqual, true): LocalizedText(zh: "\(bound.zh) 及以前", en: "on or before \(bound.en)")
    case (.less, true): LocalizedText(zh: "早于 \(bound.zh)", en: "before \(bound.en)")
    case (.greaterOrEqual, false): LocalizedText(zh: "不少于 \(bound.zh)", en: "at least \(bound.en)")
    case (.greater, false): LocalizedText(zh: "多于 \(bound.zh)", en: "more than \(bound.en)")
    case (.lessOrEqual, false): LocalizedText(zh: "不超过 \(bound.zh)", en: "at most \(bound.en)")
    case (.less, false): LocalizedText(zh: "少于 \(bound.zh)", en: "less than \(bound.en)")
    case (.notEqual, _): LocalizedText(zh: "不是 \(bound.zh)", en: "other than \(bound.en)")
    default: bound
    }
  }

  /// A value in words: `36 个月`, `1,500 元`, `是`, `12 个月`.
  package static func text(of value: Value, unit: Unit?) -> LocalizedText {
    switch value {
    case .boolean(let flag): return LocalizedText(zh: flag ? "是" : "否", en: flag ? "yes" : "no")
    case .number(let number):
      guard let unit else { return LocalizedText(zh: number.text, en: number.text) }
      let digits = unit.isMoney ? number.groupedText(places: number.isWhole ? 0 : 2) : number.text
      if unit == .percent { return LocalizedText(zh: digits + "%", en: digits + "%") }
      return LocalizedText(zh: digits + " " + unit.chinese, en: digits + " " + unit.english(for: number))
    case .yearsMonths(let duration):
      let count = Decimal(duration.months)
      return LocalizedText(zh: "\(count) 个月", en: "\(count) \(Unit.month.english(for: count))")
    case .daysTime(let duration):
      guard let days = duration.wholeDays else { break }
      return LocalizedText(zh: "\(days) 天", en: "\(days) \(Unit.day.english(for: Decimal(days)))")
    default: break
    }
    let plain = FeelText.text(of: value)
    return LocalizedText(zh: plain, en: plain)
  }
}
