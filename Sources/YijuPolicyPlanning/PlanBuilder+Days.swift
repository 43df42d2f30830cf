import YijuCivilCalendars
import YijuPlans
import YijuPolicies

extension PlanBuilder {
  mutating func planDays() {
    for entry in policy.days.entries {
      let day = entry.element
      let taken: PlanDay.Taken =
        switch day.take {
        case .day: .day
        case .monthStart: .monthStart
        case .monthEnd: .monthEnd
        case .previousMonthEnd: .previousMonthEnd
        }
      let fact = day.fact.flatMap { factPlaces[$0.value] }
      let place = plan.days.count
      dayPlaces[entry.id.value] = place
      plan.days.append(PlanDay(id: entry.id.value, title: day.title.value, taken: taken, fact: fact, slot: 0))
      plan.days[place].interpretations = interpretations(day.grounds)
      // A day that is simply the value of a fact shares the fact's slot.
      plan.days[place].slot =
        if let fact, taken == .day { slot(.fact(fact)) } else { slot(.day(place)) }
    }
    for (place, entry) in policy.days.entries.enumerated() {
      guard let id = entry.element.cohort?.value, let cohort = policy.cohorts[id] else { continue }
      plan.days[place].cohortDay = dayPlaces[cohort.by.value]
      plan.days[place].spans = entry.element.rows.entries.compactMap { row in
        guard let span = cohort.spans[row.id.value], let fact = factPlaces[row.element.value] else { return nil }
        return PlanDay.Span(
          from: Int64(span.from.value.ordinal), to: last(span.to), fact: fact,
          interpretations: interpretations(span.grounds))
      }
    }
  }

  /// The last code of a span: open when the text leaves it so.
  func last(_ to: Located<Stated<Day>>?) -> Int64 {
    to?.value.value.map { Int64($0.ordinal) } ?? SlotCode.greatest
  }

  /// The slots at which a fact is looked at.
  mutating func slots(of fact: Int, asOf: AsOf?) -> [Int] {
    guard plan.facts[fact].nature != .timeless else { return [slot(.fact(fact))] }
    switch asOf {
    case .all(let days), .any(let days):
      return days.compactMap { day in dayPlaces[day.value].map { slot(.factOn(fact, day: $0)) } }
    case .throughout(let from, let to):
      guard let first = dayPlaces[from.value], let last = dayPlaces[to.value] else { return [] }
      return [slot(.factThroughout(fact, from: first, to: last))]
    case nil: return [slot(.fact(fact))]
    }
  }
}
