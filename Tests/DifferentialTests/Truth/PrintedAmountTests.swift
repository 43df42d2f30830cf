import Testing
import Yiju
import YijuDecisions
import YijuEvaluation
import YijuFactBinding
import YijuFacts
import YijuPlans

/// The amount follows from the printed steps, by other arithmetic.
@Suite struct PrintedAmountTests {
  @Test(arguments: TruthSubject.paying)
  func followsFromItsSteps(_ name: TruthSubject) throws {
    let subject = try name.subject()
    let generator = try name.generator(subject)
    let registers = subject.policy.registerViews(asKnownOn: TruthSubject.knownOn)
    let evaluator = subject.policy.evaluator(asKnownOn: TruthSubject.knownOn)
    var state = EvaluationState(for: evaluator.plan)
    var granted = 0
    var open = 0
    var sums: Set<String> = []
    var failures: [String] = []
    let wanted = caseCount(name.name == "amounts" ? 600 : 100, long: 1_000)
    for seed in 0..<UInt64(wanted * 40) where granted < wanted && failures.count < 5 {
      let facts = generator.facts(seed: seed &+ 40_000_000)
      // Deciding is cheap; only what is granted is explained.
      guard let inputs = FactBinding.bind(facts, to: evaluator.plan, registers: registers).inputs,
        evaluator.decide(inputs, &state).outcome == .granted,
        let decision = try? subject.policy.decide(Facts(facts), asKnownOn: TruthSubject.knownOn),
        let amount = decision.amount, let value = amount.value
      else { continue }
      if amount.steps.contains(where: { $0.verdict == .unknown || $0.after == nil }) { open += 1 }
      granted += 1
      sums.insert(value.text)
      do {
        let sum = try PrintedAmount.sum(amount)
        if sum != Fraction(value.normalized.text) { failures.append("\(sum) for \(value.text)\n\(facts.json)") }
      } catch {
        failures.append("\(error) of \(amount.steps.map(\.phrase.zh))\n\(facts.json)")
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    print("printed amounts of \(name.name): \(granted), \(sums.count) different, \(open) of them with open steps")
    #expect(granted >= wanted && sums.count > 1, "\(granted), \(sums)")
    // The policy whose law leaves a row out shows that open steps are told truly.
    if name.name == "amounts" { #expect(open > 0) }
  }
}
