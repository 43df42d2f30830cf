import ReferenceInterpreter
import Testing
import Yiju
import YijuCivilCalendars
import YijuCounterfactuals
import YijuDecisions
import YijuFacts
import YijuPolicies
import YijuValues

/// What is suggested to change an outcome, held to the reference interpreter: it does change the outcome, no part of it
/// does, nothing smaller does, and nothing that changes the outcome was left out.
@Suite struct WaysTests {
  @Test(arguments: TruthSubject.allCases) func areTrueMinimalAndAll(_ name: TruthSubject) throws {
    let subject = try name.subject()
    var trial = WayTrial(subject, days: 70)
    let generator = try name.generator(subject)
    let wanted = caseCount(name == .changes ? 60 : 10, long: name == .changes ? 6_000 : 1_000)
    for seed in 0..<UInt64(wanted * 12) where trial.denied < wanted && trial.failures.count < 4 {
      trial.run(generator.facts(seed: seed &+ 60_000_000), seed: seed)
    }
    #expect(trial.failures.isEmpty, "\(trial.failures.joined(separator: "\n"))")
    #expect(trial.denied >= wanted, "\(trial.denied) denials")
    print(
      "ways of \(name): \(trial.denied) denials, \(trial.ways) ways, \(trial.points) points by the reference interpreter"
    )
    // The policy made for this has ways of one, two and three facts; the others only move a day or a state.
    if name == .changes {
      #expect(trial.sizes.isSuperset(of: [1, 2, 3]), "\(trial.sizes)")
      #expect(trial.hopeless > 0)
    }
  }
}

/// One policy's cases, and what was seen of them.
struct WayTrial {
  let subject: Subject
  let days: Int
  var failures: [String] = []
  var denied = 0
  var hopeless = 0
  var ways = 0
  var points = 0
  var sizes: Set<Int> = []

  init(_ subject: Subject, days: Int) {
    self.subject = subject
    self.days = days
  }

  mutating func run(_ facts: FactTree, seed: UInt64) {
    let known = TruthSubject.knownOn
    guard let decision = try? subject.policy.decide(Facts(facts), asKnownOn: known), decision.outcome == .denied else {
      return
    }
    denied += 1
    var limits = CounterfactualLimits()
    limits.days = days
    guard let answer = subject.counterfactuals(of: decision, limits: limits) else {
      failures.append("no answer\n\(facts.json)")
      return
    }
    if answer.isHopeless { hopeless += 1 }
    if answer.isHopeless, !answer.ways.isEmpty { failures.append("hopeless with ways") }
    let world = ChangedWorld(subject.checked, decision.facts)
    for way in answer.ways {
      ways += 1
      sizes.insert(way.changes.count)
      prove(way, decision)
      if world.isPlain { minimal(way, decision, world) }
    }
    guard world.isPlain, !answer.limits.contains(where: { $0.code == "sets_cut" }) else { return }
    complete(answer, decision, world, seed: seed)
  }

  private mutating func fail(_ what: String, _ decision: Decision, _ facts: FactTree) {
    failures.append("\(what)\n\(decision.facts.json)\n\(facts.json)")
  }

  private mutating func outcome(_ facts: FactTree) -> ReferenceDecision.Outcome? {
    points += 1
    let found = subject.reference(facts, asKnownOn: TruthSubject.knownOn)
    return found.contradictions.isEmpty && found.faults.isEmpty ? found.outcome : nil
  }

  /// The changed case comes to what the proof says.
  private mutating func prove(_ way: WayToChange, _ decision: Decision) {
    let facts = decision.facts.merging(way.proof.facts)
    let found = subject.reference(facts, asKnownOn: TruthSubject.knownOn)
    points += 1
    let isTrue =
      way.proof.missing.isEmpty
      ? found.outcome == .granted && found.amount == way.proof.amount : found.outcome == .undetermined
    if !isTrue { fail("\(way.changes.map(\.path)) gives \(found.outcome)", decision, facts) }
    guard let again = try? subject.policy.decide(Facts(facts), asKnownOn: TruthSubject.knownOn),
      again.digest() == way.proof.digest
    else { return fail("the digest of a proof differs", decision, facts) }
  }

  /// No part of a way helps, and none of its changes can be smaller.
  private mutating func minimal(_ way: WayToChange, _ decision: Decision, _ world: ChangedWorld) {
    let count = way.changes.count
    for mask in 0..<(1 << count) - 1 {
      let part = way.changes.indices.filter { mask & (1 << $0) != 0 }.map { way.changes[$0] }
      guard let facts = world.facts(part.map { ($0.path, $0.after.tree) }) else { continue }
      if outcome(facts) == .granted { fail("a part of \(way.changes.map(\.path)) suffices", decision, facts) }
    }
    for (place, change) in way.changes.enumerated() {
      for smaller in world.between(change.before, change.after) {
        var changes = way.changes.map { ($0.path, $0.after.tree) }
        changes[place].1 = smaller
        guard let facts = world.facts(changes) else { continue }
        if outcome(facts) == .granted { fail("\(change.path) can be nearer", decision, facts) }
      }
    }
  }

  /// Whatever is granted after changes is no smaller than a way that was listed.
  private mutating func complete(
    _ answer: Counterfactuals, _ decision: Decision, _ world: ChangedWorld, seed: UInt64
  ) {
    var random = SeededRandom(seed &* 31 &+ 5)
    for number in 0..<60 {
      // Half of the points lie about a way, the others anywhere.
      var changes =
        number % 2 == 0
        ? [] : answer.ways.randomElement(using: &random).map { $0.changes.map { ($0.path, $0.after.tree) } } ?? []
      for _ in 0..<random.number(1...3) {
        guard let change = world.anyChange(days: days, &random) else { return }
        if let known = changes.firstIndex(where: { $0.0 == change.0 }) {
          changes[known] = change
        } else {
          changes.append(change)
        }
      }
      guard let facts = world.facts(changes), outcome(facts) == .granted else { continue }
      let isListed = answer.ways.contains { way in
        way.changes.allSatisfy { change in
          guard let point = changes.first(where: { $0.0 == change.path }) else { return false }
          return world.isNoNearer(point.1, than: change)
        }
      }
      if !isListed {
        fail(
          "not listed: \(changes.map { ($0.0, $0.1.json) }); \(answer.ways.map { $0.changes.map { ($0.path, $0.after) } })",
          decision, facts)
      }
    }
  }
}

extension Subject {
  /// What the pass finds, with limits of the caller's.
  func counterfactuals(of decision: Decision, limits: CounterfactualLimits) -> Counterfactuals? {
    let known = decision.asKnownOn
    guard
      let subject = CounterfactualSubject(
        versions: [policy.evaluator(asKnownOn: known)], home: 0, choice: .named, asKnownOn: known,
        registers: policy.registerViews(asKnownOn: known))
    else { return nil }
    return CounterfactualSearch.counterfactuals(
      of: decision, digest: decision.digest(), under: subject, from: nil, limits: limits
    ) { facts in
      (try? self.policy.decide(Facts(facts), asKnownOn: known)).map {
        CounterfactualSearch.Decided(decision: $0, digest: $0.digest())
      }
    }
  }
}
