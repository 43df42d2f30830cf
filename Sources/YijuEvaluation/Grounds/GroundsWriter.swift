import YijuCivilCalendars
package import YijuDecisions
package import YijuFacts
package import YijuPlans

/// Writes the grounds or the records of cases straight from their slots: what a policy version says in every case is made ready once,
/// and a case fills in verdicts, values, margins, last days and the sum.
///
/// It writes what is known to the last fact: for every other case `write` gives false, and the decision says the same
/// by `groundsBytes()` or `canonicalBytes()`. A law in the tests says that both ways give equal bytes.
package final class GroundsWriter: Sendable {
  let evaluator: Evaluator
  let form: GroundsForm
  /// Traces a case of which nothing is known, for words that need none.
  let tracing: DecisionTracing
  let granted: GroundsProgram?
  let denied: GroundsProgram?
  let amounts: GroundsAmounts
  let deadlines: [GroundsDeadline]
  /// Checks without a simpler form: traced for each case.
  let traced: [Int]
  /// Nodes of the checks shown, none of which may be unknown.
  private let shownNodes: [Int]

  /// Makes ready what does not differ from case to case.
  ///
  /// - Parameter context: Engine, policy, calendars, registers and the cautions of every case; of the selection all but
  ///   the day and the rule.
  /// - Complexity: linear in the plan.
  package init(_ evaluator: Evaluator, _ context: DecisionContext, form: GroundsForm = .grounds) {
    self.evaluator = evaluator
    self.form = form
    var compiler = GroundsCompiler(evaluator, context, form)
    self.tracing = compiler.tracing
    let amounts = GroundsAmounts(evaluator, compiler)
    self.amounts = amounts ?? GroundsAmounts()
    let isPrepared = amounts != nil && evaluator.plan.classes.isEmpty && !evaluator.plan.interpretationsVary
    self.granted = isPrepared ? compiler.program(.granted, relying: self.amounts.relied) : nil
    self.denied = isPrepared ? compiler.program(.denied, relying: []) : nil
    self.deadlines = compiler.deadlines
    self.traced = compiler.traced
    self.shownNodes = compiler.shownNodes
  }

  /// Whether cases of the policy can be written at all; policies with classes, and sums of several steps, cannot.
  package var isPrepared: Bool { granted != nil && denied != nil }

  /// Decides a case and writes its grounds into `state`; false when the case is one of those that take the longer way.
  ///
  /// - Parameters:
  ///   - inputs: The facts of the case.
  ///   - selection: Why this version decides, and on which day.
  ///   - cautions: What to know besides what holds for every case.
  ///   - facts: The facts as given, for a record.
  /// - Complexity: linear in the checks and the bytes written.
  package func write(
    _ inputs: CaseInputs, _ selection: VersionSelection, cautions: [Caution], facts: FactTree? = nil,
    _ state: inout GroundsState
  ) -> Bool {
    guard let day = selection.day, selection.rule != .none, selection.isPlain,
      state.memories.count == deadlines.count, state.evaluation.verdicts.count == evaluator.nodes.count
    else { return false }
    let outcome = evaluator.decide(inputs, &state.evaluation).outcome
    guard let program = outcome == .granted ? granted : outcome == .denied ? denied : nil, isKnown(inputs, state),
      outcome == .granted || isDeniedByCheck(state), let amount = amounts.place(inputs, isGranted: outcome == .granted)
    else { return false }
    evaluator.trace(inputs.slots.span, inputs, into: &state.trace)
    guard findLastDays(inputs, selected: day, &state) else { return false }
    if !traced.isEmpty {
      state.traced = traced.map { check in
        var tracing = DecisionTracing(evaluator, inputs, state.evaluation, caseDay: day)
        return GroundsState.Traced(result: tracing.result(of: check), asked: tracing.calendarDays)
      }
    }
    let filling = GroundsFilling(
      writer: self, program: program, amount: amount, selectedDay: day, rule: selection.rule, cautions: cautions,
      facts: facts)
    while true {
      switch filling.fill(inputs, &state) {
      case .written: return true
      case .otherwise: return false
      case .full:
        guard state.room.count < 1 << 26 else { return false }
        state.room = Array(repeating: 0, count: state.room.count * 2)
      }
    }
  }

  /// Whether nothing that is shown is unknown, and nothing that is said only of some cases has to be said.
  private func isKnown(_ inputs: CaseInputs, _ state: borrowing GroundsState) -> Bool {
    guard state.evaluation.faults.isEmpty, inputs.bounds.isEmpty, inputs.lookups.isEmpty else { return false }
    let verdicts = state.evaluation.verdicts.span
    let nodes = shownNodes
    let shown = nodes.span
    for place in shown.indices where verdicts[shown[place]] == Verdict.unknown.rawValue { return false }
    return true
  }

  /// Denied by a check, and not for a sum that comes to nothing.
  private func isDeniedByCheck(_ state: borrowing GroundsState) -> Bool {
    let plan = evaluator.plan
    return state.evaluation.verdict(plan.root) == .notMet
      || plan.schemeNodes.contains { state.evaluation.verdict($0) == .notMet }
  }

  /// Finds how each last day is reached, or works it out and remembers it.
  private func findLastDays(_ inputs: CaseInputs, selected day: Day, _ state: inout GroundsState) -> Bool {
    state.lastDays.removeAll(keepingCapacity: true)
    if state.pool.count > GroundsState.mostRemembered { state.forget() }
    for place in deadlines.indices {
      let anchor = inputs.slots[deadlines[place].anchorSlot] &- state.memories[place].firstAnchor
      guard anchor >= 0, anchor < Int64(state.memories[place].lastDays.count) else { return false }
      let row = Int(anchor)
      if state.memories[place].lastDays[row] == nil {
        state.memories[place].lastDays[row] = explained(deadlines[place], inputs, day, &state.pool)
      }
      guard let lastDay = state.memories[place].lastDays[row], lastDay.day != PreparedDeadline.noDay else {
        return false
      }
      state.lastDays.append(lastDay)
    }
    return true
  }

  private func explained(
    _ deadline: GroundsDeadline, _ inputs: CaseInputs, _ day: Day, _ pool: inout [UInt8]
  ) -> GroundsState.LastDay {
    var tracing = DecisionTracing(evaluator, inputs, EvaluationState(for: evaluator.plan), caseDay: day)
    let result = tracing.result(of: deadline.check)
    func add(_ bytes: [UInt8]) -> Range<Int> {
      let start = pool.count
      pool += bytes
      return start..<pool.count
    }
    return GroundsState.LastDay(
      day: result.deadline?.lastDay?.ordinal ?? PreparedDeadline.noDay,
      test: add(CanonicalJSON.bytes(.string(result.required.test))),
      testText: add(CanonicalJSON.bytes(JSONValue(result.required.phrase))),
      explanation: add(result.deadline.map { CanonicalJSON.bytes(form.value(of: $0)) } ?? []),
      cautions: add(GroundsCompiler.elements(result.cautions.map(\.jsonValue))),
      asked: add(GroundsCompiler.elements(tracing.calendarDays.map(\.jsonValue))))
  }
}
