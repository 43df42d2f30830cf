import YijuDiagnostics
import YijuPolicies
import YijuValues

/// Numbers of months in a history.
extension PolicyChecking {
  /// The fact counts months and has the nature that its way of counting gives it; the list has the date.
  mutating func checkMonths(_ fact: Fact, _ months: MonthCount) {
    if fact.type.value != .count {
      report(.typeUnfit, FactType.count.title, same(fact.title.value), fact.type.value.title, at: fact.type.node)
    } else if let unit = fact.unit, unit.value != "month" {
      report(.monthsInOtherUnit, same(fact.title.value), same(unit.value), at: unit.node)
    }
    if let nature = fact.nature {
      // A total never falls; a run ends with the first month that is not there.
      let fits: FactNature = months.run.value == .total ? .runningTotal : .state
      if nature.value != fits {
        report(
          .monthsOfOtherNature, same(fact.title.value), same(months.run.value.rawValue), same(fits.rawValue),
          at: nature.node)
      }
    }
    guard let list = listFact(months.list) else { return }
    read(months.list.value, .timeless, for: fact.node)
    guard let field = list.item[months.field.value] else {
      if !isBroken("facts", months.list.value) { reportUnknownField(months.field, of: list, id: months.list.value) }
      return
    }
    if field.type.value != .date {
      report(
        .typeUnfit, FactType.date.title, same(field.title.value), field.type.value.title, at: months.field.node)
    }
  }
}
