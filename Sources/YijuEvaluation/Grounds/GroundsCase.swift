import YijuCivilCalendars
import YijuDecisions
import YijuPlans

/// What is said of one case besides what is made ready: found before writing, since it stands anywhere in the whole.
struct GroundsCase {
  /// The members about the sum: by their place among those made ready, or written for the case.
  enum Sum {
    case ready(Range<Int>)
    case written([UInt8])
  }

  /// What is said of some cases only.
  struct More {
    /// The slots looked at, where the conditions of the sum look at more than the checks.
    var usedSlots: [Int]?
    /// Paths that leave a check open.
    var openPaths: [String] = []
    /// All facts, where registers have a say in them.
    var factsUsed: [FactUsed]?
    var missing: [MissingFact] = []
    var lookupCautions: [Caution] = []
    /// The days that conditions of the sum asked about.
    var asked: [CalendarDays] = []
    var applicantClass: String?
    var classes: [ClassResult] = []
    var currency = ""
  }

  var outcome: Outcome
  var sum = Sum.written([])
  /// Whether the facts behind the sum are among those looked at.
  var restsOnSum = true
  /// Whether every piece is as made ready for a case it concerns, and so is every fact.
  var isWhole = false
  var more: More?

  init(outcome: Outcome) { self.outcome = outcome }
}

// Finding it.
extension GroundsWriter {
  /// Settles how every piece is shown, and what else is said of the case.
  func settle(
    _ program: GroundsProgram, _ inputs: CaseInputs, _ outcome: Outcome, _ selection: VersionSelection, day: Day,
    _ state: inout GroundsState
  ) -> GroundsCase {
    var found = GroundsCase(outcome: outcome)
    var tracing: DecisionTracing?
    state.traced.removeAll(keepingCapacity: true)
    if let whole = program.whole, outcome != .undetermined, inputs.lookups.isEmpty, evaluator.plan.classes.isEmpty,
      let entry = readySum(inputs, outcome, &state), whole.fits(inputs, &state, program.parts)
    {
      for piece in state.forms.indices { state.forms[piece] = .concerning }
      for place in state.relied.indices { state.relied[place] = whole.relied[place] }
      for place in entry.relied { state.relied[place] = true }
      found.sum = .ready(entry.bytes)
      found.restsOnSum = outcome != .denied || !isDeniedAtTheTop(program, &state)
      found.isWhole = true
      return found
    }
    for place in state.relied.indices { state.relied[place] = false }
    for piece in program.top { settle(piece, program, inputs, day, &tracing, &state) }
    found.restsOnSum = outcome != .denied || !isDeniedAtTheTop(program, &state)
    for place in evaluator.plan.validity.interpretations { state.relied[place] = true }
    settleMore(&found, program, inputs, selection, day, tracing, &state)
    return found
  }

  /// What is said of cases of which something is traced, and of those with classes, registers, open questions or a sum of
  /// several steps. The order is that of a decision which is made as a whole: what is said first is there for what
  /// follows.
  private func settleMore(
    _ found: inout GroundsCase, _ program: GroundsProgram, _ inputs: CaseInputs, _ selection: VersionSelection,
    _ day: Day, _ before: DecisionTracing?, _ state: inout GroundsState
  ) {
    var tracing = before ?? self.tracing(inputs, day, state)
    var more = GroundsCase.More()
    let asked = tracing.calendarDays.count
    let settlement = evaluator.plan.classes.isEmpty ? nil : ClassSettlement(evaluator, inputs, state.evaluation)
    var amount: AmountResult?
    more.currency = evaluator.plan.amount?.currency ?? ""
    if found.outcome != .undetermined, let entry = readySum(inputs, found.outcome, &state) {
      found.sum = .ready(entry.bytes)
      for place in entry.relied { state.relied[place] = true }
    } else {
      amount = tracing.amountResult(settlement, outcome: found.outcome)
      found.sum = .written(form.members(of: amount, isGranted: found.outcome == .granted))
      more.currency = amount?.currency ?? ""
    }
    let slots = Set(program.facts.usedSlots).union(tracing.usedSlots).filter { program.facts.bySlot[$0] != nil }
    if slots.count != program.facts.usedSlots.count { more.usedSlots = slots.sorted() }
    var checks: [CheckResult] = []
    if !state.traced.isEmpty {
      for piece in program.top { checks.append(outline(piece, program, state)) }
      more.openPaths = checks.flatMap { DecisionTracing.openFacts(in: $0) }
    }
    if !inputs.lookups.isEmpty {
      let lookups = tracing.lookups()
      more.lookupCautions = tracing.cautions(lookups)
      // All slots that every case looks at, whether or not their checks were traced.
      tracing.use(program.facts.usedSlots)
      more.factsUsed = tracing.factsUsed(checks, lookups, withAmount: found.restsOnSum)
    }
    if found.outcome == .undetermined {
      var decision = context
      decision.selection = selection
      decision.selectionIsOpen = selection.rule == .none
      more.missing = tracing.missing(checks, settlement, amount, decision)
    }
    more.asked += tracing.calendarDays[asked...]
    if let settlement {
      more.classes = tracing.classResults(settlement)
      more.applicantClass =
        found.outcome == .granted ? settlement.paid.map { evaluator.plan.classes[$0].id } : nil
    }
    for place in tracing.reliedOn { state.relied[place] = true }
    found.more = more
  }

