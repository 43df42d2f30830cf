import Testing
import Yiju
import YijuCivilCalendars
import YijuDecisions
import YijuEvaluation
import YijuFactBinding
import YijuFacts
import YijuPlans

/// A fact the explanation does not cite can be changed freely: neither outcome nor amount changes. In a refusal the same
/// holds for every fact that no unmet condition cites, as far as the outcome goes.
@Suite struct UncitedFactsTests {
  @Test(arguments: TruthSubject.allCases) func changeNothing(_ name: TruthSubject) throws {
    let subject = try name.subject()
    let generator = try name.generator(subject)
    let paths = subject.policy.plan.facts.map(\.path)
    var random = SeededRandom(7)
    var tried = 0
    var moved = 0
    var failures: [String] = []
    let wanted = caseCount(16_000, long: 400_000)
    for seed in 0..<UInt64(wanted * 4) where tried < wanted && failures.count < 5 {
      let facts = generator.facts(seed: seed &+ 90_000_000)
      guard let decision = try? subject.policy.decide(Facts(facts), asKnownOn: TruthSubject.knownOn),
        let before = quick(subject, facts)
      else { continue }
      let cited = citedFacts(decision, subject.policy.plan)
      let decisive = decision.outcome == .denied ? decisiveFacts(decision, subject.policy.plan) : nil
      // Several changes for each explanation: explaining costs more than deciding.
      for _ in 0..<96 {
        let other = generator.facts(seed: random.next())
        guard let path = paths.randomElement(using: &random),
          !cited.contains(path) || decisive?.contains(path) == false,
          let place = FactPath(path), let changed = facts.setting(other[place] ?? FactTree(.null), at: place),
          let after = quick(subject, changed)
        else { continue }
        tried += 1
        if changed != facts { moved += 1 }
        let isCited = cited.contains(path)
        if after.outcome != before.outcome || (!isCited && after.amount != before.amount) {
          failures.append(
            "\(path) is \(isCited ? "no cause" : "not cited"): \(before) → \(after)\n\(facts.json)\n\(changed.json)")
        }
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    #expect(tried >= wanted && moved * 3 > tried, "\(tried) tried, \(moved) moved")
  }

  private func quick(_ subject: Subject, _ facts: FactTree) -> CaseResult? {
    guard let inputs = FactBinding.bind(facts, to: subject.policy.plan).inputs else { return nil }
    var state = EvaluationState(for: subject.policy.plan)
    return subject.policy.evaluator(asKnownOn: TruthSubject.knownOn).decide(inputs, &state)
  }

  /// What the explanation names: the facts used, those it asks for, and what a computed fact says it is computed from.
  private func citedFacts(_ decision: Decision, _ plan: Plan) -> Set<String> {
    closure(decision.factsUsed.map(\.path) + decision.missing.map { plain($0.path) }, plan)
  }

  /// The facts that unmet conditions name.
  private func decisiveFacts(_ decision: Decision, _ plan: Plan) -> Set<String> {
    var paths: [String] = []
    func walk(_ check: CheckResult) {
      paths += [check.fact].compactMap(\.self)
      // A condition names days, values and lists besides its fact; the plan says which facts these are.
      for own in plan.checks where own.id == check.id { paths += needed(by: own, plan) }
      for part in check.parts + check.conditions { walk(part) }
    }
    for check in decision.checks where check.verdict == .notMet { walk(check) }
    // An amount of zero may be what denies.
    if !decision.checks.contains(where: { $0.verdict == .notMet }) { return Set(plan.facts.map(\.path)) }
    return closure(paths, plan)
  }

  private func plain(_ path: String) -> String {
    path.split(separator: "[", maxSplits: 1).first.map(String.init) ?? path
  }

  private func closure(_ paths: [String], _ plan: Plan) -> Set<String> {
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
  private func needed(by check: PlanCheck, _ plan: Plan) -> [String] {
    var needed = NeededFacts(plan)
    needed.add(node: check.node)
    return needed.facts.map { plan.facts[$0].path }
  }
}
