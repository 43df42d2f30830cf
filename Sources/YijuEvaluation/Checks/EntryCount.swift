import YijuCivilCalendars
import YijuDecisions
import YijuFeel
import YijuPlans
import YijuValues

/// How many entries match: at least and at most; no `most` means no bound.
struct MatchCount {
  var least: Int64
  var most: Int64?
}

extension Evaluator {
  func count(_ node: PlanNode, at index: Int, _ inputs: CaseInputs, _ state: inout EvaluationState) -> Verdict {
    let check = plan.listChecks[Int(node.b)]
    let own = ownMatch(check, at: index, inputs, &state)
    guard own != .notMet else { return .notApplicable }
    let counted = matches(check, at: index, inputs, &state)
    guard let limit = limit(of: check, at: index, inputs, &state) else { return .unknown }
    let isExceeded = counted.least + 1 > limit
    let isKept = counted.most.map { $0 + 1 <= limit } ?? false
    if own == .met { return isExceeded ? .notMet : isKept ? .met : .unknown }
    // Whether the case is concerned is open, as with `when`: implication, or conjunction where a way is offered.
    return node.low == 0 ? (isKept ? .met : .unknown) : isExceeded ? .notMet : .unknown
  }

  /// The number of earlier entries, with this case when it counts.
  func countedEntries(_ check: PlanListCheck, _ inputs: CaseInputs) -> MatchCount {
    var state = EvaluationState(for: plan)
    let own = ownMatch(check, at: 0, inputs, &state)
    let counted = matches(check, at: 0, inputs, &state)
    return MatchCount(
      least: counted.least + (own == .met ? 1 : 0), most: counted.most.map { $0 + (own == .notMet ? 0 : 1) })
  }

  func limit(
    of check: PlanListCheck, at index: Int, _ inputs: CaseInputs, _ state: inout EvaluationState
  ) -> Int64? {
    switch check.atMost {
    case .value(let value):
      let code = plan.code(ofValue: value, inputs)
      return code == SlotCode.unknown ? nil : code
    case .formula(let formula):
      var context = FeelContext(calendar: calendarView)
      for (name, operand) in zip(formula.names, formula.operands) { context.names[name] = value(of: operand, inputs) }
      switch FeelEvaluator.evaluate(formula.expression, over: context, mode: .strictUnknown) {
      case .value(.number(let number)): return number.scaled(by: 0)
      case .fault(let fault): state.faults.append(EvaluationFault(node: index, kind: fault.kind.rawValue))
      case .value: break
      }
      return nil
    case nil: return nil
    }
  }

  /// Whether this case, as an entry, satisfies the conditions.
  private func ownMatch(
    _ check: PlanListCheck, at index: Int, _ inputs: CaseInputs, _ state: inout EvaluationState
  ) -> Verdict {
    var result = Verdict.met
    for (test, fact) in zip(check.conditions, check.conditionFacts) {
      guard let fact else { continue }
      let own = value(inputs.facts[fact].code, of: plan.facts[fact], inputs)
      switch verdict(of: test, on: own, at: index, inputs, &state) {
      case .notMet: return .notMet
      case .unknown: result = .unknown
      default: break
      }
    }
    return result
  }

  /// Earlier entries that match this case, over all the lists.
  func matches(
    _ check: PlanListCheck, at index: Int, _ inputs: CaseInputs, _ state: inout EvaluationState
  ) -> MatchCount {
    var result = MatchCount(least: 0, most: 0)
    for among in check.among {
      guard let list = inputs.lists[among.list] else {
        result.most = nil
        continue
      }
      if !list.isComplete { result.most = nil }
      for entry in list.entries {
        switch match(entry, among, check, at: index, inputs, &state) {
        case .met:
          result.least += 1
          result.most = result.most.map { $0 + 1 }
        case .unknown: result.most = result.most.map { $0 + 1 }
        default: break
        }
      }
    }
    return result
  }

  private func match(
    _ entry: [Int64], _ among: PlanListCheck.Among, _ check: PlanListCheck, at index: Int, _ inputs: CaseInputs,
    _ state: inout EvaluationState
  ) -> Verdict {
    var result = Verdict.met
    func take(_ verdict: Verdict) { if verdict == .notMet || result == .met { result = verdict } }
    for (field, fact) in zip(among.same, check.same) {
      take(Self.equal(entry[field], inputs.facts[fact].code))
      if result == .notMet { return .notMet }
    }
    if let field = among.sameYear, let fact = check.sameYear {
      take(sameSpan(entry[field], inputs.facts[fact].code) { $0.year == $1.year })
    }
    if let field = among.sameMonth, let fact = check.sameMonth {
      take(sameSpan(entry[field], inputs.facts[fact].code) { $0.year == $1.year && $0.month == $1.month })
    }
    if let field = among.higher, let fact = check.higher { take(Self.higher(entry[field], inputs.facts[fact].code)) }
    if result == .notMet { return .notMet }
    let fields = plan.facts[among.list].fields
    for (test, place) in zip(check.conditions, among.conditions) {
      let field = fields[place]
      let input: Value =
        entry[place] == SlotCode.unknown
        ? .unknown(UnknownCauses(fact: plan.facts[among.list].path))
        : value(entry[place], type: field.type, words: field.words, scale: field.scale, inputs)
      take(verdict(of: test, on: input, at: index, inputs, &state))
      if result == .notMet { return .notMet }
    }
    return result
  }

  private static func equal(_ left: Int64, _ right: Int64) -> Verdict {
    left == SlotCode.unknown || right == SlotCode.unknown ? .unknown : Verdict(left == right)
  }

  private func sameSpan(_ left: Int64, _ right: Int64, _ isSame: (Day, Day) -> Bool) -> Verdict {
    guard let left = day(ofCode: left), let right = day(ofCode: right) else { return .unknown }
    return Verdict(isSame(left, right))
  }

  /// Words outside the order stand neither higher nor lower.
  private static func higher(_ left: Int64, _ right: Int64) -> Verdict {
    if left == SlotCode.unknown || right == SlotCode.unknown { return .unknown }
    return Verdict(left >= 0 && right >= 0 && left > right)
  }
}
