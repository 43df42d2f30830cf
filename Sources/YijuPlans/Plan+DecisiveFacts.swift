extension Plan {
  /// Places of the facts that a check, the amount or the choice of the version can depend on, and of those they are
  /// computed from.
  ///
  /// - Complexity: linear in the facts and where they are looked at.
  package var decisiveFacts: Set<Int> {
    var found: Set<Int> = []
    func add(_ place: Int) {
      guard found.insert(place).inserted else { return }
      switch facts[place].derivation {
      case .exists(let list, let fields):
        add(list)
        for field in fields { if let own = facts[list].thisCase[field] { add(own) } }
      case .months(let months): add(months.list)
      case .formula(let formula):
        for case .fact(let fact) in formula.operands { add(fact) }
      case .register(_, let keys, let day):
        for key in keys { add(key) }
        for fact in [days[day].fact].compactMap({ $0 }) + days[day].spans.map(\.fact) { add(fact) }
      case nil: break
      }
    }
    for (place, fact) in facts.enumerated() where !fact.slots.isEmpty || fact.path == validity.fact { add(place) }
    for day in days { for place in [day.fact].compactMap({ $0 }) + day.spans.map(\.fact) { add(place) } }
    for test in tests + listChecks.flatMap(\.conditions) {
      for case .fact(let place) in test.operands { add(place) }
    }
    for check in listChecks {
      if case .formula(let limit)? = check.atMost { for case .fact(let place) in limit.operands { add(place) } }
      let own = check.same + check.dates + [check.higher].compactMap { $0 } + check.conditionFacts.compactMap { $0 }
      for place in check.among.map(\.list) + own { add(place) }
    }
    return found
  }
}
