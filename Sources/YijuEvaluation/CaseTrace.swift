import YijuDecisions
package import YijuPlans

/// What every check looked at, what was asked for and how far apart the two are, as machine words: all that an
/// explanation needs besides the plan.
///
/// Kept by whoever decides, one for each thread, and written over by the next case: tracing allocates nothing.
package struct CaseTrace: Sendable {
  /// What one node of the plan saw. `SlotCode.unknown` stands for what there is not.
  package struct Row: Sendable, Hashable {
    /// The code that was found.
    package var actual = SlotCode.unknown
    /// The code it must not be below, and the one it must not be above.
    package var least = SlotCode.unknown
    package var most = SlotCode.unknown
    /// How far it is inside, below zero how far outside: against the bound it breaks, else against the nearer one.
    package var margin = SlotCode.unknown

    static let empty = Row()
  }

  /// By node of the plan; verdicts stand beside them in the `EvaluationState`.
  package internal(set) var rows: [Row]

  /// Room for tracing a case of `plan`.
  package init(for plan: Plan) { self.rows = Array(repeating: .empty, count: plan.nodes.count) }
}

extension Evaluator {
  /// Decides as `decide(slots:_:)` does and keeps what every check saw.
  package func decide(
    slots: Span<Int64>, _ state: inout EvaluationState, tracing trace: inout CaseTrace
  ) -> CaseResult? {
    guard let result = decide(slots: slots, &state) else { return nil }
    self.trace(slots, inputs(beyond: slots), into: &trace)
    return result
  }

  /// Writes down what the nodes of a case see; bounds that differ from case to case need `inputs`.
  ///
  /// - Complexity: linear in the nodes.
  func trace(_ slots: Span<Int64>, _ inputs: CaseInputs?, into trace: inout CaseTrace) {
    let nodes = nodes.span
    guard trace.rows.count == nodes.count else { return }
    var rows = trace.rows.mutableSpan
    for index in nodes.indices {
      let node = nodes[index]
      switch node.operation {
      case .range: rows[index] = Self.row(slots[Int(node.a)], from: node.low, to: node.high)
      case .outsideRange, .member, .notMember, .test, .gate: rows[index].actual = slots[Int(node.a)]
      case .valueRange:
        let range = inputs.flatMap { bounds(of: node, $0) }
        rows[index] =
          range.map { Self.row(slots[Int(node.a)], from: $0.low, to: $0.high) }
          ?? CaseTrace.Row(actual: slots[Int(node.a)])
      case .deadline:
        let ends = lastDayBounds(Int(node.b), slots, inputs)
        rows[index] =
          ends.earliest == ends.latest
          ? Self.row(slots[Int(node.a)], from: SlotCode.least, to: Int64(ends.latest))
          : CaseTrace.Row(actual: slots[Int(node.a)])
      case .count, .exclusion, .finding, .all, .any, .none, .onlyWhen: break
      }
    }
  }

  @inline(__always)
  private static func row(_ code: Int64, from low: Int64, to high: Int64) -> CaseTrace.Row {
    let least = low > SlotCode.least ? low : SlotCode.unknown
    let most = high < SlotCode.greatest ? high : SlotCode.unknown
    let margin = code == SlotCode.unknown || low == high ? SlotCode.unknown : distance(code, from: low, to: high)
    return CaseTrace.Row(actual: code, least: least, most: most, margin: margin)
  }

  /// How far a code lies inside its bounds; unknown without bounds, or when no word holds the distance.
  @inline(__always)
  static func distance(_ code: Int64, from low: Int64, to high: Int64) -> Int64 {
    let above = code.subtractingReportingOverflow(low)
    let below = high.subtractingReportingOverflow(code)
    let hasLow = low > SlotCode.least
    let hasHigh = high < SlotCode.greatest
    if (hasLow && above.overflow) || (hasHigh && below.overflow) { return SlotCode.unknown }
    switch (hasLow, hasHigh) {
    case (true, true): return min(above.partialValue, below.partialValue)
    case (true, false): return above.partialValue
    case (false, true): return below.partialValue
    case (false, false): return SlotCode.unknown
    }
  }

  /// The bounds a node holds a number or a day against; nil for other nodes, and while the law's values are not known.
  func bounds(of node: PlanNode, _ inputs: CaseInputs) -> SlotRange? {
    switch node.operation {
    case .range: return SlotRange(low: node.low, high: node.high)
    case .valueRange:
      let low = node.b < 0 ? SlotCode.least : plan.code(ofValue: Int(node.b), inputs)
      let high = node.c < 0 ? SlotCode.greatest : plan.code(ofValue: Int(node.c), inputs)
      guard low != SlotCode.unknown, high != SlotCode.unknown else { return nil }
      return SlotRange(low: node.low & 1 == 0 ? low : low + 1, high: node.low & 2 == 0 ? high : high - 1)
    case .outsideRange, .member, .notMember, .test, .deadline, .gate, .count, .exclusion, .finding, .all, .any, .none,
      .onlyWhen:
      return nil
    }
  }
}
