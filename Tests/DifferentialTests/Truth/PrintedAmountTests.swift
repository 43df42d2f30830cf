import Testing
import Yiju
import YijuDecisions
import YijuFacts

/// The amount follows from the printed steps, by other arithmetic.
@Suite struct PrintedAmountTests {
  @Test(arguments: [TruthSubject.urumqi, .counts, .amounts, .words, .changes, .classes])
  func followsFromItsSteps(_ name: TruthSubject) throws {
    let subject = try name.subject()
    let generator = try name.generator(subject)
    var granted = 0
    var open = 0
    var failures: [String] = []
    for seed in 0..<UInt64(caseCount(3_000, long: 200_000)) where failures.count < 5 {
      let facts = generator.facts(seed: seed &+ 40_000_000)
      guard let decision = try? subject.policy.decide(Facts(facts), asKnownOn: TruthSubject.knownOn),
        decision.outcome == .granted, let amount = decision.amount, let value = amount.value
      else { continue }
      if amount.steps.contains(where: { $0.verdict == .unknown || $0.after == nil }) { open += 1 }
      granted += 1
      do {
        let sum = try PrintedAmount.sum(amount)
        if sum != Fraction(value.normalized.text) { failures.append("\(sum) for \(value.text)\n\(facts.json)") }
      } catch {
        failures.append("\(error) of \(amount.steps.map(\.phrase.zh))\n\(facts.json)")
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    print("printed amounts of \(name): \(granted), \(open) of them with open steps")
    #expect(granted > 60, "\(granted)")
    // The policy whose law leaves a row out shows that open steps are told truly.
    if name == .amounts { #expect(open > 0) }
  }
}
