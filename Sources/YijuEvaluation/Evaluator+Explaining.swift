import YijuCivilCalendars
package import YijuDecisions
import YijuDiagnostics
package import YijuPlans
import YijuValues

extension Evaluator {
  /// Decides a case and writes down all its grounds.
  ///
  /// Expressions that could not be carried out are returned beside it; the decision then must not be used.
  package func explain(
    _ inputs: CaseInputs, _ context: DecisionContext
  ) -> (decision: Decision, faults: [EvaluationFault]) {
    var state = EvaluationState(for: plan)
    var outcome = decide(inputs, &state).outcome
    if context.selectionIsOpen, outcome != .undetermined { outcome = .undetermined }
    var tracing = DecisionTracing(self, inputs, state, caseDay: context.selection.day ?? asKnownOn)
    let checks = plan.topLevel.map { tracing.result(of: $0) }
    let settlement = plan.classes.isEmpty ? nil : ClassSettlement(self, inputs, state)
    let amount = tracing.amountResult(settlement, outcome: outcome)
    _ = tracing.rely(on: plan.validity.interpretations)
    let lookups = tracing.lookups()
    let decision = Decision(
      engine: context.engine, policy: context.policy, calendars: context.calendars, asKnownOn: asKnownOn,
      selection: context.selection, facts: context.facts,
      factsUsed: tracing.factsUsed(
        checks, lookups, withAmount: outcome != .denied || !checks.contains { $0.verdict == .notMet }),
      outcome: outcome,
      checks: checks, amount: amount, deadlines: Self.deadlines(in: checks),
      missing: outcome == .undetermined ? tracing.missing(checks, settlement, amount, context) : [],
      cautions: context.cautions + Self.cautions(in: checks) + tracing.cautions(lookups) + schemeCautions(state),
      interpretations: plan.interpretations.indices.filter { tracing.reliedOn.contains($0) }.map {
        tracing.interpretation($0)
      }, applicantClass: outcome == .granted ? settlement?.paid.map { plan.classes[$0].id } : nil,
      classes: settlement.map { tracing.classResults($0) } ?? [], registers: context.registers,
      sources: context.sources, calendarDays: tracing.calendarDays)
    return (decision, state.faults)
  }

  static func deadlines(in checks: [CheckResult]) -> [DeadlineResult] {
    checks.flatMap { [$0.deadline].compactMap { $0 } + deadlines(in: $0.conditions) + deadlines(in: $0.parts) }
  }

  static func cautions(in checks: [CheckResult]) -> [Caution] {
    checks.flatMap { $0.cautions + cautions(in: $0.conditions) + cautions(in: $0.parts) }
  }

  /// An open question about the scheme leaves no case undecided, but it is said.
  private func schemeCautions(_ state: EvaluationState) -> [Caution] {
    plan.topLevel.map { plan.checks[$0] }.filter { $0.isScheme && state.verdict($0.node) == .unknown }.map(
      Self.schemeCaution)
  }

  /// Said of a requirement of the scheme that is open.
  static func schemeCaution(_ check: PlanCheck) -> Caution {
    Caution(
      code: "scheme_open",
      text: LocalizedText(
        zh: "“\(check.title)”是对整个制度的要求，本次没有给出，未计入结论",
        en: "`\(check.title)` concerns the whole scheme; it was not given and does not count here"),
      about: check.id)
  }
}

extension DecisionTracing {
  /// The facts the checks looked at, in the plan's order, those that leave a check unknown, and those that decide without
  /// being looked at by name.
  func factsUsed(
    _ checks: [CheckResult], _ lookups: [(fact: Int, lookup: RegisterLookup)], withAmount: Bool
  ) -> [FactUsed] {
    var used = factsInSlots()
    for (place, lookup) in lookups {
      if let index = used.firstIndex(where: { $0.path == plan.facts[place].path }) {
        used[index].lookup = lookup
        if used[index].origin != .given { used[index].origin = .register }
      } else {
        used.append(self.used(place, lookup))
      }
    }
    for path in checks.flatMap(Self.openFacts) where !used.contains(where: { $0.path == path }) {
      guard let place = plan.fact(at: path) else { continue }
      let fact = plan.facts[place]
      used.append(
        FactUsed(path: path, title: fact.title, value: .unknown, origin: .missing, asOf: nil, proof: fact.proof))
    }
    for place in factsBehind(withAmount: withAmount) where !used.contains(where: { $0.path == plan.facts[place].path })
    {
      used.append(behind(place))
    }
    return used
  }

  /// A fact that was looked up and that only others are computed from.
  private func used(_ place: Int, _ lookup: RegisterLookup) -> FactUsed {
    let fact = plan.facts[place]
    let code = inputs.facts[place].code
    return FactUsed(
      path: fact.path, title: fact.title,
      value: shown(code, type: fact.type, unit: fact.unit, words: fact.words, scale: fact.scale),
      origin: inputs.facts[place].origin == .given ? .given : .register, asOf: nil, proof: fact.proof, lookup: lookup)
  }

  /// A fact that no slot shows: of a list the number of entries.
  func behind(_ place: Int) -> FactUsed {
    let fact = plan.facts[place]
    let origin: FactUsed.Origin =
      switch inputs.facts[place].origin {
      case .given: .given
      case .derived: .derived
      case .missing: .missing
      }
    let slot = fact.nature == .timeless ? nil : fact.slots.first
    var value = slot.map { shown(slot: $0) } ?? shown(inputs.facts[place].code, ofFact: place)
    if let list = inputs.lists[place] {
      let count = Int64(list.entries.count)
      value = list.isComplete ? .number(Decimal(count), unit: nil) : .between(least: count, most: nil)
    }
    return FactUsed(
      path: fact.path, title: fact.title, value: value, origin: origin, asOf: days(of: slot.map { [$0] } ?? []).first,
      proof: fact.proof)
  }

