package import YijuCivilCalendars
package import YijuValues

/// A number of months in a list.
package struct PlanMonths: Sendable, Hashable {
  package var list: Int
  /// The date in an entry: it stands for the month it lies in.
  package var field: Int
  package var run: MonthRun
  package var end: MonthEnd

  package init(list: Int, field: Int, run: MonthRun, end: MonthEnd) {
    self.list = list
    self.field = field
    self.run = run
    self.end = end
  }

  /// The last month that counts, seen from a day.
  package func lastMonth(on day: Day) -> PlanMonth {
    let month = PlanMonth(of: day)
    return end == .monthOfDay ? month : PlanMonth(number: month.number - 1)
  }
}

/// A month of a year, counted through the years.
package struct PlanMonth: Sendable, Hashable, Comparable, CustomStringConvertible {
  package var number: Int

  package init(number: Int) { self.number = number }

  package init(of day: Day) { self.number = day.year * 12 + day.month - 1 }

  package static func < (left: PlanMonth, right: PlanMonth) -> Bool { left.number < right.number }

  /// `2017-06`.
  package var description: String {
    let month = number % 12 + 1
    return "\(number / 12)-\(month < 10 ? "0" : "")\(month)"
  }
}
