import YijuDecisions
import YijuPlans

extension Evaluator {
  /// Computes the verdict of every node, none left out: a refusal has to list all its causes.
  func evaluate(_ inputs: CaseInputs, _ state: inout EvaluationState) {
    if !state.faults.isEmpty { state.faults.removeAll(keepingCapacity: true) }
    for index in nodes.indices {
      let verdict: Verdict =
        switch nodes[index].operation {
        case .range: range(nodes[index], inputs)
        case .member: member(nodes[index], inputs)
        case .all: all(nodes[index], state)
        case .deadline: deadline(nodes[index], inputs)
        case .outsideRange: range(nodes[index], inputs).negated
        case .notMember: member(nodes[index], inputs).negated
        case .valueRange: valueRange(nodes[index], inputs)
        case .test: test(nodes[index], at: index, inputs, &state)
        case .gate: gate(nodes[index], inputs)
        case .count: count(nodes[index], at: index, inputs, &state)
        case .exclusion: exclusion(nodes[index], at: index, inputs, &state)
        case .finding: finding(nodes[index], inputs)
        case .any: any(nodes[index], state)
        case .none: none(nodes[index], state)
        case .onlyWhen: onlyWhen(nodes[index], state)
        }
      state.verdicts[index] = verdict.rawValue
    }
  }
}

extension Verdict {
  /// Met for not met and the other way round.
  var negated: Verdict {
    switch self {
    case .met: .notMet
    case .notMet: .met
    default: self
    }
  }

  init(_ holds: Bool) { self = holds ? .met : .notMet }
}
