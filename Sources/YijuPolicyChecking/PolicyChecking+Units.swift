import YijuDiagnostics
import YijuPolicies
import YijuValues

/// Units: known words, and those that fit the type.
extension PolicyChecking {
  /// Units of time a period can be in.
  private static let periodUnits = ["day", "working_day", "month", "year"]
  private static let countUnits = ["month", "day", "working_day", "week", "year", "hour", "time", "person", "item"]
  private static let currencies = ["CNY"]
  /// Words people write in English files for units that have a keyword.
  private static let otherSpellings = [
    "月": "month", "个月": "month", "months": "month", "日": "day", "天": "day", "days": "day", "工作日": "working_day",
    "个工作日": "working_day", "working_days": "working_day", "年": "year", "years": "year", "周": "week", "weeks": "week",
    "小时": "hour", "hours": "hour", "次": "time", "times": "time", "人": "person", "people": "person", "persons": "person",
    "元": "CNY", "人民币": "CNY", "RMB": "CNY", "yuan": "CNY", "%": "percent",
  ]

  /// The units values of a type can have, and whether one is required.
  private func units(of type: FactType) -> (words: [String], isRequired: Bool) {
    switch type {
    case .period: (Self.periodUnits, true)
    case .count: (Self.countUnits, true)
    case .decimal: (Self.countUnits + ["percent"] + Self.currencies, false)
    case .money: (Self.currencies, false)
    case .percent: (["percent"], false)
    case .yesNo, .date, .text, .word, .level, .citizenID, .list: ([], false)
    }
  }

  /// Whether values of a type can have a unit.
  func isUnit(_ unit: String, of type: FactType) -> Bool {
    units(of: type).words.contains(unit) || isOwnUnit(unit, of: type)
  }

  mutating func checkUnit(_ unit: Located<String>?, of type: FactType, title: String, node: NodeID) {
    let (allowed, isRequired) = units(of: type)
    guard let unit else {
      if isRequired {
        report(.unitMissing, same(title), type.title, choices(allowed), at: node)
      }
      return
    }
    if isUnit(unit.value, of: type) { return }
    let near = Self.otherSpellings[unit.value] ?? nearest(to: unit.value, among: allowed, limit: 1).first
    let fix = near.flatMap { allowed.contains($0) ? $0 : nil }
    let shown = allowed.isEmpty ? LocalizedText(zh: "（不写单位）", en: "(no unit)") : choices(allowed)
    report(
      .unitUnknown, same(unit.value), type.title, shown, at: unit.node,
      fixes: fix.map { replacing(unit.node, with: $0) } ?? [])
  }

  /// Whether a count may be in it though the project has no word for it: a Chinese measure word such as 学时, or for
  /// money the code of a currency.
  private func isOwnUnit(_ unit: String, of type: FactType) -> Bool {
    if Self.otherSpellings[unit] != nil { return false }
    switch type {
    case .count, .decimal: return unit.utf8.contains { $0 >= 0x80 } || Unit(unit).isMoney && type == .decimal
    case .money: return Unit(unit).isMoney
    default: return false
    }
  }

  private func choices(_ words: [String]) -> LocalizedText {
    LocalizedText(
      zh: words.map { "`\($0)`" }.joined(separator: "、"), en: words.map { "`\($0)`" }.joined(separator: ", "))
  }

  /// What a unit is called in a message, with nothing for none.
  func title(of unit: String?) -> LocalizedText {
    guard let unit else { return LocalizedText(zh: "没有单位", en: "no unit") }
    let known = Unit(unit)
    return LocalizedText(zh: known.chineseWord, en: known.english(for: Decimal(2)))
  }
}
