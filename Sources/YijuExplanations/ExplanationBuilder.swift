import YijuDecisions
import YijuDiagnostics
import YijuValues

/// Arranges a decision: numbers the interpretations as they are first mentioned, finds titles for paths, and puts
/// everything beside what it belongs to.
struct ExplanationBuilder {
  private let decision: Decision
  private var numbers: [String: Int] = [:]
  private var mentioned: [String] = []
  private var shownDeadlines: Set<String> = []
  private var shownCautions: Set<Caution> = []

  init(_ decision: Decision) {
    self.decision = decision
  }

  mutating func explanation(digest: String?) -> Explanation {
    let checks = decision.checks.map { self.check($0) }
    let amount = decision.amount.map { self.amount($0) }
    let selection = self.selection(decision.selection)
    for interpretation in decision.interpretations { _ = number(of: interpretation.id) }
    return Explanation(
      outcome: decision.outcome,
      policy: decision.policy,
      causes: causes(),
      nearest: nearest(),
      amount: amount,
      questions: decision.missing.map { self.question($0) },
      checks: checks,
      deadlines: decision.deadlines.filter { !shownDeadlines.contains($0.id) },
      interpretations: interpretations(),
      cautions: unique(decision.cautions).filter { !shownCautions.contains($0) },
      selection: selection,
      facts: decision.factsUsed,
      provenance: Explanation.Provenance(
        engine: decision.engine, asKnownOn: decision.asKnownOn, calendars: decision.calendars, digest: digest,
        registers: decision.registers, sources: decision.sources),
      classes: classes())
  }

  private func classes() -> [ExplainedClass] {
    let results = decision.checks.first { $0.kind == .classes }?.parts ?? []
    return results.map { result in
      ExplainedClass(
        id: result.id, title: result.title, verdict: result.verdict,
        isGranting: result.id == decision.applicantClass,
        causes: result.verdict == .met ? [] : result.parts.filter { $0.verdict == result.verdict }.map(\.title))
    }
  }
}

// MARK: - Checks

extension ExplanationBuilder {
  private mutating func check(_ result: CheckResult) -> ExplainedCheck {
    let interpretations = numbers(of: result.interpretations)
    let conditions = result.conditions.map { self.check($0) }
    let parts = result.parts.map { self.check($0) }
    let fact = result.fact.flatMap { path in decision.factsUsed.first { $0.path == path } }
    if let deadline = result.deadline { shownDeadlines.insert(deadline.id) }
    let cautions = unique(result.cautions + (result.deadline?.cautions ?? []))
    shownCautions.formUnion(cautions)
    return ExplainedCheck(
      id: result.id,
      title: result.title,
      kind: result.kind,
      verdict: result.verdict,
      fact: result.fact,
      actual: isShown(result) ? result.actual : nil,
      origin: fact?.origin,
      proof: fact?.proof,
      asOf: result.asOf,
      required: spoken(result.required.phrase),
      margin: result.margin.flatMap { spoken($0.phrase) },
      deadline: result.deadline,
      grounds: grounds(result.cites, and: result.required.values.flatMap(\.cites)),
      interpretations: interpretations,
      unknown: result.verdict == .unknown ? result.causes.map { self.unknown($0) } : [],
      cautions: cautions,
      conditions: conditions,
      parts: parts,
      mayComeBack: result.mayComeBack && result.verdict == .notMet, lookup: fact?.lookup,
      derivation: derivation(of: result), factTitle: factTitle(of: result, fact))
  }

  /// Yes or no says nothing without the question; a number or a word is told by the check's own title.
  private func factTitle(of result: CheckResult, _ fact: FactUsed?) -> String? {
    guard let title = fact?.title, title != result.title, ["是", "否"].contains(result.required.phrase.zh) else {
      return nil
    }
    return title
  }

  /// How the value on the day of the check follows from a list; not of one that is looked at on several days.
  private func derivation(of result: CheckResult) -> LocalizedText? {
    guard let path = result.fact, let day = result.asOf.first, result.asOf.count == 1 else { return nil }
    return decision.factsUsed.first { $0.path == path && $0.asOf == day }?.derivation
  }

  /// A group has no value of its own, and a check that does not concern the case need not have looked.
  private func isShown(_ result: CheckResult) -> Bool {
    guard result.parts.isEmpty else { return false }
    switch result.kind {
    case .all, .any, .none, .classes, .applicantClass: return false
    case .requirement, .membership, .deadline, .gate, .count, .exclusion, .finding:
      return result.verdict != .notApplicable || result.actual != .unknown
    }
  }

  private func unknown(_ reason: UnknownReason) -> ExplainedUnknown {
    switch reason {
    case .fact(let path): ExplainedUnknown(reason: reason, title: title(ofFact: path))
    case .finding(let id): ExplainedUnknown(reason: reason, title: title(ofFact: id))
    case .calendar(_, let from): ExplainedUnknown(reason: reason, title: nil, isAwaited: from > decision.asKnownOn)
    case .register, .law: ExplainedUnknown(reason: reason, title: nil)
    }
  }

