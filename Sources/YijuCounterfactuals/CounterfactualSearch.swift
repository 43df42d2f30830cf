package import YijuCivilCalendars
package import YijuDecisions
import YijuDiagnostics
import YijuEvaluation
import YijuFactBinding
package import YijuFacts
import YijuPlans
import YijuValues

/// Finds what would make the outcome of a case another, and on which days an application would be granted.
///
/// Input is a decision, the facts it was made on and the policy's versions as they are known; output is data. Whatever
/// is suggested is decided again by the whole evaluator (`decide`), and the digest of that decision is attached: a
/// suggestion whose proof fails is left out, and said to be.
///
/// Invariants: nothing is suggested that the policy says nobody can change; every set is minimal; what was not looked
/// through to the end is said. No diagnostics are raised.
package struct CounterfactualSearch {
  /// A changed case decided by the whole evaluator.
  package struct Decided {
    package var decision: Decision
    package var digest: String

    package init(decision: Decision, digest: String) {
      self.decision = decision
      self.digest = digest
    }
  }

  let decision: Decision
  let digest: String
  let subject: CounterfactualSubject
  let limits: CounterfactualLimits
  let decide: (FactTree) -> Decided?
  let plan: Plan
  let given: CaseInputs
  let changeables: Changeables
  let candidates: Candidates
  var runner: TrialRunner
  var answer: Counterfactuals
  /// The first day the person can choose, and the last that is looked at.
  let days: ClosedRange<Int64>?

  /// What would make the outcome of a case another; nil when its facts cannot be read.
  ///
  /// - Parameters:
  ///   - decision: The decision, with the digest of its record.
  ///   - subject: The versions of the policy.
  ///   - from: The first day on which the person can act; the day the case gives, when that is later or there is none.
  ///   - decide: Decides facts as the case was decided; nil when they have errors.
  /// - Complexity: `limits.days` changed cases for the days, and at most `limits.trials` for the sets.
  package static func counterfactuals(
    of decision: Decision, digest: String, under subject: CounterfactualSubject, from: Day?,
    limits: CounterfactualLimits = CounterfactualLimits(), decide: @escaping (FactTree) -> Decided?
  ) -> Counterfactuals? {
    guard let runner = TrialRunner(subject, decision.facts) else { return nil }
    var search = CounterfactualSearch(
      decision, digest: digest, subject, runner, from: from, limits: limits, decide: decide)
    search.run()
    return search.answer
  }

  private init(
    _ decision: Decision, digest: String, _ subject: CounterfactualSubject, _ runner: TrialRunner, from: Day?,
    limits: CounterfactualLimits, decide: @escaping (FactTree) -> Decided?
  ) {
    self.decision = decision
    self.digest = digest
    self.subject = subject
    self.limits = limits
    self.decide = decide
    self.plan = subject.homeVersion.plan
    self.given = runner.given
    self.changeables = Changeables(plan, given)
    self.candidates = Candidates(plan, given, horizon: limits.days)
    self.runner = runner
    self.answer = Counterfactuals(
      outcome: decision.outcome, policy: decision.policy.id, version: decision.policy.version, decisionDigest: digest,
      asKnownOn: decision.asKnownOn)
    self.days = changeables.chosenDay.map { place in
      let own = runner.given.facts[place].code
      let first = max(own, from.map { Int64($0.ordinal) } ?? own)
      return first...first + Int64(max(0, limits.days))
    }
  }

  private mutating func run() {
    if let days { runner.notePassed(changeables, from: days.lowerBound) }
    let isHopeless = decision.outcome == .denied && runner.isSurelyDenied(changeables.allOpen(days: true))
    answer.isHopeless = isHopeless
    let segments = isHopeless ? [] : scan()
    findDays(segments)
    switch decision.outcome {
    case .denied, .notCovered:
      if !isHopeless { findWays(segments) }
      answer.obstacles = obstacles()
      if answer.ways.isEmpty { answer.obstacles += tooLate(segments) }
    case .undetermined: findDeciding()
    case .granted: break
    }
    state()
  }

  private mutating func scan() -> [DaySegment] {
    guard let days, let place = changeables.chosenDay else { return [] }
    return runner.scan(place, from: days.lowerBound, to: days.upperBound)
  }

  // MARK: Ways

  private mutating func findWays(_ segments: [DaySegment]) {
    let turns = days.map { days in
      let edges = candidates.edges.flatMap { [$0, $0 + 1] } + subject.versions.flatMap { versionEdges($0.plan) }
      return (segments.map(\.first) + edges + newYears(days)).filter { days.contains($0) }.sorted()
    }
    let judge = self
    var search = SetSearch(
      runner, changeables, candidates, limits, days: days, turns: turns ?? [], isEnough: { judge.isEnough($0) })
    search.search()
    runner = search.runner
    for way in search.ways {
      guard let changed = runner.run(search.changes(way.set, way.codes, day: way.day)).changed,
        let proof = proof(changed.overlay)
      else {
        limit(CounterfactualWording.unproved)
        continue
      }
      let application = application(of: way, search.changes(way.set, way.codes, day: nil), proof, beside: segments)
      answer.ways.append(WayToChange(changes: shown(way, changed.inputs), proof: proof, application: application))
    }
    if search.isCut { limit(CounterfactualWording.setsCut(limits)) }
  }

  private func versionEdges(_ plan: Plan) -> [Int64] {
    [Int64(plan.validity.from.ordinal)] + (plan.validity.to.map { [Int64($0.ordinal) + 1] } ?? [])
  }

  /// Counts by year turn with the year.
  private func newYears(_ days: ClosedRange<Int64>) -> [Int64] {
    guard let first = day(days.lowerBound), let last = day(days.upperBound), first.year < last.year else { return [] }
    return (first.year + 1...last.year).compactMap { Day(year: $0, month: 1, day: 1) }.map { Int64($0.ordinal) }
  }

  /// Whether a changed case is granted, or waits for nothing but what is not known of the case now.
  private func isEnough(_ trial: Trial) -> Bool {
    switch trial.outcome {
    case .granted: return true
    case .denied, .notCovered: return false
    case .undetermined:
      guard let changed = trial.changed, let decided = decide(decision.facts.merging(changed.overlay)) else {
        return false
      }
      return Self.waitsForFactsOnly(decided.decision)
    }
  }

  /// Whether facts or findings are all that an undetermined case waits for, and not a publication.
  static func waitsForFactsOnly(_ decision: Decision) -> Bool {
    decision.outcome == .undetermined && !decision.missing.isEmpty
      && decision.checks.allSatisfy { $0.verdict != .unknown || waitsForFactsOnly($0) }
  }

  private static func waitsForFactsOnly(_ check: CheckResult) -> Bool {
    check.causes.allSatisfy { cause in
      switch cause {
      case .fact, .finding: true
      case .calendar, .register, .law: false
      }
    } && (check.parts + check.conditions).allSatisfy { $0.verdict != .unknown || waitsForFactsOnly($0) }
  }

  private func shown(_ way: FoundWay, _ changed: CaseInputs) -> [FactChange] {
    let evaluator = subject.homeVersion
    var changes: [(fact: Int, change: FactChange)] = []
    for (place, changeable) in way.set.enumerated() {
      let fact = plan.facts[changeable.fact]
      changes.append(
        (
          changeable.fact,
          FactChange(
            path: fact.path, title: fact.title, source: changeable.source,
            asOf: movingDay(of: fact).map { asOf($0.from, way.day) },
            through: movingDay(of: fact)?.through.map { asOf($0, way.day) },
            before: evaluator.shown(changeable.code, ofFact: changeable.fact, given),
            after: evaluator.shown(way.codes[place], ofFact: changeable.fact, given),
            alternatives: way.alternatives[place].map { evaluator.shown($0, ofFact: changeable.fact, given) })
        ))
    }
    if let day = way.day, let place = changeables.chosenDay {
      let fact = plan.facts[place]
      changes.append(
        (
          place,
          FactChange(
            path: fact.path, title: fact.title, source: .person, asOf: nil,
            before: evaluator.shown(given.facts[place].code, ofFact: place, given),
            after: evaluator.shown(day, ofFact: place, given), alternatives: [])
        ))
    }
    return changes.sorted { $0.fact < $1.fact }.map(\.change)
  }

  /// The day at which a fact is looked at that moves with the chosen one, or the days throughout which it is.
  private func movingDay(of fact: PlanFact) -> (from: Int, through: Int?)? {
    for slot in fact.slots {
      switch plan.slots[slot].content {
      case .factOn(_, let day) where changeables.moves(day: day): return (day, nil)
      case .factThroughout(_, let from, let to) where changeables.moves(day: from): return (from, to)
      case .factOn, .factThroughout, .fact, .presumed, .day: continue
      }
    }
    return nil
  }

  private func asOf(_ place: Int, _ chosen: Int64?) -> NamedDayValue {
    var named = subject.homeVersion.named(day: place, given)
    guard let chosen, let fact = plan.days[place].fact, plan.days[place].taken == .day else { return named }
    // A day that is the chosen one is known, and one that follows it; one taken from it depends on the version.
    if fact == changeables.chosenDay { named.day = day(chosen) }
    if let follower = changeables.followers.first(where: { $0.fact == fact }) {
      named.day = day(chosen + follower.distance)
    }
    return named
  }

  // MARK: Proofs

  /// Decides the changed case again; nil when it does not come to what was found.
  func proof(_ overlay: FactTree) -> ChangeProof? {
    guard let decided = decide(decision.facts.merging(overlay)) else { return nil }
    let changed = decided.decision
    guard changed.outcome == .granted || Self.waitsForFactsOnly(changed) else { return nil }
    let amount = changed.outcome == .granted ? changed.amount : nil
    return ChangeProof(
      facts: overlay, version: changed.policy.version, outcome: changed.outcome, amount: amount?.value,
      currency: amount?.value == nil ? nil : amount?.currency, missing: changed.missing, digest: decided.digest)
  }

  mutating func limit(_ limit: StatedAssumption) {
    if !answer.limits.contains(limit) { answer.limits.append(limit) }
  }

  func day(_ code: Int64) -> Day? { Int32(exactly: code).flatMap(Day.init(ordinal:)) }
}
