import YijuCivilCalendars
package import YijuDecisions
package import YijuFacts
package import YijuPlans

/// Writes the grounds or the records of cases straight from their slots: what a policy version says in every case is made
/// ready once, and a case fills in verdicts, values, margins, last days and the sum.
///
/// What a case leaves open, and what has no simpler form, is traced check by check and written into its place. A law in
/// the tests says that the bytes are those of the decision, `groundsBytes()` or `canonicalBytes()`.
package final class GroundsWriter: Sendable {
  let evaluator: Evaluator
  let form: GroundsForm
  let context: DecisionContext
  /// Traces a case of which nothing is known, for words that need none.
  let tracing: DecisionTracing
  let program: GroundsProgram?
  /// nil where the sum is more than a look-up.
  let amounts: GroundsAmounts?
  let deadlines: [GroundsDeadline]
  let hasSum: Bool

  /// Makes ready what does not differ from case to case.
  ///
  /// - Parameter context: Engine, policy, calendars, registers and the cautions of every case; of the selection all but
  ///   the day and the rule.
  /// - Complexity: linear in the plan.
  package init(_ evaluator: Evaluator, _ context: DecisionContext, form: GroundsForm = .grounds) {
    self.evaluator = evaluator
    self.form = form
    self.context = context
    var compiler = GroundsCompiler(evaluator, context, form)
    self.tracing = compiler.tracing
    self.amounts = GroundsAmounts(evaluator, form)
    self.program = compiler.program()
    self.deadlines = compiler.deadlines
    self.hasSum = evaluator.plan.amount != nil
  }

  /// Whether cases of the policy can be written at all; not those of one whose texts look like what marks a place.
  package var isPrepared: Bool { program != nil }

  /// Decides a case and writes its grounds into `state`; false when it cannot be written so.
  ///
  /// - Parameters:
  ///   - inputs: The facts of the case.
  ///   - selection: Why this version decides, and on which day.
  ///   - isOpen: Whether the date that would select the version is not known, so that nothing can be decided.
  ///   - cautions: What to know besides what holds for every case.
  ///   - facts: The facts as given, for a record.
  /// - Complexity: linear in the checks and the bytes written.
  package func write(
    _ inputs: CaseInputs, _ selection: VersionSelection, isOpen: Bool = false, cautions: [Caution],
    facts: FactTree? = nil, _ state: inout GroundsState
  ) -> Bool {
    guard let program, state.memories.count == deadlines.count, state.forms.count == program.pieces.count,
      state.evaluation.verdicts.count == evaluator.nodes.count
    else { return false }
    let day = selection.day ?? evaluator.asKnownOn
    let decided = evaluator.decide(inputs, &state.evaluation).outcome
    // Expressions that cannot be carried out are errors of the case.
    guard state.evaluation.faults.isEmpty else { return false }
    evaluator.trace(inputs.slots.span, inputs, into: &state.trace)
    findLastDays(inputs, selected: day, &state)
    let found = settle(program, inputs, isOpen ? .undetermined : decided, selection, day: day, &state)
    let isPlain = selection.isPlain && selection.day != nil && selection.rule != .none
    let filling = GroundsFilling(
      writer: self, program: program, found: found, rule: selection.rule,
      selection: isPlain ? nil : bytes(of: selection, &state), day: day, cautions: cautions, facts: facts)
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

  /// The bytes of a choice of a version of which more is said. They are kept but for the day: many cases of a policy have
  /// the same.
  private func bytes(of selection: VersionSelection, _ state: inout GroundsState) -> [UInt8] {
    guard let day = selection.day else { return CanonicalJSON.bytes(form.value(of: selection)) }
    var key = selection
    key.day = evaluator.asKnownOn
    if state.selection?.selection != key {
      let whole = CanonicalJSON.bytes(form.value(of: key))
      let mark = Array("\"day\":\"\(evaluator.asKnownOn)\"".utf8)
      // The clauses stand before the day, and none of them is written as a member.
      state.selection = whole.indices.last { whole[$0...].starts(with: mark) }.map { start in
        GroundsState.Selection(
          selection: key, before: Array(whole[..<(start + "\"day\":".utf8.count)]),
          behind: Array(whole[(start + mark.count)...]))
      }
    }
    guard let known = state.selection else { return CanonicalJSON.bytes(form.value(of: selection)) }
    return known.before + Array("\"\(day)\"".utf8) + known.behind
  }

  /// Denied by a check, and not for a sum that comes to nothing.
  func isDeniedByCheck(_ state: inout GroundsState) -> Bool {
    let plan = evaluator.plan
    if state.evaluation.verdict(plan.root) == .notMet { return true }
    for node in plan.schemeNodes where state.evaluation.verdict(node) == .notMet { return true }
    return false
  }

  /// Finds how each last day is reached, or works it out and remembers it.
  private func findLastDays(_ inputs: CaseInputs, selected day: Day, _ state: inout GroundsState) {
    state.lastDays.removeAll(keepingCapacity: true)
    if state.pool.count > GroundsState.mostRemembered { state.forget() }
    for place in deadlines.indices {
      let anchor = inputs.slots[deadlines[place].anchorSlot] &- state.memories[place].firstAnchor
      guard anchor >= 0, anchor < Int64(state.memories[place].lastDays.count) else {
        state.lastDays.append(nil)
        continue
      }
      let row = Int(anchor)
      if let known = state.memories[place].lastDays[row] {
        state.lastDays.append(known.day == PreparedDeadline.noDay ? nil : known)
      } else {
        let found = explained(deadlines[place], inputs, day, &state.pool)
        state.memories[place].lastDays[row] = found
        state.lastDays.append(found.day == PreparedDeadline.noDay ? nil : found)
      }
    }
  }

  private func explained(
    _ deadline: GroundsDeadline, _ inputs: CaseInputs, _ day: Day, _ pool: inout [UInt8]
  ) -> GroundsState.LastDay {
    var tracing = DecisionTracing(evaluator, inputs, EvaluationState(for: evaluator.plan), caseDay: day)
    let result = tracing.result(of: deadline.check)
    // Its conditions have days of their own.
    let asked = tracing.calendarDays.filter { $0.about == result.id }
    func add(_ bytes: [UInt8]) -> Range<Int> {
      let start = pool.count
      pool += bytes
      return start..<pool.count
    }
    return GroundsState.LastDay(
      day: result.deadline?.lastDay?.ordinal ?? PreparedDeadline.noDay,
      test: add(CanonicalJSON.bytes(.string(result.required.test))),
      testText: add(CanonicalJSON.bytes(JSONValue(result.required.phrase))),
      explanation: add(result.deadline.map { form.bytes(of: $0) } ?? []),
      cautions: add(GroundsCompiler.elements(result.cautions.map(\.jsonValue))),
      asked: add(GroundsCompiler.elements(asked.map(\.jsonValue))))
  }
}