  private func causes() -> [Explanation.Cause] {
    let verdict: Verdict
    switch decision.outcome {
    case .denied: verdict = .notMet
    case .undetermined: verdict = .unknown
    case .granted, .notCovered: return []
    }
    return decision.checks.filter { $0.verdict == verdict }.map { Explanation.Cause(id: $0.id, title: $0.title) }
  }
}

// MARK: - The other parts

extension ExplanationBuilder {
  private mutating func amount(_ result: AmountResult) -> ExplainedAmount {
    var steps: [ExplainedAmount.Step] = []
    for step in result.steps {
      steps.append(
        ExplainedAmount.Step(
          id: step.id, title: step.title, verdict: step.verdict, phrase: step.phrase, after: step.after,
          grounds: grounds(step.cites, and: step.operand?.cites ?? []),
          conditions: step.conditions.map { self.check($0) }, interpretations: numbers(of: step.interpretations)))
    }
    return ExplainedAmount(value: result.value, currency: result.currency, possible: result.possible, steps: steps)
  }

  private mutating func selection(_ selection: VersionSelection) -> ExplainedSelection {
    ExplainedSelection(
      rule: selection.rule, factTitle: selection.factTitle, day: selection.day, from: selection.from, to: selection.to,
      endIsUnstated: selection.endIsUnstated, grounds: grounds(selection.cites),
      interpretations: numbers(of: selection.interpretations), asKnownOn: decision.asKnownOn,
      unpublished: selection.known.filter { $0.publishedOn.map { $0 > decision.asKnownOn } ?? false })
  }

  /// The versions near, each with its days as the record holds them; what it says of them in words is for people.
  private func nearest() -> [String] {
    decision.selection.nearest.map { text in
      guard let known = decision.selection.known.first(where: { text.hasPrefix($0.version + " ") }) else { return text }
      let end = known.to.map { " \($0)" } ?? (known.endIsUnstated ? " unstated" : "")
      return "\(known.version) \(known.from)\(end)"
    }
  }

  private func question(_ missing: MissingFact) -> Explanation.Question {
    let titles = missing.checks.compactMap { id in title(ofCheck: id) }
    return Explanation.Question(
      path: missing.path, title: missing.title, question: missing.question, proof: missing.proof, asOf: missing.asOf,
      checks: titles, isForAmount: missing.checks == ["amount"] && titles.isEmpty)
  }

  private func interpretations() -> [ExplainedInterpretation] {
    var result: [ExplainedInterpretation] = []
    for (index, id) in mentioned.enumerated() {
      guard let relied = decision.interpretations.first(where: { $0.id == id }) else { continue }
      result.append(
        ExplainedInterpretation(
          number: index + 1, id: id, question: relied.question, choice: relied.choice, why: relied.why,
          others: relied.others, about: grounds(relied.about), authority: grounds(relied.authority)))
    }
    return result
  }
}

// MARK: - Names, numbers and grounds

extension ExplanationBuilder {
  /// Only an interpretation that the decision carries gets a number: a number must lead somewhere.
  private mutating func number(of id: String) -> Int? {
    if let known = numbers[id] { return known }
    guard decision.interpretations.contains(where: { $0.id == id }) else { return nil }
    mentioned.append(id)
    numbers[id] = mentioned.count
    return mentioned.count
  }

  private mutating func numbers(of ids: [String]) -> [Int] {
    ids.compactMap { number(of: $0) }.sorted()
  }

  private func grounds(_ cites: [CitedText], and others: [CitedText] = []) -> [Ground] {
    var grounds = cites.map { Ground($0, in: decision.policy) }
    for other in others {
      let ground = Ground(other, in: decision.policy)
      // The value's own quote is most often the check's, or a piece of it.
      let isSaid = grounds.contains {
        $0.clause == ground.clause && $0.number == ground.number && $0.document == ground.document
      }
      if !isSaid { grounds.append(ground) }
    }
    return grounds
  }

  /// What waits for a fact is a check at the top, or one of a class.
  private func title(ofCheck id: String) -> String? {
    if let check = decision.checks.first(where: { $0.id == id }) { return check.title }
    let classes = decision.checks.first { $0.kind == .classes }?.parts ?? []
    return classes.lazy.compactMap { one in one.parts.first { $0.id == id }?.title }.first
  }

  private func title(ofFact path: String) -> String? {
    decision.missing.first { $0.path == path }?.title ?? decision.factsUsed.first { $0.path == path }?.title
  }

  private func spoken(_ text: LocalizedText) -> LocalizedText? {
    text.zh.isEmpty && text.en.isEmpty ? nil : text
  }

  private func unique(_ cautions: [Caution]) -> [Caution] {
    var seen: Set<Caution> = []
    return cautions.filter { seen.insert($0).inserted }
  }
}