  private func factsInSlots() -> [FactUsed] { usedSlots.sorted().compactMap { used(inSlot: $0) } }

  /// The fact a slot shows; nil for one of a named day.
  func used(inSlot slot: Int) -> FactUsed? {
    switch plan.slots[slot].content {
    case .fact(let fact): used(fact, slot: slot, day: nil, isPresumed: false)
    case .presumed(let fact, _, let day): used(fact, slot: slot, day: day, isPresumed: isPresumed(slot, fact))
    case .factOn(let fact, let day): used(fact, slot: slot, day: day, isPresumed: false)
    case .factThroughout(let fact, let from, _): used(fact, slot: slot, day: from, isPresumed: false)
    case .day: nil
    }
  }

  /// A system that fills slots itself need not say which it presumed: then nothing was given.
  private func isPresumed(_ slot: Int, _ fact: Int) -> Bool {
    inputs.presumed.contains(slot) || inputs.facts[fact].origin == .missing
  }

  private func used(_ place: Int, slot: Int, day: Int?, isPresumed: Bool) -> FactUsed {
    let fact = plan.facts[place]
    let origin: FactUsed.Origin =
      switch inputs.facts[place].origin {
      case .given: isPresumed ? .presumed : .given
      case .derived: .derived
      case .missing: isPresumed ? .presumed : .missing
      }
    return FactUsed(
      path: fact.path, title: fact.title, value: shown(slot: slot), origin: origin, asOf: day.map { named(day: $0) },
      proof: fact.proof, derivation: derivation(ofSlot: slot))
  }

  /// What to ask for: the facts that leave checks unknown, those that leave most unknown first.
  mutating func missing(
    _ checks: [CheckResult], _ settlement: ClassSettlement?, _ amount: AmountResult?, _ context: DecisionContext
  ) -> [MissingFact] {
    var waiting: [(path: String, checks: [String])] = []
    func add(_ path: String, _ check: String) {
      if let place = waiting.firstIndex(where: { $0.path == path }) {
        if !waiting[place].checks.contains(check) { waiting[place].checks.append(check) }
      } else {
        waiting.append((path, [check]))
      }
    }
    /// What a class waits for is told by its checks: the fact that most of them need, in all classes, comes first.
    func add(classes: [CheckResult]) {
      for applicants in classes where applicants.verdict == .unknown {
        for part in applicants.parts where part.verdict == .unknown {
          for path in Self.openFacts(in: part) { add(path, part.id) }
        }
      }
    }
    for check in checks where check.verdict == .unknown {
      if check.kind == .classes {
        add(classes: check.parts)
      } else {
        for path in Self.openFacts(in: check) { add(path, check.id) }
      }
    }
    let isAmountAwaited = !checks.contains { $0.verdict == .unknown }
    if isAmountAwaited {
      // A better class that is undecided leaves the amount open.
      let classes = evaluator.paysByClass ? checks.first { $0.kind == .classes }?.parts ?? [] : []
      add(classes: (settlement?.open ?? []).filter { classes.indices.contains($0) }.map { classes[$0] })
    }
    // What only the amount waits for is asked in the same breath, behind what the checks wait for; where the sum is the
    // same either way, nobody needs to know.
    if isAmountAwaited || (amount?.possible.count ?? 0) != 1 {
      let known = isAmountAwaited ? [] : waiting.map(\.path)
      var tracing = self
      var paths: [String] = []
      for case .fact(let path) in amountCauses(settlement) { paths.append(path) }
      // A step that may or may not apply leaves the amount open as well.
      for condition in tracing.amountConditions(settlement) where condition.verdict == .unknown {
        paths += Self.openFacts(in: condition)
      }
      let asked = paths.filter { !known.contains($0) }
      for path in asked { add(path, "amount") }
      // A step that nothing is asked for is no ground of the decision.
      if isAmountAwaited || !asked.isEmpty { self = tracing }
    }
    if context.selectionIsOpen { add(context.selection.fact, "selected_by") }
    // A stable sort: equal weights keep the policy's order.
    let order = waiting.indices.sorted {
      waiting[$0].checks.count != waiting[$1].checks.count
        ? waiting[$0].checks.count > waiting[$1].checks.count : $0 < $1
    }
    return order.map { missingFact(waiting[$0].path, checks: waiting[$0].checks) }
  }

  static func openFacts(in check: CheckResult) -> [String] {
    var paths: [String] = []
    for case .fact(let path) in check.causes { paths.append(path) }
    for part in check.conditions + check.parts where part.verdict == .unknown { paths += openFacts(in: part) }
    return paths
  }

  private func missingFact(_ path: String, checks: [String]) -> MissingFact {
    let name = path.split(separator: "[", maxSplits: 1).first.map(String.init) ?? path
    guard let place = plan.fact(at: name) else {
      return MissingFact(path: path, title: path, question: nil, proof: nil, asOf: [], checks: checks)
    }
    let fact = plan.facts[place]
    return MissingFact(
      path: path, title: fact.title, question: fact.question, proof: fact.proof, asOf: days(of: fact.slots),
      checks: checks)
  }
}
