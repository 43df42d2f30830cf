package import YijuCivilCalendars
package import YijuDecisions
package import YijuPlans
import YijuValues

/// Decides cases by a plan and the calendars as they were known on a day.
///
/// Immutable and `Sendable`: one evaluator serves any number of threads. Each thread keeps an `EvaluationState`, so
/// that deciding allocates nothing.
package struct Evaluator: Sendable {
  package let plan: Plan
  package let asKnownOn: Day
  let nodes: [PlanNode]
  let children: [Int32]
  let deadlines: [PreparedDeadline]
  let deadlineTables: DeadlineTables
  let gateViews: [CalendarView?]
  let amounts: AmountTable?
  /// Whether slots are all a decision needs: no list, no finding, no general expression.
  package let needsOnlySlots: Bool
  /// Whether it needs no value of the law that differs from case to case either, but for the amount's one look-up.
  private let isLookedUp: Bool
  /// The nodes of the first 64 top-level checks, whose verdicts are reported as bits.
  let topNodes: [Int]
  private let hasAmount: Bool
  let paysByClass: Bool
  private let zeroDenies: Bool

  /// Prepares a plan. Calendars it names and that are not among `views` are unknown on every day.
  ///
  /// - Complexity: linear in the days the calendars cover, for each deadline.
  package init(_ plan: Plan, views: [CalendarView], asKnownOn: Day) {
    let plan = plan.known(on: asKnownOn)
    func view(_ id: String?) -> CalendarView? { id.flatMap { id in views.first { $0.calendar.id == id } } }
    self.plan = plan
    self.asKnownOn = asKnownOn
    self.nodes = plan.nodes
    self.children = plan.children
    let deadlines = plan.deadlines.map { PreparedDeadline($0, plan: plan, view: view($0.calendar)) }
    self.deadlines = deadlines
    self.deadlineTables = DeadlineTables(deadlines)
    self.needsOnlySlots = plan.nodes.allSatisfy(\.operation.needsOnlySlots)
    self.gateViews = plan.gates.map { _ in view(plan.calendar) }
    self.paysByClass = plan.paysByClass
    let amounts = plan.paysByClass ? nil : AmountTable(plan)
    self.amounts = amounts
    self.isLookedUp =
      plan.nodes.allSatisfy(\.operation.readsOnlySlots) && deadlines.allSatisfy(\.needsOnlyAnchor)
      && (amounts != nil || plan.amount == nil)
    self.hasAmount = plan.amount != nil
    self.zeroDenies = plan.amount?.zeroDenies == true
    self.topNodes = plan.topLevel.prefix(64).map { plan.checks[$0].node }
  }

  /// The calendar of the first deadline that has one.
  package var calendarView: CalendarView? { deadlines.lazy.compactMap(\.view).first }

  /// The calendar behind the last day of a check; nil when it has none.
  package func calendarView(ofDeadline check: String) -> CalendarView? {
    guard let place = plan.checks.firstIndex(where: { $0.id == check }), plan.checks[place].kind == .deadline else {
      return nil
    }
    let deadline = Int(plan.nodes[plan.checks[place].body].b)
    return deadlines.indices.contains(deadline) ? deadlines[deadline].view : nil
  }

  /// Decides a case without explaining it.
  package func decide(_ inputs: CaseInputs, _ state: inout EvaluationState) -> CaseResult {
    evaluate(inputs.slots.span, inputs, &state)
    return result(inputs.slots.span, inputs, state)
  }

  /// Decides a case that is nothing but slots, for systems that keep facts in machine words.
  ///
  /// Allocates nothing where bounds and periods are the same for every case and the amount is one look-up. What tables
  /// of rules, dated values and several steps give is worked out as for any other case. nil when the plan needs more
  /// than slots (`needsOnlySlots`), or there are too few.
  package func decide(slots: Span<Int64>, _ state: inout EvaluationState) -> CaseResult? {
    guard needsOnlySlots, slots.count >= plan.slots.count else { return nil }
    if let inputs = inputs(beyond: slots) { return decide(inputs, &state) }
    evaluate(slots, nil, &state)
    return result(slots, nil, state)
  }

  /// The case as a whole, where a decision looks at more than its slots; nil where it does not.
  @inline(__always)
  func inputs(beyond slots: Span<Int64>) -> CaseInputs? {
    if isLookedUp { return nil }
    var inputs = CaseInputs(of: plan)
    for slot in inputs.slots.indices { inputs.slots[slot] = slots[slot] }
    return inputs
  }

  @inline(__always)
  private func result(_ slots: Span<Int64>, _ inputs: CaseInputs?, _ state: borrowing EvaluationState) -> CaseResult {
    let verdicts = state.verdicts.span
    var result = CaseResult(outcome: Self.outcome(verdicts[plan.root]))
    let top = topNodes.span
    for bit in top.indices {
      let verdict = verdicts[top[bit]]
      if verdict == Verdict.notMet.rawValue {
        result.notMet |= 1 << UInt64(bit)
      } else if verdict == Verdict.unknown.rawValue {
        result.unknown |= 1 << UInt64(bit)
      }
    }
    for node in plan.schemeNodes where verdicts[node] == Verdict.notMet.rawValue { result.outcome = .denied }
    guard result.outcome == .granted, hasAmount else { return result }
    if let amounts {
      let amount = amounts.amount(slots)
      if amount == SlotCode.unknown { result.outcome = .undetermined } else { result.amount = amount }
      if amount == 0, zeroDenies { result.outcome = .denied }
    } else if let inputs {
      settle(&result, by: paidAmount(inputs, copy state))
    }
    return result
  }

  /// What is paid, when one sum alone remains: never the lower one while a better class is undecided.
  private func paidAmount(_ inputs: CaseInputs, _ state: EvaluationState) -> Decimal? {
    paysByClass
      ? ClassSettlement(self, inputs, state).value : AmountEvaluation(plan.amount, self, inputs, state).value
  }

  private func settle(_ result: inout CaseResult, by amount: Decimal?) {
    guard let value = amount else {
      result.outcome = .undetermined
      return
    }
    if value.isZero, zeroDenies {
      result.outcome = .denied
    } else {
      result.amount = value.scaled(by: plan.amount?.minorDigits ?? 2) ?? SlotCode.unknown
    }
  }

  private static func outcome(_ verdict: UInt8) -> Outcome {
    switch verdict {
    case Verdict.notMet.rawValue: .denied
    case Verdict.unknown.rawValue: .undetermined
    default: .granted
    }
  }
}

