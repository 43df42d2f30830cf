import YijuDecisions
import YijuFeel
import YijuPlans
import YijuValues

extension Evaluator {
  @inline(__always)
  func range(_ node: PlanNode, _ slots: Span<Int64>, _ inputs: CaseInputs?) -> Verdict {
    let code = slots[Int(node.a)]
    if code == SlotCode.unknown { return bounded(Int(node.a), node.low, node.high, inputs) }
    return Verdict(code >= node.low && code <= node.high)
  }

  /// What can be told of a slot that is known only to lie between two codes.
  @inline(never)
  private func bounded(_ slot: Int, _ low: Int64, _ high: Int64, _ inputs: CaseInputs?) -> Verdict {
    guard let bound = inputs?.bounds.first(where: { $0.slot == slot })?.range else { return .unknown }
    if bound.low >= low, bound.high <= high { return .met }
    return bound.high < low || bound.low > high ? .notMet : .unknown
  }

  func valueRange(_ node: PlanNode, _ inputs: CaseInputs) -> Verdict {
    let lows = node.b < 0 ? [SlotCode.least] : plan.possibleCodes(ofValue: Int(node.b), inputs)
    let highs = node.c < 0 ? [SlotCode.greatest] : plan.possibleCodes(ofValue: Int(node.c), inputs)
    guard !lows.isEmpty, !highs.isEmpty else { return .unknown }
    var seen: Verdict?
    for low in lows {
      for high in highs where node.b != node.c || low == high {
        if low == SlotCode.unknown || high == SlotCode.unknown { return .unknown }
        let lower = node.low & 1 == 0 ? low : low + 1
        let upper = node.low & 2 == 0 ? high : high - 1
        let verdict = range(PlanNode(.range, a: Int(node.a), low: lower, high: upper), inputs.slots.span, inputs)
        if let seen, seen != verdict { return .unknown }
        seen = verdict
      }
    }
    return seen ?? .unknown
  }

  func test(_ node: PlanNode, at index: Int, _ inputs: CaseInputs, _ state: inout EvaluationState) -> Verdict {
    let test = plan.tests[Int(node.b)]
    return verdict(of: test, on: value(ofSlot: Int(node.a), inputs), at: index, inputs, &state)
  }

  /// The verdict of a test on a value.
  func verdict(
    of test: PlanTest, on input: Value, at index: Int, _ inputs: CaseInputs, _ state: inout EvaluationState
  ) -> Verdict {
    var contexts = [FeelContext(input: input, calendar: calendarView)]
    for (name, operand) in zip(test.names, test.operands) {
      let values = possibleValues(of: operand, choices: Self.mostChoices / contexts.count, inputs)
      contexts = contexts.flatMap { context in
        values.map { value in
          var context = context
          context.names[name] = value
          return context
        }
      }
    }
    // What holds for each value the law may have holds.
    var seen: Verdict?
    for context in contexts {
      let verdict = verdict(of: test, in: context, at: index, &state)
      if let seen, seen != verdict { return .unknown }
      seen = verdict
    }
    return seen ?? .unknown
  }

  /// More combinations of values than this are not told apart.
  private static let mostChoices = 16

  /// The values an operand may have: several of the law while the case does not say which; at most `choices`.
  private func possibleValues(of operand: PlanFormulaOperand, choices: Int, _ inputs: CaseInputs) -> [Value] {
    guard case .value(let place) = operand, plan.code(ofValue: place, inputs) == SlotCode.unknown else {
      return [value(of: operand, inputs)]
    }
    let codes = plan.possibleCodes(ofValue: place, inputs)
    guard !codes.isEmpty, codes.count <= choices else { return [value(of: operand, inputs)] }
    return codes.map { value($0, ofLaw: place) }
  }

  private func verdict(
    of test: PlanTest, in context: FeelContext, at index: Int, _ state: inout EvaluationState
  ) -> Verdict {
    switch FeelEvaluator.evaluate(test.tests, over: context, mode: .strictUnknown) {
    case .value(.boolean(let holds)): return Verdict(holds)
    case .value(.unknown): return .unknown
    case .value:
      state.faults.append(EvaluationFault(node: index, kind: FeelFault.Kind.type.rawValue))
      return .unknown
    case .fault(let fault):
      state.faults.append(EvaluationFault(node: index, kind: fault.kind.rawValue))
      return .unknown
    }
  }
}
