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
    var failures: [String] = []
    for seed in 0..<UInt64(caseCount(3_000, long: 200_000)) where failures.count < 5 {
      let facts = generator.facts(seed: seed &+ 40_000_000)
      guard let decision = try? subject.policy.decide(Facts(facts), asKnownOn: TruthSubject.knownOn),
        decision.outcome == .granted, let amount = decision.amount, let value = amount.value
      else { continue }
      // A sum that is the same on every way still open is known though its steps are not: they say so.
      if amount.steps.contains(where: { $0.verdict == .met && $0.after == nil }) { continue }
      granted += 1
      do {
        let sum = try PrintedAmount.sum(amount)
        if sum != Fraction(value.normalized.text) { failures.append("\(sum) for \(value.text)\n\(facts.json)") }
      } catch {
        failures.append("\(error)\n\(facts.json)")
      }
    }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    #expect(granted > 50, "\(granted)")
  }
}
