import YijuCivilCalendars
import YijuFacts
import YijuPolicies
import YijuValues

/// §5: months of a history. An entry without its month may be any month; a list that is not whole may lack any number.
extension ReferenceInterpreter {
  /// Least and greatest number of months up to a day; nil when the list or the day is not known.
  func monthsListed(_ count: MonthCount, on moment: Moment) -> (least: Decimal, most: Decimal?)? {
    guard case .on(let day?) = moment, let path = FactPath(count.list.value), let node = facts[path] else { return nil }
    let entries: [FactTree]
    var isWhole = true
    switch (node.content, node["known"]?.content) {
    case (.list(let all), _): entries = all
    case (.object, .list(let known)?):
      entries = known
      if let complete = node["complete"] { isWhole = Self.text(complete) == "true" }
    default: return nil
    }
    var months: Set<String> = []
    var open = 0
    for entry in entries {
      if let date = entry[count.field.value].flatMap({ Self.text($0) }) {
        months.insert(String(date.prefix(7)))
      } else {
        open += 1
      }
    }
    let first =
      count.end.value == .monthOfDay ? day.startOfMonth : day.startOfMonth.adding(months: -1) ?? day.startOfMonth
    let last = String("\(first)".prefix(7))
    let least: Int
    let most: Int
    switch count.run.value {
    case .total:
      least = months.filter { $0 <= last }.count
      most = least + open
    case .latest:
      // Of all lengths those are possible of which no more months are missing than entries have no month.
      let lengths = 0...(entries.count)
      func missing(_ length: Int) -> Int {
        (0..<length).filter { back in
          let month = first.adding(months: -back).map { String("\($0)".prefix(7)) }
          return month.map { !months.contains($0) } ?? true
        }.count
      }
      least = lengths.filter { missing($0) == 0 }.max() ?? 0
      most = lengths.filter { missing($0) <= open }.max() ?? 0
    }
    return (Decimal(Int64(least)), isWhole ? Decimal(Int64(most)) : nil)
  }

  /// What the case gives and what the list says, taken together; nil when neither says anything.
  func counted(_ id: String, _ fact: Fact, _ count: MonthCount, at moment: Moment) -> (
    range: ClosedRange<Decimal>, isContradiction: Bool
  )? {
    let given = givenNumbers(of: id, fact, at: moment)
    let listed = monthsListed(count, on: moment).map { $0.least...($0.most ?? Self.greatestTotal) }
    guard let given, let listed else { return (given ?? listed).map { ($0, false) } }
    guard given.overlaps(listed) else { return (given, true) }
    return (given.clamped(to: listed), false)
  }
}
