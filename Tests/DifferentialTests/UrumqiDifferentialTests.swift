import Testing
import YijuCivilCalendars

/// The shipped policy: the engine against the reference interpreter.
@Suite struct UrumqiDifferentialTests {
  @Test func agreesOnRandomCases() throws {
    let subject = try Subject.urumqi()
    var generator = CaseGenerator(subject.checked, from: "2016-06-01", to: "2028-06-30")
    generator.base = try Subject.base("urumqi")
    let tally = run(
      subject, generator, count: caseCount(5_000, long: 5_000_000),
      days: ["2026-11-22", "2026-11-22", "2018-01-01", "2021-07-01", "2022-12-24", "2025-01-01", "2030-01-01"])
    #expect(tally.failures.isEmpty, "\(tally.failures.joined(separator: "\n"))")
    #expect(Set(tally.outcomes.keys) == ["granted", "denied", "undetermined"])
    for (id, verdicts) in tally.verdicts {
      #expect(verdicts.count >= 2, "\(id): \(verdicts)")
    }
  }
}

/// Decides random cases both ways; stops after a few differences.
func run(_ subject: Subject, _ generator: CaseGenerator, count: Int, days: [String], seed: UInt64 = 1) -> Tally {
  var tally = Tally()
  let days = days.compactMap { Day(iso: $0) }
  for number in 0..<UInt64(count) {
    let facts = generator.facts(seed: seed &* 1_000_003 &+ number)
    let day = days[Int(number) % days.count]
    let differences = subject.differences(facts, asKnownOn: day)
    if number % 16 == 0 { tally.note(subject.reference(facts, asKnownOn: day)) }
    if !differences.isEmpty {
      tally.failures.append("case \(number), as known on \(day): \(differences)\n\(facts.json)")
      if tally.failures.count == 5 { break }
    }
  }
  return tally
}
