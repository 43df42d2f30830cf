import YijuDiagnostics
import YijuPolicies
import YijuYAMLTrees

/// `day` with `open` or `closed`: a pattern of the calendar, whose numbers stand in the check itself.
extension PolicyReader {
  mutating func gate(_ fields: Fields) -> Gate? {
    let day = required(.day, fields)
    let keyword: Keyword = fields.has(.open) ? .open : .closed
    guard let entry = fields[keyword] else { return nil }
    let node = map.add(entry.keySpan, parent: fields.node, component: keyword.en)
    guard let inner = self.fields(of: entry.value, as: .gate, at: node, label: name(keyword)),
      let pattern = pattern(inner), let day
    else { return nil }
    return Gate(day: day, opens: keyword == .open, pattern: pattern)
  }

  private mutating func pattern(_ fields: Fields) -> Gate.Pattern? {
    let months = wholes(.ofMonths, fields, in: 1...12)
    if let first = fields[.first], fields.has(.daysOfMonth) {
      reportMisfit(
        zh: "`\(first.key)` 和 `\(Keyword.daysOfMonth[language])` 只能写一个",
        en: "`\(first.key)` and `\(Keyword.daysOfMonth[language])` exclude each other", at: first.keySpan,
        in: fields.node)
    }
    if fields.has(.first) {
      return whole(.first, fields, in: 1...31).map { .firstWorkingDays($0, ofMonths: months) }
    }
    guard let entry = fields[.daysOfMonth] else {
      reportMissing(
        .first, in: fields,
        hint: LocalizedText(
          zh: "（或 `\(Keyword.daysOfMonth[language])`）", en: " (or `\(Keyword.daysOfMonth[language])`)"))
      return nil
    }
    let days = wholes(.daysOfMonth, fields, in: 1...31)
    guard days.count == 2, let first = days.first, let last = days.last, first.value <= last.value else {
      if days.count != 2 || days[0].value > days[1].value {
        reportMisfit(
          zh: "`\(entry.key)` 要写两个数：每月几日到几日，如 `[1, 10]`",
          en: "`\(entry.key)` has two numbers, from which day of the month to which: `[1, 10]`",
          at: entry.value.span, in: fields.node)
      }
      return nil
    }
    return .days(first, last, ofMonths: months)
  }

  /// A list of whole numbers.
  private mutating func wholes(_ keyword: Keyword, _ fields: Fields, in range: ClosedRange<Int>) -> [Located<Int>] {
    guard let entry = fields[keyword] else { return [] }
    guard case .sequence(let items) = entry.value.content else {
      return whole(keyword, fields, in: range).map { [$0] } ?? []
    }
    let list = place(keyword, entry.value, in: fields)
    var numbers: [Located<Int>] = []
    for (index, item) in items.enumerated() {
      guard let number = whole(item, label: name(keyword), in: range, owner: fields.node) else { continue }
      numbers.append(Located(number, map.add(item.span, parent: list, component: "[\(index)]")))
    }
    return numbers
  }
}
