import YijuCivilCalendars
import YijuPlans
import YijuValues

// Numbers of months in a list, as of a day.
extension FactBinder {
  /// Between which numbers a fact lies on a day, by what is given and by the months listed; nil when neither says.
  ///
  /// What is given must be possible by the list.
  mutating func known(_ months: PlanMonths, of place: Int, on day: Int64) -> SlotRange? {
    let given = givenRange(of: place, on: day)
    guard let counted = counted(months, on: day) else { return given }
    guard let given else {
      let code = counted.low == counted.high ? counted.low : SlotCode.unknown
      inputs.facts[place] = CaseFact(code: code, origin: .derived)
      return counted
    }
    let low = max(given.low, counted.low)
    let high = min(given.high, counted.high)
    guard low <= high else {
      reportContradiction(place, counted.low)
      return given
    }
    return SlotRange(low: low, high: high)
  }

  private func givenRange(of place: Int, on day: Int64) -> SlotRange? {
    guard let history = histories[place] else { return nil }
    var code = SlotCode.unknown
    if case .single(let single) = history {
      code = single
    } else if day != SlotCode.unknown {
      code = history.code(on: day)
    }
    if code != SlotCode.unknown { return SlotRange(low: code, high: code) }
    guard plan.facts[place].nature == .runningTotal, day != SlotCode.unknown else { return nil }
    return history.bounds(on: day)
  }

  /// Between which numbers the months listed lie: an entry without its month may be any month, or one that is there
  /// already; a list that is not complete may lack any number of them.
  private func counted(_ months: PlanMonths, on day: Int64) -> SlotRange? {
    guard let given = inputs.lists[months.list], let day = Self.day(day) else { return nil }
    let last = months.lastMonth(on: day)
    let listed = Set(given.entries.compactMap { Self.day($0[months.field]).map(PlanMonth.init(of:)) })
    let open = given.entries.count { $0[months.field] == SlotCode.unknown }
    switch months.run {
    case .total:
      let least = listed.count { $0 <= last }
      return SlotRange(low: Int64(least), high: given.isComplete ? Int64(least + open) : SlotCode.greatest)
    case .latest:
      let least = Self.run(endingWith: last, in: listed, filling: 0)
      let most = Self.run(endingWith: last, in: listed, filling: open)
      return SlotRange(low: Int64(least), high: given.isComplete ? Int64(most) : SlotCode.greatest)
    }
  }

  /// The length of the unbroken run that ends with a month when some of the missing ones are there.
  private static func run(endingWith last: PlanMonth, in listed: Set<PlanMonth>, filling open: Int) -> Int {
    var left = open
    var length = 0
    // It ends: each step uses up a month of the list or one of those missing.
    while true {
      if !listed.contains(PlanMonth(number: last.number - length)) {
        guard left > 0 else { return length }
        left -= 1
      }
      length += 1
    }
  }

  private static func day(_ code: Int64) -> Day? {
    guard code != SlotCode.unknown else { return nil }
    return Int32(exactly: code).flatMap(Day.init(ordinal:))
  }
}