/// What deciding writes: verdicts by node. Keep one for each thread and use it again.
package struct EvaluationState: Sendable {
  /// By node; equal arrays say that every node has the same verdict.
  package internal(set) var verdicts: [UInt8]
  /// Tests that could not be carried out.
  package internal(set) var faults: [EvaluationFault]

  /// Room for deciding by `plan`.
  package init(for plan: Plan) {
    self.verdicts = Array(repeating: Verdict.unknown.rawValue, count: plan.nodes.count)
    self.faults = []
  }

  /// The verdict of a node.
  package func verdict(_ node: Int) -> Verdict {
    verdicts.indices.contains(node) ? Verdict(rawValue: verdicts[node]) ?? .unknown : .unknown
  }
}

/// A decision without its explanation.
package struct CaseResult: Sendable, Hashable {
  package var outcome: Outcome
  /// Bit n: the n-th top-level check is not met. The first 64.
  package var notMet: UInt64
  /// Bit n: the n-th top-level check is unknown.
  package var unknown: UInt64
  /// In minor units; `SlotCode.unknown` unless granted.
  package var amount: Int64

  init(outcome: Outcome) {
    self.outcome = outcome
    self.notMet = 0
    self.unknown = 0
    self.amount = SlotCode.unknown
  }
}

/// An expression of the policy that could not be carried out on a case.
package struct EvaluationFault: Sendable, Hashable {
  /// The node of the plan.
  package var node: Int
  /// What happened: `overflow`, `divisionByZero`, `type` …
  package var kind: String

  package init(node: Int, kind: String) {
    self.node = node
    self.kind = kind
  }
}
