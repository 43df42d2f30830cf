import ReferenceInterpreter
import Testing
import Yiju
import YijuCivilCalendars
import YijuCounterfactuals
import YijuDecisions
import YijuEvaluation
import YijuFactBinding
import YijuFacts
import YijuPlans
import YijuPolicies
import YijuRegisters
import YijuValues

/// What is suggested to change an outcome, held to the reference interpreter: it does change the outcome, no part of it
/// does, nothing smaller does, and nothing that changes the outcome was left out.
@Suite struct WaysTests {
  @Test(arguments: TruthSubject.all) func areTrueMinimalAndAll(_ name: TruthSubject) throws {
    let subject = try name.subject()
    let isRich = name.name == "changes"
    var trial = WayTrial(subject, days: 70, pointsAround: isRich ? 60 : 16)
    let generator = try name.generator(subject)
    let wanted = isRich ? caseCount(60, long: 300) : name.isShipped ? caseCount(20, long: 60) : caseCount(8, long: 40)
    for seed in 0..<UInt64(wanted * 80) where trial.tested < wanted && trial.failures.count < 4 {
      trial.run(generator.facts(seed: seed &+ 60_000_000), seed: seed)
    }
    let hasWays = trial.hasWays
    // Cases that little keeps from being granted.
    let judge = trial
    let nearMiss = NearMiss(checked: subject.checked, bases: generator.bases) { judge.isGranted($0) }
    var random = SeededRandom(11)
    let ways = trial.ways + caseCount(6, long: 60)
    for seed in 0..<UInt64(wanted * 4) where trial.ways < ways && hasWays && trial.failures.count < 4 {
      guard let facts = nearMiss.facts(&random) else { break }
      trial.run(facts, seed: seed)
    }
    #expect(trial.failures.isEmpty, "\(trial.failures.joined(separator: "\n"))")
    #expect(trial.tested >= wanted, "\(trial.tested) of \(trial.denied) denials were held to all their changes")
    if name.isShipped, hasWays { #expect(trial.ways > 3, "\(trial.ways) ways") }
    print(
      "ways of \(name.name): \(trial.denied) denials, \(trial.tested) held to all changes, \(trial.hopeless) hopeless, \(trial.ways) ways, \(trial.sooner) sooner than a part, \(trial.points) points by the reference interpreter, \(trial.quickPoints) by the plan, \(trial.gridPoints) smaller ones"
    )
    // The policy made for this has ways of one, two and three facts; the others only move a day or a state.
    if isRich {
      #expect(trial.sizes.isSuperset(of: [1, 2, 3]), "\(trial.sizes)")
      #expect(trial.hopeless > 0)
    }
  }

  /// A changed case looks names up on its own days: refused for a second time in a year, granted in the next.
  @Test func registersAreAskedAgain() throws {
    let subject = try Subject.invented("lists")
    var found = 0
    for issued in ["2024-03-01", "2024-06-03", "2024-09-02"] {
      for trade in ["焊工", "电工", "钳工"] {
        var facts = try Subject.base("lists")
        let payment = FactTree.object([("scarce", .flag(false)), ("on", .text("2024-02-01"))])
        for (path, value) in [
          ("certificate.issued_on", FactTree.text(issued)), ("application.submitted_on", .text("2024-10-15")),
          ("person.trade", .text(trade)), ("payments", .list([payment])),
        ] { facts = facts.setting(value, at: try #require(FactPath(path))) ?? facts }
        let decision = try subject.policy.decide(Facts(facts), asKnownOn: TruthSubject.knownOn)
        guard decision.outcome == .denied else { continue }
        let answer = try subject.policy.counterfactuals(Facts(facts), asKnownOn: TruthSubject.knownOn)
        #expect(!answer.limits.contains { $0.code == "unproved" })
        for way in answer.ways where way.proof.outcome == .granted {
          found += 1
          let again = try subject.policy.decide(
            Facts(facts.merging(way.proof.facts)), asKnownOn: TruthSubject.knownOn)
          #expect(again.outcome == .granted && again.digest() == way.proof.digest)
          #expect(!again.factsUsed.compactMap(\.lookup).isEmpty)
        }
      }
    }
    #expect(found > 0)
  }
}

/// One policy's cases, and what was seen of them.
struct WayTrial {
  let subject: Subject
  let days: Int
  private let evaluator: Evaluator
  private let registers: [RegisterView]
  private var state: EvaluationState
  var failures: [String] = []
  var denied = 0
  /// Denials of which all that can change was tried.
  var tested = 0
  /// Ways of which a part helps as well, but later.
  var sooner = 0
  /// Points by the plan alone.
  var quickPoints = 0
  var hopeless = 0
  var ways = 0
  var points = 0
  var gridPoints = 0
  var sizes: Set<Int> = []

  /// Points that are tried anywhere, for each denial.
  private let pointsAround: Int

  init(_ subject: Subject, days: Int, pointsAround: Int) {
    self.pointsAround = pointsAround
    self.subject = subject
    self.days = days
    evaluator = subject.policy.evaluator(asKnownOn: TruthSubject.knownOn)
    registers = subject.policy.registerViews(asKnownOn: TruthSubject.knownOn)
    state = EvaluationState(for: evaluator.plan)
  }

  /// Whether time or the person can change anything the policy looks at but the day; else every denial stands.
  var hasWays: Bool {
    subject.checked.policy.facts.entries.contains { entry in
      let looks = subject.checked.slots.contains { $0.fact == entry.id.value }
      return looks && entry.element.nature?.value.variesWithTime == true && entry.element.changes?.value != .never
    }
  }

  func isGranted(_ facts: FactTree) -> Bool {
    guard let inputs = FactBinding.bind(facts, to: evaluator.plan, registers: registers).inputs else { return false }
    var state = EvaluationState(for: evaluator.plan)
    return evaluator.decide(inputs, &state).outcome == .granted
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
      if world.chosenDay != nil { minimal(way, decision, world) }
    }
    sooner += answer.ways.count { way in
      answer.ways.contains { part in
        part.changes.count < way.changes.count
          && part.changes.allSatisfy { change in way.changes.contains { $0.path == change.path } }
      }
    }
    guard world.chosenDay != nil, !answer.limits.contains(where: { $0.code == "sets_cut" }) else { return }
    tested += 1
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

  /// By the plan, which costs little; the reference interpreter says the same of a part of the points.
  private mutating func quickOutcome(_ facts: FactTree, _ random: inout SeededRandom) -> ReferenceDecision.Outcome? {
    quickPoints += 1
    guard let inputs = FactBinding.bind(facts, to: evaluator.plan, registers: registers).inputs else { return nil }
    let result = evaluator.decide(inputs, &state).outcome
    guard random.one(in: 8) else { return ReferenceDecision.Outcome(rawValue: result.rawValue) }
    return outcome(facts)
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
    // The same changes, laid over the case a second time by other code.
    let whole = world.facts(way.changes.map { ($0.path, $0.after.tree) })
    let expected: ReferenceDecision.Outcome = way.proof.missing.isEmpty ? .granted : .undetermined
    if whole.flatMap({ outcome($0) }) != expected {
      fail("\(way.changes.map(\.path)) cannot be, or comes to something else", decision, whole ?? .null)
    }
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
    grid(way, decision, world)
  }

  /// Every point that is no farther than a way in any change and nearer in one, on a grid.
  private mutating func grid(_ way: WayToChange, _ decision: Decision, _ world: ChangedWorld) {
    // One change: every value up to it. Several: the product of some.
    let axes = way.changes.map { change in
      let nearer = world.between(change.before, change.after, isWhole: true)
      let step = way.changes.count == 1 ? 1 : max(1, nearer.count / 12)
      return [change.after.tree] + stride(from: 0, to: nearer.count, by: step).map { nearer[$0] }
    }
    var points: [[FactTree]] = [[]]
    for axis in axes { points = points.flatMap { point in axis.map { point + [$0] } } }
    for point in points.dropFirst().prefix(1_500) {
      guard let facts = world.facts(zip(way.changes, point).map { ($0.path, $1) }),
        let inputs = FactBinding.bind(facts, to: evaluator.plan, registers: registers).inputs
      else { continue }
      gridPoints += 1
      if evaluator.decide(inputs, &state).outcome == .granted {
        fail("nearer than \(way.changes.map(\.path)) helps", decision, facts)
      }
    }
  }

  /// Whatever is granted after changes is no smaller than a way that was listed.
  private mutating func complete(
    _ answer: Counterfactuals, _ decision: Decision, _ world: ChangedWorld, seed: UInt64
  ) {
    var random = SeededRandom(seed &* 31 &+ 5)
    for number in 0..<pointsAround {
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
      guard let facts = world.facts(changes), quickOutcome(facts, &random) == .granted else { continue }
      func day(_ changes: [(String, FactTree)]) -> String { changes.first { $0.0 == world.chosen }?.1.json ?? "" }
      let isListed =
        answer.ways.contains { way in
          // A set of which a part helps on the same day or before is none of the minimal ones, however near its values.
          let own = way.changes.map { ($0.path, $0.after.tree) }
          return own.allSatisfy { change in changes.contains { $0.0 == change.0 } } && own.count < changes.count
            && day(own) <= day(changes)
        }
        || answer.ways.contains { way in
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
