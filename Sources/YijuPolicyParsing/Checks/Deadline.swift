import YijuPolicies
import YijuYAMLTrees

/// `day` with `within`, `after` and `counting`, or with `by_day`.
extension PolicyReader {
  mutating func deadline(_ fields: Fields) -> Deadline? {
    let day = required(.day, fields)
    let lastDayOff = word(.lastDayOff, fields, Words.lastDayOff)
    let end: Deadline.End
    if let byDay = fields[.byDay] {
      for keyword in fields.present([.within, .after, .countingRule]) {
        reportMisfit(
          zh: "`\(byDay.key)` 直接写明了最后一日，不再写 `\(keyword[language])`",
          en: "`\(byDay.key)` says the last day itself, so there is no `\(keyword[language])`",
          at: fields[keyword]?.keySpan, in: fields.node)
      }
      guard let last = located(.byDay, fields) else { return nil }
      end = .byDay(last)
    } else {
      let after = required(.after, fields)
      let counting = located(.countingRule, fields)
      guard let period = located(.within, fields), let after else { return nil }
      end = .within(period: period, after: after, counting: counting)
    }
    return day.map { Deadline(day: $0, end: end, lastDayOff: lastDayOff) }
  }
}
