import Testing
import Yiju
import YijuCivilCalendars
import YijuEvaluation

/// Invented policies that use every kind of check, day and step together.
@Suite struct InventedDifferentialTests {
  @Test(arguments: [
    "counts", "amounts", "times", "words", "lists", "classes", "classes-in-order", "rules", "rule-classes", "varying",
    "lookups", "months",
  ])
  func agreesOnRandomCases(_ name: String) throws {
    let subject = try Subject.invented(name)
    var generator = CaseGenerator(subject.checked, from: "2020-01-01", to: "2027-06-30")
    generator.bases = [try Subject.base(name)]
    let tally = run(
      subject, generator, count: caseCount(600, long: 250_000),
      days: ["2026-11-22", "2024-03-01", "2024-08-01", "2022-12-24", "2030-01-01"])
    #expect(tally.failures.isEmpty, "\(tally.failures.joined(separator: "\n"))")
    #expect(Set(tally.outcomes.keys) == ["granted", "denied", "undetermined"], "\(tally.outcomes)")
    // What needs no more than slots is decided from slots too, whatever the amount takes.
    let evaluator = subject.policy.evaluator(asKnownOn: try #require(Day(iso: "2026-11-22")))
    let fromSlots = ["amounts", "times", "rules", "rule-classes", "classes-in-order", "lookups", "months"]
    #expect(evaluator.needsOnlySlots == fromSlots.contains(name))
    // The cases reach what there is to reach.
    for (id, verdicts) in tally.verdicts { #expect(verdicts.count >= 2, "\(id): \(verdicts)") }
  }
}
