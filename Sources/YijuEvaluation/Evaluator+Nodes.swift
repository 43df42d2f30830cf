import YijuDecisions
import YijuPlans

extension Evaluator {
  /// Computes the verdict of every node, none left out: a refusal has to list all its causes.
  ///
  /// What reads slots alone is done here, over spans: nothing is copied, counted or allocated. The rest needs `inputs`.
  func evaluate(_ slots: Span<Int64>, _ inputs: CaseInputs?, _ state: inout EvaluationState) {
    if !state.faults.isEmpty { state.faults.removeAll(keepingCapacity: true) }
    let nodes = nodes.span
    let children = children.span
    for index in nodes.indices {
      let verdict: Verdict =
        switch nodes[index].operation {
        case .range: range(nodes[index], slots, inputs)
        case .outsideRange: range(nodes[index], slots, inputs).negated
        case .member: member(nodes[index], slots)
        case .notMember: member(nodes[index], slots).negated
        case .deadline: deadline(nodes[index], slots, inputs)
        case .all: Self.all(nodes[index], children, state.verdicts.span)
        case .any: Self.any(nodes[index], children, state.verdicts.span)
        case .none: Self.any(nodes[index], children, state.verdicts.span).negated
        case .onlyWhen: Self.onlyWhen(nodes[index], children, state.verdicts.span)
        case .valueRange, .test, .gate, .count, .exclusion, .finding:
          inputs.map { beyondSlots(nodes[index], at: index, $0, &state) } ?? .unknown
        }
      state.verdicts[index] = verdict.rawValue
    }
  }

  @inline(never)
  private func beyondSlots(
    _ node: PlanNode, at index: Int, _ inputs: CaseInputs, _ state: inout EvaluationState
  ) -> Verdict {
    switch node.operation {
    case .valueRange: valueRange(node, inputs)
    case .test: test(node, at: index, inputs, &state)
    case .gate: gate(node, inputs)
    case .count: count(node, at: index, inputs, &state)
    case .exclusion: exclusion(node, at: index, inputs, &state)
    case .finding: finding(node, inputs)
    case .range, .outsideRange, .member, .notMember, .deadline, .all, .any, .none, .onlyWhen: .unknown
    }
  }
}

extension PlanNode.Operation {
  /// Whether slots, and values of the law that slots select, are all it looks at.
  var needsOnlySlots: Bool {
    switch self {
    case .valueRange, .gate: true
    case .test, .count, .exclusion, .finding: false
    case .range, .outsideRange, .member, .notMember, .deadline, .all, .any, .none, .onlyWhen: true
    }
  }

  /// Whether slots are all it looks at.
  var readsOnlySlots: Bool {
    switch self {
    case .range, .outsideRange, .member, .notMember, .deadline, .all, .any, .none, .onlyWhen: true
    case .valueRange, .test, .gate, .count, .exclusion, .finding: false
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

  @inline(__always)
  init(_ holds: Bool) { self = holds ? .met : .notMet }
}