  /// The sum of a case that is granted or that a check denies, where it is made ready.
  private func readySum(
    _ inputs: CaseInputs, _ outcome: Outcome, _ state: inout GroundsState
  ) -> GroundsAmounts.Entry? {
    guard outcome == .granted || !hasSum || outcome == .denied && isDeniedByCheck(&state) else {
      return nil
    }
    return amounts?.entry(inputs, isGranted: outcome == .granted)
  }

  /// Traces what is not made ready.
  func tracing(_ inputs: CaseInputs, _ day: Day, _ state: borrowing GroundsState) -> DecisionTracing {
    DecisionTracing(evaluator, inputs, state.evaluation, caseDay: day)
  }

  private func verdict(_ piece: Int, _ program: GroundsProgram, _ state: borrowing GroundsState) -> Verdict {
    state.evaluation.verdict(program.pieces[piece].node)
  }

  /// Whether a check at the top is not met.
  private func isDeniedAtTheTop(_ program: GroundsProgram, _ state: inout GroundsState) -> Bool {
    for piece in program.top where state.evaluation.verdict(program.pieces[piece].node) == .notMet { return true }
    return false
  }

  // MARK: Pieces

  private func settle(
    _ index: Int, _ program: GroundsProgram, _ inputs: CaseInputs, _ day: Day, _ tracing: inout DecisionTracing?,
    _ state: inout GroundsState
  ) {
    let form = form(of: index, program, inputs, day, &tracing, &state)
    state.forms[index] = form
    switch form {
    case .concerning, .withoutWords: for place in program.pieces[index].relied { state.relied[place] = true }
    case .unconcerned: for place in program.pieces[index].reliedUnconcerned { state.relied[place] = true }
    case .covered: break
    case .traced:
      cover(program.pieces[index].members, program, &state)
      var own = tracing ?? self.tracing(inputs, day, state)
      let before = own.calendarDays.count
      let result = own.result(of: program.pieces[index].check)
      state.traced.append(
        GroundsState.Traced(piece: index, result: result, asked: Array(own.calendarDays[before...])))
      tracing = own
    }
  }

  private func form(
    of index: Int, _ program: GroundsProgram, _ inputs: CaseInputs, _ day: Day, _ tracing: inout DecisionTracing?,
    _ state: inout GroundsState
  ) -> GroundsPiece.Form {
    guard program.pieces[index].concerning != nil else { return .traced }
    let check = program.pieces[index].check
    switch evaluator.plan.checks[check].kind {
    case .classes, .applicantClass:
      for member in program.pieces[index].members { settle(member, program, inputs, day, &tracing, &state) }
      return areWordsKnown(of: index, program, state) ? .concerning : .withoutWords
    case .requirement, .membership, .deadline, .gate, .count, .exclusion, .finding, .all, .any, .none:
      guard program.pieces[index].fits(inputs, state, program.parts) else { return .traced }
      guard program.pieces[index].isConditional, verdict(index, program, state) == .notApplicable else {
        return .concerning
      }
      return program.pieces[index].unconcerned == nil ? .traced : .unconcerned
    }
  }

  /// Whether something was found of every member of a class.
  private func areWordsKnown(of index: Int, _ program: GroundsProgram, _ state: borrowing GroundsState) -> Bool {
    let members = program.pieces[index].members
    return !members.isEmpty
      && members.allSatisfy { member in
        guard state.forms[member] == .traced else { return !program.pieces[member].words.isEmpty }
        guard let found = state.traced.first(where: { $0.piece == member }) else { return false }
        return DecisionTracing.joined([found.result]) != .unknown
      }
  }

  private func cover(_ members: [Int], _ program: GroundsProgram, _ state: inout GroundsState) {
    for member in members {
      state.forms[member] = .covered
      cover(program.pieces[member].members, program, &state)
    }
  }

  /// What traced pieces say, in the shape of the checks they belong to.
  private func outline(_ index: Int, _ program: GroundsProgram, _ state: borrowing GroundsState) -> CheckResult {
    if state.forms[index] == .traced, let found = state.traced.first(where: { $0.piece == index }) {
      return found.result
    }
    let check = evaluator.plan.checks[program.pieces[index].check]
    var outline = CheckResult(
      id: check.id, title: check.title, kind: check.kind, verdict: verdict(index, program, state),
      required: RequiredCondition(test: "", phrase: check.required.phrase))
    outline.parts = program.pieces[index].members.map { self.outline($0, program, state) }
    return outline
  }
}
