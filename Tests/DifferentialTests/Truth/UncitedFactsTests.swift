import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuEvaluation
import YijuFactBinding
import YijuFacts
import YijuPlans
import YijuRegisters

/// A fact the explanation does not cite can be changed freely: neither outcome nor amount changes. In a refusal the same
/// holds for every fact that no unmet condition cites, as far as the outcome goes.
///
/// A change exchanges a fact for that of another random case: its typed slots where nothing else follows from it, else
/// the whole case is bound again.
@Suite struct UncitedFactsTests {
  @Test(arguments: TruthSubject.all) func changeNothing(_ name: TruthSubject) throws {
    let subject = try name.subject()
    let generator = try name.generator(subject)
    var trial = UncitedTrial(subject)
    let wanted = caseCount(5_000, long: 40_000)
    var random = SeededRandom(7)
    trial.pool = (0..<UInt64(caseCount(96, long: 500))).compactMap {
      trial.bound(generator.facts(seed: $0 &+ 70_000_000))
    }
    for seed in 0..<UInt64(wanted) where trial.tried < wanted && trial.failures.count < 5 {
      trial.run(generator.facts(seed: seed &+ 90_000_000), &random)
    }
    #expect(trial.failures.isEmpty, "\(trial.failures.joined(separator: "\n"))")
    #expect(trial.tried >= wanted && trial.moved * 4 > trial.tried, "\(trial.tried) tried, \(trial.moved) moved")
    if name.isShipped { #expect(trial.outcomes.count == 3, "\(trial.outcomes)") }
    print(
      "uncited facts of \(name.name): \(trial.tried) changes, \(trial.moved) to another value, \(trial.bindings) bound again, \(trial.cases) explanations, \(trial.outcomes)"
    )
  }
}

/// One policy's cases, and what was seen of them.
struct UncitedTrial {
  struct Case {
    var facts: FactTree
    var inputs: CaseInputs
  }

  private let subject: Subject
  private let plan: Plan
  private let evaluator: Evaluator
  private let registers: [RegisterView]
  private let swap: FactSwap
  private var state: EvaluationState
  private var needs: [String: Set<String>] = [:]
  /// Cases whose facts are taken.
  var pool: [Case] = []
  private(set) var tried = 0
  private(set) var moved = 0
  private(set) var bindings = 0
  private(set) var cases = 0
  private(set) var outcomes: [String: Int] = [:]
  private(set) var failures: [String] = []

  init(_ subject: Subject) {
    self.subject = subject
    evaluator = subject.policy.evaluator(asKnownOn: TruthSubject.knownOn)
    plan = evaluator.plan
    registers = subject.policy.registerViews(asKnownOn: TruthSubject.knownOn)
    swap = FactSwap(plan)
    state = EvaluationState(for: plan)
  }

  func bound(_ facts: FactTree) -> Case? {
    FactBinding.bind(facts, to: plan, registers: registers).inputs.map { Case(facts: facts, inputs: $0) }
  }

  mutating func run(_ facts: FactTree, _ random: inout SeededRandom) {
    guard let decision = try? subject.policy.decide(Facts(facts), asKnownOn: TruthSubject.knownOn),
      let own = bound(facts)
    else { return }
    let before = evaluator.decide(own.inputs, &state)
    let cited = citedFacts(decision)
    let decisive = decision.outcome == .denied ? decisiveFacts(decision) : nil
    let free = plan.facts.indices.filter { place in
      let path = plan.facts[place].path
      return !cited.contains(path) || decisive?.contains(path) == false
    }
    guard !free.isEmpty else { return }
    cases += 1
    outcomes[decision.outcome.rawValue, default: 0] += 1
    // Many changes for each explanation: explaining costs more than deciding.
    for _ in 0..<96 {
      guard let place = free.randomElement(using: &random), let other = pool.randomElement(using: &random),
        let changed = changed(place, of: own, as: other, &random)
      else { continue }
      let after = evaluator.decide(changed.inputs, &state)
      tried += 1
      if changed.isOther { moved += 1 }
      let isCited = cited.contains(plan.facts[place].path)
      if after.outcome != before.outcome || (!isCited && after.amount != before.amount) {
        failures.append(
          "\(plan.facts[place].path) is \(isCited ? "no cause" : "not cited"): \(before) → \(after)\n\(facts.json)\n\(other.facts.json)"
        )
      }
    }
  }

  private mutating func changed(
    _ place: Int, of own: Case, as other: Case, _ random: inout SeededRandom
  ) -> (inputs: CaseInputs, isOther: Bool)? {
    if let inputs = swap.swapped(place, into: own.inputs, from: other.inputs) {
      return (inputs, inputs.slots != own.inputs.slots || inputs.facts[place] != own.inputs.facts[place])
    }
    // Binding costs many times as much: fewer of these are tried.
    guard swap.isIdle || random.one(in: 8), let path = FactPath(plan.facts[place].path),
      let facts = own.facts.setting(other.facts[path] ?? FactTree(.null), at: path),
      let bound = bound(facts)
    else { return nil }
    bindings += 1
    return (bound.inputs, facts != own.facts)
  }

  /// What the explanation names: the facts used, those it asks for, and what a computed fact says it is computed from.
  private func citedFacts(_ decision: Decision) -> Set<String> {
    closure(decision.factsUsed.map(\.path) + decision.missing.map { plain($0.path) })
  }

  /// The facts that unmet conditions name.
  private mutating func decisiveFacts(_ decision: Decision) -> Set<String> {
    var paths: [String] = []
    func walk(_ check: CheckResult) {
      paths += [check.fact].compactMap(\.self)
      // A condition names days, values and lists besides its fact; the plan says which facts these are.
      paths += needed(by: check.id)
      for part in check.parts + check.conditions { walk(part) }
    }
    for check in decision.checks where check.verdict == .notMet { walk(check) }
    // An amount of zero may be what denies.
    if !decision.checks.contains(where: { $0.verdict == .notMet }) { return Set(plan.facts.map(\.path)) }
    return closure(paths)
  }

  private func plain(_ path: String) -> String {
    path.split(separator: "[", maxSplits: 1).first.map(String.init) ?? path
  }

  private func closure(_ paths: [String]) -> Set<String> {
    var found: Set<String> = []
    func add(_ path: String) {
      guard found.insert(path).inserted, let place = plan.fact(at: path) else { return }
      switch plan.facts[place].derivation {
      case .exists(let list, let fields):
        add(plan.facts[list].path)
        for field in fields { if let own = plan.facts[list].thisCase[field] { add(plan.facts[own].path) } }
      case .months(let months): add(plan.facts[months.list].path)
      case .formula(let formula):
        var needed = NeededFacts(plan)
        for operand in formula.operands { needed.add(operand) }
        for fact in needed.facts { add(plan.facts[fact].path) }
      case .register(_, let keys, let day):
        var needed = NeededFacts(plan)
        needed.add(day: day)
        for fact in needed.facts.union(keys) { add(plan.facts[fact].path) }
      case nil: break
      }
    }
    for path in paths { add(path) }
    return found
  }

  /// The facts a check needs by the plan, of its own body and of the days and values it names.
  private mutating func needed(by check: String) -> Set<String> {
    if let known = needs[check] { return known }
    var needed = NeededFacts(plan)
    for own in plan.checks where own.id == check { needed.add(node: own.node) }
    let paths = Set(needed.facts.map { plan.facts[$0].path })
    needs[check] = paths
    return paths
  }
}
