import Testing
import Yiju
import YijuCivilCalendars
import YijuCounterfactuals
import YijuDecisions
import YijuEvaluation
import YijuFactBinding
import YijuFacts
import YijuPlans
import YijuRegisters

/// Records of the past are changed by nobody: no way touches a list, and where another list would have made the
/// difference, the explanation says that past records stand in the way.
///
/// Another list is the given one without an entry, with one more, or with one field of one entry another.
@Suite struct ListChangesTests {
  @Test(arguments: TruthSubject.all.filter { Self.hasLists($0) }) func recordsStandInTheWay(_ name: TruthSubject) throws
  {
    let subject = try name.subject()
    let generator = try name.generator(subject)
    var trial = ListTrial(subject)
    trial.pool = (0..<UInt64(60)).map { generator.facts(seed: $0 &+ 30_000_000) }
    let wanted = caseCount(name.isShipped ? 8 : 12, long: 200)
    var random = SeededRandom(31)
    for seed in 0..<UInt64(wanted * 60) where trial.denied < wanted && trial.failures.count < 4 {
      trial.run(generator.facts(seed: seed &+ 31_000_000), &random)
    }
    // Granted cases that had been paid before: the records alone are in the way.
    for base in generator.bases where trial.failures.count < 4 {
      for changed in trial.variants(of: base, &random) { trial.run(changed, &random) }
    }
    #expect(trial.failures.isEmpty, "\(trial.failures.joined(separator: "\n"))")
    #expect(trial.denied >= wanted && trial.tried > trial.denied, "\(trial.denied) denials, \(trial.tried) lists")
    print(
      "lists of \(name.name): \(trial.denied) denials, \(trial.tried) other lists, \(trial.turned) of them granted")
    if name.isShipped { #expect(trial.turned > 0) }
  }

  /// Whether the policy looks at records of the past.
  static func hasLists(_ name: TruthSubject) -> Bool {
    guard let plan = try? name.subject().policy.plan else { return true }
    return plan.facts.contains { $0.type == .list }
  }
}

/// One policy's denials, and what was seen of them.
private struct ListTrial {
  private let subject: Subject
  private let evaluator: Evaluator
  private let registers: [RegisterView]
  private var state: EvaluationState
  private let lists: [PlanFact]
  var pool: [FactTree] = []
  private(set) var denied = 0
  private(set) var tried = 0
  private(set) var turned = 0
  private(set) var failures: [String] = []

  init(_ subject: Subject) {
    self.subject = subject
    evaluator = subject.policy.evaluator(asKnownOn: TruthSubject.knownOn)
    registers = subject.policy.registerViews(asKnownOn: TruthSubject.knownOn)
    state = EvaluationState(for: evaluator.plan)
    lists = evaluator.plan.facts.filter { $0.type == .list }
  }

  mutating func run(_ facts: FactTree, _ random: inout SeededRandom) {
    guard let decision = try? subject.policy.decide(Facts(facts), asKnownOn: TruthSubject.knownOn),
      decision.outcome == .denied
    else { return }
    denied += 1
    var limits = CounterfactualLimits()
    limits.days = 70
    guard let answer = subject.counterfactuals(of: decision, limits: limits) else { return }
    let paths = Set(lists.map(\.path))
    for way in answer.ways where way.changes.contains(where: { paths.contains($0.path) }) {
      failures.append("a way changes records\n\(facts.json)")
    }
    for changed in variants(of: decision.facts, &random) {
      guard let inputs = FactBinding.bind(changed, to: evaluator.plan, registers: registers).inputs else { continue }
      tried += 1
      guard evaluator.decide(inputs, &state).outcome == .granted else { continue }
      turned += 1
      // The records alone kept it from being granted: that is what the reader must be told.
      if !answer.obstacles.contains(where: { $0.reason == .records }) {
        failures.append(
          "records are in the way, unsaid: \(answer.obstacles.map(\.check))\n\(decision.facts.json)\n\(changed.json)")
      }
    }
  }

  /// The case with one entry of a list left out, added or with another field.
  func variants(of facts: FactTree, _ random: inout SeededRandom) -> [FactTree] {
    lists.flatMap { list -> [FactTree] in
      guard let path = FactPath(list.path), case .list(let entries)? = facts[path]?.content else { return [] }
      let others = pool.flatMap { tree -> [FactTree] in
        if case .list(let entries)? = tree[path]?.content { entries } else { [] }
      }
      var changed = entries.indices.map { left in entries.indices.filter { $0 != left }.map { entries[$0] } }
      changed += others.shuffled(using: &random).prefix(6).map { entries + [$0] }
      changed += [entries + [thisCase(list, facts)]]
      for place in entries.indices.prefix(4) {
        guard let other = others.randomElement(using: &random), let field = list.fields.randomElement(using: &random)
        else { continue }
        var copy = entries
        let value = other[field.name] ?? .null
        copy[place] = copy[place].setting(value, at: FactPath([.key(field.name)])) ?? copy[place]
        changed.append(copy)
      }
      return changed.compactMap { facts.setting(.list($0), at: path) }
    }
  }

  /// The case as an entry of a list.
  private func thisCase(_ list: PlanFact, _ facts: FactTree) -> FactTree {
    .object(
      zip(list.fields, list.thisCase).compactMap { field, fact in
        guard let fact, let path = FactPath(evaluator.plan.facts[fact].path), let value = facts[path] else {
          return nil
        }
        return (field.name, value)
      })
  }
}
