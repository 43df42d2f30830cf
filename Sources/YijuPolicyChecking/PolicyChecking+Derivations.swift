import YijuDiagnostics
import YijuFeel
import YijuPolicies

/// Facts that follow from others: the time of what they need, and no circles.
extension PolicyChecking {
  /// A fact that does not vary with time cannot follow from one that does; one that does is computed on its own day.
  mutating func checkTime(of formula: FeelChecked, in feel: Feel, of fact: Fact) {
    for name in formula.names where policy.tables[name].map({ policy.isByClass($0) }) ?? false {
      report(.classOutOfReach, same(name), same(fact.title.value), at: feel.node)
    }
    guard fact.nature?.value.variesWithTime != true else { return }
    for name in formula.names {
      guard role(of: name) == .fact, let needed = policy.facts[name] else { continue }
      guard needed.nature?.value.variesWithTime == true else { continue }
      report(.asOfMissing, same(needed.title.value), namedDays, at: feel.node)
    }
  }

  /// Notes what formulas read, on the day on which the fact they compute is looked at.
  mutating func readFormulas() {
    var place = 0
    // The list grows while it is walked: what a formula needs may follow from others again. Circles were refused.
    while place < checked.slots.count {
      let slot = checked.slots[place]
      place += 1
      guard let fact = policy.facts.entry(slot.fact), case .formula(let feel)? = fact.element.derivation,
        let formula = checked.expressions[feel.node]
      else { continue }
      for name in formula.names {
        guard role(of: name) == .fact, let needed = policy.facts[name] else { continue }
        read(name, needed.nature?.value.variesWithTime == true ? slot.time : .timeless, for: fact.element.node)
      }
    }
  }

  /// Refuses facts that need themselves, and puts derived facts in an order in which each comes after those it needs.
  mutating func orderDerivations() {
    enum Mark {
      case open
      case done
    }
    var marks: [String: Mark] = [:]
    var isCircular = false
    for start in policy.facts.entries where start.element.derivation != nil {
      guard marks[start.id.value] == nil else { continue }
      // An explicit stack: a chain of formulas may be as long as the file allows.
      var stack = [(id: start.id.value, needs: needs(of: start.id.value)[...])]
      marks[start.id.value] = .open
      while var top = stack.popLast() {
        guard let next = top.needs.popFirst() else {
          marks[top.id] = .done
          if policy.facts[top.id]?.derivation != nil { checked.derivedFacts.append(top.id) }
          continue
        }
        stack.append(top)
        switch marks[next] {
        case nil:
          marks[next] = .open
          stack.append((next, needs(of: next)[...]))
        case .open where !isCircular:
          isCircular = true
          let circle = stack.map(\.id).drop { $0 != next }
          reportCircle(Array(circle))
        case .open, .done: break
        }
      }
    }
  }

  /// The facts a fact needs: by its formula, its list, and what this case would be as an entry of that list.
  private func needs(of id: String) -> [String] {
    guard let fact = policy.facts[id] else { return [] }
    var needs = fact.thisCase.entries.map(\.element.value)
    switch fact.derivation {
    case .exists(let list, _)?:
      needs.append(list.value)
    case .months(let months)?:
      needs.append(months.list.value)
    case .formula(let feel)?:
      for name in checked.expressions[feel.node]?.names ?? [] {
        switch role(of: name) {
        case .fact?: needs.append(name)
        case .parameter?: needs += facts(of: policy.parameters[name]?.by)
        case .table?:
          needs += facts(of: policy.tables[name]?.by)
          needs += policy.tables[name]?.keys.map(\.value) ?? []
          for day in policy.tables[name]?.keyDays ?? [] { needs += facts(of: day) }
        case nil: break
        }
      }
    case .register(_, let keys, let day)?:
      needs += keys.map(\.value) + facts(of: day)
    case nil: break
    }
    return needs.filter { exists($0, .fact) }
  }

  private func facts(of day: Located<String>?) -> [String] {
    guard let day, let named = policy.days[day.value] else { return [] }
    return [named.fact?.value].compactMap { $0 } + named.rows.entries.map(\.element.value)
  }

  private mutating func reportCircle(_ circle: [String]) {
    guard let first = circle.first, let fact = policy.facts[first] else { return }
    var zh: [String] = []
    var en: [String] = []
    for (needing, needed) in zip(circle, circle.dropFirst() + [first]) {
      zh.append("`\(needing)` \(zh.isEmpty ? "" : "又")要用到 `\(needed)`")
      en.append("`\(needing)` needs `\(needed)`")
    }
    report(
      .circular, LocalizedText(zh: zh.joined(separator: "，"), en: en.joined(separator: " and ")),
      at: policy.facts.index(of: first).map { policy.facts.entries[$0].id.node } ?? fact.node)
  }
}
